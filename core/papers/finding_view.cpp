#include "core/papers/finding_text.h"

#include "core/base/uk_time.h"
#include "core/papers/their_log_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(FindingView)
};

QString titleOf(const Finding& finding)
{
    QStringList parts;
    if (finding.date.isValid()) {
        QString when = toLongText(finding.date).section(u' ', 0, 2);
        if (finding.time)
            when = FindingWords::tr("%1, %2").arg(when, toText(*finding.time));
        parts.append(when);
    } else if (finding.facts.period.isValid()) {
        parts.append(toText(finding.facts.period));
    } else if (!finding.facts.description.isEmpty()) {
        parts.append(finding.facts.description.simplified());
    }
    if (finding.facts.billedMinutes && finding.facts.billedMinutes->count() > 0)
        parts.append(toText(*finding.facts.billedMinutes));
    if (finding.facts.charged)
        parts.append(toText(*finding.facts.charged));
    if (parts.isEmpty())
        parts.append(kindText(finding.kind));
    return parts.join(u" – "_s);
}

QString billSays(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (finding.kind == FindingKind::NotBilled)
        return FindingWords::tr("nothing");
    QString text;
    if (facts.groupCharged > 1)
        text = FindingWords::tr("%n visit(s)", "", facts.groupCharged);
    else if (facts.billedMinutes && facts.billedMinutes->count() > 0)
        text = FindingWords::tr("a visit of %1").arg(toText(*facts.billedMinutes));
    else if (!facts.description.isEmpty())
        text = facts.description.simplified();
    else
        text = finding.service.isEmpty() ? FindingWords::tr("a charge") : finding.service;
    if (facts.billedCarers && *facts.billedCarers > 1)
        text =
            FindingWords::tr("%1 by %2").arg(text, FindingWords::tr("%n carer(s)", "", *facts.billedCarers));
    if (facts.charged)
        text = FindingWords::tr("%1, %2").arg(text, toText(*facts.charged));
    return text;
}

QString daybookSays(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (facts.groupCharged > 1)
        return FindingWords::tr("%n visit(s)", "", facts.groupWritten);
    switch (finding.kind) {
    case FindingKind::MissedVisit:
        return FindingWords::tr("nobody came");
    case FindingKind::CancelledByProvider:
        return FindingWords::tr("they cancelled this visit");
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
        return facts.noticeAt ? FindingWords::tr("you cancelled it and told them on %1 at %2")
                                    .arg(toText(facts.noticeAt->date()), toText(facts.noticeAt->time()))
                              : FindingWords::tr("you cancelled it");
    case FindingKind::HospitalOrAway:
        return FindingWords::tr("you were in hospital or away");
    case FindingKind::NotOnPlanOrLog:
        return FindingWords::tr("no such visit; the day is complete");
    case FindingKind::NotRecorded:
    case FindingKind::NoTerm:
        if (facts.stayDay)
            return FindingWords::tr("you were in hospital or away");
        if (facts.noticeAt)
            return FindingWords::tr("you cancelled it");
        return FindingWords::tr("nothing is written down for this visit");
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
        return FindingWords::tr("one visit");
    case FindingKind::DifferentCarer:
        return facts.writtenNames.isEmpty() ? FindingWords::tr("another carer came")
                                            : facts.writtenNames.join(u", "_s);
    case FindingKind::FewerCarers:
        return facts.writtenCarers ? FindingWords::tr("%n carer(s) came", "", *facts.writtenCarers)
                                   : FindingWords::tr("fewer carers came");
    default:
        break;
    }
    if (facts.writtenStart && facts.writtenEnd)
        return FindingWords::tr("came at %1, left at %2")
            .arg(toText(*facts.writtenStart), toText(*facts.writtenEnd));
    if (facts.writtenStart)
        return FindingWords::tr("came at %1").arg(toText(*facts.writtenStart));
    if (!facts.days.empty())
        return FindingWords::tr("%n visit(s) did not happen as planned", "",
                                static_cast<int>(facts.days.size()));
    return FindingWords::tr("this is not about the visit itself");
}

QString agreedText(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (!facts.promise.isEmpty())
        return FindingWords::tr("they had agreed: “%1”").arg(facts.promise.simplified());
    switch (finding.kind) {
    case FindingKind::MissedVisit:
    case FindingKind::CancelledByProvider:
    case FindingKind::NotOnPlanOrLog:
        return facts.agreedPrice
                   ? FindingWords::tr("%1 for a visit like this, nothing for visits that do not happen")
                         .arg(toText(*facts.agreedPrice))
                   : FindingWords::tr("nothing for visits that do not happen");
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
    case FindingKind::HospitalOrAway:
        if (facts.percent)
            return *facts.percent == 0 ? FindingWords::tr("nothing is due then")
                                       : FindingWords::tr("%1% of the price is due then").arg(*facts.percent);
        break;
    case FindingKind::NoTerm:
        return FindingWords::tr("your agreement, as written down here, does not say");
    case FindingKind::OutsideAgreement:
        return FindingWords::tr("the agreement does not cover that day");
    case FindingKind::ExtraNotAgreed:
        return FindingWords::tr("there is no price for this");
    case FindingKind::VatNotDue:
        return FindingWords::tr("no VAT");
    case FindingKind::Arithmetic:
    case FindingKind::TotalWrong:
        return FindingWords::tr("the bill's own figures");
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
        return FindingWords::tr("each visit is paid once");
    case FindingKind::ShortButBooked:
        return FindingWords::tr("you pay for the time that is booked");
    default:
        break;
    }
    if (facts.dueMinutes && facts.due && facts.dueMinutes->count() > 0)
        return FindingWords::tr("%1 for %2").arg(toText(*facts.due), toText(*facts.dueMinutes));
    if (facts.agreedPrice)
        return FindingWords::tr("%1 for a visit like this").arg(toText(*facts.agreedPrice));
    if (facts.due)
        return toText(*facts.due);
    return FindingWords::tr("not stated");
}

QString sumOf(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (finding.status() == FindingStatus::Info)
        return FindingWords::tr("This changes no sum.");
    if (finding.status() == FindingStatus::ToCheck)
        return FindingWords::tr("%1 cannot be confirmed from your daybook.").arg(toText(finding.pence));
    if (finding.status() == FindingStatus::InTheirFavour)
        return FindingWords::tr("You may owe %1. Only you see this; the letter does not mention it.")
            .arg(toText(finding.pence));
    if (facts.due)
        return FindingWords::tr("Expected %1. Difference %2.").arg(toText(*facts.due), toText(finding.pence));
    if (facts.charged)
        return FindingWords::tr("Expected %1. Difference %2.")
            .arg(toText(*facts.charged - finding.pence), toText(finding.pence));
    return FindingWords::tr("Difference %1.").arg(toText(finding.pence));
}

} // namespace

FindingView findingView(const Finding& finding)
{
    return {titleOf(finding),     billSays(finding),
            daybookSays(finding), theirLogText(finding.facts.theirLog),
            agreedText(finding),  sumOf(finding)};
}

} // namespace daybook
