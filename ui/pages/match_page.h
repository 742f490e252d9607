#pragma once

#include "core/money/payment_match.h"
#include "ui/widgets/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// Payments that name no bill, each with what it may have paid, and what does not fit together. Nothing is
/// joined until the person says so.
class MatchPage : public Page
{
    Q_OBJECT
public:
    explicit MatchPage(QWidget* parent = nullptr);
    /// `remarks` are sentences. `bills` are all that count.
    void setPayments(std::vector<OpenPayment> open, std::vector<AccountBill> bills, QStringList remarks,
                     bool mayChange);
    bool stepBack() override;

Q_SIGNALS:
    void joinRequested(const daybook::AccountEntry& entry, const std::vector<daybook::BillShare>& shares);

private:
    void showAll();
    void askBill(const AccountEntry& entry);
    const AccountBill* billOf(const QString& uuid) const;
    QString proposalText(const PaymentProposal& proposal) const;
    std::vector<OpenPayment> m_open;
    std::vector<AccountBill> m_bills;
    QStringList m_remarks;
    bool m_mayChange{true};
    bool m_isBuilt{false};
    bool m_isAsking{false};
};

} // namespace daybook
