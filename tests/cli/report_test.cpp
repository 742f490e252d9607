#include "core/store/daybook.h"
#include "tests/cli/cli_run.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// The practice month as a daybook with a bank account: £412.50, a bill paid, a wage, money from the council.
QString daybookWithMoney(const QTemporaryDir& folder)
{
    const QString path = folder.filePath(u"arthur.daybook"_s);
    const QString practice = QStringLiteral(DAYBOOK_SOURCE_DIR) + u"/resources/practice"_s;
    REQUIRE(runCli({u"import"_s, practice, path}, folder.path()).exitCode == 0);
    const auto daybook =
        Daybook::open(path, OpenMode::ReadWrite, [] { return QDateTime(QDate(2026, 7, 2), QTime(9, 0)); });
    const QString bill = daybook->bills().front().uuid;
    daybook->change(u"Money"_s, [&](Changes& changes) {
        const QString bank = u"11111111-1111-4111-8111-111111111111"_s;
        Account held = account(bank, {2026, 6, 1}, 41250);
        held.name = u"Care account"_s;
        changes.addAccount(held);
        AccountEntry came = entry(0, bank, {2026, 6, 2}, MoneyCategory::CouncilPayment, 64000);
        came.uuid.clear();
        came.bankText = u"WESTSHIRE DP 4471"_s;
        came.clearedOn = came.date;
        AccountEntry wage = entry(0, bank, {2026, 6, 19}, MoneyCategory::Wages, -12000);
        wage.uuid.clear();
        wage.payee = u"Olive Marsh"_s;
        wage.bankText = u"MARSH O"_s;
        wage.clearedOn = wage.date;
        AccountEntry paid = entry(0, bank, {2026, 6, 30}, MoneyCategory::Provider, -27900, bill);
        paid.uuid.clear();
        paid.payee = u"Brightcare / Home"_s;
        changes.addEntry(came);
        changes.addEntry(wage);
        changes.addEntry(paid);
    });
    return path;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

CliRun june(const QString& daybook, const QTemporaryDir& folder, const QStringList& more)
{
    return runCli(QStringList{u"report"_s, u"--from"_s, u"2026-06-01"_s, u"--to"_s, u"2026-06-30"_s} + more +
                      QStringList{daybook},
                  folder.path());
}

} // namespace

TEST_CASE("the report to the council is written as PDF, web page, text, table and spreadsheet by its ending")
{
    const QTemporaryDir folder;
    const QString daybook = daybookWithMoney(folder);
    for (const QString& name : {u"r.pdf"_s, u"r.html"_s, u"r.txt"_s, u"r.csv"_s, u"r.xlsx"_s}) {
        CAPTURE(name.toStdString());
        const CliRun run = june(daybook, folder, {u"--out"_s, folder.filePath(name)});
        CHECK(run.complaints == QByteArray());
        REQUIRE(run.exitCode == 0);
        CHECK(june(daybook, folder, {u"--out"_s, folder.filePath(name)}).exitCode == 2);
    }
    CHECK(bytesOf(folder.filePath(u"r.pdf"_s)).startsWith("%PDF-"));
    CHECK(bytesOf(folder.filePath(u"r.xlsx"_s)).startsWith("PK"));
    const QString text = QString::fromUtf8(bytesOf(folder.filePath(u"r.txt"_s))).simplified();
    CHECK(text.contains(
        u"There was £412.50 at the beginning. £640.00 came in and £399.00 went out. £653.50 is there at the end."_s));
    CHECK_FALSE(text.contains(u"Olive"_s));
    const QByteArray csv = bytesOf(folder.filePath(u"r.csv"_s));
    CHECK(csv.contains("-279.00"));
    CHECK_FALSE(csv.contains("Olive"));
    CHECK(june(daybook, folder, {u"--names"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"-"_s})
              .output.contains("Olive"));
}

TEST_CASE("the days of a report follow the last one, and how often the council wants it")
{
    const QTemporaryDir folder;
    const QString daybook = daybookWithMoney(folder);
    const CliRun run = runCli({u"report"_s, u"--out"_s, u"-"_s, daybook}, folder.path());
    CHECK(run.exitCode == 0);
    // Four weeks from the first day of the account.
    CHECK(QString::fromUtf8(run.output).contains(u"1 to 28 June 2026"_s));
}

TEST_CASE("the statement of a daybook with an account says what is paid and what is left")
{
    const QTemporaryDir folder;
    const QString daybook = daybookWithMoney(folder);
    const auto statement = [&](const QStringList& more) {
        const CliRun run = runCli(QStringList{u"statement"_s, u"--month"_s, u"2026-06"_s} + more +
                                      QStringList{u"--out"_s, u"-"_s, daybook},
                                  folder.path());
        CHECK(run.exitCode == 0);
        return QString::fromUtf8(run.output).simplified();
    };
    CHECK(statement({}).contains(u"Paid so far: £279.00"_s));
    CHECK(statement({}).contains(u"Left in the account: £653.50"_s));
    CHECK(statement({u"--easy-read"_s}).contains(u"You have paid £279.00 so far."_s));
    CHECK(statement({u"--language"_s, u"cy"_s}).contains(u"Wedi'i dalu hyd yma"_s));
}

TEST_CASE("the bank's lines say what each is, and what is not on the statement yet")
{
    const QTemporaryDir folder;
    const QString daybook = daybookWithMoney(folder);
    const CliRun run = june(daybook, folder, {u"--paper"_s, u"bank"_s, u"--out"_s, u"-"_s});
    CHECK(run.exitCode == 0);
    const QString text = QString::fromUtf8(run.output).simplified();
    CHECK(text.contains(u"WESTSHIRE DP 4471"_s));
    CHECK_FALSE(text.contains(u"MARSH"_s));
    CHECK(text.contains(u"£932.50"_s)); // 412.50 + 640.00 − 120.00
    CHECK(text.contains(u"Written down, and not on the statement yet"_s));
    CHECK(june(daybook, folder, {u"--names"_s, u"--paper"_s, u"bank"_s, u"--out"_s, u"-"_s})
              .output.contains("MARSH O"));
}

TEST_CASE("each payment has a PDF of its own with a name a portal takes, and the list of papers names it")
{
    const QTemporaryDir folder;
    const QString daybook = daybookWithMoney(folder);
    const QString place = folder.filePath(u"payments"_s);
    const CliRun run = june(daybook, folder, {u"--paper"_s, u"payments"_s, u"--out"_s, place});
    CHECK(run.complaints == QByteArray());
    REQUIRE(run.exitCode == 0);
    const QStringList files = QDir(place).entryList(QDir::Files, QDir::Name);
    REQUIRE(files.size() == 2);
    CHECK(files[0].startsWith(u"2026-06-19 01 "_s));
    CHECK_FALSE(files[0].contains(u"Olive"_s));
    CHECK(files[1] == u"2026-06-30 02 Brightcare Home 279.00.pdf"_s);
    for (const QString& name : files)
        CHECK(bytesOf(QDir(place).filePath(name)).startsWith("%PDF-"));
    const CliRun list =
        june(daybook, folder, {u"--paper"_s, u"papers"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"-"_s});
    CHECK(list.exitCode == 0);
    for (const QString& name : files)
        CHECK(list.output.contains(name.toUtf8()));
    CHECK(list.output.contains("bill BH-2606"));
    CHECK(june(daybook, folder, {u"--paper"_s, u"payments"_s, u"--out"_s, place}).exitCode == 2);
}

TEST_CASE("a report that cannot be written says why, and writes nothing")
{
    const QTemporaryDir folder;
    const QString daybook = daybookWithMoney(folder);
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    CHECK(june(daybook, folder, {u"--share"_s, u"all"_s}).exitCode == 3);
    CHECK(june(daybook, folder, {u"--paper"_s, u"cake"_s}).exitCode == 3);
    CHECK(june(daybook, folder, {u"--share"_s, u"totals"_s, u"--format"_s, u"csv"_s}).exitCode == 3);
    CHECK(june(daybook, folder, {u"--paper"_s, u"bank"_s, u"--format"_s, u"xlsx"_s}).exitCode == 3);
    const CliRun profile = june(daybook, folder, {u"--profile"_s, u"moon"_s});
    CHECK(profile.exitCode == 3);
    CHECK(profile.complaints.contains("general"));
    CHECK(runCli({u"report"_s, u"--from"_s, u"2026-07-01"_s, u"--to"_s, u"2026-06-01"_s, daybook},
                 folder.path())
              .exitCode == 3);
    CHECK(runCli({u"report"_s, u"--from"_s, u"soon"_s, daybook}, folder.path()).exitCode == 3);
    const QString practice = QStringLiteral(DAYBOOK_SOURCE_DIR) + u"/resources/practice"_s;
    const CliRun none = runCli({u"report"_s, practice}, folder.path());
    CHECK(none.exitCode == 1);
    CHECK(none.complaints.contains("There is no account here"));
    CHECK(QDir(folder.path()).entryList(QDir::Files) == before);
}
