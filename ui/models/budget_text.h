#pragma once

#include "core/money/budget.h"
#include "ui/charts/bar_chart.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// "You have £312.40 left. At this pace it lasts until Fri 20 March 2027." – where the money stands, in one
/// or two sentences.
QString budgetSentence(const Budget& budget);

/// One line of the table beside the picture: what it is, how much, and what it is made of.
struct BudgetLine
{
    QString name{};
    Money amount{};
    QString madeOf{}; ///< may be empty
    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};
/// Held at the start, given, spent, promised, left; then what the plan still brings. They add up in the order
/// in which they stand.
std::vector<BudgetLine> budgetLines(const Budget& budget, const QString& funder);
/// Given, spent, promised and left as bars.
BarChart budgetChart(const Budget& budget);

} // namespace daybook
