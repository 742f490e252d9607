#include "core/check/patterns.h"

#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

CheckedBill bill(const QString& file, int month, const QString& provider = u"Brightcare"_s)
{
    CheckedBill made;
    made.file = file;
    made.provider = provider;
    made.period = {{2026, month, 1}, QDate(2026, month, 1).addMonths(1).addDays(-1)};
    made.total = {30000};
    return made;
}

Finding found(const QString& file, FindingKind kind, qint64 pence)
{
    Finding made = findingOf(kind, {pence});
    made.file = file;
    made.id = file + keyword(kind) + QString::number(pence);
    return made;
}

} // namespace

TEST_CASE("the same difference on bills one after another is counted with its months", "[patterns]")
{
    Report report;
    report.bills = {bill(u"may"_s, 5), bill(u"march"_s, 3), bill(u"april"_s, 4), bill(u"july"_s, 7),
                    bill(u"june"_s, 6)};
    report.findings = {
        found(u"april"_s, FindingKind::WrongRate, 200), found(u"may"_s, FindingKind::WrongRate, 300),
        found(u"may"_s, FindingKind::WrongRate, 50), found(u"july"_s, FindingKind::WrongRate, 400),
        found(u"may"_s, FindingKind::MissedVisit, 1050)};
    const auto patterns = patternsOf(report);
    REQUIRE(patterns.size() == 1);
    CHECK(patterns[0].files == QStringList{u"march"_s, u"april"_s, u"may"_s, u"june"_s, u"july"_s});
    CHECK(patterns[0].withoutQuestions == 2);
    CHECK(patterns[0].charged == Money{150000});
    REQUIRE(patterns[0].kinds.size() == 2);
    CHECK(patterns[0].kinds[0].kind == FindingKind::MissedVisit);
    CHECK(patterns[0].kinds[0].inARow == 1);
    const KindPattern& rate = patterns[0].kinds[1];
    CHECK(rate.bills == 3);
    CHECK(rate.found == Money{950});
    CHECK(rate.inARow == 2);
    CHECK(rate.row == BillingPeriod{{2026, 4, 1}, {2026, 5, 31}});
}

TEST_CASE(
    "what was accepted is no difference, what was given back was one, and a replaced bill does not count",
    "[patterns]")
{
    Report report;
    report.bills = {bill(u"may"_s, 5), bill(u"june"_s, 6), bill(u"old"_s, 6)};
    report.bills[2].supersededBy = u"june"_s;
    Finding accepted = found(u"may"_s, FindingKind::WrongRate, 200);
    accepted.answer = Answer{accepted.id, AnswerKind::Accept, accepted.pence};
    report.findings = {accepted, found(u"old"_s, FindingKind::MissedVisit, 1050)};
    ResolvedQuestion back;
    back.question = found(u"june"_s, FindingKind::ShortVisit, 500);
    report.resolved = {back};
    const auto patterns = patternsOf(report);
    REQUIRE(patterns.size() == 1);
    CHECK(patterns[0].files.size() == 2);
    CHECK(patterns[0].withoutQuestions == 1);
    REQUIRE(patterns[0].kinds.size() == 1);
    CHECK(patterns[0].kinds[0].kind == FindingKind::ShortVisit);
}

TEST_CASE("providers stand in the order of their first bills, and what is in their favour is counted too",
          "[patterns]")
{
    Report report;
    report.bills = {bill(u"b"_s, 6, u"Zed Care"_s), bill(u"a"_s, 5, u"Zed care"_s),
                    bill(u"c"_s, 6, u"Able"_s)};
    report.findings = {found(u"c"_s, FindingKind::MissedVisit, 9999),
                       found(u"b"_s, FindingKind::Underbilled, 300)};
    const auto patterns = patternsOf(report);
    REQUIRE(patterns.size() == 2);
    CHECK(patterns[0].provider == u"Zed care"_s);
    CHECK(patterns[0].files.size() == 2);
    CHECK(patterns[0].withoutQuestions == 2);
    REQUIRE(patterns[0].inTheirFavour.size() == 1);
    CHECK(patterns[0].inTheirFavour[0].found == Money{300});
    CHECK(patterns[1].provider == u"Able"_s);
    CHECK(patternsOf({}).empty());
}
