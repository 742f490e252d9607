#include "app/preferences.h"
#include "tests/app/bill_desk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrinterInfo>
#include <QRadioButton>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void seeLetter(BillDesk& desk)
{
    desk.frame.showPage(PageId::Letters);
    desk.letterWiring->start(desk.household().bills.front().file);
    desk.settle();
    desk.press(u"seeLetter"_s);
    REQUIRE(desk.heading().startsWith(u"The letter to "_s));
}

void seeStatement(BillDesk& desk)
{
    desk.frame.showPage(PageId::Print);
    desk.settle();
    CHECK(desk.print->month() == monthOf(QDate(2026, 6, 1)));
    desk.press(u"seeStatement"_s);
    REQUIRE(desk.heading() == u"The statement for June 2026"_s);
}

} // namespace

TEST_CASE("the letter is kept as a PDF that says what is asked and what is not in question")
{
    BillDesk desk;
    seeLetter(desk);
    desk.press(u"savePdf"_s);
    desk.choose(u"savePaper"_s, desk.path(u"letter.pdf"_s));
    CHECK(desk.banner().contains(u"letter.pdf"_s));
    const QString text = textOfPdf(desk.path(u"letter.pdf"_s));
    CHECK(text.contains(u"£44.00"_s));
    CHECK(text.contains(u"£279.00"_s));
    CHECK(text.contains(u"Brightcare Home Support Ltd"_s));
}

TEST_CASE("what is not ticked is not in the letter")
{
    BillDesk desk;
    desk.letterWiring->start(desk.household().bills.front().file);
    desk.settle();
    auto* page = desk.frame.visiblePage();
    const auto ticks = page->findChildren<QCheckBox*>();
    REQUIRE(ticks.size() == 4);
    ticks.first()->click(); // Thursday 4 June, £10.50
    desk.press(u"seeLetter"_s);
    desk.press(u"otherWays"_s);
    desk.press(u"copyText"_s);
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(u"£33.50"_s));
    CHECK_FALSE(text.contains(u"£44.00"_s));
}

TEST_CASE("the tone of the letter is kept for the next one")
{
    BillDesk desk;
    desk.letterWiring->start(desk.household().bills.front().file);
    desk.settle();
    auto* tones = desk.frame.visiblePage()->findChild<QWidget*>(u"tone"_s);
    tones->findChildren<QRadioButton*>().last()->click();
    desk.press(u"seeLetter"_s);
    CHECK(desk.file.snapshot()->settings.at(u"letter/tone"_s) == u"firm"_s);
}

TEST_CASE("the statement is kept as PDF, web page and text, with the same sums")
{
    BillDesk desk;
    seeStatement(desk);
    desk.press(u"savePdf"_s);
    desk.choose(u"savePaper"_s, desk.path(u"June.pdf"_s));
    desk.press(u"otherWays"_s);
    desk.press(u"saveHtml"_s);
    desk.choose(u"savePaper"_s, desk.path(u"June.html"_s));
    desk.press(u"saveText"_s);
    desk.choose(u"savePaper"_s, desk.path(u"June.txt"_s));
    for (const QString& text : {textOfPdf(desk.path(u"June.pdf"_s)), contentOf(desk.path(u"June.html"_s)),
                                contentOf(desk.path(u"June.txt"_s))}) {
        CHECK(text.contains(u"£323.00"_s));
        CHECK(text.contains(u"£279.00"_s));
        CHECK(text.contains(u"£44.00"_s));
        CHECK(text.contains(u"June 2026"_s));
    }
    CHECK(contentOf(desk.path(u"June.html"_s)).contains(u"<h1"_s));
}

TEST_CASE("a paper that cannot be written says so and what to do")
{
    BillDesk desk;
    seeStatement(desk);
    desk.press(u"otherWays"_s);
    for (const QString& name : {u"saveText"_s, u"savePdf"_s}) {
        desk.press(name);
        auto* dialog = desk.frame.window()->findChild<QFileDialog*>(u"savePaper"_s);
        REQUIRE(dialog != nullptr);
        Q_EMIT dialog->fileSelected(desk.path(u"no such folder/June.pdf"_s));
        dialog->close();
        desk.settle();
        CHECK(desk.banner().contains(u"June.pdf"_s));
        CHECK_FALSE(QFile::exists(desk.path(u"no such folder/June.pdf"_s)));
        CHECK_FALSE(desk.banner().startsWith(u"Kept"_s));
    }
}

TEST_CASE("the printer used last comes first, and one that is gone does not")
{
    const QStringList printers{u"Kitchen"_s, u"Upstairs"_s, u"Library"_s};
    Preferences preferences;
    const QString before = preferences.printer();
    preferences.setPrinter({});
    CHECK(preferences.printerAmong(printers).isEmpty()); // the computer's own choice
    preferences.setPrinter(u"Upstairs"_s);
    CHECK(Preferences().printerAmong(printers) == u"Upstairs"_s); // also after a restart
    CHECK(Preferences().printerAmong({u"Kitchen"_s, u"Library"_s}).isEmpty());
    CHECK(Preferences().printerAmong({}).isEmpty());
    CHECK(Preferences().printerAmong(printers) == u"Upstairs"_s); // there again when it is switched on
    preferences.setPrinter(before);
}

TEST_CASE("without a printer the paper is still here, and a PDF is offered")
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        return; // a printer would be used
    BillDesk desk;
    seeStatement(desk);
    desk.press(u"print"_s);
    CHECK(desk.banner().startsWith(u"No printer was found."_s));
    CHECK(desk.heading() == u"The statement for June 2026"_s);
}
