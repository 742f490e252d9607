#include "core/papers/asked_table.h"

#include "core/base/uk_time.h"
#include "core/papers/finding_text.h"
#include "core/papers/paper_text.h"
#include "core/papers/their_log_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// The words of the letter: the same on every paper that goes with it.
struct Letter
{
    Q_DECLARE_TR_FUNCTIONS(QueryLetter)
};

bool isOpen(const Finding& finding)
{
    return !finding.answer || finding.stale || finding.answer->kind == AnswerKind::Dispute;
}

/// Letters go to somebody else, so they speak of "my record", where the screen says "your daybook".
QString recordText(const Finding& finding, AskedReader reader)
{
    const FindingFacts& facts = finding.facts;
    if (!facts.promise.isEmpty()) {
        const QString by = !facts.promiseBy.isEmpty()        ? facts.promiseBy.simplified()
                           : reader == AskedReader::Provider ? Letter::tr("You")
                                                             : Letter::tr("They");
        const QString said = facts.promise.simplified();
        return facts.promiseAt ? Letter::tr("%1 agreed on %2: “%3”")
                                     .arg(by, together(toDayMonthText(facts.promiseAt->date())), said)
                               : Letter::tr("%1 agreed: “%2”").arg(by, said);
    }
    if (facts.groupCharged > 1)
        return Letter::tr("%n visit(s) that day", "", facts.groupWritten);
    switch (finding.kind) {
    case FindingKind::MissedVisit:
        return Letter::tr("Nobody came");
    case FindingKind::CancelledByProvider:
        return reader == AskedReader::Provider ? Letter::tr("You cancelled it")
                                               : Letter::tr("They cancelled it");
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
        return facts.noticeAt ? Letter::tr("I cancelled it on %1 at %2")
                                    .arg(together(toDayMonthText(facts.noticeAt->date())),
                                         together(toText(facts.noticeAt->time())))
                              : Letter::tr("I cancelled it");
    case FindingKind::HospitalOrAway:
        return Letter::tr("I was in hospital or away");
    case FindingKind::NotOnPlanOrLog:
        return Letter::tr("No such visit");
    case FindingKind::DuplicateSameBill:
        return Letter::tr("One visit, charged twice");
    case FindingKind::DuplicateEarlierBill:
        return facts.otherBill.isEmpty() ? Letter::tr("On an earlier bill")
                                         : Letter::tr("On bill %1 already").arg(facts.otherBill);
    case FindingKind::FewerCarers:
        return facts.writtenCarers ? Letter::tr("%n carer(s) came", "", *facts.writtenCarers)
                                   : Letter::tr("Fewer carers came");
    case FindingKind::OutsideAgreement:
        return Letter::tr("Outside the agreement");
    case FindingKind::ExtraNotAgreed:
        return Letter::tr("Not in the agreement");
    case FindingKind::VatNotDue:
        return Letter::tr("No VAT agreed");
    case FindingKind::Arithmetic:
    case FindingKind::TotalWrong:
        return Letter::tr("The figures do not add up");
    case FindingKind::WrongRate:
    case FindingKind::PremiumNotDue:
        return facts.agreedPrice ? Letter::tr("Agreed price %1").arg(toText(*facts.agreedPrice))
                                 : Letter::tr("Another price was agreed");
    case FindingKind::LumpTooHigh:
        return facts.due ? Letter::tr("At most %1 is due").arg(toText(*facts.due))
                         : Letter::tr("More than the visits come to");
    default:
        break;
    }
    if (facts.writtenStart && facts.writtenEnd)
        return Letter::tr("There from %1 to %2")
            .arg(together(toText(*facts.writtenStart)), together(toText(*facts.writtenEnd)));
    if (facts.dueMinutes)
        return Letter::tr("%1 agreed").arg(together(toText(*facts.dueMinutes)));
    return kindText(finding.kind);
}

/// Their own log beside my record, whether it says the same or not.
QString theirLogWords(const Finding& finding, AskedReader reader)
{
    if (finding.facts.theirLog.empty() || reader != AskedReader::Provider)
        return {};
    return u". "_s + Letter::tr("Your own log says: %1.")
                         .arg(theirLogText(finding.facts.theirLog, LogReader::Provider));
}

} // namespace

std::vector<const Finding*> askedFindings(const Report& report, const QString& file, const QStringList& ids,
                                          FindingStatus status)
{
    std::vector<const Finding*> findings;
    for (const Finding& finding : report.findings) {
        if (finding.file != file || finding.status() != status || !isOpen(finding))
            continue;
        if (ids.isEmpty() || ids.contains(finding.id))
            findings.push_back(&finding);
    }
    return findings;
}

QString askedDay(const Finding& finding)
{
    if (!finding.date.isValid())
        return finding.facts.period.isValid()        ? together(toText(finding.facts.period))
               : finding.facts.description.isEmpty() ? Letter::tr("The bill as a whole")
                                                     : finding.facts.description.simplified();
    const QString day = together(toText(finding.date).section(u' ', 0, 2));
    return finding.time ? day + u' ' + together(toText(*finding.time)) : day;
}

Money sumOf(const std::vector<const Finding*>& findings)
{
    Money sum{};
    for (const Finding* finding : findings)
        sum += finding->pence;
    return sum;
}

PaperTable askedTable(const std::vector<const Finding*>& findings, AskedReader reader)
{
    PaperTable table;
    table.columns = {{Letter::tr("What"), ColumnAlign::Start},
                     {Letter::tr("Charged"), ColumnAlign::End},
                     {Letter::tr("My record"), ColumnAlign::Start},
                     {Letter::tr("In question"), ColumnAlign::End}};
    int number = 0;
    for (const Finding* finding : findings) {
        table.rows.push_back({QString::number(++number) + u". "_s + askedDay(*finding),
                              toText(finding->facts.charged.value_or(finding->pence)),
                              recordText(*finding, reader) + theirLogWords(*finding, reader),
                              toText(finding->pence)});
    }
    table.totals.push_back({Letter::tr("Together"), QString(), QString(), toText(sumOf(findings))});
    return table;
}

} // namespace daybook
