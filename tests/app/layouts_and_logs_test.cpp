#include "core/bill/known_layouts.h"
#include "tests/app/bill_desk.h"
#include "tests/support/catch.h"
#include "ui/pages/day_page.h"
#include "ui/pages/finding_page.h"
#include "ui/widgets/choice_list.h"

#include <QFile>
#include <QLabel>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray strange = "Brightcare Homecare,,,,\n"
                           "When,From,Till,Sum,Other\n"
                           "01/07/2026,08:00,08:30,10.50,30.00\n"
                           "02/07/2026,08:00,08:30,10.50,30.00\n";
const QByteArray august = "Brightcare Homecare,,,,\n"
                          "When,From,Till,Sum,Other\n"
                          "01/08/2026,08:00,08:30,11.50,30.00\n";

QString wordsOf(BillDesk& desk)
{
    QStringList words;
    for (const auto* label : desk.frame.visiblePage()->findChildren<QLabel*>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

void chooseMeaning(BillDesk& desk, int column, const QString& meaning)
{
    desk.press(u"changeColumn-%1"_s.arg(column));
    auto* choices = desk.frame.visiblePage()->findChild<ChoiceList*>(u"meanings"_s);
    REQUIRE(choices);
    for (int i = 0; i < choices->count(); ++i)
        if (choices->row(i)->text() == meaning)
            choices->row(i)->click();
    CHECK(choices->chosenText() == meaning);
    desk.press(u"useMeaning"_s);
}

} // namespace

TEST_CASE(
    "columns that were taken for something else are changed, remembered with the bill, and used next time",
    "[layouts]")
{
    BillDesk desk;
    desk.billsWiring->lookAt(strange, u"July.csv"_s);
    desk.settle();
    CHECK(desk.heading() == u"Does this look right?"_s);
    CHECK(wordsOf(desk).contains(u"What each column was taken for"_s));
    desk.press(u"changeColumns"_s);
    CHECK(desk.heading() == u"What does each column mean?"_s);
    chooseMeaning(desk, 3, u"the amount asked for"_s);
    chooseMeaning(desk, 4, u"nothing that is needed"_s);
    CHECK(wordsOf(desk).contains(u"Column 4 “Sum”: the amount asked for. It holds: 10.50"_s));
    desk.press(u"readAgain"_s);
    CHECK(desk.heading() == u"Does this look right?"_s);
    CHECK(wordsOf(desk).contains(u"£21.00"_s));
    CHECK(desk.household().layouts.empty()); // nothing is kept yet
    desk.press(u"accept"_s);
    REQUIRE(desk.household().bills.size() == 2);
    REQUIRE(desk.household().layouts.size() == 1);
    CHECK(desk.household().layouts.front().layout.columns[3] == BillColumn::Amount);

    desk.billsWiring->lookAt(august, u"August.csv"_s);
    desk.settle();
    CHECK(wordsOf(desk).contains(u"It is read as you confirmed it"_s));
    CHECK(wordsOf(desk).contains(u"£11.50"_s));
    desk.press(u"refuse"_s);

    // One press takes back the bill and what was remembered with it.
    desk.file.takeBack();
    desk.settle();
    CHECK(desk.household().bills.size() == 1);
    CHECK(desk.household().layouts.empty());
}

TEST_CASE("columns without an amount are told in words and the choices stay", "[layouts]")
{
    BillDesk desk;
    desk.billsWiring->lookAt(strange, u"July.csv"_s);
    desk.settle();
    desk.press(u"changeColumns"_s);
    for (const int column : {0, 1, 2, 3, 4})
        chooseMeaning(desk, column, u"nothing that is needed"_s);
    desk.press(u"readAgain"_s);
    CHECK(desk.heading() == u"What does each column mean?"_s);
    CHECK(wordsOf(desk).contains(u"Nothing was changed"_s));
    desk.press(u"leaveColumns"_s);
    CHECK(desk.heading() == u"Does this look right?"_s);
}

TEST_CASE("the provider's own log is looked at, brought in beside the daybook, and can be taken back",
          "[their log]")
{
    BillDesk desk;
    const std::vector<Visit> mine = desk.household().visits;
    QFile file(desk.path(u"log.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("date,start,end,status,carers\n13/06/2026,08:05,08:20,came,Ann "
               "P\n14/06/2026,08:00,08:30,came,Ben C\n");
    file.close();
    desk.press(u"theirLog"_s);
    desk.choose(u"chooseLog"_s, file.fileName());
    CHECK(desk.heading() == u"Is this their log of visits?"_s);
    CHECK(wordsOf(desk).contains(u"2 visit"_s));
    CHECK(wordsOf(desk).contains(u"Sat 13 June 2026: came at 8:05 am, left at 8:20 am, Ann P"_s));
    CHECK(desk.household().theirLog.empty());
    if (auto* whose = desk.frame.visiblePage()->findChild<ChoiceList*>(u"whoseLog"_s))
        whose->row(0)->click();
    desk.press(u"acceptLog"_s);
    CHECK(desk.household().theirLog.size() == 2);
    CHECK(desk.household().visits == mine);
    // Again changes nothing.
    desk.billsWiring->openLog(file.fileName());
    desk.settle();
    if (auto* whose = desk.frame.visiblePage()->findChild<ChoiceList*>(u"whoseLog"_s))
        whose->row(0)->click();
    desk.press(u"acceptLog"_s);
    CHECK(desk.household().theirLog.size() == 2);
    desk.file.takeBack();
    desk.settle();
    CHECK(desk.household().theirLog.empty());
}

TEST_CASE("a file that is no log of visits is told in words", "[their log]")
{
    BillDesk desk;
    QFile file(desk.path(u"log.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("hello\nworld\n");
    file.close();
    desk.billsWiring->openLog(file.fileName());
    desk.settle();
    CHECK_FALSE(desk.banner().isEmpty());
    CHECK(desk.household().theirLog.empty());
}

TEST_CASE("a day shows what the provider's own log says below what was written down", "[their log]")
{
    Visit theirs;
    theirs.date = QDate(2026, 6, 13);
    theirs.start = QTime(8, 5);
    theirs.end = QTime(8, 20);
    theirs.carers = {u"Anne"_s};
    DayPage page;
    page.setToday(QDate(2026, 6, 20));
    page.setSheet(daySheet({}, {}, QDate(2026, 6, 13)));
    CHECK(page.findChild<QWidget*>(u"theirLog"_s) == nullptr);
    page.setTheirLog({theirs});
    const auto* card = page.findChild<QWidget*>(u"theirLog"_s);
    REQUIRE(card != nullptr);
    QStringList words;
    for (const auto* label : card->findChildren<QLabel*>())
        words += label->text();
    CHECK(words.join(u'\n').contains(u"came at 8:05 am, left at 8:20 am, Anne"_s));
    CHECK(words.join(u'\n').contains(u"changes nothing"_s));
}

TEST_CASE("a question shows what their own log says beside the daybook", "[their log]")
{
    Visit theirs;
    theirs.date = QDate(2026, 6, 13);
    theirs.start = QTime(8, 5);
    Finding finding;
    finding.kind = FindingKind::MissedVisit;
    finding.date = theirs.date;
    finding.time = QTime(8, 0);
    FindingPage page;
    page.setFindings({finding});
    CHECK(page.findChild<QLabel*>(u"theirLog"_s) == nullptr);
    finding.facts.theirLog = {theirs};
    page.setFindings({finding});
    const auto* line = page.findChild<QLabel*>(u"theirLog"_s);
    REQUIRE(line != nullptr);
    CHECK(line->text() == u"Their own log says: came at 8:05 am"_s);
}
