#include "core/papers/finding_text.h"

#include "core/base/uk_time.h"
#include "core/papers/finding_phrases.h"
#include "core/papers/their_log_text.h"

#include <QCoreApplication>

#include <algorithm>

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
        parts.append(toText(chargedOf(finding)));
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
    if (isGroup(finding))
        text = FindingWords::tr("%n visit(s)", "", facts.groupCharged);
    else if (facts.isTotal)
        text = FindingWords::tr("a total");
    else if (facts.billedMinutes && facts.billedMinutes->count() > 0)
        text = FindingWords::tr("a visit of %1").arg(toText(*facts.billedMinutes));
    else if (!facts.description.isEmpty())
        text = facts.description.simplified();
    else
        text = !finding.service.isEmpty() ? finding.service
               : facts.period.isValid()   ? FindingWords::tr("a charge for %1").arg(toText(facts.period))
                                          : FindingWords::tr("a charge");
    if (facts.billedCarers && *facts.billedCarers > 1)
        text = FindingWords::tr("%1 by %2").arg(text, carersText(*facts.billedCarers));
    if (facts.charged && !isGroup(finding))
        text = FindingWords::tr("%1, %2").arg(text, toText(chargedOf(finding)));
    return text;
}

/// What was written about it besides times. Empty when that says it all.
QString stateSays(const FindingFacts& facts)
{
    if (facts.stayDay)
        return FindingWords::tr("you were in hospital or away, day %1").arg(*facts.stayDay);
    if (!facts.state)
        return {};
    switch (*facts.state) {
    case VisitState::NobodyCame:
        return facts.implied ? FindingWords::tr("no such visit; the day is complete")
                             : FindingWords::tr("nobody came");
    case VisitState::CancelledByProvider:
        return FindingWords::tr("they cancelled this visit");
    case VisitState::CancelledByPerson:
        return facts.noticeAt ? FindingWords::tr("you cancelled it and told them on %1 at %2")
                                    .arg(toText(facts.noticeAt->date()), toText(facts.noticeAt->time()))
                              : FindingWords::tr("you cancelled it; when you told them is not written down");
    case VisitState::SentAway:
        return FindingWords::tr("the carer was sent away");
    case VisitState::Away:
        return FindingWords::tr("you were in hospital or away");
    case VisitState::Came:
    case VisitState::DayComplete:
        break;
    }
    return {};
}

/// Words for a kind where the facts that came with it say nothing.
QString kindSays(FindingKind kind)
{
    switch (kind) {
    case FindingKind::MissedVisit:
        return FindingWords::tr("nobody came");
    case FindingKind::CancelledByProvider:
        return FindingWords::tr("they cancelled this visit");
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
        return FindingWords::tr("you cancelled it");
    case FindingKind::HospitalOrAway:
        return FindingWords::tr("you were in hospital or away");
    case FindingKind::NotRecorded:
        return FindingWords::tr("nothing is written down for this visit");
    case FindingKind::FewerCarers:
        return FindingWords::tr("fewer carers came");
    case FindingKind::DifferentCarer:
        return FindingWords::tr("another carer came");
    default:
        break;
    }
    return FindingWords::tr("this is not about the visit itself");
}

QString daybookSays(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (isGroup(finding))
        return FindingWords::tr("%n visit(s)", "", facts.groupWritten);
    switch (finding.kind) {
    case FindingKind::NotOnPlanOrLog:
        return FindingWords::tr("no such visit; the day is complete");
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
        return FindingWords::tr("one visit");
    case FindingKind::DifferentCarer:
        if (!facts.writtenNames.isEmpty())
            return facts.writtenNames.join(u", "_s);
        break;
    case FindingKind::FewerCarers:
        if (facts.writtenCarers)
            return FindingWords::tr("%n carer(s) came", "", *facts.writtenCarers);
        break;
    default:
        break;
    }
    if (const QString state = stateSays(facts); !state.isEmpty())
        return state;
    if (facts.writtenStart && facts.writtenEnd)
        return FindingWords::tr("came at %1, left at %2")
            .arg(toText(*facts.writtenStart), toText(*facts.writtenEnd));
    if (facts.writtenStart)
        return FindingWords::tr("came at %1").arg(toText(*facts.writtenStart));
    if (facts.state)
        return FindingWords::tr("a carer came; no times are written down");
    if (!facts.pieces.empty() || !facts.days.empty())
        return FindingWords::tr("%n visit(s) did not happen as planned", "",
                                static_cast<int>(std::max(facts.pieces.size(), facts.days.size())));
    return kindSays(finding.kind);
}

QString termText(const FindingFacts& facts)
{
    const bool isFree = !facts.fixed && facts.percent.value_or(0) == 0;
    const QString due = facts.fixed ? toText(*facts.fixed)
                                    : FindingWords::tr("%1% of the price").arg(facts.percent.value_or(0));
    if (facts.tierHours && *facts.tierHours > 0)
        return isFree ? FindingWords::tr("nothing is due with %1").arg(noticeText(*facts.tierHours))
                      : FindingWords::tr("%1 with %2").arg(due, noticeText(*facts.tierHours));
    if (facts.tierFromDay)
        return isFree ? FindingWords::tr("nothing is due from day %1").arg(*facts.tierFromDay)
                      : FindingWords::tr("%1 from day %2").arg(due).arg(*facts.tierFromDay);
    return isFree ? FindingWords::tr("nothing is due then") : FindingWords::tr("%1 is due then").arg(due);
}

QString agreedText(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (!facts.promise.isEmpty()) {
        const QString by =
            facts.promiseBy.isEmpty() ? FindingWords::tr("they") : facts.promiseBy.simplified();
        return FindingWords::tr("%1 agreed: “%2”").arg(by, facts.promise.simplified());
    }
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
        if (facts.percent || facts.fixed)
            return termText(facts);
        break;
    case FindingKind::NoTerm:
        return FindingWords::tr("your agreement, as written down here, does not say");
    case FindingKind::OutsideAgreement:
        return FindingWords::tr("the agreement does not cover that day");
    case FindingKind::ExtraNotAgreed:
        return FindingWords::tr("there is no price for this");
    case FindingKind::VatNotDue:
        return facts.vatPercent.value_or(0) > 0 ? FindingWords::tr("VAT of %1%").arg(*facts.vatPercent)
                                                : FindingWords::tr("no VAT");
    case FindingKind::Arithmetic:
    case FindingKind::TotalWrong:
        return FindingWords::tr("the bill's own figures");
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
        return FindingWords::tr("each visit is paid once");
    case FindingKind::FewerCarers:
        return FindingWords::tr("only carers who come are paid for");
    case FindingKind::ShortButBooked:
        return FindingWords::tr("you pay for the time that is booked");
    default:
        break;
    }
    if (facts.isTotal)
        return FindingWords::tr("the bill's own figures");
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
        return FindingWords::tr("You may owe %1. Only you see this; no letter mentions it.")
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
