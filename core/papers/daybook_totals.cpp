#include "core/papers/daybook_totals.h"

#include "core/money/account_sums.h"
#include "core/money/council_profile.h"
#include "core/papers/council_report.h"
#include "core/papers/findings_json.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/text_writer.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>
#include <set>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QJsonArray billSums(const Report& report)
{
    QJsonArray bills;
    for (const CheckedBill& bill : report.bills)
        bills.append(QJsonObject{{u"file"_s, bill.file},
                                 {u"total"_s, bill.total.pence},
                                 {u"agreed"_s, bill.agreed.pence},
                                 {u"query"_s, bill.query.pence},
                                 {u"to_check"_s, bill.toCheck.pence},
                                 {u"credited"_s, bill.credited.pence},
                                 {u"in_their_favour"_s, bill.inTheirFavour.pence},
                                 {u"replaced"_s, bill.supersededBy.has_value()}});
    return bills;
}

/// From the first day to the last that something is written down for; none in an empty account.
std::optional<BillingPeriod> wholePeriod(const CareMoney& money)
{
    std::optional<BillingPeriod> whole;
    const auto take = [&whole](QDate day) {
        if (!day.isValid())
            return;
        if (!whole)
            whole = BillingPeriod{day, day};
        whole->from = std::min(whole->from, day);
        whole->to = std::max(whole->to, day);
    };
    for (const Account& account : money.accounts)
        take(account.openedOn);
    for (const AccountEntry& entry : money.entries)
        take(entry.date);
    return whole;
}

QJsonArray accountTotals(const CareMoney& money, const BillingPeriod& period)
{
    QJsonArray accounts;
    for (const Account& account : money.accounts) {
        const AccountSums sums = sumsOf(money, period, account.uuid);
        accounts.append(QJsonObject{{u"name"_s, account.name},
                                    {u"opening"_s, sums.opening.pence},
                                    {u"in"_s, sums.totalIn.pence},
                                    {u"out"_s, sums.totalOut.pence},
                                    {u"moved"_s, sums.moved.amount.pence},
                                    {u"not_said"_s, sums.notSaid.amount.pence},
                                    {u"closing"_s, sums.closing.pence}});
    }
    return accounts;
}

/// The first days of the months with a visit or a line of a bill.
std::set<QDate> monthsOf(const Household& household)
{
    std::set<QDate> months;
    const auto take = [&months](QDate day) {
        if (day.isValid())
            months.insert({day.year(), day.month(), 1});
    };
    for (const Visit& visit : household.visits)
        take(visit.date);
    for (const Bill& bill : household.bills) {
        for (const BillLine& line : bill.lines)
            take(line.date);
    }
    return months;
}

} // namespace

DaybookTotals daybookTotals(const Household& household, const Report& report, const CareMoney& money,
                            const std::vector<SentReport>& sent)
{
    DaybookTotals totals;
    Money query;
    for (const CheckedBill& bill : report.bills)
        query += bill.query;
    totals.sums = {{u"visits"_s, qint64(household.visits.size())},
                   {u"bills"_s, billSums(report)},
                   {u"findings"_s, qint64(report.findings.size())},
                   {u"asked_about"_s, query.pence}};
    totals.files.push_back({u"totals/findings.json"_s, findingsJson(report)});
    totals.files.push_back({u"totals/findings.csv"_s, findingsCsv(report)});
    QJsonArray months;
    for (const QDate& month : monthsOf(household)) {
        const BillingPeriod period{month, month.addMonths(1).addDays(-1)};
        const MonthSums sums = monthSums(household, report, period);
        const QString name = month.toString(u"yyyy-MM"_s);
        months.append(QJsonObject{{u"month"_s, name},
                                  {u"planned"_s, sums.planned},
                                  {u"came"_s, sums.came},
                                  {u"nobody_came"_s, sums.nobodyCame},
                                  {u"billed"_s, sums.billed.pence},
                                  {u"query"_s, sums.query.pence}});
        totals.files.push_back({u"totals/statement-"_s + name + u".txt"_s,
                                toPlainText(monthlyStatement(household, report, period))});
    }
    totals.sums.insert(u"months"_s, months);
    if (const auto period = wholePeriod(money)) {
        totals.sums.insert(u"accounts"_s, accountTotals(money, *period));
        const ReportMaterial material{household, report, money, sent};
        const ReportWishes wishes{
            *period, councilProfiles().front(), {ShareLevel::LinesAndPapers, true, true}, period->to};
        totals.files.push_back({u"totals/report.txt"_s, toPlainText(councilReport(material, wishes))});
    }
    return totals;
}

} // namespace daybook
