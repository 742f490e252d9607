#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A week of half hours at eight, £12 each, everything written down but what `missed` says.
Household week(BillLine line, const QList<int>& missed = {}, const QList<int>& silent = {})
{
    Household household;
    household.agreements = {agreementAt(2400).by(ChargeBy::Lesser)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    for (int date = 6; date <= 12; ++date) {
        if (silent.contains(date))
            continue;
        const QString iso = QDate(2024, 5, date).toString(Qt::ISODate);
        household.visits.push_back(visitAt(iso).planned(u"08:00").state(
            missed.contains(date) ? VisitState::NobodyCame : VisitState::Came));
    }
    household.bills = {billOf({std::move(line)})};
    household.bills.front().period = {day(u"2024-05-06"), day(u"2024-05-12")};
    return household;
}

BillLine weekly(qint64 pence)
{
    return lineOn(u"2024-05-06", {}, pence).span(LineSpan::Week, u"2024-05-12");
}

Report checked(const Household& household)
{
    Report report = check(household);
    requireTied(report);
    return report;
}

} // namespace

TEST_CASE("a week's line within what can be due is agreed")
{
    const Report report = checked(week(weekly(8400)));
    CHECK(partsOf(report, 2) == u"agreed 8400"_s);
    CHECK(report.bills.front().lines.front().visits.isEmpty());
}

TEST_CASE("a week's line with a missed visit in it is too high, and says which day")
{
    const Report report = checked(week(weekly(8400), {8}));
    CHECK(partsOf(report, 2) == u"lump_too_high 1200, agreed 7200"_s);
    const Finding& finding = onlyFinding(report, FindingKind::LumpTooHigh);
    CHECK(finding.facts.days == std::vector<QDate>{day(u"2024-05-08")});
    CHECK(finding.facts.due == Money{7200});
    CHECK_FALSE(finding.time.has_value());
}

TEST_CASE("planned visits nobody wrote about are allowed in full, and are to be checked")
{
    const Report report = checked(week(weekly(8400), {}, {9, 10}));
    CHECK(partsOf(report, 2) == u"not_recorded 2400, agreed 6000"_s);
}

TEST_CASE("with nothing written at all a high week is only to be checked, unless booked time is paid")
{
    const QList<int> all{6, 7, 8, 9, 10, 11, 12};
    CHECK(checked(week(weekly(9600), {}, all)).bills.front().query.isZero());
    Household booked = week(weekly(9600), {}, all);
    booked.agreements.front().chargeBy = ChargeBy::Booked;
    CHECK(checked(booked).bills.front().query == Money{1200});
}

TEST_CASE("the same week on two bills is a second charge")
{
    Household household = week(weekly(8400));
    Bill later = household.bills.front();
    later.number = u"INV-2"_s;
    later.file = u"bills/INV-2.csv"_s;
    later.originalSha256 = u"other"_s;
    later.billDate = day(u"2024-07-01");
    household.bills.push_back(later);
    CHECK(findingLines(checked(household)) == QStringList{u"row 2 duplicate_earlier_bill 8400"_s});
}

TEST_CASE("daily lines are held against their day, a total against its period")
{
    CHECK(partsOf(checked(week(lineOn(u"2024-05-08", {}, 1200).span(LineSpan::Day), {8})), 2) ==
          u"lump_too_high 1200"_s);
    CHECK(
        partsOf(checked(week(lineOn(u"2024-05-06", {}, 8400).span(LineSpan::Period, u"2024-05-12"), {6, 7})),
                2) == u"lump_too_high 2400, agreed 6000"_s);
}

TEST_CASE("a price for a whole week shrinks by the days not due only where that was agreed")
{
    const auto parts = [](PeriodProRata proRata) {
        Household household =
            week(BillLine(lineOn(u"2024-05-06", u"help"_s, 14000).span(LineSpan::Week)), {8});
        household.agreements = {
            agreementAt(2400).row(u"help"_s, DayKind::Any, ChargeUnit::Week, 14000).proRata(proRata)};
        household.rota = {dailyAt(u"08:00", u"08:30", 1, u"help"_s)};
        return partsOf(checked(household), 2);
    };
    CHECK(parts(PeriodProRata::None) == u"agreed 14000"_s);
    CHECK(parts(PeriodProRata::By7ths) == u"lump_too_high 2000, agreed 12000"_s);
    CHECK(parts(PeriodProRata::ByCalendarDays) == u"lump_too_high 2000, agreed 12000"_s);
    CHECK(parts(PeriodProRata::ByUnits) == u"lump_too_high 2000, agreed 12000"_s);
}

TEST_CASE("visits billed in rows of their own are not counted again in a lump")
{
    Household household = week(weekly(8400));
    household.bills.front().lines.push_back(lineAt(u"2024-05-06", u"08:00", u"08:30", 1200));
    household.bills.front().lines.back().row = 3;
    household.bills.front().printedTotal.reset();
    CHECK(findingLines(checked(household)) == QStringList{u"row 2 lump_too_high 1200"_s});
}

namespace {

/// Help at a price for a whole period, on two days of which nobody came.
QString periodParts(ChargeUnit unit, PeriodProRata proRata, qint64 pence, QStringView to,
                    bool printsEnd = true)
{
    Household household;
    household.agreements = {agreementAt(2400).row(u"help"_s, DayKind::Any, unit, pence).proRata(proRata)};
    household.rota = {dailyAt(u"08:00", u"08:30", 1, u"help"_s)};
    for (QDate date = day(u"2024-05-01"); date <= day(to); date = date.addDays(1)) {
        const bool nobody = date.day() == 8 || date.day() == 9;
        household.visits.push_back(visitAt(date.toString(Qt::ISODate))
                                       .planned(u"08:00")
                                       .service(u"help"_s)
                                       .state(nobody ? VisitState::NobodyCame : VisitState::Came));
    }
    household.bills = {
        billOf({printsEnd ? BillLine(lineOn(u"2024-05-01", u"help"_s, pence).span(LineSpan::Period, to))
                          : BillLine(lineOn(u"2024-05-01", u"help"_s, pence))})};
    household.bills.front().period = {day(u"2024-05-01"), day(to)};
    const Report report = checked(household);
    CHECK(findingLines(report).filter(u"not_billed"_s).isEmpty());
    return partsOf(report, 2);
}

} // namespace

TEST_CASE("a price for a calendar month shrinks by its days, its visits, or not at all")
{
    const auto month = [](PeriodProRata proRata) {
        return periodParts(ChargeUnit::CalendarMonth, proRata, 31000, u"2024-05-31");
    };
    CHECK(month(PeriodProRata::None) == u"agreed 31000"_s);
    CHECK(month(PeriodProRata::ByCalendarDays) == u"lump_too_high 2000, agreed 29000"_s);
    CHECK(month(PeriodProRata::ByUnits) == u"lump_too_high 2000, agreed 29000"_s);
    // A month has no sevenths: a day of it is a day of it.
    CHECK(month(PeriodProRata::By7ths) == u"lump_too_high 2000, agreed 29000"_s);
}

TEST_CASE("a day of four weeks is a seventh of a quarter of their price")
{
    const auto weeks = [](PeriodProRata proRata) {
        return periodParts(ChargeUnit::FourWeeks, proRata, 28000, u"2024-05-28");
    };
    CHECK(weeks(PeriodProRata::None) == u"agreed 28000"_s);
    CHECK(weeks(PeriodProRata::By7ths) == u"lump_too_high 2000, agreed 26000"_s);
    CHECK(weeks(PeriodProRata::ByCalendarDays) == u"lump_too_high 2000, agreed 26000"_s);
    CHECK(weeks(PeriodProRata::ByUnits) == u"lump_too_high 2000, agreed 26000"_s);
}

TEST_CASE("a period that is printed by its first day only is as long as its price says")
{
    CHECK(periodParts(ChargeUnit::CalendarMonth, PeriodProRata::ByCalendarDays, 31000, u"2024-05-31",
                      false) == u"lump_too_high 2000, agreed 29000"_s);
    CHECK(periodParts(ChargeUnit::FourWeeks, PeriodProRata::ByCalendarDays, 28000, u"2024-05-28", false) ==
          u"lump_too_high 2000, agreed 26000"_s);
}

TEST_CASE("a visit written down far from the planned time may be one more, and is not asked about in a sum")
{
    Household household = week(lineOn(u"2024-05-06", {}, 3600).span(LineSpan::Day), {}, {});
    household.visits.front() = visitAt(u"2024-05-06", u"10:00").to(u"11:00");
    // Half an hour at eight is not written down, and an hour at ten is.
    CHECK(partsOf(checked(household), 2) == u"agreed 3600"_s);
    household.visits.push_back(visitAt(u"2024-05-06").state(VisitState::DayComplete));
    // All of the day is written down: the hour alone.
    CHECK(partsOf(checked(household), 2) == u"lump_too_high 2400, agreed 1200"_s);
    const std::vector<Visit> visits = household.visits;
    household = week(lineOn(u"2024-05-06", {}, 2400).span(LineSpan::Day));
    household.visits = visits;
    CHECK(partsOf(checked(household), 2) == u"agreed 2400"_s);
}
