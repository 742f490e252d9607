#include "core/money/bill_payments.h"

#include <algorithm>
#include <map>

namespace daybook {

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

} // namespace daybook
