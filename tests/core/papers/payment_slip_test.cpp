#include "core/papers/payment_slip.h"

#include "core/check/check_bill.h"
#include "core/papers/text_writer.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

test::PracticeMonth june()
{
    auto month = test::practiceMonth();
    month.household.bills.front().uuid = u"june"_s;
    return month;
}

/// June's bill once more as July's: the same charges four weeks and two days on.
test::PracticeMonth twoMonths()
{
    auto month = june();
    Bill july = month.household.bills.front();
    july.file = u"bills/july.csv"_s;
    july.uuid = u"july"_s;
    july.number = u"INV-JULY"_s;
    month.household.bills.push_back(july);
    CheckedBill checked = month.report.bills.front();
    checked.file = july.file;
    checked.number = july.number;
    checked.query = Money{1050};
    month.report.bills.push_back(checked);
    return month;
}

AccountEntry paid(const QString& bill, qint64 pence)
{
    AccountEntry entry = test::entry(1, u"bank"_s, {2026, 7, 1}, MoneyCategory::Provider, -pence);
    entry.parts.front().bill = bill;
    return entry;
}

QString slipText(const test::PracticeMonth& month, const std::vector<AccountEntry>& entries,
                 const std::vector<PromisedCredit>& agreed = {})
{
    return QString::fromUtf8(toPlainText(paymentSlip(month.household, month.report, entries, agreed,
                                                     month.bill().file, {2026, 7, 2})))
        .simplified();
}

} // namespace

TEST_CASE("the slip of the June bill pays £279.00 now and lists the £44.00 that is asked about", "[slip]")
{
    const auto month = june();
    const QString text = slipText(month, {});
    CHECK(text.contains(u"Payment for bill "_s + month.bill().number));
    CHECK(text.contains(u"The bill £323.00"_s));
    CHECK(text.contains(u"Asked about, not paid yet £44.00"_s));
    CHECK(text.contains(u"Paid now £279.00"_s));
    CHECK(text.contains(u"Together £44.00"_s));
    CHECK(text.contains(u"Nobody came"_s));
    CHECK_FALSE(text.contains(u"Paid before"_s));
}

TEST_CASE("what was paid before is taken off what is paid now, to the penny", "[slip]")
{
    const QString text = slipText(june(), {paid(u"june"_s, 10000)});
    CHECK(text.contains(u"Paid before £100.00"_s));
    CHECK(text.contains(u"Asked about, not paid yet £44.00"_s));
    CHECK(text.contains(u"Paid now £179.00"_s));
    const QString some = slipText(june(), {paid(u"june"_s, 30000)});
    CHECK(some.contains(u"Asked about, not paid yet £23.00"_s));
    CHECK(some.contains(u"£21.00 of this was paid or agreed before."_s));
    CHECK(some.contains(u"Paid now £0.00"_s));
}

TEST_CASE("what they agreed to take off is neither paid nor asked about", "[slip]")
{
    PromisedCredit credit;
    credit.bill = u"june"_s;
    credit.promised = credit.notPaid = Money{4400};
    const QString text = slipText(june(), {}, {credit});
    CHECK(text.contains(u"Taken off, as you agreed £44.00"_s));
    CHECK(text.contains(u"Paid now £279.00"_s));
    CHECK_FALSE(text.contains(u"Asked about"_s));
    const auto month = june();
    CHECK(heldBack(month.household, month.report, {}, {credit}).empty());
}

TEST_CASE("what is held back from a provider is counted over all of its bills", "[slip]")
{
    const auto month = twoMonths();
    const auto held = heldBack(month.household, month.report, {}, {});
    REQUIRE(held.size() == 1);
    CHECK(held.front().bills.size() == 2);
    CHECK(held.front().together() == Money{5450});
    const QString text = slipText(month, {});
    CHECK(text.contains(u"Waiting for an answer, all bills"_s));
    CHECK(text.contains(u"Together £646.00 £54.50"_s));
    // A bill that is wholly paid holds nothing back.
    CHECK(heldBack(month.household, month.report, {paid(u"july"_s, 32300)}, {}).front().together() ==
          Money{4400});
}

TEST_CASE("a bill that another one replaces has no slip and holds nothing back", "[slip]")
{
    auto month = june();
    month.report.bills.front().supersededBy = u"bills/new.csv"_s;
    CHECK(heldBack(month.household, month.report, {}, {}).empty());
    CHECK(paymentSlip(month.household, month.report, {}, {}, month.bill().file, {2026, 7, 2}).blocks.empty());
}

TEST_CASE("a question that the person has settled is paid now, and the lines tie with the sums", "[slip]")
{
    auto month = june();
    const Finding settled = month.report.findings.front();
    month.household.answers = {
        {settled.id, AnswerKind::Accept, settled.pence, {}, QDateTime(QDate(2026, 7, 1), QTime(9, 0))}};
    month.report = check(month.household);
    const Money open = Money{4400} - settled.pence;
    const QString text = slipText(month, {});
    CHECK(text.contains(u"Asked about, not paid yet "_s + toText(open)));
    CHECK(text.contains(u"Together "_s + toText(open)));
    CHECK(text.contains(u"Paid now "_s + toText(Money{32300} - open)));
    CHECK_FALSE(text.contains(u"was paid or agreed before"_s));
}
