#include "core/papers/council_report.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

/// Weeks as the profile says, where it says something.
CareMoney byProfile(CareMoney money, const CouncilProfile& profile)
{
    if (profile.weeksAllowed) {
        for (Award& award : money.awards)
            award.weeksAllowed = *profile.weeksAllowed;
    }
    return money;
}

/// Where only what is really paid may be kept, the person's own part is not in it.
void takeOffOwnPart(Surplus& surplus, const std::vector<AwardCheck>& awards, QDate lastDay)
{
    for (const AwardCheck& check : awards) {
        const bool runs = check.award.from <= lastDay && (!check.award.to || lastDay <= *check.award.to);
        if (runs && !check.award.isPaidGross)
            surplus.allowed += -(check.award.weeklyContribution * qint64{check.award.weeksAllowed});
    }
    surplus.allowed = std::max(Money{}, surplus.allowed);
}

bool isToACarer(MoneyCategory category)
{
    return category == MoneyCategory::Wages || category == MoneyCategory::SelfEmployedCarer ||
           category == MoneyCategory::RedundancyOrRetainer || category == MoneyCategory::SharedLives;
}

/// What of a promise comes back to the money that is given for care: the person's own part of what is asked
/// about, or else of the bill, is theirs. Rounding: half up.
Money creditOfCare(Money waiting, const CheckedBill& bill)
{
    const Money whole = bill.query > Money{} ? bill.query : bill.total;
    const Money own = bill.query > Money{} ? bill.ownQuery : bill.own;
    if (whole <= Money{} || own <= Money{})
        return waiting;
    return waiting - Money{divideHalfUp(waiting.pence * std::min(own, whole).pence, whole.pence)};
}

} // namespace

QDate firstReportDay(const CareMoney& money, QDate today)
{
    QDate first;
    for (const Account& account : money.accounts) {
        if (account.isCareMoney && account.openedOn.isValid() &&
            (!first.isValid() || account.openedOn < first))
            first = account.openedOn;
    }
    return first.isValid() ? first : monthOf(today).from;
}

std::vector<AccountBill> accountBills(const Household& household, const Report& report,
                                      const CareMoney& money, const std::vector<PromisedCredit>& promised)
{
    std::vector<AccountBill> bills;
    for (const Bill& bill : household.bills) {
        const auto checked = std::ranges::find(report.bills, bill.file, &CheckedBill::file);
        if (checked != report.bills.end() && checked->supersededBy)
            continue;
        AccountBill seen = accountBill(bill);
        if (checked != report.bills.end() && money.awards.empty()) {
            seen.inQuestion = checked->query;
        } else if (checked != report.bills.end()) {
            seen.own = checked->own;
            seen.inQuestion = std::max(Money{}, checked->query - checked->ownQuery);
        }
        if (const auto credit = std::ranges::find(promised, bill.uuid, &PromisedCredit::bill);
            credit != promised.end()) {
            const bool isShared = checked != report.bills.end() && !money.awards.empty();
            seen.creditDue = isShared ? creditOfCare(credit->waiting(), *checked) : credit->waiting();
            seen.inQuestion = std::max(Money{}, seen.inQuestion - seen.creditDue);
        }
        bills.push_back(seen);
    }
    return bills;
}

ReportFacts reportFacts(const ReportMaterial& material, const ReportWishes& wishes)
{
    ReportFacts facts;
    facts.promised = promisedCredits(material.household, material.report, material.money, material.letters,
                                     wishes.period.to);
    facts.account = periodAccount(
        byProfile(material.money, wishes.profile),
        accountBills(material.household, material.report, material.money, facts.promised), wishes.period);
    if (wishes.profile.weeksAllowed && wishes.profile.weeksBy == WeeksBy::AsPaid)
        takeOffOwnPart(facts.account.surplus, facts.account.awards, wishes.period.to);
    facts.care = monthSums(material.household, material.report, wishes.period);
    const WeekHours hours = sumOf(hoursByWeek(material.household, material.report, wishes.period));
    facts.planned = hours.planned;
    facts.came = hours.came;
    facts.charged = hours.charged;
    for (const SentReport& sent : material.sent) {
        if (sent.period.to < wishes.period.from && (!facts.last || sent.period.to >= facts.last->period.to))
            facts.last = sent;
    }
    if (facts.last && facts.last->period.to.addDays(1) == wishes.period.from)
        facts.opensAsLastClosed = facts.last->closing == facts.account.sums.opening;
    return facts;
}

QString partText(const ProfilePart& part, const QString& funder)
{
    if (!part.label.isEmpty())
        return part.label;
    const auto say = [](const char* text) { return QCoreApplication::translate("CouncilReport", text); };
    switch (part.part) {
    case ReportPart::Who:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "Who it is about"));
    case ReportPart::Period:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "Which days"));
    case ReportPart::Award:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "What is given"));
    case ReportPart::Opening:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "What was there at the beginning"));
    case ReportPart::MoneyIn:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "Money in"));
    case ReportPart::MoneyOut:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "Money out"));
    case ReportPart::Closing:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "What is there at the end"));
    case ReportPart::Owed:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "What is owed on the last day"));
    case ReportPart::LeftOver:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "Money left over"));
    case ReportPart::Contribution:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "The person's contribution"));
    case ReportPart::Care:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "The care that came"));
    case ReportPart::Papers:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "Papers"));
    case ReportPart::Changes:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "To explain"));
    case ReportPart::Declaration:
        return funder.isEmpty() ? say(QT_TRANSLATE_NOOP("CouncilReport", "Signature"))
                                //: %1 is the name of the council
                                : say(QT_TRANSLATE_NOOP("CouncilReport", "Signature for %1")).arg(funder);
    case ReportPart::Lines:
        return say(QT_TRANSLATE_NOOP("CouncilReport", "Each payment"));
    }
    Q_UNREACHABLE();
}

QString sharedPayee(const AccountEntry& entry, const Sharing& shared)
{
    const bool isCarer =
        std::ranges::any_of(entry.parts, [](const EntryPart& part) { return isToACarer(part.category); });
    return isCarer && !shared.carersNames ? QString() : entry.payee;
}

} // namespace daybook
