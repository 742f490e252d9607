#include "core/care/wishes.h"

#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

BillingPeriod june()
{
    return {QDate(2026, 6, 1), QDate(2026, 6, 30)};
}

RotaEntry daily(const QString& name, QTime start, QTime end)
{
    RotaEntry entry;
    entry.name = name;
    entry.weekdays.set();
    entry.start = start;
    entry.end = end;
    entry.service = u"personal care"_s;
    return entry;
}

Visit came(QDate day, QTime planned, std::optional<QTime> start, const QStringList& carers = {})
{
    Visit visit;
    visit.date = day;
    visit.planned = planned;
    visit.start = start;
    visit.carers = carers;
    return visit;
}

const std::vector<WantedTime> wanted{{0, {}, u"Morning"_s, VisitPurpose::GetUp, QTime(7, 30), QTime(8, 30)},
                                     {0, {}, u"Bed"_s, VisitPurpose::GoToBed, QTime(21, 0), QTime(22, 30)}};

} // namespace

TEST_CASE("up at ten and to bed at five is seventeen hours in bed", "[wishes]")
{
    const std::vector<RotaEntry> plan{daily(u"morning"_s, {10, 0}, {10, 30}),
                                      daily(u"Bed"_s, {17, 0}, {17, 30})};
    const auto planned = plannedTimeInBed(plan, wanted, {2026, 6, 4});
    REQUIRE(planned);
    CHECK(planned->bed == QTime(17, 0));
    CHECK(planned->up == QTime(10, 0));
    CHECK(planned->length() == Minutes(17 * 60));
    const auto asked = wantedTimeInBed(wanted);
    REQUIRE(asked);
    CHECK(asked->length() == Minutes(9 * 60));
}

TEST_CASE("without a visit for bed nobody says how long the night is", "[wishes]")
{
    const std::vector<RotaEntry> plan{daily(u"Morning"_s, {10, 0}, {10, 30})};
    CHECK_FALSE(plannedTimeInBed(plan, wanted, {2026, 6, 4}));
    CHECK_FALSE(plannedTimeInBed(plan, {}, {2026, 6, 4}));
    CHECK_FALSE(wantedTimeInBed({wanted.front()}));
}

TEST_CASE("arrivals are counted against the wanted times only where a time was written", "[wishes]")
{
    const std::vector<RotaEntry> plan{daily(u"Morning"_s, {8, 0}, {8, 30}),
                                      daily(u"Bed"_s, {21, 0}, {21, 30})};
    std::vector<Visit> visits{
        came({2026, 6, 1}, {8, 0}, QTime(7, 29)), came({2026, 6, 2}, {8, 0}, QTime(7, 30)),
        came({2026, 6, 3}, {8, 0}, QTime(8, 30)), came({2026, 6, 4}, {8, 0}, QTime(8, 31)),
        came({2026, 6, 5}, {8, 0}, {}),           came({2026, 7, 1}, {8, 0}, QTime(11, 0))};
    Visit missed = came({2026, 6, 6}, {8, 0}, {});
    missed.state = VisitState::NobodyCame;
    visits.push_back(missed);
    const auto sums = arrivalsAgainstWanted(wanted, plan, visits, june());
    REQUIRE(sums.size() == 2);
    const std::vector<QTime> times{QTime(7, 29), QTime(7, 30), QTime(8, 30), QTime(8, 31)};
    CHECK(sums[0] == Arrivals{u"Morning"_s, 1, 2, 1, 1, times});
    CHECK(sums[1] == Arrivals{u"Bed"_s, 0, 0, 0, 0});
}

TEST_CASE("a wanted time open at one side is kept on that side by every arrival", "[wishes]")
{
    const std::vector<WantedTime> open{{0, {}, u"Morning"_s, VisitPurpose::GetUp, {}, QTime(8, 30)}};
    const auto sums = arrivalsAgainstWanted(open, {daily(u"Morning"_s, {8, 0}, {8, 30})},
                                            {came({2026, 6, 1}, {8, 0}, QTime(5, 0))}, june());
    CHECK(sums.front().within == 1);
}

TEST_CASE("each week says who came and who was new, whatever the capitals", "[wishes]")
{
    const std::vector<Visit> visits{
        came({2026, 6, 1}, {8, 0}, {}, {u"Ann Price"_s}), came({2026, 6, 2}, {8, 0}, {}, {u"Ben Carr"_s}),
        came({2026, 6, 8}, {8, 0}, {}, {u"ann price"_s}),
        came({2026, 6, 9}, {8, 0}, {}, {u"Cara Dee"_s, u"Ann Price"_s}), came({2026, 6, 10}, {8, 0}, {})};
    const auto weeks = carersByWeek(visits, june());
    REQUIRE(weeks.size() == 5);
    CHECK(weeks[0].carers == QStringList{u"Ann Price"_s, u"Ben Carr"_s});
    CHECK(weeks[0].newOnes.isEmpty()); // the daybook begins here: nobody can be told to be new
    CHECK(weeks[1].carers == QStringList{u"ann price"_s, u"Cara Dee"_s});
    CHECK(weeks[1].newOnes == QStringList{u"Cara Dee"_s});
    CHECK(weeks[1].withoutName == 1);
    CHECK(weeks[2].carers.isEmpty());
    CHECK(weeks[4].week == BillingPeriod{{2026, 6, 29}, {2026, 6, 30}});
}

TEST_CASE("somebody who came the month before is not new this month", "[wishes]")
{
    const std::vector<Visit> visits{came({2026, 4, 1}, {8, 0}, {}, {u"Ann"_s}),
                                    came({2026, 5, 20}, {8, 0}, {}, {u"Ben"_s}),
                                    came({2026, 6, 2}, {8, 0}, {}, {u"Ben"_s, u"Cara"_s})};
    CHECK(carersByWeek(visits, june()).front().newOnes == QStringList{u"Cara"_s});
}

TEST_CASE("unpaid help is added up by who gave it, in hours and never in pounds", "[wishes]")
{
    const std::vector<UnpaidHelp> help{{0, {}, u"Megan"_s, {2026, 6, 4}, Minutes(30), {}, false},
                                       {0, {}, u"Tom"_s, {2026, 6, 5}, Minutes(60), {}, false},
                                       {0, {}, u"megan"_s, {2026, 6, 13}, Minutes(90), {}, true},
                                       {0, {}, u"Megan"_s, {2026, 7, 1}, Minutes(600), {}, false}};
    const auto sums = unpaidHelpIn(help, june());
    REQUIRE(sums.size() == 2);
    CHECK(sums[0] == HelpSum{u"Megan"_s, Minutes(120), 2, 1});
    CHECK(sums[1] == HelpSum{u"Tom"_s, Minutes(60), 1, 0});
}

TEST_CASE("short visits and few faces are counted from what is written, and nothing is guessed", "[care]")
{
    const BillingPeriod june{{2026, 6, 1}, {2026, 6, 30}};
    const auto came = [](int day, std::optional<QTime> start, std::optional<QTime> end,
                         const QStringList& carers) {
        Visit visit;
        visit.date = QDate(2026, 6, day);
        visit.start = start;
        visit.end = end;
        visit.carers = carers;
        return visit;
    };
    std::vector<Visit> visits{came(1, QTime(8, 0), QTime(8, 29), {u"Ann"_s}),
                              came(2, QTime(8, 0), QTime(8, 30), {u"ann"_s, u"Ben"_s}),
                              came(3, QTime(23, 50), QTime(0, 10), {u"Cy"_s}),
                              came(4, QTime(8, 0), {}, {u"Ben"_s}), came(5, {}, {}, {})};
    Visit missed = came(6, {}, {}, {});
    missed.state = VisitState::NobodyCame;
    visits.push_back(missed);
    Visit later = came(7, QTime(8, 0), QTime(8, 10), {u"Dee"_s});
    later.date = QDate(2026, 7, 1);
    visits.push_back(later);
    visits[0].toldBefore = false;
    visits[5].toldBefore = true;
    visits[6].toldBefore = true; // in July
    const CareFigures figures = careFigures(visits, june);
    CHECK(figures.told == 1);
    CHECK(figures.notTold == 1);
    CHECK(figures.timed == 3);
    CHECK(figures.underHalfHour == 2);
    CHECK(figures.named == 5);
    CHECK(figures.byTwo == 4);
    CHECK(careFigures({}, june) == CareFigures{});
}
