#include "tests/support/household_sums.h"
#include "tests/support/household_world.h"

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

const std::vector<QString>& carers()
{
    static const std::vector<QString> names{u"Jane Smith"_s,      u"Sam Okafor"_s,       u"Priya Patel"_s,
                                            u"Siân Evans"_s,      u"Tom Ellis"_s,        u"Grace Mensah"_s,
                                            u"Aled Pugh"_s,       u"Fatima Begum"_s,     u"Rhys Morgan"_s,
                                            u"Dorota Kowalska"_s, u"Catherine O'Neill"_s};
    return names;
}

class Keeper
{
public:
    Keeper(World& world, Draw& draw) : m_world(world), m_draw(draw), m_level(world.untidiness)
    {
        m_grain = m_level == 0 ? 1 : draw.of<int>({1, 5, 5, 10, 15});
        m_flagsDays = m_level >= 2 && draw.chance(40);
        for (QDate date = world.from; m_level >= 2 && date <= world.to; date = date.addDays(1))
            if (draw.chance(m_level == 2 ? 10 : 16))
                m_forgotten.insert(date);
        if (m_level >= 2 && draw.chance(20))
            for (int day = draw.between(1, 20), last = day + draw.between(3, 7); day <= last; ++day)
                m_forgotten.insert(world.from.addDays(day));
    }

    void keep()
    {
        keepStay();
        for (std::size_t first = 0; first < m_world.visits.size();) {
            std::size_t end = first;
            while (end < m_world.visits.size() && m_world.visits[end].date == m_world.visits[first].date)
                ++end;
            keepDay(first, end);
            first = end;
        }
        if (m_level == 3)
            for (std::size_t i = 7; i < m_world.entries.size(); i += 3)
                std::swap(m_world.entries[i], m_world.entries[i - 5]);
        m_world.coarse = coarsenessOf(m_world.entries);
    }

private:
    void keepDay(std::size_t first, std::size_t end)
    {
        const QDate date = m_world.visits[first].date;
        const bool flagged = m_flagsDays && m_draw.chance(80) && !m_forgotten.count(date);
        if (m_forgotten.count(date) && !flagged)
            return;
        bool nobodyAtAll = end - first > 1;
        for (std::size_t i = first; i < end; ++i)
            nobodyAtAll = nobodyAtAll && m_world.visits[i].truth == Truth::NobodyCame;
        if (nobodyAtAll && m_draw.chance(60)) {
            m_world.entries.push_back({.date = date, .status = status(Truth::NobodyCame)});
            m_world.said.insert(date);
            for (std::size_t i = first; i < end; ++i)
                m_world.visits[i].written = {.anything = true, .state = Truth::NobodyCame};
        } else {
            for (std::size_t i = first; i < end; ++i)
                keepVisit(m_world.visits[i], end - first == 1, flagged);
        }
        if (flagged) {
            m_world.entries.push_back(
                {.date = date, .status = m_draw.of<QString>({u"day complete"_s, u"all written down"_s})});
            m_world.complete.insert(date);
            m_world.said.insert(date);
        }
        bool all = true;
        bool planned = false;
        for (std::size_t i = first; i < end; ++i) {
            planned = planned || m_world.visits[i].planned;
            all = all && (!m_world.visits[i].planned || m_world.visits[i].written.anything);
        }
        if (planned && all)
            m_world.complete.insert(date);
    }

    /// Days in hospital are always written down: it is not a thing that is forgotten.
    void keepStay()
    {
        if (!m_world.stayFrom.isValid())
            return;
        for (QDate date = m_world.stayFrom; date <= m_world.stayTo; date = date.addDays(1)) {
            EntryRow row{.date = date, .status = status(Truth::Away)};
            if (date == m_world.stayFrom)
                row.start = QTime(11, 45);
            else if (date == m_world.stayTo)
                row.end = QTime(14, 50);
            m_world.entries.push_back(row);
        }
        for (Slot& visit : m_world.visits)
            if (visit.truth == Truth::Away)
                visit.written = {.anything = true, .state = Truth::Away, .stayDay = visit.stayDay};
    }

    void keepVisit(Slot& visit, bool alone, bool flagged)
    {
        if (visit.truth == Truth::Away)
            return;
        if (flagged && visit.truth == Truth::NobodyCame && visit.planned)
            return; // the ticked day says it
        if (!flagged && m_level >= 2 && m_draw.chance(m_level == 2 ? 4 : 7))
            return;
        EntryRow row{.date = visit.date,
                     .planned = visit.start,
                     .status = status(visit.truth),
                     .service = visit.service};
        if (!visit.planned)
            row.planned.reset();
        Written written{.anything = true, .state = visit.truth};
        if (visit.truth == Truth::Came && visit.end) {
            writeTimes(visit, row, written);
        } else if (visit.truth == Truth::Came) {
            if (m_level >= 1 && (alone || m_draw.chance(50)))
                row.planned.reset(); // a meal is only ticked
        } else if (m_level >= 2 && m_draw.chance(30)) {
            row.planned.reset();
            row.start = visit.start;
        }
        if (visit.truth == Truth::Came)
            writeCarers(visit, row, written);
        if (visit.truth == Truth::CancelledByMe && !(m_level >= 2 && m_draw.chance(15))) {
            written.notice = visit.notice;
            row.notice = visit.notice.toString(u"yyyy-MM-dd HH:mm"_s);
        }
        if (m_level >= 2 && m_draw.chance(30))
            row.enteredAt =
                visit.date.addDays(m_draw.of<int>({0, 0, 1, 3, 20})).toString(u"yyyy-MM-dd 20:15"_s);
        if (m_level == 3 && visit.end && (row.planned || row.start) && m_draw.chance(25) &&
            visit.service == u"personal care")
            row.service.clear();
        m_world.entries.push_back(row);
        if (m_level == 3 && visit.truth == Truth::Came && visit.planned && visit.end &&
            visit.came == visit.carers && m_draw.chance(7))
            writeAgain(visit, row, written);
        visit.written = written;
    }

    QTime onGrain(const QTime& time, int grain)
    {
        const int minute = time.msecsSinceStartOfDay() / 60000;
        return QTime(0, 0).addSecs(60 * ((minute + grain / 2) / grain * grain));
    }

    void writeTimes(const Slot& visit, EntryRow& row, Written& written)
    {
        const bool careful = m_level >= 1 && m_draw.chance(4); // to the minute, for once
        int shift = 0;
        if (m_level == 3 && visit.planned && m_draw.chance(8))
            shift = m_draw.of<int>({-40, -25, -15, 15, 20, 30, 40});
        row.start = onGrain(visit.cameAt.addSecs(60 * shift), careful ? 1 : m_grain);
        // In a night of the clock change the clock moves by an hour more or less than the time that passes.
        const int onClock = (visit.start.secsTo(*visit.end) / 60 + 24 * 60) % (24 * 60);
        const int jump = onClock - visit.minutes;
        row.end = onGrain(visit.cameAt.addSecs(60 * (shift + visit.stayed + jump)), careful ? 1 : m_grain);
        if (m_level >= 1 && m_draw.chance(6))
            row.end.reset();
        else if (m_level >= 1 && visit.planned && m_draw.chance(8)) {
            row.start.reset();
            row.end.reset();
        }
        if (row.start && row.end && *row.start == *row.end)
            row.end.reset();
        if (m_level >= 2 && row.start && m_draw.chance(30))
            row.planned.reset();
        written.start = row.start;
        if (row.start && row.end)
            written.minutes = lengthOf(m_world.terms, visit.date, *row.start, *row.end);
    }

    void writeCarers(const Slot& visit, EntryRow& row, Written& written)
    {
        if (!visit.end)
            return;
        if (m_level >= 2 && m_draw.chance(m_level == 2 ? 6 : 18))
            return;
        written.carers = visit.came;
        if (m_level >= 1 && m_draw.chance(25)) {
            row.carers = QString::number(visit.came);
            return;
        }
        const int first = m_draw.between(0, static_cast<int>(carers().size()) - 2);
        row.carers = carers()[static_cast<std::size_t>(first)];
        if (visit.came == 2)
            row.carers += m_draw.of<QString>({u"; "_s, u" & "_s, u" and "_s}) +
                          carers()[static_cast<std::size_t>(first) + 1];
    }

    /// A second person writes down the same visit.
    void writeAgain(const Slot& visit, const EntryRow& first, Written& written)
    {
        EntryRow row = first;
        if (!first.start || !first.end) {
            if (!first.planned)
                return;
            row.start.reset();
            row.end.reset();
        } else if (first.planned && m_draw.chance(30)) {
            row.end.reset();
            written.minutes.reset();
        } else {
            const int later = m_draw.of<int>({0, 0, 1, 2, -2});
            row.end = row.end->addSecs(60 * later);
            row.planned.reset();
            written.minutes =
                std::max(*written.minutes, lengthOf(m_world.terms, visit.date, *row.start, *row.end));
        }
        if (first.planned && m_draw.chance(15)) {
            row.planned = first.planned;
            row.start.reset();
            row.end.reset();
            row.status = status(Truth::NobodyCame);
            row.carers.clear();
            written.minutes =
                first.start && first.end
                    ? std::optional(lengthOf(m_world.terms, visit.date, *first.start, *first.end))
                    : std::nullopt;
        }
        m_world.entries.push_back(row);
    }

    QString status(Truth truth)
    {
        const bool plain = m_level < 2;
        switch (truth) {
        case Truth::Came:
            return plain ? u"came"_s
                         : m_draw.of<QString>(
                               {u"came"_s, u"came"_s, u"Came"_s, u"yes"_s, u"late"_s, u"short"_s});
        case Truth::NobodyCame:
            return plain ? u"missed"_s
                         : m_draw.of<QString>(
                               {u"missed"_s, u"no show"_s, u"nobody came"_s, u"did not come"_s, u"DNA"_s});
        case Truth::CancelledByMe:
            return plain ? u"cancelled by me"_s
                         : m_draw.of<QString>({u"cancelled by me"_s, u"I cancelled"_s});
        case Truth::CancelledByProvider:
            return plain ? u"cancelled by provider"_s
                         : m_draw.of<QString>({u"cancelled by provider"_s, u"they cancelled"_s});
        case Truth::SentAway:
            return plain ? u"sent away"_s
                         : m_draw.of<QString>({u"sent away"_s, u"no access"_s, u"refused"_s});
        case Truth::Away:
            return plain ? u"in hospital"_s : m_draw.of<QString>({u"in hospital"_s, u"away"_s, u"respite"_s});
        }
        return {};
    }

    World& m_world;
    Draw& m_draw;
    int m_level{};
    int m_grain{1};
    bool m_flagsDays{false};
    std::set<QDate> m_forgotten;
};

} // namespace

int coarsenessOf(const std::vector<EntryRow>& entries)
{
    std::vector<int> minutes;
    for (const EntryRow& row : entries)
        for (const std::optional<QTime>& time : {row.start, row.end})
            if (time)
                minutes.push_back(time->minute());
    if (minutes.size() < 8)
        return 5;
    for (const int grain : {15, 10, 5}) {
        const auto fit =
            std::count_if(minutes.begin(), minutes.end(), [&](int each) { return each % grain == 0; });
        if (fit * 100 >= 95 * static_cast<qint64>(minutes.size()))
            return grain;
    }
    return 1;
}

void keepDaybook(World& world, Draw& draw)
{
    Keeper(world, draw).keep();
}

} // namespace daybook::test
