#include "tests/support/household_choices.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace daybook::test {

namespace {

/// Minutes later than planned that they came, and longer than planned that they stayed.
constexpr std::array<std::pair<int, int>, 10> shifts{
    {{0, 0}, {5, 0}, {0, -10}, {10, -20}, {-10, 10}, {3, -1}, {20, -5}, {40, 0}, {0, 15}, {1, -3}}};

/// Writes the daybook, one entry after the other.
class DaybookWriter
{
public:
    DaybookWriter(const HouseholdChoices& choices, const ChosenPlan& plan, const Breadth& breadth)
        : m_choices(choices), m_plan(plan), m_breadth(breadth)
    {
    }

    std::vector<Visit> write()
    {
        for (int day = 0; day < m_plan.days; ++day) {
            for (const ChosenSlot& slot : m_plan.slots)
                if (m_plan.isPlanned(slot, day))
                    writeVisit(slot, day);
            if (static_cast<std::size_t>(day) < m_choices.days.size())
                writeMark(m_choices.days[static_cast<std::size_t>(day)].mark, day);
        }
        for (const ExtraChoice& extra : m_choices.entries)
            writeExtra(extra);
        for (std::size_t i = 0; i < m_visits.size(); ++i)
            m_visits[i].row = static_cast<int>(i) + 2;
        return std::move(m_visits);
    }

private:
    Visit entryOf(const ChosenSlot& slot, int day, VisitState state) const
    {
        Visit visit;
        visit.date = m_plan.day(day);
        visit.planned = slot.start;
        visit.state = state;
        visit.service = day % 3 == 0 ? QString() : slot.service;
        if (m_plan.hasSecond)
            visit.provider = providerName(slot.provider);
        if (day % 4 != 0)
            visit.enteredAt = QDateTime(visit.date.addDays(day % 4 == 3 ? 60 : 0), QTime(21, 0), Qt::UTC);
        return visit;
    }

    Visit timed(const ChosenSlot& slot, int day, const VisitChoice& choice) const
    {
        Visit visit = entryOf(slot, day, VisitState::Came);
        visit.start = slot.start.addSecs(shifts[static_cast<std::size_t>(choice.shift)].first * 60);
        visit.end = visit.start->addSecs(writtenMinutes(choice, m_plan.minutesOf(slot, day)) * 60);
        return visit;
    }

    void cancelled(const ChosenSlot& slot, int day, int hoursBefore)
    {
        Visit visit = entryOf(slot, day, VisitState::CancelledByPerson);
        if (hoursBefore > 0)
            visit.noticeAt = QDateTime(visit.date, slot.start, Qt::UTC).addSecs(-hoursBefore * 3600);
        m_visits.push_back(visit);
    }

    void writeVisit(const ChosenSlot& slot, int day)
    {
        const VisitChoice choice = visitChoice(m_choices, day, slot.index);
        Visit visit = timed(slot, day, choice);
        switch (choice.written) {
        case 1:
            return;
        case 2:
            visit.start.reset();
            visit.end.reset();
            break;
        case 3:
            visit.planned.reset();
            break;
        case 4:
            visit = entryOf(slot, day, VisitState::NobodyCame);
            break;
        case 5:
            return cancelled(slot, day, 240);
        case 6:
            return cancelled(slot, day, 60);
        case 7:
            return cancelled(slot, day, choice.shift % 2 == 0 ? 30 : 2);
        case 8:
            return cancelled(slot, day, 0);
        case 9:
            visit = entryOf(slot, day, VisitState::CancelledByProvider);
            break;
        case 10:
            visit = entryOf(slot, day, VisitState::SentAway);
            break;
        case 11:
            visit.carers = choice.shift % 2 == 0 ? QStringList{u"Jane"_s} : QStringList{u"Jane"_s, u"Amir"_s};
            break;
        case 12:
            visit.carerCount = 1;
            break;
        case 13: {
            Visit other = visit;
            other.carers = {u"Kit"_s};
            other.source = u"family"_s;
            other.end = other.end->addSecs(-300);
            m_visits.push_back(other);
            break;
        }
        case 14: {
            Visit other = entryOf(slot, day, VisitState::NobodyCame);
            other.source = u"support worker"_s;
            m_visits.push_back(other);
            break;
        }
        case 15:
            visit = entryOf(slot, day, VisitState::Away);
            break;
        case 16:
            visit.end.reset();
            break;
        case 17:
            visit = entryOf(slot, day, VisitState::NobodyCame);
            visit.start = visit.planned;
            visit.planned.reset();
            break;
        default:
            break;
        }
        m_visits.push_back(visit);
    }

    Visit wholeDay(int day, VisitState state) const
    {
        Visit visit;
        visit.date = m_plan.day(day);
        visit.state = state;
        return visit;
    }

    void writeMark(int mark, int day)
    {
        constexpr std::array states{VisitState::DayComplete, VisitState::NobodyCame, VisitState::Away};
        if (mark > 0 && mark <= 3)
            m_visits.push_back(wholeDay(day, states[static_cast<std::size_t>(mark - 1)]));
        if (mark == 4)
            for (int each = day; each < std::min(day + 4, m_plan.days); ++each)
                m_visits.push_back(wholeDay(each, VisitState::Away));
    }

    void writeExtra(const ExtraChoice& extra)
    {
        const int day = extra.day % m_plan.days;
        Visit visit = wholeDay(day, VisitState::Came);
        const QTime odd = QTime(7 + extra.size, 15);
        switch (extra.kind) {
        case 0:
            visit.state = VisitState::DayComplete;
            break;
        case 1:
            visit.state = VisitState::Away;
            visit.start = odd;
            break;
        case 2:
            visit.state = VisitState::Away;
            visit.end = odd;
            break;
        case 3:
            visit.state = VisitState::NobodyCame;
            visit.service = u"personal care"_s;
            break;
        case 4:
            visit.planned = odd;
            visit.state = VisitState::CancelledByPerson;
            break;
        case 5:
            visit.service = u"meal"_s;
            break;
        default:
            visit.start = odd;
            visit.end = odd.addSecs((20 + 5 * extra.slot) * 60);
            visit.service = extra.kind == 6 ? u"personal care"_s : QString();
            break;
        }
        if (m_breadth.unplanned || extra.kind == 0)
            m_visits.push_back(visit);
    }

    const HouseholdChoices& m_choices;
    const ChosenPlan& m_plan;
    const Breadth& m_breadth;
    std::vector<Visit> m_visits;
};

} // namespace

int writtenMinutes(const VisitChoice& choice, int planned)
{
    return std::max(1, planned + shifts[static_cast<std::size_t>(choice.shift)].second);
}

std::vector<Visit> visitsOf(const HouseholdChoices& choices, const ChosenPlan& plan, const Breadth& breadth)
{
    return DaybookWriter(choices, plan, breadth).write();
}

} // namespace daybook::test
