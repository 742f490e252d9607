#include "core/bill/bill_header.h"

#include "core/base/text.h"
#include "core/bill/bill_words.h"
#include "core/bill/column_contents.h"
#include "core/bill/header_words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t headerSearched = 80;

bool isCanonical(const CsvRecord& record)
{
    const CsvHeader header(record.fields);
    return header.has(u"type") && header.has(u"amount") && header.has(u"date") &&
           (header.has(u"bill_no") || header.has(u"period_start"));
}

/// The names of two records as one; a name above stands over the empty cells to its right as well.
QStringList namesAbove(const CsvRecord& record, qsizetype columns)
{
    QStringList names;
    QString last;
    for (qsizetype i = 0; i < columns; ++i) {
        const QString name = i < record.fields.size() ? record.fields.at(i).trimmed() : QString();
        if (!name.isEmpty())
            last = name;
        names.append(last);
    }
    return names;
}

/// Sets what the columns mean; of two columns with one meaning the better keeps it.
void nameColumns(BillHeader& header, const QStringList& above)
{
    std::vector<HeaderMeaning> meanings;
    meanings.reserve(static_cast<std::size_t>(header.names.size()));
    for (qsizetype i = 0; i < header.names.size(); ++i)
        meanings.push_back(above.isEmpty()
                               ? headerMeaning(header.names.at(i), header.canonical)
                               : headerMeaning(above.value(i), header.names.at(i), header.canonical));
    header.columns.assign(meanings.size(), BillColumn::Ignore);
    header.known.assign(meanings.size(), false);
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        header.known[i] = meanings[i].known;
        const BillColumn column = meanings[i].column;
        if (column == BillColumn::Ignore)
            continue;
        const bool beaten = std::any_of(meanings.begin(), meanings.end(), [&](const HeaderMeaning& other) {
            const bool earlier = &other < &meanings[i];
            return other.column == column &&
                   (other.rank > meanings[i].rank || (other.rank == meanings[i].rank && earlier));
        });
        if (!beaten)
            header.columns[i] = column;
        else if (column == BillColumn::CarerNames &&
                 std::find(header.columns.begin(), header.columns.end(), BillColumn::SecondCarer) ==
                     header.columns.end())
            header.columns[i] = BillColumn::SecondCarer;
    }
}

bool isSumOfMoney(const CsvRecord& record)
{
    const bool labelled = std::any_of(record.fields.begin(), record.fields.end(),
                                      [](const QString& field) { return rowLabel(field).has_value(); });
    return labelled && std::any_of(record.fields.begin(), record.fields.end(),
                                   [](const QString& field) { return billMoney(field).has_value(); });
}

bool isMoneyColumn(BillColumn column)
{
    return column == BillColumn::Amount || column == BillColumn::Net || column == BillColumn::Rate ||
           column == BillColumn::Credit;
}

bool hasDigits(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Tells records with a value in a cell: digits that are no name of a column. Such a record is no header (see
/// headerScore), and most records are told by this at once.
class Values
{
public:
    bool standIn(const CsvRecord& record)
    {
        // The number of the bill, or the day, often stands there again.
        if (!m_text.isEmpty() && record.fields.value(m_column) == m_text)
            return true;
        for (qsizetype i = 0; i < record.fields.size(); ++i) {
            const QString& field = record.fields.at(i);
            if (!hasDigits(field) || headerMeaning(field, false).known || headerMeaning(field, true).known)
                continue;
            m_column = i;
            m_text = field;
            return true;
        }
        return false;
    }

private:
    qsizetype m_column{0};
    QString m_text;
};

/// How much these names look like a header; 0 = not at all.
int headerScore(const BillHeader& header)
{
    int named = 0;
    int filled = 0;
    int values = 0;
    bool money = false;
    bool facts = false;
    for (std::size_t i = 0; i < header.columns.size(); ++i) {
        const QString& field = header.names.at(static_cast<qsizetype>(i));
        if (QStringView(field).trimmed().isEmpty())
            continue;
        ++filled;
        const BillColumn column = header.columns[i];
        if (header.known[i])
            ++named;
        else if (hasDigits(field))
            ++values;
        money = money || isMoneyColumn(column);
        facts = facts || column == BillColumn::Date || column == BillColumn::Description ||
                column == BillColumn::Start || column == BillColumn::Service || column == BillColumn::Hours ||
                column == BillColumn::EndDate;
    }
    if (named < 2 || values > 0 || named * 2 < filled || (!money && !facts))
        return 0;
    return named * 2 + (money ? 3 : 0) + (facts ? 2 : 0);
}

/// A record of names over the names: at least two words and no numbers.
bool mayStandAbove(const CsvRecord& record, qsizetype columns)
{
    const auto words = std::count_if(record.fields.begin(), record.fields.end(), [](const QString& field) {
        return !QStringView(field).trimmed().isEmpty();
    });
    return words >= 2 && record.fields.size() <= columns &&
           std::none_of(record.fields.begin(), record.fields.end(), [](const QString& field) {
               return hasDigits(field) || field.size() > 30 || field.contains(u':');
           });
}

} // namespace

ColumnPlaces::ColumnPlaces(const std::vector<BillColumn>& columns)
{
    m_places.fill(-1);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        int& place = m_places[static_cast<std::size_t>(columns[i])];
        if (place < 0)
            place = static_cast<int>(i);
    }
}

BillHeader findHeader(const std::vector<CsvRecord>& records)
{
    BillHeader best;
    int bestScore = 0;
    Values values;
    const std::size_t searched = std::min(records.size(), headerSearched);
    for (std::size_t i = 0; i < searched; ++i) {
        const CsvRecord& record = records[i];
        if (record.fields.size() > 200 || values.standIn(record))
            continue;
        BillHeader header{static_cast<int>(i), record.fields, {}, {}, isCanonical(record)};
        nameColumns(header, {});
        const int score = headerScore(header);
        if (score <= bestScore)
            continue;
        if (i > 0 && mayStandAbove(records[i - 1], record.fields.size()))
            nameColumns(header, namesAbove(records[i - 1], record.fields.size()));
        bestScore = score;
        best = std::move(header);
    }
    return best;
}

std::size_t firstDataRecord(const std::vector<CsvRecord>& records)
{
    const std::size_t searched = std::min(records.size(), headerSearched);
    for (std::size_t i = 0; i < searched; ++i) {
        bool day = false;
        bool money = false;
        for (const QString& field : records[i].fields) {
            const QStringView text = QStringView(field).trimmed();
            if (text.isEmpty() || text.size() > 200)
                continue;
            if (isDay(text) || (text.size() > 8 && hasDigits(field) && beginsWithDay(text)))
                day = true;
            else if (billMoney(text))
                money = true;
        }
        if (!day || !money)
            continue;
        // The balance of the last bill may stand above the first visit.
        std::size_t first = i;
        while (first > 0 && isSumOfMoney(records[first - 1]))
            --first;
        return first;
    }
    return 0;
}

BillHeader headerOver(const std::vector<CsvRecord>& records, std::size_t first)
{
    if (first == 0 || first >= records.size())
        return {};
    const CsvRecord& record = records[first - 1];
    const auto filled = [](const CsvRecord& r) {
        return std::count_if(r.fields.begin(), r.fields.end(),
                             [](const QString& field) { return !QStringView(field).trimmed().isEmpty(); });
    };
    if (filled(record) < 2 || filled(record) * 2 < filled(records[first]) || record.fields.size() > 200 ||
        std::any_of(record.fields.begin(), record.fields.end(),
                    [](const QString& field) { return hasDigits(field) || field.contains(u':'); }))
        return {};
    BillHeader header{static_cast<int>(first) - 1, record.fields, {}, {}, false};
    nameColumns(header, {});
    return header;
}

BillHeader findHeader(const std::vector<CsvRecord>& records, const BillLayout& confirmed)
{
    QStringList keys;
    for (const QString& name : confirmed.header)
        keys.append(headerKey(name));
    if (keys.isEmpty() || confirmed.columns.size() != static_cast<std::size_t>(keys.size()))
        return {};
    const std::size_t searched = std::min(records.size(), headerSearched);
    for (std::size_t i = 0; i < searched; ++i) {
        const QStringList& fields = records[i].fields;
        if (fields.size() == keys.size() &&
            std::equal(fields.begin(), fields.end(), keys.begin(),
                       [](const QString& a, const QString& key) { return headerKey(a) == key; }))
            return {static_cast<int>(i), fields, confirmed.columns,
                    std::vector<bool>(confirmed.columns.size(), true), false};
    }
    return {};
}

bool repeatsHeader(const CsvRecord& record, const BillHeader& header)
{
    if (header.index < 0 || record.fields.isEmpty())
        return false;
    qsizetype alike = 0;
    const qsizetype shared = std::min(record.fields.size(), header.names.size());
    for (qsizetype i = 0; i < shared; ++i) {
        if (record.fields.at(i).compare(header.names.at(i), Qt::CaseInsensitive) == 0) {
            alike += !header.names.at(i).isEmpty();
        } else if (i == 0) {
            return false;
        }
    }
    const qsizetype named =
        std::count_if(header.names.begin(), header.names.begin() + shared,
                      [](const QString& name) { return !QStringView(name).trimmed().isEmpty(); });
    return alike >= 2 && alike * 4 >= named * 3;
}

} // namespace daybook
