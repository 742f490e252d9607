#include "core/papers/itemise_letter.h"

#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

struct Letter
{
    Q_DECLARE_TR_FUNCTIONS(ItemiseLetter)
};

constexpr int daysToReply = 14;

} // namespace

Paper itemiseLetter(const Household& household, const Report& report, const QString& billFile,
                    const LetterWishes& wishes)
{
    Paper paper;
    const auto found = std::find_if(report.bills.begin(), report.bills.end(),
                                    [&](const CheckedBill& bill) { return bill.file == billFile; });
    if (found == report.bills.end())
        return paper;
    const bool isFirm = wishes.tone == LetterTone::Firm;
    beginLetter(paper, household, *found, wishes.date,
                Letter::tr("Please list the visits of bill %1").arg(found->number));
    paper.blocks.push_back(PaperParagraph{
        isFirm
            ? Letter::tr("Your bill asks for %1. I cannot tell from it which visits it is for.")
                  .arg(toText(found->total))
            : Letter::tr("Thank you for your bill of %1. I would like to understand which visits it is for.")
                  .arg(toText(found->total)),
        false});
    paper.blocks.push_back(PaperParagraph{Letter::tr("For each visit, please send me:"), false});
    PaperList list;
    list.items = {Letter::tr("the day, and when the carer came and left"), Letter::tr("how many carers came"),
                  Letter::tr("the time that is charged, and its price"),
                  Letter::tr("anything else that is charged, and what was agreed about it")};
    paper.blocks.push_back(list);
    const QDate replyBy = wishes.replyBy.value_or(wishes.date.addDays(daysToReply));
    paper.blocks.push_back(PaperParagraph{
        isFirm ? Letter::tr("Please send it by %1.").arg(together(toLongText(replyBy)))
               : Letter::tr("I would be glad to have it by %1. This is a question, not a complaint.")
                     .arg(together(toLongText(replyBy))),
        false});
    if (!isFirm)
        paper.blocks.push_back(
            PaperParagraph{Letter::tr("The visits go on as planned. Thank you for your help."), false});
    endLetter(paper, household.person);
    keepTogether(paper);
    return paper;
}

} // namespace daybook
