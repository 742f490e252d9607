#include "core/care/reading_problems.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("what is said of many rows is said once, and of few rows of each")
{
    std::vector<ReadingProblem> problems;
    for (int row = 2; row <= 31; ++row)
        problems.push_back({row, u"Charge"_s, u"$10.50"_s, u"The amount could not be read."_s});
    problems.insert(problems.begin() + 4, {5, u"Date"_s, u"31/06/2026"_s, u"The date could not be read."_s});
    problems.push_back({40, u"Date"_s, u"32/06/2026"_s, u"The date could not be read."_s});
    const std::vector<GatheredProblem> once = gathered(problems);
    REQUIRE(once.size() == 3);
    CHECK(once[0].first.read == u"$10.50"_s);
    CHECK(once[0].rows.size() == 30);
    CHECK(rowsText(once[0].rows) == u"2, 3, 4, 5, 6, 7, 8, 9 …"_s);
    CHECK(once[1].first.row == 5);
    CHECK(once[1].rows == std::vector<int>{5});
    CHECK(once[2].first.row == 40);
    CHECK(gathered({}).empty());
}
