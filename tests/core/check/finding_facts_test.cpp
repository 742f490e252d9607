#include "core/check/check_bill.h"
#include "core/check/finding_facts.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// One half hour at eight; the bill is dated 1 June 2024.
Household household(const BillLine& line, const Visit& visit)
{
    Household result;
    result.agreements = {agreementAt(2400).by(ChargeBy::Lesser).cancellation(24, 0).cancellation(0, 100)};
    result.rota = {dailyAt(u"08:00", u"08:30")};
    result.visits = {visit};
    result.bills = {billOf({line})};
    return result;
}

BillLine morning(qint64 pence = 1200)
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", pence);
}

VisitBuilder entry(VisitState state)
{
    return visitAt(u"2024-05-06").planned(u"08:00").state(state);
}

Confidence confidence(const Household& given, FindingKind kind)
{
    const Report report = check(given);
    requireTied(report);
    return onlyFinding(report, kind).confidence;
}

} // namespace

TEST_CASE("an entry written before the day of the bill is sure, on that day, later or at no known time it is "
          "likely")
{
    const auto missed = [](QStringView entered) {
        VisitBuilder visit = entry(VisitState::NobodyCame);
        if (!entered.isEmpty())
            visit.entered(entered);
        return confidence(household(morning(), visit), FindingKind::MissedVisit);
    };
    CHECK(missed(u"2024-05-31 23:59") == Confidence::Certain);
    CHECK(missed(u"2024-06-01 08:00") == Confidence::Likely);
    CHECK(missed(u"2024-06-20 08:00") == Confidence::Likely);
    CHECK(missed({}) == Confidence::Likely);
}

TEST_CASE("without a date on the bill the day it was brought in counts")
{
    Household given = household(morning(), entry(VisitState::NobodyCame).entered(u"2024-06-02 20:00"));
    given.bills.front().billDate = {};
    CHECK(confidence(given, FindingKind::MissedVisit) == Confidence::Likely);
    given.bills.front().receivedOn = day(u"2024-06-03");
    CHECK(confidence(given, FindingKind::MissedVisit) == Confidence::Certain);
}

TEST_CASE("what needs no diary is sure without one")
{
    Household given = household(morning(1350), entry(VisitState::Came));
    given.visits.clear();
    CHECK(confidence(given, FindingKind::WrongRate) == Confidence::Certain);
    given.agreements.front().ends = day(u"2024-05-01");
    CHECK(confidence(given, FindingKind::OutsideAgreement) == Confidence::Certain);
}

TEST_CASE("a missing visit that follows only from a complete day is likely, however early the day was marked")
{
    const Household given = household(
        morning(), visitAt(u"2024-05-06").state(VisitState::DayComplete).entered(u"2024-05-06 21:00"));
    CHECK(confidence(given, FindingKind::MissedVisit) == Confidence::Likely);
}

TEST_CASE("a line that stands half an hour from the visit is likely to be about it, no more")
{
    const Household given = household(lineAt(u"2024-05-06", u"08:30", u"09:00", 1200),
                                      entry(VisitState::NobodyCame).entered(u"2024-05-06 21:00"));
    CHECK(confidence(given, FindingKind::MissedVisit) == Confidence::Likely);
}

TEST_CASE("entries that contradict each other make it possible, no more")
{
    Household given = household(morning(), entry(VisitState::NobodyCame).entered(u"2024-05-06 21:00"));
    given.visits.push_back(entry(VisitState::CancelledByProvider).entered(u"2024-05-06 21:00"));
    CHECK(confidence(given, FindingKind::CancelledByProvider) == Confidence::Possible);
}

TEST_CASE("a question about time where only the start was noted is possible, no more")
{
    const BillLine longer = lineAt(u"2024-05-06", u"08:00", u"08:35", 1400);
    CHECK(
        confidence(household(longer,
                             visitAt(u"2024-05-06", u"08:00").planned(u"08:00").entered(u"2024-05-06 21:00")),
                   FindingKind::TimeOverbilled) == Confidence::Possible);
    CHECK(
        confidence(
            household(
                longer,
                visitAt(u"2024-05-06", u"08:00").to(u"08:30").planned(u"08:00").entered(u"2024-05-06 21:00")),
            FindingKind::TimeOverbilled) == Confidence::Certain);
}

TEST_CASE("carers that nobody counted make a question about carers possible, no more")
{
    const BillLine two = lineAt(u"2024-05-06", u"08:00", u"08:30", 2400).carers(2);
    CHECK(
        confidence(household(two, visitAt(u"2024-05-06", u"08:00").to(u"08:30").entered(u"2024-05-06 21:00")),
                   FindingKind::FewerCarers) == Confidence::Possible);
    CHECK(confidence(
              household(two,
                        visitAt(u"2024-05-06", u"08:00").to(u"08:30").carers(1).entered(u"2024-05-06 21:00")),
              FindingKind::FewerCarers) == Confidence::Certain);
}

TEST_CASE("whatever is only to be checked is never more than possible")
{
    Household given = household(morning(), entry(VisitState::Came));
    given.visits.clear();
    CHECK(confidence(given, FindingKind::NotRecorded) == Confidence::Possible);
}

TEST_CASE("a price that differs is sure also on a line that could change places with another")
{
    Household given = household(morning(1350), entry(VisitState::Came).entered(u"2024-05-06 21:00"));
    given.bills = {billOf({morning(1350), morning(1350)})};
    const Report report = check(given);
    const Finding& rate = onlyFinding(report, FindingKind::WrongRate);
    CHECK(rate.confidence == Confidence::Certain);
    CHECK(rate.facts.groupCharged == 0);
    const Finding& second = onlyFinding(report, FindingKind::DuplicateSameBill);
    CHECK(second.confidence == Confidence::Likely);
    CHECK(second.facts.groupCharged == 2);
    CHECK(second.facts.groupWritten == 1);
}

TEST_CASE("a finding is dated, timed and named as its row is printed")
{
    Household given = household(lineAt(u"2024-05-07", u"22:10", u"07:00", 21600),
                                visitAt(u"2024-05-06").planned(u"22:00").state(VisitState::NobodyCame));
    given.rota = {dailyAt(u"22:00", u"07:00")};
    given.rota.front().weekdays.reset();
    given.rota.front().date = day(u"2024-05-06");
    given.bills.front().lines.front().service = u"Personal Care"_s;
    const Report report = check(given);
    const Finding& finding = onlyFinding(report, FindingKind::MissedVisit);
    CHECK(finding.date == day(u"2024-05-07"));
    CHECK(finding.time == QTime(22, 10));
    CHECK(finding.service == u"personal care"_s);
    CHECK(finding.facts.plannedStart == QTime(22, 0));
    CHECK(report.bills.front().lines.front().visits == QStringList{u"2024-05-06 22:00 personal care"_s});
}

TEST_CASE("a visit is late after a quarter of an hour, and no sooner")
{
    const auto notes = [](QStringView start, QStringView end) {
        int late = 0;
        for (const Finding& finding :
             check(household(morning(), visitAt(u"2024-05-06", start).to(end).planned(u"08:00"))).findings)
            late += finding.kind == FindingKind::LateVisit ? 1 : 0;
        return late;
    };
    CHECK(notes(u"08:15", u"08:45") == 0);
    CHECK(notes(u"08:16", u"08:46") == 1);
}

TEST_CASE("another carer is noted only where both lists of names are given and nobody is on both")
{
    const auto noted = [](const QString& billed, const QStringList& written) {
        VisitBuilder visit = visitAt(u"2024-05-06", u"08:00").to(u"08:30");
        if (!written.isEmpty())
            visit.names(written);
        int other = 0;
        for (const Finding& finding :
             check(household(BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).names(billed)), visit))
                 .findings)
            other += finding.kind == FindingKind::DifferentCarer ? 1 : 0;
        return other;
    };
    CHECK(noted(u"Ann Ray"_s, {u"Ben"_s}) == 1);
    CHECK(noted(u"Ann Ray"_s, {u"ann"_s}) == 0);
    CHECK(noted(u"Ann Ray; Cy Hill"_s, {u"Ben"_s, u"Cy"_s}) == 0);
    CHECK(noted({}, {u"Ben"_s}) == 0);
    CHECK(noted(u"Ann Ray"_s, {}) == 0);
}

TEST_CASE("a cancellation keeps when they were told, how much notice that was and what was agreed for it")
{
    const Report report =
        check(household(morning(), entry(VisitState::CancelledByPerson).notice(u"2024-05-04 20:00")));
    const Finding& finding = onlyFinding(report, FindingKind::CancelledInTime);
    CHECK(finding.facts.percent == 0);
    CHECK(finding.facts.noticeHours == 36);
    CHECK(finding.facts.noticeAt->time() == QTime(20, 0));
}

TEST_CASE("the entries a finding rests on are named by what they say, never by a row")
{
    Household given = household(morning(), entry(VisitState::NobodyCame));
    const QStringList evidence = onlyFinding(check(given), FindingKind::MissedVisit).evidence;
    CHECK(evidence == QStringList{u"visits.csv 2024-05-06 08:00 missed"_s});
    given.visits.insert(given.visits.begin(), visitAt(u"2024-05-20", u"08:00").to(u"08:30"));
    CHECK(onlyFinding(check(given), FindingKind::MissedVisit).evidence == evidence);
}
