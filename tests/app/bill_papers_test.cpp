#include "core/base/sha256.h"
#include "tests/app/bill_desk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/typed_bill_model.h"
#include "ui/pages/bill_paper_page.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/type_bill_page.h"
#include "ui/scans/paper_view.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/table_view.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray photo(int width = 600, int height = 800, const char* format = "jpg")
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).fillRect(width / 4, height / 4, width / 2, 40, Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

QByteArray pdf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(1000, 1000, 2000, 400, Qt::black);
    }
    painter.end();
    return bytes;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

PaperView* viewOn(const BillDesk& desk)
{
    return desk.frame.visiblePage()->findChild<PaperView*>(u"paper"_s);
}

QString wordsOf(const QWidget& page)
{
    QStringList words;
    for (const auto* label : page.findChildren<QLabel*>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

/// The page on which the lines are typed.
void goToLines(BillDesk& desk)
{
    desk.press(u"addBill"_s);
    desk.press(u"typeBill"_s);
    auto* page = desk.frame.visiblePage();
    for (auto* day : page->findChildren<DateEntry*>()) {
        if (day->isVisible() && day->isEmpty())
            day->setDate(QDate(2026, 7, 1));
    }
    desk.press(u"continue"_s);
    REQUIRE(desk.heading() == u"Type a bill: its lines"_s);
}

} // namespace

TEST_CASE("the picture of a bill stands beside its lines and is kept with the typed bill")
{
    BillDesk desk;
    const QByteArray picture = photo();
    write(desk.path(u"July.jpg"_s), picture);
    goToLines(desk);
    CHECK_FALSE(viewOn(desk)->isVisible());
    desk.press(u"showPaper"_s);
    desk.choose(u"choosePaper"_s, desk.path(u"July.jpg"_s));
    PaperView* view = viewOn(desk);
    REQUIRE(view->isVisible());
    const auto* table = desk.frame.visiblePage()->findChild<TableView*>(u"lines"_s);
    const int paperEnds = view->mapTo(&desk.frame, QPoint(view->width(), 0)).x();
    CHECK(table->mapTo(&desk.frame, QPoint()).x() >= paperEnds);
    auto* model = qobject_cast<TypedBillModel*>(table->model());
    REQUIRE(model->setData(model->index(0, 0), u"1"_s, Qt::EditRole));
    REQUIRE(model->setData(model->index(0, TypedBillModel::Amount), u"11.50"_s, Qt::EditRole));
    desk.press(u"finish"_s);
    INFO(wordsOf(*desk.frame.visiblePage()).toStdString());
    REQUIRE(desk.household().bills.size() == 2);
    const auto papers = desk.file.snapshot()->keptPapers;
    REQUIRE(papers.size() == 1);
    CHECK(papers.front().name == u"July.jpg"_s);
    CHECK(papers.front().sha256 == sha256Hex(picture));

    // It is found again from the list, and saved byte for byte.
    desk.press(u"billPaper"_s);
    REQUIRE(viewOn(desk)->papers().size() == 1);
    CHECK(viewOn(desk)->papers().front().bytes() == picture);
    desk.press(u"savePaper"_s);
    desk.choose(u"savePaperAs"_s, desk.path(u"again.jpg"_s));
    QFile again(desk.path(u"again.jpg"_s));
    REQUIRE(again.open(QIODevice::ReadOnly));
    CHECK(again.readAll() == picture);
    CHECK(desk.banner().contains(u"again.jpg"_s));
}

TEST_CASE("a PDF that is dropped as a bill is shown while its lines are typed")
{
    BillDesk desk;
    write(desk.path(u"July.pdf"_s), pdf(3));
    desk.billsWiring->openFile(desk.path(u"July.pdf"_s));
    desk.settle();
    CHECK(desk.heading() == u"Type a bill: who and when"_s);
    CHECK(desk.banner().contains(u"shown beside them while you type"_s));
    const auto* page = qobject_cast<TypeBillPage*>(desk.frame.visiblePage());
    REQUIRE(page->papers().size() == 1);
    CHECK(page->papers().front().count() == 3);
    CHECK(page->hasUnsavedWords());
}

TEST_CASE("files that are no picture of a bill are each answered with a sentence, and nothing is kept")
{
    BillDesk desk;
    desk.press(u"billPaper"_s);
    const auto tried = [&](const QString& name, const QByteArray& bytes) {
        write(desk.path(name), bytes);
        desk.press(u"addPaper"_s);
        desk.choose(u"choosePaper"_s, desk.path(name));
        CHECK(desk.file.snapshot()->keptPapers.empty());
        return desk.banner();
    };
    CHECK(tried(u"empty.pdf"_s, {}).contains(u"is empty"_s));
    CHECK(tried(u"program.pdf"_s, "MZ not a PDF").contains(u"not a picture"_s));
    CHECK(tried(u"cut.png"_s, photo(600, 800, "png").left(40)).contains(u"damaged or not whole"_s));
    CHECK(tried(u"cut.pdf"_s, "%PDF-1.7\nnothing more").contains(u"damaged or not whole"_s));
    CHECK(tried(u"large.jpg"_s, photo() + QByteArray(mostPaperBytes, 'x')).contains(u"larger than 20 MB"_s));
    // Says it is a hundred thousand pixels wide and high: nothing is made of it.
    QByteArray lies = photo(600, 800, "png");
    lies.replace(16, 8, QByteArray::fromHex("000186a0000186a0"));
    CHECK(tried(u"lies.png"_s, lies).contains(u"damaged or not whole"_s));
    CHECK(tried(u"IMG_1.HEIC"_s, QByteArray("\0\0\0\x18"
                                            "ftypheic\0\0\0\0",
                                            16))
              .contains(u"is a HEIC picture from a telephone"_s));
    CHECK(tried(u"moving.png"_s, "GIF89a and more").contains(u"not a picture"_s));
}

TEST_CASE("a telephone's HEIC picture dropped as a bill is told in words, and nothing is begun")
{
    BillDesk desk;
    write(desk.path(u"IMG_1.HEIC"_s), QByteArray("\0\0\0\x18"
                                                 "ftypheic\0\0\0\0",
                                                 16));
    const QString before = desk.heading();
    desk.billsWiring->openFile(desk.path(u"IMG_1.HEIC"_s));
    desk.settle();
    CHECK(desk.banner().contains(u"“IMG_1.HEIC” is a HEIC picture from a telephone."_s));
    CHECK(desk.heading() == before);
    CHECK(desk.household().bills.size() == 1);
}

TEST_CASE("pictures of a bill are added later, leafed through, taken out and brought back")
{
    BillDesk desk;
    desk.press(u"billPaper"_s);
    CHECK(wordsOf(*desk.frame.visiblePage()).contains(u"No picture or PDF is kept"_s));
    write(desk.path(u"one.png"_s), photo(600, 800, "png"));
    write(desk.path(u"two.pdf"_s), pdf(2));
    desk.press(u"addPaper"_s);
    desk.choose(u"choosePaper"_s, desk.path(u"one.png"_s));
    desk.press(u"addPaper"_s);
    desk.choose(u"choosePaper"_s, desk.path(u"two.pdf"_s));
    REQUIRE(desk.file.snapshot()->keptPapers.size() == 2);
    PaperView* view = viewOn(desk);
    CHECK(wordsOf(*view).contains(u"Page 2 of 3: two.pdf"_s));
    desk.press(u"paperNext"_s);
    CHECK(wordsOf(*view).contains(u"Page 3 of 3: two.pdf"_s));
    desk.press(u"paperBefore"_s);
    desk.press(u"paperBefore"_s);
    CHECK(wordsOf(*view).contains(u"Page 1 of 3: one.png"_s));
    desk.press(u"removePaper"_s);
    REQUIRE(desk.file.snapshot()->keptPapers.size() == 1);
    CHECK(viewOn(desk)->papers().front().name() == u"two.pdf"_s);
    desk.file.takeBack();
    desk.settle();
    CHECK(viewOn(desk)->papers().size() == 2);
}

TEST_CASE("the picture of a bill is made larger and moved by keys alone, also while a line is typed")
{
    BillDesk desk;
    goToLines(desk);
    auto* page = qobject_cast<TypeBillPage*>(desk.frame.visiblePage());
    REQUIRE(page->showPaper(photo(), u"July.jpg"_s).isEmpty());
    desk.settle();
    PaperView* view = viewOn(desk);
    auto* area = view->findChild<QScrollArea*>(u"paperPicture"_s);
    const int width = area->widget()->width();
    area->setFocus();
    QTest::keyClick(area, Qt::Key_Plus);
    CHECK(view->zoomPercent() == 125);
    CHECK(area->widget()->width() > width);
    QTest::keyClick(area, Qt::Key_Minus);
    CHECK(view->zoomPercent() == 100);
    QTest::keyClick(area, Qt::Key_Plus);
    QTest::keyClick(area, Qt::Key_Plus);
    auto* table = page->findChild<TableView*>(u"lines"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::ControlModifier);
    CHECK(area->verticalScrollBar()->value() > 0);
    CHECK(table->hasFocus());
}

TEST_CASE("the record behind the questions is one press from what was found, with the papers of the bill")
{
    BillDesk desk;
    const Bill bill = desk.file.snapshot()->household.bills.front();
    const QByteArray two = pdf(2);
    desk.file.change(u"Kept"_s, [&](Changes& changes) {
        KeptPaper paper;
        paper.bill = bill.uuid;
        paper.name = u"June.pdf"_s;
        paper.addedOn = {2026, 7, 1};
        changes.addKeptPaper(paper, two);
        KeptPaper note;
        note.day = {2026, 6, 4};
        note.name = u"note.jpg"_s;
        note.addedOn = {2026, 6, 4};
        changes.addDayPaper(note, photo());
        note.day = {2026, 6, 2}; // a day nothing is asked about
        note.name = u"other.jpg"_s;
        changes.addDayPaper(note, photo());
    });
    desk.settle();
    desk.press(u"checkBill"_s);
    desk.press(u"accept"_s);
    desk.press(u"evidence"_s);
    desk.settle();
    auto* sheets = qobject_cast<PaperPage*>(desk.frame.visiblePage());
    REQUIRE(sheets != nullptr);
    const auto captions = [&] {
        QStringList found;
        for (const PaperBlock& block : sheets->paper().blocks) {
            if (const auto* picture = std::get_if<PaperPicture>(&block))
                found += picture->caption;
        }
        return found;
    };
    CHECK(captions() == QStringList{u"Kept with the bill: June.pdf, page 1 of 2"_s,
                                    u"Kept with the bill: June.pdf, page 2 of 2"_s,
                                    u"Kept with Thu 4 June 2026: note.jpg"_s});
    const int sheetsWith = sheets->sheetCount();
    desk.press(u"leaveOutNames"_s);
    CHECK(captions().isEmpty());
    CHECK(sheets->sheetCount() == sheetsWith - 3);
    desk.press(u"leaveOutNames"_s);
    CHECK(captions().size() == 3);
}
