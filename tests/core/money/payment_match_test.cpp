#include "core/money/payment_match.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"
#include "tests/support/draw.h"

#include <map>
#include <set>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

AccountBill bill(const QString& number, QDate date, qint64 totalPence)
{
    AccountBill made;
    made.uuid = u"bill-"_s + number;
    made.number = number;
    made.provider = u"Brightcare"_s;
    made.date = date;
    made.period = monthOf(date.addDays(-10));
    made.asked = {totalPence};
    return made;
}

AccountEntry fromBank(qint64 id, QDate date, qint64 pence, const QString& text)
{
    AccountEntry made = entry(id, u"bank"_s, date, MoneyCategory::NotSaidYet, pence);
    made.bankText = text;
    return made;
}

CareMoney moneyWith(const std::vector<AccountEntry>& entries)
{
    CareMoney money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 100000)};
    money.entries = entries;
    return money;
}

} // namespace

TEST_CASE("the bill that a payment names comes first, then the one with the same sum", "[money][match]")
{
    const std::vector<AccountBill> bills{bill(u"INV-1207"_s, {2026, 7, 1}, 32300),
                                         bill(u"INV-1208"_s, {2026, 7, 8}, 27900),
                                         bill(u"INV-1209"_s, {2026, 7, 9}, 99900)};
    const std::vector<PaymentProposal> named =
        proposedBills(fromBank(1, {2026, 7, 12}, -27900, u"BRIGHTCARE LTD INV1207"_s), bills, {});
    REQUIRE(named.size() == 3);
    CHECK(named[0] == PaymentProposal{PaymentFit::Number, {{u"bill-INV-1207"_s, {27900}}}});
    CHECK(named[1] == PaymentProposal{PaymentFit::Whole, {{u"bill-INV-1208"_s, {27900}}}});
    CHECK(named[2].fit == PaymentFit::NotAll);
}

TEST_CASE("another sum is proposed only for the provider that the bank names", "[money][match]")
{
    const std::vector<AccountBill> bills{bill(u"1207"_s, {2026, 7, 1}, 32300)};
    CHECK(proposedBills(fromBank(1, {2026, 7, 12}, -27900, u"SAINSBURYS 0443"_s), bills, {}).empty());
    CHECK(proposedBills(fromBank(1, {2026, 7, 12}, -27900, u"BRIGHTCARE"_s), bills, {}).front().fit ==
          PaymentFit::NotAll);
}

TEST_CASE("what is left of a bill is proposed for the second payment", "[money][match]")
{
    const std::vector<AccountBill> bills{bill(u"1207"_s, {2026, 7, 1}, 32300)};
    const std::vector<AccountEntry> entries{
        entry(1, u"bank"_s, {2026, 7, 9}, MoneyCategory::Provider, -27900, u"bill-1207"_s)};
    CHECK(proposedBills(fromBank(2, {2026, 7, 20}, -4400, u"FP 7781"_s), bills, entries).front().fit ==
          PaymentFit::Rest);
}

TEST_CASE("the sum of a bill without what is asked about is recognised", "[money][match]")
{
    std::vector<AccountBill> bills{bill(u"1207"_s, {2026, 7, 1}, 32300)};
    bills.front().inQuestion = {4400};
    CHECK(proposedBills(fromBank(1, {2026, 7, 12}, -27900, u"FP 7781"_s), bills, {}).front().fit ==
          PaymentFit::WithoutQuestion);
}

TEST_CASE("one payment for two bills is proposed for both, to the penny", "[money][match]")
{
    std::vector<AccountBill> bills{bill(u"1206"_s, {2026, 6, 1}, 30000), bill(u"1207"_s, {2026, 7, 1}, 32300),
                                   bill(u"1208"_s, {2026, 7, 8}, 11111)};
    const AccountEntry payment = fromBank(1, {2026, 7, 12}, -62300, u"FP 7781"_s);
    const std::vector<PaymentProposal> proposals = proposedBills(payment, bills, {});
    REQUIRE(proposals.size() == 1);
    CHECK(proposals.front().fit == PaymentFit::Several);
    REQUIRE(proposals.front().shares.size() == 2);
    const AccountEntry now = joined(payment, proposals.front().shares);
    REQUIRE(now.parts.size() == 2);
    CHECK(now.amount() == payment.amount());
    CHECK(now.parts[0].category == MoneyCategory::Provider);
    CHECK(paymentRemarks(moneyWith({now}), {bills[0], bills[1]}, {2026, 8, 1}).empty());

    bills[1].inQuestion = {4400};
    CHECK(proposedBills(fromBank(2, {2026, 7, 12}, -57900, u"FP 7782"_s), bills, {}).front().fit ==
          PaymentFit::Several);
    bills[1].provider = u"Another"_s;
    CHECK(proposedBills(fromBank(2, {2026, 7, 12}, -57900, u"FP 7782"_s), bills, {}).empty());
}

TEST_CASE("money that came in, bills of long ago and bills of the future are not proposed", "[money][match]")
{
    const std::vector<AccountBill> bills{bill(u"1207"_s, {2026, 7, 1}, 32300)};
    CHECK(proposedBills(fromBank(1, {2026, 7, 12}, 32300, u"BRIGHTCARE"_s), bills, {}).empty());
    CHECK(proposedBills(fromBank(1, {2026, 12, 12}, -32300, u"BRIGHTCARE"_s), bills, {}).empty());
    CHECK(proposedBills(fromBank(1, {2026, 6, 12}, -32300, u"BRIGHTCARE"_s), bills, {}).empty());
}

TEST_CASE("a payment whose meals are the person's own money keeps its parts when it is joined",
          "[money][match]")
{
    AccountEntry paid = fromBank(1, {2026, 7, 12}, -1500, u"MEALS"_s);
    paid.parts.push_back({MoneyCategory::OtherOut, Funder::OwnMoney, {-3200}, {}});
    const AccountEntry now = joined(paid, {{u"bill-1207"_s, {4700}}});
    REQUIRE(now.parts.size() == 2);
    CHECK(now.parts[0].bill == u"bill-1207"_s);
    CHECK(now.parts[1].funder == Funder::OwnMoney);
    CHECK(now.parts[1].bill == u"bill-1207"_s);
}

TEST_CASE("payments without a bill are listed, and those that may have paid one", "[money][match]")
{
    const std::vector<AccountBill> bills{bill(u"1207"_s, {2026, 7, 1}, 32300)};
    const CareMoney money =
        moneyWith({fromBank(1, {2026, 7, 12}, -32300, u"FP"_s), fromBank(2, {2026, 7, 13}, -150, u"BUS"_s),
                   entry(3, u"bank"_s, {2026, 7, 2}, MoneyCategory::Provider, -900),
                   entry(4, u"bank"_s, {2026, 7, 2}, MoneyCategory::Transfer, -32300)});
    const std::vector<OpenPayment> open = openPayments(money, bills);
    REQUIRE(open.size() == 2);
    CHECK(open[0].entry.id == 3);
    CHECK(open[1].entry.id == 1);
}

TEST_CASE("paid twice, paid more, paid less, paid without a bill and not paid are each said once",
          "[money][match]")
{
    std::vector<AccountBill> bills{bill(u"1"_s, {2026, 6, 30}, 10000), bill(u"2"_s, {2026, 7, 31}, 20000),
                                   bill(u"3"_s, {2026, 8, 31}, 30000), bill(u"4"_s, {2026, 9, 30}, 40000),
                                   bill(u"5"_s, {2026, 10, 25}, 50000)};
    bills[2].inQuestion = {1000};
    const auto paid = [](qint64 id, QDate day, qint64 pence, const QString& to) {
        return entry(id, u"bank"_s, day, MoneyCategory::Provider, -pence, to);
    };
    const CareMoney money =
        moneyWith({paid(1, {2026, 7, 2}, 10000, u"bill-1"_s), paid(2, {2026, 7, 5}, 10000, u"bill-1"_s),
                   paid(3, {2026, 8, 2}, 20500, u"bill-2"_s), paid(4, {2026, 9, 2}, 28000, u"bill-3"_s),
                   paid(5, {2026, 9, 9}, 700, {})});
    const std::vector<PaymentRemark> remarks = paymentRemarks(money, bills, {2026, 11, 1});
    REQUIRE(remarks.size() == 5);
    CHECK(remarks[0].kind == PaymentRemarkKind::PaidTwice);
    CHECK(remarks[0].paid == Money{20000});
    CHECK(remarks[1].kind == PaymentRemarkKind::PaidMore);
    CHECK(remarks[2].kind == PaymentRemarkKind::PaidLess);
    CHECK(remarks[3].kind == PaymentRemarkKind::NoBill);
    CHECK(remarks[4].kind == PaymentRemarkKind::NotPaid);
    CHECK(remarks[4].bill == u"bill-4"_s);
}

TEST_CASE("a bill paid but for what is asked about, and money given back, need no remark", "[money][match]")
{
    std::vector<AccountBill> bills{bill(u"1"_s, {2026, 6, 30}, 10000), bill(u"2"_s, {2026, 7, 31}, 20000)};
    bills[0].inQuestion = {4400};
    const CareMoney money =
        moneyWith({entry(1, u"bank"_s, {2026, 7, 2}, MoneyCategory::Provider, -5600, u"bill-1"_s),
                   entry(2, u"bank"_s, {2026, 8, 2}, MoneyCategory::Provider, -20000, u"bill-2"_s),
                   entry(3, u"bank"_s, {2026, 8, 5}, MoneyCategory::Provider, -20000, u"bill-2"_s),
                   entry(4, u"bank"_s, {2026, 8, 20}, MoneyCategory::ProviderRefund, 20000, u"bill-2"_s)});
    CHECK(paymentRemarks(money, bills, {2026, 11, 1}).empty());
}

TEST_CASE("whatever is paid and given back, what is said of a bill is what its payments come to",
          "[money][match][property]")
{
    int said = 0;
    for (quint32 seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        Draw draw(seed);
        std::vector<AccountBill> bills;
        for (int i = draw.between(1, 5); i > 0; --i) {
            bills.push_back(bill(QString::number(i), QDate(2026, 6, 30).addDays(draw.between(0, 90)),
                                 draw.between(1, 900) * 100));
            if (draw.chance(40))
                bills.back().inQuestion = {draw.between(1, static_cast<int>(bills.back().asked.pence))};
        }
        std::vector<AccountEntry> entries;
        std::map<QString, Money> paid;
        std::set<qint64> withoutBill;
        for (int i = draw.between(0, 10); i > 0; --i) {
            const AccountBill& of = draw.of(bills);
            const Money whole = draw.chance(60) ? of.asked : Money{draw.between(1, 90000)};
            const bool isBack = draw.chance(15);
            const bool hasBill = isBack || draw.chance(85);
            entries.push_back(entry(i, u"bank"_s, of.date.addDays(draw.between(1, 20)),
                                    isBack ? MoneyCategory::ProviderRefund : MoneyCategory::Provider,
                                    isBack ? whole.pence : -whole.pence, hasBill ? of.uuid : QString()));
            if (!hasBill)
                withoutBill.insert(i);
            else if (!isBack)
                paid[of.uuid] += whole;
            else
                paid[of.uuid] -= whole;
        }
        std::set<QString> spokenOf;
        for (const PaymentRemark& remark : paymentRemarks(moneyWith(entries), bills, {2027, 1, 1})) {
            ++said;
            INFO("kind " << static_cast<int>(remark.kind) << " " << remark.bill.toStdString());
            if (remark.kind == PaymentRemarkKind::NoBill) {
                CHECK(withoutBill.erase(remark.entries.front()) == 1);
                continue;
            }
            // Each bill is spoken of once, with its own sums, and never when nothing differs.
            CHECK(spokenOf.insert(remark.bill).second);
            CHECK(remark.paid == paid[remark.bill]);
            CHECK(remark.paid != remark.asked);
            if (remark.kind == PaymentRemarkKind::PaidTwice || remark.kind == PaymentRemarkKind::PaidMore)
                CHECK(remark.paid > remark.asked);
            else
                CHECK(remark.asked - remark.paid > remark.inQuestion);
        }
        CHECK(withoutBill.empty());
        for (const AccountBill& each : bills) {
            if (paid[each.uuid] > each.asked)
                CHECK(spokenOf.contains(each.uuid));
        }
    }
    CHECK(said > 400);
}
