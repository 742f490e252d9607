#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"
#include "core/papers/findings_json.h"
#include "core/store/household_export.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray findingsOf(const Household& household)
{
    return findingsJson(check(household));
}

ImportResult bringIn(Daybook& daybook, const Household& household)
{
    ImportResult result;
    daybook.change(u"Brought in"_s, [&](Changes& changes) { result = changes.importHousehold(household); });
    return result;
}

Household readBack(const QString& folder)
{
    HouseholdReading reading = readHousehold(folder);
    INFO(reading.unusable.join(u'\n').toStdString());
    REQUIRE(reading.unusable.isEmpty());
    return reading.household;
}

/// Answers to its first questions, of every sort, and one charge kept from its visit.
void answer(Household& household)
{
    const Report report = check(household);
    for (std::size_t i = 0; i < std::min<std::size_t>(4, report.findings.size()); ++i) {
        Answer answer;
        answer.findingId = report.findings[i].id;
        answer.kind = static_cast<AnswerKind>(i);
        answer.pence = report.findings[i].pence;
        answer.note = u"“Asked”, on the phone; twice"_s;
        answer.at = clockReading(QDate(2026, 6, 4), QTime(9, 30));
        household.answers.push_back(answer);
    }
    for (const CheckedBill& bill : report.bills)
        for (const CheckedLine& line : bill.lines) {
            if (line.visits.isEmpty() || !household.links.empty())
                continue;
            const auto paper = std::find_if(household.bills.begin(), household.bills.end(),
                                            [&](const Bill& each) { return each.file == bill.file; });
            REQUIRE(paper != household.bills.end());
            household.links.push_back({paper->originalSha256, line.row, line.visits.front(), false});
        }
}

/// One bill in a daybook of its own, copied to a folder and read again.
Household copied(const Folder& folder, const Household& household, QStringList* notes = nullptr)
{
    const auto daybook = Daybook::inMemory(household.person, minuteClock());
    bringIn(*daybook, household);
    const QStringList said = exportHousehold(*daybook, folder.path(u"copy"_s));
    if (notes != nullptr)
        *notes = said;
    return readBack(folder.path(u"copy"_s));
}

Household withBill(const QByteArray& paper, const QString& file)
{
    Household household;
    household.person = anna();
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    BillContext context;
    context.providers = {household.agreements.front().provider};
    household.bills = {readBill(paper, file, context).bill.value()};
    return household;
}

const QByteArray oneVisit = "Date,Start,Finish,Charge\n06/05/2024,08:00,08:30,12.00\n";

} // namespace

TEST_CASE("every example household comes back from a daybook as files that ask about the same, to the byte")
{
    const QStringList names =
        QDir(dataPath(u"households"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(names.size() == 28);
    for (const QString& name : names) {
        INFO(name.toStdString());
        Folder folder;
        Household household = readBack(dataPath(u"households/"_s + name));
        answer(household);
        const QByteArray before = findingsOf(household);
        const auto daybook = Daybook::inMemory({}, minuteClock());
        bringIn(*daybook, household);
        CHECK(findingsOf(daybook->household()) == before);
        CHECK(exportHousehold(*daybook, folder.path(u"copy"_s)).isEmpty());

        const Household again = readBack(folder.path(u"copy"_s));
        CHECK(findingsOf(again) == before);
        CHECK(again.answers == household.answers);
        CHECK(again.links == household.links);
        const auto second = Daybook::inMemory({}, minuteClock());
        bringIn(*second, again);
        CHECK(findingsOf(second->household()) == before);
        CHECK(bringIn(*daybook, again).added == 0);
    }
}

TEST_CASE("one of everything a daybook holds is in the folder")
{
    Folder folder;
    const Household all = fullHousehold();
    const auto daybook = Daybook::inMemory({}, minuteClock());
    bringIn(*daybook, all);
    exportHousehold(*daybook, folder.path(u"copy"_s));
    const Household kept = daybook->household();
    const Household again = readBack(folder.path(u"copy"_s));
    const auto second = Daybook::inMemory({}, minuteClock());
    bringIn(*second, again);
    const Household back = second->household();
    CHECK(again.person.name == kept.person.name);
    CHECK(again.providers.size() == kept.providers.size());
    CHECK(back.agreements.size() == kept.agreements.size());
    CHECK(back.rota.size() == kept.rota.size());
    CHECK(back.visits.size() == kept.visits.size());
    CHECK(back.theirLog.size() == kept.theirLog.size());
    CHECK(back.bills.size() == kept.bills.size());
    CHECK(back.promises.size() == kept.promises.size());
    CHECK(back.answers == kept.answers);
    CHECK(back.links.size() == kept.links.size());
    CHECK(back.layouts == kept.layouts);
}

TEST_CASE("how a provider's bills are read goes with them")
{
    Folder folder;
    const QByteArray strange = "Wann,Von,Bis,Geld\n06/05/2024,08:00,08:30,12.00\n";
    Household household = withBill(oneVisit, u"bills/may.csv"_s);
    BillReading reading = readBill(strange, u"bills/june.csv"_s, {});
    REQUIRE(reading.layout.header.size() == 4);
    const QString provider = household.agreements.front().provider;
    household.layouts = {{provider, reading.layout}};
    CHECK(copied(folder, household).layouts == household.layouts);
}

TEST_CASE(
    "a bill that the daybook keeps otherwise than its paper reads is written anew, the paper beside it, "
    "and its link follows")
{
    Folder folder;
    Household household = withBill(oneVisit, u"bills/may.csv"_s);
    // Somebody put the amount right by hand, and said which visit it is for.
    household.bills.front().lines.front().amount = Money{1100};
    household.links = {{household.bills.front().originalSha256, household.bills.front().lines.front().row,
                        u"2024-05-06 08:00 personal care"_s, true}};
    QStringList notes;
    const Household again = copied(folder, household, &notes);
    REQUIRE(again.bills.size() == 1);
    CHECK(again.bills.front().lines.front().amount == Money{1100});
    REQUIRE(again.links.size() == 1);
    CHECK(again.links.front().fileSha256 == again.bills.front().originalSha256);
    CHECK(again.links.front().row == again.bills.front().lines.front().row);
    CHECK(bytesOf(folder.path(u"copy/received/may.csv"_s)) == oneVisit);
    REQUIRE(notes.size() == 1);
    CHECK(notes.front().startsWith(u"bills/may.csv: Written as the daybook has it"_s));
}

TEST_CASE("a bill without a paper is written as a table of its lines")
{
    Folder folder;
    Household household = withBill(oneVisit, u"bills/typed.csv"_s);
    household.bills.front().original.clear();
    household.bills.front().originalSha256.clear();
    const Household again = copied(folder, household);
    REQUIRE(again.bills.size() == 1);
    CHECK(again.bills.front().lines.size() == household.bills.front().lines.size());
    CHECK(again.bills.front().lines.front().amount == Money{1200});
}

TEST_CASE("two statements in one file stay one file, unless one of them was taken back")
{
    Folder folder;
    const QByteArray paper = "Invoice No: A1\nDate,Start,Finish,Charge\n06/05/2024,08:00,08:30,12.00\n"
                             "Total,,,12.00\nInvoice No: A2\nDate,Start,Finish,Charge\n"
                             "07/06/2024,08:00,08:30,14.00\nTotal,,,14.00\n";
    BillReading reading = readBill(paper, u"bills/may.csv"_s, {});
    REQUIRE(reading.further.size() == 1);
    Household household;
    household.person = anna();
    household.bills = {*reading.bill, reading.further.front()};
    const Household both = copied(folder, household);
    CHECK(both.bills.size() == 2);
    CHECK(QDir(folder.path(u"copy/bills"_s)).entryList(QDir::Files) == QStringList{u"may.csv"_s});

    Folder other;
    household.bills.erase(household.bills.begin());
    const Household second = copied(other, household);
    REQUIRE(second.bills.size() == 1);
    CHECK(second.bills.front().number == u"A2"_s);
    CHECK(second.bills.front().lines.front().amount == Money{1400});
}

TEST_CASE("names of bills lead to no other folder, are not hidden, and none replaces another")
{
    Folder folder;
    Household household = withBill(oneVisit, u"../../outside.csv"_s);
    int pence = 1300;
    for (const QString& name :
         {u"bills/..\\.hidden.csv"_s, u"bills/May.csv"_s, u"bills/may.csv"_s, u"bills/con.csv"_s,
          u"bills/a?b.csv"_s, QString(u"bills/"_s + QString(300, u'x') + u".csv"_s)}) {
        const QByteArray paper =
            "Date,Start,Finish,Charge\n06/05/2024,08:00,08:30," + QByteArray::number(++pence) + "\n";
        household.bills.push_back(withBill(paper, name).bills.front());
    }
    const Household again = copied(folder, household);
    CHECK(again.bills.size() == household.bills.size());
    CHECK(QDir(folder.path(u"copy/bills"_s)).entryList(QDir::Files).size() == 7);
    CHECK_FALSE(QFileInfo::exists(folder.path(u"outside.csv"_s)));
    CHECK_FALSE(QFileInfo::exists(folder.path(u"copy/outside.csv"_s)));
}

TEST_CASE("a folder with files in it is left as it is, an empty one becomes the copy")
{
    Folder folder;
    const auto daybook = Daybook::inMemory({}, minuteClock());
    bringIn(*daybook, fullHousehold());
    REQUIRE(QDir().mkdir(folder.path(u"mine"_s)));
    writeBytes(folder.path(u"mine/letter.txt"_s), "to Anna");
    const StoreError refused = storeErrorOf([&] { exportHousehold(*daybook, folder.path(u"mine"_s)); });
    CHECK(refused.reason() == StoreError::Reason::Exists);
    CHECK(QDir(folder.path(u"mine"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
    REQUIRE(QDir().mkdir(folder.path(u"empty"_s)));
    exportHousehold(*daybook, folder.path(u"empty"_s));
    CHECK(QFileInfo::exists(folder.path(u"empty/visits.csv"_s)));
    // Nothing half-written is left beside them.
    CHECK(QDir(folder.path(u"."_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"empty"_s, u"mine"_s});
}

TEST_CASE("where nothing can be written the person is told, and nothing is left behind")
{
    Folder folder;
    const auto daybook = Daybook::inMemory({}, minuteClock());
    bringIn(*daybook, fullHousehold());
    writeBytes(folder.path(u"file"_s), "no folder");
    const StoreError error = storeErrorOf([&] { exportHousehold(*daybook, folder.path(u"file/copy"_s)); });
    CHECK(error.reason() == StoreError::Reason::CannotWrite);
    CHECK(error.sentence().contains(u"Everything saved before is safe"_s));
    CHECK(bytesOf(folder.path(u"file"_s)) == "no folder");
}
TEST_CASE("a folder from a daybook that was changed since adds nothing and changes nothing")
{
    Folder folder;
    const auto daybook = Daybook::inMemory({}, minuteClock());
    Household household = withBill(oneVisit, u"bills/may.csv"_s);
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00")};
    bringIn(*daybook, household);
    exportHousehold(*daybook, folder.path(u"copy"_s));
    Visit changed = daybook->visits().front();
    changed.note = u"put right later"_s;
    daybook->change(u"Changed"_s, [&](Changes& changes) { changes.updateVisit(changed); });
    const ImportResult result = bringIn(*daybook, readBack(folder.path(u"copy"_s)));
    CHECK(result.added == 0);
    REQUIRE(result.notes.size() == 1);
    CHECK(result.notes.front().contains(u"were left as they are"_s));
    CHECK(daybook->visits().front().note == u"put right later"_s);
}

TEST_CASE("two different entries under one name in a file are both brought in")
{
    Household household;
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00"), visitAt(u"2024-05-07").planned(u"08:00")};
    for (Visit& visit : household.visits)
        visit.uuid = u"v1"_s;
    const auto daybook = Daybook::inMemory({}, minuteClock());
    CHECK(bringIn(*daybook, household).added == 2);
    CHECK(daybook->visits().size() == 2);
}

TEST_CASE("an answer given in summer time, copied out and brought in again, is not taken for a later one")
{
    Folder folder;
    Household household = readBack(dataPath(u"households/cancelled_visits-plain"_s));
    answer(household);
    // As the window gives it: by the clock and the zone of the computer.
    for (Answer& each : household.answers)
        each.at = QDateTime(QDate(2026, 6, 4), QTime(9, 30), QTimeZone("Europe/London"));
    const auto daybook = Daybook::inMemory({}, minuteClock());
    bringIn(*daybook, household);
    exportHousehold(*daybook, folder.path(u"copy"_s));
    CHECK(bringIn(*daybook, readBack(folder.path(u"copy"_s))).added == 0);
    REQUIRE(daybook->answers().size() == household.answers.size());
    CHECK(daybook->answers().front().at.time() == QTime(9, 30));
}

TEST_CASE("no cell of the folder of plain files is a formula, and every name and note comes back as it was")
{
    for (const QString& start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"'="_s}) {
        INFO(start.toStdString());
        Folder folder;
        const QString words = start + u"HYPERLINK(1),\"x\""_s;
        Household household = withBill(oneVisit, u"may.csv"_s);
        household.rota.front().name = words;
        household.rota.front().tasks = {words};
        household.visits = {visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame)};
        household.visits.front().note = words;
        household.visits.front().source = words;
        // As somebody typed it in: there is no file that it came in.
        Bill& bill = household.bills.front();
        bill.original.clear();
        bill.originalSha256.clear();
        bill.number = words;
        bill.numberPrinted = true;
        bill.replaces = words;
        bill.lines.front().description = words;
        bill.lines.front().carerNames = words;

        const Household again = copied(folder, household);
        int cells = 0;
        QDirIterator files(folder.path(u"copy"_s), {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            QString text = QString::fromUtf8(file.readAll());
            if (text.startsWith(QChar(QChar::ByteOrderMark)))
                text.remove(0, 1);
            const CsvTable table = parseCsv(text, u',');
            for (const CsvRecord& record : table.records) {
                for (const QString& cell : record.fields) {
                    INFO(files.fileName().toStdString() << ": " << cell.toStdString());
                    ++cells;
                    bool isNumber = false;
                    cell.toDouble(&isNumber);
                    CHECK((isNumber || cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front())));
                }
            }
        }
        CHECK(cells > 30);
        REQUIRE(again.visits.size() == 1);
        CHECK(again.visits.front().note == words);
        CHECK(again.visits.front().source == words);
        REQUIRE(again.rota.size() == 1);
        CHECK(again.rota.front().name == words);
        REQUIRE(again.bills.size() == 1);
        CHECK(again.bills.front().number == words);
        CHECK(again.bills.front().replaces == words);
        CHECK(again.bills.front().lines.front().description == words);
        CHECK(again.bills.front().lines.front().carerNames == words);
    }
}
