#include "core/care/assessment.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Assessment hours(QDate from, std::optional<Minutes> weekly)
{
    Assessment assessment;
    assessment.from = from;
    assessment.weekly = weekly;
    return assessment;
}

RotaEntry planned(const QString& name, QStringView start, QStringView end)
{
    RotaEntry entry = dailyAt(start, end);
    entry.name = name;
    return entry;
}

const std::vector<Assessment> twoInTurn{hours({2026, 4, 6}, Minutes(14 * 60)),
                                        hours({2026, 6, 10}, Minutes(21 * 60))};

} // namespace

TEST_CASE("the newest assessment counts for its own days", "[assessment]")
{
    CHECK(assessmentOn(twoInTurn, {2026, 4, 5}) == nullptr);
    CHECK(assessmentOn(twoInTurn, {2026, 6, 9})->weekly == Minutes(14 * 60));
    CHECK(assessmentOn(twoInTurn, {2026, 6, 10})->weekly == Minutes(21 * 60));
    // Monday and Tuesday by the first, five days by the second: 2 × 2 hours and 5 × 3 hours.
    CHECK(assessedIn(twoInTurn, {{2026, 6, 8}, {2026, 6, 14}}) == AssessedTime{Minutes(19 * 60), 0});
}

TEST_CASE("days before any assessment, and hours that are not stated, are no hours of nought", "[assessment]")
{
    CHECK(assessedIn(twoInTurn, {{2026, 4, 4}, {2026, 4, 6}}) == AssessedTime{Minutes(120), 2});
    std::vector<Assessment> open = twoInTurn;
    open.back().weekly.reset();
    CHECK(assessedIn(open, {{2026, 6, 8}, {2026, 6, 14}}) == AssessedTime{Minutes(4 * 60), 5});
    CHECK(assessedIn({}, {{2026, 6, 8}, {2026, 6, 14}}) == AssessedTime{Minutes(0), 7});
}

TEST_CASE("an assessment that is corrected takes the place of the one before", "[assessment]")
{
    Assessment right = twoInTurn.back();
    right.weekly = Minutes(1170);
    const auto corrected = withAssessment(twoInTurn, twoInTurn.back(), right);
    CHECK(corrected == std::vector<Assessment>{twoInTurn.front(), right});
    CHECK(withAssessment({twoInTurn.back()}, {}, twoInTurn.front()) == twoInTurn);
    CHECK(withoutAssessment(corrected, right) == std::vector<Assessment>{twoInTurn.front()});
}

TEST_CASE("assessments come back from the file as they were, and words nobody wrote are none", "[assessment]")
{
    Assessment full = hours({2026, 6, 10}, Minutes(19 * 60 + 30));
    full.needs = {{NeedKind::GettingUp, {}, Minutes(210), {u"Morning"_s}},
                  {NeedKind::Other, u"Reading the post"_s, {}, {}}};
    full.saidBy = u"Mrs Green, Westshire"_s;
    full.standsIn = u"Care and support plan, page 2"_s;
    full.wouldChange = u"An hour less in the week, two more on Sundays"_s;
    const std::vector<Assessment> all{hours({2026, 4, 6}, {}), full};
    CHECK(readAssessments(writeAssessments(all)) == all);
    CHECK(writeAssessments({}).isEmpty());
    CHECK(readAssessments({}).empty());
    CHECK(readAssessments("{\"assessments\":[{\"from\":\"2026-02-30\"},7,{}]}").empty());
    CHECK(readAssessments("{\"assessments\":[{\"from\":\"2026-02-03\",\"weekly_minutes\":-5}]}") ==
          std::vector<Assessment>{hours({2026, 2, 3}, {})});
    for (const NeedKind kind : needKinds())
        CHECK(parseNeedKind(keyword(kind)) == kind);
}

TEST_CASE("a need without a visit and a visit without a need are both named", "[assessment]")
{
    Assessment assessment = hours({2026, 6, 1}, Minutes(420));
    const std::vector<RotaEntry> rota{planned(u"Morning"_s, u"08:00", u"08:30"),
                                      planned(u"Lunch"_s, u"12:00", u"12:30")};
    CHECK(needsAndVisits(assessment, rota, {2026, 7, 2}) == NeedsAndVisits{});
    assessment.needs = {{NeedKind::GettingUp, {}, {}, {u"morning"_s}},
                        {NeedKind::Company, {}, {}, {}},
                        {NeedKind::Night, {}, {}, {u"Night, as it was"_s}}};
    const NeedsAndVisits found = needsAndVisits(assessment, rota, {2026, 7, 2});
    REQUIRE(found.withoutVisit.size() == 2);
    CHECK(found.withoutVisit.front().kind == NeedKind::Company);
    CHECK(found.withoutVisit.back().kind == NeedKind::Night);
    CHECK(found.withoutNeed == QStringList{u"Lunch"_s});
}
