#include "core/base/uk_time.h"
#include "core/check/check_bill.h"
#include "core/check/minutes_due.h"
#include "core/check/pricing.h"
#include "tests/support/arbitrary_household.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Takes out charges for less time than was planned or written. Within a line what is owed is set against
/// what is asked about, and a larger tolerance no longer finds it owed: there the two rules of the agreement
/// meet.
void leaveOutShortCharges(Household& household)
{
    const auto longest = [&](QDate date) {
        Minutes most{0};
        for (int before = 0; before <= 1; ++before) {
            const QDate day = date.addDays(-before);
            for (const PlannedVisit& visit : plannedVisits(household.rota, {day, day}))
                most = std::max(most, visit.length());
            for (const Visit& visit : household.visits)
                if (visit.date == day && visit.start && visit.end)
                    most = std::max(most, Minutes{(visit.start->secsTo(*visit.end) / 60 + 1440) % 1440});
        }
        for (const Agreement& agreement : household.agreements)
            if (agreement.chargeBy == ChargeBy::Actual || agreement.chargeBy == ChargeBy::Greater)
                most = std::max(most, roundedMinutes(agreement, most));
        return most;
    };
    for (Bill& bill : household.bills)
        std::erase_if(bill.lines, [&](const BillLine& line) {
            return line.type == BillLineType::Charge && line.billed && line.date.isValid() &&
                   *line.billed < longest(line.date);
        });
}

/// What only a diary can show.
bool needsDiary(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MissedVisit:
    case FindingKind::CancelledByProvider:
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
    case FindingKind::HospitalOrAway:
    case FindingKind::NotOnPlanOrLog:
    case FindingKind::FewerCarers:
    case FindingKind::ShortVisit:
    case FindingKind::RoundedUp:
        return true;
    default:
        return false;
    }
}

/// One planned visit without an entry, on a day that stays as complete as it is when it gets one.
struct Gap
{
    PlannedVisit visit{};
    bool isComplete{false}; ///< the day is marked as complete
};

/// Makes a gap: takes away what is written about one visit of the plan and, so that the day does not become
/// complete, about another.
std::optional<Gap> makeGap(Household& household, const HouseholdChoices& choices)
{
    if (household.bills.empty())
        return std::nullopt;
    const Bill& bill = household.bills[static_cast<std::size_t>(choices.pick(0, household.bills.size()))];
    std::vector<PlannedVisit> planned = plannedVisits(household.rota, bill.period);
    std::erase_if(planned, [&](const PlannedVisit& visit) {
        return !visit.provider.isEmpty() && visit.provider != bill.provider;
    });
    if (planned.empty())
        return std::nullopt;
    Gap gap;
    gap.visit = planned[static_cast<std::size_t>(choices.pick(1, planned.size()))];
    std::set<QTime> kept;
    bool hasOther = false;
    for (const PlannedVisit& visit : planned) {
        if (visit.date != gap.visit.date || visit.start == gap.visit.start)
            continue;
        if (hasOther)
            kept.insert(*visit.start);
        hasOther = true;
    }
    std::erase_if(household.visits, [&](const Visit& entry) {
        return entry.date == gap.visit.date && entry.state != VisitState::DayComplete &&
               (!entry.planned || !kept.contains(*entry.planned));
    });
    gap.isComplete = std::any_of(household.visits.begin(), household.visits.end(), [&](const Visit& entry) {
        return entry.date == gap.visit.date && entry.state == VisitState::DayComplete;
    });
    if (!gap.isComplete && !hasOther) {
        Visit complete;
        complete.date = gap.visit.date;
        complete.state = VisitState::DayComplete;
        household.visits.push_back(complete);
        gap.isComplete = true;
    }
    return gap;
}

Minutes elapsedLength(const PlannedVisit& visit)
{
    return elapsedMinutes(visit.date, *visit.start, *visit.end);
}

/// More carers charged for that day than were planned on it: one of the charges is left without a visit, and
/// which of them is only doubted depends on where something is written.
bool isChargedBeyondPlan(const Household& household, const PlannedVisit& visit)
{
    int planned = 0;
    for (const PlannedVisit& other : plannedVisits(household.rota, {visit.date, visit.date}))
        planned += other.service == visit.service ? other.carers : 0;
    int charged = 0;
    for (const Bill& bill : household.bills)
        for (const BillLine& line : bill.lines) {
            const bool isForVisit = line.type == BillLineType::Charge && line.span == LineSpan::Visit;
            const bool sameService = line.service.isEmpty() || line.service == visit.service;
            if (isForVisit && sameService && line.date == visit.date)
                charged += line.carers.value_or(1);
        }
    return charged > planned;
}

/// Charges beyond the planned time or carers can only be doubted while nothing is written about the visit,
/// and so can sums for days without any entry. Once something is written they can be asked about: that is
/// about the charge, not about the visit.
bool isDoubtedOnlyForSilence(const Household& household, const Gap& gap)
{
    const PlannedVisit& visit = gap.visit;
    if (isChargedBeyondPlan(household, visit))
        return true;
    for (const Bill& bill : household.bills)
        for (const BillLine& line : bill.lines) {
            if (line.type != BillLineType::Charge)
                continue;
            if (line.span != LineSpan::Visit) {
                const QDate last = line.endDate.value_or(line.date);
                const bool written =
                    std::any_of(household.visits.begin(), household.visits.end(), [&](const Visit& entry) {
                        return entry.planned && entry.date >= line.date && entry.date <= last;
                    });
                if (!written)
                    return true;
                continue;
            }
            if (line.date != visit.date && line.date != visit.date.addDays(1))
                continue;
            if (line.start && line.date == visit.date && std::abs(line.start->secsTo(*visit.start)) > 90 * 60)
                continue;
            // In the night in which the clock goes forward, an agreement may count an hour less.
            if ((line.billed && *line.billed > std::min(visit.length(), elapsedLength(visit))) ||
                line.carers.value_or(1) > visit.carers)
                return true;
        }
    return false;
}

Visit entryFor(const PlannedVisit& planned, VisitState state, bool withTimes)
{
    Visit visit;
    visit.date = planned.date;
    visit.planned = planned.start;
    visit.state = state;
    visit.service = planned.service;
    visit.provider = planned.provider;
    if (withTimes) {
        visit.start = planned.start;
        visit.end = planned.end;
    }
    return visit;
}

} // namespace

TEST_CASE("always: an empty daybook leads to no question that needs a diary", "[property]")
{
    requireForHouseholds("empty daybook", [](const HouseholdChoices& choices) {
        Household household = householdOf(choices);
        household.visits.clear();
        const Report report = check(household);
        for (const Finding& finding : report.findings) {
            const bool isSum =
                finding.kind == FindingKind::TimeOverbilled || finding.kind == FindingKind::LumpTooHigh;
            // Time and sums beyond the plan show without a diary only where the booked time is paid.
            const bool booked = std::any_of(
                household.agreements.begin(), household.agreements.end(), [&](const Agreement& agreement) {
                    return agreement.provider == finding.provider && agreement.chargeBy == ChargeBy::Booked;
                });
            if (needsDiary(finding.kind) ||
                (isSum && !booked && finding.pence.pence > 0 &&
                 !(finding.kind == FindingKind::TimeOverbilled && finding.service == u"meal"_s)))
                return objection(u"asked without a diary: "_s + keyword(finding.kind), household);
        }
        return holds();
    });
}

TEST_CASE("always: a visit that nobody wrote about is never asked about as one that did not take place",
          "[property]")
{
    requireForHouseholds("silence", [](const HouseholdChoices& choices) {
        // One day becomes silent; whatever the other days say, nothing of it may need a diary.
        Breadth breadth;
        breadth.nights = false;
        breadth.links = false;
        Household household = householdOf(choices, breadth);
        if (household.bills.empty())
            return doesNotApply();
        const QDate silent = household.bills.front().period.from.addDays(
            choices.pick(0, static_cast<std::size_t>(household.bills.front().period.days())));
        std::erase_if(household.visits, [&](const Visit& visit) { return visit.date == silent; });
        // A stay of which only the beginning and the end are written covers the days between.
        std::erase_if(household.visits, [](const Visit& visit) {
            return visit.state == VisitState::Away && (visit.start || visit.end);
        });
        for (const Finding& finding : check(household).findings)
            if (finding.date == silent && needsDiary(finding.kind))
                return objection(u"asked about a silent day: "_s + keyword(finding.kind), household);
        return holds();
    });
}

TEST_CASE("always: writing down that a planned visit came in full never raises what is asked about",
          "[property]")
{
    requireForHouseholds("fill a gap", [](const HouseholdChoices& choices) {
        Breadth breadth;
        breadth.links = false; // a line tied to another visit takes its place there
        breadth.lumps = false; // a sum for days of which nothing is written is only doubted, too
        Household household = householdOf(choices, breadth);
        const std::optional<Gap> made = makeGap(household, choices);
        if (!made || isDoubtedOnlyForSilence(household, *made))
            return doesNotApply();
        const Gap& gap = *made;
        // Where the time given is paid, a full visit that the agreement rounds down comes to less than
        // planned.
        const bool withTimes =
            choices.pick(2, 2) == 0 && household.agreements.front().chargeBy != ChargeBy::Actual;
        Household filled = household;
        filled.visits.push_back(entryFor(gap.visit, VisitState::Came, withTimes));
        if (writtenCoarseness(filled.visits) != writtenCoarseness(household.visits))
            return doesNotApply();
        const qint64 before = queried(check(household));
        const qint64 after = queried(check(filled));
        return after <= before ? holds()
                               : objection(u"filled %1 %2: %3 became %4\n"_s
                                                   .arg(toIso(gap.visit.date), gap.visit.start->toString())
                                                   .arg(before)
                                                   .arg(after) +
                                               moneyOf(check(filled)).join(u'\n'),
                                           household);
    });
}

TEST_CASE(
    "always: changing nobody came into came never raises what is asked about, nor does the reverse lower it",
    "[property]")
{
    requireForHouseholds("missed and came", [](const HouseholdChoices& choices) {
        Household missed = householdOf(choices);
        // Where the time given is paid, a second entry that tells a longer stay can be worth more to the
        // provider than one that leaves the length open.
        const ChargeBy by = missed.agreements.front().chargeBy;
        const bool alone = by == ChargeBy::Actual || by == ChargeBy::Greater;
        std::vector<std::size_t> about;
        for (std::size_t i = 0; i < missed.visits.size(); ++i) {
            const Visit& entry = missed.visits[i];
            const auto others =
                std::count_if(missed.visits.begin(), missed.visits.end(), [&](const Visit& other) {
                    return other.date == entry.date && (other.planned == entry.planned || !other.planned);
                });
            if (entry.planned && (entry.state == VisitState::NobodyCame || entry.state == VisitState::Came) &&
                (!alone || others == 1))
                about.push_back(i);
        }
        if (about.empty())
            return doesNotApply();
        const std::size_t index = about[static_cast<std::size_t>(choices.pick(0, about.size()))];
        Visit& entry = missed.visits[index];
        entry.state = VisitState::NobodyCame;
        entry.start.reset();
        entry.end.reset();
        Household came = missed;
        came.visits[index].state = VisitState::Came;
        came.visits[index].carers.clear();
        came.visits[index].carerCount.reset();
        const qint64 whenMissed = queried(check(missed));
        const qint64 whenCame = queried(check(came));
        return whenCame <= whenMissed ? holds()
                                      : objection(u"%1 %2: nobody came %3, came %4\n"_s
                                                          .arg(toIso(entry.date), entry.planned->toString())
                                                          .arg(whenMissed)
                                                          .arg(whenCame) +
                                                      moneyOf(check(came)).join(u'\n'),
                                                  missed);
    });
}

TEST_CASE("always: a larger tolerance never asks about more", "[property]")
{
    requireForHouseholds("tolerance", [](const HouseholdChoices& choices) {
        Breadth breadth;
        // Lines are given to visits before credits are set: where nights may be dated by either day, another
        // pairing that asks about as much can leave the credit less to be set against.
        breadth.nights = choices.pick(1, 2) == 0;
        breadth.credits = !breadth.nights;
        breadth.links =
            false; // a line kept from its own visit is set against another, of which more may be due
        Household household = householdOf(choices, breadth);
        leaveOutShortCharges(household);
        Household generous = household;
        for (Agreement& agreement : generous.agreements)
            agreement.shortTolerance += Minutes{1 + choices.pick(0, 30)};
        const qint64 before = queried(check(household));
        const qint64 after = queried(check(generous));
        return after <= before ? holds()
                               : objection(u"%1 became %2\n"_s.arg(before).arg(after) +
                                               moneyOf(check(generous)).join(u'\n'),
                                           household);
    });
}
