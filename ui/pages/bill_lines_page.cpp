#include "ui/pages/bill_lines_page.h"

#include "ui/models/bill_lines_table_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

BillLinesPage::BillLinesPage(QWidget* parent) : Page(parent), m_model(new BillLinesTableModel(this))
{
    setHelpTopic(u"check"_s);
    setHeading(tr("Every line of the bill"));
    setLead(tr("Each line and the visit we set it against. Choose a line to say which visit it is for."));
    // Above the table: a bill can have more lines than anybody wants to scroll past.
    FlowLayout* buttons = buttonRow();
    m_which = new Button(tr("&Which visit is this charge for?"));
    m_which->setObjectName(u"whichVisit"_s);
    m_which->setPrimary(true);
    buttons->addWidget(m_which);

    auto* label = subheading(tr("The lines of the bill"));
    m_table = new TableView(tr("The lines of the bill"));
    m_table->setObjectName(u"lines"_s);
    m_table->setModel(m_model);
    label->setBuddy(m_table);
    body()->addWidget(m_table);
    connect(m_which, &QPushButton::clicked, this, [this] {
        if (const BillLineRow* row = chosen())
            Q_EMIT visitWanted(row->row);
    });
    connect(m_table, &TableView::rowWanted, this, [this] {
        if (m_which->isEnabled())
            m_which->click();
    });
    connect(m_table, &TableView::rowChosen, this, [this] { updateButton(); });
    updateButton();
}

void BillLinesPage::setLines(std::vector<BillLineRow> rows)
{
    const int before = chosen() ? chosen()->row : 0;
    m_model->setRows(std::move(rows));
    chooseLine(before);
    updateButton();
}

void BillLinesPage::chooseLine(int row)
{
    const auto& rows = m_model->rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [row](const BillLineRow& each) { return each.row == row; });
    if (at != rows.end())
        m_table->chooseRow(static_cast<int>(at - rows.begin()));
}

const BillLineRow* BillLinesPage::chosen() const
{
    const int row = m_table->chosenRow();
    const auto& rows = m_model->rows();
    return row >= 0 && row < static_cast<int>(rows.size()) ? &rows[static_cast<std::size_t>(row)] : nullptr;
}

void BillLinesPage::updateButton()
{
    const BillLineRow* row = chosen();
    m_which->setEnabled(row && row->mayLink);
    m_which->setAccessibleDescription(row ? row->what : QString());
}

} // namespace daybook
