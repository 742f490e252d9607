#include "core/check/not_due.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int eight = 8 * 60;

/// The terms for the visit of Monday 6 May at 8:00, told at that time (empty: nobody wrote when).
NotDueTerm toldAt(const Agreement& agreement, QStringView notice)
{
    Visit entry = visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::CancelledByPerson);
    if (!notice.isEmpty())
        entry = VisitBuilder(visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::CancelledByPerson))
                    .notice(notice);
    CareVisit visit;
    visit.day = dayNumber(day(u"2024-05-06"));
    visit.start = eight;
    visit.entries = {&entry};
    return cancellationTerm(agreement, visit, eight);
}

/// Seven days free, 48 hours half, the same day in full; in no order.
AgreementBuilder tiers()
{
    return agreementAt(2400).cancellation(0, 100).cancellation(168, 0).cancellation(48, 50);
}

} // namespace

TEST_CASE("the highest notice that was given decides, to the minute")
{
    CHECK(toldAt(tiers(), u"2024-04-29 08:00").percent == 0);
    CHECK(toldAt(tiers(), u"2024-04-29 08:01").percent == 50);
    CHECK(toldAt(tiers(), u"2024-05-04 08:00").percent == 50);
    CHECK(toldAt(tiers(), u"2024-05-04 08:01").percent == 100);
    CHECK(toldAt(tiers(), u"2024-05-04 08:00").noticeHours == 48);
}

TEST_CASE("no time of notice, or one after the visit, is no notice")
{
    CHECK(toldAt(tiers(), {}).percent == 100);
    CHECK(toldAt(tiers(), u"2024-05-06 12:00").percent == 100);
    // Nothing is said about short notice: then nothing is agreed.
    CHECK_FALSE(toldAt(agreementAt(2400).cancellation(24, 0), {}).stated);
}

TEST_CASE("notice is counted on the clock, also over the night in March that is an hour shorter")
{
    Visit entry = visitAt(u"2024-03-31")
                      .planned(u"08:00")
                      .state(VisitState::CancelledByPerson)
                      .notice(u"2024-03-30 08:00");
    CareVisit visit;
    visit.day = dayNumber(day(u"2024-03-31"));
    visit.start = eight;
    visit.entries = {&entry};
    CHECK(
        cancellationTerm(agreementAt(2400).cancellation(24, 0).cancellation(0, 100), visit, eight).percent ==
        0);
}

TEST_CASE("a tier may be a fixed sum, or not stated")
{
    const NotDueTerm fixed = toldAt(agreementAt(2400).cancellationFixed(0, 500), {});
    CHECK(fixed.stated);
    CHECK(fixed.hasFixed());
    CHECK(fixed.fixed == 500);
    const AgreementBuilder between =
        agreementAt(2400).cancellation(168, 0).cancellationNotStated(48).cancellation(0, 100);
    CHECK_FALSE(toldAt(between, u"2024-05-03 08:00").stated);
    CHECK(toldAt(between, u"2024-04-20 08:00").stated);
    CHECK(toldAt(between, u"2024-05-06 07:00").percent == 100);
    CHECK_FALSE(toldAt(agreementAt(2400), u"2024-04-20 08:00").stated);
}

TEST_CASE("the day of the stay decides, whatever the order of the steps")
{
    const Agreement agreement = agreementAt(2400).hospital(29, 25).hospital(1, 0).hospital(6, 50);
    CHECK(hospitalTerm(agreement, 1).percent == 0);
    CHECK(hospitalTerm(agreement, 5).percent == 0);
    CHECK(hospitalTerm(agreement, 6).percent == 50);
    CHECK(hospitalTerm(agreement, 28).percent == 50);
    CHECK(hospitalTerm(agreement, 29).percent == 25);
    CHECK_FALSE(hospitalTerm(agreementAt(2400), 1).stated);
    CHECK_FALSE(hospitalTerm(agreementAt(2400).hospital(3, 50), 2).stated);
    Agreement open = agreementAt(2400);
    open.hospital = {{1, 0, {}}, {15, std::nullopt, std::nullopt}};
    CHECK_FALSE(hospitalTerm(open, 20).stated);
    open.hospital = {{1, std::nullopt, Money{300}}};
    CHECK(hospitalTerm(open, 20).fixed == 300);
}

TEST_CASE("sent away is due in full unless a part was agreed")
{
    CHECK(sentAwayTerm(agreementAt(2400)).percent == 100);
    CHECK(sentAwayTerm(agreementAt(2400).sentAway(50)).percent == 50);
    CHECK(sentAwayTerm(agreementAt(2400)).stated);
}
