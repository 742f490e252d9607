#include "app/wiring/statement_wiring.h"
#include "tests/app/tour.h"
#include "tests/support/catch.h"
#include "ui/pages/statements_page.h"
#include "ui/widgets/table_view.h"

#include <QFile>

// The care account and the statements of the bank.

using namespace Qt::StringLiterals;

namespace daybook::test {

/// The care account: before anything is written down, and after.
void Tour::account()
{
    go(PageId::Money);
    pressAndSee(u"weekVisits"_s, u"week-visits"_s);
    back();
    pressAndSee(u"printHours"_s, u"money-paper"_s);
    back();
    pressAndSee(u"ways"_s, u"ways-none"_s);
    REQUIRE(press(u"addWay"_s));
    questions(u"way"_s, Then::Save);
    see(u"ways"_s);
    pressAndSee(u"printWays"_s, u"ways-paper"_s);
    back();
    back();
    pressAndSee(u"account"_s, u"account-none"_s);
    REQUIRE(press(u"addAccount"_s));
    questions(u"account"_s, Then::Save);
    see(u"account"_s);
    pressAndSee(u"madeOf"_s, u"account-made-of"_s);
    back();
    for (const char* what : {"addMoneyIn", "addPayment", "bank", "anotherAccount", "transfer"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"account-"_s + name, Then::Save);
    }
    see(u"account-used"_s);
    given();
    const Page* account = frame().visiblePage();
    auto* entries = account->findChild<TableView*>(u"entries"_s);
    REQUIRE(entries != nullptr);
    const int chosen = entries->chosenRow();
    for (int row = 0; row < entries->model()->rowCount() && frame().visiblePage() == account; ++row) {
        entries->chooseRow(row);
        REQUIRE(press(u"explainEntry"_s));
    }
    see(u"account-explained"_s);
    frame().popSubPage();
    m_walk.settle();
    AccountEntry taxi;
    taxi.account = m_walk.window().file()->snapshot()->money.accounts.front().uuid;
    taxi.date = m_walk.window().file()->today();
    taxi.payee = u"Village Taxis"_s;
    taxi.parts = {{MoneyCategory::Transport, Funder::DirectPayment, Money{-1250}, {}}};
    m_walk.window().file()->change(u"A taxi"_s, [taxi](Changes& changes) { changes.addEntry(taxi); });
    m_walk.settle();
    pressAndSee(u"unexplained"_s, u"account-to-explain"_s);
    back();
    m_walk.window().file()->takeBack();
    m_walk.settle();
    entries->chooseRow(chosen);
    REQUIRE(press(u"splitEntry"_s));
    questions(u"account-split"_s, Then::Leave);
    pressAndSee(u"match"_s, u"payments-and-bills"_s);
    if (press(u"otherBill-0"_s)) {
        see(u"payment-which-bill"_s);
        REQUIRE(frame().visiblePage()->stepBack());
    }
    back();
    statements();
    frame().popAllSubPages();
}

void Tour::given()
{
    pressAndSee(u"award"_s, u"given-none"_s);
    REQUIRE(press(u"newAward"_s));
    questions(u"account-award"_s, Then::Save);
    REQUIRE(press(u"newOwed"_s));
    questions(u"account-owed"_s, Then::Save);
    see(u"given"_s);
    back();
}

void Tour::statements()
{
    pressAndSee(u"statements"_s, u"statements-none"_s);
    auto* wiring = m_walk.window().findChild<StatementWiring*>();
    auto* page = qobject_cast<StatementsPage*>(frame().visiblePage());
    const QString account = page->account();
    const auto open = [&](const QString& name, const QByteArray& bytes) {
        const QString path = m_walk.folder() + u'/' + name;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        wiring->openFile(path, account);
        m_walk.settle();
    };
    open(u"letter.txt"_s, "Dear Sir,\nhere is the bill.\n");
    see(u"statements-not-one"_s);
    open(u"dates.csv"_s, "Date,Details,Amount,Note\n03/04/2026,BUS,-1.00,x\n04/05/2026,BUS,-2.00,y\n");
    see(u"statement-day-or-month"_s);
    REQUIRE(press(u"dayFirst"_s));
    see(u"statement-before-account"_s);
    back();
    open(u"june.csv"_s,
         "When,Whom,How much,Kitty\n2026-07-02,Village bus company with a long name,-4.50,300.00\n"
         "2026-07-03,Brightcare Ltd,-279.00,30.00\n");
    see(u"statement-columns"_s);
    pressAndSee(u"changeColumn-1"_s, u"statement-column"_s);
    REQUIRE(frame().visiblePage()->stepBack());
    m_walk.settle();
    REQUIRE(press(u"changeColumn-0"_s));
    answerFirst(u"meanings"_s, 0);
    REQUIRE(press(u"changeColumn-2"_s));
    answerFirst(u"meanings"_s, 1);
    REQUIRE(press(u"changeColumn-3"_s));
    answerFirst(u"meanings"_s, 4);
    REQUIRE(press(u"changeColumn-1"_s));
    answerFirst(u"meanings"_s, 6);
    REQUIRE(press(u"readStatement"_s));
    see(u"statement-look"_s);
    REQUIRE(press(u"acceptStatement"_s));
    see(u"statements"_s);
    back();
}

} // namespace daybook::test
