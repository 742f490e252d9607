#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "ui/pages/print_page.h"
#include "ui/widgets/choice_list.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<BillingPeriod> monthsBack(int count)
{
    std::vector<BillingPeriod> months;
    for (int at = 0; at < count; ++at)
        months.push_back(monthOf(QDate(2026, 7, 1).addMonths(-at)));
    return months;
}

} // namespace

TEST_CASE("the statement of the chosen month is asked for in the chosen size")
{
    PrintPage page;
    page.setMonths(monthsBack(3));
    page.chooseMonth(monthOf(QDate(2026, 6, 1)));
    open(page);
    CHECK(page.month() == monthOf(QDate(2026, 6, 1)));
    CHECK(page.points() == 14);
    BillingPeriod month;
    int points = 0;
    QObject::connect(&page, &PrintPage::statementWanted, [&](const BillingPeriod& m, int p) {
        month = m;
        points = p;
    });
    const auto sizes = seen<ChoiceList>(page, u"points"_s)->findChildren<QRadioButton*>();
    QTest::mouseClick(sizes.last(), Qt::LeftButton);
    click(page, u"seeStatement"_s);
    CHECK(month == monthOf(QDate(2026, 6, 1)));
    CHECK(points == 18);
}

TEST_CASE("older months are offered when asked for, and the month chosen stays chosen")
{
    PrintPage page;
    page.setMonths(monthsBack(9));
    open(page);
    const auto count = [&] { return seen<ChoiceList>(page, u"month"_s)->count(); };
    CHECK(count() == 6);
    page.chooseMonth(monthsBack(9)[2]);
    click(page, u"olderMonths"_s);
    CHECK(count() == 9);
    CHECK(page.month() == monthsBack(9)[2]);
    page.setMonths(monthsBack(10));
    CHECK(page.month() == monthsBack(9)[2]);
}

TEST_CASE("printing can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<PrintPage>();
        page->setMonths(monthsBack(4));
        return page;
    });
}
