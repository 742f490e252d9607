#include "tests/support/ui_checks.h"

#include "tests/support/catch.h"
#include "tests/ui/pages/clicking.h"
#include "tests/ui/pages/day_fixture.h"
#include "ui/pages/agreement_questions.h"
#include "ui/pages/calendar_page.h"
#include "ui/pages/log_visit_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_questions.h"
#include "ui/pages/provider_questions.h"
#include "ui/pages/rota_questions.h"
#include "ui/pages/today_page.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

Agreement agreementWithEverything()
{
    Agreement agreement;
    agreement.provider = u"Brightcare Home Support Ltd"_s;
    agreement.starts = QDate(2026, 1, 1);
    PriceDraft draft;
    draft.service = u"personal care"_s;
    draft.usual = {Money{1650}, {{Minutes(30), Money{1050}}, {Minutes(45), Money{1400}}}};
    draft.weekend = WeekendPrice::TwoPrices;
    draft.weekendPrice = {Money{1750}, {}};
    draft.sundayPrice = {Money{1850}, {}};
    draft.holiday = HolidayPrice::TimesWeekday;
    agreement.tariffs = {{QDate(2026, 1, 1), {}, rowsOf(draft)}};
    agreement.bankHolidays.nation = Nation::EnglandAndWales;
    agreement.cancellation = {{24, 0, {}}, {0, 100, {}}};
    agreement.hospital = {{1, 0, {}}};
    return agreement;
}

std::vector<RotaEntry> mixedPlan()
{
    auto rota = twoVisitsADay();
    rota.push_back(dailyVisit(u"Bed", QTime(21, 0), QTime(21, 30), 2));
    rota.push_back(dailyMeal());
    return rota;
}

std::unique_ptr<QWidget> today()
{
    auto page = std::make_unique<TodayPage>();
    page->setToday(thursday);
    Visit visit = visitAt(thursday, QTime(8, 0));
    visit.carers = {u"Ann Price"_s};
    visit.note = u"Brought the post in."_s;
    page->setSheet(daySheet(mixedPlan(), {visit}, thursday));
    page->setDaysNotWritten({thursday.addDays(-1), thursday.addDays(-3)});
    page->setNextThing(u"The bill from Brightcare for 1 to 31 May 2026: 2 things to ask about, £25.00."_s,
                       u"Check this bill"_s);
    return page;
}

std::unique_ptr<QWidget> calendar()
{
    auto page = std::make_unique<CalendarPage>();
    page->setToday(thursday);
    page->setMonth(thursday, calendarDays(mixedPlan(),
                                          {visitAt(QDate(2026, 6, 1), QTime(8, 0), VisitState::NobodyCame)},
                                          thursday, thursday));
    return page;
}

std::unique_ptr<QWidget> people()
{
    auto page = std::make_unique<PeoplePage>();
    PeopleFacts facts;
    facts.person.name = u"Mr Arthur Bell"_s;
    facts.person.address = {u"3 Weaver Row"_s, u"Northley"_s};
    Provider provider;
    provider.name = u"Brightcare Home Support Ltd"_s;
    provider.aliases = {u"Brightcare"_s};
    facts.providers = {provider};
    facts.agreements = {agreementWithEverything()};
    facts.rota = mixedPlan();
    facts.carers = {u"Ann Price"_s, u"Ben Carr"_s};
    facts.today = thursday;
    page->setFacts(facts);
    return page;
}

std::unique_ptr<QWidget> agreementPage()
{
    auto page = std::make_unique<AgreementPage>();
    page->setAgreement(agreementWithEverything(), thursday, false);
    return page;
}

std::unique_ptr<QWidget> rotaPage()
{
    auto page = std::make_unique<RotaPage>();
    page->setRota(u"Brightcare"_s, mixedPlan(), thursday, false);
    return page;
}

std::unique_ptr<LogVisitPage> logPage()
{
    LogVisitFacts facts;
    facts.today = thursday;
    facts.day = thursday;
    facts.row = daySheet(mixedPlan(), {visitAt(thursday, QTime(21, 0))}, thursday).rows[2];
    facts.carers = {u"Ann Price"_s, u"Ben Carr"_s};
    return std::make_unique<LogVisitPage>(facts);
}

/// The questions of an agreement, as far as the one with this key.
std::unique_ptr<QWidget> agreementQuestion(const QString& key)
{
    AgreementFacts facts;
    facts.task = AgreementTask::CorrectPrice;
    facts.agreement = agreementWithEverything();
    facts.service = u"personal care"_s;
    facts.today = thursday;
    if (key == u"paidTime"_s || key == u"cancelling"_s) {
        facts.task = AgreementTask::ChangeTerms;
        facts.topic = key == u"paidTime"_s ? AgreementTopic::PaidTime : AgreementTopic::Cancelling;
    }
    auto page = std::make_unique<AgreementQuestions>(facts);
    for (int i = 0; i < 20 && page->currentKey() != key && !page->isAtAnswers(); ++i)
        page->goOn();
    return page;
}

/// Counts windows that open while it lives.
class WindowWatch : public QObject
{
public:
    WindowWatch() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget->isWindow())
            ++opened;
        return false;
    }
    int opened{0};
};

} // namespace

TEST_CASE("no piece of a page opens as a window of its own while the page is made")
{
    const WindowWatch watch;
    const std::vector<std::unique_ptr<QWidget>> pages = [] {
        std::vector<std::unique_ptr<QWidget>> made;
        for (const auto& make : {today, calendar, people, agreementPage, rotaPage})
            made.push_back(make());
        for (const QString& key : {u"usual"_s, u"paidTime"_s, u"cancelling"_s})
            made.push_back(agreementQuestion(key));
        made.push_back(logPage());
        AgreementFacts fresh;
        fresh.services = {u"personal care"_s};
        fresh.today = thursday;
        made.push_back(std::make_unique<AgreementQuestions>(fresh));
        RotaFacts plan;
        plan.services = {u"personal care"_s};
        plan.today = thursday;
        made.push_back(std::make_unique<RotaQuestions>(plan));
        made.push_back(std::make_unique<ProviderQuestions>(Provider{}, QStringList{}));
        made.push_back(std::make_unique<PersonQuestions>(Person{}));
        return made;
    }();
    CHECK(watch.opened == 0);
}

TEST_CASE("Tab goes from the question through its fields and then to Continue")
{
    auto page = logPage();
    page->findChild<QPushButton*>(u"event-1"_s)->click();
    showOn(*page);
    REQUIRE(page->currentKey() == u"who"_s);
    page->focusHeading();
    QStringList stops;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* focused = QApplication::focusWidget();
        REQUIRE(focused != nullptr);
        const auto* button = qobject_cast<const QAbstractButton*>(focused);
        stops << (button != nullptr ? button->text() : u"a field"_s);
    }
    CHECK(stops == QStringList{u"Ann Price"_s, u"Ben Carr"_s, u"a field"_s, u"Continue"_s});
}

TEST_CASE("today is whole at every size of words")
{
    checkAtEverySize(today);
}

TEST_CASE("the calendar is whole at every size of words")
{
    checkAtEverySize(calendar);
}

TEST_CASE("the questions about a visit are whole at every size of words")
{
    const int steps = GENERATE(0, 1, 2, 3, 4, 5);
    checkAtEverySize([steps]() -> std::unique_ptr<QWidget> {
        auto page = logPage();
        if (steps > 0)
            page->findChild<QPushButton*>(u"event-1"_s)->click();
        for (int i = 1; i < steps; ++i)
            page->goOn();
        return page;
    });
}

TEST_CASE("people and prices is whole at every size of words")
{
    checkAtEverySize(people);
    checkAtEverySize(agreementPage);
    checkAtEverySize(rotaPage);
}

TEST_CASE("the questions about an agreement are whole at every size of words")
{
    const QString key = GENERATE(u"unit"_s, u"usual"_s, u"bands"_s, u"weekend"_s, u"evening"_s, u"paidTime"_s,
                                 u"cancelling"_s, QString());
    checkAtEverySize([key] { return agreementQuestion(key); });
}

TEST_CASE("the questions about a provider, a person and the plan are whole at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        return std::make_unique<ProviderQuestions>(Provider{}, QStringList{});
    });
    checkAtEverySize(
        []() -> std::unique_ptr<QWidget> { return std::make_unique<PersonQuestions>(Person{}); });
    checkAtEverySize(
        []() -> std::unique_ptr<QWidget> { return std::make_unique<RotaQuestions>(RotaFacts{}); });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> { return std::make_unique<AnotherDayPage>(thursday); });
}
