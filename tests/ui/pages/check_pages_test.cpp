#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/june_bill.h"
#include "ui/pages/bill_sums_page.h"
#include "ui/pages/finding_page.h"
#include "ui/pages/found_page.h"

#include <QLabel>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Finding> juneSteps()
{
    std::vector<Finding> steps = juneFindings().toAsk;
    steps.push_back(notWrittenDown(QDate(2026, 6, 6)));
    return steps;
}

} // namespace

TEST_CASE("what was found is told in two lists, and what is only for the person apart")
{
    BillFindings found = juneFindings();
    found.toCheck.push_back(notWrittenDown(QDate(2026, 6, 6)));
    Finding late;
    late.kind = FindingKind::LateVisit;
    late.date = QDate(2026, 6, 5);
    found.toKnow.push_back(late);
    Finding less;
    less.kind = FindingKind::NotBilled;
    less.date = QDate(2026, 6, 7);
    less.pence = Money{1150};
    found.inTheirFavour.push_back(less);
    FoundPage page;
    page.setResult(juneChecked(), found);
    open(page);
    CHECK(page.lead().startsWith(u"26 of 30 "_s));
    const QString words = wordsOn(page);
    CHECK(words.contains(u"Charged differently: £44.00"_s));
    CHECK(words.contains(u"Please check: £11.50"_s));
    CHECK(words.contains(u"Care not as agreed"_s));
    CHECK(words.contains(u"Only for you to see"_s));
    QSignalSpy through(&page, &FoundPage::goThroughRequested);
    click(page, u"goThrough"_s);
    CHECK(through.count() == 1);
}

TEST_CASE("a second charge is shown beside the first one, on the page of its question and on no other")
{
    std::vector<Finding> steps = juneSteps();
    FindingPage page;
    page.setCharges({{steps[1].id,
                      {u"Bill BH-2606, row 7: Sat 13 June 2026, 8:00 am: £11.50"_s,
                       u"Bill BH-2606, row 8: Sat 13 June 2026, 8:00 am: £11.50"_s}}});
    page.setFindings(steps);
    open(page);
    CHECK_FALSE(isSeen(page, u"charges"_s));
    page.showFinding(1);
    letHappen();
    CHECK(isSeen(page, u"charges"_s));
    CHECK(wordsOn(page).contains(u"row 7: Sat 13 June 2026"_s));
    CHECK(wordsOn(page).contains(u"row 8: Sat 13 June 2026"_s));
}

TEST_CASE("a bill without anything to ask goes straight on to its sums")
{
    CheckedBill checked = juneChecked();
    for (CheckedLine& line : checked.lines)
        line.parts = {{FindingKind::Agreed, line.amount}};
    FoundPage page;
    page.setResult(checked, {});
    open(page);
    CHECK(page.lead().contains(u"30 line"_s));
    CHECK_FALSE(isSeen(page, u"goThrough"_s));
    QSignalSpy sums(&page, &FoundPage::sumsRequested);
    click(page, u"sums"_s);
    CHECK(sums.count() == 1);
}

TEST_CASE("one thing found is one page, with the four answers")
{
    FindingPage page;
    page.setFindings(juneSteps());
    page.showFinding(1);
    open(page);
    CHECK(page.title() == u"To ask about: 2 of 4"_s);
    for (const QString& name : {u"ask"_s, u"right"_s, u"mine"_s, u"later"_s})
        CHECK(isSeen(page, name));
    CHECK(wordsOn(page).contains(u"The bill says"_s));
    CHECK(wordsOn(page).contains(u"Your daybook says"_s));

    QString answeredId;
    AnswerKind kind{};
    QObject::connect(&page, &FindingPage::answered, [&](const QString& id, AnswerKind k) {
        answeredId = id;
        kind = k;
    });
    click(page, u"ask"_s);
    CHECK(answeredId == u"missed-13"_s);
    CHECK(kind == AnswerKind::Dispute);
    pressKey(page, u"right"_s);
    CHECK(kind == AnswerKind::Accept);
    QSignalSpy day(&page, &FindingPage::dayWanted);
    click(page, u"mine"_s);
    REQUIRE(day.count() == 1);
    CHECK(day.first().first().toDate() == QDate(2026, 6, 13));
}

TEST_CASE("not now goes on, what cannot be confirmed is counted apart, and after the last come the sums")
{
    FindingPage page;
    page.setFindings(juneSteps());
    page.showFinding(3);
    open(page);
    CHECK(page.title() == u"To ask about: 4 of 4"_s);
    QSignalSpy seenAll(&page, &FindingPage::allSeen);
    QSignalSpy answered(&page, &FindingPage::answered);
    click(page, u"later"_s);
    CHECK(page.title() == u"Please check: 1 of 1"_s);
    CHECK(seenAll.isEmpty());
    pressKey(page, u"later"_s);
    CHECK(seenAll.count() == 1);
    CHECK(answered.isEmpty());
}

TEST_CASE("Back goes through the findings before it leaves the page")
{
    FindingPage page;
    page.setFindings(juneSteps());
    page.showFinding(1);
    CHECK(page.stepBack());
    CHECK(page.index() == 0);
    CHECK_FALSE(page.stepBack());
}

TEST_CASE("an answer is shown on its page and can be taken away")
{
    std::vector<Finding> steps = juneSteps();
    steps[0].answer = Answer{
        .findingId = steps[0].id, .kind = AnswerKind::Accept, .pence = steps[0].pence, .note = {}, .at = {}};
    FindingPage page;
    page.setFindings(steps);
    open(page);
    CHECK(wordsOn(page).contains(u"Your answer: the bill is right."_s));
    QSignalSpy withdrawn(&page, &FindingPage::answerWithdrawn);
    click(page, u"withdraw"_s);
    REQUIRE(withdrawn.count() == 1);
    CHECK(withdrawn.first().first().toString() == u"missed-4"_s);
}

TEST_CASE("an answer about another sum is asked for again")
{
    std::vector<Finding> steps = juneSteps();
    steps[0].answer = Answer{
        .findingId = steps[0].id, .kind = AnswerKind::Accept, .pence = Money{900}, .note = {}, .at = {}};
    steps[0].stale = true;
    FindingPage page;
    page.setFindings(steps);
    open(page);
    CHECK(wordsOn(page).contains(u"it was £9.00. Please answer again."_s));
    CHECK_FALSE(isSettled(steps[0]));
}

TEST_CASE("the page stays at the same finding when others change")
{
    FindingPage page;
    page.setFindings(juneSteps());
    page.showFinding(2);
    std::vector<Finding> fewer = juneSteps();
    fewer.erase(fewer.begin());
    page.setFindings(fewer);
    CHECK(page.index() == 1);
    page.setFindings({});
    open(page);
    CHECK(page.title() == u"Nothing is open"_s);
}

TEST_CASE("a daybook that may only be looked at takes no answers")
{
    FindingPage page;
    page.setMayAnswer(false);
    page.setFindings(juneSteps());
    open(page);
    CHECK_FALSE(isSeen(page, u"ask"_s));
    CHECK(isSeen(page, u"later"_s));
}

TEST_CASE("the sums of a bill tie")
{
    BillSumsPage page;
    page.setResult(juneChecked(), juneFindings());
    open(page);
    CHECK(seen<QLabel>(page, u"sums"_s)->text() ==
          u"They ask for £323.00. Not in question: £279.00. To ask about: £44.00."_s);
    CheckedBill checked = juneChecked();
    CHECK(checked.notInQuestion() + checked.query == checked.total);
    QSignalSpy letter(&page, &BillSumsPage::letterRequested);
    click(page, u"letter"_s);
    CHECK(letter.count() == 1);
}

TEST_CASE("a bill that is right is said to be right")
{
    CheckedBill checked = juneChecked();
    checked.agreed = checked.total;
    checked.query = {};
    BillSumsPage page;
    page.setResult(checked, {});
    open(page);
    CHECK(page.title() == u"This bill is right"_s);
    CHECK_FALSE(isSeen(page, u"letter"_s));
    QSignalSpy done(&page, &BillSumsPage::doneRequested);
    pressKey(page, u"done"_s);
    CHECK(done.count() == 1);
}

TEST_CASE("checking a bill can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<FoundPage>();
        page->setResult(juneChecked(), juneFindings());
        return page;
    });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<FindingPage>();
        page->setFindings(juneSteps());
        return page;
    });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<BillSumsPage>();
        page->setResult(juneChecked(), juneFindings());
        return page;
    });
}
