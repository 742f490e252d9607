#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QSet>
#include <QTimer>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

void payAlone(Walk& walk)
{
    if (!walk.window().file()->isOpen())
        walk.openPractice();
    Person person = walk.window().file()->snapshot()->household.person;
    if (person.funderName.isEmpty())
        return;
    person.funderName.clear();
    person.funderReference.clear();
    walk.window().file()->change(u"I pay myself"_s,
                                 [person](Changes& changes) { changes.setPerson(person); });
    walk.settle();
}

/// Somebody who pays alone and looks behind every button of every page, two levels deep.
class Looker
{
public:
    explicit Looker(Walk& walk) : m_walk(walk)
    {
        m_away.setInterval(0);
        QObject::connect(&m_away, &QTimer::timeout, &m_away, [] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                auto* dialog = qobject_cast<QDialog*>(top);
                if (dialog && dialog->isVisible())
                    dialog->reject();
            }
        });
        m_away.start();
    }

    void lookEverywhere()
    {
        for (const PageId id : pageOrder) {
            show(id, {});
            look();
            for (const QString& first : waysOn()) {
                show(id, {first});
                if (frame().subPageCount() == 0)
                    continue;
                look();
                for (const QString& second : waysOn()) {
                    show(id, {first, second});
                    look();
                }
            }
        }
    }
    const QSet<QString>& headings() const { return m_headings; }
    /// Each page that speaks of a council, with the words.
    const QStringList& spoken() const { return m_spoken; }

private:
    Frame& frame() { return *m_walk.window().frame(); }
    void show(PageId id, const QStringList& presses)
    {
        while (frame().subPageCount() > 0)
            frame().popSubPage();
        payAlone(m_walk); // a button may have opened the practice month anew
        frame().showPage(id);
        m_walk.settle();
        for (const QString& name : presses) {
            for (auto* button : frame().visiblePage()->findChildren<QAbstractButton*>(name)) {
                if (button->isVisible() && button->isEnabled()) {
                    button->click();
                    break;
                }
            }
            m_walk.settle();
        }
    }
    /// Names of the buttons that can be seen; of those of a list only the first is looked behind.
    QStringList waysOn()
    {
        QStringList names;
        for (const auto* button : frame().visiblePage()->findChildren<QAbstractButton*>()) {
            const QString name = button->objectName();
            if (button->isVisible() && button->isEnabled() && !name.isEmpty() && !names.contains(name) &&
                !name.startsWith(u"qt_"_s))
                names += name;
        }
        return names;
    }
    void look()
    {
        const QString heading = m_walk.heading();
        m_headings += heading;
        // Help is for everybody; the history tells what was; and somebody has to be asked whether one pays.
        const QString page = QString::fromLatin1(frame().visiblePage()->metaObject()->className());
        for (const auto& other : {u"HelpPage"_s, u"HistoryPage"_s, u"ClosingPage"_s, u"PersonQuestions"_s}) {
            if (page.endsWith(other))
                return;
        }
        for (const QString& line : m_walk.seen().split(u'\n')) {
            if (line.contains(u"council"_s, Qt::CaseInsensitive) &&
                !m_spoken.contains(heading + u": "_s + line))
                m_spoken += heading + u": "_s + line;
        }
    }

    Walk& m_walk;
    QTimer m_away;
    QSet<QString> m_headings;
    QStringList m_spoken;
};

} // namespace

TEST_CASE("whoever pays alone reads nothing about a council")
{
    Walk walk;
    walk.openPractice();
    Looker looker(walk);
    looker.lookEverywhere();
    CHECK(looker.headings().size() > 40);
    CHECK(looker.spoken().join(u'\n').toStdString() == std::string());
}
