#include "ui/pages/bills_page.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <memory>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownAtFirst = 12; // about a year

} // namespace

BillsPage::BillsPage(QWidget* parent) : Page(parent), m_model(new BillsTableModel(this))
{
    setHelpTopic(u"bills"_s);
    setHeading(tr("Bills"));

    auto* label = subheading(tr("Your bills"));
    m_tableLabel = label;
    m_table = new TableView(tr("Your bills"));
    m_table->setObjectName(u"bills"_s);
    m_table->setModel(m_model);
    label->setBuddy(m_table);
    body()->addWidget(m_table);

    m_paid = paragraph({});
    m_paid->setObjectName(u"paid"_s);
    FlowLayout* buttons = buttonRow();
    m_check = new Button(tr("&Check this bill"));
    m_check->setObjectName(u"checkBill"_s);
    m_check->setPrimary(true);
    m_add = new Button(tr("&Add a new bill"));
    m_add->setObjectName(u"addBill"_s);
    m_log = new Button(tr("Bring in the provider's visit &log…"));
    m_log->setObjectName(u"theirLog"_s);
    m_older = new Button(tr("Show &older bills"));
    m_older->setObjectName(u"olderBills"_s);
    buttons->addWidget(m_check);
    m_pay = new Button(tr("What I &paid"));
    m_pay->setObjectName(u"payBill"_s);
    buttons->addWidget(m_pay);
    m_paper = new Button(tr("The paper bill"));
    m_paper->setObjectName(u"billPaper"_s);
    buttons->addWidget(m_paper);
    buttons->addWidget(m_add);
    buttons->addWidget(m_older);
    buttons->addWidget(m_log);
    m_answers = new Button(tr("&My answers"));
    m_answers->setObjectName(u"answers"_s);
    m_answers->hide();
    buttons->addWidget(m_answers);
    connect(m_answers, &QPushButton::clicked, this, &BillsPage::answersRequested);
    m_patterns = new Button(tr("How the bills have been"));
    m_patterns->setObjectName(u"patterns"_s);
    m_patterns->hide();
    buttons->addWidget(m_patterns);
    connect(m_patterns, &QPushButton::clicked, this, &BillsPage::patternsRequested);
    m_unbilled = new QWidget;
    columnIn(m_unbilled);
    m_unbilled->hide();
    body()->addWidget(m_unbilled);

    connect(m_table, &TableView::rowWanted, this, [this] { m_check->click(); });
    connect(m_check, &QPushButton::clicked, this, [this] { Q_EMIT checkRequested(chosenBill()); });
    connect(m_pay, &QPushButton::clicked, this, [this] { Q_EMIT paymentRequested(chosenBill()); });
    connect(m_paper, &QPushButton::clicked, this, [this] { Q_EMIT paperRequested(chosenBill()); });
    connect(m_table, &TableView::rowChosen, this, [this] { updateButtons(); });
    connect(m_add, &QPushButton::clicked, this, &BillsPage::addRequested);
    connect(m_log, &QPushButton::clicked, this, &BillsPage::theirLogRequested);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showRows();
    });
    showRows();
}

void BillsPage::setBills(std::vector<BillRow> rows)
{
    m_rows = std::move(rows);
    showRows();
}

void BillsPage::setMayAdd(bool may)
{
    m_add->setVisible(may);
    m_log->setVisible(may);
}

void BillsPage::setHasAnswers(bool has)
{
    m_answers->setVisible(has);
}

void BillsPage::setHasPatterns(bool has)
{
    m_patterns->setVisible(has);
}

void BillsPage::setUnbilled(const std::vector<std::pair<QString, QString>>& providers)
{
    if (providers == m_unbilledShown)
        return;
    m_unbilledShown = providers;
    auto* column = static_cast<QVBoxLayout*>(m_unbilled->layout());
    while (QLayoutItem* taken = column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const auto& [provider, text] : providers) {
        auto* card = new Card(tr("Visits that no bill is about: %1").arg(provider));
        card->paragraph(text);
        auto* look = new Button(tr("Look at these visits"));
        look->setObjectName(u"unbilled"_s);
        look->setAccessibleName(tr("Look at these visits: %1").arg(provider));
        card->buttonRow()->addWidget(look);
        column->addWidget(card);
        connect(look, &QPushButton::clicked, this,
                [this, name = provider] { Q_EMIT unbilledRequested(name); });
    }
    m_unbilled->setVisible(!providers.empty());
}

void BillsPage::showRows()
{
    const QString chosen = chosenBill();
    std::vector<BillRow> rows = m_rows;
    if (!m_showsAll && rows.size() > shownAtFirst)
        rows.resize(shownAtFirst);
    m_model->setRows(std::move(rows));
    chooseBill(chosen);

    const bool isEmpty = m_rows.empty();
    m_table->setVisible(!isEmpty);
    m_tableLabel->setVisible(!isEmpty);
    m_check->setVisible(!isEmpty);
    m_check->setPrimary(!isEmpty);
    m_pay->setVisible(!isEmpty);
    m_paper->setVisible(!isEmpty);
    m_add->setPrimary(isEmpty);
    m_older->setVisible(m_rows.size() > shownAtFirst);
    m_older->setText(m_showsAll ? tr("Show only the newest bills") : tr("Show &older bills"));
    if (isEmpty)
        setLead(tr("You have no bills here yet. When one comes, press “Add a new bill”."));
    else
        setLead(tr("You have %n bill(s) here. Choose one to check it.", nullptr,
                   static_cast<int>(m_rows.size())));
    updateButtons();
}

void BillsPage::chooseBill(const QString& file)
{
    const auto& rows = m_model->rows();
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const BillRow& row) { return row.file == file; });
    if (at != rows.end())
        m_table->chooseRow(static_cast<int>(at - rows.begin()));
}

QString BillsPage::chosenBill() const
{
    const int row = m_table->chosenRow();
    const auto& rows = m_model->rows();
    return row >= 0 && row < static_cast<int>(rows.size()) ? rows[static_cast<std::size_t>(row)].file
                                                           : QString();
}

void BillsPage::updateButtons()
{
    const int row = m_table->chosenRow();
    m_check->setEnabled(row >= 0);
    m_pay->setEnabled(row >= 0);
    m_paper->setEnabled(row >= 0);
    m_paid->setText({});
    // A screen reader hears which bill the button is about.
    if (row >= 0 && row < static_cast<int>(m_model->rows().size())) {
        const BillRow& bill = m_model->rows()[static_cast<std::size_t>(row)];
        const QString which = tr("%1, %2, %3").arg(monthText(bill.period), bill.provider, toText(bill.asks));
        m_check->setAccessibleDescription(which);
        m_pay->setAccessibleDescription(which);
        m_paper->setAccessibleDescription(which);
        if (!bill.paid.isEmpty())
            m_paid->setText(tr("%1, %2: %3").arg(monthText(bill.period), bill.provider, bill.paid));
    }
    m_paid->setVisible(!m_paid->text().isEmpty());
}

} // namespace daybook
