#include "tests/support/household_terms.h"

#include "tests/support/household_holidays.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

int dearer(int pence, int percent)
{
    return (pence * percent + 50) / 100;
}

std::vector<std::pair<int, int>> bandsOf(Draw& draw, int hourly)
{
    const int extra15 = draw.between(25, 40);
    const int extra30 = draw.between(50, 62);
    const int extra45 = draw.between(75, 86);
    std::vector<std::pair<int, int>> bands{{15, dearer(hourly, extra15)},
                                           {30, dearer(hourly, extra30)},
                                           {45, dearer(hourly, extra45)},
                                           {60, hourly}};
    if (draw.chance(40))
        bands.erase(bands.begin());
    if (draw.chance(30))
        bands.pop_back();
    return bands;
}

PriceRow scaled(const PriceRow& row, const QString& days, int percent)
{
    PriceRow other = row;
    other.days = days;
    other.pence = dearer(row.pence, percent);
    for (auto& band : other.bands)
        band.second = dearer(band.second, percent);
    return other;
}

/// Hourly care: by day of the week, bank holidays, evenings.
void addCareRows(Draw& draw, Terms& terms, std::vector<PriceRow>& rows, const QString& service, int hourly)
{
    PriceRow row{.service = service, .days = u"any"_s, .pence = hourly};
    if (draw.chance(50))
        row.bands = bandsOf(draw, hourly);
    if (!row.bands.empty() && draw.chance(45))
        row.pricing = draw.of<QString>({u"pro_rata"_s, u"band_ceiling"_s, u"band_of_plan"_s});
    row.split = row.bands.empty() && draw.chance(10);
    const int days = draw.between(1, 4);
    const int weekendPercent = draw.between(106, 130);
    const auto times = [&](const QString& kind, const QString& factor, const QString& of) {
        PriceRow other = row;
        other.days = kind;
        other.pence = 0;
        other.bands.clear();
        other.multiplier = factor;
        other.of = of;
        terms.hasMultiplier = true;
        return other;
    };
    if (days == 1) {
        rows.push_back(row);
    } else {
        row.days = u"weekday"_s;
        rows.push_back(row);
        if (days == 2)
            rows.push_back(scaled(row, u"weekend"_s, weekendPercent));
        else if (days == 3) {
            rows.push_back(scaled(row, u"saturday"_s, weekendPercent));
            rows.push_back(scaled(row, u"sunday"_s, weekendPercent + 9));
        } else if (!row.split && row.pricing.isEmpty())
            rows.push_back(
                times(u"weekend"_s, draw.of<QString>({u"1.1"_s, u"1.25"_s, u"1.2"_s}), u"weekday"_s));
        else
            rows.push_back(scaled(row, u"weekend"_s, weekendPercent));
    }
    const PriceRow base = rows.back().multiplier.isEmpty() ? row : rows[rows.size() - 2];
    if (draw.chance(75)) {
        if (draw.chance(35) && days <= 2 && !row.split && row.pricing.isEmpty())
            rows.push_back(times(u"bank_holiday"_s, draw.of<QString>({u"1.5"_s, u"2"_s, u"1.75"_s}),
                                 days == 1 || draw.chance(50) ? u"same day"_s : u"weekday"_s));
        else
            rows.push_back(scaled(base, u"bank_holiday"_s, draw.of<int>({150, 200, 175})));
    }
    if (draw.chance(25)) {
        PriceRow evening = scaled(base, base.days, draw.between(104, 118));
        evening.from = draw.of<QTime>({QTime(18, 0), QTime(19, 0), QTime(20, 0)});
        evening.to = draw.of<QTime>({QTime(6, 0), QTime(7, 0), QTime(0, 0)});
        rows.push_back(evening);
    }
}

PriceList drawList(Draw& draw, Terms& terms, const QDate& from)
{
    PriceList list{.from = from};
    const int hourly = draw.between(320, 680) * 5;
    addCareRows(draw, terms, list.rows, u"personal care"_s, hourly);
    list.rows.push_back({.service = u"domestic"_s, .pence = dearer(hourly, 80)});
    list.rows.push_back({.service = u"waking night"_s, .pence = dearer(hourly, draw.of<int>({70, 90, 100}))});
    list.rows.push_back({.service = u"sleep-in"_s,
                         .per = draw.of<QString>({u"visit"_s, u"night"_s}),
                         .pence = draw.between(60, 130) * 100});
    list.rows.push_back({.service = u"meal"_s, .per = u"each"_s, .pence = draw.between(40, 90) * 10});
    list.rows.push_back({.service = u"mileage"_s, .per = u"mile"_s, .pence = draw.of<int>({35, 40, 45, 90})});
    return list;
}

PriceList raised(const PriceList& list, const QDate& from, int percent)
{
    PriceList later = list;
    later.from = from;
    for (PriceRow& row : later.rows)
        row = scaled(row, row.days, percent);
    return later;
}

void drawAbsences(Draw& draw, Terms& terms)
{
    if (!draw.chance(14)) {
        using Tiers = std::vector<CancelTier>;
        Tiers tiers = draw.of<Tiers>({{{24, 0, {}}, {0, 100, {}}},
                                      {{48, 0, {}}, {0, 100, {}}},
                                      {{48, 0, {}}, {24, 50, {}}, {0, 100, {}}},
                                      {{168, 0, {}}, {48, 50, {}}, {0, 100, {}}},
                                      {{72, 0, {}}, {24, {}, {}}, {0, 100, {}}},
                                      {{24, 0, {}}, {0, 50, {}}},
                                      {{24, 0, {}}, {0, {}, 500}}});
        terms.cancellation = tiers;
    }
    if (!draw.chance(14)) {
        using Tiers = std::vector<std::pair<int, int>>;
        terms.hospital = draw.of<Tiers>({{{1, 0}},
                                         {{1, 100}, {2, 0}},
                                         {{1, 0}, {6, 50}},
                                         {{1, 100}, {3, 50}, {8, 0}},
                                         {{1, 100}},
                                         {{1, 50}}});
    }
    if (draw.chance(30))
        terms.sentAwayPercent = draw.of<int>({0, 50, 100});
}

QString iso(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QJsonObject rowJson(const PriceRow& row)
{
    QJsonObject object{{u"service"_s, row.service}, {u"days"_s, row.days}, {u"per"_s, row.per}};
    if (row.multiplier.isEmpty())
        object.insert(u"pence"_s, row.pence);
    else {
        object.insert(u"multiplier"_s, row.multiplier);
        object.insert(u"of"_s, row.of);
    }
    if (!row.bands.empty()) {
        QJsonArray bands;
        for (const auto& [minutes, pence] : row.bands)
            bands.append(QJsonObject{{u"minutes"_s, minutes}, {u"pence"_s, pence}});
        object.insert(u"bands"_s, bands);
    }
    if (row.from) {
        object.insert(u"from_time"_s, row.from->toString(u"HH:mm"_s));
        object.insert(u"to_time"_s, row.to->toString(u"HH:mm"_s));
    }
    if (!row.pricing.isEmpty())
        object.insert(u"pricing"_s, row.pricing);
    if (row.split)
        object.insert(u"rate_pick"_s, u"split"_s);
    return object;
}

} // namespace

Terms drawTerms(Draw& draw, const QDate& month, int months)
{
    Terms terms;
    terms.provider = draw.of<QString>({u"Rowan Homecare Ltd"_s, u"Tarn Valley Carers"_s,
                                       u"Anvil Street Care Co-operative"_s,
                                       u"Hollytree Homecare (North) Ltd"_s, u"Saltmarsh Care at Home Ltd"_s});
    terms.starts = month.addDays(-draw.between(120, 900));
    terms.vat = draw.chance(6) ? 20 : 0;
    terms.chargeBy = draw.of<QString>({u"booked"_s, u"booked"_s, u"booked"_s, u"lesser"_s, u"lesser"_s,
                                       u"lesser"_s, u"actual"_s, u"actual"_s, u"greater"_s});
    terms.tolerance = draw.of<int>({5, 5, 5, 0, 3, 10});
    terms.minimum = draw.of<int>({0, 0, 0, 0, 15, 30});
    terms.round = draw.of<int>({1, 5, 5, 5, 10, 15});
    terms.roundMode = draw.of<QString>({u"nearest"_s, u"nearest"_s, u"up"_s, u"down"_s});
    terms.elapsed = draw.chance(30);
    if (draw.chance(40)) {
        terms.nation = draw.of<QString>({u"england-and-wales"_s, u"scotland"_s, u"northern-ireland"_s});
        terms.basis = draw.of<QString>({u"gov_list"_s, u"gov_list"_s, u"actual"_s, u"both"_s});
        terms.holidays = bankHolidays(terms.nation, terms.basis);
    } else {
        terms.holidays = bankHolidays(u"england-and-wales"_s, u"gov_list"_s);
    }
    const QDate first = terms.starts.addDays(-draw.between(0, 300));
    terms.lists.push_back(drawList(draw, terms, first));
    if (draw.chance(22)) {
        const QDate rise = month.addDays(draw.between(3, 24 * months));
        terms.lists.front().to = rise.addDays(-1);
        terms.lists.push_back(raised(terms.lists.front(), rise, draw.between(103, 110)));
        terms.lists.back().to.reset();
    }
    drawAbsences(draw, terms);
    return terms;
}

QByteArray agreementJson(const Terms& terms)
{
    QJsonObject object{{u"format"_s, u"daybook-agreement/1"_s},
                       {u"provider"_s, terms.provider},
                       {u"aliases"_s, QJsonArray{terms.provider.section(u' ', 0, 0)}},
                       {u"starts"_s, iso(terms.starts)},
                       {u"ends"_s, terms.ends ? QJsonValue(iso(*terms.ends)) : QJsonValue(QJsonValue::Null)},
                       {u"vat_percent"_s, terms.vat},
                       {u"charge_by"_s, terms.chargeBy},
                       {u"short_tolerance_minutes"_s, terms.tolerance},
                       {u"minimum_minutes"_s, terms.minimum},
                       {u"round_minutes"_s, terms.round},
                       {u"round_mode"_s, terms.roundMode},
                       {u"clock_change"_s, terms.elapsed ? u"elapsed"_s : u"clock"_s}};
    if (terms.nation.isEmpty()) {
        QJsonArray days;
        for (const QDate& date : terms.holidays)
            days.append(iso(date));
        object.insert(u"bank_holidays"_s, days);
    } else {
        object.insert(u"bank_holidays"_s,
                      QJsonObject{{u"nation"_s, terms.nation}, {u"basis"_s, terms.basis}});
    }
    if (terms.cancellation) {
        QJsonArray tiers;
        for (const CancelTier& tier : *terms.cancellation) {
            QJsonObject each{{u"notice_hours"_s, tier.hours}};
            if (tier.fixedPence)
                each.insert(u"fixed_pence"_s, *tier.fixedPence);
            else
                each.insert(u"percent"_s,
                            tier.percent ? QJsonValue(*tier.percent) : QJsonValue(QJsonValue::Null));
            tiers.append(each);
        }
        object.insert(u"cancellation"_s, tiers);
    }
    if (terms.hospital) {
        QJsonArray tiers;
        for (const auto& [day, percent] : *terms.hospital)
            tiers.append(QJsonObject{{u"from_day"_s, day}, {u"percent"_s, percent}});
        object.insert(u"hospital"_s, tiers);
    }
    if (terms.sentAwayPercent)
        object.insert(u"sent_away_percent"_s, *terms.sentAwayPercent);
    QJsonArray lists;
    for (const PriceList& list : terms.lists) {
        QJsonArray rows;
        for (const PriceRow& row : list.rows)
            rows.append(rowJson(row));
        lists.append(
            QJsonObject{{u"from"_s, iso(list.from)},
                        {u"to"_s, list.to ? QJsonValue(iso(*list.to)) : QJsonValue(QJsonValue::Null)},
                        {u"rows"_s, rows}});
    }
    object.insert(u"tariffs"_s, lists);
    return QJsonDocument(object).toJson();
}

} // namespace daybook::test
