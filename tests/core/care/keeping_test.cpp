#include "core/care/keeping.h"

#include "tests/support/catch.h"

using namespace daybook;

TEST_CASE("papers are kept for six whole financial years after the one in which care ended")
{
    CHECK(keepUntil({2026, 7, 2}) == QDate(2033, 3, 31));
    CHECK(keepUntil({2026, 3, 31}) == QDate(2032, 3, 31));
    CHECK(keepUntil({2026, 4, 1}) == QDate(2033, 3, 31));
    CHECK(keepUntil({2024, 2, 29}) == QDate(2030, 3, 31));
    CHECK_FALSE(keepUntil({}).isValid());
}
