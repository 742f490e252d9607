#pragma once

#include "core/money/budget.h"
#include "ui/charts/chart_module.h"
#include "ui/models/budget_text.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class AccountEntriesModel;
class BudgetTableModel;
class Button;
class FigureRow;
class TableView;
class Words;

/// Money in and out: what is left and how long it lasts, in one sentence, one picture and a table; then every
/// entry. Without an account it says how to begin.
class AccountPage : public Page
{
    Q_OBJECT
public:
    explicit AccountPage(ChartModule charts = {}, QWidget* parent = nullptr);
    /// `funder` is what the person calls whoever gives the money; empty = the council or nobody.
    void setMoney(const CareMoney& money, const Budget& budget, const QString& funder, bool mayChange);
    /// What the bank says, beside what is written down; empty takes it away. Problems are said calmly.
    void setBank(const QStringList& sentences);
    /// How many payments of the plan's year do not say yet what they were for; 0 takes the button away.
    void setUnexplained(int count);

Q_SIGNALS:
    void accountRequested();
    void moneyInRequested();
    void paymentRequested();
    void awardRequested();
    void bankRequested();
    void statementsRequested();
    void matchRequested();
    void transferRequested();
    void splitRequested(const daybook::AccountEntry& entry);
    /// What that payment was for, on paper.
    void explainRequested(const daybook::AccountEntry& entry);
    /// The pictures and papers of that day: a receipt is kept with the day it was paid.
    void receiptRequested(QDate day);
    /// The payments that do not say yet what they were for.
    void unexplainedRequested();
    /// What that line of the budget is made of.
    void partRequested(daybook::BudgetPart part);
    void changeRequested(const daybook::AccountEntry& entry);
    void removeRequested(const daybook::AccountEntry& entry);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void drawChart();
    void openLine(int row);
    Button* addButton(FlowLayout* row, const QString& text, const QString& name);

    ChartModule m_charts;
    CareMoney m_money;
    Budget m_budget;
    bool m_hasAccount{false};
    bool m_isStale{false};
    AccountEntriesModel* m_entries;
    BudgetTableModel* m_lines;
    FigureRow* m_figures;
    Words* m_bank;
    Words* m_booksHeading;
    Words* m_books;
    QVBoxLayout* m_chartPlace;
    QWidget* m_chart{};
    Words* m_chartHeading;
    Words* m_linesHeading;
    Words* m_entriesHeading;
    TableView* m_linesTable;
    TableView* m_entriesTable;
    Button* m_account;
    Button* m_in;
    Button* m_out;
    Button* m_award;
    Button* m_balance;
    Button* m_statements;
    Button* m_match;
    Button* m_transfer;
    Button* m_another;
    Button* m_split;
    Button* m_explain;
    Button* m_receipt;
    Button* m_unexplained;
    Button* m_madeOf;
    Button* m_change;
    Button* m_remove;
};

} // namespace daybook
