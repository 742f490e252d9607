#include "core/money/period_account.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace daybook {

namespace {

constexpr std::array funders{Funder::DirectPayment, Funder::OwnMoney, Funder::Health, Funder::OtherFund};

QDate firstDayOf(const CareMoney& money)
{
    QDate first;
    for (const Account& account : money.accounts) {
        if (account.openedOn.isValid() && (!first.isValid() || account.openedOn < first))
            first = account.openedOn;
    }
    return first;
}

struct PaidOfBill
{
    Money all{};
    Money own{};
    bool isBegun{false};
};

std::map<QString, PaidOfBill> paidUntil(const CareMoney& money, QDate day)
{
    std::map<QString, PaidOfBill> paid;
    for (const AccountEntry& entry : money.entries) {
        for (const EntryPart& part : entry.parts) {
            // Money back settles nothing that was asked for: it is not taken off what was paid.
            if (part.bill.isEmpty() || part.category == MoneyCategory::ProviderRefund)
                continue;
            PaidOfBill& of = paid[part.bill];
            of.isBegun = true;
            if (entry.date > day)
                continue;
            of.all += -part.amount;
            if (part.funder == Funder::OwnMoney)
                of.own += -part.amount;
        }
    }
    return paid;
}

OwedAtEnd owedOn(const CareMoney& money, const std::vector<AccountBill>& bills, QDate day)
{
    OwedAtEnd owed;
    owed.bills = unpaidBillsOn(money, bills, day);
    for (const UnpaidBill& bill : owed.bills) {
        owed.unpaidBills += bill.left;
        owed.inQuestion += bill.inQuestion;
    }
    for (const OwedSum& sum : money.owed) {
        if (sum.since <= day && (!sum.until || *sum.until > day)) {
            owed.others.push_back(sum);
            owed.otherOwed += sum.amount;
        }
    }
    for (const AccountBill& bill : bills) {
        if (bill.date > day || bill.creditDue.isZero())
            continue;
        owed.credits.push_back(bill);
        owed.creditsDue += bill.creditDue;
    }
    return owed;
}

ContributionCheck contributionOver(const CareMoney& money, const BillingPeriod& period,
                                   const AccountSums& sums)
{
    ContributionCheck check;
    check.steps = contributionSteps(money.awards, period);
    for (const ContributionStep& step : check.steps)
        (step.award.isPaidGross ? check.askedSeparately : check.due) += step.due;
    for (const CategorySum& sum : sums.in) {
        if (sum.category == MoneyCategory::OwnContribution)
            check.paid += sum.amount;
    }
    return check;
}

PeriodBook bookOf(const CareMoney& money, const Account& account, const BillingPeriod& period)
{
    PeriodBook book;
    book.account = account;
    book.sums = sumsOf(money, period, account.uuid);
    for (const AccountEntry& entry : money.entries) {
        if (entry.account == account.uuid && period.contains(entry.date))
            book.lines.push_back({entry, {}});
    }
    std::stable_sort(book.lines.begin(), book.lines.end(),
                     [](const PeriodLine& a, const PeriodLine& b) { return a.entry.date < b.entry.date; });
    Money balance = book.sums.opening;
    for (PeriodLine& line : book.lines) {
        balance += line.entry.amount();
        line.balance = balance;
    }
    if (const auto said = lastBankBalance(money, account.uuid, period.to))
        book.bank = compareWithBank(money, *said);
    return book;
}

std::vector<FunderSum> spentBy(const std::vector<PeriodBook>& books)
{
    std::map<Funder, Money> amounts;
    for (const PeriodBook& book : books) {
        for (const PeriodLine& line : book.lines) {
            for (const EntryPart& part : line.entry.parts) {
                if (directionOf(part.category) == MoneyDirection::Out)
                    amounts[part.funder] += -part.amount;
            }
        }
    }
    std::vector<FunderSum> sums;
    for (const Funder funder : funders) {
        if (const auto found = amounts.find(funder); found != amounts.end())
            sums.push_back({funder, found->second});
    }
    return sums;
}

} // namespace

std::vector<UnpaidBill> unpaidBillsOn(const CareMoney& money, const std::vector<AccountBill>& bills,
                                      QDate day)
{
    const std::map<QString, PaidOfBill> payments = paidUntil(money, day);
    const QDate firstDay = firstDayOf(money);
    std::vector<UnpaidBill> unpaid;
    for (const AccountBill& bill : bills) {
        if (!bill.date.isValid() || bill.date > day)
            continue;
        const auto found = payments.find(bill.uuid);
        const PaidOfBill paid = found == payments.end() ? PaidOfBill{} : found->second;
        const QDate end = bill.period.to.isValid() ? bill.period.to : bill.date;
        if (!paid.isBegun && firstDay.isValid() && end.addMonths(1) < firstDay)
            continue;
        // What the person paid with their own money goes to their own part first.
        const Money ofCare = bill.asked - bill.own;
        const Money paidOfCare = paid.all - std::min(paid.own, bill.own);
        const Money left = std::min(ofCare - paidOfCare, bill.asked - paid.all);
        if (left <= Money{})
            continue;
        unpaid.push_back({bill, paid.all, left, std::clamp(bill.inQuestion, Money{}, left)});
    }
    std::stable_sort(unpaid.begin(), unpaid.end(),
                     [](const UnpaidBill& a, const UnpaidBill& b) { return a.bill.date < b.bill.date; });
    return unpaid;
}

Money OwedAtEnd::of(OwedKind kind) const
{
    Money sum;
    for (const OwedSum& other : others) {
        if (other.kind == kind)
            sum += other.amount;
    }
    return sum;
}

std::optional<Money> PeriodAccount::bankDifference() const
{
    std::optional<Money> difference;
    for (const PeriodBook& book : books) {
        if (book.bank)
            difference = difference.value_or(Money{}) + book.bank->difference();
    }
    return difference;
}

PeriodAccount periodAccount(const CareMoney& money, const std::vector<AccountBill>& bills,
                            const BillingPeriod& period)
{
    PeriodAccount account;
    account.period = period;
    account.sums = sumsOf(money, period);
    for (const Account& each : money.accounts) {
        const bool hasBegun = !each.openedOn.isValid() || each.openedOn <= period.to;
        if (!each.isCareMoney)
            continue;
        PeriodBook book = bookOf(money, each, period);
        if (hasBegun || !book.lines.empty() || !book.sums.closing.isZero())
            account.books.push_back(std::move(book));
    }
    account.spentBy = spentBy(account.books);
    for (const Award& award : awardsInTurn(money.awards)) {
        if (award.from > period.to || (award.to && *award.to < period.from))
            continue;
        AwardCheck check;
        check.award = award;
        check.days = paymentDays(award, period);
        check.expected = award.weeklyPaid() * award.paidEveryWeeks * static_cast<qint64>(check.days.size());
        account.awards.push_back(check);
    }
    account.owed = owedOn(money, bills, period.to);
    account.surplus = surplusOn(money, period.to, account.owed.total());
    for (const CategorySum& sum : account.sums.out) {
        if (sum.category == MoneyCategory::RepaidToCouncil)
            account.repaid = sum.amount;
    }
    account.contribution = contributionOver(money, period, account.sums);
    return account;
}

} // namespace daybook
