#include "core/papers/practice_exercise.h"

#include "core/base/uk_date.h"
#include "core/papers/asked_table.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Exercise
{
    Q_DECLARE_TR_FUNCTIONS(PracticeExercise)
};

/// A line to write on.
QString blank()
{
    return u"……………………"_s;
}

} // namespace

Paper practiceExercise(const Household& household, const Report& report, QDate today)
{
    Paper paper;
    paper.title = Exercise::tr("Ten minutes with the made-up month");
    paper.fileName = Exercise::tr("Ten minutes of practice");
    if (report.bills.empty())
        return paper;
    const CheckedBill& bill = report.bills.front();
    const auto questions = askedFindings(report, bill.file, {}, FindingStatus::Query);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    paper.blocks.push_back(PaperParagraph{
        Exercise::tr("The month belongs to %1, who does not exist. Its today is %2. You cannot break "
                     "anything, and your own daybook stays as it is.")
            .arg(household.person.name, toLongText(today)),
        false});
    PaperList steps;
    steps.numbered = true;
    steps.items = {
        Exercise::tr("Press “Settings and help”, then “Look around with made-up data”."),
        Exercise::tr("On Today press “All came as planned”. Read the green line at the top. Then press “Take "
                     "back …” at the foot. Nothing is lost."),
        questions.empty() || !questions.front()->date.isValid()
            ? Exercise::tr("Press “Calendar” and open any day. Read what is written there.")
            : Exercise::tr("Press “Calendar” and open %1. What is written there? %2")
                  .arg(toLongText(questions.front()->date), blank()),
        Exercise::tr("Press “Bills”. They ask for %1. Press “Check this bill”, then “Yes, check it”.")
            .arg(toText(bill.total)),
        Exercise::tr(
            "Press “Go through them one by one”. For each, read both sides, then press “Ask about this”. "
            "How many were there? %1")
            .arg(blank()),
        Exercise::tr("Look at the sums. Not in question: %1 To ask about: %1").arg(blank()),
        Exercise::tr(
            "Press “Write the letter”. Read it. Nothing is sent: a letter only leaves the house when you "
            "print it or send it yourself."),
        Exercise::tr("Press “Print”, then “See it”. That is the month on paper."),
    };
    paper.blocks.push_back(steps);
    paper.blocks.push_back(PaperPageBreak{});
    paper.blocks.push_back(PaperHeading{2, Exercise::tr("What you should have found")});
    paper.blocks.push_back(PaperParagraph{
        Exercise::tr("There were %n question(s).", "", static_cast<int>(questions.size())), false});
    if (!questions.empty())
        paper.blocks.push_back(askedTable(questions));
    paper.blocks.push_back(PaperParagraph{Exercise::tr("Not in question: %1. To ask about: %2.")
                                              .arg(toText(bill.notInQuestion()), toText(bill.query)),
                                          false});
    paper.blocks.push_back(PaperParagraph{
        Exercise::tr(
            "Did you find something else? Press “Look around with made-up data” again: the month is then "
            "as it was at first."),
        false});
    return paper;
}

} // namespace daybook
