#include "core/bill/statements.h"

#include "core/base/text.h"
#include "core/bill/bill_dates.h"
#include "core/bill/bill_header.h"
#include "core/bill/bill_titles.h"
#include "core/bill/bill_words.h"
#include "core/bill/letters_and_digits.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBills = 100; ///< more parts than a file of bills has

bool beginsAny(QStringView text)
{
    constexpr std::array<QStringView, 12> beginnings{u"inv", u"bill", u"doc", u"stat", u"cred", u"our",
                                                     u"tax", u"num",  u"per", u"serv", u"date", u"for"};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [text](QStringView beginning) { return beginsWith(text, beginning); });
}

bool looksLikeAmount(QStringView text)
{
    text = text.trimmed();
    return (text.contains(QChar(0xA3)) || (text.size() > 3 && text[text.size() - 3] == u'.')) &&
           billMoney(text).has_value();
}

/// What a record of titles says. Most records are told to be no titles by their first cell.
BillTitles titlesOf(const CsvRecord& record)
{
    constexpr int mostCells = 4;
    BillTitles titles;
    int filled = 0;
    for (const QString& field : record.fields) {
        const QStringView text = QStringView(field).trimmed();
        if (text.isEmpty())
            continue;
        if (filled == 0 && !beginsAny(text))
            return titles;
        if (++filled > mostCells || looksLikeAmount(text))
            return titles;
    }
    readTitle(record, titles);
    return titles;
}

bool hasAmount(const CsvRecord& record)
{
    return std::any_of(record.fields.begin(), record.fields.end(),
                       [](const QString& field) { return looksLikeAmount(field); });
}

/// Where the titles begin that hold record `at`: where the first record of the file is printed again, else
/// behind the last blank record or the last sum of money.
std::size_t titlesBegin(const std::vector<CsvRecord>& records, std::size_t at, std::size_t after)
{
    std::size_t money = at;
    while (money > after && !hasAmount(records[money - 1]))
        --money;
    std::size_t begin = money;
    for (std::size_t i = money; i < at; ++i) {
        if (records[i].fields == records.front().fields && !records[i].isBlank())
            return i;
        if (records[i].isBlank())
            begin = i + 1;
    }
    return begin;
}

struct Beginning
{
    std::size_t at{};
    QString name{};
};

/// Whether all periods are read and no two of them share a day.
bool areApart(const std::vector<Beginning>& beginnings)
{
    BillDates dates({}, {});
    std::vector<BillingPeriod> periods;
    for (const Beginning& beginning : beginnings) {
        const std::optional<BillingPeriod> period = readPeriod(beginning.name, dates);
        if (!period || std::any_of(periods.begin(), periods.end(),
                                   [&](const BillingPeriod& other) { return other.overlaps(*period); }))
            return false;
        periods.push_back(*period);
    }
    return true;
}

std::vector<StatementPart> cutAt(const CsvTable& table, const BillHeader& header,
                                 const std::vector<Beginning>& beginnings, bool byPeriod)
{
    std::vector<StatementPart> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < beginnings.size(); ++i) {
        const std::size_t end = i + 1 < beginnings.size()
                                    ? titlesBegin(table.records, beginnings[i + 1].at, beginnings[i].at + 1)
                                    : table.records.size();
        StatementPart part;
        part.table.delimiter = table.delimiter;
        part.table.hasUnclosedQuote = table.hasUnclosedQuote && end == table.records.size();
        part.table.endsInsideLine = table.endsInsideLine && end == table.records.size();
        part.name = beginnings[i].name;
        part.byPeriod = byPeriod;
        const auto first = table.records.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = table.records.begin() + static_cast<std::ptrdiff_t>(end);
        const bool headed = header.index < 0 || std::any_of(first, last, [&header](const CsvRecord& record) {
                                return record.fields == header.names || repeatsHeader(record, header);
                            });
        if (!headed)
            part.table.records.push_back(table.records[static_cast<std::size_t>(header.index)]);
        part.table.records.insert(part.table.records.end(), first, last);
        if (!std::any_of(first, last, hasAmount))
            return {};
        parts.push_back(std::move(part));
        begin = end;
    }
    return parts;
}

std::vector<StatementPart> byTitles(const CsvTable& table, const BillHeader& header)
{
    std::vector<Beginning> numbers;
    std::vector<Beginning> periods;
    for (std::size_t i = 0; i < table.records.size(); ++i) {
        const BillTitles titles = titlesOf(table.records[i]);
        const auto note = [i](std::vector<Beginning>& beginnings, const QString& name) {
            if (name.isEmpty())
                return;
            const bool known =
                std::any_of(beginnings.begin(), beginnings.end(),
                            [&name](const Beginning& other) { return folded(other.name) == folded(name); });
            if (!known && beginnings.size() <= mostBills)
                beginnings.push_back({i, name});
        };
        note(numbers, titles.number);
        note(periods, titles.period);
    }
    if (numbers.size() > 1 && numbers.size() <= mostBills)
        return cutAt(table, header, numbers, false);
    if (numbers.size() <= 1 && periods.size() > 1 && periods.size() <= mostBills && areApart(periods))
        return cutAt(table, header, periods, true);
    return {};
}

/// Whether a column holds two numbers of bills. Most files hold one bill, and need no more than this look.
bool numbersDiffer(const std::vector<CsvRecord>& records, std::size_t first, int column)
{
    QStringView known;
    for (std::size_t i = first; i < records.size(); ++i) {
        const QStringList& fields = records[i].fields;
        const QStringView text =
            column < fields.size() ? QStringView(fields.at(column)).trimmed() : QStringView();
        if (text.isEmpty() || text == known ||
            std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
            continue;
        if (!known.isEmpty())
            return true;
        known = text;
    }
    return false;
}

/// A column of bill numbers: each number with at least two rows is a bill. Rows without a number belong to
/// the bill above them.
std::vector<StatementPart> byColumn(const CsvTable& table, const BillHeader& header)
{
    const int at = header.index < 0 ? -1 : ColumnPlaces(header.columns)[BillColumn::BillNo];
    if (at < 0)
        return {};
    const auto headerAt = static_cast<std::size_t>(header.index);
    if (!numbersDiffer(table.records, headerAt + 1, at))
        return {};
    std::vector<StatementPart> parts;
    std::vector<int> numbered;
    QHash<QString, std::size_t> known;
    std::size_t current = 0;
    std::vector<CsvRecord> before(table.records.begin(),
                                  table.records.begin() + static_cast<std::ptrdiff_t>(headerAt + 1));
    for (std::size_t i = headerAt + 1; i < table.records.size(); ++i) {
        const CsvRecord& record = table.records[i];
        const QString number = at < record.fields.size() ? record.fields.at(at).trimmed() : QString();
        const bool isNumber = std::any_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
        if (isNumber && !rowLabel(number)) {
            const auto found = known.constFind(number);
            if (found != known.constEnd()) {
                current = *found;
            } else {
                if (parts.size() >= mostBills)
                    return {};
                current = parts.size();
                known.insert(number, current);
                parts.push_back({{before, table.delimiter}, number, false});
                numbered.push_back(0);
            }
            ++numbered[current];
        }
        if (parts.empty())
            before.push_back(record);
        else
            parts[current].table.records.push_back(record);
    }
    const int fewest = header.canonical ? 1 : 2;
    if (parts.size() < 2 ||
        std::any_of(numbered.begin(), numbered.end(), [fewest](int rows) { return rows < fewest; }))
        return {};
    parts.back().table.hasUnclosedQuote = table.hasUnclosedQuote;
    parts.back().table.endsInsideLine = table.endsInsideLine;
    return parts;
}

} // namespace

std::vector<StatementPart> statementsIn(const CsvTable& table, const BillHeader& header)
{
    std::vector<StatementPart> parts = byColumn(table, header);
    return parts.empty() ? byTitles(table, header) : parts;
}

} // namespace daybook
