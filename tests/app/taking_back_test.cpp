#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"
#include "ui/widgets/table_view.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

TEST_CASE("an earlier change is chosen in the history and taken back, or a sentence says why not")
{
    Walk walk;
    walk.openPractice();
    const auto snapshot = [&walk] { return walk.window().file()->snapshot(); };
    const auto visits = snapshot()->household.visits.size();
    walk.press(u"All came as planned"_s);
    walk.settle();
    REQUIRE(snapshot()->household.visits.size() == visits + 1);
    Provider provider;
    provider.name = u"Rowan Meals"_s;
    walk.window().file()->change(u"Rowan Meals"_s,
                                 [provider](Changes& changes) { changes.addProvider(provider); });
    walk.settle();
    walk.key(Qt::Key_H, Qt::ControlModifier);
    auto* table = walk.window().frame()->visiblePage()->findChild<TableView*>(u"history"_s);
    REQUIRE(table != nullptr);
    table->chooseRow(1);
    walk.press(u"Take back the chosen change"_s);
    walk.settle();
    CHECK(snapshot()->household.visits.size() == visits);
    CHECK(snapshot()->household.providers.back().name == u"Rowan Meals"_s);
    CHECK(walk.banner().startsWith(u"Saved. Took back an earlier change"_s));

    // The made-up month was put in with one change, and the visit was of one of its days; nothing else was
    // touched. Its agreement needs the provider that came with it, and all of it goes together.
    table->chooseRow(0);
    walk.press(u"Take back the chosen change"_s);
    walk.settle();
    CHECK(snapshot()->household.visits.size() == visits + 1);
}
