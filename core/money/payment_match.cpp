#include "core/money/payment_match.h"

#include "core/base/text.h"
#include "core/money/bill_payments.h"
#include "core/money/period_account.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace daybook {

namespace {

constexpr qint64 mostDaysBefore = 7;
constexpr qint64 mostDaysAfter = 120;
constexpr qint64 daysToPay = 14;
/// A bill number of fewer letters and digits stands in a bank's text by chance.
constexpr qsizetype shortestNumber = 4;
constexpr std::size_t mostTogether = 4;
constexpr std::size_t mostSearched = 12;

bool namesProvider(const AccountEntry& entry, const QString& provider)
{
    const QString name = headerKey(provider);
    if (name.isEmpty())
        return false;
    const QString payee = headerKey(entry.payee);
    const QString bankText = headerKey(entry.bankText);
    // Banks cut long names: what is left of one of at least five letters is enough.
    const auto names = [&](const QString& text) {
        return text.contains(name) || (text.size() >= 5 && name.startsWith(text));
    };
    return names(payee) || names(bankText) ||
           (name.size() > 8 && (payee.contains(name.left(8)) || bankText.contains(name.left(8))));
}

bool namesNumber(const AccountEntry& entry, const AccountBill& bill)
{
    const QString number = headerKey(bill.number);
    if (number.size() < shortestNumber)
        return false;
    return headerKey(entry.reference).contains(number) || headerKey(entry.invoice).contains(number) ||
           headerKey(entry.bankText).contains(number);
}

bool namesBill(const AccountEntry& entry)
{
    return std::ranges::any_of(entry.parts, [](const EntryPart& part) { return !part.bill.isEmpty(); });
}

struct PaidSoFar
{
    Money paid{};
    Money back{};
    std::vector<qint64> entries{};
    int whole{0};
    Money left(const AccountBill& bill) const
    {
        return paid > bill.asked ? std::min(Money{}, bill.asked - paid + back) : bill.asked - paid;
    }
};

std::map<QString, PaidSoFar> paidSoFar(const std::vector<AccountBill>& bills,
                                       const std::vector<AccountEntry>& entries)
{
    std::map<QString, PaidSoFar> found;
    std::map<QString, Money> asked;
    for (const AccountBill& bill : bills) {
        found[bill.uuid] = {};
        asked[bill.uuid] = bill.asked;
    }
    for (const AccountEntry& entry : entries) {
        std::map<QString, Money> here;
        for (const EntryPart& part : entry.parts) {
            const auto place = found.find(part.bill);
            if (part.bill.isEmpty() || place == found.end())
                continue;
            if (part.category == MoneyCategory::ProviderRefund)
                place->second.back += part.amount;
            else
                here[part.bill] += -part.amount;
        }
        for (const auto& [bill, amount] : here) {
            PaidSoFar& so = found[bill];
            so.paid += amount;
            so.entries.push_back(entry.id);
            so.whole += asked[bill] > Money{} && amount >= asked[bill];
        }
    }
    return found;
}

/// Bills in reach of a payment.
struct Candidate
{
    const AccountBill* bill{};
    Money left{};
    bool isNamed{false};
    qint64 days{};
    Money notInQuestion() const
    {
        return left - std::clamp(bill->inQuestion, Money{}, std::max(left, Money{}));
    }
};

/// Two to four bills of one provider whose sums are together exactly `paid`; those nearest in time first.
std::optional<std::vector<BillShare>> together(const std::vector<Candidate>& candidates, Money paid,
                                               bool withoutQuestion)
{
    std::vector<const Candidate*> open;
    for (const Candidate& each : candidates) {
        const Money sum = withoutQuestion ? each.notInQuestion() : each.left;
        if (sum > Money{} && sum < paid && open.size() < mostSearched)
            open.push_back(&each);
    }
    const auto sumOf = [&](const Candidate* each) {
        return withoutQuestion ? each->notInQuestion() : each->left;
    };
    std::optional<std::vector<BillShare>> best;
    for (unsigned chosen = 1; chosen < (1U << open.size()); ++chosen) {
        Money sum;
        std::vector<BillShare> shares;
        bool isOneProvider = true;
        QString provider;
        for (std::size_t i = 0; i < open.size() && shares.size() <= mostTogether; ++i) {
            if ((chosen >> i & 1U) == 0)
                continue;
            isOneProvider = isOneProvider && (provider.isEmpty() || provider == open[i]->bill->provider);
            provider = open[i]->bill->provider;
            sum += sumOf(open[i]);
            shares.push_back({open[i]->bill->uuid, sumOf(open[i])});
        }
        const bool fits = isOneProvider && sum == paid && shares.size() >= 2 && shares.size() <= mostTogether;
        if (fits && (!best || shares.size() < best->size()))
            best = shares;
    }
    return best;
}

} // namespace

std::vector<PaymentProposal> proposedBills(const AccountEntry& entry, const std::vector<AccountBill>& bills,
                                           const std::vector<AccountEntry>& entries)
{
    const Money paid = -entry.amount();
    if (paid <= Money{} || namesBill(entry))
        return {};
    const std::map<QString, PaidSoFar> so = paidSoFar(bills, entries);
    std::vector<Candidate> candidates;
    for (const AccountBill& bill : bills) {
        if (!bill.date.isValid())
            continue;
        const qint64 days = bill.date.daysTo(entry.date);
        if (days >= -mostDaysBefore && days <= mostDaysAfter)
            candidates.push_back(
                {&bill, so.at(bill.uuid).left(bill), namesProvider(entry, bill.provider), std::abs(days)});
    }
    std::ranges::stable_sort(candidates, {},
                             [](const Candidate& each) { return std::tuple(!each.isNamed, each.days); });
    std::vector<PaymentProposal> proposals;
    for (const Candidate& each : candidates) {
        std::optional<PaymentFit> fit;
        if (namesNumber(entry, *each.bill))
            fit = PaymentFit::Number;
        else if (paid == each.bill->asked && each.left == paid)
            fit = PaymentFit::Whole;
        else if (paid == each.left)
            fit = PaymentFit::Rest;
        else if (paid == each.notInQuestion())
            fit = PaymentFit::WithoutQuestion;
        else if (paid == each.bill->asked)
            fit = PaymentFit::Whole;
        else if (each.isNamed && each.left > Money{})
            fit = PaymentFit::NotAll;
        if (fit)
            proposals.push_back({*fit, {{each.bill->uuid, paid}}});
    }
    if (entry.parts.size() == 1) {
        auto several = together(candidates, paid, false);
        if (!several)
            several = together(candidates, paid, true);
        if (several)
            proposals.push_back({PaymentFit::Several, *several});
    }
    std::ranges::stable_sort(proposals, {}, &PaymentProposal::fit);
    return proposals;
}

std::vector<OpenPayment> openPayments(const CareMoney& money, const std::vector<AccountBill>& bills)
{
    std::vector<OpenPayment> open;
    for (const AccountEntry& entry : money.entries) {
        if (entry.amount() >= Money{} || namesBill(entry))
            continue;
        const bool isProvider = std::ranges::any_of(
            entry.parts, [](const EntryPart& part) { return part.category == MoneyCategory::Provider; });
        const bool isMoved = std::ranges::any_of(
            entry.parts, [](const EntryPart& part) { return part.category == MoneyCategory::Transfer; });
        if (isMoved)
            continue;
        std::vector<PaymentProposal> proposals = proposedBills(entry, bills, money.entries);
        if (isProvider || !proposals.empty())
            open.push_back({entry, std::move(proposals)});
    }
    std::ranges::stable_sort(open, {}, [](const OpenPayment& each) { return each.entry.date; });
    return open;
}

AccountEntry joined(const AccountEntry& entry, const std::vector<BillShare>& shares)
{
    AccountEntry now = entry;
    if (shares.empty() || now.parts.empty())
        return now;
    if (shares.size() == 1) {
        for (EntryPart& part : now.parts) {
            if (part.category == MoneyCategory::NotSaidYet)
                part.category = MoneyCategory::Provider;
            if (directionOf(part.category) == MoneyDirection::Out)
                part.bill = shares.front().bill;
        }
        return now;
    }
    EntryPart first = now.parts.front();
    if (first.category == MoneyCategory::NotSaidYet)
        first.category = MoneyCategory::Provider;
    Money rest = first.amount;
    std::vector<EntryPart> parts;
    for (const BillShare& share : shares) {
        first.bill = share.bill;
        first.amount = -share.amount;
        rest -= first.amount;
        parts.push_back(first);
    }
    // What the bills do not take stays with the last one: the payment is never another sum.
    parts.back().amount += rest;
    parts.insert(parts.end(), now.parts.begin() + 1, now.parts.end());
    now.parts = parts;
    return now;
}

std::vector<PaymentRemark> paymentRemarks(const CareMoney& money, const std::vector<AccountBill>& bills,
                                          QDate today)
{
    std::vector<PaymentRemark> remarks;
    const std::map<QString, PaidSoFar> so = paidSoFar(bills, money.entries);
    std::map<QString, bool> isOwed;
    for (const UnpaidBill& unpaid : unpaidBillsOn(money, bills, today))
        isOwed[unpaid.bill.uuid] = true;
    for (const AccountBill& bill : bills) {
        const PaidSoFar& paid = so.at(bill.uuid);
        PaymentRemark remark{PaymentRemarkKind::PaidTwice, bill.uuid,       paid.entries, bill.asked,
                             paid.paid - paid.back,        bill.inQuestion, bill.date};
        const Money left = paid.left(bill);
        if (paid.whole > 1 && left < Money{})
            remarks.push_back(remark);
        else if (left < Money{}) {
            remark.kind = PaymentRemarkKind::PaidMore;
            remarks.push_back(remark);
        } else if (!paid.entries.empty() && left > bill.inQuestion && isOwed[bill.uuid]) {
            remark.kind = PaymentRemarkKind::PaidLess;
            remarks.push_back(remark);
        } else if (paid.entries.empty() && left > bill.inQuestion && isOwed[bill.uuid] &&
                   bill.date.addDays(daysToPay) < today) {
            remark.kind = PaymentRemarkKind::NotPaid;
            remarks.push_back(remark);
        }
    }
    for (const qint64 id : paidWithoutBill(money.entries)) {
        const auto entry = std::ranges::find(money.entries, id, &AccountEntry::id);
        PaymentRemark remark;
        remark.kind = PaymentRemarkKind::NoBill;
        remark.entries = {id};
        remark.paid = -entry->amount();
        remark.date = entry->date;
        remarks.push_back(remark);
    }
    std::ranges::stable_sort(remarks, {}, &PaymentRemark::date);
    return remarks;
}

} // namespace daybook
