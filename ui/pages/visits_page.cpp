#include "ui/pages/visits_page.h"

#include "core/base/text.h"
#include "ui/models/text_table_model.h"
#include "ui/models/visit_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString sentenceCase(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

/// What is written down; for silence whether the visit is still to come.
QString writtenText(const DaySheet& sheet, const DayRow& row, QDate today)
{
    switch (outcomeOf(sheet, row, today)) {
    case Outcome::Planned:
        return VisitsPage::tr("Planned");
    case Outcome::NotWritten:
        return VisitsPage::tr("Not written down");
    default:
        return row.isWritten() ? sentenceCase(eventOf(row))
                               : VisitsPage::tr("Did not happen: the day is marked as complete");
    }
}

} // namespace

VisitsPage::VisitsPage(QWidget* parent)
    : Page(parent), m_table(new TableView(tr("Visits"))), m_model(new TextTableModel(this)),
      m_open(new Button(tr("&Open the chosen day")))
{
    setHelpTopic(u"money"_s);
    m_table->setObjectName(u"visits"_s);
    m_table->setModel(m_model);
    m_table->setMostRows(40);
    m_open->setObjectName(u"openDay"_s);
    m_open->setPrimary(true);
    buttonRow()->addWidget(m_open);
    body()->addWidget(m_table);
    connect(m_open, &QPushButton::clicked, this, &VisitsPage::openChosen);
    connect(m_table, &TableView::rowWanted, this, &VisitsPage::openChosen);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &VisitsPage::openChosen);
}

void VisitsPage::setVisits(const QString& heading, const std::vector<DaySheet>& sheets,
                           const QString& onlyVisit, QDate today)
{
    setHeading(heading);
    std::vector<QStringList> rows;
    m_days.clear();
    int written = 0;
    for (const DaySheet& sheet : sheets) {
        for (const DayRow& row : sheet.rows) {
            const QString name = row.planned ? row.planned->name : QString();
            if (!onlyVisit.isEmpty() && folded(name) != folded(onlyVisit))
                continue;
            const QString title = row.planned ? titleOf(*row.planned) : tr("Not planned");
            rows.push_back({toText(sheet.day), name.isEmpty() ? title : tr("%1, %2").arg(name, title),
                            writtenText(sheet, row, today)});
            m_days.push_back(sheet.day);
            written += row.isWritten() ? 1 : 0;
        }
    }
    const auto count = static_cast<int>(rows.size());
    if (count == 0)
        setLead(tr("No visits are planned or written down for these days."));
    else
        setLead(tr("%n visit(s), %1 of them written down.", nullptr, count).arg(written));
    m_model->setRows({tr("Day"), tr("Planned"), tr("Written down")}, std::move(rows));
    m_table->setVisible(count > 0);
    m_open->setVisible(count > 0);
}

void VisitsPage::openChosen()
{
    const int row = m_table->chosenRow();
    if (row >= 0 && row < static_cast<int>(m_days.size()))
        Q_EMIT dayWanted(m_days[static_cast<std::size_t>(row)]);
}

} // namespace daybook
