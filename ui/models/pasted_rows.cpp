#include "ui/models/pasted_rows.h"

#include "core/base/csv.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// More than any bill has; a whole sheet pasted by mistake must not fill the window.
constexpr std::size_t mostRows = 2000;

/// Names of columns as bills and spreadsheets have them. -1: none of ours.
int columnNamed(const QString& name)
{
    using Model = TypedBillModel;
    const QString key = headerKey(name);
    const std::initializer_list<std::pair<int, QStringList>> names{
        {Model::Date, {u"date"_s, u"day"_s, u"visitdate"_s, u"servicedate"_s}},
        {Model::Start, {u"start"_s, u"starttime"_s, u"from"_s, u"in"_s, u"timein"_s, u"arrived"_s}},
        {Model::End, {u"end"_s, u"endtime"_s, u"to"_s, u"finish"_s, u"out"_s, u"timeout"_s, u"left"_s}},
        {Model::Length, {u"length"_s, u"minutes"_s, u"mins"_s, u"duration"_s, u"hours"_s, u"time"_s}},
        {Model::Carers, {u"carers"_s, u"numberofcarers"_s, u"staff"_s}},
        {Model::What, {u"what"_s, u"service"_s, u"description"_s, u"details"_s, u"visit"_s, u"item"_s}},
        {Model::Amount,
         {u"amount"_s, u"total"_s, u"charge"_s, u"cost"_s, u"price"_s, u"sum"_s, u"net"_s, u"£"_s}}};
    for (const auto& [column, known] : names) {
        if (known.contains(key))
            return column;
    }
    return -1;
}

bool hasDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Where each pasted column goes; empty when the first row is no row of names.
std::vector<int> namedColumns(const QStringList& first)
{
    if (std::any_of(first.begin(), first.end(), hasDigit))
        return {};
    std::vector<int> columns;
    int known = 0;
    for (const QString& name : first) {
        int column = columnNamed(name);
        if (std::find(columns.begin(), columns.end(), column) != columns.end())
            column = -1;
        columns.push_back(column);
        known += column >= 0 ? 1 : 0;
    }
    return known >= 2 ? columns : std::vector<int>();
}

} // namespace

bool isTable(const QString& clipboard)
{
    return clipboard.contains(u'\t') || clipboard.trimmed().contains(u'\n');
}

PastedRows pastedRows(const QString& clipboard, int firstColumn)
{
    PastedRows pasted;
    const CsvTable table =
        parseCsv(clipboard, clipboard.contains(u'\t') ? std::optional(QChar(u'\t')) : std::nullopt);
    std::vector<int> columns;
    bool isFirst = true;
    for (const CsvRecord& record : table.records) {
        if (record.isBlank())
            continue;
        if (std::exchange(isFirst, false)) {
            columns = namedColumns(record.fields);
            if (!columns.empty())
                continue;
        }
        if (pasted.rows.size() == mostRows) {
            pasted.isTooLong = true;
            break;
        }
        TypedBillModel::Row row;
        for (int i = 0; i < record.fields.size(); ++i) {
            const int column = columns.empty()                        ? firstColumn + i
                               : i < static_cast<int>(columns.size()) ? columns[static_cast<std::size_t>(i)]
                                                                      : -1;
            if (column >= 0 && column < TypedBillModel::ColumnCount)
                row[static_cast<std::size_t>(column)] = record.fields[i].simplified();
        }
        pasted.rows.push_back(row);
    }
    return pasted;
}

} // namespace daybook
