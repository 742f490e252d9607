#include "core/check/leftovers.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <algorithm>
#include <map>

namespace daybook {

namespace {

bool overlap(const Charge& a, const Charge& b)
{
    if (a.start < 0 || b.start < 0)
        return a.start == b.start && a.visitName == b.visitName;
    return a.start == b.start || (a.start < b.start + b.span() && b.start < a.start + a.span());
}

/// The names of both are printed and nobody is on both: two people who came together.
bool haveOtherCarers(const ProviderCase& provider, const Charge& a, const Charge& b)
{
    const QStringList left = splitNames(provider.line(a.rows.front()).carerNames);
    const QStringList right = splitNames(provider.line(b.rows.front()).carerNames);
    if (left.isEmpty() || right.isEmpty())
        return false;
    return std::none_of(left.begin(), left.end(),
                        [&](const QString& name) { return right.contains(name, Qt::CaseInsensitive); });
}

class Leftovers
{
public:
    explicit Leftovers(ProviderCase& provider) : m_case(provider) {}

    void run()
    {
        for (std::size_t i = 0; i < m_case.charges.size(); ++i)
            for (const DayNumber day : daysOf(m_case.charges[i].charge))
                m_byDay[day].push_back(static_cast<int>(i));
        for (ExaminedCharge& examined : m_case.charges)
            explain(examined);
        for (std::size_t i = 0; i < m_case.charges.size(); ++i)
            if (m_case.charges[i].charge.dated && !isAnyPaired(m_case.charges[i]))
                findDuplicate(static_cast<int>(i));
        findSecondFixedCharges();
    }

private:
    /// The days printed on its rows: two for a night that was split at midnight.
    std::vector<DayNumber> daysOf(const Charge& charge) const
    {
        std::vector<DayNumber> days;
        if (!charge.dated)
            return days;
        days.push_back(charge.day);
        for (const LineRef ref : charge.rows)
            if (const DayNumber day = dayNumber(m_case.line(ref).date); day != days.back())
                days.push_back(day);
        return days;
    }

    /// One of the rows that make up `whole` is printed for the same day and time as `part`.
    bool hasRowLike(const Charge& whole, const Charge& part) const
    {
        return part.start >= 0 && std::any_of(whole.rows.begin(), whole.rows.end(), [&](const LineRef ref) {
                   const BillLine& line = m_case.line(ref);
                   return line.start && minuteOfDay(*line.start) == part.start &&
                          dayNumber(line.date) == part.day;
               });
    }

    static bool isAnyPaired(const ExaminedCharge& examined)
    {
        return std::any_of(examined.units.begin(), examined.units.end(),
                           [](const ExaminedUnit& unit) { return unit.visit >= 0; });
    }

    void explain(ExaminedCharge& examined)
    {
        // Carers who have a place come first; those beyond the places of the visit were absent.
        if (examined.units.size() > 1)
            std::stable_sort(
                examined.units.begin(), examined.units.end(),
                [](const ExaminedUnit& a, const ExaminedUnit& b) { return a.visit >= 0 && b.visit < 0; });
        const int visit = examined.units.front().visit;
        int beyond = visit >= 0 ? m_case.visit(visit).carerPlaces() : 0;
        for (std::size_t carer = 0; carer < examined.units.size(); ++carer) {
            ExaminedUnit& unit = examined.units[carer];
            if (unit.visit < 0 && visit >= 0) {
                unit.visit = visit;
                unit.carer = beyond++;
            }
            unit.answer =
                explainUnit(m_case.questionOf(examined, static_cast<int>(carer), unit.visit, unit.carer));
        }
    }

    bool isClaimedEarlier(const ExaminedCharge& examined) const
    {
        const LinePart& first = examined.units.front().answer.parts.front();
        return first.kind == FindingKind::OutsideAgreement || first.kind == FindingKind::ExtraNotAgreed;
    }

    void findDuplicate(int index)
    {
        ExaminedCharge& examined = m_case.charges[static_cast<std::size_t>(index)];
        if (isClaimedEarlier(examined))
            return;
        const TariffRow* row = examined.units.front().answer.row;
        const bool counted = row != nullptr && isCountedExtra(*row);
        int best = -1;
        for (const int other : m_byDay[examined.charge.day]) {
            if (other == index || !isFirstCharge(other, index, counted))
                continue;
            if (best < 0 || isBetter(other, best, index))
                best = other;
        }
        examined.duplicateOf = best;
    }

    /// What is agreed to be paid once is charged a second time by every later charge.
    void findSecondFixedCharges()
    {
        std::map<int, int> first; // service, charge
        for (std::size_t i = 0; i < m_case.charges.size(); ++i) {
            ExaminedCharge& examined = m_case.charges[i];
            const TariffRow* row = examined.units.front().answer.row;
            if (row == nullptr || row->unit != ChargeUnit::Fixed || examined.duplicateOf >= 0 ||
                isClaimedEarlier(examined))
                continue;
            const auto [known, isFirst] = first.try_emplace(examined.charge.service, static_cast<int>(i));
            if (!isFirst)
                examined.duplicateOf = known->second;
        }
    }

    /// The service that is printed, else that of the visit it is held against.
    int serviceOf(const ExaminedCharge& examined) const
    {
        const int visit = examined.units.front().visit;
        return examined.charge.service != 0 || visit < 0 ? examined.charge.service
                                                         : m_case.visit(visit).service;
    }

    /// Whether `other` is a charge that `index` charges a second time.
    bool isFirstCharge(int other, int index, bool counted) const
    {
        const ExaminedCharge& first = m_case.charges[static_cast<std::size_t>(other)];
        const ExaminedCharge& second = m_case.charges[static_cast<std::size_t>(index)];
        const int firstService = serviceOf(first);
        const int secondService = serviceOf(second);
        const bool otherService = firstService != secondService && firstService != 0 && secondService != 0;
        const bool meet = first.charge.day == second.charge.day ? overlap(first.charge, second.charge)
                                                                : hasRowLike(first.charge, second.charge);
        if (otherService || !meet)
            return false;
        if (isAnyPaired(first))
            return true;
        // Neither is planned or written: only an earlier charge for the same thing can be the first one.
        if (other > index || first.duplicateOf >= 0 || first.charge.start != second.charge.start)
            return false;
        const bool otherBill = billOf(other) != billOf(index);
        if (counted)
            return otherBill && first.charge.amount == second.charge.amount;
        return otherBill || !haveOtherCarers(m_case, first.charge, second.charge);
    }

    int billOf(int index) const
    {
        return m_case.charges[static_cast<std::size_t>(index)].charge.rows.front().bill;
    }

    bool isBetter(int other, int best, int index) const
    {
        const bool sameBill = billOf(other) == billOf(index);
        const bool bestSameBill = billOf(best) == billOf(index);
        return sameBill != bestSameBill ? sameBill : other < best;
    }

    ProviderCase& m_case;
    std::map<DayNumber, std::vector<int>> m_byDay;
};

} // namespace

void explainCharges(ProviderCase& provider)
{
    Leftovers(provider).run();
}

} // namespace daybook
