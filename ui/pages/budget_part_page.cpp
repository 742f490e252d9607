#include "ui/pages/budget_part_page.h"

#include "ui/models/text_table_model.h"
#include "ui/widgets/table_view.h"

namespace daybook {

using namespace Qt::StringLiterals;

BudgetPartPage::BudgetPartPage(QWidget* parent)
    : Page(parent), m_table(new TableView(tr("What this is made of"))), m_model(new TextTableModel(this))
{
    setHelpTopic(u"money"_s);
    m_table->setObjectName(u"items"_s);
    m_table->setModel(m_model);
    m_table->setMostRows(40);
    body()->addWidget(m_table);
}

void BudgetPartPage::setItems(const BudgetLine& line, const std::vector<BudgetItem>& items, int withoutPrice)
{
    setHeading(tr("%1: %2", "what: sum").arg(line.name, toText(line.amount)));
    QStringList sentences{items.empty()
                              ? tr("There is nothing in it.")
                              : tr("It is made of %n line(s).", nullptr, static_cast<int>(items.size()))};
    if (withoutPrice > 0)
        sentences += tr("%n visit(s) have no agreed price and are not counted.", nullptr, withoutPrice);
    setLead(sentences.join(u' '));
    std::vector<QStringList> rows;
    Money sum;
    for (const BudgetItem& item : items) {
        rows.push_back({item.name, item.date.isValid() ? toText(item.date) : QString(), toText(item.amount)});
        sum += item.amount;
    }
    if (!items.empty())
        rows.push_back({tr("Together"), QString(), toText(sum)});
    m_model->setRows({tr("What"), tr("Day"), tr("Sum")}, std::move(rows));
    m_table->setVisible(!items.empty());
}

} // namespace daybook
