#pragma once

#include "core/money/budget.h"
#include "ui/charts/bar_chart.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace daybook {

/// "You have £312.40 left. At this pace it lasts until Fri 20 March 2027." – where the money stands, in one
/// or two sentences.
QString budgetSentence(const Budget& budget);

/// The lines of a budget. `Had`, held at the start and given, is a bar and no line of the table.
enum class BudgetPart { Had, Opening, Given, Spent, Moved, Held, Promised, Left, ToCome, Planned, LeftAtEnd };

/// One line of the table beside the picture: what it is, how much, and what it is made of.
struct BudgetLine
{
    BudgetPart part{};
    QString name{};
    Money amount{};
    QString madeOf{}; ///< may be empty
    friend bool operator==(const BudgetLine&, const BudgetLine&) = default;
};
/// Held at the start, given, spent, promised, left; then what the plan still brings. They add up in the order
/// in which they stand.
std::vector<BudgetLine> budgetLines(const Budget& budget, const QString& funder);
/// One of them.
BudgetLine budgetLine(BudgetPart part, const Budget& budget, const QString& funder);
/// What the bars of budgetChart() stand for.
inline constexpr std::array<BudgetPart, 4> budgetBars{BudgetPart::Had, BudgetPart::Spent,
                                                      BudgetPart::Promised, BudgetPart::Left};
/// Given, spent, promised and left as bars.
BarChart budgetChart(const Budget& budget);

} // namespace daybook
