#include "app/daybook_file.h"
#include "app/wiring/account_wiring.h"
#include "app/wiring/statement_wiring.h"
#include "core/money/account_sums.h"
#include "tests/app/every_way.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "ui/pages/statement_look_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/frame.h"

#include <QFile>
#include <QUuid>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const CareMoney& money(Walk& walk)
{
    return walk.window().file()->snapshot()->money;
}

/// The practice daybook with £412.50 in the bank on 1 June; answers the account's uuid.
QString begin(Walk& walk)
{
    walk.openPractice();
    Account bank;
    bank.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bank.name = u"Care account"_s;
    bank.openedOn = {2026, 6, 1};
    bank.openingBalance = {41250};
    walk.window().file()->change(u"Began"_s, [bank](Changes& changes) { changes.addAccount(bank); });
    walk.settle();
    walk.window().frame()->showPage(PageId::Money);
    walk.settle();
    walk.press(u"Money in and out, and what is left"_s);
    walk.press(u"Bring in a bank statement"_s);
    REQUIRE(walk.heading() == u"Statements of the bank"_s);
    return bank.uuid;
}

void open(Walk& walk, const QString& path, const QString& account)
{
    walk.window().findChild<StatementWiring*>()->openFile(path, account);
    walk.settle();
}

} // namespace

TEST_CASE("a statement is looked at, brought in, and taken back as one, by every way", "[statements]")
{
    const EveryWay way;
    Walk walk(way.by());
    const QString account = begin(walk);
    const CareMoney before = money(walk);
    open(walk, dataPath(u"bank/lloyds.csv"_s), account);
    REQUIRE(walk.heading() == u"Is this the statement?"_s);
    CHECK(walk.seen().contains(u"for “Care account”, read as: Lloyds, Halifax or TSB."_s));
    CHECK(walk.seen().contains(u"Mon 15 June 2026: £279.00 out, BRIGHTCARE LTD"_s));
    CHECK(money(walk) == before);
    walk.pressBeginning(u"Bring in 2"_s);
    walk.settle();
    REQUIRE(walk.heading() == u"Statements of the bank"_s);
    CHECK(walk.seen().contains(u", from the file “lloyds.csv”"_s));
    CHECK(balanceOn(money(walk), {2026, 7, 2}) == Money{77350});
    CHECK(bankSentences(money(walk), {2026, 7, 2}).value(0).contains(u"That agrees"_s));

    open(walk, dataPath(u"bank/lloyds.csv"_s), account);
    CHECK(walk.seen().contains(u"2 of them you have already."_s));
    walk.press(u"There is nothing new"_s);
    walk.settle();
    CHECK(money(walk).entries.size() == 2);

    walk.window().file()->takeBack();
    walk.settle();
    CHECK(money(walk) == before);
}

TEST_CASE("a line without its tick stays out, and can come in another day", "[statements]")
{
    Walk walk;
    const QString account = begin(walk);
    open(walk, dataPath(u"bank/lloyds.csv"_s), account);
    auto* first = walk.window().frame()->visiblePage()->findChild<TickBox*>(u"take-0"_s);
    REQUIRE(first != nullptr);
    CHECK(first->isChecked());
    first->click();
    walk.pressBeginning(u"Bring in 1"_s);
    walk.settle();
    REQUIRE(money(walk).entries.size() == 1);
    CHECK(money(walk).entries.front().amount() == Money{-27900});
    open(walk, dataPath(u"bank/lloyds.csv"_s), account);
    walk.pressBeginning(u"Bring in 1"_s);
    walk.settle();
    CHECK(money(walk).entries.size() == 2);
}

TEST_CASE("a file that is no statement is said on the page, and nothing changes", "[statements]")
{
    Walk walk;
    const QString account = begin(walk);
    const CareMoney before = money(walk);
    open(walk, dataPath(u"bank_holidays_2019_2028.csv"_s), account);
    CHECK(money(walk) == before);
    open(walk, walk.folder() + u"/not-there.csv"_s, account);
    CHECK(walk.seen().contains(u"“not-there.csv” could not be opened. Nothing was changed."_s));
    CHECK(money(walk) == before);
}

TEST_CASE("columns that nobody knows are asked about once and remembered", "[statements]")
{
    Walk walk;
    const QString account = begin(walk);
    const auto write = [&walk](const QString& name, const QByteArray& bytes) {
        const QString path = walk.folder() + u'/' + name;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    open(walk, write(u"a.csv"_s, "When,Whom,How much\n15/6/2026,Village bus,-4.50\n"), account);
    REQUIRE(walk.heading() == u"What do the columns of this statement hold?"_s);
    walk.press(u"Read the statement like this"_s);
    CHECK(walk.seen().contains(u"Please say which column holds the day."_s));
    const auto say = [&walk](const QString& column, const QString& meaning) {
        walk.pressBeginning(u"Change column "_s + column);
        walk.choose(meaning);
        walk.press(u"Use this"_s);
    };
    say(u"1"_s, u"the day"_s);
    say(u"2"_s, u"who was paid, or who paid"_s);
    say(u"3"_s, u"the sum, in or out"_s);
    walk.press(u"Read the statement like this"_s);
    REQUIRE(walk.heading() == u"Is this the statement?"_s);
    walk.pressBeginning(u"Bring in 1"_s);
    walk.settle();
    REQUIRE(money(walk).layouts.size() == 1);
    CHECK(money(walk).entries.front().payee == u"Village bus"_s);

    open(walk, write(u"b.csv"_s, "When,Whom,How much\n16/6/2026,Village bus,-4.50\n"), account);
    CHECK(walk.heading() == u"Is this the statement?"_s);
}
