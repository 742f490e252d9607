#include "ui/pages/find_page.h"

#include "ui/models/cell_alignment.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/words.h"

#include <QAbstractTableModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <limits>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// As many as can be read at a glance; each key draws them anew.
constexpr int fewHits = 8;
constexpr int manyHits = 100;
/// Made ready between two events: a few milliseconds' worth.
constexpr std::size_t visitsAtATime = 1000;

} // namespace

/// What was found, in words.
class FoundTableModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setHits(std::vector<FindHit> hits)
    {
        if (hits == m_hits)
            return;
        beginResetModel();
        m_hits = std::move(hits);
        endResetModel();
    }
    const std::vector<FindHit>& hits() const { return m_hits; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.row() >= rowCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return cellAlignment(false);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        const FindHit& hit = m_hits[static_cast<std::size_t>(index.row())];
        return index.column() == 0 ? kindText(hit.kind) : hit.words;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
            return {};
        return section == 0 ? FindPage::tr("What") : FindPage::tr("In words");
    }

private:
    std::vector<FindHit> m_hits;
};

FindPage::FindPage(QWidget* parent)
    : Page(parent), m_most(fewHits), m_field(new TextField(tr("&Type a name, a day or a sum"))),
      m_model(new FoundTableModel(this))
{
    setHelpTopic(u"start"_s);
    setHeading(tr("Find"));
    m_field->setObjectName(u"findField"_s);
    m_field->setHint(tr("For example: Ann, 4 June, nobody came, or 44.00"));
    body()->addWidget(m_field);
    m_count = paragraph({});
    m_count->setObjectName(u"count"_s);
    m_table = new TableView(tr("What was found"));
    m_table->setObjectName(u"found"_s);
    m_table->setModel(m_model);
    m_table->setMostRows(manyHits);
    body()->addWidget(m_table);
    FlowLayout* row = buttonRow();
    m_open = new Button(tr("&Open this"));
    m_open->setObjectName(u"open"_s);
    m_open->setPrimary(true);
    m_more = new Button(tr("Show &more"));
    m_more->setObjectName(u"more"_s);
    row->addWidget(m_open);
    row->addWidget(m_more);

    m_field->edit()->installEventFilter(this);
    connect(m_field, &TextField::textEdited, this, [this] {
        m_most = fewHits;
        look();
    });
    connect(m_table, &TableView::rowWanted, this, &FindPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &FindPage::openChosen);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most = manyHits;
        look();
    });
    look();
}

void FindPage::setIndex(FindIndex index)
{
    m_index = std::move(index);
    look();
    goOn();
}

void FindPage::goOn()
{
    if (m_index.isWhole())
        return;
    m_index.goOn(visitsAtATime);
    QTimer::singleShot(0, this, &FindPage::goOn);
}

void FindPage::focusField()
{
    m_field->focusField();
    m_field->edit()->selectAll();
}

void FindPage::look()
{
    // Who types before all is ready gets an answer that is whole.
    if (!m_index.isWhole() && !m_field->text().trimmed().isEmpty())
        m_index.goOn(std::numeric_limits<int>::max());
    const FindResult result = m_index.find(m_field->text(), m_most);
    const int shown = static_cast<int>(result.hits.size());
    m_model->setHits(result.hits);
    if (shown > 0 && m_table->chosenRow() < 0)
        m_table->chooseRow(0);
    QString count;
    if (m_field->text().trimmed().isEmpty())
        count = tr("Visits, bills, letters, payments and people are looked through while you type.");
    else if (result.total == 0)
        count = tr("Nothing was found. Try fewer letters, or another word.");
    else if (result.total > shown)
        count = tr("%n found. The first %1 are shown; another word makes them fewer.", nullptr, result.total)
                    .arg(shown);
    else
        count = tr("%n found.", nullptr, result.total);
    m_count->setText(count);
    m_field->edit()->setAccessibleDescription(count);
    m_table->setVisible(shown > 0);
    m_open->setVisible(shown > 0);
    m_more->setVisible(result.total > shown && m_most == fewHits);
}

void FindPage::openChosen()
{
    const int row = m_table->chosenRow();
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT openWanted(m_model->hits()[static_cast<std::size_t>(row)]);
}

bool FindPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field->edit() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            openChosen();
            return true;
        }
        if (key->key() == Qt::Key_Down && m_table->isVisible()) {
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace daybook
