#include "core/papers/assessment_paper.h"

#include "core/papers/assessment_text.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/text_writer.h"
#include "tests/support/arbitrary_household.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today{2026, 7, 2};

Assessment sevenHours()
{
    Assessment assessment;
    assessment.from = {2026, 6, 1};
    assessment.weekly = Minutes(420);
    assessment.saidBy = u"Mrs Green"_s;
    return assessment;
}

Award award(qint64 weeklyPence)
{
    Award made;
    made.weekly = {weeklyPence};
    made.from = {2026, 6, 1};
    return made;
}

CareMoney given(qint64 weeklyPence)
{
    CareMoney money;
    money.awards = {award(weeklyPence)};
    return money;
}

QString words(const AssessmentFacts& facts)
{
    return QString::fromUtf8(toPlainText(assessmentPaper(facts, u"Anna"_s)))
        .replace(QChar(0x00A0), u' ')
        .simplified();
}

} // namespace

TEST_CASE("the paper says what was assessed, planned and came, and what is left of the money", "[assessment]")
{
    const PracticeMonth month = practiceMonth();
    const AssessmentFacts facts =
        assessmentFacts(month.household, {sevenHours()}, given(18000), false, today);
    REQUIRE(facts.weeks.size() == 4);
    const AssessedWeek sum = sumOf(facts.weeks);
    CHECK(sum.assessed == AssessedTime{Minutes(4 * 420), 0});
    CHECK(sum.planned == Minutes(28 * 30));
    CHECK(fewerPlannedSince(facts.weeks) == 0U);
    CHECK(facts.money.price.cost == Money{30200});
    CHECK(facts.money.price.length == Minutes(840));
    const QString said = words(facts);
    CHECK(said.contains(u"7 hours assessed, 3 hours 30 minutes planned"_s));
    CHECK(said.contains(u"By the prices you agreed, the cost of 7 hours a week is £151.00."_s));
    CHECK(said.contains(u"That leaves £29.00 a week, or 1 hour 21 minutes."_s));
    CHECK(said.contains(u"Until the plan ends on Sun 30 May 2027 it leaves £1,375.43."_s));
    CHECK(said.contains(u"An hour costs £21.57 on average."_s));
    CHECK(said.contains(u"Said by: Mrs Green"_s));
}

TEST_CASE("too little money is said as a sum and in hours, and blames nobody", "[assessment]")
{
    Assessment fourteen = sevenHours();
    fourteen.weekly = Minutes(840);
    const QString said =
        words(assessmentFacts(practiceMonth().household, {fourteen}, given(18000), false, today));
    CHECK(said.contains(u"That is £122.00 a week too little, or 5 hours 39 minutes."_s));
}

TEST_CASE("who pays privately reads no word of a council or an award", "[assessment]")
{
    const QString said = words(assessmentFacts(practiceMonth().household, {sevenHours()}, {}, true, today));
    CHECK(said.contains(
        u"You pay yourself. By the prices you agreed, the cost of 7 hours a week is £151.00."_s));
    CHECK_FALSE(said.contains(u"council"_s, Qt::CaseInsensitive));
    CHECK_FALSE(said.contains(u"you are given"_s, Qt::CaseInsensitive));
    CHECK_FALSE(said.contains(u"enough"_s));
}

TEST_CASE("what cannot be said has its reason", "[assessment]")
{
    const PracticeMonth month = practiceMonth();
    CHECK(words(assessmentFacts(month.household, {}, {}, false, today))
              .contains(u"because no assessment that counts today is written down"_s));
    Assessment open = sevenHours();
    open.weekly.reset();
    CHECK(words(assessmentFacts(month.household, {open}, given(18000), false, today))
              .contains(u"because the assessment does not say how many hours"_s));
    CHECK(words(assessmentFacts(month.household, {sevenHours()}, {}, false, today))
              .contains(u"because nothing is written down under Money of what you are given"_s));
    Household byWeek = month.household;
    TariffRow fee = byWeek.agreements.front().tariffs.front().rows.front();
    fee.unit = ChargeUnit::Week;
    byWeek.agreements.front().tariffs.front().rows.push_back(fee);
    CHECK(words(assessmentFacts(byWeek, {sevenHours()}, given(18000), false, today))
              .contains(u"because you agreed a price for a week or longer"_s));
    Household noPrice = month.household;
    noPrice.agreements.front().tariffs.clear();
    CHECK(words(assessmentFacts(noPrice, {sevenHours()}, given(18000), false, today))
              .contains(u"because no agreed price fits some of the planned visits"_s));
}

TEST_CASE("visits that are not written down are said beside what came, and never as not come", "[assessment]")
{
    Household household;
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2026-06-22", u"08:00").to(u"08:30").planned(u"08:00")};
    const AssessmentFacts facts = assessmentFacts(household, {sevenHours()}, {}, false, today);
    REQUIRE(facts.weeks.size() == 1);
    CHECK(facts.weeks.front().came == Minutes(30));
    CHECK(facts.weeks.front().notRecorded == 6);
    CHECK(facts.weeks.front().notRecordedLength == Minutes(180));
    CHECK(assessedSentences(facts).join(u' ').contains(
        u"3 hours in all. That does not mean that nobody came."_s));
    CHECK(assessmentFacts({}, {sevenHours()}, {}, false, today).weeks.empty());
}

TEST_CASE("a week with more planned than assessed ends the weeks with fewer", "[assessment]")
{
    const auto week = [](int assessed, int planned) {
        AssessedWeek made;
        made.assessed.length = Minutes(assessed);
        made.planned = Minutes(planned);
        return made;
    };
    CHECK(fewerPlannedSince({week(60, 30), week(60, 60), week(60, 30), week(60, 0)}) == 2U);
    CHECK_FALSE(fewerPlannedSince({week(60, 30), week(60, 61)}));
    CHECK_FALSE(fewerPlannedSince({}));
    AssessedWeek open = week(60, 30);
    open.assessed.daysNotStated = 1;
    CHECK_FALSE(fewerPlannedSince({week(60, 30), open}));
}

TEST_CASE("always: planned and come are the sums of the weeks, and what is not written down lowers neither",
          "[property]")
{
    requireForHouseholds("assessed weeks", [](const HouseholdChoices& choices) {
        const Household household = householdOf(choices);
        if (household.visits.empty())
            return doesNotApply();
        const QDate first = std::ranges::min_element(household.visits, {}, &Visit::date)->date;
        const BillingPeriod whole{weekOf(first).from, weekOf(first.addDays(70)).to};
        const auto weeks = assessedWeeks(household, {}, whole);
        const AssessedWeek sum = sumOf(weeks);
        Minutes planned{};
        for (const PlannedVisit& visit : plannedVisits(household.rota, whole))
            planned += visit.length() * visit.carers;
        if (sum.planned != planned)
            return objection(u"planned is not the sum of its visits"_s, household);
        WeekHours hours;
        for (const WeekHours& week : hoursByWeek(household, {}, whole)) {
            hours.came += week.came;
            hours.notRecordedLength += week.notRecordedLength;
        }
        if (hours.came != sum.came || hours.notRecordedLength != sum.notRecordedLength)
            return objection(u"the weeks differ from the hours of the statement"_s, household);
        // Without one entry that came, that much is not known any more, and nothing else came to less.
        Household fewer = household;
        std::erase_if(fewer.visits, [](const Visit& visit) { return visit.state == VisitState::Came; });
        const AssessedWeek unknown = sumOf(assessedWeeks(fewer, {}, whole));
        if (unknown.came != Minutes{0} || unknown.planned != planned)
            return objection(u"what is not written down came or was not planned"_s, household);
        return holds();
    });
}
