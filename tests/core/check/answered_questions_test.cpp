#include "core/check/answered_questions.h"
#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household twoMissed()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame),
                        visitAt(u"2024-05-07").planned(u"08:00").state(VisitState::NobodyCame)};
    household.bills = {billOf(
        {lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineAt(u"2024-05-07", u"08:00", u"08:30", 1200)})};
    return household;
}

Answer answerTo(const Finding& finding, AnswerKind kind)
{
    return {finding.id, kind, finding.pence, {}, QDateTime(day(u"2024-06-02"), QTime(10, 0), Qt::UTC)};
}

} // namespace

TEST_CASE("my answers are the questions that were answered, and no others")
{
    Household household = twoMissed();
    CHECK(answeredQuestions(check(household)).empty());
    household.answers = {answerTo(check(household).findings[1], AnswerKind::Accept)};
    const std::vector<AnsweredQuestion> answered = answeredQuestions(check(household));
    REQUIRE(answered.size() == 1);
    CHECK(answered.front().question.date == day(u"2024-05-07"));
    CHECK(answered.front().question.answer->kind == AnswerKind::Accept);
    CHECK_FALSE(answered.front().isSettledByCredit());
}

TEST_CASE(
    "a question that a credit settled stays among my answers, with what it was and the bill of the credit")
{
    Household household = twoMissed();
    household.answers = {answerTo(check(household).findings[0], AnswerKind::Dispute)};
    Bill credit = billOf({lineAt(u"2024-05-06", {}, {}, -1200).type(BillLineType::Credit)}, u"CN-1"_s);
    credit.billDate = day(u"2024-06-20");
    household.bills.push_back(credit);
    const Report report = check(household);
    const std::vector<AnsweredQuestion> answered = answeredQuestions(report);
    REQUIRE(answered.size() == 1);
    CHECK(answered.front().creditBill == u"CN-1"_s);
    CHECK(answered.front().question.kind == FindingKind::MissedVisit);
    CHECK(answered.front().question.file == household.bills.front().file);
    CHECK(answered.front().question.row == 2);
    CHECK(answered.front().question.pence == Money{1200});
    CHECK(answered.front().question.answer->kind == AnswerKind::Resolved);
    CHECK(answersWithoutQuestion(report, household.answers).empty());
}

TEST_CASE("an answer whose question does not come up any more is kept and told apart")
{
    Household household = twoMissed();
    household.answers = {answerTo(check(household).findings[0], AnswerKind::Dispute)};
    household.visits.front().state = VisitState::Came;
    const Report report = check(household);
    CHECK(answeredQuestions(report).empty());
    CHECK(answersWithoutQuestion(report, household.answers) == household.answers);
}

TEST_CASE("my answers about the latest bill come first, and within a bill they stand as on paper")
{
    Household household = twoMissed();
    Bill june = billOf({lineAt(u"2024-06-03", u"08:00", u"08:30", 1200)}, u"INV-2"_s);
    june.file = u"bills/2024-06.csv"_s;
    june.period = {day(u"2024-06-01"), day(u"2024-06-30")};
    june.originalSha256 = u"june"_s;
    household.bills.push_back(june);
    household.visits.push_back(visitAt(u"2024-06-03").planned(u"08:00").state(VisitState::NobodyCame));
    for (const Finding& finding : check(household).findings)
        household.answers.push_back(answerTo(finding, AnswerKind::Dispute));
    const std::vector<AnsweredQuestion> answered = answeredQuestions(check(household));
    REQUIRE(answered.size() == 3);
    CHECK(answered[0].question.date == day(u"2024-06-03"));
    CHECK(answered[1].question.date == day(u"2024-05-06"));
    CHECK(answered[2].question.date == day(u"2024-05-07"));
}
