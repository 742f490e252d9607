#include "app/main_window.h"

#include "app/wiring/account_wiring.h"
#include "app/wiring/assessment_wiring.h"
#include "app/wiring/bills_wiring.h"
#include "app/wiring/calendar_wiring.h"
#include "app/wiring/catch_up_wiring.h"
#include "app/wiring/check_wiring.h"
#include "app/wiring/due_dates_wiring.h"
#include "app/wiring/find_wiring.h"
#include "app/wiring/letter_wiring.h"
#include "app/wiring/money_wiring.h"
#include "app/wiring/payment_wiring.h"
#include "app/wiring/people_wiring.h"
#include "app/wiring/print_wiring.h"
#include "app/wiring/request_wiring.h"
#include "app/wiring/settings_wiring.h"
#include "app/wiring/start_wiring.h"
#include "app/wiring/today_wiring.h"
#include "app/wiring/visits_wiring.h"
#include "app/wiring/ways_wiring.h"
#include "app/wiring/wishes_wiring.h"
#include "ui/pages/bills_page.h"
#include "ui/pages/calendar_page.h"
#include "ui/pages/letters_page.h"
#include "ui/pages/money_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/print_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/frame.h"

// The pages of the window, each made with its wiring when it is first asked for, and what one asks of
// another.

namespace daybook {

void MainWindow::addPages()
{
    m_settings = new SettingsWiring(m_file, *m_frame, m_preferences, this);
    m_start = new StartWiring(m_file, *m_frame, *m_settings, this);
    m_check = new CheckWiring(m_file, *m_frame, this);
    m_payments = new PaymentWiring(m_file, *m_frame, this);
    m_visits = new VisitsWiring(m_file, *m_frame, this);
    m_wishes = new WishesWiring(m_file, *m_frame, this);
    auto* assessment = new AssessmentWiring(m_file, *m_frame, this);
    connect(m_visits, &VisitsWiring::dayWanted, this, [this](QDate day) { today().showDay(day); });
    connect(m_wishes, &WishesWiring::visitsWanted, m_visits, &VisitsWiring::show);
    connect(assessment, &AssessmentWiring::visitsWanted, m_visits, &VisitsWiring::show);

    m_frame->addPage(PageId::Today, tr("&Today"), [this](QWidget* parent) {
        auto* page = new TodayPage(parent);
        m_today = new TodayWiring(page, m_file, *m_frame, this);
        connect(m_today, &TodayWiring::checkWanted, m_check, &CheckWiring::start);
        m_catchUp = new CatchUpWiring(*m_today, m_file, *m_frame, this);
        connect(m_today, &TodayWiring::catchUpWanted, m_catchUp, &CatchUpWiring::start);
        connect(m_today, &TodayWiring::answerWanted, this,
                [this](const QString& uuid) { letters().askForAnswer(uuid); });
        connect(m_today, &TodayWiring::unbilledWanted, m_visits, &VisitsWiring::showUnbilled);
        connect(m_today, &TodayWiring::calendarWanted, new DueDatesWiring(m_file, *m_frame, this),
                &DueDatesWiring::start);
        connect(m_today, &TodayWiring::callWanted, this, [this](const QString& uuid) {
            m_frame->page(PageId::Letters);
            m_requests->showCall(uuid);
        });
        connect(m_today, &TodayWiring::checksWanted, this, [this] {
            m_frame->page(PageId::People);
            m_people->showChecks();
        });
        connect(m_today, &TodayWiring::promisesWanted, this, [this] {
            m_frame->page(PageId::Money);
            m_account->showGiven();
        });
        connect(m_today, &TodayWiring::goalsWanted, m_wishes, &WishesWiring::showWishes);
        connect(m_today, &TodayWiring::planWanted, this, [this] { m_frame->showPage(PageId::People); });
        return page;
    });
    m_frame->addPage(PageId::Calendar, tr("&Calendar"), [this](QWidget* parent) {
        auto* page = new CalendarPage(parent);
        auto* wiring = new CalendarWiring(page, m_file, this);
        connect(wiring, &CalendarWiring::dayWanted, this, [this](QDate day) { today().showDay(day); });
        return page;
    });
    m_frame->addPage(PageId::Bills, tr("B&ills"), [this](QWidget* parent) {
        auto* page = new BillsPage(parent);
        m_bills = new BillsWiring(page, m_file, *m_frame, this);
        connect(m_bills, &BillsWiring::checkWanted, m_check, &CheckWiring::start);
        connect(m_bills, &BillsWiring::answersWanted, m_check, [this] { m_check->showAnswers(); });
        connect(m_bills, &BillsWiring::unbilledWanted, m_visits, &VisitsWiring::showUnbilled);
        connect(m_bills, &BillsWiring::paymentWanted, m_payments, &PaymentWiring::start);
        return page;
    });
    m_frame->addPage(PageId::Money, tr("&Money"), [this](QWidget* parent) {
        auto* page = new MoneyPage({}, parent);
        auto* money = new MoneyWiring(page, m_file, *m_frame, this);
        connect(money, &MoneyWiring::visitsWanted, m_visits, &VisitsWiring::show);
        m_account = new AccountWiring(m_file, *m_frame, this);
        connect(page, &MoneyPage::accountRequested, m_account, &AccountWiring::showAccount);
        connect(page, &MoneyPage::waysRequested, new WaysWiring(m_file, *m_frame, this), &WaysWiring::start);
        return page;
    });
    m_frame->addPage(PageId::Letters, tr("&Letters"), [this](QWidget* parent) {
        auto* page = new LettersPage(parent);
        m_letters = new LetterWiring(page, m_file, *m_frame, this);
        m_requests = new RequestWiring(page, m_file, *m_frame, this);
        connect(m_letters, &LetterWiring::slipWanted, m_payments, &PaymentWiring::showSlip);
        connect(m_letters, &LetterWiring::billsWanted, this, [this] { m_frame->showPage(PageId::Bills); });
        return page;
    });
    m_frame->addPage(PageId::Print, tr("&Print"), [this](QWidget* parent) {
        auto* page = new PrintPage(parent);
        auto* print = new PrintWiring(page, m_file, *m_frame, this);
        connect(print, &PrintWiring::unexplainedWanted, this, [this](const BillingPeriod& days) {
            m_frame->page(PageId::Money);
            m_account->showUnexplained(days);
        });
        return page;
    });
    m_frame->addPage(PageId::People, tr("People and prices"), [this, assessment](QWidget* parent) {
        auto* page = new PeoplePage(parent);
        m_people = new PeopleWiring(page, m_file, *m_frame, this);
        connect(m_people, &PeopleWiring::alternativesWanted, this, [this](const CareOffer& offer) {
            m_frame->page(PageId::Letters);
            m_requests->askForOthers(offer);
        });
        connect(page, &PeoplePage::wishesWanted, m_wishes, &WishesWiring::showWishes);
        connect(page, &PeoplePage::careWanted, m_wishes, &WishesWiring::showCare);
        connect(page, &PeoplePage::assessmentWanted, assessment, &AssessmentWiring::show);
        return page;
    });
    m_frame->addPage(PageId::Settings, tr("Settings and help"),
                     [this](QWidget* parent) { return m_settings->makePage(parent); });

    auto* find = new FindWiring(m_file, *m_frame, this);
    connect(m_frame, &Frame::findWanted, find, &FindWiring::start);
    connect(find, &FindWiring::dayWanted, this, [this](QDate day) { today().showDay(day); });
    connect(find, &FindWiring::billWanted, m_check, &CheckWiring::start);
    connect(find, &FindWiring::paymentWanted, m_payments, &PaymentWiring::start);
    connect(find, &FindWiring::lettersWanted, this, [this] { m_frame->showPage(PageId::Letters); });
    connect(find, &FindWiring::peopleWanted, this, [this] { m_frame->showPage(PageId::People); });
    connect(m_check, &CheckWiring::dayWanted, this, [this](QDate day) { today().showDay(day); });
    connect(m_check, &CheckWiring::newPriceWanted, this,
            [this](const QString& provider, const QString& service) {
                m_frame->page(PageId::People);
                m_people->askNewPrice(provider, service);
            });
    connect(m_check, &CheckWiring::paymentWanted, m_payments, &PaymentWiring::start);
    connect(m_check, &CheckWiring::letterWanted, this,
            [this](const QString& billFile) { letters().start(billFile); });
    connect(m_settings, &SettingsWiring::openWanted, this, &MainWindow::openPath);
    connect(m_settings, &SettingsWiring::lookWanted, this, [this](const QString& path) {
        m_lookedAt = path;
        m_file.open(path, OpenMode::ReadOnly);
    });
    connect(m_settings, &SettingsWiring::practiceWanted, this, [this] { openPractice(true); });
    connect(m_settings, &SettingsWiring::newDaybookWanted, m_start, &StartWiring::begin);
    connect(m_start, &StartWiring::practiceWanted, this, [this] { openPractice(true); });
    connect(m_start, &StartWiring::billWanted, this, [this] {
        m_frame->showPage(PageId::Bills);
        bills().addBill();
    });
}

TodayWiring& MainWindow::today()
{
    m_frame->page(PageId::Today);
    return *m_today;
}

BillsWiring& MainWindow::bills()
{
    m_frame->page(PageId::Bills);
    return *m_bills;
}

LetterWiring& MainWindow::letters()
{
    m_frame->page(PageId::Letters);
    return *m_letters;
}

} // namespace daybook
