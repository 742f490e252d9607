#pragma once

#include "core/papers/council_report.h"
#include "tests/support/care_money.h"
#include "tests/support/practice_month.h"

namespace daybook::test {

/// The practice month with an account: £100.00 to begin with, £640.00 from the council and £80.00 paid in, a
/// wage of £120.00 to Olive, £52.80 for meals without a paper; the bill of £323.00, of which £44.00 is in
/// question, is not paid. £647.20 is there at the end, as the bank says.
struct ReportMonth
{
    PracticeMonth month{};
    CareMoney money{};
    std::vector<SentReport> sent{};
    ReportMaterial material() const { return {month.household, month.report, money, sent}; }
};

inline ReportMonth reportMonth(PracticeMonth month = practiceMonth())
{
    using namespace Qt::StringLiterals;
    ReportMonth made{std::move(month), {}, {}};
    made.month.household.person.funderName = u"Westshire Council"_s;
    made.month.household.person.funderReference = u"DP 4471"_s;
    Bill& bill = made.month.household.bills.front();
    bill.uuid = u"bill"_s;
    bill.billDate = {2026, 6, 30};
    CareMoney& money = made.money;
    money.accounts = {account(u"bank"_s, {2026, 6, 1}, 10000)};
    Award award;
    award.name = u"Direct payment"_s;
    award.weekly = {18000};
    award.weeklyContribution = {2000};
    award.from = {2026, 6, 1};
    award.to = QDate(2026, 6, 28);
    money.awards = {award};
    money.entries = {entry(1, u"bank"_s, {2026, 6, 1}, MoneyCategory::CouncilPayment, 64000),
                     entry(2, u"bank"_s, {2026, 6, 2}, MoneyCategory::OwnContribution, 8000),
                     entry(3, u"bank"_s, {2026, 6, 19}, MoneyCategory::Wages, -12000),
                     entry(4, u"bank"_s, {2026, 6, 20}, MoneyCategory::MealDelivery, -5280)};
    for (AccountEntry& each : money.entries)
        each.clearedOn = each.date;
    money.entries[2].payee = u"Olive Marsh"_s;
    money.entries[2].evidence = u"payslip 6"_s;
    money.entries[2].evidencePage = u"page 3"_s;
    money.entries[2].what = u"She stayed late, bless her"_s;
    money.entries[3].payee = u"=Meals & <More>"_s;
    money.entries[3].inPlan = false;
    money.balances = {{1, u"b1"_s, u"bank"_s, {2026, 6, 30}, Money{64720}}};
    return made;
}

inline ReportWishes reportWishes()
{
    return {june2026(), councilProfiles().front(), {}, {2026, 7, 2}};
}

} // namespace daybook::test
