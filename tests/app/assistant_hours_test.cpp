#include "app/daybook_file.h"
#include "core/papers/text_writer.h"
#include "tests/app/bill_desk.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/text_field.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// The practice month, with whoever comes employed by the person.
void openWithAssistant(Walk& walk)
{
    walk.openPractice();
    Provider provider = walk.window().file()->snapshot()->household.providers.front();
    provider.kind = ProviderKind::EmployedAssistant;
    walk.window().file()->change(u"Employed"_s,
                                 [provider](Changes& changes) { changes.updateProvider(provider); });
    walk.settle();
    walk.press(u"Print"_s);
    walk.choose(u"Hours of my personal assistants"_s);
}

template <typename Field>
Field* field(Walk& walk, const QString& name)
{
    auto* found = walk.window().frame()->visiblePage()->findChild<Field*>(name);
    REQUIRE(found != nullptr);
    return found;
}

} // namespace

TEST_CASE("the hours of two weeks are printed with the holiday share that was typed, and kept as a table")
{
    Walk walk;
    openWithAssistant(walk);
    walk.choose(u"Two weeks"_s);
    field<DateEntry>(walk, u"payFirst"_s)->setDate({2026, 6, 1});
    field<TextField>(walk, u"holiday"_s)->setText(u"a lot"_s);
    walk.press(u"See it"_s);
    CHECK(
        walk.seen().contains(u"Please write a number up to 100, for example 12.07, or leave this empty."_s));
    field<TextField>(walk, u"holiday"_s)->setText(u"12.07 %"_s);
    walk.press(u"See it"_s);
    CHECK(walk.heading() == u"The hours from 1 to 14 June 2026"_s);
    auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    const QString text = QString::fromUtf8(toPlainText(page->paper())).simplified();
    CHECK(text.contains(u"Holiday built up at the 12.07 % that was typed for it: 0:40."_s));

    walk.press(u"Save a table for the payroll office"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"savePaper"_s);
    REQUIRE(dialog != nullptr);
    const QString path = walk.folder() + u"/hours.csv"_s;
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    walk.settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    CHECK(
        csv.contains(",2026-06-01,2026-06-14,2026-06-01,08:10,08:40,30,0.50,personal care,weekdays,no\r\n"));
    CHECK(csv.count("\r\n") == 12); // eleven visits came

    const auto& settings = walk.window().file()->snapshot()->settings;
    REQUIRE(settings.contains(u"hours/pay"_s));
    CHECK(settings.at(u"hours/pay"_s) == u"two weeks|2026-06-01|12.07"_s);
}

TEST_CASE("the next time the pay period that is over is proposed, with the share that was typed")
{
    BillDesk desk;
    desk.file.change(u"How hours are printed"_s, [](Changes& changes) {
        changes.setSetting(u"hours/pay"_s, u"two weeks|2026-05-04|12.07"_s);
    });
    desk.settle();
    desk.file.close();
    desk.settle();
    desk.file.open(desk.path(u"June.daybook"_s));
    desk.settle();
    // Two weeks each from 4 May: on 2 July the last that is over began on 15 June.
    const PayWishes pay = desk.print->pay();
    CHECK(pay.rhythm == PayRhythm::TwoWeeks);
    CHECK(toIso(pay.first).toStdString() == "2026-06-15");
    CHECK(pay.holidayPercent.toStdString() == "12.07");
}

TEST_CASE("a letter is kept for a word processor")
{
    BillDesk desk;
    desk.letterWiring->start(desk.household().bills.front().file);
    desk.settle();
    desk.press(u"seeLetter"_s);
    desk.press(u"otherWays"_s);
    desk.press(u"saveOdt"_s);
    desk.choose(u"savePaper"_s, desk.path(u"letter.odt"_s));
    QFile file(desk.path(u"letter.odt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(100).contains("application/vnd.oasis.opendocument.text"));
    CHECK(desk.banner().contains(u"Kept as “letter.odt”"_s));
}
