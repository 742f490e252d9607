#include "ui/pages/history_page.h"

#include "ui/models/history_table_model.h"
#include "ui/models/history_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace daybook {

HistoryPage::HistoryPage(QWidget* parent)
    : Page(parent), m_model(new HistoryTableModel(this)),
      m_table(new TableView(tr("Everything that was changed"), this)), m_details(new Card),
      m_takeBack(new Button(tr("Take back the chosen chan&ge"))), m_bringBack(new Button)
{
    setObjectName(u"historyPage"_s);
    setHelpTopic(u"undo"_s);
    setHeading(tr("Everything that was changed"));
    Words* label = subheading(tr("The newest first"));
    label->setBuddy(m_table);
    m_table->setObjectName(u"history"_s);
    m_table->setModel(m_model);
    body()->addWidget(m_table);
    auto* row = buttonRow();
    auto* details = new Button(tr("&Show what this changed"));
    details->setObjectName(u"showDetails"_s);
    details->setPrimary(true);
    row->addWidget(details);
    m_takeBack->setObjectName(u"takeBackChosen"_s);
    row->addWidget(m_takeBack);
    m_bringBack->setObjectName(u"bringBack"_s);
    row->addWidget(m_bringBack);
    auto* verify = new Button(tr("&Check that this list is complete"));
    verify->setObjectName(u"verify"_s);
    row->addWidget(verify);
    m_details->hide();
    body()->addWidget(m_details);

    const auto askForDetails = [this] {
        if (m_table->chosenRow() < 0)
            return;
        m_shown = m_model->entryAt(m_table->chosenRow()).number;
        Q_EMIT detailsWanted(m_shown);
    };
    connect(details, &Button::clicked, this, askForDetails);
    connect(m_table, &TableView::rowWanted, this, askForDetails);
    connect(m_table, &TableView::rowChosen, this, &HistoryPage::offerTakeBack);
    connect(m_takeBack, &Button::clicked, this, [this] {
        if (m_table->chosenRow() >= 0)
            Q_EMIT takeBackWanted(m_model->entryAt(m_table->chosenRow()).number);
    });
    connect(m_bringBack, &Button::clicked, this, &HistoryPage::bringBackWanted);
    connect(verify, &Button::clicked, this, &HistoryPage::verifyWanted);
    setHistory({});
    setBringBack({});
}

void HistoryPage::setHistory(const std::vector<HistoryEntry>& entries)
{
    m_model->setEntries(entries);
    m_details->hide();
    setLead(entries.empty()
                ? tr("Nothing has been written down yet.")
                : tr("%n thing(s) were done in this daybook. Nothing is ever removed from this list.", "",
                     static_cast<int>(entries.size())));
    m_table->setVisible(!entries.empty());
    offerTakeBack();
}

void HistoryPage::setMayChange(bool mayChange)
{
    m_mayChange = mayChange;
    offerTakeBack();
}

void HistoryPage::offerTakeBack()
{
    const int row = m_table->chosenRow();
    const bool isThere = row >= 0 && row < m_model->rowCount();
    const bool counts =
        isThere && m_model->entryAt(row).kind == HistoryKind::Change && !m_model->entryAt(row).isTakenBack;
    m_takeBack->setVisible(m_mayChange);
    m_takeBack->setEnabled(counts);
}

void HistoryPage::setDetails(qint64 number, const std::vector<HistoryDetail>& details)
{
    if (number != m_shown)
        return;
    while (QLayoutItem* taken = m_details->body()->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_details->setHeading(tr("What change %1 did").arg(number));
    const auto groups = inWords(details);
    if (groups.empty())
        m_details->paragraph(tr("Nothing that is kept in the daybook changed."));
    for (const HistoryWords& group : groups) {
        m_details->body()->addWidget(new Words(group.heading, Role::CardHeading));
        for (const QString& sentence : group.sentences)
            m_details->paragraph(sentence);
    }
    m_details->show();
}

void HistoryPage::setBringBack(const QString& sentence)
{
    m_bringBack->setText(tr("Bring back “%1”").arg(QString(sentence).replace(u'&', "&&"_L1)));
    m_bringBack->setVisible(!sentence.isEmpty());
}

} // namespace daybook
