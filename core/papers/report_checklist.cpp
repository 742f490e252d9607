#include "core/papers/report_checklist.h"

#include "core/money/unexplained.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Checklist
{
    Q_DECLARE_TR_FUNCTIONS(ReportChecklist)
};

bool has(const AccountEntry& entry, MoneyCategory category)
{
    return std::ranges::any_of(entry.parts,
                               [category](const EntryPart& part) { return part.category == category; });
}

bool isSpending(const AccountEntry& entry)
{
    return std::ranges::any_of(entry.parts, [](const EntryPart& part) {
        return directionOf(part.category) == MoneyDirection::Out &&
               part.category != MoneyCategory::BankCharges && part.category != MoneyCategory::RepaidToCouncil;
    });
}

struct Counted
{
    int wages{};
    int wagesWithoutSlip{};
    int tax{};
    int insurance{};
    int spending{};
    int withoutPaper{};
    int notInPlan{};
    int withoutWords{};
};

Counted countedIn(const PeriodAccount& account)
{
    Counted counted;
    for (const PeriodBook& book : account.books) {
        for (const PeriodLine& line : book.lines) {
            const AccountEntry& entry = line.entry;
            if (has(entry, MoneyCategory::Wages)) {
                ++counted.wages;
                counted.wagesWithoutSlip += entry.evidence.isEmpty() ? 1 : 0;
            }
            counted.tax += has(entry, MoneyCategory::Tax) ? 1 : 0;
            counted.insurance += has(entry, MoneyCategory::Insurance) ? 1 : 0;
            if (!isSpending(entry))
                continue;
            ++counted.spending;
            counted.withoutPaper += entry.evidence.isEmpty() ? 1 : 0;
            counted.notInPlan += !entry.inPlan.value_or(true) && entry.permission.isEmpty() ? 1 : 0;
            counted.withoutWords += spendGap(entry) == SpendGap::Words ? 1 : 0;
        }
    }
    return counted;
}

Money cameAs(const AccountSums& sums, MoneyCategory category)
{
    const auto found = std::ranges::find(sums.in, category, &CategorySum::category);
    return found == sums.in.end() ? Money{} : found->amount;
}

} // namespace

std::vector<ReadyItem> readyToSend(const ReportFacts& facts, const QString& funder)
{
    const PeriodAccount& account = facts.account;
    const Counted counted = countedIn(account);
    std::vector<ReadyItem> items;
    const auto add = [&items](const QString& key, const QString& words, bool isDone, const QString& toDo) {
        items.push_back({key, words, isDone, isDone ? QString() : toDo, false});
    };
    // What is mended on the payments themselves.
    const auto addOnPayments = [&](const QString& key, const QString& words, bool isDone,
                                   const QString& toDo) {
        add(key, words, isDone, toDo);
        items.back().isOnPayments = !isDone;
    };

    std::map<MoneyCategory, Money> expected;
    for (const AwardCheck& check : account.awards)
        expected[check.award.paidAs] += check.expected;
    for (const auto& [category, due] : expected) {
        const Money came = cameAs(account.sums, category);
        add(u"award-"_s + keyword(category),
            Checklist::tr("%1: as much came as was to come").arg(categoryText(category, funder)), came == due,
            Checklist::tr(
                "%1 came and %2 was to come. See whether a payment is not written down, or ask when "
                "it comes.")
                .arg(toText(came), toText(due)));
    }
    if (counted.wages > 0) {
        add(u"wages"_s, Checklist::tr("Each wage has a payslip"), counted.wagesWithoutSlip == 0,
            Checklist::tr("%n wage(s) have no payslip written down. Write its number on the payment.",
                          nullptr, counted.wagesWithoutSlip));
        add(u"tax"_s, Checklist::tr("Tax and National Insurance are paid"),
            counted.tax > 0 && account.owed.of(OwedKind::Tax).isZero(),
            counted.tax == 0
                ? Checklist::tr(
                      "No payment to HMRC is written down for these days. If none was due, that is all "
                      "right; your payroll service knows.")
                : Checklist::tr("%1 is still owed to HMRC.").arg(toText(account.owed.of(OwedKind::Tax))));
        add(u"insurance"_s, Checklist::tr("The employer's insurance is in date"), counted.insurance > 0,
            Checklist::tr("No payment for it is written down within these days. Look at the date on the "
                          "certificate."));
    }
    if (counted.spending > 0) {
        add(u"papers"_s, Checklist::tr("Each payment has a paper"), counted.withoutPaper == 0,
            Checklist::tr(
                "%n payment(s) have no bill or receipt written down. Look for it, or say why there is "
                "none.",
                nullptr, counted.withoutPaper));
        addOnPayments(
            u"plan"_s, Checklist::tr("Each payment is in the care and support plan"), counted.notInPlan == 0,
            Checklist::tr("%n payment(s) are not in the plan. Write down who agreed to it, and when.",
                          nullptr, counted.notInPlan));
        addOnPayments(
            u"words"_s, Checklist::tr("Each payment without a bill says what was bought"),
            counted.withoutWords == 0,
            Checklist::tr("%n payment(s) say nothing yet. A few words are enough: what it was, and what it "
                          "helps with.",
                          nullptr, counted.withoutWords));
    }
    if (!account.contribution.due.isZero())
        add(u"contribution"_s, Checklist::tr("Your contribution is paid in"),
            account.contribution.arrears().isZero(),
            Checklist::tr("%1 of %2 is still to be paid in.")
                .arg(toText(account.contribution.arrears()), toText(account.contribution.due)));
    Money unpaid;
    for (const UnpaidBill& bill : account.owed.bills)
        unpaid += std::max(Money{}, bill.left - bill.inQuestion - bill.bill.creditDue);
    if (account.owed.inQuestion.isZero())
        add(u"bills"_s, Checklist::tr("All bills are paid"), unpaid.isZero(),
            Checklist::tr("%1 of bills is not paid yet. It stands in the report as owed.")
                .arg(toText(unpaid)));
    else
        add(u"bills"_s, Checklist::tr("All bills are paid, but for what is in question"), unpaid.isZero(),
            Checklist::tr("%1 that is not in question is not paid yet. It stands in the report as owed.")
                .arg(toText(unpaid)));
    addOnPayments(
        u"said"_s, Checklist::tr("It is said what each payment was for"),
        account.sums.notSaid.entries.empty(),
        Checklist::tr("Of %n line(s) nobody has said yet what they were for. You can say it in the account.",
                      nullptr, static_cast<int>(account.sums.notSaid.entries.size())));
    const std::optional<Money> difference = account.bankDifference();
    add(u"bank"_s, Checklist::tr("The account agrees with the bank"), difference && difference->isZero(),
        difference ? Checklist::tr("The difference is %1. It stands in the report.").arg(toText(*difference))
                   : Checklist::tr("What the bank says is not written down for these days. Take it from the "
                                   "statement."));
    if (facts.opensAsLastClosed)
        add(u"opening"_s, Checklist::tr("It begins with what the last report ended with"),
            *facts.opensAsLastClosed,
            Checklist::tr("The last report ended with %1. The report says so.")
                .arg(toText(facts.last->closing)));
    return items;
}

} // namespace daybook
