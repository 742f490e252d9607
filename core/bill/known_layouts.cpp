#include "core/bill/known_layouts.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024;
constexpr qsizetype mostLayouts = 1'000;
constexpr qsizetype mostColumns = 200;
constexpr qsizetype longestName = 500;

// Columns of our own export only (hours cover, span …) have no word: nobody confirms those.
constexpr std::array<std::pair<BillColumn, QStringView>, 34> columnWords{{
    {BillColumn::Ignore, u"ignore"},
    {BillColumn::BillNo, u"bill_no"},
    {BillColumn::Provider, u"provider"},
    {BillColumn::BillDate, u"bill_date"},
    {BillColumn::PeriodStart, u"period_start"},
    {BillColumn::PeriodEnd, u"period_end"},
    {BillColumn::Replaces, u"replaces"},
    {BillColumn::Type, u"type"},
    {BillColumn::Date, u"date"},
    {BillColumn::EndDate, u"end_date"},
    {BillColumn::Day, u"weekday"},
    {BillColumn::Start, u"start"},
    {BillColumn::End, u"end"},
    {BillColumn::Length, u"length"},
    {BillColumn::Hours, u"hours"},
    {BillColumn::Minutes_, u"minutes"},
    {BillColumn::Carers, u"carers"},
    {BillColumn::CarerNames, u"carer"},
    {BillColumn::Service, u"service"},
    {BillColumn::VisitName, u"visit_name"},
    {BillColumn::VisitCount, u"visit_count"},
    {BillColumn::Quantity, u"quantity"},
    {BillColumn::Unit, u"unit"},
    {BillColumn::Rate, u"rate"},
    {BillColumn::Net, u"net"},
    {BillColumn::Vat, u"vat"},
    {BillColumn::Amount, u"amount"},
    {BillColumn::Description, u"description"},
    {BillColumn::DayCount, u"day_count"},
    {BillColumn::Reference, u"reference"},
    {BillColumn::Credit, u"credit"},
    {BillColumn::DayOfMonth, u"day_number"},
    {BillColumn::MonthNumber, u"month_number"},
    {BillColumn::YearNumber, u"year_number"},
}};

QJsonObject toJson(const BillLayout& layout)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < layout.header.size(); ++i) {
        const BillColumn column = static_cast<std::size_t>(i) < layout.columns.size()
                                      ? layout.columns[static_cast<std::size_t>(i)]
                                      : BillColumn::Ignore;
        columns.append(QJsonObject{{u"header"_s, layout.header.at(i)}, {u"is"_s, keyword(column)}});
    }
    return {{u"name"_s, layout.name},
            {u"date_order"_s, layout.dateOrder == DateOrder::MonthFirst ? u"month_first"_s : u"day_first"_s},
            {u"columns"_s, columns}};
}

std::optional<BillLayout> fromJson(const QJsonObject& object)
{
    BillLayout layout;
    layout.name = object.value("name"_L1).toString().left(longestName);
    const QString order = object.value("date_order"_L1).toString(u"day_first"_s);
    if (order != "day_first"_L1 && order != "month_first"_L1)
        return {};
    layout.dateOrder = order == "month_first"_L1 ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const QJsonArray columns = object.value("columns"_L1).toArray();
    if (columns.isEmpty() || columns.size() > mostColumns)
        return {};
    bool anyMeaning = false;
    for (const QJsonValue& value : columns) {
        const std::optional<BillColumn> column = parseBillColumn(value["is"_L1].toString());
        if (!column || !value["header"_L1].isString())
            return {};
        anyMeaning = anyMeaning || *column != BillColumn::Ignore;
        layout.header.append(value["header"_L1].toString().left(longestName));
        layout.columns.push_back(*column);
    }
    return anyMeaning ? std::optional(layout) : std::nullopt;
}

} // namespace

QString layoutMark(const QStringList& header)
{
    QStringList keys;
    for (const QString& name : header)
        keys.append(headerKey(name));
    while (!keys.isEmpty() && keys.last().isEmpty())
        keys.removeLast();
    return keys.join(u'\n');
}

QString keyword(BillColumn column)
{
    const auto found = std::find_if(columnWords.begin(), columnWords.end(),
                                    [column](const auto& entry) { return entry.first == column; });
    return found == columnWords.end() ? u"ignore"_s : found->second.toString();
}

std::optional<BillColumn> parseBillColumn(QStringView word)
{
    const auto found = std::find_if(columnWords.begin(), columnWords.end(),
                                    [word](const auto& entry) { return entry.second == word; });
    return found == columnWords.end() ? std::nullopt : std::optional(found->first);
}

QByteArray writeLayout(const BillLayout& layout)
{
    return QJsonDocument(toJson(layout)).toJson(QJsonDocument::Compact);
}

std::optional<BillLayout> readLayout(const QByteArray& json)
{
    return fromJson(QJsonDocument::fromJson(json).object());
}

QByteArray writeLayouts(const std::vector<KnownLayout>& layouts)
{
    QJsonArray list;
    for (const KnownLayout& known : layouts) {
        QJsonObject object = toJson(known.layout);
        object.insert(u"provider"_s, known.provider);
        list.append(object);
    }
    return QJsonDocument(QJsonObject{{u"format"_s, u"daybook-layouts/1"_s}, {u"layouts"_s, list}}).toJson();
}

LayoutsReading readLayouts(const QByteArray& json)
{
    LayoutsReading reading;
    const QJsonDocument document =
        json.size() > largestFile ? QJsonDocument() : QJsonDocument::fromJson(json);
    const QJsonValue list = document.object().value("layouts"_L1);
    if (!list.isArray() || list.toArray().size() > mostLayouts) {
        reading.problem = QCoreApplication::translate(
            "LayoutsReader",
            "This is not a list of layouts of bills, so it was not used. Nothing was changed. "
            "Bills are read without it, as if they came for the first time.");
        return reading;
    }
    int number = 0;
    const QJsonArray layouts = list.toArray();
    for (const QJsonValue& value : layouts) {
        ++number;
        const QString provider = value["provider"_L1].toString().left(longestName);
        const std::optional<BillLayout> layout = fromJson(value.toObject());
        if (layout && !provider.isEmpty())
            reading.layouts.push_back({provider, *layout});
        else
            reading.remarks.append(QCoreApplication::translate(
                                       "LayoutsReader", "layout %1 could not be understood, so it was left "
                                                        "out. The others were used.")
                                       .arg(number));
    }
    return reading;
}

} // namespace daybook
