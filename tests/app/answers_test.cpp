#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/bill_findings.h"
#include "ui/pages/answers_page.h"
#include "ui/widgets/frame.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Answer>& answers(Walk& walk)
{
    return walk.window().file()->snapshot()->household.answers;
}

Money inQuestion(Walk& walk)
{
    Money sum;
    for (const CheckedBill& bill : walk.window().file()->snapshot()->report.bills)
        sum += bill.query;
    return sum;
}

/// Asks about the first thing that was found, and says of the second that the bill is right.
void answerTwo(Walk& walk)
{
    walk.openPractice();
    walk.press(u"Bills"_s);
    CHECK_FALSE(walk.canPress(u"My answers"_s));
    walk.press(u"Check this bill"_s);
    walk.press(u"Yes, check it"_s);
    CHECK_FALSE(walk.canPress(u"My answers"_s));
    walk.press(u"Go through them one by one"_s);
    walk.press(u"Ask about this"_s);
    walk.press(u"The bill is right"_s);
    REQUIRE(answers(walk).size() == 2);
}

} // namespace

TEST_CASE("all my answers stand on one page, in words and with their day, by mouse and by keyboard")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    answerTwo(walk);
    walk.press(u"Bills"_s);
    walk.press(u"My answers"_s);
    CHECK(walk.heading() == u"My answers"_s);
    CHECK(walk.seen().contains(u"You answered 2 question"_s));
    CHECK(walk.seen().contains(u"On Thu 2 July 2026 you said: ask about this."_s));
    CHECK(walk.seen().contains(u"On Thu 2 July 2026 you said: the bill is right."_s));
    CHECK(walk.window().frame()->subPageCount() == 1);
}

TEST_CASE("an answer is changed from the list, on the page of its question, and the sums follow")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    answerTwo(walk);
    const Money before = inQuestion(walk);
    walk.press(u"Bills"_s);
    walk.press(u"My answers"_s);
    walk.press(u"Change my answer"_s);
    CHECK(walk.heading() == u"To ask about: 1 of 1"_s);
    CHECK(walk.window().frame()->subPageCount() == 2);
    walk.press(u"The bill is right"_s);
    CHECK(walk.heading() == u"My answers"_s);
    CHECK_FALSE(walk.seen().contains(u"you said: ask about this."_s));
    CHECK(inQuestion(walk) < before);
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.seen().contains(u"you said: ask about this."_s));
    CHECK(inQuestion(walk) == before);
}

TEST_CASE("an answer is taken away from the list, and its question is open again")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    answerTwo(walk);
    walk.press(u"Bills"_s);
    walk.press(u"My answers"_s);
    walk.press(u"Take my answer away"_s);
    CHECK(answers(walk).size() == 1);
    CHECK(walk.seen().contains(u"You answered 1 question"_s));
    walk.press(u"Take my answer away"_s);
    CHECK(walk.seen().contains(u"Nothing is answered here yet."_s));
}

TEST_CASE("my answers about one bill are reached from what was found on it")
{
    Walk walk;
    answerTwo(walk);
    walk.press(u"Bills"_s);
    walk.press(u"Check this bill"_s);
    walk.press(u"Yes, check it"_s);
    walk.press(u"My answers"_s);
    CHECK(walk.heading() == u"My answers"_s);
    walk.press(u"Back"_s);
    CHECK(walk.heading() == u"What we found"_s);
}

TEST_CASE("in simple view the bills do not offer the list of answers, and offer it again with all pages")
{
    Walk walk;
    answerTwo(walk);
    walk.press(u"Bills"_s);
    CHECK(walk.canPress(u"My answers"_s));
    walk.press(u"Show fewer pages"_s);
    CHECK_FALSE(walk.canPress(u"My answers"_s));
    walk.press(u"Show all pages"_s);
    CHECK(walk.canPress(u"My answers"_s));
}

TEST_CASE("a question that a credit settled stays among my answers and cannot be answered again")
{
    Walk walk;
    answerTwo(walk);
    const auto snapshot = walk.window().file()->snapshot();
    const auto& findings = snapshot->report.findings;
    const auto asked = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.answer && finding.answer->kind == AnswerKind::Dispute;
    });
    REQUIRE(asked != findings.end());
    Bill credit;
    credit.file = u"bills/credit.csv"_s;
    credit.number = u"CN-1"_s;
    credit.numberPrinted = true;
    credit.provider = asked->provider;
    credit.billDate = QDate(2026, 7, 1);
    credit.period = {asked->date, asked->date};
    BillLine line;
    line.row = 2;
    line.type = BillLineType::Credit;
    line.date = asked->date;
    line.start = asked->time;
    line.amount = -asked->pence;
    credit.lines = {line};
    walk.window().file()->change(u"A credit"_s, [credit](Changes& changes) { changes.addBill(credit); });
    walk.settle();
    walk.press(u"Bills"_s);
    walk.press(u"My answers"_s);
    CHECK(walk.seen().contains(u"was given back on bill CN-1. This is settled."_s));
    walk.press(u"Change my answer"_s); // of the other one
    CHECK(walk.seen().contains(u"Your answer: the bill is right."_s));
}

TEST_CASE("my answers can be read and reached at every size", "[look]")
{
    test::checkAtEverySize([] {
        AnswersPage::Facts facts;
        for (int i = 0; i < 3; ++i) {
            Finding finding;
            finding.id = QString::number(i);
            finding.kind = FindingKind::MissedVisit;
            finding.date = QDate(2026, 6, 10 + i);
            finding.time = QTime(8, 0);
            finding.pence = Money{1150};
            finding.facts.charged = Money{1150};
            finding.answer = Answer{finding.id,
                                    i == 1 ? AnswerKind::Accept : AnswerKind::Dispute,
                                    finding.pence,
                                    {},
                                    QDateTime(QDate(2026, 7, 2), QTime(9, 0))};
            facts.rows.push_back({{finding, i == 2 ? u"CN-2026-07-0012"_s : QString()},
                                  u"June 2026, Brightcare Home Support Ltd"_s,
                                  u"It stands in your letter of Thu 2 July 2026."_s});
        }
        facts.withoutQuestion = 2;
        auto page = std::make_unique<AnswersPage>();
        page->setFacts(facts);
        return page;
    });
}
