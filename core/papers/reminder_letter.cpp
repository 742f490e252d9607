#include "core/papers/reminder_letter.h"

#include "core/base/uk_date.h"
#include "core/check/answers.h"
#include "core/papers/finding_text.h"
#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReminderLetter)
};

/// Of the first letter what is still asked about, in order of the bill.
std::vector<const Finding*> stillOpen(const Report& report, const QString& file, const Letter& first)
{
    std::vector<const Finding*> open;
    for (const Finding& finding : report.findings) {
        if (finding.file == file && finding.status() == FindingStatus::Query && !isSettled(finding) &&
            first.findingIds.contains(finding.id))
            open.push_back(&finding);
    }
    return open;
}

} // namespace

Paper reminderLetter(const Household& household, const Report& report, const QString& billFile,
                     const Letter& first, const LetterWishes& wishes)
{
    Paper paper;
    const auto bill = std::find_if(report.bills.begin(), report.bills.end(),
                                   [&](const CheckedBill& each) { return each.file == billFile; });
    if (bill == report.bills.end())
        return paper;
    const bool isFirm = wishes.tone == LetterTone::Firm;
    const QString sent = together(toLongText(first.sentOn.value_or(first.writtenOn)));
    beginLetter(paper, household, *bill, wishes.date,
                Words::tr("A reminder: my question about bill %1").arg(bill->number));
    const auto say = [&paper](const QString& sentence) {
        paper.blocks.push_back(PaperParagraph{sentence, false});
    };
    if (first.asked.isZero())
        say(Words::tr("On %1 I wrote to you about this bill. I have not had an answer yet.").arg(sent));
    else
        say(Words::tr("On %1 I wrote to you about %2 of this bill. I have not had an answer yet.")
                .arg(sent, toText(first.asked)));

    Money open;
    PaperTable table;
    table.columns = {{Words::tr("What"), ColumnAlign::Start}, {Words::tr("In question"), ColumnAlign::End}};
    for (const Finding* finding : stillOpen(report, billFile, first)) {
        open += finding->pence;
        table.rows.push_back({Words::tr("%1: %2", "which visit; what was found")
                                  .arg(findingView(*finding).title, kindText(finding->kind)),
                              toText(finding->pence)});
    }
    if (!table.rows.empty()) {
        say(isFirm ? Words::tr("This is what is still open:")
                   : Words::tr("Perhaps it was overlooked. This is what it is about:"));
        table.totals.push_back({Words::tr("Together"), toText(open)});
        paper.blocks.push_back(table);
        say(Words::tr("The other %1 of the bill is not in question.").arg(toText(bill->total - open)));
    }
    const QDate replyBy = wishes.replyBy.value_or(wishes.date.addDays(daysToReply));
    const QString by = together(toLongText(replyBy));
    if (isFirm && !open.isZero())
        say(Words::tr("Please answer by %1, and send a corrected bill or a credit of %2, or tell me why not.")
                .arg(by, toText(open)));
    else if (isFirm)
        say(Words::tr("Please answer by %1.").arg(by));
    else
        say(Words::tr("I would be glad of an answer by %1. If your answer is on its way, thank you.")
                .arg(by));
    if (!isFirm)
        say(Words::tr("The visits go on as planned. Thank you for your help."));
    endLetter(paper, household.person);
    keepTogether(paper);
    return paper;
}

} // namespace daybook
