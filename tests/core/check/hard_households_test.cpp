// Each case was found by checking random households twice, and cut down to what is needed to see it.
#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household household(std::vector<BillLine> lines, std::vector<Visit> visits, Agreement agreement,
                    std::vector<RotaEntry> rota)
{
    Household result;
    result.agreements = {std::move(agreement)};
    result.rota = std::move(rota);
    result.visits = std::move(visits);
    result.bills = {billOf(lines)};
    return result;
}

Report checked(const Household& household)
{
    Report report = check(household);
    requireTied(report);
    return report;
}

Visit complete(QStringView date)
{
    return visitAt(date).state(VisitState::DayComplete);
}

} // namespace

TEST_CASE("mileage printed without the miles is taken as a whole number of miles")
{
    const Agreement agreement =
        agreementAt(2400).row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, 45).by(ChargeBy::Lesser);
    const auto charged = [&](qint64 pence) {
        return checked(household({lineOn(u"2024-05-06", u"mileage"_s, pence)}, {}, agreement, {}));
    };
    CHECK(partsOf(charged(315), 2) == u"agreed 315"_s);
    CHECK(charged(320).bills.front().query.isZero());
    const Report once = checked(household(
        {lineOn(u"2024-05-06", u"mileage"_s, 315).quantity(1, 0, ChargeUnit::Each, 315)}, {}, agreement, {}));
    CHECK(partsOf(once, 2) == u"agreed 315"_s);
    const Report mile = checked(household(
        {lineOn(u"2024-05-06", u"mileage"_s, 50).quantity(1, 0, ChargeUnit::Mile, 50)}, {}, agreement, {}));
    CHECK(partsOf(mile, 2) == u"wrong_rate 5, agreed 45"_s);
}

TEST_CASE("hours printed beside a night that is paid by the visit are not nine nights")
{
    const Report report =
        checked(household({lineAt(u"2024-05-06", u"22:00", u"07:00", 9500)
                               .service(u"sleep-in"_s)
                               .quantity(900, 2, ChargeUnit::Hour, 0)},
                          {visitAt(u"2024-05-06", u"22:00").to(u"07:00").planned(u"22:00")},
                          agreementAt(2400).row(u"sleep-in"_s, DayKind::Any, ChargeUnit::Visit, 9500),
                          {dailyAt(u"22:00", u"07:00", 1, u"sleep-in"_s)}));
    CHECK(report.bills.front().inTheirFavour.isZero());
    CHECK(report.bills.front().query.isZero());
}

TEST_CASE("a late visit that began after midnight belongs to the evening before")
{
    const Report report =
        checked(household({lineAt(u"2024-05-07", u"00:10", u"00:40", 1200)},
                          {visitAt(u"2024-05-06").planned(u"23:45"), complete(u"2024-05-07")},
                          agreementAt(2400), {dailyAt(u"23:45", u"00:15")}));
    CHECK(partsOf(report, 2) == u"agreed 1200"_s);
}

TEST_CASE("a night printed without times under the day it ends on is not asked about")
{
    const Report report =
        checked(household({lineOn(u"2024-05-07", u"sleep-in"_s, 9500)},
                          {visitAt(u"2024-05-06").planned(u"22:00"), complete(u"2024-05-07")},
                          agreementAt(2400).row(u"sleep-in"_s, DayKind::Any, ChargeUnit::Visit, 9500), [] {
                              RotaEntry night = dailyAt(u"22:00", u"07:00", 1, u"sleep-in"_s);
                              night.to = day(u"2024-05-06");
                              return std::vector<RotaEntry>{night};
                          }()));
    CHECK(partsOf(report, 2) == u"agreed 9500"_s);
}

TEST_CASE("parking does not take the place of a visit without a service")
{
    const Report report = checked(household(
        {lineOn(u"2024-05-06", u"parking"_s, 420), lineAt(u"2024-05-06", u"08:00", u"08:30", 2400).carers(2)},
        {visitAt(u"2024-05-06", u"08:00").to(u"08:30").planned(u"08:00"),
         visitAt(u"2024-05-06").planned(u"08:15").state(VisitState::CancelledByProvider)},
        agreementAt(2400), {dailyAt(u"08:00", u"08:30", 2, {}), dailyAt(u"08:15", u"08:45")}));
    CHECK(partsOf(report, 2) == u"extra_not_agreed 420"_s);
    CHECK(partsOf(report, 3) == u"agreed 2400"_s);
}

TEST_CASE("a day is complete by its entries only when every provider's visits have one")
{
    Household both =
        household({lineAt(u"2024-05-06", u"15:00", u"15:30", 1200)},
                  {visitAt(u"2024-05-06").planned(u"08:00").provider(u"Rowan"_s)}, agreementAt(2400), {});
    both.agreements.push_back(agreementAt(2000).provider(u"Kestrel"_s));
    both.rota = {dailyAt(u"08:00", u"08:30"), dailyAt(u"18:00", u"18:30")};
    both.rota.front().provider = u"Rowan"_s;
    both.rota.back().provider = u"Kestrel"_s;
    Bill other = billOf({lineAt(u"2024-05-06", u"18:00", u"18:30", 1000)}, u"K-1"_s);
    other.provider = u"Kestrel"_s;
    both.bills.push_back(other);
    CHECK(check(both).bills.front().query.isZero());
    both.visits.push_back(visitAt(u"2024-05-06").planned(u"18:00").provider(u"Kestrel"_s));
    CHECK(check(both).bills.front().query == Money{1200});
}

TEST_CASE("a day that is complete for one service says nothing about the others")
{
    const Report report =
        checked(household({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)},
                          {visitAt(u"2024-05-06").state(VisitState::DayComplete).service(u"meal"_s)},
                          agreementAt(2400), {dailyAt(u"08:00", u"08:30")}));
    CHECK(partsOf(report, 2) == u"not_recorded 1200"_s);
}

TEST_CASE("where two entries differ about the notice the doubt is the provider's")
{
    const Report report = checked(household({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)},
                                            {visitAt(u"2024-05-06")
                                                 .planned(u"08:00")
                                                 .state(VisitState::CancelledByPerson)
                                                 .notice(u"2024-05-03 09:00"),
                                             visitAt(u"2024-05-06")
                                                 .planned(u"08:00")
                                                 .state(VisitState::CancelledByPerson)
                                                 .notice(u"2024-05-05 20:00")},
                                            agreementAt(2400).cancellation(24, 0).cancellation(0, 100),
                                            {dailyAt(u"08:00", u"08:30")}));
    CHECK(partsOf(report, 2) == u"agreed 1200"_s);
}

TEST_CASE("a third carer who was never planned is not owed for")
{
    Household one = household({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200)},
                              {visitAt(u"2024-05-06", u"08:00").to(u"08:30").planned(u"08:00").carers(2)},
                              agreementAt(2400), {dailyAt(u"08:00", u"08:30")});
    one.bills.front().period = {day(u"2024-05-06"), day(u"2024-05-06")};
    CHECK(findingLines(checked(one)).isEmpty());
}

TEST_CASE("a visit that is on no bill is owed for the time that was given")
{
    Household one = household({lineOn(u"2024-05-07", u"meal"_s, 700)},
                              {visitAt(u"2024-05-06", u"08:00").to(u"08:34").planned(u"08:00"),
                               visitAt(u"2024-05-07").service(u"meal"_s).state(VisitState::Came).noTimes()},
                              agreementAt(2400)
                                  .row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 700)
                                  .by(ChargeBy::Actual)
                                  .rounding(1, RoundMode::Nearest),
                              {});
    one.rota = {dailyAt(u"08:00", u"08:30")};
    one.rota.front().to = day(u"2024-05-06");
    one.bills.front().period = {day(u"2024-05-06"), day(u"2024-05-07")};
    CHECK(onlyFinding(checked(one), FindingKind::NotBilled).pence == Money{1360});
}

TEST_CASE("a day's sum of visits a little longer than planned is what the written times support")
{
    const Report report =
        checked(household({lineOn(u"2024-05-06", {}, 1360).span(LineSpan::Day)},
                          {visitAt(u"2024-05-06", u"08:00").to(u"08:32").planned(u"08:00")},
                          agreementAt(2400).by(ChargeBy::Actual).rounding(1, RoundMode::Nearest),
                          {dailyAt(u"08:00", u"08:30")}));
    CHECK(partsOf(report, 2) == u"agreed 1360"_s);
}

TEST_CASE("a stay that rounds down to nothing is still due at the smallest band")
{
    const Report report = checked(household(
        {lineAt(u"2024-05-06", u"08:00", u"08:30", 1450)},
        {visitAt(u"2024-05-06", u"08:00").to(u"08:10").planned(u"08:00")},
        agreementAt(2400).band(15, 900).band(30, 1450).by(ChargeBy::Lesser).rounding(15, RoundMode::Down),
        {dailyAt(u"08:00", u"08:30")}));
    CHECK(partsOf(report, 2) == u"short_visit 550, agreed 900"_s);
}

TEST_CASE("a night over the day a price list changes is priced on each side by its own list")
{
    Agreement agreement = agreementAt(2400).split();
    Tariff later = agreement.tariffs.front();
    agreement.tariffs.front().to = day(u"2024-05-06");
    later.from = day(u"2024-05-07");
    later.rows.front().price = Money{3000};
    agreement.tariffs.push_back(later);
    const Report report = checked(household({lineAt(u"2024-05-06", u"23:00", u"01:00", 5400)},
                                            {visitAt(u"2024-05-06").planned(u"23:00")}, agreement,
                                            {dailyAt(u"23:00", u"01:00")}));
    CHECK(partsOf(report, 2) == u"agreed 5400"_s);
}

TEST_CASE("a second row without its service is still a second charge")
{
    const Report report = checked(household({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200),
                                             lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).service({})},
                                            {visitAt(u"2024-05-06").planned(u"08:00")}, agreementAt(2400),
                                            {dailyAt(u"08:00", u"08:30")}));
    CHECK(onlyFinding(report, FindingKind::DuplicateSameBill).pence == Money{1200});
}

TEST_CASE("a short night does not push the other nights onto their neighbours")
{
    std::vector<BillLine> lines;
    std::vector<Visit> visits;
    for (int date = 6; date <= 10; ++date) {
        const QString iso = QDate(2024, 5, date).toString(Qt::ISODate);
        const bool isShort = date == 6;
        lines.push_back(lineAt(iso, u"23:30", isShort ? u"00:00" : u"00:30", isShort ? 1200 : 2400));
        visits.push_back(visitAt(iso, u"23:30").to(isShort ? u"00:00" : u"00:30").planned(u"23:30"));
        visits.push_back(complete(iso));
    }
    // The last night is charged twice, so that one row more than there are nights wants a night.
    lines.push_back(lines.back());
    const Report report = checked(
        household(lines, visits, agreementAt(2400).by(ChargeBy::Actual), {dailyAt(u"23:30", u"00:30")}));
    CHECK(partsOf(report, 2) == u"agreed 1200"_s);
    CHECK(report.bills.front().query == Money{2400});
    CHECK(onlyFinding(report, FindingKind::DuplicateSameBill).pence == Money{2400});
}

TEST_CASE("a bill that prints its nights under the day they end on is read so throughout")
{
    std::vector<BillLine> lines;
    std::vector<Visit> visits;
    for (const int date : {10, 11, 12}) { // Friday to Sunday
        const QString began = QDate(2024, 5, date).toString(Qt::ISODate);
        const QString ended = QDate(2024, 5, date + 1).toString(Qt::ISODate);
        lines.push_back(lineAt(ended, u"22:00", u"07:00", 21600));
        visits.push_back(visitAt(began, u"22:00").to(u"07:00").planned(u"22:00"));
    }
    RotaEntry nights = dailyAt(u"22:00", u"07:00");
    nights.from = day(u"2024-05-10");
    nights.to = day(u"2024-05-12");
    const Report report = checked(household(lines, visits, agreementAt(2400), {nights}));
    CHECK(findingLines(report).isEmpty());
    CHECK(report.bills.front().lines.front().visits == QStringList{u"2024-05-10 22:00 personal care"_s});
}

TEST_CASE("two visits planned for the same time are not one because both are written under that time")
{
    const Report report = checked(household(
        {lineAt(u"2024-05-06", u"08:00", u"08:30", 1200), lineAt(u"2024-05-06", u"08:00", u"08:45", 1800)},
        {visitAt(u"2024-05-06", u"08:00").to(u"08:30").planned(u"08:00"),
         visitAt(u"2024-05-06", u"08:00").to(u"08:45").planned(u"08:00"), complete(u"2024-05-06")},
        agreementAt(2400), {dailyAt(u"08:00", u"08:30"), dailyAt(u"08:00", u"08:45")}));
    CHECK(findingLines(report).isEmpty());
}

TEST_CASE(
    "a visit written without its plan is about the one planned nearest, not about a cancelled one beside it")
{
    const Report report = checked(household(
        {lineAt(u"2024-05-06", u"07:00", u"08:00", 2400), lineAt(u"2024-05-06", u"07:30", u"07:45", 600)},
        {visitAt(u"2024-05-06").planned(u"07:00").state(VisitState::CancelledByPerson),
         visitAt(u"2024-05-06", u"07:30").to(u"07:50")},
        agreementAt(2400).by(ChargeBy::Lesser).cancellation(0, 100),
        {dailyAt(u"07:00", u"08:00"), dailyAt(u"07:30", u"07:45")}));
    CHECK(findingLines(report).isEmpty());
}

TEST_CASE("somebody who came for the last part of a long visit and stayed on came for another visit")
{
    const Report report = checked(household(
        {lineAt(u"2024-05-06", u"08:45", u"09:35", 2000), lineAt(u"2024-05-06", u"09:15", u"09:45", 1200)},
        {visitAt(u"2024-05-06", u"08:40").to(u"09:30"), visitAt(u"2024-05-06", u"09:10").to(u"09:40")},
        agreementAt(2400).by(ChargeBy::Lesser), {dailyAt(u"08:45", u"09:35")}));
    CHECK(findingLines(report).isEmpty());
}

TEST_CASE("of two visits planned for one time each entry is about the one it resembles")
{
    const Report report =
        checked(household({lineAt(u"2024-05-06", u"08:30", u"09:15", 1800),
                           lineAt(u"2024-05-06", u"08:30", u"09:00", 2400).carers(2)},
                          {visitAt(u"2024-05-06", u"08:30").to(u"09:00").planned(u"08:30").carers(2),
                           visitAt(u"2024-05-06", u"08:35").to(u"09:20").planned(u"08:30").carers(1)},
                          agreementAt(2400).by(ChargeBy::Lesser),
                          {dailyAt(u"08:30", u"09:15"), dailyAt(u"08:30", u"09:00", 2)}));
    CHECK(findingLines(report).isEmpty());
}

TEST_CASE("an extra visit in the afternoon is not one carer of the two who came at lunch")
{
    const Report report =
        checked(household({lineAt(u"2024-05-06", u"12:30", u"13:20", 4000).carers(2),
                           lineAt(u"2024-05-06", u"14:20", u"14:50", 1200)},
                          {visitAt(u"2024-05-06", u"14:15").to(u"14:45").carers(1)},
                          agreementAt(2400).by(ChargeBy::Lesser), {dailyAt(u"12:30", u"13:20", 2)}));
    CHECK(report.bills.front().query.isZero());
}

TEST_CASE(
    "an entry that names its planned visit is not moved to another to make room for one that names none")
{
    const Report report =
        checked(household({lineAt(u"2024-05-06", u"08:15", u"09:05", 4000).carers(2),
                           lineAt(u"2024-05-06", u"09:00", u"09:45", 3600).carers(2),
                           lineAt(u"2024-05-06", u"10:15", u"10:45", 1200)},
                          {visitAt(u"2024-05-06", u"09:00").to(u"09:45").planned(u"09:00").carers(2),
                           visitAt(u"2024-05-06", u"10:15").to(u"10:45").carers(1)},
                          agreementAt(2400).by(ChargeBy::Lesser),
                          {dailyAt(u"08:15", u"09:05", 2), dailyAt(u"09:00", u"09:45", 2)}));
    CHECK(report.bills.front().query.isZero());
}
