#include "ui/models/agreement_text.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "ui/models/price_draft.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgreementText)
};

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString serviceText(const QString& service)
{
    return service.isEmpty() || folded(service) == u"any"_s ? Words::tr("All visits") : capital(service);
}

QString daysText(DayKind days)
{
    switch (days) {
    case DayKind::Any:
        return {};
    case DayKind::Weekday:
        return Words::tr("Monday to Friday");
    case DayKind::Weekend:
        return Words::tr("Saturday and Sunday");
    case DayKind::Saturday:
        return Words::tr("Saturday");
    case DayKind::Sunday:
        return Words::tr("Sunday");
    case DayKind::BankHoliday:
        return Words::tr("bank holidays");
    }
    return {};
}

QString timesText(Decimal factor)
{
    if (factor == Decimal{2, 0})
        return Words::tr("double");
    if (factor == Decimal{15, 1})
        return Words::tr("one and a half times");
    QString number = QString::number(factor.unscaled);
    if (factor.decimals > 0) {
        number = number.rightJustified(factor.decimals + 1, u'0');
        number.insert(number.size() - factor.decimals, u'.');
    }
    return Words::tr("%1 times").arg(number);
}

QStringList priceSentences(const Agreement& agreement, QDate today)
{
    QStringList sentences;
    const Tariff* current = tariffOn(agreement, today);
    if (current == nullptr)
        return {Words::tr("No price is written down yet.")};
    for (const TariffRow& row : current->rows)
        sentences << sentenceOf(row);
    if (current->from.isValid())
        sentences << (current->from > today
                          ? Words::tr("These prices begin on %1.").arg(toText(current->from))
                          : Words::tr("These prices apply from %1.").arg(toText(current->from)));
    if (current->to)
        sentences << Words::tr("They end on %1.").arg(toText(*current->to));
    bool hasOlder = false;
    for (const Tariff& tariff : agreement.tariffs) {
        if (&tariff == current)
            continue;
        if (tariff.from > current->from) {
            sentences << Words::tr("From %1:").arg(toText(tariff.from));
            for (const TariffRow& row : tariff.rows)
                sentences << sentenceOf(row);
        } else {
            hasOlder = true;
        }
    }
    if (hasOlder)
        sentences << Words::tr("Older prices are kept: an older bill is still checked with them.");
    return sentences;
}

QStringList paidTimeSentences(const Agreement& agreement, QDate today)
{
    QStringList sentences;
    if (!agreement.chargeByStated)
        sentences << Words::tr(
            "My agreement does not say which time is paid for. Daybook only points out short visits.");
    else
        sentences << sentenceOf(agreement.chargeBy);
    sentences << roundingText(agreement.roundTo, agreement.roundMode);
    if (agreement.minimum > Minutes(0))
        sentences << Words::tr("At least %1 are paid for.").arg(toText(agreement.minimum));
    if (agreement.chargeBy != ChargeBy::Booked && agreement.shortTolerance > Minutes(0))
        sentences
            << Words::tr("Leaving up to %1 early makes no difference.").arg(toText(agreement.shortTolerance));
    if (agreement.clockChange == ClockChange::Elapsed)
        sentences << Words::tr("When the clocks change, the hours that really pass are paid for.");
    if (const QString example = paidTimeExample(agreement, agreement.chargeBy, today);
        agreement.chargeByStated && !example.isEmpty())
        sentences << Words::tr("For example: %1").arg(example);
    return sentences;
}

QStringList holidaySentences(const Agreement& agreement, QDate today)
{
    QStringList sentences;
    const HolidayRule& rule = agreement.bankHolidays;
    if (!rule.nation && rule.also.empty())
        return {Words::tr("My agreement does not say which days are bank holidays.")};
    if (rule.nation) {
        switch (rule.basis) {
        case HolidayBasis::GovList:
            sentences << Words::tr(
                "The days on the government's list count, so the Monday instead of a weekend day.");
            break;
        case HolidayBasis::Actual:
            sentences << Words::tr(
                "The day itself counts, also on a weekend; the Monday instead of it does not.");
            break;
        case HolidayBasis::Both:
            sentences << Words::tr("Both the day itself and the Monday instead of it count.");
            break;
        }
        sentences << holidayExample(rule, today);
    }
    QStringList also;
    for (const QDate day : rule.also)
        also << toText(day);
    if (!also.isEmpty())
        sentences << Words::tr("These days count as well: %1.").arg(also.join(u", "_s));
    QStringList except;
    for (const QDate day : rule.except)
        except << toText(day);
    if (!except.isEmpty())
        sentences << Words::tr("These days do not count: %1.").arg(except.join(u", "_s));
    return sentences;
}

QString shareText(std::optional<int> percent, std::optional<Money> fixed)
{
    if (fixed)
        return Words::tr("you pay %1").arg(toText(*fixed));
    if (!percent)
        return Words::tr("my agreement does not say what you pay");
    if (*percent == 0)
        return Words::tr("you pay nothing");
    return *percent == 100 ? Words::tr("you pay the full price")
                           : Words::tr("you pay %1 % of the price").arg(*percent);
}

QStringList cancellationSentences(const Agreement& agreement, QDate today)
{
    if (agreement.cancellation.empty())
        return {Words::tr("My agreement does not say what happens when I cancel a visit.")};
    std::vector<CancellationTier> tiers = agreement.cancellation;
    std::ranges::sort(tiers, std::greater(), &CancellationTier::noticeHours);
    QStringList sentences;
    for (const CancellationTier& tier : tiers) {
        const QString share = shareText(tier.percent, tier.fixed);
        if (tier.noticeHours > 0)
            sentences
                << Words::tr("Told at least %n hour(s) before: %1.", nullptr, tier.noticeHours).arg(share);
        else
            sentences << (tiers.size() == 1 ? Words::tr("When you cancel: %1.").arg(share)
                                            : Words::tr("Told later: %1.").arg(share));
    }
    if (const QString example = cancellationExample(agreement, today); !example.isEmpty())
        sentences << example;
    return sentences;
}

QStringList hospitalSentences(const Agreement& agreement)
{
    if (agreement.hospital.empty())
        return {Words::tr("My agreement does not say what happens when I am in hospital or away.")};
    std::vector<HospitalTier> tiers = agreement.hospital;
    std::ranges::sort(tiers, {}, &HospitalTier::fromDay);
    QStringList sentences;
    for (const HospitalTier& tier : tiers)
        sentences << Words::tr("In hospital or away, from day %1: %2.")
                         .arg(tier.fromDay)
                         .arg(shareText(tier.percent, tier.fixed));
    return sentences;
}

} // namespace

QString unitText(ChargeUnit unit)
{
    switch (unit) {
    case ChargeUnit::Hour:
        return Words::tr("an hour");
    case ChargeUnit::Visit:
        return Words::tr("a visit");
    case ChargeUnit::Each:
        return Words::tr("each");
    case ChargeUnit::Day:
        return Words::tr("a day");
    case ChargeUnit::Mile:
        return Words::tr("a mile");
    case ChargeUnit::Night:
        return Words::tr("a night");
    case ChargeUnit::Session:
        return Words::tr("a session");
    case ChargeUnit::Trip:
        return Words::tr("a trip");
    case ChargeUnit::Event:
        return Words::tr("each time");
    case ChargeUnit::Week:
        return Words::tr("a week");
    case ChargeUnit::FourWeeks:
        return Words::tr("every four weeks");
    case ChargeUnit::CalendarMonth:
        return Words::tr("a month");
    case ChargeUnit::Fixed:
        return Words::tr("once");
    }
    return {};
}

QString sentenceOf(const TariffRow& row)
{
    QStringList when;
    if (const QString days = daysText(row.days); !days.isEmpty())
        when << days;
    if (row.fromTime && row.toTime)
        when << Words::tr("%1 to %2").arg(toText(*row.fromTime), toText(*row.toTime));
    QString subject = serviceText(row.service);
    if (!when.isEmpty())
        subject += u", "_s + when.join(u", "_s);
    QString price;
    if (row.multiplier && row.multiplierOf != MultiplierOf::None) {
        price = row.multiplierOf == MultiplierOf::Weekday
                    ? Words::tr("%1 the weekday price").arg(timesText(*row.multiplier))
                    : Words::tr("%1 the price of that day").arg(timesText(*row.multiplier));
    } else {
        price = toText(row.price) + u' ' + unitText(row.unit);
    }
    QStringList bands;
    for (const Band& band : row.bands)
        bands << toText(band.length) + u' ' + toText(band.price);
    if (!bands.isEmpty())
        price += u"; "_s + bands.join(u", "_s);
    if (row.payer == Payer::Own)
        price += Words::tr(", from your own money");
    return Words::tr("%1: %2.").arg(subject, price);
}

QString sentenceOf(ChargeBy by)
{
    switch (by) {
    case ChargeBy::Booked:
        return Words::tr("You pay for the planned time, however long they stay.");
    case ChargeBy::Lesser:
        return Words::tr("You pay for the planned time, or for the time they stay when that is shorter.");
    case ChargeBy::Actual:
        return Words::tr("You pay for the time they stay.");
    case ChargeBy::Greater:
        return Words::tr("You pay for the planned time, and for more when they stay longer.");
    }
    return {};
}

QString roundingText(Minutes roundTo, RoundMode mode)
{
    if (roundTo <= Minutes(1))
        return Words::tr("Time counts to the minute.");
    switch (mode) {
    case RoundMode::Nearest:
        return Words::tr("Time counts to the nearest %1.").arg(toText(roundTo));
    case RoundMode::Up:
        return Words::tr("Time is rounded up to the next %1.").arg(toText(roundTo));
    case RoundMode::Down:
        return Words::tr("Time is rounded down to %1.").arg(toText(roundTo));
    }
    return {};
}

std::vector<AgreementSection> agreementInWords(const Agreement& agreement, QDate today)
{
    QStringList dates;
    if (agreement.starts.isValid())
        dates << Words::tr("It began on %1.").arg(toText(agreement.starts));
    if (agreement.notice)
        dates << (agreement.notice->isByProvider ? Words::tr("They gave notice on %1.")
                                                 : Words::tr("You gave notice on %1."))
                     .arg(toText(agreement.notice->givenOn));
    if (agreement.ends)
        dates << Words::tr("It ends on %1.").arg(toText(*agreement.ends));
    dates << (agreement.source.isEmpty() ? Words::tr("It is not written down where this was agreed.")
                                         : Words::tr("This is written in: %1.").arg(agreement.source));
    QString away =
        Words::tr("My agreement does not say what is due when a carer is sent away or cannot get in.");
    if (agreement.sentAwayPercent)
        away = Words::tr("When a carer is sent away or cannot get in: %1.")
                   .arg(shareText(agreement.sentAwayPercent, {}));
    const QString vat = agreement.vatPercent == 0
                            ? Words::tr("No VAT is added.")
                            : Words::tr("VAT of %1 % is added.").arg(agreement.vatPercent);
    std::vector<AgreementSection> sections{
        {AgreementTopic::Prices, Words::tr("Prices"), priceSentences(agreement, today)},
        {AgreementTopic::PaidTime, Words::tr("Which time is paid for"), paidTimeSentences(agreement, today)},
        {AgreementTopic::BankHolidays, Words::tr("Bank holidays"), holidaySentences(agreement, today)},
        {AgreementTopic::Cancelling, Words::tr("When I cancel a visit"),
         cancellationSentences(agreement, today)},
        {AgreementTopic::Hospital, Words::tr("When I am in hospital or away"), hospitalSentences(agreement)},
        {AgreementTopic::SentAway, Words::tr("When a carer is sent away"), {away}},
        {AgreementTopic::Vat, Words::tr("VAT"), {vat}},
        {AgreementTopic::Source, Words::tr("Where this is written"), dates},
    };
    for (AgreementSection& section : sections) {
        if (const auto clause = agreement.clauses.find(section.topic); clause != agreement.clauses.end())
            section.sentences << Words::tr("In its own words: “%1”").arg(clause->second);
    }
    return sections;
}

} // namespace daybook
