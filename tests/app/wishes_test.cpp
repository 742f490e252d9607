#include "app/daybook_file.h"
#include "core/check/checking_gains.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/models/care_text.h"
#include "ui/pages/care_page.h"
#include "ui/pages/wish_questions.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

const Wishes& wishes(Walk& walk)
{
    return walk.window().file()->snapshot()->wishes;
}

template <typename Field>
Field* field(Walk& walk, const QString& name)
{
    auto* found = walk.window().frame()->visiblePage()->findChild<Field*>(name);
    REQUIRE(found != nullptr);
    return found;
}

void openWishes(Walk& walk)
{
    walk.openPractice();
    walk.window().frame()->showPage(PageId::People);
    walk.settle();
    walk.press(u"See or change what matters"_s);
    REQUIRE(walk.heading() == u"What matters to you"_s);
}

} // namespace

TEST_CASE("a goal in the person's own words is written down, quoted, and taken back")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    openWishes(walk);
    walk.press(u"Write down what matters to you"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write what matters to you."_s));
    field<TextField>(walk, u"words"_s)->setText(u"I want to go to chapel on Sundays."_s);
    walk.press(u"Continue"_s);
    field<DateEntry>(walk, u"review"_s)->setDate(QDate(2026, 10, 1));
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    REQUIRE(wishes(walk).goals.size() == 1);
    CHECK(wishes(walk).goals.front().reviewOn == QDate(2026, 10, 1));
    CHECK(walk.seen().contains(u"“I want to go to chapel on Sundays.”"_s));
    CHECK(walk.seen().contains(u"Look at it again on Thu 1 October 2026."_s));
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(wishes(walk).goals.empty());
    CHECK(walk.seen().contains(u"Nothing is written down yet. Write it in your own words."_s));
}

TEST_CASE("Today reminds of a goal when its day has come, and no more once another day is said")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.window().file()->change(u"A goal"_s, [](Changes& changes) {
        Goal goal;
        goal.words = u"I want to go to chapel on Sundays."_s;
        goal.setOn = QDate(2026, 4, 1);
        goal.reviewOn = QDate(2026, 7, 1);
        changes.addGoal(goal);
        goal.words = u"Later."_s;
        goal.reviewOn = QDate(2026, 7, 3);
        changes.addGoal(goal);
        goal.words = u"Over."_s;
        goal.reviewOn = QDate(2026, 6, 1);
        goal.isOver = true;
        changes.addGoal(goal);
    });
    walk.settle();
    CHECK(walk.seen().contains(u"“I want to go to chapel on Sundays.”"_s));
    CHECK(walk.seen().contains(u"look at this again on Wed 1 July 2026."_s));
    CHECK_FALSE(walk.seen().contains(u"Later."_s));
    CHECK_FALSE(walk.seen().contains(u"Over."_s));
    walk.press(u"Look at what matters to you"_s);
    CHECK(walk.heading() == u"What matters to you"_s);
    walk.window().file()->change(u"Another day"_s, [goal = wishes(walk).goals.front()](Changes& changes) {
        Goal later = goal;
        later.reviewOn = QDate(2026, 10, 1);
        changes.updateGoal(later);
    });
    walk.settle();
    walk.press(u"Back"_s);
    CHECK_FALSE(walk.canPress(u"Look at what matters to you"_s));
    CHECK_FALSE(walk.seen().contains(u"chapel"_s));
}

TEST_CASE("a time that begins after it ends is asked for again, and what was typed stays")
{
    Walk walk;
    openWishes(walk);
    walk.press(u"Say when a visit should come"_s);
    const auto* page = dynamic_cast<WantedTimeQuestions*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    if (page->currentKey() == u"visit"_s) {
        walk.press(u"Morning"_s);
        walk.press(u"Continue"_s);
    }
    walk.press(u"Getting up"_s);
    walk.press(u"Continue"_s);
    field<TimeEntry>(walk, u"earliest"_s)->setText(u"9"_s);
    field<TimeEntry>(walk, u"latest"_s)->setText(u"8"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"The first time is after the second. Please look at both."_s));
    CHECK(field<TimeEntry>(walk, u"earliest"_s)->text() == u"9"_s);
    field<TimeEntry>(walk, u"latest"_s)->setText(u"10"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    REQUIRE(wishes(walk).times.size() == 1);
    CHECK(walk.seen().contains(u"Morning: between 9:00 am and 10:00 am."_s));
}

TEST_CASE("how the care comes says who came, in sentences and tables, without a price on a wish")
{
    Walk walk;
    openWishes(walk);
    walk.window().frame()->popAllSubPages();
    walk.press(u"See how the care comes"_s);
    CHECK(walk.heading() == u"How the care comes: June 2026"_s);
    const auto* page = dynamic_cast<CarePage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    REQUIRE(page->pictures().size() == 4);
    CHECK(page->pictures()[0].sentence.contains(u"different carer"_s));
    CHECK(page->pictures()[3].sentence == u"You have not asked about anything yet."_s);
    for (std::size_t i = 0; i < 3; ++i) {
        const CarePicture& picture = page->pictures()[i];
        CHECK_FALSE(picture.sentence.isEmpty());
        CHECK_FALSE(picture.sentence.contains(u'£'));
        for (const QStringList& row : picture.rows)
            CHECK_FALSE(row.join(u' ').contains(u'£'));
    }
    walk.press(u"Print this"_s);
    CHECK(walk.heading() == u"How the care comes: June 2026"_s);
    walk.window().frame()->popSubPage();
    walk.press(u"What matters to you"_s);
    CHECK(walk.heading() == u"What matters to you"_s);
}

TEST_CASE("what checking has brought ties: asked is agreed and still open")
{
    Walk walk;
    walk.openPractice();
    Report report = walk.window().file()->snapshot()->report;
    Money all;
    std::vector<std::size_t> queries;
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        if (report.findings[i].status() == FindingStatus::Query) {
            all += report.findings[i].pence;
            queries.push_back(i);
        }
    }
    REQUIRE(queries.size() >= 2);
    CHECK(checkingGains(report, {}) == CheckingGains{{}, {}, {}, {}, {}, all});
    const auto say = [&](std::size_t which, AnswerKind kind) {
        Finding& finding = report.findings[queries[which]];
        Answer answer;
        answer.findingId = finding.id;
        answer.kind = kind;
        answer.pence = finding.pence;
        finding.answer = answer;
        return finding.pence;
    };
    const Money open = say(0, AnswerKind::Dispute);
    const Money settled = say(1, AnswerKind::Resolved);
    CHECK(checkingGains(report, {}) ==
          CheckingGains{open + settled, settled, {}, {}, open, all - open - settled});
    report.findings[queries[0]].stale = true;
    CHECK(checkingGains(report, {}) == CheckingGains{settled, settled, {}, {}, {}, all - settled});
}

TEST_CASE("seventeen hours in bed is said in one sentence, beside what is wanted")
{
    CHECK(bedText(TimeInBed{QTime(17, 0), QTime(10, 0)}, TimeInBed{QTime(22, 30), QTime(7, 30)}) ==
          u"By the plan you go to bed at 5:00 pm and get up at 10:00 am: 17 hours in bed. "
          u"You want 9 hours in bed."_s);
    CHECK(bedText({}, {}).isEmpty());
}
