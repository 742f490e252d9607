#pragma once

#include "ui/models/bill_lines.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class BillLinesTableModel;
class Button;
class TableView;

/// Every line of a bill, with the visit it is set against.
class BillLinesPage : public Page
{
    Q_OBJECT
public:
    explicit BillLinesPage(QWidget* parent = nullptr);
    void setLines(std::vector<BillLineRow> rows);
    void chooseLine(int row);

Q_SIGNALS:
    /// "Which visit is this charge for?", by the row of the bill.
    void visitWanted(int row);

private:
    const BillLineRow* chosen() const;
    void updateButton();
    BillLinesTableModel* m_model;
    TableView* m_table;
    Button* m_which;
};

} // namespace daybook
