#include "core/papers/payment_slip.h"

#include "core/money/bill_payments.h"
#include "core/papers/asked_table.h"
#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Slip
{
    Q_DECLARE_TR_FUNCTIONS(PaymentSlip)
};

/// One bill beside what was paid of it: asked = paid + off + held + now.
struct BillStanding
{
    const CheckedBill* checked{};
    BillPayment payment{};
    Money agreed{}; ///< what they agreed not to charge, and nobody has paid
    Money open() const { return std::max(Money{}, payment.left()); }
    Money off() const { return std::clamp(agreed, Money{}, open()); }
    Money left() const { return open() - off(); }
    Money held() const { return std::clamp(checked->query - off(), Money{}, left()); }
    Money now() const { return left() - held(); }
};

/// Of the bills that ask for money, in their order.
std::vector<BillStanding> standings(const Household& household, const Report& report,
                                    const std::vector<AccountEntry>& entries,
                                    const std::vector<PromisedCredit>& agreed)
{
    const std::vector<BillPayment> payments = paymentsOf(household.bills, entries);
    std::vector<BillStanding> found;
    for (std::size_t i = 0; i < household.bills.size(); ++i) {
        const auto checked = std::ranges::find(report.bills, household.bills[i].file, &CheckedBill::file);
        if (checked == report.bills.end() || checked->supersededBy)
            continue;
        const auto credit = std::ranges::find(agreed, household.bills[i].uuid, &PromisedCredit::bill);
        found.push_back({&*checked, payments[i], credit == agreed.end() ? Money{} : credit->notPaid});
    }
    return found;
}

QString billText(const HeldBill& bill)
{
    return bill.period.isValid() ? Slip::tr("%1, %2", "number of a bill, its days")
                                       .arg(bill.number, together(toText(bill.period)))
                                 : bill.number;
}

} // namespace

Money HeldBack::together() const
{
    Money sum;
    for (const HeldBill& bill : bills)
        sum += bill.held;
    return sum;
}

std::vector<HeldBack> heldBack(const Household& household, const Report& report,
                               const std::vector<AccountEntry>& entries,
                               const std::vector<PromisedCredit>& agreed)
{
    std::vector<HeldBack> found;
    for (const BillStanding& standing : standings(household, report, entries, agreed)) {
        if (standing.held().isZero())
            continue;
        const CheckedBill& bill = *standing.checked;
        auto provider = std::ranges::find(found, bill.provider, &HeldBack::provider);
        if (provider == found.end())
            provider = found.insert(found.end(), HeldBack{bill.provider, {}});
        provider->bills.push_back({bill.file, bill.number, bill.period, standing.left(), standing.held()});
    }
    return found;
}

Paper paymentSlip(const Household& household, const Report& report, const std::vector<AccountEntry>& entries,
                  const std::vector<PromisedCredit>& agreed, const QString& billFile, QDate date)
{
    Paper paper;
    const std::vector<BillStanding> all = standings(household, report, entries, agreed);
    const auto standing =
        std::ranges::find_if(all, [&](const BillStanding& each) { return each.checked->file == billFile; });
    if (standing == all.end())
        return paper;
    const CheckedBill& bill = *standing->checked;
    const Provider* provider = providerNamed(household, bill.provider);
    const QString name = provider ? provider->name : bill.provider;

    paper.title = Slip::tr("Payment for bill %1").arg(bill.number);
    paper.footer = household.person.name;
    paper.fileName = Slip::tr("Daybook payment %1").arg(toIso(date)) + u' ' +
                     QString(bill.number).replace(u'/', u'-').replace(u'\\', u'-');
    paper.blocks.push_back(PaperHeading{1, paper.title});
    QStringList lines{Slip::tr("From %1", "a person").arg(household.person.name),
                      Slip::tr("To %1").arg(name)};
    if (provider && !provider->customerReference.isEmpty())
        lines.append(Slip::tr("Your reference: %1").arg(provider->customerReference));
    if (bill.period.isValid())
        lines.append(Slip::tr("For %1", "days").arg(together(toText(bill.period))));
    lines.append(together(toLongText(date)));
    paper.blocks.push_back(PaperLines{lines});

    PaperFigures figures;
    figures.figures.emplace_back(Slip::tr("Paid now"), toText(standing->now()));
    if (!standing->held().isZero())
        figures.figures.emplace_back(Slip::tr("Asked about"), toText(standing->held()));
    paper.blocks.push_back(figures);
    PaperTable sums;
    sums.columns = {{Slip::tr("The sums"), ColumnAlign::Start}, {Slip::tr("Amount"), ColumnAlign::End}};
    sums.rows.push_back({Slip::tr("The bill"), toText(standing->payment.asked)});
    const Money before = standing->payment.asked - standing->open();
    if (!before.isZero())
        sums.rows.push_back({Slip::tr("Paid before"), toText(before)});
    if (!standing->off().isZero())
        sums.rows.push_back({Slip::tr("Taken off, as you agreed"), toText(standing->off())});
    if (!standing->held().isZero())
        sums.rows.push_back({Slip::tr("Asked about, not paid yet"), toText(standing->held())});
    sums.totals.push_back({Slip::tr("Paid now"), toText(standing->now())});
    paper.blocks.push_back(sums);

    const auto questions = askedFindings(report, billFile, {}, FindingStatus::Query);
    if (!questions.empty() && !standing->held().isZero()) {
        paper.blocks.push_back(PaperHeading{2, Slip::tr("What is asked about")});
        paper.blocks.push_back(askedTable(questions));
        if (const Money rest = bill.query - standing->held(); rest > Money{})
            paper.blocks.push_back(
                PaperParagraph{Slip::tr("%1 of this was paid or agreed before.").arg(toText(rest)), false});
    }
    const auto held = heldBack(household, report, entries, agreed);
    const auto fromThem = std::ranges::find(held, bill.provider, &HeldBack::provider);
    if (fromThem != held.end() && fromThem->bills.size() > 1) {
        paper.blocks.push_back(PaperHeading{2, Slip::tr("Waiting for an answer, all bills")});
        PaperTable table;
        table.columns = {{Slip::tr("Bill"), ColumnAlign::Start},
                         {Slip::tr("Left to pay"), ColumnAlign::End},
                         {Slip::tr("Asked about"), ColumnAlign::End}};
        Money left;
        for (const HeldBill& each : fromThem->bills) {
            left += each.left;
            table.rows.push_back({billText(each), toText(each.left), toText(each.held)});
        }
        table.totals.push_back({Slip::tr("Together"), toText(left), toText(fromThem->together())});
        paper.blocks.push_back(table);
    }
    if (!standing->held().isZero())
        paper.blocks.push_back(PaperParagraph{
            Slip::tr("What is due of the rest is paid when the question is answered."), false});
    keepTogether(paper);
    return paper;
}

} // namespace daybook
