#include "core/check/lump_explanation.h"
#include "tests/support/catch.h"

using namespace daybook;

namespace {

std::vector<LumpPiece> pieces(std::initializer_list<qint64> prices)
{
    std::vector<LumpPiece> made;
    int date = 0;
    for (const qint64 price : prices)
        made.push_back({QDate(2024, 5, ++date), QTime(8, 0), Money{price}, VisitState::NobodyCame});
    return made;
}

} // namespace

TEST_CASE("one choice of visits comes to the difference: it explains it exactly")
{
    const LumpExplanation found = explainDifference(pieces({1200, 1450, 1950}), Money{3150});
    CHECK(found.isExact);
    REQUIRE(found.pieces.size() == 2);
    CHECK(found.pieces[0].less == Money{1200});
    CHECK(found.pieces[1].less == Money{1950});
}

TEST_CASE("two choices that come to the same are no explanation, only candidates")
{
    const LumpExplanation found = explainDifference(pieces({1200, 1200, 1450}), Money{1200});
    CHECK_FALSE(found.isExact);
    CHECK(found.pieces.size() == 3);
    CHECK(explainDifference(pieces({1200, 1200}), Money{2400}).isExact);
}

TEST_CASE("visits that cannot come to the difference are candidates too")
{
    CHECK_FALSE(explainDifference(pieces({1200}), Money{1800}).isExact);
    CHECK_FALSE(explainDifference({}, Money{1800}).isExact);
}

TEST_CASE("more than sixty visits are not tried")
{
    std::vector<LumpPiece> many(61, pieces({1}).front());
    CHECK_FALSE(explainDifference(many, Money{61}).isExact);
}
