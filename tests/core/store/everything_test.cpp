#include "core/store/everything.h"

#include "core/base/csv.h"
#include "core/base/zip_archive.h"
#include "core/base/zip_writer.h"
#include "core/care/assessment.h"
#include "core/check/check_bill.h"
#include "core/papers/daybook_totals.h"
#include "core/papers/findings_json.h"
#include "core/store/schema.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"
#include "tests/support/draw.h"
#include "tests/support/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QString careAccount = u"11111111-1111-4111-8111-111111111111"_s;

/// Payments from the council and to the provider, wishes, a letter, a call, a report that was sent, a
/// statement of the bank.
void aYear(Changes& changes)
{
    Account account;
    account.uuid = careAccount;
    account.name = u"=Care account"_s;
    account.openedOn = {2025, 4, 1};
    account.openingBalance = {41250};
    changes.addAccount(account);
    for (int i = 0; i < 25; ++i) {
        AccountEntry entry;
        entry.account = account.uuid;
        entry.date = QDate(2025, 4, 7).addDays(14 * i);
        entry.payee = u"“Brightcare” & Söhne"_s;
        entry.evidence = u"receipt %1"_s.arg(i);
        const Money amount{i % 2 == 0 ? 64000 : -62000};
        entry.parts = {{i % 2 == 0 ? MoneyCategory::CouncilPayment : MoneyCategory::Provider,
                        Funder::DirectPayment,
                        amount,
                        {}}};
        if (i % 2 == 1)
            entry.parts.push_back({MoneyCategory::MealDelivery, Funder::OwnMoney, Money{-450}, {}});
        changes.addEntry(entry);
    }
    changes.addBalance({0, {}, careAccount, {2025, 8, 31}, {41250}});
    changes.addCheck({.name = u"Megan"_s, .kind = CheckKind::Insurance, .runsOut = QDate(2026, 1, 31)});
    changes.addOffer(
        {.wanted = u"Mornings"_s, .name = u"Brightcare"_s, .offeredOn = {2025, 3, 1}, .why = u"+Near"_s});
    changes.addStatement({.account = careAccount,
                          .fileName = u"../../August.OFX"_s,
                          .receivedOn = QDate(2025, 9, 1),
                          .lines = 1},
                         QByteArray("OFXHEADER:100\0\xff", 15));
    changes.addGoal({0, {}, u"Chapel on Sundays."_s, {2026, 4, 1}, {}, u"Twice."_s, false});
    Letter letter;
    letter.about = u"June 2026"_s;
    letter.asked = {4400};
    letter.writtenOn = {2026, 7, 2};
    changes.addLetter(letter);
    changes.addSentReport({.period = {{2025, 4, 1}, {2026, 3, 31}}, .sentOn = QDate(2026, 4, 2)});
    changes.setSetting(u"council/chosen"_s, u"general"_s);
    Assessment assessed;
    assessed.from = {2026, 6, 1};
    assessed.weekly = Minutes(420);
    changes.setSetting(u"care/assessments"_s, QString::fromUtf8(writeAssessments({assessed})));
}

struct Entries
{
    std::vector<ZipEntry> list{};
    ZipEntry& named(const QString& name)
    {
        const auto found = std::ranges::find(list, name, &ZipEntry::name);
        REQUIRE(found != list.end());
        return *found;
    }
};

Entries entriesOf(const QString& zip)
{
    auto archive = ZipArchive::open(bytesOf(zip));
    REQUIRE(archive);
    Entries entries;
    const QStringList names = archive->names();
    for (const QString& name : names)
        entries.list.push_back({name, archive->read(name).bytes});
    return entries;
}

/// A complete copy of a daybook with a year of everything.
QString yearIn(const Folder& folder)
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const Household household = fullHousehold();
    daybook->change(u"=Everything"_s, [&](Changes& changes) {
        changes.importHousehold(household);
        aYear(changes);
    });
    const QString path = folder.path(u"all.zip"_s);
    writeCompleteCopy(*daybook, path, minuteClock());
    return path;
}

/// The manifest as Daybook would write it for these files.
void listAnew(Entries& entries)
{
    ZipEntry& manifest = entries.named(u"manifest.json"_s);
    QJsonObject object = QJsonDocument::fromJson(manifest.bytes).object();
    QJsonArray files;
    for (const ZipEntry& entry : entries.list) {
        if (entry.name != manifest.name)
            files.append(QJsonObject{
                {u"name"_s, entry.name},
                {u"size"_s, qint64(entry.bytes.size())},
                {u"sha256"_s,
                 QString::fromLatin1(
                     QCryptographicHash::hash(entry.bytes, QCryptographicHash::Sha256).toHex())}});
    }
    object.insert(u"files"_s, files);
    manifest.bytes = QJsonDocument(object).toJson();
}

/// The reason why no daybook is made from these bytes; nothing is left behind, the copy is as it was.
StoreError::Reason refused(const Folder& folder, const QByteArray& bytes)
{
    const QString zip = folder.path(u"bad.zip"_s);
    writeBytes(zip, bytes);
    const QStringList before = folder.files();
    const StoreError error =
        storeErrorOf([&] { readCompleteCopy(zip, folder.path(u"new.daybook"_s), minuteClock()); });
    CHECK(folder.files() == before);
    CHECK(bytesOf(zip) == bytes);
    CHECK(error.path() == zip);
    CHECK(error.sentence().contains(u"no daybook was made"_s));
    return error.reason();
}

StoreError::Reason refused(const Folder& folder, const Entries& entries)
{
    const QString zip = folder.path(u"made.zip"_s);
    QFile::remove(zip);
    REQUIRE(writeZip(zip, entries.list));
    return refused(folder, bytesOf(zip));
}

using Reason = StoreError::Reason;

} // namespace

TEST_CASE("every example household, with a year of money, comes back whole from one zip",
          "[store][everything]")
{
    const QDir examples(dataPath(u"households"_s));
    const QStringList names = examples.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(names.size() == 28);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const Folder folder;
        const Household household = readHousehold(examples.filePath(name)).household;
        const auto before = Daybook::inMemory(household.person, minuteClock());
        before->change(u"Everything"_s, [&](Changes& changes) {
            changes.importHousehold(household);
            aYear(changes);
        });
        const QString zip = folder.path(u"all.zip"_s);
        CHECK(
            writeCompleteCopy(*before, zip, minuteClock()).contains(u"Every sum in the copy is the same"_s));
        CHECK(folder.files() == QStringList{u"all.zip"_s});
        const CopyReading reading = readCompleteCopy(zip, folder.path(u"new.daybook"_s), minuteClock());
        CHECK(reading.isSame);
        CHECK(reading.sentence.contains(u"Every sum is the same as in the copy"_s));
        const auto after = Daybook::open(folder.path(u"new.daybook"_s), OpenMode::ReadWrite, minuteClock());
        CHECK(findingsJson(check(after->household())) == findingsJson(check(before->household())));
        CHECK(after->careMoney() == before->careMoney());
        CHECK(after->letters() == before->letters());
        CHECK(after->wishes() == before->wishes());
        CHECK(after->seenChecks() == before->seenChecks());
        CHECK(after->careOffers() == before->careOffers());
        CHECK(after->sentReports() == before->sentReports());
        CHECK(after->setting(u"council/chosen"_s) == u"general"_s);
        CHECK(readAssessments(after->setting(u"care/assessments"_s).toUtf8()).front().weekly == Minutes(420));
        const std::vector<Bill> bills = after->bills();
        REQUIRE(bills.size() == before->bills().size());
        for (const Bill& bill : bills)
            CHECK(after->originalOf(bill.id) == before->originalOf(bill.id));
        CHECK(after->history() == before->history());
        CHECK(after->historyCode() == before->historyCode());
        CHECK(after->verify().sound);
    }
}

TEST_CASE("what was written down before the copy can still be taken back after it", "[store][everything]")
{
    const Folder folder;
    readCompleteCopy(yearIn(folder), folder.path(u"new.daybook"_s), minuteClock());
    const auto daybook = Daybook::open(folder.path(u"new.daybook"_s), OpenMode::ReadWrite, minuteClock());
    REQUIRE_FALSE(daybook->bills().empty());
    daybook->undo();
    CHECK(daybook->bills().empty());
    daybook->redo();
    CHECK_FALSE(daybook->bills().empty());
    CHECK(daybook->verify().sound);
}

TEST_CASE("any daybook copied, opened and copied again gives the same copy to the byte",
          "[store][everything]")
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        INFO(seed);
        Draw draw(seed);
        const Folder folder;
        const auto daybook = Daybook::inMemory(anna(), minuteClock());
        daybook->change(u"The account"_s, aYear);
        const int changes = draw.between(3, 25);
        for (int i = 0; i < changes; ++i) {
            const auto text = [&draw] {
                QString made;
                for (int length = draw.between(0, 12); length > 0; --length)
                    made += QChar::fromUcs4(static_cast<char32_t>(draw.between(0, 0x2fff)));
                return draw.chance(30) ? u"=SUM(A1)"_s + made : made;
            };
            switch (draw.between(0, 6)) {
            case 0:
                if (daybook->nextUndo())
                    daybook->undo();
                break;
            case 1:
                if (daybook->nextRedo())
                    daybook->redo();
                break;
            case 2: {
                Bill bill = fullBill(draw.between(0, 6));
                bill.number = u"B%1"_s.arg(i);
                bill.file = text() + u".csv"_s;
                bill.original = text().toUtf8() + QByteArray::number(i);
                daybook->change(text(), [&](Changes& change) { change.addBill(bill); });
                break;
            }
            case 3: {
                AccountEntry entry;
                entry.account = careAccount;
                entry.date = QDate(2025, 4, 1).addDays(draw.between(0, 700));
                entry.payee = text();
                entry.parts = {{MoneyCategory::Transport, Funder::OwnMoney,
                                Money{-draw.between(1, 1'000'000'000)}, text()}};
                daybook->change(text(), [&](Changes& change) { change.addEntry(entry); });
                break;
            }
            default: {
                Visit visit = morningVisit(QDate(2026, 1, 1).addDays(draw.between(0, 400)));
                visit.note = text();
                visit.carers = QStringList{text()};
                daybook->change(text(), [&](Changes& change) { change.addVisit(visit); });
                break;
            }
            }
        }
        writeCompleteCopy(*daybook, folder.path(u"one.zip"_s), minuteClock());
        CHECK(
            readCompleteCopy(folder.path(u"one.zip"_s), folder.path(u"new.daybook"_s), minuteClock()).isSame);
        const auto again = Daybook::open(folder.path(u"new.daybook"_s), OpenMode::ReadOnly, minuteClock());
        writeCompleteCopy(*again, folder.path(u"two.zip"_s), minuteClock());
        CHECK(bytesOf(folder.path(u"one.zip"_s)) == bytesOf(folder.path(u"two.zip"_s)));
    }
}

TEST_CASE("a complete copy says in plain words what it is, and its tables start no formula",
          "[store][everything]")
{
    const Folder folder;
    Entries entries = entriesOf(yearIn(folder));
    CHECK(QString::fromUtf8(entries.named(u"README.txt"_s).bytes).contains(u"Open a complete copy"_s));
    int tables = 0;
    for (const ZipEntry& entry : entries.list) {
        INFO(entry.name.toStdString());
        CHECK_FALSE(entry.name.contains(u".."_s));
        const bool isAsItCame = entry.name.startsWith(u"papers/"_s) && entry.name != u"papers/papers.csv"_s;
        if (!entry.name.endsWith(u".csv"_s) || isAsItCame)
            continue;
        ++tables;
        const CsvTable table =
            parseCsv(QString::fromUtf8(entry.bytes).remove(QChar(QChar::ByteOrderMark)), u',');
        for (const CsvRecord& record : table.records) {
            for (const QString& field : record.fields) {
                const bool isNumber =
                    !field.isEmpty() && field.at(0) == u'-' && field.size() > 1 && field.at(1).isDigit();
                INFO(field.toStdString());
                CHECK((field.isEmpty() || isNumber || !u"=+-@\t"_s.contains(field.at(0))));
            }
        }
    }
    CHECK(tables > 20);
    // The paper opens in the program for it, and its name is ours.
    CHECK(std::ranges::any_of(entries.list, [](const ZipEntry& entry) {
        return entry.name.startsWith(u"papers/"_s) && entry.name.endsWith(u".ofx"_s);
    }));
}

TEST_CASE("a complete copy never replaces a file, and no daybook is made over another", "[store][everything]")
{
    const Folder folder;
    const QString zip = yearIn(folder);
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const QByteArray before = bytesOf(zip);
    CHECK(storeErrorOf([&] { writeCompleteCopy(*daybook, zip, minuteClock()); }).reason() == Reason::Exists);
    CHECK(bytesOf(zip) == before);
    writeBytes(folder.path(u"there.daybook"_s), "mine");
    CHECK(storeErrorOf([&] {
              readCompleteCopy(zip, folder.path(u"there.daybook"_s), minuteClock());
          }).reason() == Reason::Exists);
    CHECK(bytesOf(folder.path(u"there.daybook"_s)) == "mine");
    CHECK(storeErrorOf([&] {
              readCompleteCopy(folder.path(u"none.zip"_s), folder.path(u"x.daybook"_s), minuteClock());
          }).reason() == Reason::NotFound);
    CHECK(storeErrorOf([&] {
              writeCompleteCopy(*daybook, folder.path(u"no/such/folder.zip"_s), minuteClock());
          }).reason() == Reason::CannotWrite);
}

TEST_CASE("what is no copy, was cut off or damaged anywhere gives no daybook", "[store][everything]")
{
    const Folder folder;
    const QByteArray whole = bytesOf(yearIn(folder));
    CHECK(refused(folder, QByteArray()) == Reason::NotWhole);
    CHECK(refused(folder, QByteArray("not a zip")) == Reason::NotWhole);
    for (const int share : {1, 25, 50, 75, 99})
        CHECK(refused(folder, whole.left(whole.size() * share / 100)) == Reason::NotWhole);
    Draw draw(7);
    for (int i = 0; i < 40; ++i) {
        // The list of names at the end says more than once where a part begins; the parts themselves say it
        // all once.
        QByteArray bytes = whole;
        const int at = draw.between(2000, static_cast<int>(whole.size()) * 9 / 10);
        bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << draw.between(0, 7)));
        INFO(at);
        const QString zip = folder.path(u"flip.zip"_s);
        writeBytes(zip, bytes);
        // A bit that says nothing (a date, a comment) may differ; then everything is as it was.
        bool isWholeOrRefused = false;
        try {
            isWholeOrRefused =
                readCompleteCopy(zip, folder.path(u"flip%1.daybook"_s.arg(i)), minuteClock()).isSame;
        } catch (const StoreError& error) {
            isWholeOrRefused = error.reason() == Reason::NotWhole;
        }
        CHECK(isWholeOrRefused);
        QFile::remove(zip);
    }
}

TEST_CASE("a copy with something changed, missing or added gives no daybook", "[store][everything]")
{
    const Folder folder;
    const Entries whole = entriesOf(yearIn(folder));
    SECTION("a changed table")
    {
        Entries entries = whole;
        entries.named(u"records/visit.csv"_s).bytes.append("x");
        CHECK(refused(folder, entries) == Reason::NotWhole);
    }
    SECTION("a changed amount, with the list of files written anew")
    {
        Entries entries = whole;
        QByteArray& json = entries.named(u"records/entry_part.json"_s).bytes;
        REQUIRE(json.contains("-62000"));
        json.replace("-62000", "-12000");
        listAnew(entries);
        CHECK(storeErrorOf([&] {
                  const QString zip = folder.path(u"made.zip"_s);
                  REQUIRE(writeZip(zip, entries.list));
                  readCompleteCopy(zip, folder.path(u"new.daybook"_s), minuteClock());
              }).reason() == Reason::Altered);
        CHECK_FALSE(QFile::exists(folder.path(u"new.daybook"_s)));
    }
    SECTION("a missing table")
    {
        Entries entries = whole;
        std::erase_if(entries.list, [](const ZipEntry& e) { return e.name == u"records/visit.json"_s; });
        CHECK(refused(folder, entries) == Reason::NotWhole);
        listAnew(entries);
        CHECK(refused(folder, entries) == Reason::NotWhole);
    }
    SECTION("a file that wants to be somewhere else")
    {
        for (const QString& name : {u"../../escaped.txt"_s, u"/etc/escaped"_s, u"C:\\escaped.txt"_s}) {
            Entries entries = whole;
            entries.list.push_back({name, "x"});
            CHECK(refused(folder, entries) == Reason::NotWhole);
        }
    }
    SECTION("values that no daybook holds")
    {
        for (const char* value : {"{}", "[]", "true", "\"x\"", "1e300", "{\"base64\":\"§\"}"}) {
            Entries entries = whole;
            entries.named(u"records/goal.json"_s).bytes =
                QByteArray(
                    R"({"columns":["id","uuid","words","set_on","review_on","how_it_goes","is_over"],"rows":[[1,)") +
                value + R"(,"w",null,null,"",0]]})";
            listAnew(entries);
            CHECK(refused(folder, entries) == Reason::NotWhole);
        }
    }
    SECTION("a newer Daybook")
    {
        Entries entries = whole;
        QByteArray& tables = entries.named(u"records/tables.json"_s).bytes;
        QJsonObject object = QJsonDocument::fromJson(tables).object();
        object.insert(u"version"_s, Schema::current().version() + 1);
        tables = QJsonDocument(object).toJson();
        listAnew(entries);
        CHECK(refused(folder, entries) == Reason::NewerCopy);
        entries = whole;
        entries.named(u"manifest.json"_s).bytes.replace("everything/1", "everything/2");
        CHECK(refused(folder, entries) == Reason::NewerCopy);
    }
    SECTION("a small file that becomes very large")
    {
        Entries entries = whole;
        entries.list.push_back({u"papers/large"_s, QByteArray(300 * 1024 * 1024, '\0')});
        listAnew(entries);
        CHECK(storeErrorOf([&] {
                  const QString zip = folder.path(u"made.zip"_s);
                  REQUIRE(writeZip(zip, entries.list));
                  REQUIRE(QFile(zip).size() < 2'000'000);
                  readCompleteCopy(zip, folder.path(u"new.daybook"_s), minuteClock());
              }).reason() == Reason::TooLarge);
    }
}

TEST_CASE("sums that come out otherwise are told, and keep nobody from their records", "[store][everything]")
{
    const Folder folder;
    Entries entries = entriesOf(yearIn(folder));
    QByteArray& manifest = entries.named(u"manifest.json"_s).bytes;
    QJsonObject object = QJsonDocument::fromJson(manifest).object();
    QJsonObject sums = object.value(u"sums"_s).toObject();
    sums.insert(u"asked_about"_s, 123456789);
    object.insert(u"sums"_s, sums);
    manifest = QJsonDocument(object).toJson();
    REQUIRE(writeZip(folder.path(u"other.zip"_s), entries.list));
    const CopyReading reading =
        readCompleteCopy(folder.path(u"other.zip"_s), folder.path(u"new.daybook"_s), minuteClock());
    CHECK_FALSE(reading.isSame);
    CHECK(reading.sentence.contains(u"what is asked about"_s));
    CHECK(QFile::exists(folder.path(u"new.daybook"_s)));
}
