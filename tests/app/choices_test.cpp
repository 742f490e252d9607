#include "app/daybook_file.h"
#include "core/base/uk_date.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/text_field.h"

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

template <typename Field>
Field* field(Walk& walk, const QString& name)
{
    auto* found = walk.window().frame()->visiblePage()->findChild<Field*>(name);
    REQUIRE(found != nullptr);
    return found;
}

void openPeople(Walk& walk)
{
    walk.openPractice();
    walk.window().frame()->showPage(PageId::People);
    walk.settle();
}

} // namespace

TEST_CASE(
    "an insurance that runs out in twenty days is spoken of on Today, until the new one is written down")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    openPeople(walk);
    DaybookFile& file = *walk.window().file();
    const QDate last = file.today().addDays(20);
    walk.press(u"See or add checks"_s);
    walk.press(u"Write down a check"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write the name."_s));
    field<TextField>(walk, u"name"_s)->setText(u"Megan Price"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Insurance"_s);
    walk.press(u"Continue"_s);
    field<DateEntry>(walk, u"seen"_s)->setDate(file.today());
    field<TextField>(walk, u"seenBy"_s)->setText(u"Anna"_s);
    walk.press(u"Continue"_s);
    field<DateEntry>(walk, u"dated"_s)->setDate(last.addDays(1));
    field<DateEntry>(walk, u"runsOut"_s)->setDate(last);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"The last day is before the date of the paper. Please look at both."_s));
    field<DateEntry>(walk, u"dated"_s)->setDate({});
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    REQUIRE(file.snapshot()->checks.size() == 1);
    CHECK(walk.seen().contains(u"Megan Price: insurance."_s));
    CHECK(walk.seen().contains(u"by Anna."_s));

    walk.window().frame()->popAllSubPages();
    walk.window().frame()->showPage(PageId::Today);
    walk.settle();
    CHECK(walk.seen().contains(
        u"Megan Price, insurance: it runs out on %1. Ask to see the new paper."_s.arg(toText(last))));
    walk.press(u"Look at the checks"_s);
    CHECK(walk.heading() == u"Checks of providers and carers"_s);

    SeenCheck newer = file.snapshot()->checks.front();
    newer.id = 0;
    newer.uuid.clear();
    newer.runsOut = last.addYears(1);
    walk.window().file()->change(u"The new insurance"_s,
                                 [newer](Changes& changes) { changes.addCheck(newer); });
    walk.settle();
    walk.window().frame()->popAllSubPages();
    walk.settle();
    CHECK_FALSE(walk.seen().contains(u"A paper that runs out"_s));
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(walk.seen().contains(u"A paper that runs out"_s));
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(file.snapshot()->checks.empty());
    CHECK_FALSE(walk.seen().contains(u"A paper that runs out"_s));
}

TEST_CASE("what was offered, chosen and why is written down, and offers keep the order of their days")
{
    Walk walk;
    openPeople(walk);
    walk.press(u"See or add offers"_s);
    DaybookFile& file = *walk.window().file();
    const auto write = [&](const QString& name, QDate day, const QString& price, const QString& choice,
                           const QString& why) {
        walk.press(u"Write down an offer"_s);
        field<TextField>(walk, u"wanted"_s)->setText(u"Mornings"_s);
        field<TextField>(walk, u"name"_s)->setText(name);
        field<TextField>(walk, u"toldBy"_s)->setText(u"The council"_s);
        field<DateEntry>(walk, u"day"_s)->setDate(day);
        walk.press(u"Continue"_s);
        field<TextField>(walk, u"offer"_s)->setText(u"At 8 am"_s);
        field<TextField>(walk, u"price"_s)->setText(price);
        walk.press(u"Continue"_s);
        walk.press(choice);
        walk.press(u"Continue"_s);
        field<TextField>(walk, u"why"_s)->setText(why);
        walk.press(u"Continue"_s);
        walk.press(u"Save"_s);
    };
    const QDate first(2026, 5, 4);
    write(u"Brightcare"_s, first.addDays(2), u"£19 an hour"_s, u"I chose this"_s,
          u"They come when I get up."_s);
    CHECK(walk.seen().contains(u"Only one offer is written down for this: Mornings."_s));
    write(u"Mrs Hall"_s, first, u"£31 an hour"_s, u"I did not choose this"_s, {});
    const auto offers = file.snapshot()->offers;
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].name == u"Mrs Hall"_s); // the dearer one: the days decide
    CHECK(offers[1].why == u"They come when I get up."_s);
    const QString seen = walk.seen();
    CHECK(seen.indexOf(u"Mornings: Mrs Hall"_s) < seen.indexOf(u"Mornings: Brightcare"_s));
    CHECK(seen.contains(u"Why: “They come when I get up.”"_s));
    CHECK_FALSE(seen.contains(u"Only one offer"_s));

    walk.press(u"Print this"_s);
    CHECK(walk.heading() == u"Offers of care and what was chosen"_s);
    walk.window().frame()->popSubPage();
    walk.settle();
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(file.snapshot()->offers.size() == 1);
}
