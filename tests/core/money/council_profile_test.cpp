#include "core/money/council_profile.h"
#include "core/money/sent_report.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("one profile is for any council, and those modelled on a council name its page and the day",
          "[report]")
{
    const auto& profiles = councilProfiles();
    REQUIRE(profiles.size() == 4);
    CHECK(profiles.front().key == u"general"_s);
    CHECK(profiles.front().source.isEmpty());
    for (const CouncilProfile& profile : profiles) {
        INFO(profile.name.toStdString());
        CHECK(profile.parts.size() == reportParts().size());
        QSet<int> parts;
        for (const ProfilePart& part : profile.parts)
            parts.insert(static_cast<int>(part.part));
        CHECK(parts.size() == static_cast<qsizetype>(reportParts().size()));
        if (&profile == &profiles.front())
            continue;
        CHECK(profile.source.contains(u".gov.uk"_s));
        CHECK(profile.seenOn == QDate(2026, 11, 22));
        CHECK(profile.weeksAllowed == 8);
    }
}

TEST_CASE("a profile that was changed is read again as it was written", "[report]")
{
    CouncilProfile own = councilProfiles().back();
    own.key = u"own"_s;
    own.name = u"My council"_s;
    own.weeksAllowed = 4;
    own.weeksBy = WeeksBy::AsPaid;
    own.rhythm = ReportRhythm::HalfYear;
    std::swap(own.parts[0], own.parts[3]);
    own.parts[1].label = u"Part B \"the time\""_s;
    own.parts[2].isShown = false;
    CHECK(readProfile(writeProfile(own)) == own);
    CHECK_FALSE(readProfile("{}"));
    CHECK_FALSE(readProfile("not a profile at all"));
    // What a file forgets is not left out, and what it says twice is there once.
    const auto poor = readProfile(
        R"({"key":"own","name":"x","rhythm":"yearly","weeks_allowed":900,"sections":["lines","lines","cake"]})");
    REQUIRE(poor);
    CHECK(poor->parts.size() == reportParts().size());
    CHECK(poor->parts.front().part == ReportPart::Lines);
    CHECK_FALSE(poor->weeksAllowed);
}

TEST_CASE("a report begins on the day after the last one and is as long as the council wants", "[report]")
{
    std::vector<SentReport> sent;
    CHECK(nextReportFrom(sent, {2026, 4, 1}) == QDate(2026, 4, 1));
    sent.push_back({.period = {{2026, 4, 1}, {2026, 6, 30}}});
    sent.push_back({.period = {{2026, 1, 1}, {2026, 3, 31}}});
    CHECK(nextReportFrom(sent, {2026, 4, 1}) == QDate(2026, 7, 1));

    const QDate first(2026, 7, 1);
    const QDate today(2026, 11, 23);
    CHECK(periodFrom(first, ReportRhythm::Monthly, today).to == QDate(2026, 7, 31));
    CHECK(periodFrom(first, ReportRhythm::FourWeekly, today).to == QDate(2026, 7, 28));
    CHECK(periodFrom(first, ReportRhythm::Quarterly, today).to == QDate(2026, 9, 30));
    CHECK(periodFrom(first, ReportRhythm::ThirteenWeekly, today).to == QDate(2026, 9, 29));
    CHECK(periodFrom(first, ReportRhythm::HalfYear, today).to == QDate(2026, 12, 31));
    CHECK(periodFrom(first, ReportRhythm::Yearly, today).to == QDate(2027, 6, 30));
    CHECK(periodFrom(first, ReportRhythm::OnRequest, today).to == today);
    CHECK(periodFrom({2026, 1, 31}, ReportRhythm::Monthly, today).to == QDate(2026, 2, 28));
}
