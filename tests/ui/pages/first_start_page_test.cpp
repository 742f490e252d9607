#include "ui/pages/first_start_page.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme_choices.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

void press(const Page& page, const QString& name)
{
    auto* button = page.findChild<Button*>(name);
    REQUIRE(button);
    button->click();
    // The page was built anew; what it had before is only gone now.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

TEST_CASE("the first start asks four questions, each with a heading of its own")
{
    const test::Look look(ThemeName::Light);
    FirstStartPage page;
    test::showAt(page);
    QStringList headings{page.title()};
    for (int i = 0; i < 3; ++i) {
        press(page, u"continue"_s);
        headings.append(page.title());
    }
    CHECK(headings == QStringList{u"How big should the words be?"_s, u"Which colours are best for you?"_s,
                                  u"Whose care is this?"_s, u"What do you want to do first?"_s});
}

TEST_CASE("the size of words changes at once, and the page goes on at that size")
{
    const test::Look look(ThemeName::Light);
    FirstStartPage page;
    QObject::connect(&page, &FirstStartPage::textSizeWanted,
                     [](int points) { applyTheme(*qApp, currentTheme(), points); });
    test::showAt(page);
    auto* sizes = page.findChild<ChoiceList*>(u"sizes"_s);
    QTest::mouseClick(sizes->row(3), Qt::LeftButton);
    CHECK(currentPoints() == 28);
    test::showAt(page);
    test::checkWordsBigEnough(page);
    test::checkNothingCut(page);
    // Each sample keeps its own size.
    CHECK(sizes->row(0)->font().pointSize() == 14);
    CHECK(sizes->row(4)->font().pointSize() == 42);
    press(page, u"continue"_s);
    press(page, u"continue"_s);
    CHECK(page.step() == 2);
}

TEST_CASE("the colours change at once")
{
    const test::Look look(ThemeName::Light);
    FirstStartPage page;
    page.showStep(1);
    QList<ThemeName> wanted;
    QObject::connect(&page, &FirstStartPage::themeWanted, [&](ThemeName theme) { wanted.append(theme); });
    test::showAt(page);
    auto* colours = page.findChild<ChoiceList*>(u"colours"_s);
    CHECK(colours->chosen() == themeIndex(ThemeName::Light));
    for (int i = 1; i < colours->count(); ++i)
        QTest::mouseClick(colours->row(i), Qt::LeftButton);
    CHECK(wanted ==
          QList{ThemeName::Cream, ThemeName::Dark, ThemeName::HighContrast, ThemeName::SameAsComputer});
}

TEST_CASE("somebody who fills it in for her mother is written down as family")
{
    const test::Look look(ThemeName::Light);
    FirstStartPage page;
    page.showStep(2);
    QList<Person> given;
    QObject::connect(&page, &FirstStartPage::personGiven,
                     [&](const Person& person) { given.append(person); });
    test::showAt(page);
    auto* keeper = page.findChild<TextField*>(u"keeper"_s);
    CHECK_FALSE(keeper->isVisible());
    page.findChild<TextField*>(u"name"_s)->setText(u" Joan Price "_s);
    QTest::mouseClick(page.findChild<ChoiceList*>(u"keptBy"_s)->row(1), Qt::LeftButton);
    CHECK(keeper->isVisible());
    keeper->setText(u"Sally Price"_s);
    press(page, u"continue"_s);
    REQUIRE(given.size() == 1);
    CHECK(given.first().name == "Joan Price"_L1);
    CHECK(given.first().keptBy == KeptBy::Family);
    CHECK(given.first().keeperName == "Sally Price"_L1);
    CHECK(page.step() == 3);
}

TEST_CASE("every question can be skipped, and then nothing is written down")
{
    const test::Look look(ThemeName::Light);
    const int step = GENERATE(0, 1, 2);
    FirstStartPage page;
    page.showStep(step);
    int given = 0;
    QObject::connect(&page, &FirstStartPage::personGiven, [&] { ++given; });
    test::showAt(page);
    press(page, u"skip"_s);
    CHECK(page.step() == 3);
    CHECK(given == 0);
}

TEST_CASE("going back keeps the name that was typed")
{
    const test::Look look(ThemeName::Light);
    FirstStartPage page;
    page.showStep(2);
    test::showAt(page);
    page.findChild<TextField*>(u"name"_s)->setText(u"Joan Price"_s);
    CHECK(page.hasUnsavedWords());
    REQUIRE(page.stepBack());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(page.step() == 1);
    press(page, u"continue"_s);
    CHECK(page.findChild<TextField*>(u"name"_s)->text() == "Joan Price"_L1);
    page.showStep(0);
    CHECK_FALSE(page.stepBack());
}

TEST_CASE("the last question starts what was pressed")
{
    const test::Look look(ThemeName::Light);
    const auto [name, what] =
        GENERATE(table<const char*, StartWith>({{"writeVisits", StartWith::WriteVisits},
                                                {"checkBill", StartWith::CheckBill},
                                                {"lookAround", StartWith::LookAround},
                                                {"completeCopy", StartWith::CompleteCopy}}));
    FirstStartPage page;
    page.showStep(3);
    QList<StartWith> started;
    QObject::connect(&page, &FirstStartPage::startWanted, [&](StartWith start) { started.append(start); });
    test::showAt(page);
    press(page, QString::fromLatin1(name));
    CHECK(started == QList{what});
}

TEST_CASE("the first start can be read and pressed at every size")
{
    const int step = GENERATE(0, 1, 2, 3);
    test::checkAtEverySize([step] {
        auto page = std::make_unique<FirstStartPage>();
        page->showStep(step);
        return page;
    });
}
