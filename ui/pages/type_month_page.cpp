#include "ui/pages/type_month_page.h"

#include "core/care/phone_notes.h"
#include "ui/models/month_visits_model.h"
#include "ui/models/visit_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>
#include <functional>

namespace daybook {

using namespace Qt::StringLiterals;

/// The one line that is typed into. Up and Down go from visit to visit, Enter writes.
class TypedVisitField : public TextField
{
public:
    explicit TypedVisitField(const QString& label, std::function<void(int)> move, std::function<void()> apply,
                             QWidget* parent = nullptr)
        : TextField(label, parent), m_move(std::move(move)), m_apply(std::move(apply))
    {
        edit()->installEventFilter(this);
    }
    using TextField::setUnderstood;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down) {
                m_move(key == Qt::Key_Up ? -1 : 1);
                return true;
            }
            if (key == Qt::Key_Return || key == Qt::Key_Enter) {
                m_apply();
                return true;
            }
        }
        return TextField::eventFilter(watched, event);
    }

private:
    std::function<void(int)> m_move;
    std::function<void()> m_apply;
};

TypeMonthPage::TypeMonthPage(QWidget* parent) : Page(parent), m_model(new MonthVisitsModel(this))
{
    setHelpTopic(u"today"_s);
    setHeading(tr("Type from the paper sheet"));
    paragraph(
        tr("Press Enter when a visit came as planned. Type M when nobody came. Type the times when they "
           "were different, for example 8.05 8.30 Anne."));
    m_field = new TypedVisitField(
        tr("Visit"), [this](int rows) { move(rows); }, [this] { apply(); });
    m_field->setObjectName(u"typedVisit"_s);
    m_field->setLetters(30);
    m_field->setHint(tr("C: cancelled by me. P: cancelled by the provider. S: sent away. "
                        "Arrow keys: another visit."));
    body()->addWidget(m_field);
    connect(m_field, &TextField::textEdited, this, &TypeMonthPage::showUnderstood);

    FlowLayout* row = buttonRow();
    auto* enter = new Button(tr("&Write this visit"));
    enter->setObjectName(u"writeVisit"_s);
    enter->setPrimary(true);
    row->addWidget(enter);
    connect(enter, &QPushButton::clicked, this, [this] {
        apply();
        focusField();
    });
    auto* earlier = new Button(tr("The month be&fore"));
    earlier->setObjectName(u"earlier"_s);
    row->addWidget(earlier);
    connect(earlier, &QPushButton::clicked, this, [this] { Q_EMIT monthWanted(-1); });
    m_later = new Button(tr("The month &after"));
    m_later->setObjectName(u"later"_s);
    row->addWidget(m_later);
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT monthWanted(1); });

    m_table = new TableView(tr("Visits of this month"));
    m_table->setObjectName(u"monthVisits"_s);
    constexpr int rowsSeen = 10;
    m_table->setMostRows(rowsSeen);
    m_table->setModel(m_model);
    body()->addWidget(m_table);
    connect(m_table, &TableView::rowChosen, this, [this](int chosen) {
        if (chosen != m_at && chosen >= 0)
            goTo(chosen);
    });
    connect(m_table, &TableView::rowWanted, this, &TypeMonthPage::focusField);
}

void TypeMonthPage::setMonth(const BillingPeriod& month, const std::vector<DaySheet>& sheets,
                             const QStringList& carers)
{
    const bool isOther = month != m_month;
    m_month = month;
    m_carers = carers;
    m_model->setSheets(sheets);
    setHeading(tr("Type %1 from the paper sheet").arg(toMonthText(month.from)));
    if (isOther || m_at >= m_model->rowCount())
        goTo(std::max(0, m_model->nextBlank(0)));
    showWhere();
}

void TypeMonthPage::setHasLater(bool hasLater)
{
    m_later->setEnabled(hasLater);
}

bool TypeMonthPage::hasUnsavedWords() const
{
    return !m_field->text().trimmed().isEmpty();
}

void TypeMonthPage::focusField()
{
    m_field->focusField();
}

void TypeMonthPage::apply()
{
    if (m_at < 0 || m_at >= m_model->rowCount())
        return;
    const MonthVisitsModel::Row row = m_model->rows()[static_cast<std::size_t>(m_at)];
    const QString typed = m_field->text();
    if (row.isOnItsWay)
        return;
    // Enter alone goes past what is written already: nothing is written over by a key too many.
    if (!typed.trimmed().isEmpty() || !row.visit.isWritten()) {
        const auto entry = readTypedVisit(typed, *row.visit.planned, m_carers);
        if (!entry) {
            m_field->setProblem(tr("This could not be read. Type M, or the times such as 8.05 8.30, "
                                   "or leave it empty when the visit came as planned."));
            return;
        }
        m_model->showTyped(m_at, *entry);
        Q_EMIT visitTyped(row.visit, *entry);
    }
    m_field->setText({});
    const int next = m_model->nextBlank(m_at + 1);
    goTo(next >= 0 ? next : std::min(m_at + 1, m_model->rowCount() - 1));
}

void TypeMonthPage::move(int rows)
{
    goTo(std::clamp(m_at + rows, 0, std::max(0, m_model->rowCount() - 1)));
}

void TypeMonthPage::goTo(int row)
{
    m_at = m_model->rowCount() == 0 ? -1 : row;
    m_field->setProblem({});
    if (m_at >= 0)
        m_table->chooseRow(m_at);
    showWhere();
}

void TypeMonthPage::showWhere()
{
    const int blank = m_model->blankCount();
    setLead(m_model->rowCount() == 0 ? tr("No visits are planned in this month.")
            : blank == 0             ? tr("Every planned visit of this month is written down.")
                                     : tr("%n visit(s) are not written down yet.", nullptr, blank));
    m_field->setEnabled(m_at >= 0);
    if (m_at < 0)
        return;
    const MonthVisitsModel::Row& row = m_model->rows()[static_cast<std::size_t>(m_at)];
    m_field->setLabel(tr("%1, %2").arg(toText(row.day), titleOf(*row.visit.planned)));
    showUnderstood();
}

void TypeMonthPage::showUnderstood()
{
    if (m_at < 0)
        return;
    const MonthVisitsModel::Row& row = m_model->rows()[static_cast<std::size_t>(m_at)];
    m_field->setProblem({});
    if (m_field->text().trimmed().isEmpty()) {
        m_field->setUnderstood(row.visit.isWritten() ? tr("Written down: %1.").arg(eventOf(row.visit))
                                                     : tr("Enter writes: came as planned."));
        return;
    }
    DayRow typed = row.visit;
    const auto entry = readTypedVisit(m_field->text(), *row.visit.planned, m_carers);
    if (!entry) {
        m_field->setUnderstood({});
        return;
    }
    typed.entries = {*entry};
    m_field->setUnderstood(tr("Enter writes: %1.").arg(eventOf(typed)));
}

} // namespace daybook
