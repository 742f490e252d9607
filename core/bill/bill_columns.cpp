#include "core/bill/bill_columns.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_dates.h"
#include "core/bill/bill_words.h"

#include <QSet>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t sampledRecords = 300;
constexpr qsizetype mostColumns = 100;

/// How many cells of one column can be read as what.
struct Contents
{
    int filled{};
    int dates{};
    int times{};
    int shortClock{}; ///< "0:30": a clock time that is also a length of up to five hours
    int spans{};      ///< "08:00-08:45"
    int money{};
    int pounds{}; ///< money that cannot be a count: a pound sign or two decimals
    int counts{}; ///< whole numbers below 1,000
    int words{};
    int dated{};      ///< words with a date among them
    int moneyWords{}; ///< "charge", "credit" …
    int weekdays{};
    int halves{}; ///< ends in am or pm

    bool mostly(int part) const { return filled > 0 && part * 10 >= filled * 6; }
};

bool hasLetters(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool isDay(QStringView text)
{
    if (text.size() < 6 || text.size() > 40)
        return text.size() == 5 && text.contains(u'/') && parseUkDate(text, QDate(2024, 7, 1)).has_value();
    if (parseUkDate(text, QDate(2024, 7, 1)) || parseUkDate(text, QDate(2024, 7, 1), DateOrder::MonthFirst))
        return true;
    const qsizetype blank = text.indexOf(u' ');
    return blank > 7 && parseUkDate(text.first(blank)).has_value() && text.contains(u':');
}

void look(QStringView text, Contents& contents)
{
    text = text.trimmed();
    if (text.isEmpty())
        return;
    ++contents.filled;
    const bool letters = hasLetters(text);
    if (isDay(text)) {
        ++contents.dates;
        return;
    }
    const bool half = text.endsWith(u'm', Qt::CaseInsensitive) && parseUkTime(text).has_value();
    if (half || (text.contains(u':') && parseUkTime(text))) {
        ++contents.times;
        contents.halves += half;
        const std::optional<Minutes> length = letters ? std::nullopt : parseLength(text);
        contents.shortClock += length && *length <= Minutes(5 * 60);
        return;
    }
    if (letters) {
        ++contents.words;
        contents.dated += std::any_of(text.begin(), text.end(), [](QChar c) { return c == u'/'; });
        contents.moneyWords += parseBillLineType(text).has_value();
        const QStringView start = text.left(3);
        for (const QStringView day :
             {QStringView(u"mon"), QStringView(u"tue"), QStringView(u"wed"), QStringView(u"thu"),
              QStringView(u"fri"), QStringView(u"sat"), QStringView(u"sun")})
            contents.weekdays += text.size() <= 9 && start.compare(day, Qt::CaseInsensitive) == 0;
    }
    if (text.contains(u'-') && text.count(u':') == 2 && text.size() < 24)
        ++contents.spans;
    if (const std::optional<Money> money = billMoney(text)) {
        ++contents.money;
        contents.pounds += text.contains(QChar(0xA3)) || (text.size() > 3 && text[text.size() - 3] == u'.');
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        contents.counts += isNumber && number < 1000;
    }
}

std::vector<Contents> contentsOf(const std::vector<CsvRecord>& records, std::size_t first)
{
    std::vector<Contents> contents;
    const std::size_t last = std::min(records.size(), first + sampledRecords);
    for (std::size_t i = first; i < last; ++i) {
        const QStringList& fields = records[i].fields;
        const qsizetype looked = std::min(fields.size(), mostColumns);
        if (static_cast<std::size_t>(looked) > contents.size())
            contents.resize(static_cast<std::size_t>(looked));
        for (qsizetype k = 0; k < looked; ++k)
            look(fields.at(k), contents[static_cast<std::size_t>(k)]);
    }
    return contents;
}

class ColumnSettler
{
public:
    ColumnSettler(const BillHeader& header, const std::vector<Contents>& contents) : m_contents(contents)
    {
        m_result.columns = header.columns;
        m_result.columns.resize(std::max(header.columns.size(), contents.size()), BillColumn::Ignore);
        m_contents.resize(m_result.columns.size());
        m_named.resize(m_result.columns.size(), false);
        for (std::size_t i = 0; i < header.columns.size(); ++i) {
            // A column with a name we do not know may still be told by its contents; one whose meaning is
            // taken by a better column may not.
            m_named[i] = header.columns[i] != BillColumn::Ignore;
        }
    }

    BillColumns settle(bool canonical)
    {
        if (!canonical) {
            correctNames();
            findByContents();
        }
        const ColumnPlaces at(m_result.columns);
        m_result.hasMoney =
            at.has(BillColumn::Amount) || at.has(BillColumn::Net) || at.has(BillColumn::Credit);
        const int described = at[BillColumn::Description];
        // A letter is all words too: without a header they are a bill only when there are dates among them.
        const bool isBillText =
            described >= 0 && (m_hasHeader || m_contents[static_cast<std::size_t>(described)].dated > 0);
        m_result.hasDays = at.has(BillColumn::Date) || at.has(BillColumn::EndDate) || isBillText;
        for (std::size_t i = 0; i < m_result.columns.size(); ++i)
            m_result.twelveHour = m_result.twelveHour || (m_result.columns[i] == BillColumn::Start &&
                                                          m_contents[i].mostly(m_contents[i].halves));
        return std::move(m_result);
    }

private:
    bool has(BillColumn column) const
    {
        return std::find(m_result.columns.begin(), m_result.columns.end(), column) != m_result.columns.end();
    }

    void correctNames()
    {
        for (std::size_t i = 0; i < m_result.columns.size(); ++i) {
            const Contents& c = m_contents[i];
            BillColumn& column = m_result.columns[i];
            if (c.filled == 0)
                continue;
            switch (column) {
            case BillColumn::Start:
                if (c.mostly(c.dates) && !has(BillColumn::Date))
                    column = BillColumn::Date;
                break;
            case BillColumn::End:
                if (c.mostly(c.dates) && !has(BillColumn::EndDate) && !hasTimesElsewhere(i))
                    column = BillColumn::EndDate;
                break;
            case BillColumn::Date:
                if (c.mostly(c.times) && !has(BillColumn::Start))
                    column = BillColumn::Start;
                break;
            case BillColumn::EndDate:
                if (c.mostly(c.times) && !has(BillColumn::End))
                    column = BillColumn::End;
                break;
            case BillColumn::Day:
                if (c.mostly(c.dates) && !has(BillColumn::Date))
                    column = BillColumn::Date;
                break;
            case BillColumn::Carers:
                if (c.mostly(c.words) && !has(BillColumn::CarerNames))
                    column = BillColumn::CarerNames;
                break;
            case BillColumn::Service:
                if (c.mostly(c.moneyWords))
                    column = BillColumn::Type;
                break;
            case BillColumn::VisitName:
                if (c.mostly(c.counts))
                    column = BillColumn::VisitCount;
                else if (c.mostly(c.times + c.spans) && !has(BillColumn::Start))
                    column = BillColumn::Start;
                break;
            case BillColumn::VisitCount:
                if (c.mostly(c.words) && !has(BillColumn::VisitName))
                    column = BillColumn::VisitName;
                break;
            case BillColumn::Amount:
            case BillColumn::Net:
                if (!c.mostly(c.money))
                    keepOnlyIfMoney(i);
                break;
            default:
                break;
            }
        }
    }

    /// A column called "Total" that holds no money at all is something else.
    void keepOnlyIfMoney(std::size_t i)
    {
        if (m_contents[i].money == 0 &&
            m_contents[i].mostly(m_contents[i].words + m_contents[i].times + m_contents[i].dates))
            m_result.columns[i] = BillColumn::Ignore;
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

    template <typename Fits>
    bool take(BillColumn column, bool fromTheRight, Fits fits)
    {
        if (has(column))
            return false;
        const std::size_t count = m_result.columns.size();
        for (std::size_t n = 0; n < count; ++n) {
            const std::size_t i = fromTheRight ? count - 1 - n : n;
            if (m_named[i] || m_result.columns[i] != BillColumn::Ignore || m_contents[i].filled == 0 ||
                !fits(m_contents[i]))
                continue;
            m_result.columns[i] = column;
            m_result.byContents = true;
            return true;
        }
        return false;
    }

    void findByContents()
    {
        const bool described = has(BillColumn::Description) && !has(BillColumn::Start);
        if (!described)
            take(BillColumn::Date, false, [](const Contents& c) { return c.mostly(c.dates); });
        take(BillColumn::Start, false, [](const Contents& c) {
            return c.mostly(c.spans) || (c.mostly(c.times) && !c.mostly(c.shortClock));
        });
        if (has(BillColumn::Start))
            take(BillColumn::End, false,
                 [](const Contents& c) { return c.mostly(c.times) && !c.mostly(c.shortClock); });
        if (!has(BillColumn::Hours) && !has(BillColumn::Minutes_))
            take(BillColumn::Length, false, [](const Contents& c) { return c.mostly(c.shortClock); });
        if (!has(BillColumn::Net) && !has(BillColumn::Amount)) {
            if (!take(BillColumn::Amount, true, [](const Contents& c) { return c.mostly(c.pounds); }))
                take(BillColumn::Amount, true,
                     [](const Contents& c) { return c.mostly(c.money) && !c.mostly(c.counts); });
            // Without a name a column of whole numbers may be minutes or pounds: the last one is the money.
            if (!has(BillColumn::Amount))
                take(BillColumn::Amount, true, [](const Contents& c) { return c.mostly(c.money); });
            if (has(BillColumn::Amount) && m_result.byContents)
                take(BillColumn::Rate, true, [](const Contents& c) { return c.mostly(c.pounds); });
        }
        if (!has(BillColumn::Minutes_) && !has(BillColumn::Length) && !has(BillColumn::Hours) &&
            has(BillColumn::Date))
            take(BillColumn::Minutes_, false,
                 [](const Contents& c) { return c.mostly(c.counts) && c.filled > 2 && isMinutes(c); });
        if (!has(BillColumn::Day))
            take(BillColumn::Day, false, [](const Contents& c) { return c.mostly(c.weekdays); });
        if (!has(BillColumn::Date) && !has(BillColumn::Description))
            take(BillColumn::Description, false, [](const Contents& c) { return c.mostly(c.words); });
    }

    static bool isMinutes(const Contents& c) { return c.counts == c.money && c.pounds == 0; }

    BillColumns m_result;
    std::vector<Contents> m_contents;
    std::vector<bool> m_named;
    bool m_hasHeader{false};
};

} // namespace

BillColumns settleColumns(const std::vector<CsvRecord>& records, const BillHeader& header)
{
    const std::size_t first = header.index < 0 ? 0 : static_cast<std::size_t>(header.index) + 1;
    return ColumnSettler(header, contentsOf(records, first)).settle(header.canonical);
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
