#pragma once

#include "core/check/visit_costs.h"
#include "core/money/period_account.h"
#include "ui/models/budget_text.h"

#include <QDate>
#include <QString>

#include <vector>

namespace daybook {

/// What the sums of a budget that are not in the account book are made of.
struct BudgetSources
{
    std::vector<UnpaidBill> bills{};
    std::vector<OwedSum> owed{}; ///< of that day
    VisitCosts notBilled{};
    VisitCosts planned{}; ///< to the end of the plan
};

/// One line of what a sum is made of.
struct BudgetItem
{
    QDate date{}; ///< not valid = not of one day
    QString name{};
    Money amount{};
    friend bool operator==(const BudgetItem&, const BudgetItem&) = default;
};

/// Every item of one line of the budget, by date. Always: the amounts together are the line's own.
std::vector<BudgetItem> itemsOf(BudgetPart part, const CareMoney& money, const Budget& budget,
                                const BudgetSources& sources, const QString& funder);

} // namespace daybook
