#include "tests/cli/cli_run.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daybook::test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A household whose one bill is a spreadsheet.
class SpreadsheetHousehold
{
public:
    explicit SpreadsheetHousehold(const QString& bill)
    {
        QDir(m_folder.path()).mkdir(u"bills"_s);
        write(
            m_folder.filePath(u"agreement.json"_s),
            R"({"format":"daybook-agreement/1","provider":"Rowan Homecare Ltd","starts":"2023-09-01","tariffs":)"
            R"([{"from":"2023-09-01","to":null,"rows":[{"service":"personal care","days":"any","per":"hour","pence":2400}]}]})");
        write(m_folder.filePath(u"rota.csv"_s),
              "days,start,end,service\ndaily,08:00,08:30,personal care\ndaily,18:30,19:15,personal care\n");
        write(m_folder.filePath(u"visits.csv"_s),
              "date,planned,status\n2026-05-03,08:00,missed\n2026-05-04,,day complete\n");
        write(m_folder.filePath(u"bills/"_s + bill), dataFile(u"spreadsheets/"_s + bill));
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a household folder may hold its bills as spreadsheets", "[spreadsheet]")
{
    const QString bill = GENERATE(as<QStringView>{}, u"libreoffice.xlsx", u"libreoffice.ods").toString();
    const SpreadsheetHousehold household(bill);
    const CliRun run = runCli({u"check"_s, u"--json"_s, household.path()}, household.path());
    CHECK(run.exitCode == 0);
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    CHECK(report["bills"_L1][0]["total_pence"_L1].toInteger() == 30'000);
    CHECK(report["bills"_L1][0]["file"_L1].toString() == u"bills/"_s + bill);
    const QJsonArray findings = report["findings"_L1].toArray();
    bool missed = false;
    for (const QJsonValue& finding : findings) {
        if (finding["kind"_L1].toString() != "missed_visit"_L1 ||
            finding["date"_L1].toString() != "2026-05-03"_L1)
            continue;
        missed = true;
        CHECK(finding["row"_L1].toInt() == 10); // as the sheet numbers it
        CHECK(finding["pence"_L1].toInteger() == 1200);
    }
    CHECK(missed);
    const QByteArray said = run.output;
    CHECK(said.contains("read from the sheet “Invoice”"));
    const QString daybook = household.path() + u"/may.daybook"_s;
    CHECK(runCli({u"import"_s, household.path(), daybook}, household.path()).exitCode == 0);
    const CliRun again = runCli({u"check"_s, u"--json"_s, daybook}, household.path());
    CHECK(QJsonDocument::fromJson(again.output)["bills"_L1][0]["total_pence"_L1].toInteger() == 30'000);
}

TEST_CASE("an old or locked spreadsheet among the bills is named, with what to do", "[spreadsheet]")
{
    const auto [bill, words] = GENERATE(table<QString, QByteArray>({
        {u"old.xls"_s, "save it as .xlsx, .ods or CSV"},
        {u"locked.ods"_s, "save it without one"},
        {u"never_worked_out.xlsx"_s, "save it there"},
    }));
    const SpreadsheetHousehold household(bill);
    const CliRun run = runCli({u"check"_s, u"--json"_s, household.path()}, household.path());
    CHECK(run.exitCode == 2);
    const QJsonObject report = QJsonDocument::fromJson(run.output).object();
    CHECK(report["bills"_L1].toArray().isEmpty());
    INFO(run.output.toStdString());
    CHECK(QJsonDocument(report["import"_L1].toArray()).toJson().contains(words));
    CHECK(QJsonDocument(report["import"_L1].toArray()).toJson().contains("bills/" + bill.toUtf8()));
}
