#include "ui/pages/log_visit_page.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/log_visit_fixture.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/time_entry.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

TEST_CASE("a short visit is written down in a few presses")
{
    LogVisitPage page(factsOf(morning()));
    Saved saved;
    listen(page, saved);
    showOn(page);
    CHECK(page.title() == u"What happened at the 8:00 am visit?"_s);
    choose(page, CameOtherTimes);
    CHECK(page.title() == u"Who came?"_s);
    tick(page, u"Ann Price"_s);
    press(page, u"continue"_s);
    press(page, u"leftEarly"_s);
    REQUIRE(visibleTimes(page).size() == 2);
    QTest::keyClicks(visibleTimes(page)[1]->edit(), u"8.20"_s);
    press(page, u"continue"_s);
    CHECK(page.currentKey() == u"note"_s);
    press(page, u"continue"_s);
    CHECK(page.isAtAnswers());
    CHECK(saved.times == 0);
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    const Visit& visit = saved.entries.front();
    CHECK(visit.state == VisitState::Came);
    CHECK(visit.date == thursday);
    CHECK(visit.planned == QTime(8, 0));
    CHECK(visit.start == QTime(8, 0));
    CHECK(visit.end == QTime(8, 20));
    CHECK(visit.carers == QStringList{u"Ann Price"_s});
    CHECK(visit.provider == u"Brightcare"_s);
    CHECK_FALSE(visit.carerCount.has_value());
    CHECK(saved.replaced.empty());
}

TEST_CASE("a visit can be written down by keyboard alone")
{
    LogVisitPage page(factsOf(morning()));
    Saved saved;
    listen(page, saved);
    showOn(page);
    page.focusHeading();
    pressByKey(page, u"event-1"_s);
    CHECK(page.currentKey() == u"who"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    REQUIRE(page.currentKey() == u"times"_s);
    pressByKey(page, u"late"_s);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), u"0845"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    REQUIRE(page.isAtAnswers() == false);
    REQUIRE(page.title().startsWith(u"Problem"_s)); // 8:45 to 8:30 cannot be
    CHECK(saved.times == 0);
    TimeEntry* end = visibleTimes(page)[1];
    end->focusField();
    settle();
    end->edit()->selectAll();
    QTest::keyClicks(end->edit(), u"9 am"_s);
    QTest::keyClick(end->edit(), Qt::Key_Return);
    settle();
    REQUIRE(page.currentKey() == u"note"_s);
    pressByKey(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries[0].start == QTime(8, 45));
    CHECK(saved.entries[0].end == QTime(9, 0));
    CHECK(saved.entries[0].carers.isEmpty());
}

TEST_CASE("a time that is no time is asked for again and stays as typed")
{
    LogVisitPage page(factsOf(morning()));
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, CameOtherTimes);
    press(page, u"continue"_s);
    QTest::keyClicks(visibleTimes(page)[0]->edit(), u"after lunch"_s);
    press(page, u"continue"_s);
    CHECK(page.title() == u"Problem: When did they come and go?"_s);
    CHECK(pieceOf<QLabel>(page, u"problem"_s)->text().contains(u"8.15"_s));
    CHECK(visibleTimes(page)[0]->text() == u"after lunch"_s);
    CHECK(page.currentKey() == u"times"_s);
}

TEST_CASE("each of the eight outcomes is written as its own state")
{
    struct Case
    {
        Event event;
        VisitState state;
    };
    const auto each = GENERATE(Case{AsPlanned, VisitState::Came}, Case{CameOtherTimes, VisitState::Came},
                               Case{OneOfTwo, VisitState::Came}, Case{NobodyCame, VisitState::NobodyCame},
                               Case{CancelledByProvider, VisitState::CancelledByProvider},
                               Case{SentAway, VisitState::SentAway}, Case{Away, VisitState::Away});
    LogVisitPage page(factsOf(morning(2)));
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, each.event);
    for (int i = 0; i < 6 && !page.isAtAnswers(); ++i) {
        if (page.currentKey() == u"count"_s)
            pick(page, u"I am not sure"_s);
        press(page, u"continue"_s);
    }
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries[0].state == each.state);
    CHECK(saved.entries[0].planned == QTime(8, 0));
    CHECK(saved.entries[0].carerCount == (each.event == OneOfTwo ? std::optional(1) : std::nullopt));
}

TEST_CASE("when I cancelled, the day and time I told them are asked for, and may be unknown")
{
    LogVisitPage page(factsOf(morning()));
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, CancelledByMe);
    REQUIRE(page.currentKey() == u"told"_s);
    press(page, u"continue"_s);
    CHECK(page.title().startsWith(u"Problem: "_s));

    SECTION("known")
    {
        pick(page, u"I know the day and the time"_s);
        auto* date = page.findChild<DateEntry*>();
        REQUIRE(date != nullptr);
        QTest::keyClicks(date->findChild<QLineEdit*>(), u"2 June 2026"_s);
        for (TimeEntry* time : visibleTimes(page))
            QTest::keyClicks(time->edit(), u"9:15"_s);
        press(page, u"continue"_s);
        press(page, u"continue"_s);
        press(page, u"save"_s);
        REQUIRE(saved.entries.size() == 1);
        CHECK(saved.entries[0].state == VisitState::CancelledByPerson);
        CHECK(saved.entries[0].noticeAt == QDateTime(QDate(2026, 6, 2), QTime(9, 15)));
    }
    SECTION("unknown")
    {
        pick(page, u"I am not sure"_s);
        press(page, u"continue"_s);
        press(page, u"continue"_s);
        press(page, u"save"_s);
        REQUIRE(saved.entries.size() == 1);
        CHECK_FALSE(saved.entries[0].noticeAt.has_value());
    }
}

TEST_CASE("of two planned carers the person says how many came")
{
    LogVisitPage page(factsOf(morning(2)));
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, CameOtherTimes);
    press(page, u"continue"_s);
    press(page, u"onTime"_s);
    press(page, u"continue"_s);
    REQUIRE(page.currentKey() == u"count"_s);
    pickAnswer(page, 0);
    press(page, u"continue"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries[0].carerCount == 1);
    CHECK(saved.entries[0].end == QTime(8, 30));
}

TEST_CASE("a change starts from what is written, and may clear it")
{
    Visit visit = visitAt(thursday, QTime(8, 0));
    visit.carers = {u"Cal Dow"_s};
    visit.start = QTime(8, 5);
    visit.note = u"Late bus."_s;
    const DayRow row =
        daySheet({dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30))}, {visit}, thursday).rows.front();
    LogVisitPage page(factsOf(row));
    Saved saved;
    listen(page, saved);
    showOn(page);

    SECTION("cleared")
    {
        press(page, u"clear"_s);
        CHECK(saved.cleared == std::vector<qint64>{visit.id});
        CHECK(saved.times == 0);
    }
    SECTION("kept and completed")
    {
        choose(page, CameOtherTimes);
        press(page, u"continue"_s);
        QTest::keyClicks(visibleTimes(page)[1]->edit(), u"8.40"_s);
        press(page, u"continue"_s);
        press(page, u"continue"_s);
        press(page, u"save"_s);
        REQUIRE(saved.entries.size() == 1);
        CHECK(saved.replaced == std::vector<qint64>{visit.id});
        CHECK(saved.entries[0].carers == QStringList{u"Cal Dow"_s});
        CHECK(saved.entries[0].start == QTime(8, 5));
        CHECK(saved.entries[0].end == QTime(8, 40));
        CHECK(saved.entries[0].note == u"Late bus."_s);
    }
}

TEST_CASE("Back goes one question back and keeps what was typed")
{
    LogVisitPage page(factsOf(morning()));
    showOn(page);
    CHECK_FALSE(page.hasUnsavedWords());
    choose(page, CameOtherTimes);
    CHECK(page.hasUnsavedWords());
    tick(page, u"Ben Carr"_s);
    press(page, u"continue"_s);
    REQUIRE(page.currentKey() == u"times"_s);
    CHECK(page.stepBack());
    settle();
    CHECK(page.currentKey() == u"who"_s);
    bool isTicked = false;
    for (const TickBox* box : page.findChildren<TickBox*>())
        isTicked = isTicked || (box->text() == u"Ben Carr"_s && box->isChecked());
    CHECK(isTicked);
    CHECK(page.stepBack());
    CHECK_FALSE(page.stepBack());
}

TEST_CASE("an answer can be changed from the page of answers without going through all of them")
{
    LogVisitPage page(factsOf(morning()));
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, CameOtherTimes);
    press(page, u"continue"_s);
    press(page, u"continue"_s);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"change-who"_s);
    REQUIRE(page.currentKey() == u"who"_s);
    tick(page, u"Ann Price"_s);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries[0].carers == QStringList{u"Ann Price"_s});
}
