#include "core/care/agreement.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/care/agreement_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 4 * 1024 * 1024;
constexpr qint64 mostPence = 100'000'000;
constexpr qint64 mostMinutes = 24 * 60;
constexpr qint64 mostPercent = 1000;
constexpr qsizetype mostClauseLetters = 2000;

/// Reads one object after the other.
class AgreementFile : private AgreementFields
{
public:
    AgreementReading read(const QJsonObject& object)
    {
        Agreement agreement;
        agreement.provider = object.value("provider"_L1).toString().trimmed();
        if (agreement.provider.isEmpty())
            return {{},
                    QCoreApplication::translate(
                        "AgreementReader",
                        "The agreement does not name the care provider, so it was not used. Nothing was "
                        "changed. Add \"provider\"."),
                    {}};
        agreement.uuid = object.value("uuid"_L1).toString();
        agreement.source = object.value("source"_L1).toString();
        agreement.aliases = texts(object.value("aliases"_L1));
        agreement.starts = date(object, "starts"_L1).value_or(QDate());
        agreement.ends = date(object, "ends"_L1);
        readNotice(object.value("notice"_L1).toObject(), agreement);
        agreement.vatPercent = static_cast<int>(number(object, "vat_percent"_L1, 0, 100).value_or(0));
        readCharging(object, agreement);
        agreement.bankHolidays = holidays(object);
        agreement.cancellation = cancellation(object);
        agreement.hospital = hospital(object);
        if (const auto percent = number(object, "sent_away_percent"_L1, 0, mostPercent))
            agreement.sentAwayPercent = static_cast<int>(*percent);
        agreement.tariffs = tariffs(object);
        readClauses(object.value("clauses"_L1).toObject(), agreement);
        noteUnknown(object, {"format"_L1,          "clauses"_L1,       "uuid"_L1,
                             "source"_L1,          "provider"_L1,      "aliases"_L1,
                             "starts"_L1,          "ends"_L1,          "notice"_L1,
                             "vat_percent"_L1,     "charge_by"_L1,     "short_tolerance_minutes"_L1,
                             "minimum_minutes"_L1, "round_minutes"_L1, "round_mode"_L1,
                             "bank_holidays"_L1,   "holiday_span"_L1,  "clock_change"_L1,
                             "cancellation"_L1,    "hospital"_L1,      "sent_away_percent"_L1,
                             "tariffs"_L1});
        if (!m_problem.isEmpty())
            return {{}, m_problem, m_remarks};
        return {agreement, {}, m_remarks};
    }

private:
    void readNotice(const QJsonObject& object, Agreement& agreement)
    {
        if (const std::optional<QDate> given = date(object, "given_on"_L1))
            agreement.notice = AgreementNotice{*given, object.value("by"_L1).toString() == u"provider"_s};
    }

    static void readClauses(const QJsonObject& object, Agreement& agreement)
    {
        for (const auto& [topic, word] : agreement_words::clauseTopics) {
            const QString words = object.value(word).toString().left(mostClauseLetters).trimmed();
            if (!words.isEmpty())
                agreement.clauses[topic] = words;
        }
    }

    void readCharging(const QJsonObject& object, Agreement& agreement)
    {
        if (const QJsonValue value = object.value("charge_by"_L1); !value.isUndefined()) {
            const auto known = agreement_words::valueOf(agreement_words::chargeBy, value.toString());
            agreement.chargeBy = known.value_or(ChargeBy::Lesser);
            agreement.chargeByStated = known.has_value();
            if (!known && !value.isNull())
                remark(u"charge_by"_s, value, u"lesser"_s);
        }
        agreement.shortTolerance =
            Minutes(number(object, "short_tolerance_minutes"_L1, 0, mostMinutes).value_or(5));
        agreement.minimum = Minutes(number(object, "minimum_minutes"_L1, 0, mostMinutes).value_or(0));
        agreement.roundTo = Minutes(number(object, "round_minutes"_L1, 1, mostMinutes).value_or(1));
        agreement.roundMode = word(object, "round_mode"_L1, agreement_words::roundMode, RoundMode::Nearest);
        agreement.clockChange =
            word(object, "clock_change"_L1, agreement_words::clockChange, ClockChange::Clock);
    }

    HolidayRule holidays(const QJsonObject& object)
    {
        HolidayRule rule;
        rule.span = word(object, "holiday_span"_L1, agreement_words::holidaySpan, HolidaySpan::ByStart);
        const QJsonValue value = object.value("bank_holidays"_L1);
        if (!value.isObject()) {
            rule.also = dates(value, u"bank_holidays"_s);
            return rule;
        }
        const QJsonObject detail = value.toObject();
        const QJsonValue nation = detail.value("nation"_L1);
        rule.nation = agreement_words::valueOf(agreement_words::nation, nation.toString());
        if (!rule.nation && !nation.isUndefined() && !nation.isNull())
            refuse(u"nation"_s, nation);
        rule.basis = word(detail, "basis"_L1, agreement_words::holidayBasis, HolidayBasis::GovList);
        rule.also = dates(detail.value("also"_L1), u"also"_s);
        rule.except = dates(detail.value("not"_L1), u"not"_s);
        if (detail.contains("holiday_span"_L1))
            rule.span = word(detail, "holiday_span"_L1, agreement_words::holidaySpan, rule.span);
        noteUnknown(detail, {"nation"_L1, "basis"_L1, "also"_L1, "not"_L1, "holiday_span"_L1});
        return rule;
    }

    template <typename Tier>
    void readShare(const QJsonObject& object, Tier& tier)
    {
        if (const auto percent = number(object, "percent"_L1, 0, mostPercent))
            tier.percent = static_cast<int>(*percent);
        if (const auto fixed = number(object, "fixed_pence"_L1, 0, mostPence))
            tier.fixed = Money{*fixed};
    }

    std::vector<CancellationTier> cancellation(const QJsonObject& object)
    {
        std::vector<CancellationTier> tiers;
        for (const QJsonObject& item : objects(object, "cancellation"_L1)) {
            CancellationTier tier;
            tier.noticeHours = static_cast<int>(number(item, "notice_hours"_L1, 0, 24 * 366).value_or(0));
            readShare(item, tier);
            noteUnknown(item, {"notice_hours"_L1, "percent"_L1, "fixed_pence"_L1});
            tiers.push_back(tier);
        }
        std::stable_sort(tiers.begin(), tiers.end(),
                         [](const auto& a, const auto& b) { return a.noticeHours > b.noticeHours; });
        return tiers;
    }

    std::vector<HospitalTier> hospital(const QJsonObject& object)
    {
        std::vector<HospitalTier> tiers;
        for (const QJsonObject& item : objects(object, "hospital"_L1)) {
            HospitalTier tier;
            tier.fromDay = static_cast<int>(number(item, "from_day"_L1, 1, 10'000).value_or(1));
            readShare(item, tier);
            noteUnknown(item, {"from_day"_L1, "percent"_L1, "fixed_pence"_L1});
            tiers.push_back(tier);
        }
        std::stable_sort(tiers.begin(), tiers.end(),
                         [](const auto& a, const auto& b) { return a.fromDay < b.fromDay; });
        return tiers;
    }

    std::vector<Tariff> tariffs(const QJsonObject& object)
    {
        std::vector<Tariff> result;
        int count = 0;
        for (const QJsonObject& item : objects(object, "tariffs"_L1)) {
            m_where = u"tariffs[%1]."_s.arg(++count);
            Tariff tariff;
            tariff.from = date(item, "from"_L1).value_or(QDate());
            tariff.to = date(item, "to"_L1);
            noteUnknown(item, {"from"_L1, "to"_L1, "rows"_L1});
            const QString where = m_where;
            int rowCount = 0;
            for (const QJsonObject& row : objects(item, "rows"_L1)) {
                m_where = where + u"rows[%1]."_s.arg(++rowCount);
                tariff.rows.push_back(tariffRow(row));
            }
            result.push_back(std::move(tariff));
        }
        m_where.clear();
        return result;
    }

    TariffRow tariffRow(const QJsonObject& object)
    {
        TariffRow row;
        row.service = object.value("service"_L1).toString().trimmed();
        if (row.service.isEmpty())
            refuse(u"service"_s, object.value("service"_L1));
        row.days = neededWord(object, "days"_L1, agreement_words::days, DayKind::Any);
        row.unit = neededWord(object, "per"_L1, agreement_words::unit, ChargeUnit::Hour);
        const std::optional<qint64> pence = number(object, "pence"_L1, 0, mostPence);
        row.price = Money{pence.value_or(0)};
        readMultiplier(object, row, pence.has_value());
        for (const QJsonObject& item : objects(object, "bands"_L1)) {
            const auto minutes = number(item, "minutes"_L1, 1, mostMinutes);
            const auto price = number(item, "pence"_L1, 0, mostPence);
            if (!minutes || !price)
                refuse(u"bands"_s, item);
            row.bands.push_back({Minutes(minutes.value_or(0)), Money{price.value_or(0)}});
        }
        std::stable_sort(row.bands.begin(), row.bands.end(),
                         [](const Band& a, const Band& b) { return a.length < b.length; });
        row.fromTime = time(object, "from_time"_L1);
        row.toTime = time(object, "to_time"_L1);
        row.pricing = word(object, "pricing"_L1, agreement_words::pricing, BandPricing::BandsThenHourly);
        row.ratePick = word(object, "rate_pick"_L1, agreement_words::ratePick, RatePick::Start);
        row.proRata = word(object, "pro_rata"_L1, agreement_words::proRata, PeriodProRata::None);
        row.payer = word(object, "payer"_L1, agreement_words::payer, Payer::DirectPayment);
        noteUnknown(object,
                    {"service"_L1, "days"_L1, "per"_L1, "pence"_L1, "bands"_L1, "from_time"_L1, "to_time"_L1,
                     "pricing"_L1, "rate_pick"_L1, "multiplier"_L1, "of"_L1, "pro_rata"_L1, "payer"_L1});
        return row;
    }

    void readMultiplier(const QJsonObject& object, TariffRow& row, bool hasPrice)
    {
        const QJsonValue value = object.value("multiplier"_L1);
        if (value.isUndefined() || value.isNull()) {
            if (!hasPrice)
                refuse(u"pence"_s, object.value("pence"_L1));
            return;
        }
        const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 8) : value.toString();
        row.multiplier = parseDecimal(text);
        if (!row.multiplier || row.multiplier->decimals > 3 || row.multiplier->unscaled < 0 ||
            row.multiplier->unscaled > 1'000'000)
            refuse(u"multiplier"_s, value);
        // A multiplier without a price of its own multiplies the weekday's, as "double time" mostly means.
        row.multiplierOf = word(object, "of"_L1, agreement_words::multiplierOf,
                                hasPrice ? MultiplierOf::None : MultiplierOf::Weekday);
    }
};

} // namespace

AgreementReading readAgreement(const QByteArray& json)
{
    if (json.size() > largestFile)
        return {{},
                QCoreApplication::translate(
                    "AgreementReader",
                    "The agreement file is far too large, so it was not used. Nothing was changed. Check "
                    "that it is the right file."),
                {}};
    const DecodedText decoded = decodeText(json);
    const QJsonObject object = QJsonDocument::fromJson(decoded.text.toUtf8()).object();
    if (object.isEmpty())
        return {{},
                QCoreApplication::translate(
                    "AgreementReader",
                    "The agreement file could not be understood; it may be empty or cut off. It was not used "
                    "and nothing was changed. "
                    "Check that it is the right file."),
                {}};
    const QString format = object.value("format"_L1).toString();
    if (format != "daybook-agreement/1"_L1) {
        return {{},
                //: %1 is what stood there
                QCoreApplication::translate(
                    "AgreementReader",
                    "The agreement file is of a kind that this Daybook does not know (\"%1\"), so it was not "
                    "used. Nothing was changed. "
                    "A newer Daybook may be able to read it.")
                    .arg(format.left(60)),
                {}};
    }
    return AgreementFile().read(object);
}

} // namespace daybook
