#include "core/papers/query_letter.h"

#include "core/base/uk_time.h"
#include "core/papers/finding_text.h"
#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"
#include "core/papers/their_log_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Letter
{
    Q_DECLARE_TR_FUNCTIONS(QueryLetter)
};

constexpr int daysToReply = 14;

const CheckedBill* billOf(const Report& report, const QString& file)
{
    const auto found = std::find_if(report.bills.begin(), report.bills.end(),
                                    [&](const CheckedBill& bill) { return bill.file == file; });
    return found == report.bills.end() ? nullptr : &*found;
}

bool isOpen(const Finding& finding)
{
    return !finding.answer || finding.stale || finding.answer->kind == AnswerKind::Dispute;
}

/// In order of the bill: what is asked about, of one status.
std::vector<const Finding*> chosen(const Report& report, const QString& file, const LetterWishes& wishes,
                                   FindingStatus status)
{
    std::vector<const Finding*> findings;
    for (const Finding& finding : report.findings) {
        if (finding.file != file || finding.status() != status || !isOpen(finding))
            continue;
        if (wishes.findingIds.isEmpty() || wishes.findingIds.contains(finding.id))
            findings.push_back(&finding);
    }
    return findings;
}

/// Letters go to somebody else, so they speak of "my record", where the screen says "your daybook".
QString recordText(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    if (!facts.promise.isEmpty()) {
        const QString by = facts.promiseBy.isEmpty() ? Letter::tr("You") : facts.promiseBy.simplified();
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
        return Letter::tr("You cancelled it");
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
QString theirLogWords(const Finding& finding)
{
    if (finding.facts.theirLog.empty())
        return {};
    return u". "_s + Letter::tr("Your own log says: %1.")
                         .arg(theirLogText(finding.facts.theirLog, LogReader::Provider));
}

QString whenText(const Finding& finding)
{
    if (!finding.date.isValid())
        return finding.facts.period.isValid()        ? together(toText(finding.facts.period))
               : finding.facts.description.isEmpty() ? Letter::tr("The bill as a whole")
                                                     : finding.facts.description.simplified();
    const QString day = together(toText(finding.date).section(u' ', 0, 2));
    return finding.time ? day + u' ' + together(toText(*finding.time)) : day;
}

PaperTable questionTable(const std::vector<const Finding*>& findings, Money total)
{
    PaperTable table;
    table.columns = {{Letter::tr("What"), ColumnAlign::Start},
                     {Letter::tr("Charged"), ColumnAlign::End},
                     {Letter::tr("My record"), ColumnAlign::Start},
                     {Letter::tr("In question"), ColumnAlign::End}};
    int number = 0;
    for (const Finding* finding : findings) {
        table.rows.push_back({QString::number(++number) + u". "_s + whenText(*finding),
                              toText(finding->facts.charged.value_or(finding->pence)),
                              recordText(*finding) + theirLogWords(*finding), toText(finding->pence)});
    }
    table.totals.push_back({Letter::tr("Together"), QString(), QString(), toText(total)});
    return table;
}

Money sumOf(const std::vector<const Finding*>& findings)
{
    Money sum{};
    for (const Finding* finding : findings)
        sum += finding->pence;
    return sum;
}

bool asksForTheirLog(const std::vector<const Finding*>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding* finding) {
        switch (finding->kind) {
        case FindingKind::MissedVisit:
        case FindingKind::NotOnPlanOrLog:
        case FindingKind::ShortVisit:
        case FindingKind::RoundedUp:
        case FindingKind::TimeOverbilled:
        case FindingKind::FewerCarers:
        case FindingKind::LumpTooHigh:
        case FindingKind::NotRecorded:
            return true;
        default:
            return false;
        }
    });
}

} // namespace

Paper queryLetter(const Household& household, const Report& report, const QString& billFile,
                  const LetterWishes& wishes)
{
    Paper paper;
    const CheckedBill* bill = billOf(report, billFile);
    if (!bill)
        return paper;
    const auto questions = chosen(report, billFile, wishes, FindingStatus::Query);
    const auto toCheck = chosen(report, billFile, wishes, FindingStatus::ToCheck);
    const Money asked = sumOf(questions);
    const Money payNow = bill->total - asked;
    const bool isFirm = wishes.tone == LetterTone::Firm;

    beginLetter(paper, household, *bill, wishes.date, Letter::tr("Question about bill %1").arg(bill->number));
    if (!questions.empty()) {
        paper.blocks.push_back(PaperParagraph{
            isFirm ? Letter::tr("Your bill asks for %1. I am paying %2 of it, which is not in "
                                "question. Please check the other %3.")
                         .arg(toText(bill->total), toText(payNow), toText(asked))
                   : Letter::tr("Thank you for your bill of %1. I am paying %2, which is not in "
                                "question. Would you please check the other %3?")
                         .arg(toText(bill->total), toText(payNow), toText(asked)),
            false});
        paper.blocks.push_back(PaperParagraph{
            Letter::tr("I keep a record of every visit. It differs from the bill in %n place(s):", "",
                       static_cast<int>(questions.size())),
            false});
        paper.blocks.push_back(questionTable(questions, asked));
        PaperTable sums;
        sums.columns = {{Letter::tr("The sums"), ColumnAlign::Start},
                        {Letter::tr("Amount"), ColumnAlign::End}};
        sums.rows.push_back({Letter::tr("Your bill"), toText(bill->total)});
        sums.rows.push_back({Letter::tr("In question"), toText(asked)});
        sums.totals.push_back({Letter::tr("I am paying now"), toText(payNow)});
        paper.blocks.push_back(sums);
    }
    if (!toCheck.empty()) {
        paper.blocks.push_back(
            PaperParagraph{Letter::tr("I have nothing written down for %n charge(s), so I cannot confirm "
                                      "them myself. This is a question, not a complaint:",
                                      "", static_cast<int>(toCheck.size())),
                           false});
        PaperList list;
        for (const Finding* finding : toCheck)
            list.items.append(Letter::tr("%1, %2").arg(whenText(*finding), toText(finding->pence)));
        paper.blocks.push_back(list);
    }

    if (asksForTheirLog(questions) || asksForTheirLog(toCheck))
        paper.blocks.push_back(PaperParagraph{
            isFirm ? Letter::tr("Please send me your log of arrivals and departures for these days.")
                   : Letter::tr("If your log shows something else, please send me its times for "
                                "these days, so that we can compare."),
            false});
    const QDate replyBy = wishes.replyBy.value_or(wishes.date.addDays(daysToReply));
    if (!questions.empty())
        paper.blocks.push_back(PaperParagraph{
            isFirm
                ? Letter::tr(
                      "Please answer by %1 and send a corrected bill or a credit of %2, or tell me why not.")
                      .arg(together(toLongText(replyBy)), toText(asked))
                : Letter::tr(
                      "I would be glad of an answer by %1. If you agree, a credit of %2 on the next bill is "
                      "fine.")
                      .arg(together(toLongText(replyBy)), toText(asked)),
            false});
    else
        paper.blocks.push_back(PaperParagraph{
            Letter::tr("I would be glad of an answer by %1.").arg(together(toLongText(replyBy))), false});
    if (!isFirm)
        paper.blocks.push_back(
            PaperParagraph{Letter::tr("The visits go on as planned. Thank you for your help."), false});
    endLetter(paper, household.person);
    keepTogether(paper);
    return paper;
}

} // namespace daybook
