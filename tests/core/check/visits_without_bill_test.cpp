#include "core/check/visits_without_bill.h"

#include "core/check/check_bill.h"
#include "core/check/visit_costs.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A half hour every morning at £24.00 an hour, written down every day of 2024 until the end of June.
Household mornings()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    for (QDate date(2024, 1, 1); date <= QDate(2024, 6, 30); date = date.addDays(1))
        household.visits.push_back(visitAt(date.toString(Qt::ISODate)).planned(u"08:00"));
    return household;
}

/// A bill with a line for each day of those days.
void addBill(Household& household, QDate from, QDate to, QDate leftOut = {})
{
    std::vector<BillLine> lines;
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        if (date != leftOut)
            lines.push_back(lineAt(date.toString(Qt::ISODate), u"08:00", u"08:30", 1200));
    }
    Bill bill = billOf(lines, from.toString(Qt::ISODate));
    bill.billDate = to;
    bill.period = {from, to};
    household.bills.push_back(bill);
}

std::vector<VisitsWithoutBill> withoutBill(const Household& household, QDate today)
{
    return visitsWithoutBill(household, check(household), today);
}

} // namespace

TEST_CASE("with a bill every four weeks visits are waited for eight weeks, then listed", "[unbilled]")
{
    Household household = mornings();
    addBill(household, {2024, 1, 1}, {2024, 1, 28});
    addBill(household, {2024, 1, 29}, {2024, 2, 25});
    // The last visit without a bill is of Mon 26 February: 56 days old on 22 April.
    CHECK(withoutBill(household, {2024, 4, 22}).empty());
    const auto found = withoutBill(household, {2024, 4, 24});
    REQUIRE(found.size() == 1);
    CHECK(found.front().daysBetweenBills == 28);
    CHECK(found.front().daysWaited == 56);
    CHECK(found.front().count() == 2);
    CHECK(found.front().days() == BillingPeriod{{2024, 2, 26}, {2024, 2, 27}});
    CHECK(costsOf(household, found.front().sheets).cost == Money{2400});
}

TEST_CASE("with a bill every week visits are still waited for four weeks", "[unbilled]")
{
    Household household = mornings();
    for (QDate monday(2024, 1, 1); monday < QDate(2024, 2, 1); monday = monday.addDays(7))
        addBill(household, monday, monday.addDays(6));
    const auto found = withoutBill(household, {2024, 3, 5});
    REQUIRE(found.size() == 1);
    CHECK(found.front().daysBetweenBills == 7);
    CHECK(found.front().daysWaited == 28);
    CHECK(found.front().days() == BillingPeriod{{2024, 2, 5}, {2024, 2, 5}});
}

TEST_CASE("a month that no bill is about is listed between two that are billed", "[unbilled]")
{
    Household household = mornings();
    addBill(household, {2024, 1, 1}, {2024, 1, 31});
    addBill(household, {2024, 3, 1}, {2024, 3, 31});
    addBill(household, {2024, 4, 1}, {2024, 4, 30});
    const auto found = withoutBill(household, {2024, 6, 30});
    REQUIRE(found.size() == 1);
    CHECK(found.front().days() == BillingPeriod{{2024, 2, 1}, {2024, 2, 29}});
    CHECK(found.front().count() == 29);
}

TEST_CASE("one visit that a bill leaves out is listed by itself", "[unbilled]")
{
    Household household = mornings();
    addBill(household, {2024, 1, 1}, {2024, 1, 31}, {2024, 1, 17});
    const auto found = withoutBill(household, {2024, 3, 31});
    REQUIRE(found.size() == 1);
    CHECK(found.front().count() == 1);
    CHECK(found.front().days().from == QDate(2024, 1, 17));
    CHECK(found.front().daysBetweenBills == 0); // one bill does not say
}

TEST_CASE("nothing is listed before the first bill, of missed visits, or of who never sends a bill",
          "[unbilled]")
{
    Household household = mornings();
    addBill(household, {2024, 3, 1}, {2024, 3, 31});
    CHECK(withoutBill(household, {2024, 5, 1}).empty());
    for (Visit& visit : household.visits) {
        if (visit.date > QDate(2024, 3, 31))
            visit.state = VisitState::NobodyCame;
    }
    CHECK(withoutBill(household, {2024, 12, 1}).empty());
    Household neighbour = mornings();
    CHECK(withoutBill(neighbour, {2024, 12, 1}).empty());
    Provider provider;
    provider.name = neighbour.agreements.front().provider;
    neighbour.providers = {provider};
    const auto found = withoutBill(neighbour, {2024, 6, 1});
    REQUIRE(found.size() == 1); // an agency does send bills
    CHECK(found.front().daysWaited == 56);
    CHECK(found.front().days() == BillingPeriod{{2024, 1, 1}, {2024, 4, 5}});
    neighbour.providers.front().kind = ProviderKind::Neighbour;
    CHECK(withoutBill(neighbour, {2024, 6, 1}).empty());
}
