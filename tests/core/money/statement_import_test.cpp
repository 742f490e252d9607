#include "core/money/account_sums.h"
#include "core/money/statement_import.h"
#include "core/money/statement_reader.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

StatementReading readFile(const QString& file)
{
    StatementContext context;
    context.today = {2026, 7, 1};
    return readStatement(dataFile(file), context);
}

CareMoney begun()
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 41250)};
    return money;
}

/// As the daybook would keep them.
void bringIn(CareMoney& money, const ImportPlan& plan)
{
    const ImportedEntries imported = entriesOf(money, plan, u"statement"_s);
    for (AccountEntry made : imported.entries) {
        if (made.id == 0) {
            made.id = static_cast<qint64>(money.entries.size()) + 1;
            money.entries.push_back(made);
        } else {
            for (AccountEntry& each : money.entries)
                each = each.id == made.id ? made : each;
        }
    }
    if (imported.closing)
        money.balances.push_back(*imported.closing);
}

} // namespace

TEST_CASE("a statement is brought in, the balance ties, and the same file brings nothing new",
          "[money][statement]")
{
    const QString file =
        GENERATE(as<QStringView>{}, u"bank/lloyds.csv", u"bank/sgml.ofx", u"bank/starling.csv").toString();
    CareMoney money = begun();
    const ImportPlan plan = planImport(money, u"bank"_s, readFile(file));
    CHECK(plan.count(ImportState::New) == 2);
    CHECK(plan.taken() == 2);
    REQUIRE(plan.closing);
    bringIn(money, plan);
    CHECK(balanceOn(money, {2026, 6, 30}) == Money{77350});
    CHECK(compareWithBank(money, money.balances.front()).ties());
    CHECK(money.entries.front().statement == u"statement"_s);
    CHECK(money.entries.front().parts.front().category == MoneyCategory::NotSaidYet);

    const ImportPlan again = planImport(money, u"bank"_s, readFile(file));
    CHECK(again.count(ImportState::Have) == 2);
    CHECK(again.taken() == 0);
    CHECK(!again.closing);
    CHECK(entriesOf(money, again, u"other"_s).entries.empty());
}

TEST_CASE("a payment that was written down by hand is joined with the bank's line and not doubled",
          "[money][statement]")
{
    CareMoney money = begun();
    money.entries = {entry(1, u"bank"_s, {2026, 6, 12}, MoneyCategory::Provider, -27900, u"june"_s)};
    money.entries.front().payee = u"Brightcare"_s;
    const ImportPlan plan = planImport(money, u"bank"_s, readFile(u"bank/lloyds.csv"_s));
    REQUIRE(plan.count(ImportState::Joins) == 1);
    CHECK(plan.lines.back().writtenOn == QDate(2026, 6, 12));
    bringIn(money, plan);
    REQUIRE(money.entries.size() == 2);
    CHECK(money.entries.front().clearedOn == QDate(2026, 6, 15));
    CHECK(money.entries.front().payee == u"Brightcare"_s);
    CHECK(money.entries.front().parts.front().bill == u"june"_s);
    CHECK(money.entries.front().method == PaymentMethod::DirectDebit);
    CHECK(compareWithBank(money, money.balances.front()).ties());
    CHECK(planImport(money, u"bank"_s, readFile(u"bank/lloyds.csv"_s)).taken() == 0);
}

TEST_CASE("two payments alike on one day are two, and stay two", "[money][statement]")
{
    StatementReading reading;
    StatementLine line;
    line.date = {2026, 6, 10};
    line.amount = {-500};
    line.text = u"BUS"_s;
    reading.lines = {line, line};
    CareMoney money = begun();
    bringIn(money, planImport(money, u"bank"_s, reading));
    CHECK(money.entries.size() == 2);
    CHECK(planImport(money, u"bank"_s, reading).taken() == 0);
    reading.lines.push_back(line);
    CHECK(planImport(money, u"bank"_s, reading).taken() == 1);
}

TEST_CASE("the same month as another kind of file is not sure, and not taken until somebody says so",
          "[money][statement]")
{
    CareMoney money = begun();
    bringIn(money, planImport(money, u"bank"_s, readFile(u"bank/lloyds.csv"_s)));
    const ImportPlan plan = planImport(money, u"bank"_s, readFile(u"bank/sgml.ofx"_s));
    CHECK(plan.count(ImportState::Unsure) == 2);
    CHECK(plan.taken() == 0);
}

TEST_CASE("what the bank shows from before the account begins is in its first balance already",
          "[money][statement]")
{
    CareMoney money = begun();
    money.accounts.front().openedOn = {2026, 6, 10};
    const ImportPlan plan = planImport(money, u"bank"_s, readFile(u"bank/lloyds.csv"_s));
    CHECK(plan.lines.front().isBeforeAccount);
    CHECK(!plan.lines.front().isTaken);
    CHECK(plan.lines.back().isTaken);
}

TEST_CASE("a line is for what the last one of the same payee was for", "[money][statement]")
{
    CareMoney money = begun();
    AccountEntry before = entry(1, u"bank"_s, {2026, 5, 15}, MoneyCategory::MealDelivery, -1000);
    before.payee = u"brightcare ltd"_s;
    before.parts.front().funder = Funder::Health;
    money.entries = {before};
    const ImportPlan plan = planImport(money, u"bank"_s, readFile(u"bank/lloyds.csv"_s));
    CHECK(plan.lines.back().part.category == MoneyCategory::MealDelivery);
    CHECK(plan.lines.back().part.funder == Funder::Health);
    CHECK(plan.lines.back().part.amount == Money{-27900});
    CHECK(plan.lines.front().part.category == MoneyCategory::NotSaidYet);
}
