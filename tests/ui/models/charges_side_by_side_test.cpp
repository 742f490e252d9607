#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/models/bill_payers.h"
#include "ui/models/charges_side_by_side.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household oneVisit()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00")};
    return household;
}

QStringList onlyPair(const Household& household)
{
    const auto charges = chargesSideBySide(household, check(household).findings);
    REQUIRE(charges.size() == 1);
    return charges.begin().value();
}

} // namespace

TEST_CASE("two charges for one visit on one bill are shown side by side, with their rows")
{
    Household household = oneVisit();
    household.bills = {billOf(
        {lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineAt(u"2024-05-06", u"08:00", u"08:30", 1300)},
        u"INV-1"_s)};
    const QStringList pair = onlyPair(household);
    CHECK(pair.join(u' ').contains(u"Bill INV-1, row 2: Mon 6 May 2024, 8:00 am to 8:30 am"_s));
    CHECK(pair.join(u' ').contains(u"Bill INV-1, row 3: Mon 6 May 2024, 8:00 am to 8:30 am"_s));
    CHECK(pair.join(u' ').contains(u"£12.00"_s));
    CHECK(pair.join(u' ').contains(u"£13.00"_s));
}

TEST_CASE("a charge that an earlier bill asked for already is shown beside that one, the earlier first")
{
    Household household = oneVisit();
    Bill first = billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)}, u"INV-1"_s);
    Bill second = billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)}, u"INV-2"_s);
    second.file = u"bills/second.csv"_s;
    second.billDate = day(u"2024-06-20");
    second.originalSha256 = u"second"_s;
    household.bills = {first, second};
    const QStringList pair = onlyPair(household);
    REQUIRE(pair.size() == 2);
    CHECK(pair[0].startsWith(u"Bill INV-1, row 2: "_s));
    CHECK(pair[1].startsWith(u"Bill INV-2, row 2: "_s));
}

TEST_CASE("questions that are not about a second charge have no pair")
{
    Household household = oneVisit();
    household.visits.front().state = VisitState::NobodyCame;
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)})};
    const Report report = check(household);
    REQUIRE(report.findings.size() == 1);
    CHECK(chargesSideBySide(household, report.findings).isEmpty());
}

TEST_CASE("who pays a bill that is about to be brought in is known only where an agreement says so")
{
    Household household = oneVisit();
    const Bill bill =
        billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineOn(u"2024-05-06", u"meal"_s, 650)});
    CHECK_FALSE(payersOf(household, bill).has_value());
    household.agreements = {agreementAt(2400).row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 650)};
    household.agreements.front().tariffs.front().rows.back().payer = Payer::Own;
    const std::optional<CheckedBill> payers = payersOf(household, bill);
    REQUIRE(payers.has_value());
    CHECK(payers->own == Money{650});
    CHECK(payers->total == Money{1850});
}
