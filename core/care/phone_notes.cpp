#include "core/care/phone_notes.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/care/phone_line.h"
#include "core/care/phone_piece.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr qsizetype mostLines = 2000;

/// Start and end of the part of a day that a meal or a bedtime stands for. Units: minutes from midnight.
struct PartOfDay
{
    int from;
    int to;
};

PartOfDay partOf(DayWord word)
{
    switch (word) {
    case DayWord::Morning:
        return {5 * 60, 11 * 60};
    case DayWord::Midday:
        return {11 * 60, 15 * 60};
    case DayWord::Teatime:
        return {15 * 60, 18 * 60 + 30};
    case DayWord::Bedtime:
        return {18 * 60, 24 * 60};
    case DayWord::None:
        break;
    }
    return {0, 24 * 60};
}

int apart(int a, int b)
{
    const int difference = std::abs(a - b) % (24 * 60);
    return std::min(difference, 24 * 60 - difference);
}

/// The visits of one day of the plan that notes can be about, each once.
class Day
{
public:
    Day(const PhoneContext& context, QDate date) : Day(plannedVisits(context.rota, {date, date})) {}
    explicit Day(std::vector<PlannedVisit> planned) : m_planned(std::move(planned))
    {
        std::erase_if(m_planned, [](const PlannedVisit& each) { return !each.start; });
        m_used.resize(m_planned.size());
    }

    const std::vector<PlannedVisit>& planned() const { return m_planned; }

    /// The only planned visit that the words name; its index, or -1 when there is none or more than one.
    int named(const PhonePiece& piece) const
    {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_planned.size(); ++i)
            if (piece.namesVisit(m_planned[i].name))
                found.push_back(static_cast<int>(i));
        if (found.empty() && piece.dayWord != DayWord::None) {
            const PartOfDay part = partOf(piece.dayWord);
            for (std::size_t i = 0; i < m_planned.size(); ++i) {
                const int start = minuteOfDay(*m_planned[i].start);
                if (!m_used[i] && start >= part.from && start < part.to)
                    found.push_back(static_cast<int>(i));
            }
        }
        return found.size() == 1 ? found.front() : -1;
    }

    /// The planned visit that starts nearest, at most an hour and a half away; -1 when there is none.
    int nearest(QTime start) const { return nearestBy(&PlannedVisit::start, start); }
    /// The same, by when it was to end.
    int nearestEnd(QTime end) const { return nearestBy(&PlannedVisit::end, end); }

    void use(int index)
    {
        if (index >= 0)
            m_used[static_cast<std::size_t>(index)] = true;
    }
    bool isUsed(int index) const { return m_used[static_cast<std::size_t>(index)]; }
    const PlannedVisit& at(int index) const { return m_planned[static_cast<std::size_t>(index)]; }

private:
    int nearestBy(std::optional<QTime> PlannedVisit::*planned, QTime written) const
    {
        constexpr int farthest = 90;
        int best = -1;
        int bestApart = farthest + 1;
        for (std::size_t i = 0; i < m_planned.size(); ++i) {
            if (m_used[i] || !(m_planned[i].*planned))
                continue;
            const int minutes = apart(minuteOfDay(*(m_planned[i].*planned)), minuteOfDay(written));
            if (minutes < bestApart) {
                best = static_cast<int>(i);
                bestApart = minutes;
            }
        }
        return best;
    }

    std::vector<PlannedVisit> m_planned;
    std::vector<bool> m_used;
};

/// "8.05" is morning or evening: whichever is nearer to the visit meant, else to any planned visit; else as
/// people speak of a carer's day, 7 to 11 in the morning and the rest after noon.
QTime meantTime(const PhoneTime& written, const Day& day, int visit)
{
    if (!written.isOpen)
        return written.time;
    const QTime early = written.time;
    const QTime late = early.addSecs(12 * 60 * 60);
    const auto distance = [&](QTime time) {
        int best = 24 * 60;
        for (std::size_t i = 0; i < day.planned().size(); ++i)
            if (visit < 0 || visit == static_cast<int>(i))
                best = std::min(best, apart(minuteOfDay(*day.planned()[i].start), minuteOfDay(time)));
        return best;
    };
    const int toEarly = distance(early);
    const int toLate = distance(late);
    if (toEarly != toLate && std::min(toEarly, toLate) <= 180)
        return toEarly < toLate ? early : late;
    return early.hour() >= 7 && early.hour() < 12 ? early : late;
}

/// Of the two readings of an end the one that is sooner after the start.
QTime meantEnd(const PhoneTime& written, QTime start)
{
    if (!written.isOpen)
        return written.time;
    const QTime late = written.time.addSecs(12 * 60 * 60);
    return clockMinutes(start, written.time) <= clockMinutes(start, late) ? written.time : late;
}

void setEnd(Visit& entry, const PhonePiece& piece, const Day& day, int visit)
{
    if (piece.isUntil && piece.times.size() == 1) {
        entry.start.reset();
        entry.end = meantTime(piece.times.front(), day, visit);
    } else if (entry.start && piece.times.size() == 2) {
        entry.end = meantEnd(piece.times[1], *entry.start);
    } else if (entry.start && piece.length) {
        entry.end = entry.start->addSecs(static_cast<int>(piece.length->count()) * 60);
    }
}

class Reader
{
public:
    explicit Reader(const PhoneContext& context)
        : m_context(context), m_date(context.day.isValid() ? context.day : context.today)
    {
    }

    std::optional<PhoneLine> read(int number, const QString& written)
    {
        static const QRegularExpression bullet(u"^\\s*(?:[-*•–]|\\d{1,2}\\))\\s+"_s);
        PhoneMessage message = withoutSender(QString(written).remove(bullet).simplified());
        PhoneLine line;
        line.number = number;
        line.text = message.text;
        if (message.date.isValid())
            m_date = message.date;
        QString rest = message.text;
        if (const std::optional<QDate> day = takeDate(rest, m_context.today))
            m_date = *day;
        if (m_date > m_context.today.addDays(1)) {
            line.notRead.append(message.text);
            return line;
        }
        for (const QString& piece : piecesOf(rest))
            readPiece(line, piece.trimmed());
        if (line.visits.empty() && line.notRead.isEmpty())
            return {};
        return line;
    }

private:
    Day& day()
    {
        const auto found = std::ranges::find(m_days, m_date, &std::pair<QDate, Day>::first);
        if (found != m_days.end())
            return found->second;
        return m_days.emplace_back(m_date, Day(m_context, m_date)).second;
    }

    void readPiece(PhoneLine& line, const QString& text)
    {
        const PhonePiece piece = phonePiece(text, m_context.carers);
        if (piece.isEmpty())
            return;
        const bool understood = addsCarers(line, piece) || (!piece.isUnclear && add(line, piece, text));
        if (!understood)
            line.notRead.append(text);
    }

    /// "8.05–8.30 Anne, Ben": the second name belongs to the visit before it.
    static bool addsCarers(PhoneLine& line, const PhonePiece& piece)
    {
        if (!piece.isOnlyNames || line.visits.empty() || line.visits.back().state != VisitState::Came ||
            !line.notRead.isEmpty())
            return false;
        Visit& before = line.visits.back();
        before.carers += piece.names;
        before.note += u", "_s + piece.names.join(u", "_s);
        return true;
    }

    bool add(PhoneLine& line, const PhonePiece& piece, const QString& text)
    {
        if (piece.state == VisitState::DayComplete || piece.state == VisitState::Away)
            return addWholeDay(line, piece, text);
        if (piece.isAboutAll)
            return addAll(line, piece, text);
        return addVisit(line, piece, text);
    }

    bool addWholeDay(PhoneLine& line, const PhonePiece& piece, const QString& text)
    {
        Visit entry;
        entry.date = m_date;
        entry.state = piece.state;
        if (piece.state == VisitState::Away && piece.times.size() == 1) {
            const QTime time = meantTime(piece.times.front(), day(), -1);
            (piece.isUntil ? entry.end : entry.start) = time;
        }
        if (piece.times.size() > 1)
            return false;
        entry.note = piece.state == VisitState::Away ? text : QString();
        line.visits.push_back(entry);
        return true;
    }

    /// "All came", "nobody came all day": each planned visit that no other words are about.
    bool addAll(PhoneLine& line, const PhonePiece& piece, const QString& text)
    {
        Day& today = day();
        bool any = false;
        for (int i = 0; i < static_cast<int>(today.planned().size()); ++i) {
            if (today.isUsed(i))
                continue;
            Visit entry = entryFor(today.at(i), piece.state);
            entry.note = text;
            line.visits.push_back(entry);
            today.use(i);
            any = true;
        }
        return any;
    }

    bool addVisit(PhoneLine& line, const PhonePiece& piece, const QString& text)
    {
        Day& today = day();
        int visit = today.named(piece);
        const bool isNamed = piece.dayWord != DayWord::None || visit >= 0;
        if (isNamed && visit < 0 && piece.times.empty())
            return false; // it names a visit that is not planned, or two of them
        if (visit >= 0 && today.isUsed(visit) && piece.times.empty())
            return false;
        std::optional<QTime> start;
        if (!piece.times.empty() && !piece.isUntil)
            start = meantTime(piece.times.front(), today, visit);
        if (visit < 0 && start)
            visit = today.nearest(*start);
        else if (visit < 0 && piece.isUntil)
            visit = today.nearestEnd(meantTime(piece.times.front(), today, visit));
        if (visit < 0 && !start) {
            // Only a day with one visit leaves no doubt which one is meant.
            if (today.planned().size() != 1 || today.isUsed(0) || !saysSomething(piece))
                return false;
            visit = 0;
        }
        if (!piece.times.empty() && visit < 0 && piece.state != VisitState::Came)
            return false; // nobody at a time when nobody was to come
        Visit entry;
        if (visit >= 0) {
            entry = entryFor(today.at(visit), piece.state);
        } else {
            entry.date = m_date;
            entry.state = piece.state;
        }
        if (piece.state == VisitState::Came) {
            entry.start = start;
            setEnd(entry, piece, today, visit);
            entry.carers = piece.names;
        }
        entry.note = text;
        line.visits.push_back(entry);
        today.use(visit);
        return true;
    }

    static bool saysSomething(const PhonePiece& piece)
    {
        return piece.isStateWritten || !piece.names.isEmpty() || !piece.times.empty();
    }

    const PhoneContext& m_context;
    QDate m_date;
    std::vector<std::pair<QDate, Day>> m_days;
};

} // namespace

std::vector<PhoneLine> readPhoneNotes(QStringView text, const PhoneContext& context)
{
    std::vector<PhoneLine> lines;
    Reader reader(context);
    int number = 0;
    for (const QStringView line : text.split(u'\n')) {
        if (++number > mostLines)
            break;
        if (line.trimmed().isEmpty())
            continue;
        if (std::optional<PhoneLine> read = reader.read(number, line.toString()))
            lines.push_back(std::move(*read));
    }
    return lines;
}

std::optional<Visit> readTypedVisit(QStringView text, const PlannedVisit& planned, const QStringList& carers)
{
    static const std::array<std::pair<QStringView, VisitState>, 4> letters{
        std::pair{QStringView(u"m"), VisitState::NobodyCame},
        std::pair{QStringView(u"c"), VisitState::CancelledByPerson},
        std::pair{QStringView(u"p"), VisitState::CancelledByProvider},
        std::pair{QStringView(u"s"), VisitState::SentAway}};
    const QString typed = text.toString().simplified();
    if (typed.isEmpty())
        return entryFor(planned, VisitState::Came);
    for (const auto& [letter, state] : letters)
        if (folded(typed) == letter)
            return entryFor(planned, state);
    const PhonePiece piece = phonePiece(typed, carers);
    const bool isWholeDay = piece.state == VisitState::DayComplete || piece.state == VisitState::Away;
    if (piece.isEmpty() || piece.isUnclear || piece.isAboutAll || isWholeDay)
        return {};
    Visit entry = entryFor(planned, piece.state);
    if (piece.state == VisitState::Came) {
        const Day day(std::vector<PlannedVisit>{planned});
        if (!piece.times.empty() && !piece.isUntil)
            entry.start = meantTime(piece.times.front(), day, planned.start ? 0 : -1);
        setEnd(entry, piece, day, planned.start ? 0 : -1);
        entry.carers = piece.names;
    }
    return entry;
}

} // namespace daybook
