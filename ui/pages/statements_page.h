#pragma once

#include "core/money/account.h"
#include "ui/widgets/page.h"

#include <QString>

namespace daybook {

class ChoiceList;

/// Statements of the bank: those that were brought in, and the way to bring in another.
class StatementsPage : public Page
{
    Q_OBJECT
public:
    explicit StatementsPage(QWidget* parent = nullptr);
    void setMoney(const CareMoney& money, bool mayChange);
    /// uuid of the account that is chosen.
    QString account() const;

Q_SIGNALS:
    void fileRequested(const QString& account);

private:
    void build();
    CareMoney m_money;
    bool m_mayChange{true};
    bool m_isBuilt{false};
    ChoiceList* m_account{};
};

} // namespace daybook
