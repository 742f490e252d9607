#include "core/base/sha256.h"
#include "core/bill/bill_reader.h"
#include "core/check/household.h"
#include "core/store/everything.h"
#include "core/store/household_export.h"
#include "core/store/household_pictures.h"
#include "core/store/store_error.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pdf = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n";

Bill paperBill()
{
    Bill bill;
    bill.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    bill.file = u"bills/typed-2026-06-01.csv"_s;
    bill.number = u"typed-2026-06-01"_s;
    bill.provider = u"Brightcare"_s;
    bill.period = {{2026, 6, 1}, {2026, 6, 30}};
    return bill;
}

KeptPaper paperOf(const Bill& bill, const QString& name = u"June bill.pdf"_s)
{
    KeptPaper paper;
    paper.bill = bill.uuid;
    paper.name = name;
    paper.addedOn = QDate(2026, 7, 2);
    return paper;
}

} // namespace

TEST_CASE("a bill's PDF is kept beside it and comes back byte for byte", "[store][kept_paper]")
{
    const Folder folder;
    const Bill bill = paperBill();
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Typed a bill"_s, [&](Changes& changes) {
            changes.addBill(bill);
            changes.addKeptPaper(paperOf(bill), pdf);
        });
        CHECK(daybook->verify().sound);
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    const std::vector<KeptPaper> kept = daybook->keptPapers();
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().bill == daybook->bills().front().uuid);
    CHECK(kept.front().name == u"June bill.pdf"_s);
    CHECK(kept.front().format == PaperFormat::Pdf);
    CHECK(kept.front().sha256 == sha256Hex(pdf));
    CHECK(kept.front().addedOn == QDate(2026, 7, 2));
    CHECK(daybook->originalOf(kept.front()) == pdf);
    daybook->undo();
    CHECK(daybook->keptPapers().empty());
    daybook->redo();
    CHECK(daybook->originalOf(daybook->keptPapers().front()) == pdf);
}

TEST_CASE("a bill that is taken out takes its picture with it, and both come back", "[store][kept_paper]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const Bill bill = paperBill();
    daybook->change(u"Typed a bill"_s, [&](Changes& changes) { changes.addBill(bill); });
    const HistoryEntry typed = daybook->history(1).front();
    daybook->change(u"Its picture"_s, [&](Changes& changes) { changes.addKeptPaper(paperOf(bill), pdf); });
    // The picture would be left without its bill.
    CHECK_THROWS_AS(daybook->takeBack(typed.number), StoreError);
    daybook->change(u"Took the bill out"_s,
                    [&](Changes& changes) { changes.removeBill(daybook->bills().front().id); });
    CHECK(daybook->keptPapers().empty());
    CHECK(daybook->verify().sound);
    daybook->undo();
    CHECK(daybook->keptPapers().size() == 1);
    CHECK(daybook->verify().sound);
}

TEST_CASE("only a picture or a PDF of a bearable size is kept as the picture of a bill",
          "[store][kept_paper]")
{
    CHECK(paperFormatOf("\x89PNG\r\n\x1a\n rest") == PaperFormat::Png);
    CHECK(paperFormatOf("\xFF\xD8\xFF\xE0 rest") == PaperFormat::Jpeg);
    CHECK(paperFormatOf("\r\n%PDF-1.7 rest") == PaperFormat::Pdf);
    CHECK_FALSE(paperFormatOf("MZ a program called bill.pdf"));
    CHECK(paperProblem(pdf, u"bill.pdf"_s).isEmpty());
    CHECK(paperProblem({}, u"bill.pdf"_s).contains(u"“bill.pdf” is empty. Nothing was changed."_s));
    CHECK(paperProblem("MZ", u"bill.pdf"_s).contains(u"not a picture"_s));
    const QString heic = paperProblem(QByteArray("\0\0\0\x18"
                                                 "ftypheic\0\0\0\0mif1heic",
                                                 24),
                                      u"IMG_1.HEIC"_s);
    CHECK(heic.contains(u"“IMG_1.HEIC” is a HEIC picture from a telephone."_s));
    CHECK(heic.contains(u"Most Compatible"_s));
    CHECK(paperProblem(QByteArray("\0\0\0\x18"
                                  "ftypisom\0\0\0\0",
                                  16),
                       u"film.mp4"_s)
              .contains(u"not a picture"_s));
    CHECK(
        paperProblem(pdf + QByteArray(mostPaperBytes, 'x'), u"bill.pdf"_s).contains(u"larger than 20 MB"_s));
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    CHECK_THROWS_AS(
        daybook->change(u"No picture"_s, [](Changes& changes) { changes.addKeptPaper(paperOf({}), "MZ"); }),
        StoreError);
    CHECK(daybook->keptPapers().empty());
}

TEST_CASE("a copy of everything holds the pictures of bills and is a daybook again", "[store][kept_paper]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    const Bill bill = paperBill();
    daybook->change(u"Typed a bill"_s, [&](Changes& changes) {
        changes.addBill(bill);
        changes.addKeptPaper(paperOf(bill), pdf);
    });
    const QString copy = folder.path() + u"-copy"_s;
    daybook->copyTo(copy);
    const auto other = Daybook::open(copy, OpenMode::ReadWrite, minuteClock());
    REQUIRE(other->keptPapers().size() == 1);
    CHECK(other->originalOf(other->keptPapers().front()) == pdf);
}

TEST_CASE("a folder of plain files holds the pictures of bills as they came, under names of its own",
          "[store][kept_paper]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    BillContext context;
    context.providers = {u"Brightcare"_s};
    Bill bill = readBill("Date,Start,Finish,Charge\n06/05/2024,08:00,08:30,12.00\n", u"May.csv"_s, context)
                    .bill.value();
    bill.uuid = paperBill().uuid;
    bill.number = u"BC-7"_s;
    const QByteArray picture = "\x89PNG\r\n\x1a\n a picture of page two";
    daybook->change(u"Typed a bill"_s, [&](Changes& changes) {
        changes.addBill(bill);
        changes.addKeptPaper(paperOf(bill), pdf);
        // The name came with a file, so it is only ever told.
        changes.addKeptPaper(paperOf(bill, u"=../../away.png"_s), picture);
    });
    const QString copy = folder.path() + u"-plain"_s;
    exportHousehold(*daybook, copy);
    const auto read = [&](const QString& name) {
        QFile file(copy + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(read(u"pictures/0001.pdf"_s) == pdf);
    CHECK(read(u"pictures/0002.png"_s) == picture);
    CHECK(QDir(copy + u"/pictures"_s).entryList(QDir::Files).size() == 2);
    const QString list = QString::fromUtf8(read(u"pictures.csv"_s));
    CHECK(list.contains(u"pictures/0001.pdf,,BC-7,Brightcare,bills/May.csv,June bill.pdf,2026-07-02,"_s +
                        sha256Hex(pdf)));
    CHECK(list.contains(u",'=../../away.png,"_s));
    const HouseholdReading again = readHousehold(copy);
    CHECK(again.unusable.isEmpty());
    CHECK(again.household.bills.size() == 1);
}

TEST_CASE("the pictures of a folder of plain files come back with their bills and days, and only once",
          "[store][kept_paper]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    BillContext context;
    context.providers = {u"Brightcare"_s};
    Bill bill = readBill("Date,Start,Finish,Charge\n06/05/2024,08:00,08:30,12.00\n", u"May.csv"_s, context)
                    .bill.value();
    bill.uuid = paperBill().uuid;
    bill.number = u"BC-7"_s;
    const QByteArray picture = "\x89PNG\r\n\x1a\n a note of the carer";
    KeptPaper note;
    note.day = QDate(2024, 5, 6);
    note.name = u"=note.png"_s;
    note.addedOn = QDate(2024, 5, 7);
    daybook->change(u"Typed a bill"_s, [&](Changes& changes) {
        changes.addBill(bill);
        changes.addKeptPaper(paperOf(bill), pdf);
        changes.addDayPaper(note, picture);
    });
    const QString copy = folder.path() + u"-plain"_s;
    exportHousehold(*daybook, copy);

    const auto fresh = Daybook::create(folder.path() + u"2"_s, anna(), minuteClock());
    ImportResult result;
    const auto bringIn = [&] {
        fresh->change(u"Brought in"_s, [&](Changes& changes) {
            changes.importHousehold(readHousehold(copy).household);
            result = addPictures(*fresh, changes, readPictures(copy));
        });
    };
    bringIn();
    CHECK(result.added == 2);
    CHECK(result.notes.isEmpty());
    REQUIRE(fresh->keptPapers().size() == 1);
    REQUIRE(fresh->bills().size() == 1);
    CHECK(fresh->keptPapers().front().bill == fresh->bills().front().uuid);
    CHECK(fresh->originalOf(fresh->keptPapers().front()) == pdf);
    REQUIRE(fresh->dayPapers().size() == 1);
    CHECK(fresh->dayPapers().front().day == note.day);
    CHECK(fresh->dayPapers().front().name == note.name);
    CHECK(fresh->dayPapers().front().addedOn == note.addedOn);
    CHECK(fresh->originalOf(fresh->dayPapers().front()) == picture);
    bringIn();
    CHECK(result.added == 0);
    CHECK(result.alreadyThere == 2);
    CHECK(fresh->keptPapers().size() == 1);
}

TEST_CASE("a list of pictures that points elsewhere, or at another picture, is told and nothing is kept",
          "[store][kept_paper]")
{
    const Folder folder;
    const QString copy = folder.path() + u"-plain"_s;
    REQUIRE(QDir().mkpath(copy + u"/pictures"_s));
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        QFile file(copy + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    write(u"secret.pdf"_s, pdf);
    write(u"pictures/0001.pdf"_s, pdf + "changed");
    write(u"pictures/0002.pdf"_s, "no picture at all");
    write(u"pictures/0003.pdf"_s, pdf);
    const QByteArray code = sha256Hex(pdf).toUtf8();
    const QByteArray noPicture = sha256Hex("no picture at all").toUtf8();
    write(u"pictures.csv"_s, "file,day,bill,provider,bill file,came as,added,sha256\n"
                             "pictures/../secret.pdf,2024-05-06,,,,a.pdf,2024-05-06," +
                                 code +
                                 "\n"
                                 "pictures/0001.pdf,2024-05-06,,,,b.pdf,2024-05-06," +
                                 code +
                                 "\n"
                                 "pictures/0002.pdf,2024-05-06,,,,c.pdf,2024-05-06," +
                                 noPicture +
                                 "\n"
                                 "pictures/0009.pdf,2024-05-06,,,,d.pdf,2024-05-06," +
                                 code +
                                 "\n"
                                 "pictures/0003.pdf,,BC-9,Nobody,bills/../secret.pdf,e.pdf,2024-05-06," +
                                 code + "\n");
    const FolderPictures read = readPictures(copy);
    CHECK(read.notes.size() == 4);
    REQUIRE(read.pictures.size() == 1);
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    ImportResult result;
    daybook->change(u"Brought in"_s,
                    [&](Changes& changes) { result = addPictures(*daybook, changes, read); });
    CHECK(result.added == 0);
    CHECK(result.notes.size() == 5);
    CHECK(result.notes.last().contains(u"bills/../secret.pdf"_s));
    CHECK(daybook->keptPapers().empty());
    write(u"pictures.csv"_s, {});
    CHECK(readPictures(copy).notes.size() == 1);
    CHECK(QFile::remove(copy + u"/pictures.csv"_s));
    CHECK(readPictures(copy).notes.isEmpty());
}

TEST_CASE("a complete copy names each picture of a bill with the ending it came with", "[store][kept_paper]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    const Bill bill = paperBill();
    daybook->change(u"Typed a bill"_s, [&](Changes& changes) {
        changes.addBill(bill);
        changes.addKeptPaper(paperOf(bill), pdf);
    });
    const std::vector<ZipEntry> files = daybook->plainFiles();
    CHECK(std::any_of(files.begin(), files.end(), [](const ZipEntry& entry) {
        return entry.name == u"papers/"_s + sha256Hex(pdf) + u".pdf"_s;
    }));
}

TEST_CASE("a picture kept with a day comes back byte for byte, from every kind of copy",
          "[store][kept_paper]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    KeptPaper note;
    note.day = QDate(2026, 6, 4);
    note.name = u"note of the carer.pdf"_s;
    note.addedOn = QDate(2026, 6, 5);
    daybook->change(u"Kept a picture"_s, [&](Changes& changes) { changes.addDayPaper(note, pdf); });
    REQUIRE(daybook->dayPapers().size() == 1);
    CHECK(daybook->dayPapers().front().day == note.day);
    CHECK(daybook->keptPapers().empty());
    CHECK(daybook->originalOf(daybook->dayPapers().front()) == pdf);
    CHECK(daybook->verify().sound);

    const QString plain = folder.path() + u"-plain"_s;
    exportHousehold(*daybook, plain);
    QFile list(plain + u"/pictures.csv"_s);
    REQUIRE(list.open(QIODevice::ReadOnly));
    CHECK(list.readAll().contains("pictures/0001.pdf,2026-06-04,,,,note of the carer.pdf,2026-06-05,"));

    const QString zip = folder.path() + u"-all.zip"_s;
    const QString other = folder.path() + u"-again.daybook"_s;
    writeCompleteCopy(*daybook, zip, minuteClock());
    CHECK(readCompleteCopy(zip, other, minuteClock()).isSame);
    const auto again = Daybook::open(other, OpenMode::ReadWrite, minuteClock());
    REQUIRE(again->dayPapers().size() == 1);
    CHECK(again->originalOf(again->dayPapers().front()) == pdf);

    daybook->change(u"Took it out"_s,
                    [&](Changes& changes) { changes.removeDayPaper(daybook->dayPapers().front().id); });
    CHECK(daybook->dayPapers().empty());
    daybook->undo();
    CHECK(daybook->dayPapers().size() == 1);
    CHECK_THROWS_AS(
        daybook->change(u"No day"_s, [](Changes& changes) { changes.addDayPaper(KeptPaper{}, pdf); }),
        StoreError);
    CHECK_THROWS_AS(
        daybook->change(u"No picture"_s, [&](Changes& changes) { changes.addDayPaper(note, "MZ"); }),
        StoreError);
    CHECK(daybook->dayPapers().size() == 1);
}
