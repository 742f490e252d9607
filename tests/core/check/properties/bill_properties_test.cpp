#include "core/check/check_bill.h"
#include "tests/support/arbitrary_household.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cstdlib>
#include <set>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

bool isCharge(const BillLine& line)
{
    return line.type == BillLineType::Charge && line.amount.pence > 0;
}

/// The printed total follows when a line is added.
void addLine(Bill& bill, BillLine line)
{
    int last = 1;
    for (const BillLine& each : bill.lines)
        last = std::max(last, each.row);
    line.row = last + 1;
    if (bill.printedTotal)
        *bill.printedTotal += line.amount;
    for (BillLine& each : bill.lines)
        if (each.type == BillLineType::Total)
            each.amount += line.amount;
    bill.lines.push_back(line);
}

/// Another visit the copy could be the charge for: one within reach that is not the copied line's own, or a
/// carer of its visit who is not charged.
bool mayBeAnotherVisit(const Household& household, const BillLine& line)
{
    const int carers = line.carers.value_or(1);
    int within = 0;
    for (int before = 0; before <= 1; ++before) {
        const QDate day = line.date.addDays(-before);
        std::set<QTime> starts;
        for (const PlannedVisit& visit : plannedVisits(household.rota, {day, day})) {
            starts.insert(*visit.start);
            const bool near = std::abs(line.start->secsTo(*visit.start)) <= 150 * 60;
            if (near && visit.carers > carers)
                return true;
            within += near ? 1 : 0;
        }
        for (const Visit& visit : household.visits) {
            if (visit.date != day)
                continue;
            const bool ofWholeDay =
                !visit.planned &&
                (visit.state == VisitState::DayComplete || visit.state == VisitState::Away ||
                 (visit.state == VisitState::NobodyCame && !visit.start));
            if (visit.carers.size() > carers ||
                (!ofWholeDay && (!visit.planned || !starts.contains(*visit.planned))))
                return true;
        }
    }
    return within > 1;
}

} // namespace

TEST_CASE("always: a bill cut in two by date asks about the same money", "[property]")
{
    // Dated lines for visits, no printed totals, no VAT on the sum: those belong to the paper as a whole. No
    // nights: under which day a night is printed is told by the other nights of the same paper.
    requireForHouseholds("cut in two", [](const HouseholdChoices& choices) {
        Breadth breadth;
        breadth.nights = breadth.lumps = breadth.printedTotals = breadth.vatRows = false;
        breadth.undated = breadth.revised = breadth.links = false;
        const Household household = householdOf(choices, breadth);
        if (household.bills.empty())
            return doesNotApply();
        Household cut = household;
        const auto index = static_cast<std::size_t>(choices.pick(0, cut.bills.size()));
        Bill first = cut.bills[index];
        if (first.period.days() < 2)
            return doesNotApply();
        const QDate at =
            first.period.from.addDays(1 + choices.pick(1, static_cast<std::size_t>(first.period.days() - 1)));
        Bill second = first;
        second.file.replace(u".csv"_s, u"-b.csv"_s);
        if (second.numberPrinted)
            second.number += u"-B2"_s;
        first.originalSha256.clear();
        second.originalSha256.clear();
        first.period.to = at.addDays(-1);
        second.period.from = at;
        std::erase_if(first.lines,
                      [&](const BillLine& line) { return line.date.isValid() && line.date >= at; });
        std::erase_if(second.lines,
                      [&](const BillLine& line) { return !line.date.isValid() || line.date < at; });
        cut.bills[index] = first;
        cut.bills.push_back(second);
        const qint64 before = queried(check(household));
        const qint64 after = queried(check(cut));
        return before == after
                   ? holds()
                   : objection(u"cut before %1: %2 became %3\n"_s.arg(toIso(at)).arg(before).arg(after) +
                                   moneyOf(check(cut)).join(u'\n'),
                               household);
    });
}

TEST_CASE("always: a line copied onto the bill is asked about in full, and nothing else moves", "[property]")
{
    requireForHouseholds("copied line", [](const HouseholdChoices& choices) {
        Breadth breadth;
        breadth.credits = breadth.vatRows = breadth.links = breadth.revised = false;
        const Household household = householdOf(choices, breadth);
        const Report before = check(household);
        std::vector<std::pair<std::size_t, std::size_t>> lines;
        for (std::size_t i = 0; i < household.bills.size(); ++i)
            for (std::size_t j = 0; j < household.bills[i].lines.size(); ++j) {
                const BillLine& line = household.bills[i].lines[j];
                if (isCharge(line) && line.date.isValid() && line.start && line.span == LineSpan::Visit &&
                    !mayBeAnotherVisit(household, line))
                    lines.emplace_back(i, j);
            }
        if (lines.empty())
            return doesNotApply();
        const auto [bill, line] = lines[static_cast<std::size_t>(choices.pick(0, lines.size()))];
        const BillLine copied = household.bills[bill].lines[line];
        Household twice = household;
        addLine(twice.bills[bill], copied);
        const Report after = check(twice);
        const qint64 more = queried(after) - queried(before);
        return more == copied.amount.pence
                   ? holds()
                   : objection(u"row %1 of %2 copied: %3 more asked about\n"_s.arg(copied.row)
                                       .arg(household.bills[bill].file)
                                       .arg(more) +
                                   moneyOf(after).join(u'\n'),
                               household);
    });
}

TEST_CASE("always: a credit never raises what is asked about", "[property]")
{
    requireForHouseholds("a credit", [](const HouseholdChoices& choices) {
        const Household household = householdOf(choices);
        if (household.bills.empty())
            return doesNotApply();
        Household credited = household;
        Bill& bill = credited.bills[static_cast<std::size_t>(choices.pick(0, credited.bills.size()))];
        BillLine credit;
        credit.type = BillLineType::Credit;
        credit.amount = Money{-100 - choices.pick(1, 3000)};
        if (choices.pick(2, 4) != 0)
            credit.date =
                bill.period.from.addDays(choices.pick(3, static_cast<std::size_t>(bill.period.days())));
        addLine(bill, credit);
        const qint64 before = queried(check(household));
        const qint64 after = queried(check(credited));
        return after <= before
                   ? holds()
                   : objection(u"credit of %1 on %2 in %3: %4 became %5\n"_s.arg(credit.amount.pence)
                                       .arg(toIso(credit.date), bill.file)
                                       .arg(before)
                                       .arg(after) +
                                   moneyOf(check(credited)).join(u'\n'),
                               household);
    });
}
