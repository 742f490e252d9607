#include "ui/pages/settings_page.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme_choices.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

/// Does what the program does with the page's wishes.
void connectLook(SettingsPage& page)
{
    QObject::connect(&page, &SettingsPage::textSizeWanted, &page, [&page](int points) {
        applyTheme(*qApp, currentTheme(), points);
        page.setLook(currentPoints(), currentTheme());
    });
    QObject::connect(&page, &SettingsPage::themeWanted, &page, [&page](ThemeName theme) {
        applyTheme(*qApp, theme, currentPoints());
        page.setLook(currentPoints(), currentTheme());
    });
}

} // namespace

TEST_CASE("a size of words that does not suit is put back as it was")
{
    const test::Look look(ThemeName::Light, 18);
    SettingsPage page;
    connectLook(page);
    test::showAt(page);
    auto* back = page.findChild<Button*>(u"sizeBack"_s);
    CHECK_FALSE(back->isVisible());
    QTest::mouseClick(page.findChild<ChoiceList*>(u"sizes"_s)->row(4), Qt::LeftButton);
    CHECK(currentPoints() == 42);
    CHECK(back->isVisible());
    back->click();
    CHECK(currentPoints() == 18);
    CHECK(page.findChild<ChoiceList*>(u"sizes"_s)->chosen() == 1);
}

TEST_CASE("colours that do not suit are put back as they were")
{
    const test::Look look(ThemeName::Cream);
    SettingsPage page;
    connectLook(page);
    test::showAt(page);
    auto* colours = page.findChild<ChoiceList*>(u"colours"_s);
    CHECK(colours->chosen() == themeIndex(ThemeName::Cream));
    QTest::mouseClick(colours->row(themeIndex(ThemeName::Dark)), Qt::LeftButton);
    CHECK(currentTheme() == ThemeName::Dark);
    page.findChild<Button*>(u"coloursBack"_s)->click();
    CHECK(currentTheme() == ThemeName::Cream);
}

TEST_CASE("where the daybook is kept is said in words, and the others can be opened")
{
    const test::Look look(ThemeName::Light);
    SettingsPage page;
    test::showAt(page);
    const auto* where = page.findChild<Words*>(u"where"_s);
    CHECK(where->text() == "No daybook is open."_L1);
    CHECK_FALSE(page.findChild<Button*>(u"copy"_s)->isVisible());
    page.setDaybook(u"/home/joan/Joan.daybook"_s, false,
                    {u"/home/joan/Joan.daybook"_s, u"/media/stick/Tom & Ann.daybook"_s});
    CHECK(QString(where->text()).remove(QChar(0x200B)) ==
          "Your daybook is the file Joan.daybook in the folder /home/joan."_L1);
    CHECK(page.findChild<Button*>(u"copy"_s)->isVisible());
    QStringList opened;
    QObject::connect(&page, &SettingsPage::openWanted, [&](const QString& path) { opened.append(path); });
    CHECK_FALSE(page.findChild<Button*>(u"recent1"_s));
    page.findChild<Button*>(u"recent0"_s)->click();
    CHECK(opened == QStringList{u"/media/stick/Tom & Ann.daybook"_s});
    page.setDaybook(u"/home/joan/practice.daybook"_s, true, {});
    CHECK(where->text().contains("made-up data"_L1));
}

TEST_CASE("how somebody needs information is given on saving, and only when it changed")
{
    const test::Look look(ThemeName::Light);
    SettingsPage page;
    Person joan;
    joan.name = u"Joan Price"_s;
    joan.informationNeeds = u"large print"_s;
    page.setPerson(joan);
    CHECK_FALSE(page.hasUnsavedWords());
    QList<Person> changed;
    QObject::connect(&page, &SettingsPage::personChanged,
                     [&](const Person& person) { changed.append(person); });
    auto* save = page.findChild<Button*>(u"savePerson"_s);
    save->click();
    CHECK(changed.isEmpty());
    page.findChild<TextField*>(u"helper"_s)->setText(u"Sally, 01632 960001"_s);
    CHECK(page.hasUnsavedWords());
    page.findChild<Button*>(u"personBack"_s)->click();
    CHECK_FALSE(page.hasUnsavedWords());
    page.findChild<TextField*>(u"helper"_s)->setText(u"Sally, 01632 960001"_s);
    save->click();
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().helperPhone == "Sally, 01632 960001"_L1);
    CHECK(changed.first().informationNeeds == "large print"_L1);
    CHECK(changed.first().name == "Joan Price"_L1);
    CHECK_FALSE(page.hasUnsavedWords());
}

TEST_CASE("settings can be read and pressed at every size")
{
    test::checkAtEverySize([] {
        auto page = std::make_unique<SettingsPage>();
        page->setDaybook(u"/home/joan/Documents/Joan.daybook"_s, false,
                         {u"/media/stick/Tom and Ann.daybook"_s, u"/home/joan/Old.daybook"_s});
        return page;
    });
}
