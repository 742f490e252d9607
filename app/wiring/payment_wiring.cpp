#include "app/wiring/payment_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/paper_delivery.h"
#include "core/papers/payment_slip.h"
#include "core/papers/spend_papers.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/models/payment_text.h"
#include "ui/pages/payment_page.h"
#include "ui/widgets/frame.h"

#include <QUuid>

#include <algorithm>

namespace daybook {

namespace {

const Bill* billOf(const Household& household, const QString& file)
{
    const auto at = std::find_if(household.bills.begin(), household.bills.end(),
                                 [&](const Bill& bill) { return bill.file == file; });
    return at == household.bills.end() ? nullptr : &*at;
}

bool pays(const AccountEntry& entry, const QString& bill)
{
    return std::any_of(entry.parts.begin(), entry.parts.end(),
                       [&](const EntryPart& part) { return part.bill == bill; });
}

/// Account and method of the last payment to this provider; else the first account that holds care money.
void setUsual(PaidBill& paid, const CareMoney& money, const QString& provider)
{
    for (const Account& account : money.accounts) {
        if (account.isCareMoney)
            paid.accounts.push_back(account);
    }
    if (!paid.accounts.empty())
        paid.usualAccount = paid.accounts.front().uuid;
    QDate last;
    for (const AccountEntry& entry : money.entries) {
        const bool isOne = entry.payee == provider && (!last.isValid() || entry.date >= last);
        if (!isOne || entry.amount() >= Money{})
            continue;
        last = entry.date;
        paid.usualMethod = entry.method;
        const auto known = std::any_of(paid.accounts.begin(), paid.accounts.end(),
                                       [&](const Account& one) { return one.uuid == entry.account; });
        if (known)
            paid.usualAccount = entry.account;
    }
}

/// What is held back from the provider of this bill.
void setHeld(PaidBill& paid, const Snapshot& snapshot, const QString& billFile)
{
    const CheckedBill* bill = checkedBill(snapshot.report, billFile);
    for (const HeldBack& held :
         heldBack(snapshot.household, snapshot.report, snapshot.money.entries, promisedCredits(snapshot))) {
        if (!bill || held.provider != bill->provider)
            continue;
        paid.heldBack = held.together();
        paid.heldOnBills = static_cast<int>(held.bills.size());
    }
}

} // namespace

PaidBill paidBill(const Snapshot& snapshot, const QString& billFile)
{
    PaidBill paid;
    const Bill* bill = billOf(snapshot.household, billFile);
    if (!bill)
        return paid;
    paid.heading = PaymentWiring::tr("%1, %2").arg(monthText(bill->period), bill->provider);
    paid.payment = paymentsOf({*bill}, snapshot.money.entries).front();
    if (const CheckedBill* checked = checkedBill(snapshot.report, billFile))
        paid.inQuestion = checked->query;
    for (const AccountEntry& entry : snapshot.money.entries) {
        if (pays(entry, bill->uuid))
            paid.entries.push_back(entry);
    }
    std::stable_sort(paid.entries.begin(), paid.entries.end(),
                     [](const AccountEntry& a, const AccountEntry& b) { return a.date < b.date; });
    setUsual(paid, snapshot.money, bill->provider);
    paid.mayWrite = !snapshot.isReadOnly;
    return paid;
}

QString paymentSentence(const Snapshot& snapshot, const QString& billFile)
{
    const CheckedBill* checked = checkedBill(snapshot.report, billFile);
    if (!checked || checked->supersededBy)
        return {};
    const PaidBill paid = paidBill(snapshot, billFile);
    return paymentSentence(paid.payment, paid.inQuestion);
}

PaymentWiring::PaymentWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &PaymentWiring::refresh);
}

void PaymentWiring::start(const QString& billFile)
{
    if (!billOf(m_file.snapshot()->household, billFile))
        return;
    m_billFile = billFile;
    m_page = new PaymentPage(m_file.today());
    connect(m_page, &PaymentPage::paid, this, &PaymentWiring::save);
    connect(m_page, &PaymentPage::removeRequested, this, &PaymentWiring::remove);
    connect(m_page, &PaymentPage::slipRequested, this, [this] { showSlip(m_billFile); });
    connect(m_page, &PaymentPage::explainRequested, this, &PaymentWiring::explain);
    refresh();
    m_frame.pushSubPage(m_page);
}

void PaymentWiring::refresh()
{
    if (!m_page)
        return;
    const auto snapshot = m_file.snapshot();
    if (billOf(snapshot->household, m_billFile)) {
        PaidBill paid = paidBill(*snapshot, m_billFile);
        setHeld(paid, *snapshot, m_billFile);
        m_page->setBill(paid);
    } else {
        m_frame.popAllSubPages(); // the bill is gone: taken back, or another daybook is open
    }
}

void PaymentWiring::showSlip(const QString& billFile)
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* bill = checkedBill(snapshot->report, billFile);
    if (!bill)
        return;
    showPaper(m_frame, tr("The payment slip"),
              paymentSlip(snapshot->household, snapshot->report, snapshot->money.entries,
                          promisedCredits(*snapshot), billFile, m_file.today()),
              paperLook(*snapshot), emailBetween(snapshot->household, bill->provider));
}

void PaymentWiring::explain()
{
    const auto snapshot = m_file.snapshot();
    const ReportMaterial material = reportMaterial(*snapshot);
    const Paper paper = billSpendPaper(material, m_billFile, snapshot->wishes.goals);
    if (paper.blocks.empty()) {
        m_frame.say(tr("Another bill takes the place of this one. Please look at that one."),
                    BannerKind::Plain);
        return;
    }
    showPaper(m_frame, tr("What was it for?"), paper, paperLook(*snapshot));
}

void PaymentWiring::save(Money amount, QDate day, PaymentMethod method, const QString& account)
{
    const auto snapshot = m_file.snapshot();
    const Bill* bill = billOf(snapshot->household, m_billFile);
    if (!bill)
        return;
    AccountEntry entry;
    entry.account = account;
    entry.date = day;
    entry.payee = bill->provider;
    entry.method = method;
    entry.reference = bill->numberPrinted ? bill->number : QString();
    EntryPart part;
    part.category = MoneyCategory::Provider;
    part.amount = -amount;
    part.bill = bill->uuid;
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (checked && !checked->own.isZero() && checked->own == checked->total)
        part.funder = Funder::OwnMoney;
    entry.parts = {part};
    const QString firstName = tr("The account bills are paid from");
    m_file.change(
        tr("Paid %1 of the bill for %2 from %3").arg(toText(amount), monthText(bill->period), bill->provider),
        [entry, firstName](Changes& changes) {
            AccountEntry written = entry;
            if (written.account.isEmpty()) {
                Account first;
                first.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
                first.name = firstName;
                changes.addAccount(first);
                written.account = first.uuid;
            }
            changes.addEntry(written);
        });
}

void PaymentWiring::remove(const AccountEntry& entry)
{
    const auto snapshot = m_file.snapshot();
    const Bill* bill = billOf(snapshot->household, m_billFile);
    if (!bill)
        return;
    AccountEntry rest = entry;
    for (EntryPart& part : rest.parts) {
        if (part.bill == bill->uuid)
            part.bill.clear();
    }
    // What the bank printed, or what paid other things too, stays in the account; it only leaves this bill.
    const bool isOnlyThis = entry.bankKey.isEmpty() &&
                            std::all_of(entry.parts.begin(), entry.parts.end(),
                                        [&](const EntryPart& part) { return part.bill == bill->uuid; });
    m_file.change(
        tr("Took away the payment of %1 on %2").arg(toText(paidOf(entry, bill->uuid)), toText(entry.date)),
        [rest, isOnlyThis](Changes& changes) {
            if (isOnlyThis)
                changes.removeEntry(rest.id);
            else
                changes.updateEntry(rest);
        });
}

} // namespace daybook
