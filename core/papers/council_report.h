#pragma once

#include "core/bill/kept_paper.h"
#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/money/council_profile.h"
#include "core/money/period_account.h"
#include "core/money/sent_report.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/paper.h"
#include "core/papers/promised_credits.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace daybook {

/// What a report to the council is made from. Points into what the caller keeps.
struct ReportMaterial
{
    const Household& household;
    const Report& report;
    const CareMoney& money;
    const std::vector<SentReport>& sent;
    std::span<const Letter> letters{};   ///< what was promised in answer to them
    std::span<const KeptPaper> papers{}; ///< pictures and PDFs of the bills
};

/// For which days, by which profile, and what goes along.
struct ReportWishes
{
    BillingPeriod period{};
    CouncilProfile profile{};
    Sharing shared{};
    QDate madeOn{};
};

/// Every figure of a report: paper, table, checklist and workbook take them from here.
struct ReportFacts
{
    PeriodAccount account{};
    MonthSums care{};
    Minutes planned{};
    Minutes came{};
    Minutes charged{};
    std::vector<PromisedCredit> promised{}; ///< by providers, until the last day, also what has come since
    std::optional<SentReport> last{};       ///< the report before this one
    /// Whether this report begins with what the last one ended with; absent when there is none that ends on
    /// the day before.
    std::optional<bool> opensAsLastClosed{};
};
ReportFacts reportFacts(const ReportMaterial& material, const ReportWishes& wishes);

/// Where no report was sent yet one begins on the first day of the accounts of care money, else of this
/// month.
QDate firstReportDay(const CareMoney& money, QDate today);

/// The bills that ask for money: not those that another one replaces. What is in question and what is paid
/// from the person's own money is what the check says; who is given no money for care pays everything from
/// one account. What was promised back of a bill and has not come is credit due, and no longer in question.
std::vector<AccountBill> accountBills(const Household& household, const Report& report,
                                      const CareMoney& money,
                                      const std::vector<PromisedCredit>& promised = {});
/// "Who it is about", "Money in" …: the profile's word or ours.
QString partText(const ProfilePart& part, const QString& funder);
/// Who the payment went to, as far as it is shared: the names of carers stay at home unless they are.
QString sharedPayee(const AccountEntry& entry, const Sharing& shared);

/// The report to the council, in the order of the profile; parts with nothing in them are left out.
Paper councilReport(const ReportMaterial& material, const ReportWishes& wishes, const PaperLook& look = {});

} // namespace daybook
