#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

TEST_CASE("a report that was sent is kept with what was shared, and can be taken back", "[store][report]")
{
    const Folder folder;
    const SentReport report{0,
                            {},
                            {{2026, 4, 1}, {2026, 6, 30}},
                            u"Any council"_s,
                            u"Leeds City Council"_s,
                            {ShareLevel::LinesAndPapers, true, false},
                            {2026, 7, 2},
                            Money{123456},
                            QString(64, u'a')};
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Sent the report"_s, [&](Changes& changes) { changes.addSentReport(report); });
        CHECK(daybook->verify().sound);
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    const std::vector<SentReport> kept = daybook->sentReports();
    REQUIRE(kept.size() == 1);
    CHECK_FALSE(kept.front().uuid.isEmpty());
    SentReport same = kept.front();
    same.id = 0;
    same.uuid.clear();
    CHECK(same == report);
    daybook->undo();
    CHECK(daybook->sentReports().empty());
    CHECK(daybook->verify().sound);
}
