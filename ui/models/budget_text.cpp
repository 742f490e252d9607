#include "ui/models/budget_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

/// "£23.00 of bills to pay, £11.50 of visits not billed yet"; empty when nothing is promised.
QString promisedParts(const Promised& promised)
{
    QStringList parts;
    if (!promised.unpaidBills.isZero())
        parts += Words::tr("%1 of bills to pay").arg(toText(promised.unpaidBills));
    if (!promised.inQuestion.isZero())
        parts += Words::tr("%1 of that is in question").arg(toText(promised.inQuestion));
    if (!promised.notBilledYet.isZero())
        parts += Words::tr("%1 of visits not billed yet").arg(toText(promised.notBilledYet));
    if (!promised.otherOwed.isZero())
        parts += Words::tr("%1 of other sums owed").arg(toText(promised.otherOwed));
    return parts.join(u", "_s);
}

} // namespace

QString budgetSentence(const Budget& budget)
{
    const QString left =
        budget.left < Money{}
            ? Words::tr("You have promised %1 more than you hold today.").arg(toText(-budget.left))
            : Words::tr("You have %1 left today.").arg(toText(budget.left));
    switch (budget.pace) {
    case PaceKnown::TooLittleWritten:
        return left + u' ' + Words::tr("How long it lasts is known after four weeks of payments.");
    case PaceKnown::NothingSpent:
        return left + u' ' + Words::tr("Nothing was paid lately, so there is no pace to go by.");
    case PaceKnown::Yes:
        break;
    }
    if (budget.lastsTo)
        return left + u' ' + Words::tr("At this pace it lasts until %1.").arg(toText(*budget.lastsTo));
    return left + u' ' +
           Words::tr("At this pace it is enough until the plan ends on %1.").arg(toText(budget.plan.to));
}

std::vector<BudgetLine> budgetLines(const Budget& budget, const QString& funder)
{
    std::vector<BudgetLine> lines{
        {BudgetPart::Opening, Words::tr("Held at the start"), budget.opening, toText(budget.plan.from)},
        {BudgetPart::Given, Words::tr("Came in since"), budget.given, {}},
        {BudgetPart::Spent, Words::tr("Paid since"), -budget.spent,
         budget.pace == PaceKnown::Yes
             ? Words::tr("about %1 a week over the last %n week(s)", nullptr, budget.weeksLookedAt)
                   .arg(toText(budget.spentAWeek))
             : QString()}};
    if (!budget.moved.isZero())
        lines.push_back({BudgetPart::Moved, Words::tr("Moved, or not said yet"), budget.moved, {}});
    lines.push_back({BudgetPart::Held, Words::tr("Held today"), budget.balance, {}});
    lines.push_back({BudgetPart::Promised, Words::tr("Promised already"), -budget.promised.now(),
                     promisedParts(budget.promised)});
    lines.push_back({BudgetPart::Left, Words::tr("Left"), budget.left, {}});
    const QString giver = funder.isEmpty() ? Words::tr("the council") : funder;
    lines.push_back({BudgetPart::ToCome, Words::tr("Still to come until the plan ends"), budget.toCome,
                     //: %1 is "the council" or its name
                     Words::tr("from %1, until %2").arg(giver, toText(budget.plan.to))});
    lines.push_back(
        {BudgetPart::Planned, Words::tr("Visits planned until then"), -budget.promised.plannedToEnd, {}});
    lines.push_back({BudgetPart::LeftAtEnd, Words::tr("Left when the plan ends"), budget.leftAtEnd, {}});
    return lines;
}

BudgetLine budgetLine(BudgetPart part, const Budget& budget, const QString& funder)
{
    if (part == BudgetPart::Had)
        return {
            part, Words::tr("Held at the start and given"), budget.opening + budget.given + budget.moved, {}};
    const std::vector<BudgetLine> lines = budgetLines(budget, funder);
    const auto found = std::ranges::find(lines, part, &BudgetLine::part);
    return found == lines.end() ? BudgetLine{part, {}, {}, {}} : *found;
}

BarChart budgetChart(const Budget& budget)
{
    BarChart chart{.title = Words::tr("Picture: money given, paid, promised and left"),
                   .sentence = budgetSentence(budget)};
    BarSeries bars{.name = Words::tr("Money")};
    const auto add = [&](const QString& name, Money amount) {
        chart.groups += name;
        // A bar cannot be shorter than nothing; its words say the sum.
        bars.values.push_back(std::max<qint64>(0, amount.pence));
        bars.labels += toText(amount);
    };
    add(Words::tr("Held at the start and given"), budget.opening + budget.given + budget.moved);
    add(Words::tr("Paid"), budget.spent);
    add(Words::tr("Promised"), budget.promised.now());
    add(Words::tr("Left"), budget.left);
    chart.series = {bars};
    return chart;
}

} // namespace daybook
