#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/bank_holidays_page.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Page* page(Walk& walk)
{
    return walk.window().frame()->visiblePage();
}

void pressNamed(Walk& walk, const QString& name)
{
    INFO(walk.heading().toStdString() << ": " << name.toStdString() << "\n" << walk.seen().toStdString());
    QAbstractButton* found = nullptr;
    for (auto* button : walk.window().frame()->findChildren<QAbstractButton*>(name)) {
        if (button->isVisible())
            found = button;
    }
    REQUIRE(found != nullptr);
    walk.press(found);
}

const HolidayRule& rule(Walk& walk)
{
    return walk.window().file()->snapshot()->household.agreements.front().bankHolidays;
}

/// What the page says of that day; empty when it is not there.
QStringList rowOf(Walk& walk, const QString& day)
{
    auto* table = page(walk)->findChild<TableView*>(u"holidays"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells += table->model()->index(row, column).data().toString();
        if (cells.first() == day) {
            table->chooseRow(row);
            return cells;
        }
    }
    return {};
}

void openHolidays(Walk& walk)
{
    walk.openPractice();
    walk.window().frame()->showPage(PageId::People);
    walk.settle();
    pressNamed(walk, u"agreement-0"_s);
    pressNamed(walk, u"holidayDays"_s);
    REQUIRE(qobject_cast<BankHolidaysPage*>(page(walk)) != nullptr);
}

} // namespace

TEST_CASE("Christmas Eve is added by hand, gets another name, is taken out, and comes back with Take back")
{
    Walk walk;
    openHolidays(walk);
    const HolidayRule before = rule(walk);
    page(walk)->findChild<DateEntry*>(u"newDay"_s)->setDate(QDate(2026, 12, 24));
    page(walk)->findChild<TextField*>(u"newName"_s)->setText(u"Christmas Eve"_s);
    CHECK(page(walk)->hasUnsavedWords());
    pressNamed(walk, u"addDay"_s);
    CHECK_FALSE(page(walk)->hasUnsavedWords());
    CHECK(isBankHoliday(rule(walk), QDate(2026, 12, 24)));
    CHECK(rowOf(walk, u"Thu 24 December 2026"_s) ==
          QStringList{u"Thu 24 December 2026"_s, u"Christmas Eve"_s, u"Counts: you added it"_s});

    page(walk)->findChild<TextField*>(u"newName"_s)->setText(u"The day before Christmas"_s);
    pressNamed(walk, u"giveName"_s);
    CHECK(rowOf(walk, u"Thu 24 December 2026"_s).value(1) == u"The day before Christmas"_s);

    pressNamed(walk, u"turnDay"_s);
    CHECK(rowOf(walk, u"Thu 24 December 2026"_s).isEmpty());
    CHECK(rule(walk) == before);
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(rowOf(walk, u"Thu 24 December 2026"_s).value(1) == u"The day before Christmas"_s);
}

TEST_CASE("a bank holiday that the agreement does not pay more for is taken out, and counts again")
{
    Walk walk;
    openHolidays(walk);
    const HolidayRule before = rule(walk);
    const bool counted = isBankHoliday(before, QDate(2026, 8, 31));
    REQUIRE_FALSE(rowOf(walk, u"Mon 31 August 2026"_s).isEmpty());
    pressNamed(walk, u"turnDay"_s);
    CHECK(isBankHoliday(rule(walk), QDate(2026, 8, 31)) != counted);
    REQUIRE_FALSE(rowOf(walk, u"Mon 31 August 2026"_s).isEmpty());
    pressNamed(walk, u"turnDay"_s);
    CHECK(rule(walk) == before);
}

TEST_CASE("a day that cannot be understood is asked for again, and nothing is changed")
{
    Walk walk;
    openHolidays(walk);
    const HolidayRule before = rule(walk);
    pressNamed(walk, u"addDay"_s);
    CHECK(rule(walk) == before);
    CHECK(walk.seen().contains(u"Problem:"_s));
    while (walk.seen().contains(u"2026, "_s))
        pressNamed(walk, u"yearNext"_s);
    for (int years = 0; years < 12; ++years)
        pressNamed(walk, u"yearNext"_s);
    CHECK(walk.seen().contains(u"The government has not announced"_s));
}
