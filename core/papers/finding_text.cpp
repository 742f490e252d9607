#include "core/papers/finding_text.h"

#include "core/base/uk_time.h"
#include "core/papers/finding_phrases.h"
#include "core/papers/finding_rules.h"
#include "core/papers/their_log_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString pieceText(const LumpPiece& piece)
{
    return FindingText::tr("%1 (%2)").arg(toDayMonthText(piece.day), pieceStateText(piece.state));
}

/// Which visits explain the difference of a lump. Money is never put to one of them unless no other choice
/// would do.
QString piecesSentence(const Finding& finding)
{
    constexpr std::size_t mostNamed = 4;
    const FindingFacts& facts = finding.facts;
    if (facts.pieces.empty())
        return {};
    QStringList named;
    Money all;
    for (const LumpPiece& piece : facts.pieces) {
        all += piece.less;
        if (facts.pieces.size() <= mostNamed)
            named += pieceText(piece);
    }
    const int count = static_cast<int>(facts.pieces.size());
    //: %1 is a list of days, each with what happened: "8 May (nobody came), 9 May (they cancelled it)"
    const QString list =
        named.isEmpty() ? QString() : FindingText::tr("Please look at %1.").arg(named.join(u", "_s));
    if (facts.piecesAreExact)
        return joined(
            {FindingText::tr("That is exactly the price of %n visit(s) that did not happen as planned.", "",
                             count),
             list});
    return joined({FindingText::tr("Your daybook has %n visit(s) that did not happen as planned.", "", count),
                   list,
                   all >= finding.pence ? FindingText::tr("That could explain it.")
                                        : FindingText::tr("That could explain part of it.")});
}

QString lumpSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString charge = facts.period.isValid()
                               ? FindingText::tr("You were charged %1 for %2.")
                                     .arg(toText(chargedOf(finding)), facts.period.from == facts.period.to
                                                                          ? findingDay(facts.period.from)
                                                                          : toText(facts.period))
                               : chargeSentence(finding);
    const QString rule =
        facts.due ? FindingText::tr("By your plan and your daybook at most %1 is due, so %2 may be wrong.")
                        .arg(toText(*facts.due), toText(finding.pence))
                  : FindingText::tr("That is %1 more than your plan and your daybook come to.")
                        .arg(toText(finding.pence));
    return joined({charge, rule, piecesSentence(finding)});
}

QString groupSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString charged = FindingText::tr("%n visit(s)", "", facts.groupCharged);
    const QString written =
        facts.groupWritten == 0 ? FindingText::tr("none") : QString::number(facts.groupWritten);
    const QString day = finding.date.isValid() ? findingDay(finding.date) : QString();
    const QString count =
        day.isEmpty() ? FindingText::tr("You were charged for %1. Your daybook has %2.").arg(charged, written)
                      : FindingText::tr("You were charged for %1 on %2. Your daybook has %3.")
                            .arg(charged, day, written);
    return joined({count, FindingText::tr("Only visits that happened are due, so %1 may be wrong.")
                              .arg(toText(finding.pence))});
}

QString notRecordedSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString open = toText(finding.pence);
    const bool isLump = !finding.time && facts.period.isValid() && !facts.billedMinutes;
    if (isLump)
        return FindingText::tr(
                   "You have nothing written down for some of it, so %1 cannot be confirmed. That does "
                   "not mean it is wrong.")
            .arg(open);
    if (facts.state && *facts.state != VisitState::DayComplete)
        return FindingText::tr("Your daybook does not say how long it was. So %1 cannot be confirmed.")
            .arg(open);
    return FindingText::tr(
               "You have nothing written down for this visit, so %1 cannot be confirmed. Did somebody come?")
        .arg(open);
}

QString noTermSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString open = toText(finding.pence);
    const QString ask =
        FindingText::tr("So nobody can say yet whether %1 is due. You can ask what was agreed.").arg(open);
    if (facts.stayDay || facts.state == VisitState::Away)
        return joined({awaySentence(facts),
                       FindingText::tr("Your agreement does not say here what is due for such a day."), ask});
    if (facts.state == VisitState::CancelledByPerson || facts.noticeAt)
        return joined({cancelledSentence(facts),
                       FindingText::tr("Your agreement does not say here what is due for such notice."),
                       ask});
    if (facts.state == VisitState::SentAway)
        return joined({FindingText::tr("Your daybook says the carer was sent away."),
                       FindingText::tr("No time was agreed for that visit."), ask});
    if (facts.agreedPrice && !facts.chargeByStated)
        return joined({presenceSentence(facts),
                       FindingText::tr("Your agreement does not say here if you pay for the time booked or "
                                       "the time given."),
                       ask});
    return joined({FindingText::tr("Your agreement has no price here for this."), ask});
}

QString cannotReadSentence(const Finding& finding)
{
    const QString amount = toText(finding.pence);
    return finding.facts.description.isEmpty()
               ? FindingText::tr(
                     "One line of the bill, %1, could not be understood. You can ask what it is for.")
                     .arg(amount)
               : FindingText::tr(
                     "One line of the bill, %1, could not be understood: “%2”. You can ask what it is for.")
                     .arg(amount, finding.facts.description.simplified());
}

QString notBilledSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    QString what;
    if (facts.plannedMinutes && facts.plannedMinutes->count() > 0)
        what = toText(*facts.plannedMinutes);
    if (finding.time)
        what = what.isEmpty() ? toText(*finding.time)
                              : FindingText::tr("%1 at %2").arg(what, toText(*finding.time));
    if (finding.date.isValid())
        what = what.isEmpty() ? findingDay(finding.date)
                              : FindingText::tr("%1 on %2").arg(what, findingDay(finding.date));
    return joined({what.isEmpty() ? FindingText::tr("Your daybook says a visit came.")
                                  : FindingText::tr("Your daybook says a visit came: %1.").arg(what),
                   FindingText::tr("No bill asks for it. Under your agreement you may owe %1.")
                       .arg(toText(finding.pence))});
}

QString underbilledSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (facts.isTotal)
        return totalSentence(finding);
    return joined({chargeSentence(finding), presenceSentence(facts),
                   facts.due ? FindingText::tr("Under your agreement it would be %1, so you may owe %2 more.")
                                   .arg(toText(*facts.due), toText(finding.pence))
                             : FindingText::tr("That is %1 less than agreed, so you may owe it.")
                                   .arg(toText(finding.pence))});
}

/// "The visit at 8:00 am on Thursday 4 June": begins a sentence.
QString visitText(const Finding& finding)
{
    const std::optional<QTime> time = finding.facts.plannedStart ? finding.facts.plannedStart : finding.time;
    if (time && finding.date.isValid())
        return FindingText::tr("The visit at %1 on %2").arg(toText(*time), findingDay(finding.date));
    return finding.date.isValid() ? FindingText::tr("The visit on %1").arg(findingDay(finding.date))
                                  : FindingText::tr("One visit");
}

QString lateSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (!facts.writtenStart)
        return FindingText::tr("%1 began late.").arg(visitText(finding));
    const int late = facts.plannedStart ? facts.plannedStart->secsTo(*facts.writtenStart) / 60 : 0;
    if (late <= 0)
        return FindingText::tr("%1 began at %2.").arg(visitText(finding), toText(*facts.writtenStart));
    return FindingText::tr("%1 began at %2. That is %3 late.")
        .arg(visitText(finding), toText(*facts.writtenStart), toText(Minutes{late}));
}

QString noteSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString noSum = FindingText::tr("This changes no sum.");
    switch (finding.kind) {
    case FindingKind::LateVisit:
        return joined({lateSentence(finding), noSum});
    case FindingKind::DifferentCarer:
        return joined(
            {facts.billedNames.isEmpty() || facts.writtenNames.isEmpty()
                 ? FindingText::tr("%1 was by another carer than the bill says.").arg(visitText(finding))
                 : FindingText::tr("%1: the bill names %2, and your daybook names %3.")
                       .arg(visitText(finding), facts.billedNames.join(u", "_s),
                            facts.writtenNames.join(u", "_s)),
             noSum});
    case FindingKind::ShortButBooked:
        return joined(
            {facts.plannedMinutes ? FindingText::tr("%1 was planned for %2.")
                                        .arg(visitText(finding), toText(*facts.plannedMinutes))
                                  : QString(),
             presenceSentence(facts),
             FindingText::tr("You agreed to pay for the time that is booked, so this changes no sum.")});
    default:
        return FindingText::tr("The bill gives back %1 without saying for which visit. It is taken off the "
                               "bill as a whole.")
            .arg(toText(facts.charged ? Money{qAbs(facts.charged->pence)} : finding.pence));
    }
}

/// Said when another charge of the day could be meant as well.
QString otherLineSentence(const Finding& finding)
{
    return finding.facts.groupCharged > 1
               ? FindingText::tr("It may also be about another charge of that day.")
               : QString();
}

QString plainSentence(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const QString charge = chargeSentence(finding);
    const QString wrong = toText(finding.pence);
    switch (finding.kind) {
    case FindingKind::Arithmetic:
        return joined({charge, arithmeticSentence(finding)});
    case FindingKind::TotalWrong:
        return totalSentence(finding);
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
        return joined({charge, duplicateSentence(finding)});
    case FindingKind::OutsideAgreement:
        return joined({charge, outsideSentence(finding)});
    case FindingKind::ExtraNotAgreed:
        return joined(
            {charge, FindingText::tr("Your agreement has no price for it, so %1 may be wrong.").arg(wrong)});
    case FindingKind::VatNotDue:
        return vatSentence(finding);
    case FindingKind::MissedVisit:
        return joined({charge, missedSentence(finding)});
    case FindingKind::CancelledByProvider:
        return joined({charge, FindingText::tr("Your daybook says they cancelled it."),
                       FindingText::tr("Nothing is due for a visit that they cancelled, so %1 may be wrong.")
                           .arg(wrong)});
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
        return joined({charge, cancelledSentence(facts), ruleSentence(finding, cancelTermSentence(finding)),
                       otherLineSentence(finding)});
    case FindingKind::HospitalOrAway:
        return joined({charge, awaySentence(facts), ruleSentence(finding, awayTermSentence(finding))});
    case FindingKind::NotOnPlanOrLog:
        return joined(
            {charge,
             FindingText::tr("Your plan has no visit then. Your daybook is complete for that day and has "
                             "none either, so %1 may be wrong.")
                 .arg(wrong)});
    case FindingKind::FewerCarers:
        return joined({charge, carersSentence(finding)});
    case FindingKind::WrongRate:
    case FindingKind::PremiumNotDue:
        return joined({charge, ruleSentence(finding, rateSentence(finding))});
    case FindingKind::ShortVisit:
    case FindingKind::RoundedUp:
    case FindingKind::TimeOverbilled:
        return joined({charge, timeSentence(finding), otherLineSentence(finding)});
    case FindingKind::LumpTooHigh:
        return lumpSentence(finding);
    case FindingKind::NotRecorded:
        return joined({charge, notRecordedSentence(finding)});
    case FindingKind::NoTerm:
        return joined({charge, noTermSentence(finding)});
    case FindingKind::CannotRead:
        return cannotReadSentence(finding);
    case FindingKind::NotBilled:
        return notBilledSentence(finding);
    case FindingKind::Underbilled:
        return underbilledSentence(finding);
    case FindingKind::LateVisit:
    case FindingKind::DifferentCarer:
    case FindingKind::ShortButBooked:
    case FindingKind::CreditUnmatched:
        return noteSentence(finding);
    case FindingKind::Credited:
        return FindingText::tr("%1 of this was already given back.").arg(wrong);
    case FindingKind::Agreed:
        return FindingText::tr("%1 is as agreed.").arg(wrong);
    }
    return charge;
}

} // namespace

QString findingSentence(const Finding& finding)
{
    QString text = isGroup(finding) ? groupSentence(finding) : plainSentence(finding);
    if (!finding.facts.theirLog.empty())
        text += u' ' + FindingText::tr("Their own log says: %1.").arg(theirLogText(finding.facts.theirLog));
    return text;
}

} // namespace daybook
