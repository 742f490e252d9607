#include "core/papers/promised_credits.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/money/bill_payments.h"
#include "core/money/period_account.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace daybook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PromisedCredits)
};

const Bill* billOf(const Household& household, const QString& uuid)
{
    const auto found = std::ranges::find(household.bills, uuid, &Bill::uuid);
    return found == household.bills.end() ? nullptr : &*found;
}

const Bill* billInFile(const Household& household, const QString& file)
{
    const auto found = std::ranges::find(household.bills, file, &Bill::file);
    return found == household.bills.end() ? nullptr : &*found;
}

const CheckedBill* checkedIn(const Report& report, const QString& file)
{
    const auto found = std::ranges::find(report.bills, file, &CheckedBill::file);
    return found == report.bills.end() ? nullptr : &*found;
}

QDate answerDay(const Letter& letter)
{
    return letter.answeredOn.value_or(letter.sentOn.value_or(letter.writtenOn));
}

/// Answers that promise something and still count, the earliest first.
std::vector<const Letter*> promises(std::span<const Letter> letters, QDate day)
{
    std::vector<const Letter*> found;
    for (const Letter& letter : letters) {
        const bool isAgreed = letter.answer == LetterAnswer::Agreed || letter.answer == LetterAnswer::Part;
        if (isAgreed && letter.status != LetterStatus::Closed && letter.agreed > Money{} &&
            !letter.bill.isEmpty() && answerDay(letter) <= day)
            found.push_back(&letter);
    }
    std::ranges::stable_sort(found, {}, [](const Letter* letter) { return answerDay(*letter); });
    std::vector<const Letter*> counting;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool isAskedAgain = std::any_of(
            found.begin() + static_cast<std::ptrdiff_t>(i) + 1, found.end(), [&](const Letter* later) {
                return later->bill == found[i]->bill &&
                       std::ranges::any_of(found[i]->findingIds, [later](const QString& id) {
                           return later->findingIds.contains(id);
                       });
            });
        if (!isAskedAgain)
            counting.push_back(found[i]);
    }
    return counting;
}

/// Something that came and says for no bill what it is.
struct Loose
{
    QString provider{};
    QDate day{};
    Money amount{};
    bool isTaken{false};
};

class Tracking
{
public:
    Tracking(const Household& household, const Report& report, const CareMoney& money, QDate day)
        : m_household(household), m_report(report), m_money(money), m_day(day)
    {
    }

    std::vector<PromisedCredit> of(std::span<const Letter> letters)
    {
        for (const Letter* letter : promises(letters, m_day))
            add(*letter);
        for (PromisedCredit& credit : m_credits) {
            for (const QString& bill : m_bills[credit.bill])
                countCameFor(credit, bill);
        }
        gatherLoose();
        for (PromisedCredit& credit : m_credits) {
            takeLoose(credit);
            if (m_money.accounts.empty())
                continue;
            if (const Bill* bill = billOf(m_household, credit.bill))
                credit.notPaid = std::clamp(leftOf(*bill), Money{}, credit.waiting());
        }
        return m_credits;
    }

private:
    void add(const Letter& letter)
    {
        const Bill* asked = billOf(m_household, letter.bill);
        if (!asked)
            return;
        const Bill* last = asked;
        // As many steps as there are bills, so that two that replace each other end it.
        for (std::size_t step = 0; step < m_household.bills.size(); ++step) {
            const CheckedBill* checked = checkedIn(m_report, last->file);
            const Bill* next =
                checked && checked->supersededBy ? billInFile(m_household, *checked->supersededBy) : nullptr;
            if (!next || accountBill(*next).date > m_day)
                break;
            last = next;
        }
        auto credit = std::ranges::find(m_credits, last->uuid, &PromisedCredit::bill);
        if (credit == m_credits.end())
            credit = m_credits.insert(
                m_credits.end(), {.bill = last->uuid, .provider = last->provider, .about = letter.about});
        credit->promisedOn = answerDay(letter);
        credit->promised += letter.agreed;
        QStringList& bills = m_bills[last->uuid];
        if (bills.contains(asked->uuid))
            return;
        bills.append(asked->uuid);
        if (last != asked)
            count(*credit, askedBy(*asked) - askedBy(*last), accountBill(*last).date);
    }

    static void count(PromisedCredit& credit, Money amount, QDate day)
    {
        const Money counted = std::clamp(amount, Money{}, credit.waiting());
        if (counted.isZero())
            return;
        credit.arrived += counted;
        if (!credit.lastArrivedOn.isValid() || credit.lastArrivedOn < day)
            credit.lastArrivedOn = day;
    }

    void countCameFor(PromisedCredit& credit, const QString& bill)
    {
        for (const AccountEntry& entry : m_money.entries) {
            for (const EntryPart& part : entry.parts) {
                if (part.bill == bill && part.category == MoneyCategory::ProviderRefund &&
                    entry.date <= m_day)
                    count(credit, part.amount, entry.date);
            }
        }
        const Bill* asked = billOf(m_household, bill);
        for (const ResolvedQuestion& resolved : m_report.resolved) {
            const Bill* by = billInFile(m_household, resolved.file);
            if (asked && by && resolved.question.file == asked->file && accountBill(*by).date <= m_day)
                count(credit, resolved.answer.pence, accountBill(*by).date);
        }
    }

    void gatherLoose()
    {
        for (const AccountEntry& entry : m_money.entries) {
            for (const EntryPart& part : entry.parts) {
                if (part.bill.isEmpty() && part.category == MoneyCategory::ProviderRefund &&
                    entry.date <= m_day)
                    m_loose.push_back({folded(entry.payee), entry.date, part.amount});
            }
        }
        for (const Finding& finding : m_report.findings) {
            const Bill* bill = finding.kind == FindingKind::CreditUnmatched
                                   ? billInFile(m_household, finding.file)
                                   : nullptr;
            if (!bill || accountBill(*bill).date > m_day)
                continue;
            const auto line = std::ranges::find_if(
                bill->lines, [&](const BillLine& each) { return each.row == finding.row; });
            if (line != bill->lines.end())
                m_loose.push_back({folded(bill->provider), accountBill(*bill).date, -line->amount});
        }
    }

    void takeLoose(PromisedCredit& credit)
    {
        for (Loose& loose : m_loose) {
            if (credit.waiting().isZero())
                return;
            // A bank prints no provider for some payments; those without a name fit everyone.
            const bool isTheirs = loose.provider.isEmpty() || loose.provider == folded(credit.provider);
            if (loose.isTaken || !isTheirs || loose.amount != credit.waiting() ||
                loose.day < credit.promisedOn)
                continue;
            loose.isTaken = true;
            count(credit, loose.amount, loose.day);
        }
    }

    /// Nothing of a bill that counts as settled since before the first account.
    Money leftOf(const Bill& bill) const
    {
        const std::vector<UnpaidBill> unpaid = unpaidBillsOn(m_money, {accountBill(bill)}, m_day);
        return unpaid.empty() ? Money{} : unpaid.front().left;
    }

    const Household& m_household;
    const Report& m_report;
    const CareMoney& m_money;
    QDate m_day;
    std::vector<PromisedCredit> m_credits{};
    std::map<QString, QStringList> m_bills{}; ///< that were asked about, by the bill that stands for them
    std::vector<Loose> m_loose{};
};

} // namespace

std::vector<PromisedCredit> promisedCredits(const Household& household, const Report& report,
                                            const CareMoney& money, std::span<const Letter> letters,
                                            QDate day)
{
    return Tracking(household, report, money, day).of(letters);
}

QString promisedText(const PromisedCredit& credit)
{
    QStringList sentences{
        Words::tr("%1 agreed to %2 of the bill for %3, on %4.")
            .arg(credit.provider, toText(credit.promised), credit.about, toText(credit.promisedOn))};
    if (credit.waiting().isZero())
        return (sentences << Words::tr("All of it is here.")).join(QLatin1Char(' '));
    if (!credit.arrived.isZero())
        sentences << Words::tr("%1 of it is here.").arg(toText(credit.arrived));
    if (!credit.notPaid.isZero())
        sentences << Words::tr("%1 of it is not paid and does not have to be.").arg(toText(credit.notPaid));
    if (!credit.toCome().isZero())
        sentences << Words::tr("%1 is not here yet.").arg(toText(credit.toCome()));
    return sentences.join(QLatin1Char(' '));
}

} // namespace daybook
