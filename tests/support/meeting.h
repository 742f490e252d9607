#pragma once

#include "core/papers/meeting_paper.h"
#include "tests/support/report_month.h"

namespace daybook::test {

/// The practice month with an account, what Arthur wants, help of his daughter, and a letter that was sent.
struct MeetingMonth
{
    ReportMonth month{};
    Wishes wishes{};
    std::vector<Letter> letters{};
    Budget budget{};
    MeetingMaterial material() const
    {
        return {month.month.household, month.month.report, wishes, letters, budget};
    }
};

inline MeetingMonth meetingMonth(PracticeMonth practice = practiceMonth())
{
    using namespace Qt::StringLiterals;
    MeetingMonth made{.month = reportMonth(std::move(practice))};
    Goal goal;
    goal.words = u"I want to be up by half past eight and go to chapel."_s;
    goal.setOn = {2026, 5, 3};
    Goal over = goal;
    over.words = u"Long ago."_s;
    over.isOver = true;
    made.wishes.goals = {goal, over};
    UnpaidHelp help;
    help.who = u"Megan"_s;
    help.date = {2026, 6, 12};
    help.length = Minutes(45);
    help.isInPlaceOfVisit = true;
    made.wishes.help = {help};
    Letter letter;
    letter.bill = u"bill"_s;
    letter.sentOn = letter.writtenOn = QDate(2026, 7, 1);
    letter.status = LetterStatus::Sent;
    for (const Finding& finding : made.month.month.report.findings) {
        if (finding.status() == FindingStatus::Query)
            letter.findingIds += finding.id;
    }
    made.letters = {letter};
    made.budget =
        budgetOf(made.month.money, planOn(made.month.money, {2026, 7, 2}), {2026, 7, 2}, Promised{});
    return made;
}

inline MeetingWishes meetingWishes()
{
    using namespace Qt::StringLiterals;
    return {.days = june2026(),
            .words = u"I do not want to be in bed at five.\n\nI would like to see fewer new faces."_s,
            .parts = {},
            .madeOn = {2026, 7, 2}};
}

} // namespace daybook::test
