#include "core/base/weekly_hours.h"

#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("hours a week are read as people write them", "[base]")
{
    const auto minutes = [](QStringView text) {
        const auto read = parseWeeklyHours(text);
        return read ? static_cast<int>(read->count()) : -1;
    };
    CHECK(minutes(u"14") == 840);
    CHECK(minutes(u" 14.5 ") == 870);
    CHECK(minutes(u"14½") == 870);
    CHECK(minutes(u"14:30") == 870);
    CHECK(minutes(u"14 hours") == 840);
    CHECK(minutes(u"14 hours 30 minutes") == 870);
    CHECK(minutes(u"1 hour") == 60);
    CHECK(minutes(u"14h30m") == 870);
    CHECK(minutes(u"0.33") == 20);
    CHECK(minutes(u"672") == 672 * 60);
    CHECK(minutes(u"0") == 0);
    for (const QStringView wrong : {u"", u"-3", u"673", u"14:75", u"many", u"999999999", u"1e3"})
        CHECK(minutes(wrong) == -1);
    CHECK(toTypedHours(Minutes(870)) == u"14:30"_s);
    CHECK(toTypedHours(Minutes(840)) == u"14"_s);
}
