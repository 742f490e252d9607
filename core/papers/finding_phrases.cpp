#include "core/papers/finding_phrases.h"

#include "core/base/uk_time.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Every sentence about a finding is in this one translation context.
struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

constexpr int hoursADay = 24;

} // namespace

QString findingDay(QDate date)
{
    return toLongText(date).section(u' ', 0, 2);
}

QString carersText(int count)
{
    return FindingText::tr("%n carer(s)", "", count);
}

QString rateText(Money price, ChargeUnit unit)
{
    const QString amount = toText(price);
    switch (unit) {
    case ChargeUnit::Hour:
        return FindingText::tr("%1 an hour").arg(amount);
    case ChargeUnit::Visit:
        return FindingText::tr("%1 a visit").arg(amount);
    case ChargeUnit::Each:
    case ChargeUnit::Event:
        return FindingText::tr("%1 each").arg(amount);
    case ChargeUnit::Day:
        return FindingText::tr("%1 a day").arg(amount);
    case ChargeUnit::Mile:
        return FindingText::tr("%1 a mile").arg(amount);
    case ChargeUnit::Night:
        return FindingText::tr("%1 a night").arg(amount);
    case ChargeUnit::Session:
        return FindingText::tr("%1 a session").arg(amount);
    case ChargeUnit::Trip:
        return FindingText::tr("%1 a trip").arg(amount);
    case ChargeUnit::Week:
        return FindingText::tr("%1 a week").arg(amount);
    case ChargeUnit::FourWeeks:
        return FindingText::tr("%1 for four weeks").arg(amount);
    case ChargeUnit::CalendarMonth:
        return FindingText::tr("%1 a month").arg(amount);
    case ChargeUnit::Fixed:
        break;
    }
    return amount;
}

QString noticeText(int hours)
{
    if (hours <= 0)
        return FindingText::tr("any notice");
    if (hours >= 2 * hoursADay && hours % hoursADay == 0)
        return FindingText::tr("notice of %n day(s)", "", hours / hoursADay);
    return FindingText::tr("notice of %n hour(s)", "", hours);
}

QString priceLabelText(const QString& label)
{
    if (label == "bank holiday"_L1)
        return FindingText::tr("bank holiday price");
    if (label == "saturday"_L1)
        return FindingText::tr("Saturday price");
    if (label == "sunday"_L1)
        return FindingText::tr("Sunday price");
    if (label == "weekend"_L1)
        return FindingText::tr("weekend price");
    if (label == "evening"_L1)
        return FindingText::tr("price for another time of day");
    if (label == "weekday"_L1)
        return FindingText::tr("weekday price");
    return FindingText::tr("price of another line of your agreement");
}

QString pieceStateText(VisitState state)
{
    switch (state) {
    case VisitState::NobodyCame:
        return FindingText::tr("nobody came");
    case VisitState::CancelledByPerson:
        return FindingText::tr("you cancelled it");
    case VisitState::CancelledByProvider:
        return FindingText::tr("they cancelled it");
    case VisitState::SentAway:
        return FindingText::tr("the carer was sent away");
    case VisitState::Away:
        return FindingText::tr("you were in hospital or away");
    case VisitState::Came:
    case VisitState::DayComplete:
        break;
    }
    return FindingText::tr("shorter than planned");
}

Money chargedOf(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    return facts.wholeCharge ? *facts.wholeCharge : facts.charged.value_or(finding.pence);
}

QString chargeText(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const std::optional<QTime> time = facts.wholeStart ? facts.wholeStart : finding.time;
    const QDate date = facts.wholeDate.isValid() ? facts.wholeDate : finding.date;
    if (!time && facts.period.isValid() && facts.period.from != facts.period.to)
        return toText(facts.period);
    QString what;
    if (facts.billedMinutes && facts.billedMinutes->count() > 0)
        what = toText(*facts.billedMinutes);
    else if (!time && !facts.description.isEmpty())
        what = u"“"_s + facts.description.simplified() + u"”"_s;
    else if (!time && !finding.service.isEmpty())
        what = u"“"_s + finding.service + u"”"_s;
    if (time)
        what = what.isEmpty() ? toText(*time) : FindingText::tr("%1 at %2").arg(what, toText(*time));
    if (date.isValid())
        what = what.isEmpty() ? findingDay(date) : FindingText::tr("%1 on %2").arg(what, findingDay(date));
    else if (what.isEmpty() && facts.period.isValid())
        what = toText(facts.period);
    return what;
}

QString chargeSentence(const Finding& finding)
{
    const QString what = chargeText(finding);
    const QString amount = toText(chargedOf(finding));
    return what.isEmpty() ? FindingText::tr("You were charged %1.").arg(amount)
                          : FindingText::tr("You were charged %1 for %2.").arg(amount, what);
}

QString presenceSentence(const FindingFacts& facts)
{
    if (facts.writtenStart && facts.writtenEnd)
        return FindingText::tr("Your daybook says the carer was there from %1 to %2.")
            .arg(toText(*facts.writtenStart), toText(*facts.writtenEnd));
    if (facts.writtenStart)
        return FindingText::tr("Your daybook says the carer came at %1.").arg(toText(*facts.writtenStart));
    return {};
}

QString cancelledSentence(const FindingFacts& facts)
{
    if (facts.state == VisitState::SentAway)
        return FindingText::tr("Your daybook says the carer was sent away.");
    if (facts.noticeAt)
        return FindingText::tr("Your daybook says you cancelled it and told them on %1 at %2.")
            .arg(findingDay(facts.noticeAt->date()), toText(facts.noticeAt->time()));
    return FindingText::tr("Your daybook says you cancelled it, but not when you told them.");
}

QString awaySentence(const FindingFacts& facts)
{
    if (facts.stayDay)
        return FindingText::tr("Your daybook says you were in hospital or away. It was day %1.")
            .arg(*facts.stayDay);
    return FindingText::tr("Your daybook says you were in hospital or away.");
}

QString promiseSentence(const FindingFacts& facts)
{
    if (facts.promise.isEmpty())
        return {};
    const QString by = facts.promiseBy.isEmpty() ? FindingText::tr("They") : facts.promiseBy.simplified();
    const QString said = facts.promise.simplified();
    //: %1 is who promised it ("They", "Mrs Green"), %2 the day, %3 the words
    return facts.promiseAt
               ? FindingText::tr("%1 agreed on %2: “%3”.").arg(by, findingDay(facts.promiseAt->date()), said)
               : FindingText::tr("%1 agreed: “%2”.").arg(by, said);
}

bool isGroup(const Finding& finding)
{
    if (finding.facts.groupCharged < 2 || finding.facts.groupWritten >= finding.facts.groupCharged)
        return false;
    switch (finding.kind) {
    case FindingKind::MissedVisit:
    case FindingKind::NotOnPlanOrLog:
    case FindingKind::DuplicateSameBill:
    case FindingKind::CancelledByProvider:
        return true;
    default:
        return false;
    }
}

} // namespace daybook
