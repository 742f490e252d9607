#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/focus_care.h"

#include <QApplication>
#include <QImage>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Long enough for several sheets.
Paper longPaper()
{
    Paper paper;
    paper.title = u"Statement for June 2026"_s;
    paper.footer = u"Mr Arthur Bell"_s;
    paper.fileName = u"Daybook statement 2026-06"_s;
    paper.blocks.push_back(PaperHeading{1, u"Statement for June 2026"_s});
    for (int at = 1; at <= 90; ++at)
        paper.blocks.push_back(
            PaperParagraph{u"Line %1: on this day the visit came as planned."_s.arg(at), false});
    return paper;
}

/// Whether anything black is drawn.
bool hasInk(const QWidget& sheet)
{
    const QImage picture = const_cast<QWidget&>(sheet).grab().toImage();
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2) {
            if (qGray(picture.pixel(x, y)) < 60)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("a paper is seen sheet by sheet with two buttons")
{
    PaperPage page;
    page.setPaper(u"The statement for June 2026"_s, longPaper(), {});
    open(page);
    REQUIRE(page.sheetCount() > 2);
    CHECK(page.title() == u"The statement for June 2026"_s);
    CHECK(wordsOn(page).contains(u"Page 1 of %1"_s.arg(page.sheetCount())));
    CHECK_FALSE(seen(page, u"pageBefore"_s)->isEnabled());
    CHECK(hasInk(*seen(page, u"sheet"_s)));
    click(page, u"pageAfter"_s);
    CHECK(wordsOn(page).contains(u"Page 2 of %1"_s.arg(page.sheetCount())));
    CHECK(seen(page, u"sheet"_s)->accessibleName().contains(u"2"_s));
    CHECK(hasInk(*seen(page, u"sheet"_s)));
    pressKey(page, u"pageBefore"_s);
    CHECK(wordsOn(page).contains(u"Page 1 of %1"_s.arg(page.sheetCount())));
}

TEST_CASE("a screen reader reads the words of the paper")
{
    PaperPage page;
    page.setPaper(u"The statement for June 2026"_s, longPaper(), {});
    open(page);
    CHECK(seen(page, u"sheet"_s)->accessibleDescription().contains(u"Line 90: on this day"_s));
}

TEST_CASE("large print takes more sheets")
{
    PaperPage page;
    page.setPaper(u"Paper"_s, longPaper(), {});
    const int normal = page.sheetCount();
    page.setPaper(u"Paper"_s, longPaper(), PaperLook{.bodyPoints = 18});
    CHECK(page.sheetCount() > normal);
}

TEST_CASE("to print is one press, and the kinds of file that few people want are shown when they are asked for")
{
    PaperPage page;
    page.setPaper(u"Paper"_s, longPaper(), {});
    open(page);
    QSignalSpy print(&page, &PaperPage::printRequested);
    QSignalSpy pdf(&page, &PaperPage::pdfRequested);
    QSignalSpy copy(&page, &PaperPage::copyRequested);
    QSignalSpy html(&page, &PaperPage::htmlRequested);
    QSignalSpy text(&page, &PaperPage::textRequested);
    click(page, u"print"_s);
    click(page, u"savePdf"_s);
    CHECK_FALSE(wordsOn(page).contains(u"plain text"_s));
    click(page, u"otherWays"_s);
    click(page, u"copyText"_s);
    click(page, u"saveHtml"_s);
    pressKey(page, u"saveText"_s);
    for (const QSignalSpy* spy : {&print, &pdf, &copy, &html, &text})
        CHECK(spy->count() == 1);
    CHECK(wordsOn(page).contains(u"Fewer ways"_s));
    pressKey(page, u"otherWays"_s);
    CHECK_FALSE(wordsOn(page).contains(u"plain text"_s));
    CHECK(page.focusWidget() == seen(page, u"otherWays"_s));
}

TEST_CASE("a paper can be read and taken along at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<PaperPage>();
        page->setPaper(u"The statement for June 2026"_s, longPaper(), {});
        return page;
    });
}

TEST_CASE("a paper that Tab reaches is seen from its top, however low it stands")
{
    installFocusCare(*qApp);
    PaperPage page;
    page.setPaper(u"The statement for June 2026"_s, longPaper(), {});
    open(page);
    const QWidget* sheet = seen(page, u"sheet"_s);
    page.scrollArea()->verticalScrollBar()->setValue(page.scrollArea()->verticalScrollBar()->maximum());
    seen(page, u"pageAfter"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(&page, Qt::Key_Tab);
    REQUIRE(sheet->hasFocus());
    const int top = sheet->mapTo(page.scrollArea()->viewport(), QPoint()).y();
    CHECK(top >= 0);
    CHECK(top < page.scrollArea()->viewport()->height() / 2);
}
