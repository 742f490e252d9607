#include "ui/pages/match_page.h"

#include "ui/models/match_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// A page of hundreds of cards helps nobody; the rest comes up as these are settled.
constexpr std::size_t mostCards = 40;

} // namespace

MatchPage::MatchPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"money"_s);
}

void MatchPage::setPayments(std::vector<OpenPayment> open, std::vector<AccountBill> bills,
                            QStringList remarks, bool mayChange)
{
    const bool isSame = m_isBuilt && open == m_open && bills == m_bills && remarks == m_remarks;
    m_open = std::move(open);
    m_bills = std::move(bills);
    m_remarks = std::move(remarks);
    m_mayChange = mayChange;
    if (!isSame)
        showAll();
}

bool MatchPage::stepBack()
{
    if (!m_isAsking)
        return false;
    showAll();
    focusHeading();
    return true;
}

const AccountBill* MatchPage::billOf(const QString& uuid) const
{
    const auto found = std::ranges::find(m_bills, uuid, &AccountBill::uuid);
    return found == m_bills.end() ? nullptr : &*found;
}

QString MatchPage::proposalText(const PaymentProposal& proposal) const
{
    std::vector<AccountBill> bills;
    for (const BillShare& share : proposal.shares) {
        if (const AccountBill* bill = billOf(share.bill))
            bills.push_back(*bill);
    }
    return fitText(proposal, bills);
}

void MatchPage::showAll()
{
    m_isBuilt = true;
    m_isAsking = false;
    clearBody();
    setHeading(tr("Payments and bills"));
    const int open = static_cast<int>(m_open.size());
    setLead(open == 0
                ? tr("Every payment to a provider names the bill it paid.")
                : tr("%n payment(s) name no bill yet. Say which bill it was; nothing is joined without you.",
                     nullptr, open));
    for (std::size_t i = 0; i < std::min(m_open.size(), mostCards); ++i) {
        const OpenPayment& payment = m_open[i];
        auto* card = new Card;
        const QString what = openPaymentText(payment.entry);
        card->paragraph(what)->setObjectName(u"openPayment-%1"_s.arg(i));
        if (payment.proposals.empty())
            card->paragraph(tr("No bill here fits it. Perhaps the bill has not come yet."));
        else
            card->paragraph(proposalText(payment.proposals.front()))->setObjectName(u"fit-%1"_s.arg(i));
        if (m_mayChange) {
            FlowLayout* row = card->buttonRow();
            if (!payment.proposals.empty()) {
                auto* yes =
                    new Button(payment.proposals.front().shares.size() > 1 ? tr("Yes, it paid these bills")
                                                                           : tr("Yes, it paid this bill"));
                yes->setObjectName(u"join-%1"_s.arg(i));
                yes->setAccessibleName(tr("%1: %2").arg(yes->text(), what));
                row->addWidget(yes);
                connect(
                    yes, &QPushButton::clicked, this,
                    [this, entry = payment.entry, shares = payment.proposals.front().shares] {
                        Q_EMIT joinRequested(entry, shares);
                    },
                    Qt::QueuedConnection);
            }
            if (!m_bills.empty()) {
                auto* other =
                    new Button(payment.proposals.empty() ? tr("Choose the bill") : tr("Another bill"));
                other->setObjectName(u"otherBill-%1"_s.arg(i));
                other->setAccessibleName(tr("%1: %2").arg(other->text(), what));
                row->addWidget(other);
                connect(
                    other, &QPushButton::clicked, this, [this, entry = payment.entry] { askBill(entry); },
                    Qt::QueuedConnection);
            }
        }
        body()->addWidget(card);
    }
    if (m_open.size() > mostCards)
        paragraph(tr("There are %n more, which come up here when these are settled.", nullptr,
                     static_cast<int>(m_open.size() - mostCards)));
    subheading(tr("What does not fit together"));
    if (m_remarks.isEmpty())
        paragraph(tr("Nothing. Each bill and its payments agree."));
    for (const QString& remark : m_remarks)
        paragraph(remark)->setObjectName(u"remark"_s);
}

void MatchPage::askBill(const AccountEntry& entry)
{
    m_isAsking = true;
    clearBody();
    setHeading(tr("Which bill did it pay?"));
    setLead(openPaymentText(entry));
    FlowLayout* buttons = buttonRow();
    auto* use = new Button(tr("It paid &this one"));
    use->setObjectName(u"useBill"_s);
    use->setPrimary(true);
    buttons->addWidget(use);
    auto* choices = new ChoiceList(title());
    choices->setObjectName(u"billChoices"_s);
    choices->setQuestionShown(false);
    std::vector<AccountBill> newest(m_bills.rbegin(), m_bills.rend());
    std::ranges::stable_sort(newest, std::ranges::greater{}, &AccountBill::date);
    if (newest.size() > 24)
        newest.resize(24);
    QStringList uuids;
    for (const AccountBill& bill : newest) {
        choices->addChoice(billText(bill));
        uuids.append(bill.uuid);
    }
    body()->addWidget(choices);
    connect(
        use, &QPushButton::clicked, this,
        [this, choices, uuids, entry] {
            if (choices->chosen() < 0) {
                choices->setProblem(tr("Please choose the bill."));
                return;
            }
            const QString bill = uuids.value(choices->chosen());
            showAll();
            Q_EMIT joinRequested(entry, {{bill, -entry.amount()}});
        },
        Qt::QueuedConnection);
    focusHeading();
}

} // namespace daybook
