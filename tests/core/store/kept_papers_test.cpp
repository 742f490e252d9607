#include "core/base/sha256.h"
#include "core/store/store_error.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QUuid>

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
