#include "tests/support/ui_checks.h"

#include "tests/support/catch.h"
#include "ui/widgets/focus_care.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QHash>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daybook::test {

namespace {

constexpr int leastTarget = 44;

QList<QWidget*> visibleWidgets(QWidget& root)
{
    QList<QWidget*> all{&root};
    all += root.findChildren<QWidget*>();
    QList<QWidget*> visible;
    for (QWidget* widget : all)
        if (widget->isVisible())
            visible.append(widget);
    return visible;
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString described(QWidget* widget)
{
    QString words = nameOf(widget);
    if (const auto* label = qobject_cast<QLabel*>(widget))
        words = label->text();
    else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
        words = button->text();
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), words);
}

QString sizes(QWidget* widget, QSize needed)
{
    return u"%1: %2 × %3, needs %4 × %5"_s.arg(described(widget))
        .arg(widget->width())
        .arg(widget->height())
        .arg(needed.width())
        .arg(needed.height());
}

/// Things a person acts on, but not the viewports and scroll bars inside them.
bool isControl(const QWidget* widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() &&
           (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
            qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QAbstractItemView*>(widget));
}

void settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void checkEmpty(const char* what, const QStringList& found)
{
    INFO(what << "\n" << found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

} // namespace

QStringList cutWords(QWidget& root)
{
    QStringList cut;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets) {
        if (auto* button = qobject_cast<QAbstractButton*>(widget); button && !button->text().isEmpty()) {
            const QSize needed = button->hasHeightForWidth() ? QSize(button->minimumSizeHint().width(),
                                                                     button->heightForWidth(button->width()))
                                                             : button->sizeHint();
            if (button->width() < needed.width() || button->height() < needed.height())
                cut.append(sizes(button, needed));
        } else if (auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty()) {
            const QSize needed =
                label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
            if (label->width() < needed.width() || label->height() < needed.height())
                cut.append(sizes(label, needed));
        } else if (auto* header = qobject_cast<QHeaderView*>(widget); header && header->model()) {
            if (header->orientation() != Qt::Horizontal)
                continue;
            for (int i = 0; i < header->count(); ++i) {
                if (header->isSectionHidden(i))
                    continue;
                const int needed = header->sectionSizeHint(i);
                if (header->sectionSize(i) < needed)
                    cut.append(u"heading “%1”: %2 wide, needs %3"_s
                                   .arg(header->model()->headerData(i, Qt::Horizontal).toString())
                                   .arg(header->sectionSize(i))
                                   .arg(needed));
            }
        } else if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
            if (edit->height() < edit->minimumSizeHint().height())
                cut.append(sizes(edit, edit->minimumSizeHint()));
        } else if (auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget()) {
            if (area->widget()->width() > area->viewport()->width())
                cut.append(
                    u"the page is wider than its window: %1, room for %2"_s.arg(area->widget()->width())
                        .arg(area->viewport()->width()));
        }
    }
    return cut;
}

QStringList namelessControls(QWidget& root)
{
    QAccessible::setActive(true);
    QStringList nameless;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets) {
        if (!isControl(widget))
            continue;
        if (nameOf(widget).trimmed().isEmpty())
            nameless.append(u"no name: %1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                    widget->objectName()));
        if (qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget)) {
            const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            if (interface->relations(QAccessible::Label).isEmpty())
                nameless.append(u"no label: %1 %2"_s.arg(described(widget), widget->objectName()));
        }
    }
    return nameless;
}

QStringList sharedMnemonics(QWidget& root)
{
    QHash<QString, QStringList> claims;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets) {
        QString text;
        if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            text = button->text();
        else if (const auto* label = qobject_cast<QLabel*>(widget); label && label->buddy())
            text = label->text();
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            claims[key.toString()].append(text);
    }
    QStringList shared;
    for (auto it = claims.cbegin(); it != claims.cend(); ++it)
        if (it.value().size() > 1)
            shared.append(it.key() + u": "_s + it.value().join(u", "_s));
    return shared;
}

QStringList smallTargets(QWidget& root)
{
    QStringList small;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets) {
        if (isControl(widget) && (widget->width() < leastTarget || widget->height() < leastTarget))
            small.append(sizes(widget, {leastTarget, leastTarget}));
        if (const auto* table = qobject_cast<QTableView*>(widget); table && table->model())
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (!table->isRowHidden(row) && table->rowHeight(row) < leastTarget)
                    small.append(u"row %1 of %2 is %3 high"_s.arg(row)
                                     .arg(described(widget))
                                     .arg(table->rowHeight(row)));
    }
    return small;
}

QStringList smallWords(QWidget& root)
{
    QStringList small;
    const qreal chosen = QApplication::font().pointSizeF();
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets)
        // A sample shows another size on purpose.
        if (!widget->property("sample").toBool() && widget->font().pointSizeF() < chosen - 0.01)
            small.append(u"%1 has %2 pt"_s.arg(described(widget)).arg(widget->font().pointSizeF()));
    return small;
}

QStringList sharedNames(QWidget& root)
{
    QHash<QString, int> names;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets)
        if (qobject_cast<QAbstractButton*>(widget) && isControl(widget))
            ++names[nameOf(widget)];
    QStringList shared;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        if (it.value() > 1)
            shared.append(u"%1 × “%2”"_s.arg(it.value()).arg(it.key()));
    return shared;
}

QStringList namesWithoutWords(QWidget& root)
{
    QStringList without;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets) {
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const QString seen = button ? QString(button->text()).remove(u'&') : QString();
        if (!nameOf(widget).contains(seen))
            without.append(u"“%1” is called “%2”"_s.arg(seen, nameOf(widget)));
    }
    return without;
}

QStringList sumsAtTheStart(QWidget& root)
{
    static const QRegularExpression sum(uR"(^-?£\d[\d,]*\.\d\d$)"_s);
    QStringList found;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets) {
        const auto* view = qobject_cast<QTableView*>(widget);
        if (view == nullptr || view->model() == nullptr)
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 1; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(row, column);
                if (sum.match(cell.data().toString()).hasMatch() &&
                    !(cell.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight))
                    found.append(u"%1 in “%2”"_s.arg(cell.data().toString(), view->accessibleName()));
            }
        }
    }
    return found;
}

QStringList unreachedByTab(QWidget& root)
{
    QWidget& window = *root.window();
    QList<QWidget*> wanted;
    const auto widgets = visibleWidgets(root);
    for (QWidget* widget : widgets) {
        if (!isControl(widget))
            continue;
        // In a group of radio buttons Tab reaches one, arrows the others.
        const auto* radio = qobject_cast<QAbstractButton*>(widget);
        if (radio && radio->autoExclusive())
            continue;
        wanted.append(widget);
    }
    QStringList found;
    QWidget* last = nullptr;
    const auto steps = 2 * wanted.size() + 30;
    for (qsizetype i = 0; i < steps && !wanted.isEmpty(); ++i) {
        pressTab(window);
        QWidget* now = QApplication::focusWidget();
        if (now && now == last && wanted.size() > 1) {
            found.append(u"Tab does not leave %1"_s.arg(described(now)));
            break;
        }
        last = now;
        wanted.removeAll(now);
    }
    for (QWidget* widget : wanted)
        found.append(u"Tab does not reach %1"_s.arg(described(widget)));
    return found;
}

void checkNothingCut(QWidget& widget)
{
    checkEmpty("cut:", cutWords(widget));
}

void checkEveryControlHasAName(QWidget& widget)
{
    checkEmpty("without a name:", namelessControls(widget));
    checkEmpty("the same name twice:", sharedNames(widget));
}

void checkMnemonicsUnique(QWidget& widget)
{
    checkEmpty("letters claimed twice:", sharedMnemonics(widget));
}

void checkTargetSizes(QWidget& widget)
{
    checkEmpty("too small to press:", smallTargets(widget));
}

void checkWordsBigEnough(QWidget& widget)
{
    checkEmpty("smaller than the chosen size:", smallWords(widget));
}

void checkTabReachesAll(QWidget& widget)
{
    checkEmpty("by Tab:", unreachedByTab(widget));
}

void checkPage(QWidget& widget)
{
    checkNothingCut(widget);
    checkEveryControlHasAName(widget);
    checkMnemonicsUnique(widget);
    checkTargetSizes(widget);
    checkWordsBigEnough(widget);
    checkTabReachesAll(widget);
}

void checkAtEverySize(const std::function<std::unique_ptr<QWidget>()>& makePage)
{
    const auto points = textSizes();
    for (const int size : points)
        for (const bool longer : {false, true}) {
            const Look look(ThemeName::Light, size);
            const auto words = longer ? std::make_unique<LongWords>() : nullptr;
            const auto page = makePage();
            showAt(*page);
            INFO(size << " pt, " << (longer ? "long words" : "English"));
            savePicture(
                *page,
                u"%1-%2%3"_s.arg(QString::fromLatin1(page->metaObject()->className()).section(u':', -1))
                    .arg(size)
                    .arg(longer ? u"-long"_s : QString()));
            checkPage(*page);
        }
}

void showAt(QWidget& widget, int width, int height)
{
    widget.resize(width, height);
    widget.show();
    widget.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&widget));
    settle();
}

void pressTab(QWidget& window, bool back)
{
    QWidget* target = QApplication::focusWidget();
    if (!target || target->window() != &window)
        target = &window;
    const auto modifiers = back ? Qt::ShiftModifier : Qt::NoModifier;
    const int key = back ? Qt::Key_Backtab : Qt::Key_Tab;
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(target, &press);
    QCoreApplication::processEvents();
}

void savePicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("DAYBOOK_PICTURES");
    if (folder.isEmpty())
        return;
    INFO("cannot write a picture into " << folder.toStdString());
    REQUIRE(QDir().mkpath(folder));
    REQUIRE(widget.grab().save(folder + u'/' + name + u".png"_s));
}

struct LongWords::Translator : QTranslator
{
    QString translate(const char*, const char* sourceText, const char*, int n) const override
    {
        static const QHash<QChar, QChar> accents{{u'a', u'â'}, {u'e', u'ê'}, {u'i', u'î'},
                                                 {u'o', u'ô'}, {u'u', u'û'}, {u'A', u'Â'},
                                                 {u'E', u'Ê'}, {u'w', u'ŵ'}, {u'y', u'ŷ'}};
        QString text = QString::fromUtf8(sourceText);
        if (n >= 0)
            text.replace("%n"_L1, QString::number(n));
        const auto longer = text.size() * 2 / 3;
        for (QChar& letter : text)
            letter = accents.value(letter, letter);
        // Real languages grow by words as much as by letters.
        QString more;
        while (more.size() < longer)
            more += u" ŵŷddor"_s;
        return u"["_s + text + more + u"]"_s;
    }
    bool isEmpty() const override { return false; }
};

LongWords::LongWords() : m_translator(std::make_unique<Translator>())
{
    QCoreApplication::installTranslator(m_translator.get());
}

LongWords::~LongWords()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

Look::Look(ThemeName theme, int points)
{
    installFocusCare(*qApp);
    applyTheme(*qApp, theme, points);
}

Look::~Look()
{
    applyTheme(*qApp, ThemeName::Light, 14);
}

} // namespace daybook::test
