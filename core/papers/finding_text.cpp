#include "core/papers/finding_text.h"

#include "core/base/uk_time.h"
#include "core/papers/their_log_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Every sentence about a finding is in this one translation context.
struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

/// "Friday 3 May": the year is on the bill.
QString dayText(QDate date)
{
    return toLongText(date).section(u' ', 0, 2);
}

QString carersText(int count)
{
    return FindingText::tr("%n carer(s)", "", count);
}

Money chargedOf(const Finding& finding)
{
    return finding.facts.charged.value_or(finding.pence);
}

/// "30 minutes at 8:00 am on Friday 3 May", "“Admin fee” on 3 May", "8:00 am on Friday 3 May".
QString whatText(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    QString what;
    if (facts.billedMinutes && facts.billedMinutes->count() > 0)
        what = toText(*facts.billedMinutes);
    else if (!finding.time && !facts.description.isEmpty())
        what = u"“"_s + facts.description.simplified() + u"”"_s;
    else if (!finding.time && !finding.service.isEmpty())
        what = finding.service;
    if (finding.time)
        what = what.isEmpty() ? toText(*finding.time)
                              : FindingText::tr("%1 at %2").arg(what, toText(*finding.time));
    if (finding.date.isValid())
        what = what.isEmpty() ? dayText(finding.date)
                              : FindingText::tr("%1 on %2").arg(what, dayText(finding.date));
    return what;
}

/// "You were charged £12.00 for 30 minutes at 8:00 am on Monday 6 May."
QString chargeSentence(const Finding& finding)
{
    const QString what = whatText(finding);
    const QString amount = toText(chargedOf(finding));
    return what.isEmpty() ? FindingText::tr("You were charged %1.").arg(amount)
                          : FindingText::tr("You were charged %1 for %2.").arg(amount, what);
}

/// "so £8.00 may be wrong" as a sentence of its own when the charge is not wholly in question.
QString differenceSentence(const Finding& finding)
{
    if (finding.pence == chargedOf(finding))
        return {};
    return FindingText::tr("The difference is %1.").arg(toText(finding.pence));
}

/// "The visit at 8:00 am on Thursday 4 June": begins a sentence.
QString visitText(const Finding& finding)
{
    const std::optional<QTime> time = finding.facts.plannedStart ? finding.facts.plannedStart : finding.time;
    if (time && finding.date.isValid())
        return FindingText::tr("The visit at %1 on %2").arg(toText(*time), dayText(finding.date));
    return finding.date.isValid() ? FindingText::tr("The visit on %1").arg(dayText(finding.date))
                                  : FindingText::tr("One visit");
}

QString presenceSentence(const FindingFacts& facts)
{
    if (facts.writtenStart && facts.writtenEnd)
        return FindingText::tr("Your daybook says the carer was there from %1 to %2.")
            .arg(toText(*facts.writtenStart), toText(*facts.writtenEnd));
    if (facts.writtenStart)
        return FindingText::tr("Your daybook says the carer came at %1.").arg(toText(*facts.writtenStart));
    if (facts.plannedMinutes && facts.plannedMinutes->count() > 0)
        return FindingText::tr("The plan says %1.").arg(toText(*facts.plannedMinutes));
    return {};
}

QString agreedMinutesSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (facts.dueMinutes && facts.due && facts.dueMinutes->count() > 0)
        return FindingText::tr("Under your agreement %1 is %2, so %3 may be wrong.")
            .arg(toText(*facts.dueMinutes), toText(*facts.due), toText(finding.pence));
    if (facts.due)
        return FindingText::tr("Under your agreement %1 is due, so %2 may be wrong.")
            .arg(toText(*facts.due), toText(finding.pence));
    return FindingText::tr("The difference is %1.").arg(toText(finding.pence));
}

QString duplicateSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (finding.kind == FindingKind::DuplicateEarlierBill && !facts.otherBill.isEmpty())
        return FindingText::tr("The same visit is already charged on bill %1.").arg(facts.otherBill);
    if (finding.kind == FindingKind::DuplicateEarlierBill)
        return FindingText::tr("The same visit is already charged on an earlier bill.");
    if (facts.otherRow > 0)
        return FindingText::tr("The same visit is already charged on row %1 of this bill.")
            .arg(facts.otherRow);
    return FindingText::tr("The same visit is already charged on this bill.");
}

QString percentSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (facts.percent && facts.due && *facts.percent > 0)
        return FindingText::tr(
                   "Under your agreement %1% of the price is due then, which is %2. So %3 may be wrong.")
            .arg(QString::number(*facts.percent), toText(*facts.due), toText(finding.pence));
    if (facts.percent)
        return FindingText::tr("Under your agreement nothing is due then.");
    if (facts.due)
        return FindingText::tr("Under your agreement %1 is due then, so %2 may be wrong.")
            .arg(toText(*facts.due), toText(finding.pence));
    return differenceSentence(finding);
}

QString cancelledSentence(const FindingFacts& facts)
{
    if (facts.noticeAt)
        return FindingText::tr("Your daybook says you cancelled this visit and told them on %1 at %2.")
            .arg(dayText(facts.noticeAt->date()), toText(facts.noticeAt->time()));
    return FindingText::tr("Your daybook says you cancelled this visit.");
}

QString awaySentence(const FindingFacts& facts)
{
    if (facts.stayDay)
        return FindingText::tr("Your daybook says you were in hospital or away. It was day %1 of the stay.")
            .arg(*facts.stayDay);
    return FindingText::tr("Your daybook says you were in hospital or away.");
}

QString rateSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString agreed = facts.agreedPrice ? toText(*facts.agreedPrice)
                           : facts.due       ? toText(*facts.due)
                                             : QString();
    if (finding.kind == FindingKind::PremiumNotDue && !facts.rateLabel.isEmpty() && !agreed.isEmpty())
        return FindingText::tr(
                   "That is the %1 price. Under your agreement this visit costs %2, so %3 may be wrong.")
            .arg(facts.rateLabel, agreed, toText(finding.pence));
    if (!agreed.isEmpty())
        return FindingText::tr("Under your agreement that costs %1, so %2 may be wrong.")
            .arg(agreed, toText(finding.pence));
    return FindingText::tr("The price differs from your agreement by %1.").arg(toText(finding.pence));
}

QString lumpSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString amount = toText(chargedOf(finding));
    QString text = facts.period.isValid()
                       ? FindingText::tr("You were charged %1 for %2.").arg(amount, toText(facts.period))
                       : chargeSentence(finding);
    if (facts.due)
        text +=
            u' ' + FindingText::tr("By your plan and your daybook at most %1 is due. The difference is %2.")
                       .arg(toText(*facts.due), toText(finding.pence));
    else
        text += u' ' + FindingText::tr("That is %1 more than your plan and your daybook come to.")
                           .arg(toText(finding.pence));
    if (!facts.days.empty())
        text += u' ' +
                FindingText::tr("Your daybook has %n visit(s) in that time that did not happen as planned.",
                                "", static_cast<int>(facts.days.size()));
    return text;
}

QString groupSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString charged = FindingText::tr("%n visit(s)", "", facts.groupCharged);
    const QString day = finding.date.isValid() ? dayText(finding.date) : QString();
    return day.isEmpty()
               ? FindingText::tr("You were charged for %1. Your daybook has %2. The difference is %3.")
                     .arg(charged, QString::number(facts.groupWritten), toText(finding.pence))
               : FindingText::tr("You were charged for %1 on %2. Your daybook has %3. The difference is %4.")
                     .arg(charged, day, QString::number(facts.groupWritten), toText(finding.pence));
}

QString joined(const QString& first, const QString& second, const QString& third = {})
{
    QString text = first;
    for (const QString& next : {second, third}) {
        if (!next.isEmpty())
            text += (text.isEmpty() ? QString() : u" "_s) + next;
    }
    return text;
}

QString plainSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString charge = chargeSentence(finding);
    switch (finding.kind) {
    case FindingKind::Arithmetic:
        return joined(charge,
                      FindingText::tr("The quantity and the price on that line come to %1.")
                          .arg(toText(chargedOf(finding) - finding.pence)),
                      differenceSentence(finding));
    case FindingKind::TotalWrong:
        return FindingText::tr("The total on the bill is %1 more than its lines come to.")
            .arg(toText(finding.pence));
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
        return joined(charge, duplicateSentence(finding), differenceSentence(finding));
    case FindingKind::OutsideAgreement:
        return joined(charge, FindingText::tr("Your agreement does not cover that day."));
    case FindingKind::ExtraNotAgreed:
        return joined(charge, FindingText::tr("Your agreement has no price for this."));
    case FindingKind::VatNotDue:
        return joined(FindingText::tr("The bill adds %1 of VAT.").arg(toText(finding.pence)),
                      FindingText::tr("Your agreement does not include it."));
    case FindingKind::MissedVisit:
        return joined(charge, FindingText::tr("Your daybook says nobody came."), differenceSentence(finding));
    case FindingKind::CancelledByProvider:
        return joined(charge, FindingText::tr("Your daybook says they cancelled this visit."),
                      differenceSentence(finding));
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
        return joined(charge, cancelledSentence(facts), percentSentence(finding));
    case FindingKind::HospitalOrAway:
        return joined(charge, awaySentence(facts), percentSentence(finding));
    case FindingKind::NotOnPlanOrLog:
        return joined(
            charge,
            FindingText::tr(
                "Your plan has no visit then, and your daybook is complete for that day and has none."));
    case FindingKind::FewerCarers:
        return joined(charge,
                      facts.billedCarers && facts.writtenCarers
                          ? FindingText::tr("The bill says %1. Your daybook says %2 came.")
                                .arg(carersText(*facts.billedCarers), carersText(*facts.writtenCarers))
                          : FindingText::tr("Your daybook says fewer carers came."),
                      FindingText::tr("The difference is %1.").arg(toText(finding.pence)));
    case FindingKind::WrongRate:
    case FindingKind::PremiumNotDue:
        return joined(charge, rateSentence(finding));
    case FindingKind::ShortVisit:
    case FindingKind::TimeOverbilled:
        return joined(charge, presenceSentence(facts), agreedMinutesSentence(finding));
    case FindingKind::RoundedUp:
        return joined(charge, presenceSentence(facts),
                      joined(FindingText::tr("The time looks rounded up."), agreedMinutesSentence(finding)));
    case FindingKind::LumpTooHigh:
        return lumpSentence(finding);
    case FindingKind::NotRecorded:
        return joined(charge,
                      FindingText::tr("You have nothing written down for this visit. Did somebody come?"));
    case FindingKind::NoTerm:
        return joined(
            charge,
            facts.stayDay    ? awaySentence(facts)
            : facts.noticeAt ? cancelledSentence(facts)
                             : QString(),
            FindingText::tr("Your agreement, as written down here, does not say what is due then."));
    case FindingKind::CannotRead:
        return facts.description.isEmpty()
                   ? FindingText::tr(
                         "A row of the bill, %1, could not be understood. You can ask what it is for.")
                         .arg(toText(finding.pence))
                   : FindingText::tr(
                         "A row of the bill, %1, could not be understood: “%2”. You can ask what it is for.")
                         .arg(toText(finding.pence), facts.description.simplified());
    case FindingKind::NotBilled: {
        const QString what = whatText(finding);
        return joined(what.isEmpty() ? FindingText::tr("Your daybook says a visit came.")
                                     : FindingText::tr("Your daybook says a visit came: %1.").arg(what),
                      FindingText::tr("No bill asks for it. It would cost %1.").arg(toText(finding.pence)));
    }
    case FindingKind::Underbilled:
        return facts.due
                   ? joined(charge, FindingText::tr("Under your agreement it would be %1. That is %2 more.")
                                        .arg(toText(*facts.due), toText(finding.pence)))
                   : joined(charge,
                            FindingText::tr("That is %1 less than agreed.").arg(toText(finding.pence)));
    case FindingKind::LateVisit:
        return joined(
            facts.writtenStart
                ? FindingText::tr("%1 began at %2.").arg(visitText(finding), toText(*facts.writtenStart))
                : FindingText::tr("%1 began late.").arg(visitText(finding)),
            FindingText::tr("This changes no sum."));
    case FindingKind::DifferentCarer:
        return joined(
            facts.billedNames.isEmpty() || facts.writtenNames.isEmpty()
                ? FindingText::tr("%1 was by another carer than the bill says.").arg(visitText(finding))
                : FindingText::tr("%1: the bill names %2, and your daybook names %3.")
                      .arg(visitText(finding), facts.billedNames.join(u", "_s),
                           facts.writtenNames.join(u", "_s)),
            FindingText::tr("This changes no sum."));
    case FindingKind::ShortButBooked:
        return joined(
            presenceSentence(facts),
            facts.plannedMinutes ? FindingText::tr("%1 was planned for %2.")
                                       .arg(visitText(finding), toText(*facts.plannedMinutes))
                                 : QString(),
            FindingText::tr("You agreed to pay for the time that is booked, so this changes no sum."));
    case FindingKind::CreditUnmatched:
        return FindingText::tr(
                   "The bill gives back %1 without saying for which visit. It is taken off the bill as a "
                   "whole.")
            .arg(toText(facts.charged ? Money{qAbs(facts.charged->pence)} : finding.pence));
    case FindingKind::Credited:
        return FindingText::tr("%1 of this was already given back.").arg(toText(finding.pence));
    case FindingKind::Agreed:
        return FindingText::tr("%1 is as agreed.").arg(toText(finding.pence));
    }
    return charge;
}

} // namespace

QString findingSentence(const Finding& finding)
{
    QString text = finding.facts.groupCharged > 1 ? groupSentence(finding) : plainSentence(finding);
    if (!finding.facts.promise.isEmpty())
        text += u' ' + FindingText::tr("They had agreed: “%1”.").arg(finding.facts.promise.simplified());
    if (!finding.facts.theirLog.empty())
        text += u' ' + FindingText::tr("Their own log says: %1.").arg(theirLogText(finding.facts.theirLog));
    return text;
}

QString kindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Arithmetic:
        return FindingText::tr("the line does not add up");
    case FindingKind::TotalWrong:
        return FindingText::tr("the total does not add up");
    case FindingKind::DuplicateSameBill:
        return FindingText::tr("charged twice on this bill");
    case FindingKind::DuplicateEarlierBill:
        return FindingText::tr("already on an earlier bill");
    case FindingKind::OutsideAgreement:
        return FindingText::tr("outside the time of the agreement");
    case FindingKind::ExtraNotAgreed:
        return FindingText::tr("not in the agreement");
    case FindingKind::VatNotDue:
        return FindingText::tr("VAT not in the agreement");
    case FindingKind::MissedVisit:
        return FindingText::tr("nobody came");
    case FindingKind::CancelledByProvider:
        return FindingText::tr("cancelled by the provider");
    case FindingKind::CancelledInTime:
        return FindingText::tr("cancelled in time");
    case FindingKind::LateCancelOvercharged:
        return FindingText::tr("cancelled, charged more than agreed");
    case FindingKind::HospitalOrAway:
        return FindingText::tr("in hospital or away");
    case FindingKind::NotOnPlanOrLog:
        return FindingText::tr("no such visit");
    case FindingKind::FewerCarers:
        return FindingText::tr("fewer carers came");
    case FindingKind::WrongRate:
        return FindingText::tr("price differs from the agreement");
    case FindingKind::PremiumNotDue:
        return FindingText::tr("higher price on an ordinary day");
    case FindingKind::ShortVisit:
        return FindingText::tr("shorter than charged");
    case FindingKind::RoundedUp:
        return FindingText::tr("time rounded up");
    case FindingKind::TimeOverbilled:
        return FindingText::tr("longer than agreed");
    case FindingKind::LumpTooHigh:
        return FindingText::tr("more than the visits come to");
    case FindingKind::NotRecorded:
        return FindingText::tr("not written down");
    case FindingKind::NoTerm:
        return FindingText::tr("not stated in the agreement");
    case FindingKind::CannotRead:
        return FindingText::tr("could not be read");
    case FindingKind::Credited:
        return FindingText::tr("already given back");
    case FindingKind::NotBilled:
        return FindingText::tr("came, not on a bill");
    case FindingKind::Underbilled:
        return FindingText::tr("charged less than agreed");
    case FindingKind::LateVisit:
        return FindingText::tr("began late");
    case FindingKind::DifferentCarer:
        return FindingText::tr("another carer");
    case FindingKind::ShortButBooked:
        return FindingText::tr("short visit");
    case FindingKind::CreditUnmatched:
        return FindingText::tr("credit without a visit");
    case FindingKind::Agreed:
        return FindingText::tr("as agreed");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return FindingText::tr("Sure");
    case Confidence::Likely:
        return FindingText::tr("Your daybook says");
    case Confidence::Possible:
        return FindingText::tr("Please check");
    }
    return {};
}

} // namespace daybook
