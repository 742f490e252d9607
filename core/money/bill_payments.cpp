#include "core/money/bill_payments.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <tuple>

namespace daybook {

namespace {

constexpr qint64 mostDaysBefore = 7;
constexpr qint64 mostDaysAfter = 120;
/// A bill number of fewer letters and digits stands in a bank's text by chance.
constexpr qsizetype shortestNumber = 4;

QDate dayOf(const Bill& bill)
{
    if (bill.billDate.isValid())
        return bill.billDate;
    return bill.period.to.isValid() ? bill.period.to : bill.receivedOn;
}

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

bool namesNumber(const AccountEntry& entry, const Bill& bill)
{
    const QString number = headerKey(bill.number);
    if (!bill.numberPrinted || number.size() < shortestNumber)
        return false;
    return headerKey(entry.reference).contains(number) || headerKey(entry.bankText).contains(number);
}

} // namespace

Money askedBy(const Bill& bill)
{
    if (bill.printedTotal)
        return *bill.printedTotal;
    Money sum;
    for (const BillLine& line : bill.lines) {
        switch (line.type) {
        case BillLineType::Charge:
        case BillLineType::Credit:
        case BillLineType::Vat:
            sum += line.amount;
            if (line.vat && !line.vatIncluded)
                sum += *line.vat;
            break;
        case BillLineType::Subtotal:
        case BillLineType::Total:
        case BillLineType::Payment:
        case BillLineType::Balance:
            break;
        }
    }
    return sum;
}

std::vector<BillPayment> paymentsOf(const std::vector<Bill>& bills, const std::vector<AccountEntry>& entries)
{
    std::vector<BillPayment> payments;
    std::map<QString, std::size_t> places;
    for (const Bill& bill : bills) {
        places.emplace(bill.uuid, payments.size());
        BillPayment payment;
        payment.bill = bill.uuid;
        payment.asked = askedBy(bill);
        payments.push_back(payment);
    }
    std::vector<const AccountEntry*> byDate;
    for (const AccountEntry& entry : entries)
        byDate.push_back(&entry);
    std::stable_sort(byDate.begin(), byDate.end(),
                     [](const AccountEntry* a, const AccountEntry* b) { return a->date < b->date; });
    std::vector<int> wholePayments(payments.size());
    for (const AccountEntry* entry : byDate) {
        std::map<std::size_t, Money> paid;
        for (const EntryPart& part : entry->parts) {
            const auto place = places.find(part.bill);
            if (part.bill.isEmpty() || place == places.end())
                continue;
            if (part.category == MoneyCategory::ProviderRefund)
                payments[place->second].back += part.amount;
            else
                paid[place->second] += -part.amount;
        }
        for (const auto& [place, amount] : paid) {
            BillPayment& payment = payments[place];
            payment.paid += amount;
            payment.entries.push_back(entry->id);
            payment.lastPaidOn = entry->date;
            wholePayments[place] += payment.asked > Money{} && amount >= payment.asked;
        }
    }
    for (std::size_t i = 0; i < payments.size(); ++i)
        payments[i].isPaidTwice =
            wholePayments[i] > 1 && payments[i].paid - payments[i].back > payments[i].asked;
    return payments;
}

std::vector<qint64> paidWithoutBill(const std::vector<AccountEntry>& entries)
{
    std::vector<qint64> found;
    for (const AccountEntry& entry : entries) {
        const bool isWithout = std::any_of(entry.parts.begin(), entry.parts.end(), [](const EntryPart& part) {
            return part.category == MoneyCategory::Provider && part.bill.isEmpty() && part.amount < Money{};
        });
        if (isWithout)
            found.push_back(entry.id);
    }
    return found;
}

std::vector<PaymentProposal> proposedBills(const AccountEntry& entry, const std::vector<Bill>& bills,
                                           const std::vector<AccountEntry>& entries)
{
    const Money paid = -entry.amount();
    const bool namesBill = std::any_of(entry.parts.begin(), entry.parts.end(),
                                       [](const EntryPart& part) { return !part.bill.isEmpty(); });
    if (paid <= Money{} || namesBill)
        return {};
    const std::vector<BillPayment> payments = paymentsOf(bills, entries);
    struct Ranked
    {
        PaymentProposal proposal{};
        bool isNamed{false};
        qint64 days{};
    };
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < bills.size(); ++i) {
        const QDate day = dayOf(bills[i]);
        if (!day.isValid())
            continue;
        const qint64 days = day.daysTo(entry.date);
        if (days < -mostDaysBefore || days > mostDaysAfter)
            continue;
        const bool isNamed = namesProvider(entry, bills[i].provider);
        std::optional<PaymentFit> fit;
        if (namesNumber(entry, bills[i]))
            fit = PaymentFit::Number;
        else if (paid == payments[i].asked)
            fit = PaymentFit::Whole;
        else if (paid == payments[i].left())
            fit = PaymentFit::Rest;
        else if (isNamed && payments[i].left() > Money{})
            fit = PaymentFit::NotAll;
        if (fit)
            ranked.push_back({{bills[i].uuid, *fit}, isNamed, std::abs(days)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::tuple(a.proposal.fit, !a.isNamed, a.days) <
               std::tuple(b.proposal.fit, !b.isNamed, b.days);
    });
    std::vector<PaymentProposal> proposals;
    for (const Ranked& each : ranked)
        proposals.push_back(each.proposal);
    return proposals;
}

} // namespace daybook
