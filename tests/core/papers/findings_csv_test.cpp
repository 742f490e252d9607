#include "core/check/check_bill.h"
#include "core/papers/finding_text.h"
#include "core/papers/findings_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household missed(const QString& service = u"personal care"_s)
{
    Household household;
    household.agreements = {agreementAt(2400).row(service, DayKind::Any, ChargeUnit::Hour, 2400)};
    household.rota = {dailyAt(u"08:00", u"08:30", 1, service)};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame)};
    household.bills = {billOf({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).service(service))})};
    return household;
}

QStringList rowsOf(const Report& report)
{
    return QString::fromUtf8(findingsCsv(report)).split(u"\r\n"_s);
}

} // namespace

TEST_CASE("findings as a table open cleanly in a spreadsheet: a mark for UTF-8, line ends, sixteen columns",
          "[papers]")
{
    const Report report = check(missed());
    const QByteArray bytes = findingsCsv(report);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"
                           "finding_id,status,kind,bill_no,file,row,date,time,service,billed,due,"
                           "pounds,confidence,decision,sentence,evidence\r\n"));
    CHECK(bytes.endsWith("\r\n"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    const QStringList rows = rowsOf(report);
    REQUIRE(rows.size() == 3); // heading, one finding, nothing
    CHECK(rows[1].startsWith(report.findings.front().id +
                             u",query,missed_visit,INV-1,bills/INV-1.csv,2,2024-05-06,08:00,personal care,"
                             "12.00,0.00,12.00,likely,,"_s));
}

TEST_CASE("the sentence in the table is the one everybody else reads", "[papers]")
{
    const Report report = check(missed());
    CHECK(rowsOf(report)[1].contains(findingSentence(report.findings.front())));
}

TEST_CASE("a cell that a spreadsheet would take for a formula is made text", "[papers]")
{
    for (const QString& start : {u"="_s, u"+"_s, u"-"_s, u"@"_s}) {
        const QString service = start + u"cmd|calc"_s;
        const Report report = check(missed(service));
        CHECK(rowsOf(report)[1].contains(u",'"_s + service + u','));
        Household household = missed();
        household.bills.front().number = start + u"1"_s;
        CHECK(rowsOf(check(household))[1].contains(u",'"_s + start + u"1,"_s));
    }
}

TEST_CASE("an amount below nothing stays a number in the table", "[papers]")
{
    Household household = missed();
    household.bills = {billOf({lineOn({}, {}, -500).type(BillLineType::Credit)})};
    const Report report = check(household);
    CHECK(onlyFinding(report, FindingKind::CreditUnmatched).pence.isZero());
    CHECK(rowsOf(report)[1].contains(u",-5.00,"_s));
}

TEST_CASE("an answer stands in the table by the word that files use", "[papers]")
{
    Household household = missed();
    const Finding finding = check(household).findings.front();
    household.answers = {{finding.id, AnswerKind::Waive, finding.pence, {}, {}}};
    CHECK(rowsOf(check(household))[1].contains(u",likely,waive,"_s));
}

TEST_CASE("commas, quotes and line breaks in a bill stay in their cell", "[papers]")
{
    Household household = missed();
    household.bills.front().number = u"7, \"copy\""_s;
    CHECK(QString::fromUtf8(findingsCsv(check(household))).contains(u",\"7, \"\"copy\"\"\","_s));
}
