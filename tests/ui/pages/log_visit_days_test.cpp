#include "tests/support/catch.h"
#include "tests/ui/pages/log_visit_fixture.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"

#include <QLineEdit>
#include <QPlainTextEdit>

// Stays of several days, visits off the plan, what was done, and nights.

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

TEST_CASE("a stay in hospital of several days is written for each day")
{
    LogVisitFacts facts = factsOf({});
    facts.day = thursday.addDays(-3);
    LogVisitPage page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, Away);
    REQUIRE(page.currentKey() == u"away"_s);
    pick(page, u"Several days"_s);
    DateEntry* until = nullptr;
    for (DateEntry* entry : page.findChildren<DateEntry*>())
        until = entry->isVisible() ? entry : until;
    REQUIRE(until != nullptr);
    QTest::keyClicks(until->findChild<QLineEdit*>(), u"3/6/26"_s);
    press(page, u"continue"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 3);
    for (int i = 0; i < 3; ++i) {
        const Visit& visit = saved.entries[static_cast<std::size_t>(i)];
        CHECK(visit.date == facts.day.addDays(i));
        CHECK(visit.state == VisitState::Away);
        CHECK_FALSE(visit.planned.has_value());
        CHECK_FALSE(visit.start.has_value());
    }
}

TEST_CASE("a visit that was not planned says who sent it and when it was")
{
    LogVisitPage page(factsOf({}));
    Saved saved;
    listen(page, saved);
    showOn(page);
    CHECK(page.title() == u"What do you want to write down?"_s);
    choose(page, CameOtherTimes);
    press(page, u"continue"_s);
    QTest::keyClicks(visibleTimes(page)[0]->edit(), u"4 pm"_s);
    press(page, u"continue"_s);
    REQUIRE(page.currentKey() == u"for"_s);
    press(page, u"continue"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries[0].start == QTime(16, 0));
    CHECK_FALSE(saved.entries[0].planned.has_value());
    CHECK(saved.entries[0].provider == u"Brightcare"_s);
    CHECK(saved.entries[0].service == u"personal care"_s);
}

TEST_CASE("another day is today, yesterday, or a date as people write it")
{
    AnotherDayPage page(thursday);
    std::vector<QDate> wanted;
    QObject::connect(&page, &AnotherDayPage::dayWanted, [&](QDate day) { wanted.push_back(day); });
    showOn(page);
    press(page, u"showDay"_s);
    CHECK(wanted.empty());
    press(page, u"yesterday"_s);
    CHECK(wanted == std::vector<QDate>{thursday.addDays(-1)});
    QTest::keyClicks(page.findChild<QLineEdit*>(), u"4 March"_s);
    press(page, u"showDay"_s);
    REQUIRE(wanted.size() == 2);
    CHECK(wanted[1] == QDate(2026, 3, 4));
}

TEST_CASE("what was done is ticked from the plan, stands in the note in words and becomes ticks again")
{
    LogVisitFacts facts = factsOf(morning());
    facts.tasks = {u"Wash"_s, u"Breakfast"_s, u"Tablets"_s};
    Visit written;
    {
        LogVisitPage page(facts);
        Saved saved;
        listen(page, saved);
        showOn(page);
        choose(page, AsPlanned);
        REQUIRE(page.currentKey() == u"done"_s);
        tick(page, u"Wash"_s);
        tick(page, u"Tablets"_s);
        press(page, u"continue"_s);
        REQUIRE(page.currentKey() == u"note"_s);
        page.findChild<QPlainTextEdit*>(u"note"_s)->setPlainText(u"No bread left."_s);
        press(page, u"continue"_s);
        REQUIRE(page.isAtAnswers());
        // How it is known is not asked on the way; it stands here.
        press(page, u"change-source"_s);
        pick(page, u"It is in the carers’ log book"_s);
        press(page, u"continue"_s);
        press(page, u"save"_s);
        REQUIRE(saved.entries.size() == 1);
        written = saved.entries.front();
        CHECK(written.state == VisitState::Came);
        CHECK(written.note == u"Done: Wash, Tablets\nNo bread left."_s);
        CHECK(written.source == u"carer sheet"_s);
    }
    written.id = 7;
    facts.row =
        daySheet({dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30))}, {written}, thursday).rows.front();
    LogVisitPage page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, AsPlanned);
    for (const TickBox* box : page.findChildren<TickBox*>()) {
        if (box->isVisible())
            CHECK(box->isChecked() == (box->text() != u"Breakfast"_s));
    }
    tick(page, u"Breakfast"_s);
    press(page, u"continue"_s);
    CHECK(page.findChild<QPlainTextEdit*>(u"note"_s)->toPlainText() == u"No bread left."_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries.front().note == u"Done: Wash, Breakfast, Tablets\nNo bread left."_s);
    CHECK(saved.entries.front().source == u"carer sheet"_s);
}

TEST_CASE("that a task is not ticked says nothing, and nobody who did not come has done one")
{
    LogVisitFacts facts = factsOf(morning());
    facts.tasks = {u"Wash"_s};
    LogVisitPage page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, NobodyCame);
    CHECK(page.currentKey() == u"note"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries.front().note.isEmpty());
}

TEST_CASE("of a night the person says how often they needed help")
{
    LogVisitFacts facts;
    facts.today = thursday;
    facts.day = thursday;
    facts.row = daySheet({dailyVisit(u"Night", QTime(22, 0), QTime(7, 0))}, {}, thursday).rows.front();
    LogVisitPage page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, AsPlanned);
    REQUIRE(page.currentKey() == u"helped"_s);
    pick(page, u"Twice"_s);
    press(page, u"continue"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.entries.size() == 1);
    CHECK(saved.entries.front().note == u"Help in the night: Twice"_s);
    facts.row.entries = saved.entries;
    facts.row.entries.front().id = 3;
    LogVisitPage again(facts);
    showOn(again);
    choose(again, AsPlanned);
    CHECK(again.findChild<ChoiceList*>(u"helped"_s)->chosen() == 2);
    CHECK(again.findChild<QPlainTextEdit*>(u"note"_s)->toPlainText().isEmpty());
}

TEST_CASE("whether somebody was told beforehand can be written down when it was not as planned")
{
    for (const Event event : {NobodyCame, CancelledByProvider}) {
        LogVisitPage page(factsOf(morning()));
        Saved saved;
        listen(page, saved);
        showOn(page);
        choose(page, event);
        while (!page.isAtAnswers())
            press(page, u"continue"_s);
        press(page, u"change-toldBefore"_s); // not asked on the way
        pick(page, u"No, nobody told me"_s);
        press(page, u"continue"_s);
        press(page, u"save"_s);
        REQUIRE(saved.entries.size() == 1);
        CHECK(saved.entries.front().toldBefore == false);
    }
    LogVisitPage page(factsOf(morning()));
    Saved saved;
    listen(page, saved);
    showOn(page);
    choose(page, AsPlanned);
    while (!page.isAtAnswers())
        press(page, u"continue"_s);
    CHECK(page.findChild<QPushButton*>(u"change-toldBefore"_s) == nullptr);
    press(page, u"save"_s);
    CHECK_FALSE(saved.entries.front().toldBefore.has_value());
}
