#pragma once

#include "ui/models/budget_parts.h"
#include "ui/widgets/page.h"

namespace daybook {

class TableView;
class TextTableModel;

/// What one line of the budget is made of, item by item, with the sum at the end.
class BudgetPartPage : public Page
{
    Q_OBJECT
public:
    explicit BudgetPartPage(QWidget* parent = nullptr);
    /// `withoutPrice`: visits that no agreed price fits and that are in no sum.
    void setItems(const BudgetLine& line, const std::vector<BudgetItem>& items, int withoutPrice);

private:
    TableView* m_table;
    TextTableModel* m_model;
};

} // namespace daybook
