#pragma once

#include "core/money/period_account.h"
#include "core/papers/promised_credits.h"
#include "ui/widgets/page.h"

#include <QString>

#include <vector>

namespace daybook {

/// What is given for care and by whom, the person's contribution, what is owed, and how much is left over,
/// with every part of the sum.
class GivenPage : public Page
{
    Q_OBJECT
public:
    explicit GivenPage(QWidget* parent = nullptr);
    /// `account` covers the plan until today. `funder` is what the person calls whoever gives the money.
    void setMoney(const CareMoney& money, const PeriodAccount& account, const QString& funder, bool mayChange,
                  const std::vector<PromisedCredit>& promised = {});

Q_SIGNALS:
    /// An award with id 0 is a new one.
    void awardRequested(const daybook::Award& award);
    void owedRequested(const daybook::OwedSum& sum);
    void owedRemoved(const daybook::OwedSum& sum);

private:
    void showAwards(bool mayChange);
    void showContribution();
    void showLeftOver(const QString& giver);
    void showPromised();
    void showOwed(bool mayChange);
    CareMoney m_money;
    PeriodAccount m_account;
    std::vector<PromisedCredit> m_promised;
    bool m_isBuilt{false};
};

} // namespace daybook
