#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

constexpr int usualPresses = 2000;
constexpr unsigned usualSeed = 20261123;
constexpr int mostTakenBack = 5000;

/// What the daybook says, without its history.
struct Written
{
    explicit Written(const Snapshot& from)
        : household(from.household), entries(from.money.entries), letters(from.letters), wishes(from.wishes),
          finishedBills(from.finishedBills), keptPapers(from.keptPapers), checks(from.checks),
          offers(from.offers), closedOn(from.closedOn), settings(from.settings)
    {
    }
    Household household;
    std::vector<AccountEntry> entries;
    std::vector<Letter> letters;
    Wishes wishes;
    std::vector<FinishedBill> finishedBills;
    std::vector<KeptPaper> keptPapers;
    std::vector<SeenCheck> checks;
    std::vector<CareOffer> offers;
    QDate closedOn;
    std::map<QString, QString> settings;
};

/// What differs, by name; empty when nothing does.
QString difference(const Written& a, const Written& b)
{
    QStringList parts;
    const auto compare = [&](bool isSame, const QString& name) {
        if (!isSame)
            parts += name;
    };
    compare(a.household.person == b.household.person, u"person"_s);
    compare(a.household.providers == b.household.providers, u"providers"_s);
    compare(a.household.agreements == b.household.agreements, u"agreements"_s);
    compare(a.household.rota == b.household.rota, u"plan"_s);
    compare(a.household.visits == b.household.visits, u"visits"_s);
    compare(a.household.theirLog == b.household.theirLog, u"their log"_s);
    compare(a.household.bills == b.household.bills, u"bills"_s);
    compare(a.household.promises == b.household.promises, u"promises"_s);
    compare(a.household.answers == b.household.answers, u"answers"_s);
    compare(a.household.links == b.household.links, u"links"_s);
    compare(a.entries == b.entries, u"money"_s);
    compare(a.letters == b.letters, u"letters"_s);
    compare(a.wishes == b.wishes, u"wishes"_s);
    compare(a.finishedBills == b.finishedBills, u"finished bills"_s);
    compare(a.keptPapers == b.keptPapers, u"pictures of bills"_s);
    compare(a.checks == b.checks, u"checks"_s);
    compare(a.offers == b.offers, u"offers"_s);
    compare(a.closedOn == b.closedOn, u"last day of care"_s);
    compare(a.settings == b.settings, u"settings"_s);
    return parts.join(u", "_s);
}

/// Somebody who presses whatever there is, always the same way for the same seed.
class Presser
{
public:
    Presser(Walk& walk, unsigned seed) : m_walk(walk), m_random(seed)
    {
        // A question or a window of the desktop comes up while a press is still going on.
        m_answers.setInterval(0);
        QObject::connect(&m_answers, &QTimer::timeout, &m_answers, [this] { answer(); });
        QObject::connect(m_walk.window().file(), &DaybookFile::opened, &m_answers,
                         [this](const QString& path) { m_opened = path; });
        QObject::connect(m_walk.window().file(), &DaybookFile::saved, &m_answers,
                         [this](const HistoryEntry& entry) { m_saved += entry.number > 0 ? 1 : 0; });
    }

    void start()
    {
        m_walk.openPractice();
        m_practice = m_walk.window().file()->snapshot()->path;
        readBase();
    }
    void press();
    /// Takes back all there is, and compares with the daybook before anything was written in it.
    void takeAllBack();
    /// Different headings that were seen.
    qsizetype pages() const { return m_headings.size(); }
    QString trail() const { return m_trail.mid(qMax(0, m_trail.size() - 25)).join(u'\n'); }

private:
    int any(qsizetype count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    QList<QWidget*> controls() const;
    void answer();
    void type(QWidget* field);
    void readBase();
    void comeHome();
    const Snapshot& snapshot() { return *m_walk.window().file()->snapshot(); }

    Walk& m_walk;
    std::mt19937 m_random;
    QTimer m_answers;
    QString m_practice;
    QString m_opened;
    int m_saved{}; ///< changes of the whole walk, in whichever daybook
    std::optional<Written> m_base;
    QStringList m_trail;
    QSet<QString> m_headings;
};

QList<QWidget*> Presser::controls() const
{
    QList<QWidget*> found;
    for (auto* widget : m_walk.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &m_walk.window() ||
            (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
            continue;
        if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
            qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget))
            found += widget;
    }
    return found;
}

void Presser::answer()
{
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    m_trail += u"  a window: "_s + dialog->windowTitle();
    if (dialog->objectName() == "question"_L1 && any(2) == 0)
        dialog->accept();
    else
        dialog->reject();
}

void Presser::type(QWidget* field)
{
    static const QStringList words{u"8"_s,          u"8.05"_s,       u"tomorrow"_s,  u"31 2 2026"_s,
                                   u"£12.50"_s,     u"Ann"_s,        u""_s,          u"4 6 26"_s,
                                   u"20 minutes"_s, u"8-8.30 Ann"_s, u"999999999"_s, u"مريم Łucja"_s};
    const QString text = words[any(words.size())];
    m_trail += u"  typed: "_s + text;
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    if (any(3) == 0)
        QTest::keyClick(field, Qt::Key_Return);
    m_walk.settle();
}

void Presser::press()
{
    const QList<QWidget*> all = controls();
    REQUIRE_FALSE(all.isEmpty());
    QWidget* one = all[any(all.size())];
    // Taken back now and then: at every tenth press nothing would ever be there to take back.
    if (one->objectName() == "takeBack"_L1 && any(10) != 0)
        return;
    // Nor would there be with a fresh month, or another daybook, from every visit to Settings.
    static const QSet<QString> beginners{u"practice"_s, u"lookAround"_s, u"newDaybook"_s, u"openOther"_s};
    if (beginners.contains(one->objectName()) && any(50) != 0)
        return;
    m_answers.start();
    m_headings.insert(m_walk.heading());
    m_trail += m_walk.heading() + u" > "_s +
               (qobject_cast<QAbstractButton*>(one) ? qobject_cast<QAbstractButton*>(one)->text()
                                                    : QString::fromLatin1(one->metaObject()->className()));
    if (const int way = any(40); way == 0) {
        m_trail += u"  Escape"_s;
        m_walk.key(Qt::Key_Escape);
    } else if (way == 1) {
        m_trail += u"  Ctrl and a number"_s;
        m_walk.key(static_cast<Qt::Key>(Qt::Key_1 + any(8)), Qt::ControlModifier);
    } else if (auto* button = qobject_cast<QAbstractButton*>(one)) {
        m_walk.press(button);
    } else if (auto* view = qobject_cast<QAbstractItemView*>(one)) {
        view->setFocus();
        for (int i = any(6); i > 0; --i)
            QTest::keyClick(view, any(2) == 0 ? Qt::Key_Down : Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        m_walk.settle();
    } else {
        type(one);
    }
    m_answers.stop();
    const Page* page = m_walk.window().frame()->visiblePage();
    REQUIRE(page != nullptr);
    REQUIRE_FALSE(page->title().isEmpty());
    REQUIRE(m_walk.window().windowTitle().contains(page->title()));
    comeHome();
}

/// Another daybook was opened or begun, or the practice was put back as it came: the walk goes on in the
/// practice daybook.
void Presser::comeHome()
{
    if (std::exchange(m_opened, {}).isEmpty())
        return;
    DaybookFile* file = m_walk.window().file();
    if (snapshot().path != m_practice || snapshot().isReadOnly) {
        m_trail += u"  back to the practice from "_s + snapshot().path;
        file->open(m_practice);
        m_walk.settle();
    }
    readBase();
    m_opened.clear();
}

void Presser::readBase()
{
    DaybookFile* file = m_walk.window().file();
    const Written now(snapshot());
    int taken = 0;
    for (; snapshot().nextUndo; ++taken) {
        file->takeBack();
        m_walk.settle();
    }
    m_base.emplace(snapshot());
    for (; taken > 0; --taken) {
        REQUIRE(snapshot().nextRedo);
        file->bringBack();
        m_walk.settle();
    }
    INFO("brought back all that was taken back: " << difference(now, Written(snapshot())).toStdString());
    REQUIRE(difference(now, Written(snapshot())).isEmpty());
}

void Presser::takeAllBack()
{
    int taken = 0;
    for (; snapshot().nextUndo && taken < mostTakenBack; ++taken) {
        const QString before = snapshot().nextUndo->sentence;
        m_walk.window().file()->takeBack();
        m_walk.settle();
        INFO("could not take back: " << before.toStdString() << "; " << m_walk.banner().toStdString());
        REQUIRE((!snapshot().nextUndo || snapshot().history.front().sentence != QString()));
    }
    std::printf("%lld pages were seen, %d changes written, %d taken back\n", static_cast<long long>(pages()),
                m_saved, taken);
    CHECK(pages() > 40);
    CHECK(m_saved > 10);
    CHECK(taken > 0);
    CHECK(taken < mostTakenBack);
    const QString differs = difference(*m_base, Written(snapshot()));
    INFO("not as it was at the beginning: " << differs.toStdString());
    CHECK(differs.isEmpty());
}

} // namespace

TEST_CASE("two thousand presses on whatever there is leave a whole window, and all of it can be taken back")
{
    const unsigned seed = qEnvironmentVariableIsSet("DAYBOOK_SOAK_SEED")
                              ? qEnvironmentVariable("DAYBOOK_SOAK_SEED").toUInt()
                              : usualSeed;
    const int presses = qEnvironmentVariableIsSet("DAYBOOK_SOAK_PRESSES")
                            ? qEnvironmentVariableIntValue("DAYBOOK_SOAK_PRESSES")
                            : usualPresses;
    const Look look(ThemeName::Light, 14);
    Walk walk;
    Presser presser(walk, seed);
    presser.start();
    std::printf("pressing %d times, seed %u\n", presses, seed);
    for (int i = 0; i < presses; ++i) {
        INFO("DAYBOOK_SOAK_SEED=" << seed << ", press " << i << ":\n" << presser.trail().toStdString());
        presser.press();
    }
    presser.takeAllBack();
}
