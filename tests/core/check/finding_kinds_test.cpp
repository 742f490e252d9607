#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// One half hour at eight every day, £24 an hour, the lesser of plan and stay, rounded to five minutes.
Household
household(std::vector<BillLine> lines, std::vector<Visit> visits = {},
          Agreement agreement = agreementAt(2400).by(ChargeBy::Lesser).rounding(5, RoundMode::Nearest))
{
    Household result;
    result.agreements = {std::move(agreement)};
    result.rota = {dailyAt(u"08:00", u"08:30")};
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

BillLine morning(qint64 pence = 1200)
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", pence);
}

Visit came(QStringView start = u"08:00", QStringView end = u"08:30")
{
    return visitAt(u"2024-05-06", start).to(end).planned(u"08:00");
}

Visit entry(VisitState state)
{
    return visitAt(u"2024-05-06").planned(u"08:00").state(state);
}

} // namespace

TEST_CASE("a visit that came as planned is simply due")
{
    const Report report = checked(household({morning()}, {came()}));
    CHECK(findingLines(report).isEmpty());
    CHECK(report.bills.front().agreed == Money{1200});
    CHECK(report.bills.front().lines.front().visits == QStringList{u"2024-05-06 08:00 personal care"_s});
    CHECK(report.coverage.billedVisits == 1);
    CHECK(report.coverage.recorded == 1);
}

TEST_CASE("ten minutes of a half hour: the worked example of the agreement")
{
    const Report report = checked(household({morning()}, {came(u"08:05", u"08:15")}));
    CHECK(partsOf(report, 2) == u"short_visit 800, agreed 400"_s);
    const Finding& finding = onlyFinding(report, FindingKind::ShortVisit);
    CHECK(finding.facts.dueMinutes == Minutes{10});
    CHECK(finding.facts.writtenStart == QTime(8, 5));
    CHECK(finding.facts.due == Money{400});
}

TEST_CASE("a wrong price is asked about although nothing is written, the rest is to be checked")
{
    const Report report = checked(household({morning(1350)}));
    CHECK(partsOf(report, 2) == u"wrong_rate 150, not_recorded 1200"_s);
    CHECK(onlyFinding(report, FindingKind::WrongRate).confidence == Confidence::Certain);
    CHECK(onlyFinding(report, FindingKind::NotRecorded).status() == FindingStatus::ToCheck);
}

TEST_CASE("silence about a visit is never a missed visit")
{
    const Report report = checked(household({morning()}));
    CHECK(findingLines(report) == QStringList{u"row 2 not_recorded 1200"_s});
    CHECK(report.bills.front().query.isZero());
    CHECK(report.coverage.notRecorded == 1);
}

TEST_CASE("nobody came: by an entry, by an entry for the day, and by a complete day")
{
    const Report own = checked(household({morning()}, {entry(VisitState::NobodyCame)}));
    CHECK(findingLines(own) == QStringList{u"row 2 missed_visit 1200"_s});
    const Report allDay =
        checked(household({morning()}, {visitAt(u"2024-05-06").state(VisitState::NobodyCame)}));
    CHECK(findingLines(allDay) == QStringList{u"row 2 missed_visit 1200"_s});
    const Report complete =
        checked(household({morning()}, {visitAt(u"2024-05-06").state(VisitState::DayComplete)}));
    CHECK(findingLines(complete) == QStringList{u"row 2 missed_visit 1200"_s});
    CHECK(onlyFinding(complete, FindingKind::MissedVisit).confidence == Confidence::Likely);
}

TEST_CASE("what was written before the bill came is sure, what was written afterwards is likely")
{
    const auto confidence = [](QStringView entered) {
        const Visit missed =
            visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame).entered(entered);
        return onlyFinding(checked(household({morning()}, {missed})), FindingKind::MissedVisit).confidence;
    };
    CHECK(confidence(u"2024-05-06 20:00") == Confidence::Certain);
    CHECK(confidence(u"2024-06-02 20:00") == Confidence::Likely);
}

TEST_CASE("the provider cancelled")
{
    CHECK(findingLines(checked(household({morning()}, {entry(VisitState::CancelledByProvider)}))) ==
          QStringList{u"row 2 cancelled_by_provider 1200"_s});
}

TEST_CASE("own cancellations follow the tiers: free, half, full, a fixed sum and not stated")
{
    const auto found = [](AgreementBuilder agreement, QStringView notice) {
        VisitBuilder cancelled =
            visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::CancelledByPerson);
        if (!notice.isEmpty())
            cancelled.notice(notice);
        return findingLines(checked(household({morning()}, {cancelled}, agreement)));
    };
    const AgreementBuilder tiers =
        agreementAt(2400).cancellation(0, 100).cancellation(168, 0).cancellation(48, 50);
    CHECK(found(tiers, u"2024-04-29 08:00") == QStringList{u"row 2 cancelled_in_time 1200"_s});
    CHECK(found(tiers, u"2024-05-03 09:00") == QStringList{u"row 2 late_cancel_overcharged 600"_s});
    CHECK(found(tiers, u"2024-05-06 07:00").isEmpty());
    CHECK(found(tiers, {}).isEmpty());
    CHECK(found(agreementAt(2400).cancellationFixed(0, 500), {}) ==
          QStringList{u"row 2 late_cancel_overcharged 700"_s});
    CHECK(found(agreementAt(2400), u"2024-04-29 08:00") == QStringList{u"row 2 no_term 1200"_s});
    CHECK(found(agreementAt(2400).cancellation(0, 100).cancellationNotStated(24), u"2024-05-05 07:00") ==
          QStringList{u"row 2 no_term 1200"_s});
}

TEST_CASE("in hospital from Wednesday ten o'clock with five free days, then half")
{
    std::vector<Visit> stay{visitAt(u"2024-05-08", u"10:00").state(VisitState::Away)};
    std::vector<BillLine> lines{lineAt(u"2024-05-08", u"08:00", u"08:30", 1200)};
    stay.push_back(visitAt(u"2024-05-08", u"08:00").to(u"08:30"));
    for (const QStringView date :
         {u"2024-05-09", u"2024-05-10", u"2024-05-11", u"2024-05-12", u"2024-05-13"}) {
        stay.push_back(visitAt(date).state(VisitState::Away));
        lines.push_back(lineAt(date, u"08:00", u"08:30", 1200));
    }
    const Report report = checked(household(lines, stay, agreementAt(2400).hospital(1, 0).hospital(6, 50)));
    CHECK(findingLines(report) ==
          QStringList{u"row 3 hospital_or_away 1200"_s, u"row 4 hospital_or_away 1200"_s,
                      u"row 5 hospital_or_away 1200"_s, u"row 6 hospital_or_away 1200"_s,
                      u"row 7 hospital_or_away 600"_s});
    CHECK(report.findings.back().facts.stayDay == 6);
    CHECK(findingLines(checked(household({morning()}, {visitAt(u"2024-05-06").state(VisitState::Away)}))) ==
          QStringList{u"row 2 no_term 1200"_s});
}

TEST_CASE("sent away: due as planned, in part where that was agreed, to be checked when no time was agreed")
{
    CHECK(findingLines(checked(household({morning()}, {entry(VisitState::SentAway)}))).isEmpty());
    CHECK(findingLines(checked(
              household({morning()}, {entry(VisitState::SentAway)}, agreementAt(2400).sentAway(50)))) ==
          QStringList{u"row 2 late_cancel_overcharged 600"_s});
    Household unplanned = household({lineAt(u"2024-05-06", u"15:00", u"15:30", 1200)},
                                    {visitAt(u"2024-05-06", u"15:00").state(VisitState::SentAway)});
    unplanned.rota.clear();
    CHECK(findingLines(checked(unplanned)) == QStringList{u"row 2 no_term 1200"_s});
}

TEST_CASE("a day that is complete has no other visits")
{
    const BillLine other = lineAt(u"2024-05-06", u"15:00", u"15:30", 1200);
    CHECK(findingLines(checked(household({other}, {came()}))).filter(u"not_on_plan_or_log 1200"_s).size() ==
          1);
    CHECK(findingLines(checked(household({other}))) == QStringList{u"row 2 not_recorded 1200"_s});
}

TEST_CASE("one carer came where two were billed")
{
    Household two = household({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 2400).carers(2))},
                              {Visit(visitAt(u"2024-05-06", u"08:00").to(u"08:30").carers(1))});
    two.rota = {dailyAt(u"08:00", u"08:30", 2)};
    const Report report = checked(two);
    CHECK(partsOf(report, 2) == u"agreed 1200, fewer_carers 1200"_s);
    CHECK(report.bills.front().lines.front().visits.size() == 2);
    const Finding& finding = onlyFinding(report, FindingKind::FewerCarers);
    CHECK(finding.facts.billedCarers == 2);
    CHECK(finding.facts.writtenCarers == 1);
    // Two rows of one carer each are two charges for two carer-visits.
    two.bills = {billOf({morning(), morning()})};
    CHECK(findingLines(checked(two)) == QStringList{u"row 3 fewer_carers 1200"_s});
    two.visits = {visitAt(u"2024-05-06", u"08:00").to(u"08:30").names({u"Ann"_s, u"Ben"_s})};
    CHECK(findingLines(checked(two)).isEmpty());
    // Nobody noted how many came: the planned number is assumed.
    two.visits = {visitAt(u"2024-05-06", u"08:00").to(u"08:30")};
    CHECK(findingLines(checked(two)).isEmpty());
}

TEST_CASE("two carers billed in one row that does not say so, and hours of both together")
{
    Household two = household({morning(2400)}, {came()});
    two.rota = {dailyAt(u"08:00", u"08:30", 2)};
    CHECK(findingLines(checked(two)).isEmpty());
    two.bills = {billOf({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 2400).minutes(60))})};
    CHECK(findingLines(checked(two)).isEmpty());
}

TEST_CASE("more carers billed than planned and written is asked about")
{
    const Report report =
        checked(household({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 2400).carers(2))}, {came()}));
    CHECK(partsOf(report, 2) == u"agreed 1200, fewer_carers 1200"_s);
}

TEST_CASE("a weekend price on a weekday is a premium that is not due")
{
    const Agreement agreement =
        agreementAt(2400).row(u"personal care"_s, DayKind::Weekend, ChargeUnit::Hour, 2700);
    const Report report = checked(household({morning(1350)}, {came()}, agreement));
    CHECK(partsOf(report, 2) == u"premium_not_due 150, agreed 1200"_s);
    CHECK(onlyFinding(report, FindingKind::PremiumNotDue).facts.rateLabel == u"weekend"_s);
}

TEST_CASE("time rounded up to a quarter against the agreement, and time that is simply too long")
{
    const AgreementBuilder actual = agreementAt(2400).by(ChargeBy::Actual).tolerance(1);
    const std::vector<Visit> minutely{
        visitAt(u"2024-05-06", u"08:00").to(u"08:37"), visitAt(u"2024-05-07", u"08:01").to(u"08:32"),
        visitAt(u"2024-05-08", u"08:02").to(u"08:33"), visitAt(u"2024-05-09", u"08:03").to(u"08:34")};
    const auto found = [&](QStringView end, qint64 pence) {
        return findingLines(
                   checked(household({lineAt(u"2024-05-06", u"08:00", end, pence)}, minutely, actual)))
            .filter(u"row 2"_s);
    };
    CHECK(found(u"08:45", 1800) == QStringList{u"row 2 rounded_up 320"_s});
    CHECK(found(u"08:50", 2000) == QStringList{u"row 2 time_overbilled 520"_s});
    CHECK(found(u"08:37", 1480).isEmpty());
}

TEST_CASE(
    "time beyond the plan with nothing written: asked about where booked time is paid, else to be checked")
{
    const BillLine longer = lineAt(u"2024-05-06", u"08:00", u"08:45", 1800);
    CHECK(findingLines(checked(household({longer}, {}, agreementAt(2400)))) ==
          QStringList{u"row 2 not_recorded 1200"_s, u"row 2 time_overbilled 600"_s});
    CHECK(findingLines(checked(household({longer}))) == QStringList{u"row 2 not_recorded 1800"_s});
    const Report unwritten =
        checked(household({longer}, {entry(VisitState::Came)}, agreementAt(2400).by(ChargeBy::Actual)));
    CHECK(partsOf(unwritten, 2) == u"not_recorded 600, agreed 1200"_s);
}

TEST_CASE("a quantity times a price that is not the amount")
{
    const BillLine wrong =
        lineAt(u"2024-05-06", u"08:00", u"08:30", 1500).quantity(50, 2, ChargeUnit::Hour, 2400);
    const Report report = checked(household({wrong}, {came()}));
    CHECK(partsOf(report, 2) == u"arithmetic 300, agreed 1200"_s);
    // 0.67 hours stand for 40 minutes.
    const BillLine rounded =
        lineAt(u"2024-05-06", u"08:00", u"08:40", 1600).quantity(67, 2, ChargeUnit::Hour, 2400);
    CHECK(findingLines(checked(household({rounded}, {came(u"08:00", u"08:40")},
                                         agreementAt(2400).by(ChargeBy::Actual))))
              .isEmpty());
}

TEST_CASE("a sum in the provider's favour is set against others of the same line before anything is asked")
{
    // One penny of arithmetic too little, price too high: only the net is asked about.
    const BillLine line =
        lineAt(u"2024-05-06", u"08:00", u"08:30", 1300).quantity(50, 2, ChargeUnit::Hour, 2700);
    CHECK(partsOf(checked(household({line}, {came()})), 2) == u"wrong_rate 100, agreed 1200"_s);
}

TEST_CASE("a printed total above or below its rows is shown as a line of its own")
{
    Household above = household({morning()}, {came()});
    above.bills.front().printedTotal = Money{1250};
    const Report report = checked(above);
    CHECK(findingLines(report) == QStringList{u"row 3 total_wrong 50"_s});
    CHECK(report.bills.front().query == Money{50});
    above.bills.front().printedTotal = Money{1100};
    CHECK(findingLines(checked(above)) == QStringList{u"row 3 underbilled 100"_s});
}

TEST_CASE("before the agreement began and after it ended nothing is due")
{
    CHECK(findingLines(checked(household({morning()}, {came()}, agreementAt(2400).starts(u"2024-05-07")))) ==
          QStringList{u"row 2 outside_agreement 1200"_s});
    CHECK(findingLines(checked(household({morning()}, {came()}, agreementAt(2400).ends(u"2024-05-05")))) ==
          QStringList{u"row 2 outside_agreement 1200"_s});
}

TEST_CASE("something nobody agreed to, and VAT on care")
{
    const BillLine fee = lineOn(u"2024-05-06", u"admin fee"_s, 500);
    const BillLine vat = lineOn(u"2024-05-31", u"VAT"_s, 340).type(BillLineType::Vat);
    const Report report = checked(household({morning(), fee, vat}, {came()}));
    CHECK(findingLines(report) == QStringList{u"row 3 extra_not_agreed 500"_s, u"row 4 vat_not_due 340"_s});
    CHECK(report.findings.back().service == u"vat"_s);
    CHECK(findingLines(checked(household({morning(), fee, vat}, {came()}, agreementAt(2400).vat(20)))) ==
          QStringList{u"row 3 extra_not_agreed 500"_s});
    const BillLine included = lineAt(u"2024-05-06", u"08:00", u"08:30", 1440).vat(240);
    CHECK(partsOf(checked(household({included}, {came()})), 2) == u"vat_not_due 240, agreed 1200"_s);
    CHECK(findingLines(checked(household({included}, {came()}, agreementAt(2400).vat(20)))).isEmpty());
}

TEST_CASE("a second charge for one visit, on the same bill and on a later one")
{
    const Report same = checked(household({morning(), morning()}, {came()}));
    CHECK(findingLines(same) == QStringList{u"row 2 duplicate_same_bill 1200"_s});
    const Finding& finding = onlyFinding(same, FindingKind::DuplicateSameBill);
    CHECK(finding.confidence == Confidence::Likely);
    CHECK(finding.facts.groupCharged == 2);
    CHECK(finding.facts.groupWritten == 1);
    CHECK(finding.facts.otherRow == 3);

    // Monthly for May, then four-weekly from 29 April to 26 May: both list 6 May.
    Household two = household({morning()}, {came()});
    Bill later = billOf({morning()}, u"INV-2"_s);
    later.billDate = day(u"2024-06-10");
    later.period = {day(u"2024-04-29"), day(u"2024-05-26")};
    two.bills.push_back(later);
    const Report report = checked(two);
    CHECK(findingLines(report) == QStringList{u"row 2 duplicate_earlier_bill 1200"_s});
    CHECK(report.findings.front().file == u"bills/INV-2.csv"_s);
    CHECK(report.findings.front().facts.otherBill == u"INV-1"_s);
}

TEST_CASE("a copied line is asked about in full and nothing else moves")
{
    const std::vector<BillLine> lines{morning(1350), lineAt(u"2024-05-07", u"08:00", u"08:30", 1200)};
    const std::vector<Visit> visits{came(),
                                    visitAt(u"2024-05-07").planned(u"08:00").state(VisitState::NobodyCame)};
    const Report before = checked(household(lines, visits));
    std::vector<BillLine> more = lines;
    more.push_back(lines.back());
    CHECK(checked(household(more, visits)).bills.front().query == before.bills.front().query + Money{1200});
}

TEST_CASE("a row that could not be read is kept to be checked")
{
    const BillLine unread = lineOn(u"2024-05-06", u"?"_s, 900).unreadable();
    CHECK(findingLines(checked(household({unread}))) == QStringList{u"row 2 cannot_read 900"_s});
}

TEST_CASE("what was not billed and what was billed too low is said as well")
{
    const Report missing = checked(household({}, {came()}));
    CHECK(findingLines(missing) == QStringList{u"not_billed 1200"_s});
    CHECK(missing.findings.front().file == u"bills/INV-1.csv"_s);
    CHECK(missing.findings.front().time == QTime(8, 0));
    CHECK(missing.bills.front().inTheirFavour.isZero());
    const Report low = checked(household({morning(1000)}, {came()}));
    CHECK(partsOf(low, 2) == u"underbilled -200, agreed 1200"_s);
    CHECK(onlyFinding(low, FindingKind::Underbilled).pence == Money{200});
    CHECK(low.bills.front().inTheirFavour == Money{200});
}

TEST_CASE("notes say what money does not: late, another carer, short but booked")
{
    Household late =
        household({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).names(u"Ann Ray"_s))},
                  {Visit(visitAt(u"2024-05-06", u"08:20").to(u"08:30").planned(u"08:00").names({u"Ben"_s}))},
                  agreementAt(2400));
    const Report report = checked(late);
    CHECK(findingLines(report).isEmpty());
    CHECK(onlyFinding(report, FindingKind::LateVisit).pence.isZero());
    CHECK(onlyFinding(report, FindingKind::DifferentCarer).status() == FindingStatus::Info);
    CHECK(onlyFinding(report, FindingKind::ShortButBooked).status() == FindingStatus::Info);
}

TEST_CASE("when the person does not know how time is paid, doubtful time is only to be checked")
{
    const Report report =
        checked(household({morning()}, {came(u"08:05", u"08:15")}, agreementAt(2400).notStated()));
    CHECK(partsOf(report, 2) == u"no_term 800, agreed 400"_s);
    CHECK(report.bills.front().query.isZero());
}

TEST_CASE("a promise beats the terms and is quoted")
{
    Household promised = household({morning()}, {entry(VisitState::CancelledByPerson)},
                                   agreementAt(2400).cancellation(0, 100));
    promised.promises = {
        {day(u"2024-05-06"), day(u"2024-05-09"), {}, {}, u"these would be free"_s, u"Mrs Green"_s, {}, 0}};
    const Report report = checked(promised);
    CHECK(findingLines(report) == QStringList{u"row 2 cancelled_in_time 1200"_s});
    CHECK(report.findings.front().facts.promise == u"these would be free"_s);
    promised.visits = {came()};
    promised.promises.front().percent = 50;
    CHECK(partsOf(checked(promised), 2) == u"wrong_rate 600, agreed 600"_s);
}

TEST_CASE("a bill from somebody without an agreement is only to be checked")
{
    Household unknown = household({morning()}, {});
    unknown.bills.front().provider = u"Somebody Else"_s;
    CHECK(findingLines(checked(unknown)) == QStringList{u"row 2 not_recorded 1200"_s});
}

TEST_CASE("mileage that was agreed is accepted at its price")
{
    const Agreement agreement = agreementAt(2400).row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, 45);
    const BillLine miles =
        BillLine(lineOn(u"2024-05-06", u"mileage"_s, 225).quantity(5, 0, ChargeUnit::Mile, 45));
    CHECK(findingLines(checked(household({miles}, {}, agreement))).isEmpty());
    const BillLine dear =
        BillLine(lineOn(u"2024-05-06", u"mileage"_s, 300).quantity(5, 0, ChargeUnit::Mile, 60));
    CHECK(partsOf(checked(household({dear}, {}, agreement)), 2) == u"wrong_rate 75, agreed 225"_s);
    const Visit none = visitAt(u"2024-05-06", u"10:00").service(u"mileage"_s).state(VisitState::NobodyCame);
    CHECK(partsOf(checked(household({miles}, {none}, agreement)), 2) == u"missed_visit 225"_s);
}

TEST_CASE("the man of 86: four days in June on which nobody came")
{
    Household june;
    june.agreements = {agreementAt(2100)
                           .band(30, 1050)
                           .row(u"personal care"_s, DayKind::Weekend, ChargeUnit::Hour, 2300)
                           .band(30, 1150)};
    june.rota = {dailyAt(u"08:00", u"08:30")};
    std::vector<BillLine> lines;
    for (QDate date = day(u"2026-06-01"); date <= day(u"2026-06-30"); date = date.addDays(1)) {
        const QString iso = date.toString(Qt::ISODate);
        lines.push_back(lineAt(iso, u"08:00", u"08:30", date.dayOfWeek() > 5 ? 1150 : 1050));
        const bool nobody = QList<int>{4, 13, 14, 24}.contains(date.day());
        june.visits.push_back(
            visitAt(iso).planned(u"08:00").state(nobody ? VisitState::NobodyCame : VisitState::Came));
    }
    june.bills = {billOf(lines)};
    june.bills.front().period = {day(u"2026-06-01"), day(u"2026-06-30")};
    const Report report = checked(june);
    CHECK(report.bills.front().total == Money{32300});
    CHECK(report.bills.front().query == Money{4400});
    CHECK(report.bills.front().agreed == Money{27900});
    CHECK(report.findings.size() == 4);
}

TEST_CASE("the nights of the clock change by the clock and by the time that passes")
{
    const auto query = [](AgreementBuilder agreement, QStringView date, qint64 pence) {
        Household night = household({lineAt(date, u"22:00", u"07:00", pence)}, {}, agreement);
        night.rota = {dailyAt(u"22:00", u"07:00")};
        night.rota.front().weekdays.reset();
        night.rota.front().date = day(date);
        night.visits = {visitAt(date).planned(u"22:00")};
        night.bills.front().period = {day(date), day(date)};
        return checked(night).bills.front().query.pence;
    };
    CHECK(query(agreementAt(2400), u"2026-10-24", 21600) == 0);
    CHECK(query(agreementAt(2400), u"2026-03-28", 21600) == 0);
    // Eight hours pass in March: nine billed are one too many.
    CHECK(query(agreementAt(2400).elapsed(), u"2026-03-28", 21600) == 2400);
    CHECK(query(agreementAt(2400).elapsed(), u"2026-10-24", 21600) == 0);
}
