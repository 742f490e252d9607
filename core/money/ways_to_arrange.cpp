#include "core/money/ways_to_arrange.h"

#include "core/base/weekly_hours.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 500;
constexpr qint64 mostPence = 100'000'000; // £1 million

constexpr std::array<std::pair<WayKind, QLatin1StringView>, 5> kindWords{{
    {WayKind::Agency, "agency"_L1},
    {WayKind::Employed, "employed"_L1},
    {WayKind::SelfEmployed, "self_employed"_L1},
    {WayKind::SharedLives, "shared_lives"_L1},
    {WayKind::Other, "other"_L1},
}};
constexpr std::array<std::pair<WayCost, QLatin1StringView>, 8> costWords{{
    {WayCost::Cover, "cover"_L1},
    {WayCost::EmployerCosts, "employer_costs"_L1},
    {WayCost::Insurance, "insurance"_L1},
    {WayCost::Payroll, "payroll"_L1},
    {WayCost::Training, "training"_L1},
    {WayCost::Travel, "travel"_L1},
    {WayCost::Living, "living"_L1},
    {WayCost::Other, "other"_L1},
}};
constexpr std::array<std::pair<Included, QLatin1StringView>, 3> includedWords{{
    {Included::NotKnown, "not_known"_L1},
    {Included::Yes, "yes"_L1},
    {Included::No, "no"_L1},
}};

template <typename Words, typename Value>
QString wordOf(const Words& words, Value value)
{
    return std::ranges::find(words, value, [](const auto& each) { return each.first; })->second;
}

template <typename Words>
auto valueOf(const Words& words, QStringView keyword) -> std::optional<decltype(words.front().first)>
{
    const auto found =
        std::ranges::find_if(words, [keyword](const auto& each) { return each.second == keyword; });
    return found == words.end() ? std::nullopt : std::optional(found->first);
}

std::optional<Money> moneyIn(const QJsonObject& object, const QString& key)
{
    const qint64 pence = object.value(key).toInteger(-1);
    return pence < 0 || pence > mostPence ? std::nullopt : std::optional(Money{pence});
}

Minutes minutesIn(const QJsonObject& object, const QString& key)
{
    const qint64 minutes = object.value(key).toInteger();
    return Minutes(minutes < 0 || minutes > mostMinutesAWeek ? 0 : minutes);
}

QString wordsIn(const QJsonObject& object, const QString& key)
{
    return object.value(key).toString().left(longestWords);
}

CareWay wayIn(const QJsonObject& object)
{
    CareWay way;
    way.name = wordsIn(object, u"name"_s);
    way.kind = parseWayKind(object.value("kind"_L1).toString()).value_or(WayKind::Other);
    way.isFee = object.value("by_fee"_L1).toBool();
    way.weeklyFee = moneyIn(object, u"weekly_fee"_s);
    way.weekdays = minutesIn(object, u"weekday_minutes"_s);
    way.weekdayPrice = moneyIn(object, u"weekday_price"_s);
    way.weekends = minutesIn(object, u"weekend_minutes"_s);
    way.weekendPrice = moneyIn(object, u"weekend_price"_s);
    const QJsonObject costs = object.value("costs_a_year"_L1).toObject();
    for (const auto& [cost, word] : costWords) {
        if (const auto amount = moneyIn(costs, word))
            way.costs.emplace_back(cost, *amount);
    }
    way.otherFor = wordsIn(object, u"other_for"_s);
    way.cover =
        valueOf(includedWords, object.value("cover_included"_L1).toString()).value_or(Included::NotKnown);
    way.family = minutesIn(object, u"family_minutes"_s);
    way.includes = wordsIn(object, u"includes"_s);
    way.risk = wordsIn(object, u"risk"_s);
    return way;
}

QJsonObject objectOf(const CareWay& way)
{
    QJsonObject object{{u"name"_s, way.name},
                       {u"kind"_s, keyword(way.kind)},
                       {u"by_fee"_s, way.isFee},
                       {u"weekday_minutes"_s, static_cast<int>(way.weekdays.count())},
                       {u"weekend_minutes"_s, static_cast<int>(way.weekends.count())},
                       {u"other_for"_s, way.otherFor},
                       {u"cover_included"_s, wordOf(includedWords, way.cover)},
                       {u"family_minutes"_s, static_cast<int>(way.family.count())},
                       {u"includes"_s, way.includes},
                       {u"risk"_s, way.risk}};
    const auto insert = [&object](const QString& key, const std::optional<Money>& sum) {
        if (sum)
            object.insert(key, sum->pence);
    };
    insert(u"weekly_fee"_s, way.weeklyFee);
    insert(u"weekday_price"_s, way.weekdayPrice);
    insert(u"weekend_price"_s, way.weekendPrice);
    QJsonObject costs;
    for (const auto& [cost, amount] : way.costs)
        costs.insert(keyword(cost), amount.pence);
    object.insert("costs_a_year"_L1, costs);
    return object;
}

std::optional<Money> yearOf(Minutes week, const std::optional<Money>& hour)
{
    if (!hour)
        return {};
    return proRata({hour->pence}, week) * weeksOfYear;
}

} // namespace

const std::vector<WayKind>& wayKinds()
{
    static const std::vector<WayKind> all{WayKind::Agency, WayKind::Employed, WayKind::SelfEmployed,
                                          WayKind::SharedLives, WayKind::Other};
    return all;
}

const std::vector<WayCost>& costsAskedOf(WayKind kind)
{
    using enum WayCost;
    static const std::map<WayKind, std::vector<WayCost>> asked{
        {WayKind::Agency, {Travel, Other}},
        {WayKind::Employed, {Cover, EmployerCosts, Insurance, Payroll, Training, Travel, Other}},
        {WayKind::SelfEmployed, {Cover, Insurance, Travel, Other}},
        {WayKind::SharedLives, {Living, Travel, Other}},
        {WayKind::Other, {Cover, Insurance, Travel, Living, Other}}};
    return asked.at(kind);
}

QString keyword(WayKind kind)
{
    return wordOf(kindWords, kind);
}

std::optional<WayKind> parseWayKind(QStringView keyword)
{
    return valueOf(kindWords, keyword);
}

QString keyword(WayCost cost)
{
    return wordOf(costWords, cost);
}

std::optional<WayCost> parseWayCost(QStringView keyword)
{
    return valueOf(costWords, keyword);
}

WayCosts costsOf(const CareWay& way)
{
    WayCosts costs;
    const auto add = [&costs](WayLineKind kind, const std::optional<Money>& amount, WayCost cost = {}) {
        costs.lines.push_back({kind, cost, amount});
        if (amount)
            costs.year += *amount;
        else
            ++costs.notKnown;
    };
    if (way.isFee) {
        add(WayLineKind::Fee, way.weeklyFee ? std::optional(*way.weeklyFee * weeksOfYear) : std::nullopt);
    } else {
        if (way.weekdays.count() > 0)
            add(WayLineKind::Weekdays, yearOf(way.weekdays, way.weekdayPrice));
        if (way.weekends.count() > 0)
            add(WayLineKind::Weekends, yearOf(way.weekends, way.weekendPrice));
    }
    for (const WayCost cost : costsAskedOf(way.kind)) {
        const auto known = std::ranges::find(way.costs, cost, [](const auto& each) { return each.first; });
        add(WayLineKind::Beside, known == way.costs.end() ? std::nullopt : std::optional(known->second),
            cost);
    }
    return costs;
}

ReferencePrice referencePrice()
{
    return {{3214}, {QDate(2025, 4, 1), QDate(2026, 3, 31)}, u"Homecare Association"_s};
}

std::vector<Money> belowReference(const CareWay& way)
{
    std::vector<Money> below;
    if (way.kind != WayKind::Agency || way.isFee)
        return below;
    const auto add = [&below](Minutes length, const std::optional<Money>& price) {
        const bool isBelow = length.count() > 0 && price && *price < referencePrice().hour;
        if (isBelow && std::ranges::find(below, *price) == below.end())
            below.push_back(*price);
    };
    add(way.weekdays, way.weekdayPrice);
    add(way.weekends, way.weekendPrice);
    return below;
}

std::vector<CareWay> readWays(const QByteArray& json)
{
    std::vector<CareWay> ways;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue& value : array) {
        if (value.isObject() && ways.size() < mostWays)
            ways.push_back(wayIn(value.toObject()));
    }
    return ways;
}

QByteArray writeWays(const std::vector<CareWay>& ways)
{
    QJsonArray array;
    for (const CareWay& way : ways)
        array.append(objectOf(way));
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace daybook
