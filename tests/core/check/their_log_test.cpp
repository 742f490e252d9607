#include "core/check/check_bill.h"
#include "core/check/their_log.h"
#include "core/papers/finding_text.h"
#include "core/papers/query_letter.h"
#include "core/papers/text_writer.h"
#include "core/papers/their_log_text.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Visit theirVisit(QTime start, QTime end, const QString& carer = u"Anne"_s)
{
    Visit visit;
    visit.date = QDate(2026, 6, 13);
    visit.start = start;
    visit.end = end;
    visit.carers = {carer};
    return visit;
}

Finding missedMorning()
{
    Finding finding;
    finding.kind = FindingKind::MissedVisit;
    finding.provider = u"Rowan Homecare Ltd"_s;
    finding.date = QDate(2026, 6, 13);
    finding.time = QTime(8, 0);
    finding.service = u"personal care"_s;
    finding.pence = Money{1200};
    finding.facts.charged = Money{1200};
    return finding;
}

Household householdWith(std::vector<Visit> log)
{
    Household household;
    household.theirLog = std::move(log);
    return household;
}

std::vector<Visit> besideMissedMorning(const Household& household)
{
    Report report;
    report.findings = {missedMorning()};
    setTheirLogBeside(report, household);
    return report.findings.front().facts.theirLog;
}

} // namespace

TEST_CASE("what the provider's own log says stands beside the question, in its sentence and its evidence",
          "[their log]")
{
    Report report;
    report.findings = {missedMorning()};
    const QString before = findingSentence(report.findings.front());
    setTheirLogBeside(report, householdWith({theirVisit(QTime(8, 5), QTime(8, 20))}));
    const Finding& finding = report.findings.front();
    CHECK(findingSentence(finding) ==
          before + u" Their own log says: came at 8:05 am, left at 8:20 am, Anne."_s);
    CHECK(findingView(finding).theirLog == u"came at 8:05 am, left at 8:20 am, Anne"_s);
    CHECK(finding.evidence == QStringList{u"their_log.csv 2026-06-13 08:05-08:20 came"_s});
    CHECK(finding.pence == Money{1200});
    CHECK(finding.status() == FindingStatus::Query);
}

TEST_CASE("only entries about the same visit are put beside it", "[their log]")
{
    Visit otherService = theirVisit(QTime(8, 0), QTime(8, 30));
    otherService.service = u"meal"_s;
    Visit otherProvider = theirVisit(QTime(8, 0), QTime(8, 30));
    otherProvider.provider = u"Brightcare"_s;
    Visit otherDay = theirVisit(QTime(8, 0), QTime(8, 30));
    otherDay.date = QDate(2026, 6, 14);
    Visit complete;
    complete.date = QDate(2026, 6, 13);
    complete.state = VisitState::DayComplete;
    const Visit lunch = theirVisit(QTime(12, 0), QTime(12, 30));
    CHECK(
        besideMissedMorning(householdWith({otherService, otherProvider, otherDay, complete, lunch})).empty());

    Household household = householdWith({theirVisit(QTime(9, 25), QTime(9, 40))});
    household.theirLog.front().provider = u"rowan"_s;
    CHECK(besideMissedMorning(household).empty());
    Agreement agreement;
    agreement.provider = u"Rowan Homecare Ltd"_s;
    agreement.aliases = {u"Rowan"_s};
    household.agreements = {agreement};
    CHECK(besideMissedMorning(household).size() == 1);
}

TEST_CASE("the order of rows in a log changes nothing", "[their log]")
{
    const Visit first = theirVisit(QTime(8, 0), QTime(8, 15), u"Anne"_s);
    const Visit second = theirVisit(QTime(8, 20), QTime(8, 30), u"Ben"_s);
    CHECK(besideMissedMorning(householdWith({first, second})) ==
          besideMissedMorning(householdWith({second, first})));
    CHECK(theirLogText(besideMissedMorning(householdWith({second, first}))) ==
          u"came at 8:00 am, left at 8:15 am, Anne; came at 8:20 am, left at 8:30 am, Ben"_s);
}

TEST_CASE("a log says who cancelled in the words of who reads it", "[their log]")
{
    Visit entry;
    entry.planned = QTime(8, 0);
    entry.state = VisitState::CancelledByProvider;
    CHECK(theirEntryText(entry) == u"they cancelled it, 8:00 am"_s);
    CHECK(theirEntryText(entry, LogReader::Provider) == u"you cancelled it, 8:00 am"_s);
    entry.state = VisitState::NobodyCame;
    CHECK(theirEntryText(entry) == u"nobody came, 8:00 am"_s);
}

TEST_CASE(
    "a question is not sure where the provider's own log says otherwise, and stays sure where it agrees",
    "[their log]")
{
    const auto sureness = [](FindingKind kind, const Visit& entry) {
        Report report;
        Finding finding = missedMorning();
        finding.kind = kind;
        finding.confidence = Confidence::Certain;
        finding.facts.writtenStart = QTime(8, 0);
        finding.facts.writtenEnd = QTime(8, 12);
        finding.facts.writtenCarers = 1;
        report.findings = {finding};
        setTheirLogBeside(report, householdWith({entry}));
        REQUIRE(report.findings.front().facts.theirLog.size() == 1);
        return report.findings.front().confidence;
    };
    const Visit halfHour = theirVisit(QTime(8, 0), QTime(8, 30));
    Visit twoCarers = theirVisit(QTime(8, 0), QTime(8, 12));
    twoCarers.carers.append(u"Ben"_s);
    Visit sentAway = halfHour;
    sentAway.state = VisitState::SentAway;
    for (const FindingKind kind :
         {FindingKind::MissedVisit, FindingKind::CancelledByProvider, FindingKind::CancelledInTime,
          FindingKind::LateCancelOvercharged, FindingKind::HospitalOrAway}) {
        CHECK(sureness(kind, halfHour) == Confidence::Likely);
        CHECK(sureness(kind, sentAway) == Confidence::Likely);
    }
    for (const FindingKind kind :
         {FindingKind::ShortVisit, FindingKind::RoundedUp, FindingKind::TimeOverbilled})
        CHECK(sureness(kind, halfHour) == Confidence::Likely);
    CHECK(sureness(FindingKind::FewerCarers, twoCarers) == Confidence::Likely);

    Visit nobody = halfHour;
    nobody.state = VisitState::NobodyCame;
    CHECK(sureness(FindingKind::MissedVisit, nobody) == Confidence::Certain);
    CHECK(sureness(FindingKind::ShortVisit, theirVisit(QTime(8, 2), QTime(8, 15))) == Confidence::Certain);
    CHECK(sureness(FindingKind::FewerCarers, halfHour) == Confidence::Certain);
    // What needs no diary does not hang on when anybody came.
    CHECK(sureness(FindingKind::WrongRate, halfHour) == Confidence::Certain);
    CHECK(sureness(FindingKind::DuplicateSameBill, halfHour) == Confidence::Certain);
}

TEST_CASE("a log changes no sum and no status", "[their log]")
{
    Household household;
    Bill bill;
    bill.file = u"bills/june.csv"_s;
    bill.provider = u"Rowan Homecare Ltd"_s;
    bill.period = {QDate(2026, 6, 13), QDate(2026, 6, 13)};
    BillLine line;
    line.row = 2;
    line.date = QDate(2026, 6, 13);
    line.start = QTime(8, 0);
    line.billed = Minutes(30);
    line.amount = Money{1200};
    bill.lines = {line};
    household.bills = {bill};
    const Report without = check(household);
    household.theirLog = {theirVisit(QTime(8, 5), QTime(8, 20))};
    Report with = check(household);
    CHECK(with == without);
    setTheirLogBeside(with, household);
    CHECK(with.bills == without.bills);
    REQUIRE(with.findings.size() == without.findings.size());
    for (std::size_t i = 0; i < with.findings.size(); ++i) {
        CHECK(with.findings[i].id == without.findings[i].id);
        CHECK(with.findings[i].pence == without.findings[i].pence);
        CHECK(with.findings[i].kind == without.findings[i].kind);
    }
}
