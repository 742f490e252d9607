#include "core/base/uk_time.h"
#include "core/care/agreement.h"
#include "core/care/agreement_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateValue(const std::optional<QDate>& date)
{
    return date && date->isValid() ? QJsonValue(toIso(*date)) : QJsonValue();
}

QJsonArray dateArray(const std::vector<QDate>& dates)
{
    QJsonArray array;
    for (const QDate& date : dates)
        array.append(toIso(date));
    return array;
}

QString decimalText(const Decimal& decimal)
{
    QString digits = QString::number(decimal.unscaled).rightJustified(decimal.decimals + 1, u'0');
    if (decimal.decimals > 0)
        digits.insert(digits.size() - decimal.decimals, u'.');
    return digits;
}

QJsonValue holidayValue(const HolidayRule& rule)
{
    if (!rule.nation && rule.except.empty())
        return dateArray(rule.also);
    QJsonObject object{{u"basis"_s, agreement_words::wordOf(agreement_words::holidayBasis, rule.basis)},
                       {u"also"_s, dateArray(rule.also)},
                       {u"not"_s, dateArray(rule.except)}};
    if (rule.nation)
        object.insert(u"nation"_s, agreement_words::wordOf(agreement_words::nation, *rule.nation));
    return object;
}

template <typename Tier>
QJsonObject shareObject(const QString& key, int value, const Tier& tier)
{
    QJsonObject object{{key, value}};
    if (tier.fixed)
        object.insert(u"fixed_pence"_s, tier.fixed->pence);
    if (tier.percent || !tier.fixed)
        object.insert(u"percent"_s, tier.percent ? QJsonValue(*tier.percent) : QJsonValue());
    return object;
}

QJsonObject rowObject(const TariffRow& row)
{
    QJsonObject object{{u"service"_s, row.service},
                       {u"days"_s, agreement_words::wordOf(agreement_words::days, row.days)},
                       {u"per"_s, agreement_words::wordOf(agreement_words::unit, row.unit)}};
    const bool pricedByAnother = row.multiplier && row.multiplierOf != MultiplierOf::None;
    if (!pricedByAnother || !row.price.isZero())
        object.insert(u"pence"_s, row.price.pence);
    if (row.multiplier)
        object.insert(u"multiplier"_s, decimalText(*row.multiplier));
    if (pricedByAnother)
        object.insert(u"of"_s, agreement_words::wordOf(agreement_words::multiplierOf, row.multiplierOf));
    QJsonArray bands;
    for (const Band& band : row.bands)
        bands.append(QJsonObject{{u"minutes"_s, static_cast<int>(band.length.count())},
                                 {u"pence"_s, band.price.pence}});
    if (!bands.isEmpty())
        object.insert(u"bands"_s, bands);
    if (row.fromTime)
        object.insert(u"from_time"_s, toIso(*row.fromTime));
    if (row.toTime)
        object.insert(u"to_time"_s, toIso(*row.toTime));
    if (row.pricing != BandPricing::BandsThenHourly)
        object.insert(u"pricing"_s, agreement_words::wordOf(agreement_words::pricing, row.pricing));
    if (row.ratePick != RatePick::Start)
        object.insert(u"rate_pick"_s, agreement_words::wordOf(agreement_words::ratePick, row.ratePick));
    if (row.proRata != PeriodProRata::None)
        object.insert(u"pro_rata"_s, agreement_words::wordOf(agreement_words::proRata, row.proRata));
    if (row.payer != Payer::DirectPayment)
        object.insert(u"payer"_s, agreement_words::wordOf(agreement_words::payer, row.payer));
    return object;
}

QJsonArray tariffArray(const std::vector<Tariff>& tariffs)
{
    QJsonArray array;
    for (const Tariff& tariff : tariffs) {
        QJsonArray rows;
        for (const TariffRow& row : tariff.rows)
            rows.append(rowObject(row));
        array.append(QJsonObject{
            {u"from"_s, dateValue(tariff.from)}, {u"to"_s, dateValue(tariff.to)}, {u"rows"_s, rows}});
    }
    return array;
}

} // namespace

QByteArray writeAgreement(const Agreement& agreement)
{
    QJsonObject object{
        {u"format"_s, u"daybook-agreement/1"_s},
        {u"provider"_s, agreement.provider},
        {u"aliases"_s, QJsonArray::fromStringList(agreement.aliases)},
        {u"starts"_s, dateValue(agreement.starts)},
        {u"ends"_s, dateValue(agreement.ends)},
        {u"vat_percent"_s, agreement.vatPercent},
        {u"charge_by"_s, agreement.chargeByStated ? QJsonValue(agreement_words::wordOf(
                                                        agreement_words::chargeBy, agreement.chargeBy))
                                                  : QJsonValue()},
        {u"short_tolerance_minutes"_s, static_cast<int>(agreement.shortTolerance.count())},
        {u"minimum_minutes"_s, static_cast<int>(agreement.minimum.count())},
        {u"round_minutes"_s, static_cast<int>(agreement.roundTo.count())},
        {u"round_mode"_s, agreement_words::wordOf(agreement_words::roundMode, agreement.roundMode)},
        {u"bank_holidays"_s, holidayValue(agreement.bankHolidays)},
        {u"holiday_span"_s,
         agreement_words::wordOf(agreement_words::holidaySpan, agreement.bankHolidays.span)},
        {u"clock_change"_s, agreement_words::wordOf(agreement_words::clockChange, agreement.clockChange)},
        {u"tariffs"_s, tariffArray(agreement.tariffs)}};
    if (!agreement.uuid.isEmpty())
        object.insert(u"uuid"_s, agreement.uuid);
    if (agreement.notice)
        object.insert(u"notice"_s,
                      QJsonObject{{u"given_on"_s, dateValue(agreement.notice->givenOn)},
                                  {u"by"_s, agreement.notice->isByProvider ? u"provider"_s : u"person"_s}});
    if (!agreement.source.isEmpty())
        object.insert(u"source"_s, agreement.source);
    QJsonObject clauses;
    for (const auto& [topic, word] : agreement_words::clauseTopics) {
        if (const auto clause = agreement.clauses.find(topic); clause != agreement.clauses.end())
            clauses.insert(word.toString(), clause->second);
    }
    if (!clauses.isEmpty())
        object.insert(u"clauses"_s, clauses);
    if (agreement.sentAwayPercent)
        object.insert(u"sent_away_percent"_s, *agreement.sentAwayPercent);
    QJsonArray cancellation;
    for (const CancellationTier& tier : agreement.cancellation)
        cancellation.append(shareObject(u"notice_hours"_s, tier.noticeHours, tier));
    if (!cancellation.isEmpty())
        object.insert(u"cancellation"_s, cancellation);
    QJsonArray hospital;
    for (const HospitalTier& tier : agreement.hospital)
        hospital.append(shareObject(u"from_day"_s, tier.fromDay, tier));
    if (!hospital.isEmpty())
        object.insert(u"hospital"_s, hospital);
    return QJsonDocument(object).toJson();
}

} // namespace daybook
