#include "core/money/account_sums.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"

#include <QUuid>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

CareMoney fullMoney()
{
    CareMoney money;
    Account bank = account(newUuid(), {2026, 4, 1}, 41250);
    bank.name = u"Care account"_s;
    Account purse = account(newUuid(), {2026, 4, 2}, -5);
    purse.kind = AccountKind::Cash;
    purse.isCareMoney = false;
    money.accounts = {bank, purse};
    AccountEntry paid = entry(0, bank.uuid, {2026, 7, 9}, MoneyCategory::Provider, -27900, newUuid());
    paid.uuid = newUuid();
    paid.clearedOn = QDate(2026, 7, 10);
    paid.payee = u"Brightcare"_s;
    paid.method = PaymentMethod::Cheque;
    paid.reference = u"000123"_s;
    paid.what = u"June, all but the four days"_s;
    paid.bankText = u"CHQ 000123"_s;
    paid.bankKey = u"2026-07-10/1"_s;
    paid.evidence = u"bill 1207"_s;
    paid.inPlan = false;
    paid.permission = u"Mrs Lee, by telephone"_s;
    paid.evidencePage = u"page 7"_s;
    paid.invoice = u"BC-1207"_s;
    paid.units = Decimal{125, 1};
    paid.statement = newUuid();
    paid.parts.push_back({MoneyCategory::MealDelivery, Funder::OwnMoney, {-1200}, {}});
    AccountEntry received = entry(0, bank.uuid, {2026, 7, 13}, MoneyCategory::CouncilPayment, 64000);
    received.uuid = newUuid();
    money.entries = {paid, received};
    money.balances = {{0, newUuid(), bank.uuid, {2026, 7, 31}, {76150}}};
    Award award;
    award.uuid = newUuid();
    award.name = u"Direct payment"_s;
    award.weekly = {16000};
    award.weeklyContribution = {2000};
    award.isPaidGross = true;
    award.from = QDate(2026, 4, 6);
    award.to = QDate(2027, 4, 4);
    award.ringFenced = {30000};
    award.ringFencedFor = u"two weekends away"_s;
    money.awards = {award};
    money.owed = {
        {0, newUuid(), OwedKind::HolidayPay, {12000}, {2026, 7, 1}, QDate(2026, 8, 1), u"5 days"_s}};
    StatementLayout layout;
    layout.bank = u"Village Credit Union"_s;
    layout.header = {u"When"_s, u"Sum"_s};
    layout.columns = {StatementColumn::Date, StatementColumn::Amount};
    money.layouts = {layout};
    return money;
}

void add(Changes& changes, const CareMoney& money)
{
    for (const Account& each : money.accounts)
        changes.addAccount(each);
    for (const AccountEntry& each : money.entries)
        changes.addEntry(each);
    for (const BankBalance& each : money.balances)
        changes.addBalance(each);
    for (const Award& each : money.awards)
        changes.addAward(each);
    for (const OwedSum& each : money.owed)
        changes.addOwed(each);
    for (const StatementLayout& each : money.layouts)
        changes.setStatementLayout(each);
}

CareMoney withoutIds(CareMoney money)
{
    for (Account& each : money.accounts)
        each.id = 0;
    for (AccountEntry& each : money.entries)
        each.id = 0;
    for (BankBalance& each : money.balances)
        each.id = 0;
    for (Award& each : money.awards)
        each.id = 0;
    for (OwedSum& each : money.owed)
        each.id = 0;
    return money;
}

} // namespace

TEST_CASE("the account is read again as it was written", "[store][money]")
{
    const Folder folder;
    const CareMoney written = fullMoney();
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Money"_s, [&](Changes& changes) { add(changes, written); });
        CHECK(daybook->verify().sound);
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    CHECK(withoutIds(daybook->careMoney()) == written);
    CHECK(daybook->verify().sound);
}

TEST_CASE("a payment that was changed or taken out comes back with Take back", "[store][money]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Money"_s, [&](Changes& changes) { add(changes, fullMoney()); });
    const CareMoney before = daybook->careMoney();

    AccountEntry changed = before.entries.front();
    changed.parts = {{MoneyCategory::Provider, Funder::DirectPayment, {-30000}, {}}};
    daybook->change(u"Changed"_s, [&](Changes& changes) { changes.updateEntry(changed); });
    CHECK(daybook->careMoney().entries.front() == changed);
    CHECK(balanceOn(daybook->careMoney(), {2026, 12, 31}) == balanceOn(before, {2026, 12, 31}) - Money{900});
    daybook->undo();
    CHECK(daybook->careMoney() == before);

    daybook->change(u"Out"_s, [&](Changes& changes) { changes.removeEntry(changed.id); });
    CHECK(daybook->careMoney().entries.size() == 1);
    daybook->undo();
    CHECK(daybook->careMoney() == before);
}

TEST_CASE("an account goes with all that is written in it, and comes back with all of it", "[store][money]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Money"_s, [&](Changes& changes) { add(changes, fullMoney()); });
    const CareMoney before = daybook->careMoney();
    daybook->change(u"Account"_s,
                    [&](Changes& changes) { changes.removeAccount(before.accounts.front().id); });
    CHECK(daybook->careMoney().entries.empty());
    CHECK(daybook->careMoney().balances.empty());
    CHECK(daybook->careMoney().accounts.size() == 1);
    daybook->undo();
    CHECK(daybook->careMoney() == before);
    CHECK(daybook->verify().sound);
}

TEST_CASE("a bank statement is kept as it came, and one Take back removes all that it brought",
          "[store][money]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Money"_s, [&](Changes& changes) { add(changes, fullMoney()); });
    const CareMoney before = daybook->careMoney();
    const QByteArray original = "Date,Details,Amount\n04/07/2026,BUS,-5.00\n";
    const QString uuid = newUuid();
    daybook->change(u"Brought in a statement"_s, [&](Changes& changes) {
        BankStatement statement;
        statement.uuid = uuid;
        statement.account = before.accounts.front().uuid;
        statement.fileName = u"july.csv"_s;
        statement.receivedOn = {2026, 8, 1};
        statement.period = {{2026, 7, 4}, {2026, 7, 4}};
        statement.lines = 2;
        changes.addStatement(statement, original);
        AccountEntry joined = before.entries.front();
        joined.bankText = u"BRIGHTCARE BBP"_s;
        changes.updateEntry(joined);
        AccountEntry made =
            entry(0, before.accounts.front().uuid, {2026, 7, 4}, MoneyCategory::NotSaidYet, -500);
        made.uuid = newUuid();
        made.statement = uuid;
        changes.addEntry(made);
    });
    const CareMoney after = daybook->careMoney();
    REQUIRE(after.statements.size() == 1);
    CHECK(after.statements.front().uuid == uuid);
    CHECK(after.statements.front().lines == 2);
    CHECK(daybook->originalOf(after.statements.front()) == original);
    CHECK(after.entries.back().statement == uuid);
    CHECK(daybook->verify().sound);
    daybook->undo();
    CHECK(daybook->careMoney() == before);
    CHECK(daybook->verify().sound);
}

TEST_CASE("how a file is read is kept once for the same names of columns", "[store][money]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    StatementLayout layout = fullMoney().layouts.front();
    daybook->change(u"One"_s, [&](Changes& changes) { changes.setStatementLayout(layout); });
    layout.outIsPositive = true;
    daybook->change(u"Two"_s, [&](Changes& changes) { changes.setStatementLayout(layout); });
    CHECK(daybook->careMoney().layouts == std::vector<StatementLayout>{layout});
}
