#pragma once

#include "core/base/uk_date.h"
#include "core/money/unexplained.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// Payments that do not say yet what they were for, or who agreed to them; each is explained with one press.
class UnexplainedPage : public Page
{
    Q_OBJECT
public:
    explicit UnexplainedPage(QWidget* parent = nullptr);
    /// `funder` is what the person calls whoever gives the money; empty = the council or nobody.
    void setSpends(const BillingPeriod& days, const std::vector<UnexplainedSpend>& spends,
                   const QString& funder, bool mayChange);

Q_SIGNALS:
    void explainRequested(const daybook::AccountEntry& entry);

private:
    BillingPeriod m_days;
    std::vector<UnexplainedSpend> m_spends;
    bool m_isShown{false};
};

} // namespace daybook
