#include "core/check/price_changes.h"

#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// £24.00 an hour was agreed; from 6 May each half hour is charged £13.00 instead of £12.00.
Household risen()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    std::vector<BillLine> lines;
    for (QDate date(2024, 5, 1); date <= QDate(2024, 5, 10); date = date.addDays(1)) {
        household.visits.push_back(visitAt(date.toString(Qt::ISODate)).planned(u"08:00"));
        lines.push_back(
            lineAt(date.toString(Qt::ISODate), u"08:00", u"08:30", date < QDate(2024, 5, 6) ? 1200 : 1300));
    }
    household.bills = {billOf(lines)};
    return household;
}

} // namespace

TEST_CASE("the first line above the agreed price begins a price change, and the others belong to it",
          "[price_change]")
{
    const auto changes = priceChanges(check(risen()));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().provider == u"Rowan"_s);
    CHECK(changes.front().firstDay == QDate(2024, 5, 6));
    CHECK(changes.front().findingIds.size() == 5);
    CHECK(changes.front().more == Money{500});
    REQUIRE(changes.front().prices.size() == 1);
    const ChargedPrice& price = changes.front().prices.front();
    CHECK(price.length == Minutes(30));
    CHECK(price.agreed == Money{1200});
    CHECK(price.charged == Money{1300});
    CHECK(price.lines == 5);
}

TEST_CASE("two carers together are the price of one, and both are not asked about twice", "[price_change]")
{
    Household household = risen();
    household.rota.front().carers = 2;
    for (Visit& visit : household.visits)
        visit.carerCount = 2;
    for (BillLine& line : household.bills.front().lines) {
        line.carers = 2;
        line.amount = line.amount * 2;
    }
    household.bills.front().printedTotal.reset();
    const auto changes = priceChanges(check(household));
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().prices.front().charged == Money{1300});
    CHECK(changes.front().more == Money{1000});
}

TEST_CASE("a lower price, a settled question and a visit too short are no price change", "[price_change]")
{
    Household lower = risen();
    for (BillLine& line : lower.bills.front().lines)
        line.amount = Money{1100};
    lower.bills.front().printedTotal.reset();
    CHECK(priceChanges(check(lower)).empty());

    Household settled = risen();
    for (const Finding& finding : check(settled).findings)
        settled.answers.push_back({finding.id, AnswerKind::Accept, finding.pence, {}, {}});
    CHECK(priceChanges(check(settled)).empty());

    Household asked = risen();
    for (const Finding& finding : check(asked).findings)
        asked.answers.push_back({finding.id, AnswerKind::Dispute, finding.pence, {}, {}});
    CHECK(priceChanges(check(asked)).size() == 1); // the answer may be that the price has changed

    Household missed = risen();
    for (BillLine& line : missed.bills.front().lines)
        line.amount = Money{1200};
    missed.bills.front().printedTotal.reset();
    missed.visits.front().state = VisitState::NobodyCame;
    CHECK(priceChanges(check(missed)).empty());
}
