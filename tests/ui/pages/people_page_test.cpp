#include "ui/pages/people_page.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/answering.h"
#include "tests/ui/pages/day_fixture.h"
#include "ui/pages/person_questions.h"
#include "ui/pages/provider_questions.h"
#include "ui/pages/rota_questions.h"
#include "ui/pages/stop_rota_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/text_field.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

Provider brightcare()
{
    Provider provider;
    provider.id = 3;
    provider.name = u"Brightcare Home Support Ltd"_s;
    provider.aliases = {u"Brightcare"_s};
    provider.phone = u"01632 960100"_s;
    provider.address = {u"12 Market Street"_s, u"Northley"_s, u"CH99 9ZA"_s};
    return provider;
}

PeopleFacts factsWithPlan()
{
    PeopleFacts facts;
    facts.person.name = u"Mr Arthur Bell"_s;
    facts.providers = {brightcare()};
    facts.rota = twoVisitsADay();
    facts.carers = {u"Ann Price"_s};
    facts.today = thursday;
    return facts;
}

bool shows(const QWidget& page, const QString& words)
{
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("people and prices tells who comes, what was agreed and what is planned")
{
    PeoplePage page;
    std::vector<QString> wanted;
    QObject::connect(&page, &PeoplePage::agreementWanted,
                     [&](const Provider& provider) { wanted.push_back(u"agreement "_s + provider.name); });
    QObject::connect(&page, &PeoplePage::rotaWanted,
                     [&](const Provider& provider) { wanted.push_back(u"rota "_s + provider.name); });
    QObject::connect(&page, &PeoplePage::providerWanted,
                     [&](const Provider& provider) { wanted.push_back(u"provider "_s + provider.name); });
    QObject::connect(&page, &PeoplePage::personWanted, [&] { wanted.push_back(u"person"_s); });
    page.setFacts(factsWithPlan());
    showOn(page, {1100, 1600});
    CHECK(shows(page, u"Brightcare Home Support Ltd"_s));
    CHECK(shows(page, u"01632 960100"_s));
    CHECK(shows(page, u"Nothing is written down yet."_s));
    CHECK(shows(page, u"Morning: every day, 8:00 am to 8:30 am"_s));
    CHECK(shows(page, u"Ann Price"_s));
    CHECK(pieceOf<QPushButton>(page, u"agreement-0"_s)->text() == u"Write down what you agreed"_s);
    for (const QString& button : {u"agreement-0"_s, u"rota-0"_s, u"provider-0"_s, u"person"_s})
        press(page, button);
    CHECK(wanted == std::vector<QString>{u"agreement Brightcare Home Support Ltd"_s,
                                         u"rota Brightcare Home Support Ltd"_s,
                                         u"provider Brightcare Home Support Ltd"_s, u"person"_s});
}

TEST_CASE("an empty daybook asks for the first provider")
{
    PeoplePage page;
    int wanted = 0;
    QObject::connect(&page, &PeoplePage::newProviderWanted, [&] { ++wanted; });
    PeopleFacts facts;
    facts.today = thursday;
    page.setFacts(facts);
    showOn(page);
    CHECK(pieceOf<QPushButton>(page, u"addProvider"_s)->text() == u"Add a care provider"_s);
    press(page, u"addProvider"_s);
    CHECK(wanted == 1);
}

TEST_CASE("the agreement with a provider is found by any of its names")
{
    Agreement agreement;
    agreement.provider = u"brightcare"_s;
    CHECK(agreementWith({agreement}, brightcare()) != nullptr);
    agreement.provider = u"Rowan"_s;
    CHECK(agreementWith({agreement}, brightcare()) == nullptr);
}

TEST_CASE("of a provider only the name and what it is are needed")
{
    ProviderQuestions page({}, {u"Brightcare"_s});
    std::vector<Provider> saved;
    QObject::connect(&page, &ProviderQuestions::saveRequested,
                     [&](const Provider& provider) { saved.push_back(provider); });
    showOn(page, {1100, 1000});
    press(page, u"continue"_s);
    CHECK(page.title() == u"Problem: Who sends the bill?"_s);
    typeInto(page, 0, u"brightcare"_s);
    press(page, u"continue"_s);
    CHECK(page.currentKey() == u"name"_s);
    typeInto(page, 0, u"Star of India"_s, true);
    goOn(page, u"kind"_s);
    pickAnswer(page, u"Restaurant or meal service"_s);
    goOn(page, u"contact"_s);
    goOn(page, u"reference"_s);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].name == u"Star of India"_s);
    CHECK(saved[0].kind == ProviderKind::Restaurant);
    CHECK(saved[0].address.isEmpty());
}

TEST_CASE("a provider that is changed starts from its answers and keeps what is not touched")
{
    ProviderQuestions page(brightcare(), {});
    std::vector<Provider> saved;
    QObject::connect(&page, &ProviderQuestions::saveRequested,
                     [&](const Provider& provider) { saved.push_back(provider); });
    showOn(page, {1100, 1000});
    REQUIRE(page.isAtAnswers());
    press(page, u"change-reference"_s);
    typeInto(page, 0, u"BELL-31"_s);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.size() == 1);
    Provider expected = brightcare();
    expected.customerReference = u"BELL-31"_s;
    CHECK(saved[0] == expected);
}

TEST_CASE("a person who is changed keeps everything that is not touched")
{
    Person person;
    person.uuid = u"u"_s;
    person.name = u"Mr Arthur Bell"_s;
    person.address = {u"3 Weaver Row"_s, u"Northley"_s, u"CH99 9ZZ"_s};
    person.keptBy = KeptBy::Family;
    person.keeperName = u"Jo Bell"_s;
    person.funderName = u"Northley Council"_s;
    PersonQuestions page(person);
    std::vector<Person> saved;
    QObject::connect(&page, &PersonQuestions::saveRequested,
                     [&](const Person& after) { saved.push_back(after); });
    showOn(page, {1100, 1000});
    press(page, u"change-nation"_s);
    pickAnswer(page, u"Scotland"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.size() == 1);
    Person expected = person;
    expected.nation = Nation::Scotland;
    CHECK(saved[0] == expected);
}

TEST_CASE("a planned visit is entered by hand")
{
    RotaFacts facts;
    facts.entry.provider = u"Brightcare"_s;
    facts.services = {u"personal care"_s};
    facts.names = {u"Lunch"_s};
    facts.today = thursday;
    RotaQuestions page(facts);
    std::vector<RotaEntry> saved;
    QObject::connect(&page, &RotaQuestions::saveRequested,
                     [&](const RotaEntry& entry) { saved.push_back(entry); });
    showOn(page, {1100, 1000});
    pickAnswer(page, u"Lunch"_s);
    press(page, u"continue"_s);
    CHECK(page.currentKey() == u"name"_s); // there is a Lunch already
    pickAnswer(page, u"Morning"_s);
    goOn(page, u"service"_s);
    goOn(page, u"days"_s);
    pickAnswer(page, u"Monday to Friday"_s);
    goOn(page, u"times"_s);
    pickPlace(page, 0);
    typeInto(page, 0, u"8"_s);
    typeInto(page, 1, u"8.30"_s);
    goOn(page, u"carers"_s);
    pickPlace(page, 1);
    goOn(page, u"from"_s);
    typeInto(page, 0, u"today"_s);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.size() == 1);
    const RotaEntry& entry = saved[0];
    CHECK(entry.name == u"Morning"_s);
    CHECK(entry.weekdays.to_ulong() == 0b0011111);
    CHECK(entry.start == QTime(8, 0));
    CHECK(entry.end == QTime(8, 30));
    CHECK(entry.carers == 2);
    CHECK(entry.from == thursday);
    CHECK(entry.provider == u"Brightcare"_s);
    const auto planned = plannedVisits({entry}, weekOf(thursday));
    CHECK(planned.size() == 2); // Thursday and Friday
}

TEST_CASE("a meal on some days has no set time")
{
    RotaFacts facts;
    facts.entry.provider = u"Star of India"_s;
    facts.today = thursday;
    RotaQuestions page(facts);
    std::vector<RotaEntry> saved;
    QObject::connect(&page, &RotaQuestions::saveRequested,
                     [&](const RotaEntry& entry) { saved.push_back(entry); });
    showOn(page, {1100, 1100});
    pickAnswer(page, u"Another name"_s);
    typeInto(page, 0, u"Hot meal"_s);
    goOn(page, u"service"_s);
    typeInto(page, 0, u"meal"_s);
    goOn(page, u"days"_s);
    pickAnswer(page, u"Some days of the week"_s);
    press(page, u"continue"_s);
    CHECK(page.currentKey() == u"days"_s);
    int ticked = 0;
    for (TickBox* box : page.findChildren<TickBox*>()) {
        if (box->isVisible() && ticked < 2) {
            QTest::mouseClick(box, Qt::LeftButton);
            ++ticked;
        }
    }
    goOn(page, u"times"_s);
    pickPlace(page, 1);
    goOn(page, u"quantity"_s);
    typeInto(page, 0, u"2"_s, true);
    goOn(page, u"from"_s);
    typeInto(page, 0, u"1 June 2026"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].weekdays.to_ulong() == 0b0000011);
    CHECK_FALSE(saved[0].start.has_value());
    CHECK(saved[0].quantity == 2);
    CHECK(saved[0].service == u"meal"_s);
}

TEST_CASE("a visit every other week is planned with what is to be done")
{
    RotaFacts facts;
    facts.entry.provider = u"Brightcare"_s;
    facts.today = thursday;
    RotaQuestions page(facts);
    std::vector<RotaEntry> saved;
    QObject::connect(&page, &RotaQuestions::saveRequested,
                     [&](const RotaEntry& entry) { saved.push_back(entry); });
    showOn(page, {1100, 1100});
    pickAnswer(page, u"Morning"_s);
    goOn(page, u"service"_s);
    pieceOf<TextField>(page, u"tasks"_s)->setText(u"wash hair,  nails ; nails"_s);
    goOn(page, u"days"_s);
    pickAnswer(page, u"Some days of the week"_s);
    for (TickBox* box : page.findChildren<TickBox*>()) {
        if (box->isVisible() && box->text() == u"Tuesday"_s)
            QTest::mouseClick(box, Qt::LeftButton);
    }
    pickAnswer(page, u"One week in 2"_s);
    goOn(page, u"times"_s);
    pickPlace(page, 0);
    typeInto(page, 0, u"10"_s);
    typeInto(page, 1, u"11"_s);
    goOn(page, u"carers"_s);
    goOn(page, u"from"_s);
    CHECK(shows(page, u"The weeks are counted from the week of the first day."_s));
    typeInto(page, 0, u"2 June 2026"_s);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    CHECK(shows(page, u"one week of 2"_s));
    press(page, u"save"_s);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].everyWeeks == 2);
    CHECK(saved[0].tasks == QStringList{u"wash hair"_s, u"nails"_s});
    const auto planned = plannedVisits(saved, {{2026, 6, 1}, {2026, 6, 30}});
    REQUIRE(planned.size() == 3);
    CHECK(planned[0].date == QDate(2026, 6, 2));
    CHECK(planned[1].date == QDate(2026, 6, 16));
    // Looked at again it is the same.
    RotaFacts again;
    again.task = RotaTask::Correct;
    again.entry = saved[0];
    again.entry.id = 4;
    again.today = thursday;
    RotaQuestions correct(again);
    showOn(correct, {1100, 1100});
    QObject::connect(&correct, &RotaQuestions::saveRequested,
                     [&](const RotaEntry& entry) { saved.push_back(entry); });
    REQUIRE(correct.isAtAnswers());
    press(correct, u"save"_s);
    REQUIRE(saved.size() == 2);
    CHECK(saved[1] == again.entry);
}

TEST_CASE("a change of the plan begins on a later day and keeps the name")
{
    RotaFacts facts;
    facts.task = RotaTask::Change;
    facts.entry = dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30));
    facts.entry.id = 5;
    facts.entry.from = QDate(2026, 5, 4);
    facts.services = {u"personal care"_s};
    facts.today = thursday;
    RotaQuestions page(facts);
    std::vector<RotaEntry> saved;
    QObject::connect(&page, &RotaQuestions::saveRequested,
                     [&](const RotaEntry& entry) { saved.push_back(entry); });
    showOn(page, {1100, 1000});
    REQUIRE(page.currentKey() == u"service"_s);
    goOn(page, u"days"_s);
    goOn(page, u"times"_s);
    typeInto(page, 0, u"9 am"_s, true);
    typeInto(page, 1, u"9.45 am"_s, true);
    goOn(page, u"carers"_s);
    goOn(page, u"from"_s);
    typeInto(page, 0, u"4 May 2026"_s);
    press(page, u"continue"_s);
    CHECK(page.title().startsWith(u"Problem: "_s));
    typeInto(page, 0, u"8 June 2026"_s, true);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].id == 0);
    CHECK(saved[0].name == u"Morning"_s);
    const auto planned = plannedVisits({facts.entry, saved[0]}, {QDate(2026, 6, 7), QDate(2026, 6, 8)});
    REQUIRE(planned.size() == 2);
    CHECK(planned[0].start == QTime(8, 0));
    CHECK(planned[1].start == QTime(9, 0));
}

TEST_CASE("planned visits stop from a day the person names")
{
    StopRotaPage page(dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30)), thursday);
    std::vector<QDate> from;
    QObject::connect(&page, &StopRotaPage::stopRequested,
                     [&](const RotaEntry&, QDate day) { from.push_back(day); });
    showOn(page);
    typeInto(page, 0, u"1 July 2026"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    CHECK(from == std::vector<QDate>{QDate(2026, 7, 1)});
}
