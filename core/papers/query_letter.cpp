#include "core/papers/query_letter.h"

#include "core/papers/agreement_clauses.h"
#include "core/papers/asked_table.h"
#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

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
    const auto questions = askedFindings(report, billFile, wishes.findingIds, FindingStatus::Query);
    const auto toCheck = askedFindings(report, billFile, wishes.findingIds, FindingStatus::ToCheck);
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
        paper.blocks.push_back(askedTable(questions));
        for (const QString& clause : quotedClauses(household, *bill, questions))
            paper.blocks.push_back(PaperParagraph{clause, false});
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
            list.items.append(Letter::tr("%1, %2").arg(askedDay(*finding), toText(finding->pence)));
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
