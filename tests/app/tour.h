#pragma once

#include "tests/app/walk.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QByteArray>
#include <QString>
#include <QTest>

#include <functional>

class QAbstractButton;

namespace daybook::test {

/// More questions than any list of questions has.
constexpr int mostQuestions = 40;

/// A bill of two pages, as a scanner writes one.
QByteArray scannedBill();

/// One person going through the window, and what they show on the way.
class Tour
{
public:
    Tour(Walk& walk, const std::function<void(const QString& name)>& see) : m_walk(walk), m_see(see) {}

    void firstStart();
    void emptyDaybook();
    void mainPages(const QString& before = {});
    void days();
    void billsReceived();
    void billsTyped();
    void checking();
    void papers();
    void priceChanged();
    void visitsWithoutBill();
    void paying();
    void account();
    void given();
    void statements();
    void answerFirst(const QString& choices, int row);
    void finding();
    void people();
    void keeping();
    void wishes();
    void assessment();
    void checksAndOffers();
    void helpAndHistory();

private:
    Frame& frame() { return *m_walk.window().frame(); }
    void see(const QString& name)
    {
        m_walk.settle();
        m_see(name);
    }
    void go(PageId id)
    {
        QTest::keyClick(&m_walk.window(), Qt::Key_Shift); // somebody is there: messages of before go
        frame().showPage(id);
        m_walk.settle();
    }
    void back()
    {
        frame().popSubPage();
        m_walk.settle();
    }
    QAbstractButton* button(const QString& name);
    bool press(const QString& name);
    void pressAndSee(const QString& name, const QString& picture);
    void answerAll();
    void answerOtherwise();
    enum class Then { Leave, Save };
    void questions(const QString& name, Then then = Then::Leave);

    Walk& m_walk;
    const std::function<void(const QString& name)>& m_see;
};

} // namespace daybook::test
