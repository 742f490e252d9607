#include "app/daybook_file.h"
#include "core/money/ways_to_arrange.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <QLineEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<CareWay> ways(Walk& walk)
{
    const auto& settings = walk.window().file()->snapshot()->settings;
    const auto found = settings.find(u"plan/ways"_s);
    return found == settings.end() ? std::vector<CareWay>{} : readWays(found->second.toUtf8());
}

} // namespace

TEST_CASE("another way to arrange the care is set beside what is planned, changed, and taken back")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.press(u"Money"_s);
    walk.press(u"What if I did it another way?"_s);
    CHECK(walk.seen().contains(u"As it is planned now, 52 weeks come to £"_s));
    walk.press(u"Write down another way"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Give it a name"_s));
    walk.fill(u"name"_s, u"Mrs Hill across the road"_s);
    walk.choose(u"Somebody who works for themselves"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    walk.fill(u"weekdays"_s, u"many"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write the hours as in 14 or 14:30"_s));
    walk.fill(u"weekdays"_s, u"12.5"_s);
    walk.fill(u"weekdayPrice"_s, u"17"_s);
    walk.press(u"Continue"_s);
    CHECK_FALSE(walk.seen().contains(u"Payroll service"_s));
    walk.fill(u"cost-insurance"_s, u"120"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"12 hours 30 minutes at £17.00 an hour"_s));
    walk.press(u"Save"_s);
    REQUIRE(ways(walk).size() == 1);
    CHECK(ways(walk).front().weekdays == Minutes(750));
    // 12½ hours at £17.00 are £212.50 a week; 52 of them and £120.00.
    CHECK(walk.seen().contains(u"£11,170.00 a year."_s));
    CHECK(
        walk.seen().contains(u"without what is not known: Somebody else in holidays and illness; Travel"_s));
    CHECK(walk.seen().contains(u"employment status"_s));
    walk.press(u"Change: Mrs Hill across the road"_s);
    walk.press(u"Change: Hours and price"_s);
    walk.fill(u"weekdayPrice"_s, u"18"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    CHECK(walk.seen().contains(u"£11,820.00 a year."_s));
    walk.press(u"Take it away: Mrs Hill across the road"_s);
    CHECK(ways(walk).empty());
    walk.pressBeginning(u"Take back"_s);
    CHECK(ways(walk).size() == 1);
    walk.press(u"Print this"_s);
    CHECK(walk.heading() == u"Ways to arrange my care"_s);
    walk.key(Qt::Key_H, Qt::ControlModifier);
    CHECK(walk.seen().contains(u"Another way to arrange the care: “Mrs Hill across the road”"_s));
    CHECK_FALSE(walk.seen().contains(u"weekday_minutes"_s));
    CHECK_FALSE(walk.seen().contains(u"plan/ways"_s));
}
