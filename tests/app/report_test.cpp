#include "app/daybook_file.h"
#include "app/xlsx_module.h"
#include "core/papers/html_writer.h"
#include "core/papers/report_tables.h"
#include "core/papers/text_writer.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

void writeMoney(Walk& walk)
{
    walk.openPractice();
    walk.window().file()->change(u"Money"_s, [](Changes& changes) {
        Account account;
        account.name = u"Care account"_s;
        account.openedOn = {2026, 6, 1};
        account.openingBalance = {50000};
        account.uuid = u"11111111-1111-4111-8111-111111111111"_s;
        changes.addAccount(account);
        AccountEntry paid;
        paid.account = account.uuid;
        paid.date = {2026, 6, 12};
        paid.payee = u"Olive Marsh"_s;
        paid.parts = {{MoneyCategory::Wages, Funder::DirectPayment, Money{-12000}, {}}};
        changes.addEntry(paid);
    });
    walk.settle();
}

void goToAnswers(Walk& walk)
{
    walk.press(u"Print"_s);
    walk.press(u"Report to the council"_s);
    CHECK(walk.heading() == u"How does your council want its report?"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.heading() == u"For which days?"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
}

const std::vector<SentReport>& sent(Walk& walk)
{
    return walk.window().file()->snapshot()->sentReports;
}

} // namespace

TEST_CASE("the report to the council: days, what is shared, what is ready, the paper, and that it was sent")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    writeMoney(walk);
    goToAnswers(walk);
    CHECK(walk.seen().contains(u"without names of carers"_s));
    // Four weeks from the first day of the account.
    CHECK(walk.seen().contains(u"28 June 2026"_s));
    walk.press(u"See what is ready"_s);
    CHECK(walk.heading() == u"Ready to send?"_s);
    CHECK(walk.seen().contains(u"1 wage"_s));
    CHECK(walk.seen().contains(u"You can send it as it is"_s));
    CHECK_FALSE(walk.canPress(u"Look at these payments"_s));
    walk.press(u"See the report"_s);
    auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page);
    const QString text = QString::fromUtf8(toPlainText(page->paper()));
    CHECK(text.contains(u"£380.00"_s));
    CHECK_FALSE(text.contains(u"Olive"_s));
    walk.press(u"I sent it today"_s);
    REQUIRE(sent(walk).size() == 1);
    CHECK(sent(walk).front().closing == Money{38000});
    CHECK(sent(walk).front().period == BillingPeriod{{2026, 6, 1}, {2026, 6, 28}});
    CHECK(walk.seen().contains(u"There was £380.00 at its end."_s));

    walk.pressBeginning(u"It was not sent"_s);
    CHECK(sent(walk).empty());
    walk.pressBeginning(u"Take back"_s);
    CHECK(sent(walk).size() == 1);
}

TEST_CASE("what is not explained yet is one press from “Ready to send?”, and holds nothing back")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    writeMoney(walk);
    walk.window().file()->change(u"A chair"_s, [](Changes& changes) {
        AccountEntry chair;
        chair.account = u"11111111-1111-4111-8111-111111111111"_s;
        chair.date = {2026, 6, 20};
        chair.parts = {{MoneyCategory::Equipment, Funder::DirectPayment, Money{-4500}, {}}};
        changes.addEntry(chair);
    });
    goToAnswers(walk);
    walk.press(u"See what is ready"_s);
    CHECK(walk.seen().contains(u"Each payment without a bill says what was bought"_s));
    CHECK(walk.seen().contains(u"1 payment says nothing yet."_s));
    walk.press(u"Look at these payments"_s);
    CHECK(walk.heading() == u"Payments to explain"_s);
    CHECK(walk.seen().contains(u"Sat 20 June 2026: £45.00"_s));
    walk.press(u"Back"_s);
    CHECK(walk.canPress(u"See the report"_s));
}

TEST_CASE("how the council wants its report is changed as its letter says, used at once, and taken back")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    writeMoney(walk);
    walk.press(u"Print"_s);
    walk.press(u"Report to the council"_s);
    walk.press(u"My council's letter says something else"_s);
    REQUIRE(walk.heading() == u"How your council wants its report"_s);
    const auto change = [&](const QString& key) {
        auto* button = walk.window().frame()->visiblePage()->findChild<QAbstractButton*>(u"change-"_s + key);
        REQUIRE(button != nullptr);
        walk.press(button);
    };
    const auto field = [&](const QString& name) {
        auto* found = walk.window().frame()->visiblePage()->findChild<TextField*>(name);
        REQUIRE(found != nullptr);
        found->focusField();
        found->edit()->selectAll();
        return found;
    };
    change(u"rhythm"_s);
    walk.choose(u"Once a year"_s);
    walk.press(u"Continue"_s);
    change(u"weeks"_s);
    field(u"weeks"_s);
    walk.type(u"many"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write a whole number from 0 to 52, or leave it empty."_s));
    field(u"weeks"_s);
    walk.type(u"6"_s);
    walk.choose(u"Only what the council pays in"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"6 weeks of what the council pays in"_s));
    change(u"years"_s);
    field(u"years"_s);
    walk.type(u"6"_s);
    walk.press(u"Continue"_s);
    change(u"parts"_s);
    // The first part goes down one place, under the council's own word for it; the next is left out.
    field(u"label"_s);
    walk.type(u"About you"_s);
    walk.press(u"Later"_s);
    walk.press(u"Later"_s);
    auto* parts = walk.window().frame()->visiblePage()->findChild<TableView*>(u"parts"_s);
    REQUIRE(parts != nullptr);
    CHECK(parts->chosenRow() == 2);
    CHECK(parts->model()->index(2, 0).data().toString() == u"About you"_s);
    parts->chooseRow(3);
    const QString leftOut = parts->model()->index(3, 0).data().toString();
    walk.press(u"Leave it out"_s);
    CHECK(walk.canPress(u"Show it"_s));
    walk.press(u"Continue"_s);
    CHECK_FALSE(walk.seen().contains(leftOut + u","_s));
    walk.press(u"Save"_s);

    // The first question is shown again, with the new one chosen, and the report uses it.
    CHECK(walk.heading() == u"How does your council want its report?"_s);
    const auto settings = [&] { return walk.window().file()->snapshot()->settings; };
    const auto own = readProfile(settings()[u"council/profile"_s].toUtf8());
    REQUIRE(own);
    CHECK(own->rhythm == ReportRhythm::Yearly);
    CHECK(own->weeksAllowed == 6);
    CHECK(own->weeksBy == WeeksBy::AsPaid);
    CHECK(own->keepYears == 6);
    CHECK(own->parts[2].label == u"About you"_s);
    CHECK_FALSE(own->parts[3].isShown);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"31 May 2027"_s)); // a year from the first day of the account
    walk.press(u"See what is ready"_s);
    walk.press(u"See the report"_s);
    auto* sheets = qobject_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(sheets != nullptr);
    CHECK(toPlainText(sheets->paper()).contains("About you\n"));

    walk.window().file()->takeBack();
    walk.settle();
    CHECK(settings()[u"council/profile"_s].isEmpty());
}

TEST_CASE("without one's own way the report is as it comes with Daybook")
{
    Walk walk;
    writeMoney(walk);
    walk.press(u"Print"_s);
    walk.press(u"Report to the council"_s);
    walk.press(u"My council's letter says something else"_s);
    CHECK_FALSE(walk.canPress(u"Without it: as it comes with Daybook"_s));
    walk.press(u"Save"_s);
    CHECK_FALSE(walk.window().file()->snapshot()->settings.at(u"council/profile"_s).isEmpty());
    walk.press(u"My council's letter says something else"_s);
    walk.press(u"Without it: as it comes with Daybook"_s);
    CHECK_FALSE(walk.window().file()->snapshot()->settings.contains(u"council/profile"_s));
    CHECK(walk.heading() == u"How does your council want its report?"_s);
}

TEST_CASE("beside the report stand the bank's lines, the list of papers and a PDF for each payment")
{
    Walk walk;
    writeMoney(walk);
    goToAnswers(walk);
    walk.press(u"See what is ready"_s);
    walk.press(u"See the report"_s);
    const auto text = [&walk] {
        auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
        REQUIRE(page);
        return QString::fromUtf8(toPlainText(page->paper()));
    };
    walk.press(u"The bank's lines, and what each is"_s);
    CHECK(text().contains(u"Written down, and not on the statement yet"_s));
    CHECK_FALSE(text().contains(u"Olive"_s));
    walk.press(u"Back"_s);
    walk.press(u"The list of papers"_s);
    CHECK(text().contains(u"no paper written down"_s));
    walk.press(u"Other ways to keep it"_s);
    CHECK(walk.canPress(u"Save the list as a table (CSV)"_s));
    walk.press(u"Back"_s);

    const QString place = walk.folder() + u"/payments"_s;
    REQUIRE(QDir().mkpath(place));
    const auto choose = [&] {
        walk.press(u"A PDF for each payment"_s);
        auto* dialog = walk.window().findChild<QFileDialog*>(u"savePayments"_s);
        REQUIRE(dialog);
        Q_EMIT dialog->fileSelected(place);
        dialog->close();
        walk.settle();
    };
    choose();
    REQUIRE(QDir(place).entryList({u"*.pdf"_s}, QDir::Files).size() == 1);
    CHECK(QDir(place).entryList({u"*.pdf"_s}, QDir::Files).front().startsWith(u"2026-06-12 01"_s));
    choose();
    CHECK(walk.seen().contains(u"Nothing was written. Choose an empty folder."_s));
}

TEST_CASE("the next report begins on the day after the last one")
{
    Walk walk;
    writeMoney(walk);
    walk.window().file()->change(u"Sent"_s, [](Changes& changes) {
        changes.addSentReport({.period = {{2026, 4, 1}, {2026, 6, 14}}, .sentOn = QDate(2026, 6, 15)});
    });
    walk.settle();
    goToAnswers(walk);
    CHECK(walk.seen().contains(u"15 June"_s));
}

TEST_CASE("whoever pays for everything alone is not asked for a report to a council")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Print"_s);
    CHECK(walk.canPress(u"Report to the council"_s));
    walk.window().file()->change(u"I pay myself"_s, [](Changes& changes) {
        Person person;
        person.name = u"Anna"_s;
        changes.setPerson(person);
    });
    walk.settle();
    CHECK_FALSE(walk.canPress(u"Report to the council"_s));
}

TEST_CASE("a spreadsheet is written by the part of the program that knows how")
{
    const Walk walk;
    const QString path = walk.folder() + u"/report.xlsx"_s;
    const QString problem =
        writeXlsxThroughModule({u"Report"_s, {2026, 7, 2}, {{u"Sums"_s, {u"What"_s}, {{u"=1"_s}}}}}, path);
    INFO(problem.toStdString());
    CHECK(problem.isEmpty());
    CHECK(QFile(path).size() > 1000);
}
