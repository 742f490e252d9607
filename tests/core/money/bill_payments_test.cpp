#include "core/money/bill_payments.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Bill bill(const QString& number, QDate date, qint64 totalPence)
{
    Bill made;
    made.uuid = u"bill-"_s + number;
    made.number = number;
    made.numberPrinted = true;
    made.provider = u"Brightcare"_s;
    made.billDate = date;
    made.printedTotal = Money{totalPence};
    return made;
}

} // namespace

TEST_CASE("a bill without a printed total asks for the sum of its lines", "[money]")
{
    Bill typed = bill(u"1207"_s, {2026, 7, 1}, 0);
    typed.printedTotal.reset();
    BillLine charge;
    charge.amount = {1150};
    BillLine credit;
    credit.type = BillLineType::Credit;
    credit.amount = {-200};
    BillLine carriedOver;
    carriedOver.type = BillLineType::Balance;
    carriedOver.amount = {9900};
    typed.lines = {charge, credit, carriedOver};
    CHECK(askedBy(typed) == Money{950});
}

TEST_CASE("what is paid in two goes leaves nothing of the bill", "[money]")
{
    const std::vector<Bill> bills{bill(u"1207"_s, {2026, 7, 1}, 32300), bill(u"1208"_s, {2026, 8, 1}, 30000)};
    const std::vector<AccountEntry> entries{
        entry(2, u"bank"_s, {2026, 7, 20}, MoneyCategory::Provider, -4400, u"bill-1207"_s),
        entry(1, u"bank"_s, {2026, 7, 9}, MoneyCategory::Provider, -27900, u"bill-1207"_s)};
    const std::vector<BillPayment> payments = paymentsOf(bills, entries);
    REQUIRE(payments.size() == 2);
    CHECK(payments[0].left() == Money{0});
    CHECK(payments[0].entries == std::vector<qint64>{1, 2});
    CHECK(payments[0].lastPaidOn == QDate(2026, 7, 20));
    CHECK(!payments[0].isPaidTwice);
    CHECK(payments[1].left() == Money{30000});
}

TEST_CASE("a bill that was paid twice is pointed out", "[money]")
{
    const std::vector<Bill> bills{bill(u"1207"_s, {2026, 7, 1}, 32300)};
    const std::vector<AccountEntry> entries{
        entry(1, u"bank"_s, {2026, 7, 9}, MoneyCategory::Provider, -32300, u"bill-1207"_s),
        entry(2, u"bank"_s, {2026, 7, 30}, MoneyCategory::Provider, -32300, u"bill-1207"_s)};
    CHECK(paymentsOf(bills, entries).front().isPaidTwice);
    CHECK(paymentsOf(bills, entries).front().left() == Money{-32300});

    std::vector<AccountEntry> givenBack = entries;
    givenBack.push_back(
        entry(3, u"bank"_s, {2026, 8, 4}, MoneyCategory::ProviderRefund, 32300, u"bill-1207"_s));
    CHECK(!paymentsOf(bills, givenBack).front().isPaidTwice);
    CHECK(paymentsOf(bills, givenBack).front().left() == Money{0});
}

TEST_CASE("a payment to a provider for which no bill is here is pointed out", "[money]")
{
    CHECK(paidWithoutBill({entry(1, u"bank"_s, {2026, 7, 9}, MoneyCategory::Provider, -100, u"bill-1207"_s),
                           entry(2, u"bank"_s, {2026, 7, 9}, MoneyCategory::Provider, -100),
                           entry(3, u"bank"_s, {2026, 7, 9}, MoneyCategory::Wages, -100)}) ==
          std::vector<qint64>{2});
}
