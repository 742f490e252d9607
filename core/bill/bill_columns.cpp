#include "core/bill/bill_columns.h"

#include "core/base/text.h"
#include "core/bill/money_columns.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

class ColumnSettler : private MoneyColumns
{
public:
    ColumnSettler(const BillHeader& header, const TableContents& contents)
        : MoneyColumns(header, contents), m_hasHeader(header.index >= 0), m_names(header.names)
    {
    }

    BillColumns settle(bool canonical)
    {
        if (!canonical) {
            correctNames();
            findDays();
            findTimes();
            findLengths();
            findMoney();
            findQuantity();
            findWords();
        }
        const ColumnPlaces at(m_result.columns);
        m_result.hasMoney =
            at.has(BillColumn::Amount) || at.has(BillColumn::Net) || at.has(BillColumn::Credit);
        const int described = at[BillColumn::Description];
        // A letter is all words too: without a header they are a bill only when there are dates among them.
        const bool isBillText =
            described >= 0 && (m_hasHeader || m_contents[static_cast<std::size_t>(described)].dated > 0);
        m_result.hasDays = at.has(BillColumn::Date) || at.has(BillColumn::EndDate) ||
                           at.has(BillColumn::DayOfMonth) || isBillText;
        for (std::size_t i = 0; i < m_result.columns.size(); ++i)
            m_result.twelveHour = m_result.twelveHour || (m_result.columns[i] == BillColumn::Start &&
                                                          m_contents[i].mostly(m_contents[i].halves));
        return std::move(m_result);
    }

private:
    void correctNames()
    {
        for (std::size_t i = 0; i < m_result.columns.size(); ++i) {
            if (m_contents[i].filled > 0)
                m_result.columns[i] = corrected(m_result.columns[i], m_contents[i], i);
        }
        // "Price" alone is what each row costs; a rate alone is not.
        if (has(BillColumn::Rate) && !has(BillColumn::Amount) && !has(BillColumn::Net) &&
            !has(BillColumn::Credit) && !has(BillColumn::Quantity) &&
            !headerKey(m_names.value(place(BillColumn::Rate))).contains(u"rate"_s)) {
            const bool timed = has(BillColumn::Start) && has(BillColumn::End);
            const bool other =
                std::any_of(m_contents.begin(), m_contents.end(), [this, timed](const ColumnContents& c) {
                    return &c != &contents(BillColumn::Rate) && c.mostly(c.pounds) &&
                           (!c.mostly(c.bareTimes) || timed) && !isLength(&c);
                });
            if (!other)
                m_result.columns[static_cast<std::size_t>(place(BillColumn::Rate))] = BillColumn::Amount;
        }
    }

    /// "1.58" in a column called "Duration" is no money.
    bool isLength(const ColumnContents* c) const
    {
        const BillColumn column = m_result.columns[static_cast<std::size_t>(c - m_contents.data())];
        return column == BillColumn::Length || column == BillColumn::Hours || column == BillColumn::Minutes_;
    }

    /// What a column is when its name says `column` and it holds `c`.
    BillColumn corrected(BillColumn column, const ColumnContents& c, std::size_t i) const
    {
        const auto when = [&](bool fits, BillColumn other) { return fits && !has(other); };
        switch (column) {
        case BillColumn::Start:
            return when(c.mostly(c.dates), BillColumn::Date) ? BillColumn::Date : column;
        case BillColumn::End:
            return !c.mostly(c.datesWithTime) && when(c.mostly(c.dates), BillColumn::EndDate) &&
                           !hasTimesElsewhere(i)
                       ? BillColumn::EndDate
                       : column;
        case BillColumn::Date:
            return when(c.mostly(c.times + c.spans), BillColumn::Start) ? BillColumn::Start : column;
        case BillColumn::EndDate:
            return when(c.mostly(c.times), BillColumn::End) ? BillColumn::End : column;
        case BillColumn::Day:
            if (c.mostly(c.monthDays))
                return BillColumn::DayOfMonth;
            return when(c.mostly(c.dates), BillColumn::Date) ? BillColumn::Date : column;
        case BillColumn::Carers:
            return when(c.mostly(c.words), BillColumn::CarerNames) ? BillColumn::CarerNames : column;
        case BillColumn::CarerNames:
            return c.largest < 10 && when(c.mostly(c.counts), BillColumn::Carers) ? BillColumn::Carers
                                                                                  : column;
        case BillColumn::SecondCarer:
            return c.words > 0 ? column : BillColumn::Ignore;
        case BillColumn::Service:
            if (c.mostly(c.moneyWords))
                return BillColumn::Type;
            return when(c.mostly(c.spans), BillColumn::Start) ? BillColumn::Start : column;
        case BillColumn::VisitName:
            if (c.mostly(c.counts))
                return BillColumn::VisitCount;
            return when(c.mostly(c.times + c.spans), BillColumn::Start) ? BillColumn::Start : column;
        case BillColumn::Reference: // "Week"
            return when(c.mostly(c.periods), BillColumn::Date) ? BillColumn::Date : column;
        case BillColumn::VisitCount:
            return when(c.mostly(c.words), BillColumn::VisitName) ? BillColumn::VisitName : column;
        case BillColumn::Quantity:
            return when(c.mostly(c.times + c.lengths) && !c.mostly(c.counts), BillColumn::Length)
                       ? BillColumn::Length
                       : column;
        case BillColumn::Amount:
        case BillColumn::Net:
            // A column called "Total" that holds no money at all is something else.
            return c.money == 0 && c.mostly(c.words + c.times + c.dates) ? BillColumn::Ignore : column;
        default:
            return column;
        }
    }

    bool hasTimesElsewhere(std::size_t i) const
    {
        for (std::size_t k = 0; k < m_contents.size(); ++k) {
            if (k != i && m_result.columns[k] == BillColumn::Start &&
                m_contents[k].mostly(m_contents[k].times))
                return true;
        }
        return false;
    }

    void findDays()
    {
        if (has(BillColumn::DayOfMonth) && !has(BillColumn::MonthNumber))
            m_result.columns[static_cast<std::size_t>(place(BillColumn::DayOfMonth))] = BillColumn::Ignore;
        const bool inPieces = has(BillColumn::DayOfMonth) && has(BillColumn::MonthNumber);
        const bool inWords = has(BillColumn::Description) && !has(BillColumn::Start) &&
                             contents(BillColumn::Description).dated > 0;
        if (!inPieces && !inWords)
            take(BillColumn::Date, false, [](const ColumnContents& c) { return c.mostly(c.dates); });
        if (!has(BillColumn::Date))
            take(BillColumn::Date, false, [](const ColumnContents& c) { return c.mostly(c.periods); });
        if (!has(BillColumn::Day))
            take(BillColumn::Day, false, [](const ColumnContents& c) { return c.mostly(c.weekdays); });
    }

    void findTimes()
    {
        const auto isClock = [](const ColumnContents& c) {
            return (c.mostly(c.times) && !c.mostly(c.shortClock)) || c.mostly(c.datesWithTime);
        };
        if (has(BillColumn::Start) && !has(BillColumn::End)) {
            const ColumnContents& start = contents(BillColumn::Start);
            if (!start.mostly(start.spans) && !take(BillColumn::End, false, isClock))
                takeBareTimes(BillColumn::End);
        }
        // "01/03/2025 8:00 am" says both: another clock beside it is how long it took.
        if (has(BillColumn::Date) &&
            contents(BillColumn::Date).mostly(contents(BillColumn::Date).datesWithTime)) {
            if (!has(BillColumn::End) && !has(BillColumn::Start))
                take(BillColumn::End, false,
                     [](const ColumnContents& c) { return c.mostly(c.datesWithTime); });
            return;
        }
        if (has(BillColumn::End) && !has(BillColumn::Start) &&
            !take(BillColumn::Start, false,
                  [&isClock](const ColumnContents& c) { return c.mostly(c.spans) || isClock(c); })) {
            takeBareTimes(BillColumn::Start);
        }
        if (has(BillColumn::Start))
            return;
        if (take(BillColumn::Start, false, [](const ColumnContents& c) { return c.mostly(c.spans); }))
            return;
        if (take(BillColumn::Start, false, isClock)) {
            take(BillColumn::End, false, isClock);
            return;
        }
        // "8.00" and "0800" are numbers too: only two columns of them that follow one another are times.
        for (std::size_t i = 0; i + 1 < m_contents.size(); ++i) {
            const auto bare = [this](std::size_t k) {
                return isFree(k) && m_contents[k].mostly(m_contents[k].bareTimes + m_contents[k].times);
            };
            if (bare(i) && bare(i + 1) && endsAfter(m_values[i], m_values[i + 1])) {
                claim(i, BillColumn::Start);
                claim(i + 1, BillColumn::End);
                return;
            }
        }
        // Only early visits: times of a quarter past five are lengths as well.
        for (std::size_t i = 0; i + 1 < m_contents.size(); ++i) {
            const auto clock = [this](std::size_t k) {
                return isFree(k) && m_contents[k].mostly(m_contents[k].times);
            };
            if (clock(i) && clock(i + 1) && endsAfter(m_values[i], m_values[i + 1])) {
                claim(i, BillColumn::Start);
                claim(i + 1, BillColumn::End);
                return;
            }
        }
    }

    /// "8.00" and "0800" are numbers too: times, when they end what the other column begins.
    void takeBareTimes(BillColumn column)
    {
        for (std::size_t i = 0; i < m_contents.size(); ++i) {
            if (!isFree(i) || !m_contents[i].mostly(m_contents[i].bareTimes + m_contents[i].times))
                continue;
            const bool fits = column == BillColumn::End ? endsAfter(values(BillColumn::Start), m_values[i])
                                                        : endsAfter(m_values[i], values(BillColumn::End));
            if (fits) {
                claim(i, column);
                return;
            }
        }
    }

    bool hasLength() const
    {
        return has(BillColumn::Hours) || has(BillColumn::Minutes_) || has(BillColumn::Length);
    }

    void findLengths()
    {
        settleLengthUnit();
        if (hasLength())
            return;
        const bool timed = has(BillColumn::Start) && has(BillColumn::End);
        for (std::size_t i = 0; i < m_contents.size() && timed; ++i) {
            // A column called "Time" beside "Start" is one, too.
            if (m_result.columns[i] != BillColumn::Ignore || m_contents[i].filled == 0)
                continue;
            const LengthUnit unit =
                lengthUnit(m_values[i], values(BillColumn::Start), values(BillColumn::End));
            if (unit != LengthUnit::None) {
                claim(i, unit == LengthUnit::Hours ? BillColumn::Hours : BillColumn::Minutes_);
                return;
            }
            const ColumnContents& c = m_contents[i];
            if (c.mostly(c.shortClock + c.lengths) && !c.mostly(c.counts)) {
                claim(i, BillColumn::Length);
                return;
            }
        }
        if (take(BillColumn::Length, false, [](const ColumnContents& c) {
                return c.mostly(c.shortClock + c.lengths) && !c.mostly(c.counts);
            }))
            return;
        if (has(BillColumn::Date) && !has(BillColumn::Quantity))
            take(BillColumn::Minutes_, false, [](const ColumnContents& c) {
                return c.mostly(c.counts) && c.filled > 2 && c.counts == c.money && c.pounds == 0 &&
                       c.largest >= 10;
            });
    }

    /// Lengths with parts, or of less than ten: "2" beside "11" are the hours of days, for no visit takes two
    /// minutes.
    bool areHours(int at) const
    {
        constexpr int longestDay = 24;
        constexpr qint64 shortestVisit = 500; // hundredths of a minute
        const ColumnContents& c = m_contents[static_cast<std::size_t>(at)];
        if (c.fractions > 0 || c.largest < 10)
            return true;
        const ColumnValues& lengths = m_values[static_cast<std::size_t>(at)];
        return c.largest <= longestDay &&
               (costTooMuchByTheMinute(lengths) ||
                std::any_of(lengths.begin(), lengths.end(), [](const CellValue& v) {
                    return v.hundredths && *v.hundredths > 0 && *v.hundredths < shortestVisit;
                }));
    }

    /// £61.00 for nine minutes is the price of nine hours.
    bool costTooMuchByTheMinute(const ColumnValues& lengths) const
    {
        constexpr qint64 dearestMinute = 300; // pence
        const int at = place(BillColumn::Amount) >= 0 ? place(BillColumn::Amount) : place(BillColumn::Net);
        if (at < 0)
            return false;
        const ColumnValues& sums = m_values[static_cast<std::size_t>(at)];
        int dear = 0;
        int seen = 0;
        for (std::size_t i = 0; i < std::min(lengths.size(), sums.size()); ++i) {
            if (!lengths[i].hundredths || !sums[i].hundredths || *lengths[i].hundredths <= 0)
                continue;
            ++seen;
            dear += *sums[i].hundredths * 100 > *lengths[i].hundredths * dearestMinute;
        }
        return seen > 0 && dear * 2 > seen;
    }

    /// "Duration" may be of hours or of minutes: the times beside it tell, else its parts, else its size.
    void settleLengthUnit()
    {
        for (const BillColumn named : {BillColumn::Length, BillColumn::Hours, BillColumn::Minutes_}) {
            const int at = place(named);
            if (at < 0)
                continue;
            const ColumnContents& c = m_contents[static_cast<std::size_t>(at)];
            BillColumn& column = m_result.columns[static_cast<std::size_t>(at)];
            if (has(BillColumn::Start) && has(BillColumn::End)) {
                const LengthUnit unit =
                    lengthUnit(values(named), values(BillColumn::Start), values(BillColumn::End));
                if (unit != LengthUnit::None) {
                    column = unit == LengthUnit::Hours ? BillColumn::Hours : BillColumn::Minutes_;
                    continue;
                }
            }
            if (named == BillColumn::Length && c.mostly(c.money) && c.words == 0)
                column = areHours(at) ? BillColumn::Hours : BillColumn::Minutes_;
        }
    }

    /// "No." beside a price may be a number of ours or theirs, or how many: what comes to the amount is.
    void findQuantity()
    {
        if (has(BillColumn::Quantity) || !has(BillColumn::Rate) || !has(BillColumn::Amount))
            return;
        for (std::size_t i = 0; i < m_contents.size(); ++i) {
            const bool unsaid =
                m_result.columns[i] == BillColumn::Ignore || m_result.columns[i] == BillColumn::Reference;
            if (unsaid && m_contents[i].largest > 1 &&
                isProduct(values(BillColumn::Amount), m_values[i], values(BillColumn::Rate))) {
                claim(i, BillColumn::Quantity);
                return;
            }
        }
    }

    void findWords()
    {
        if (!has(BillColumn::Date) && !has(BillColumn::DayOfMonth))
            take(BillColumn::Description, false, [](const ColumnContents& c) { return c.mostly(c.dated); });
        const bool described = has(BillColumn::Description);
        if (!has(BillColumn::CarerNames))
            take(BillColumn::CarerNames, false,
                 [](const ColumnContents& c) { return c.mostly(c.names) && c.services == 0; });
        if (!described && !has(BillColumn::Service))
            take(BillColumn::Service, false,
                 [](const ColumnContents& c) { return c.mostly(c.services) && c.dated * 2 < c.filled; });
        if (!has(BillColumn::Date) && !has(BillColumn::DayOfMonth))
            take(BillColumn::Description, false, [](const ColumnContents& c) { return c.mostly(c.words); });
    }

    bool m_hasHeader{false};
    QStringList m_names; ///< of the columns, as printed
};

} // namespace

BillColumns settleColumns(const std::vector<CsvRecord>& records, const BillHeader& header, std::size_t first,
                          CellLooks& looks)
{
    // Our own columns are what their names say.
    if (header.canonical)
        return ColumnSettler(header, {}).settle(true);
    return ColumnSettler(header, contentsOf(records, first, looks)).settle(false);
}

QString layoutName(const BillHeader& header, const BillColumns& columns)
{
    const ColumnPlaces at(columns.columns);
    const auto has = [&at](BillColumn column) { return at.has(column); };
    if (header.canonical)
        return u"canonical"_s;
    const bool money = has(BillColumn::Amount) || has(BillColumn::Net);
    if (!money)
        return u"other table"_s;
    if (has(BillColumn::Date) && has(BillColumn::Start)) {
        if (columns.twelveHour && has(BillColumn::End))
            return u"twelve-hour"_s;
        if (has(BillColumn::End) && has(BillColumn::Length))
            return u"agency table"_s;
        if (has(BillColumn::End) && has(BillColumn::Hours))
            return u"visit breakdown"_s;
        return u"other table"_s;
    }
    if (!has(BillColumn::Date) && !has(BillColumn::EndDate) && has(BillColumn::Description))
        return has(BillColumn::Quantity) || has(BillColumn::Rate) ? u"accounts package"_s : u"total only"_s;
    if (has(BillColumn::Date) && has(BillColumn::VisitName))
        return u"untimed"_s;
    if (has(BillColumn::EndDate) || has(BillColumn::DayCount))
        return u"weekly"_s;
    if (has(BillColumn::Date) && !has(BillColumn::Service) && !has(BillColumn::Description))
        return u"daily"_s;
    return u"other table"_s;
}

} // namespace daybook
