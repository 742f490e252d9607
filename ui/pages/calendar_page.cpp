#include "ui/pages/calendar_page.h"

#include "ui/models/outcome_sign.h"
#include "ui/models/visit_text.h"
#include "ui/pages/month_grid.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/signs.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {
constexpr int listFromPoints = 24; // from this size of words a grid no longer fits a screen
}

CalendarPage::CalendarPage(QWidget* parent)
    : Page(parent), m_monthModel(new CalendarMonthTableModel(this)),
      m_listModel(new CalendarListTableModel(this)), m_grid(new MonthGrid(tr("Days of the month"))),
      m_list(new TableView(tr("Days of the month as a list"))), m_previous(new Button), m_next(new Button),
      m_form(new Button)
{
    setHelpTopic(u"calendar"_s);
    FlowLayout* row = buttonRow();
    m_previous->setObjectName(u"previousMonth"_s);
    m_next->setObjectName(u"nextMonth"_s);
    m_form->setObjectName(u"form"_s);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_form);
    m_grid->setObjectName(u"monthGrid"_s);
    m_list->setObjectName(u"monthList"_s);
    m_grid->setModel(m_monthModel);
    m_list->setModel(m_listModel);
    m_list->setMostRows(31);
    body()->addWidget(m_grid);
    body()->addWidget(m_list);
    addLegend();
    m_grid->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT monthWanted(m_month.addMonths(-1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT monthWanted(m_month.addMonths(1)); });
    connect(m_form, &QPushButton::clicked, this, [this] { setList(!isList()); });
    connect(m_grid, &MonthGrid::cellWanted, this, [this](const QModelIndex& index) {
        if (const CalendarDay* day = m_monthModel->dayAt(index))
            Q_EMIT dayWanted(day->date);
    });
    const auto openRow = [this](int chosen) {
        if (const CalendarDay* day = m_listModel->dayAt(m_listModel->index(chosen, 0)))
            Q_EMIT dayWanted(day->date);
    };
    connect(m_list, &TableView::rowWanted, this, openRow);
    connect(m_list, &QTableView::clicked, this,
            [openRow](const QModelIndex& index) { openRow(index.row()); });
}

void CalendarPage::setToday(QDate today)
{
    m_today = today;
    setLead(leadText());
}

void CalendarPage::setMonth(QDate month, const std::vector<CalendarDay>& days)
{
    const QDate current =
        m_grid->currentIndex().isValid()
            ? m_monthModel->data(m_grid->currentIndex(), CalendarMonthTableModel::DateRole).toDate()
            : QDate();
    const bool isSame = m_month == monthOf(month).from;
    m_month = monthOf(month).from;
    m_days = days;
    setHeading(toMonthText(m_month));
    m_previous->setText(tr("< %1").arg(toMonthText(m_month.addMonths(-1))));
    m_previous->setAccessibleName(tr("< %1, the month before").arg(toMonthText(m_month.addMonths(-1))));
    m_next->setText(tr("%1 >").arg(toMonthText(m_month.addMonths(1))));
    m_next->setAccessibleName(tr("%1 >, the next month").arg(toMonthText(m_month.addMonths(1))));
    m_monthModel->setDays(m_days);
    m_listModel->setDays(m_days);
    QDate chosen = isSame && current.isValid() ? current : m_month;
    if (!isSame && monthOf(m_month).contains(m_today))
        chosen = m_today;
    m_grid->setCurrentIndex(m_monthModel->indexOf(chosen));
    if (const QModelIndex row = m_listModel->indexOf(chosen); row.isValid())
        m_list->chooseRow(row.row());
    setLead(leadText());
    showForm();
}

bool CalendarPage::isList() const
{
    if (m_wantsList)
        return *m_wantsList;
    // Before the page has a place there is no width to go by.
    const int width = (m_list->isHidden() ? static_cast<QWidget*>(m_grid) : m_list)->width();
    return currentPoints() >= listFromPoints || (isVisible() && !m_grid->fits(width));
}

void CalendarPage::setList(bool list)
{
    m_wantsList = list;
    showForm();
}

bool CalendarPage::eventFilter(QObject* object, QEvent* event)
{
    // Whether the month fits is known once it has its width; then the layout at work is finished first.
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Show) && !m_wantsList)
        QMetaObject::invokeMethod(this, &CalendarPage::showForm, Qt::QueuedConnection);
    return Page::eventFilter(object, event);
}

void CalendarPage::showForm()
{
    const bool list = isList();
    const bool hadFocus = m_grid->hasFocus() || m_list->hasFocus();
    m_grid->setVisible(!list);
    m_list->setVisible(list);
    m_form->setText(list ? tr("Show as a month") : tr("Show as a list"));
    if (hadFocus)
        (list ? static_cast<QWidget*>(m_list) : m_grid)->setFocus(Qt::OtherFocusReason);
}

QString CalendarPage::leadText() const
{
    int open = 0;
    int nobody = 0;
    for (const CalendarDay& day : m_days) {
        if (!day.isInMonth)
            continue;
        for (const OutcomeCount& count : day.counts) {
            open += count.outcome == Outcome::NotWritten ? count.count : 0;
            nobody += count.outcome == Outcome::NobodyCame ? count.count : 0;
        }
    }
    QStringList sentences;
    if (nobody > 0)
        sentences << tr("Nobody came for %n visit(s).", nullptr, nobody);
    if (open > 0)
        sentences << tr("%n visit(s) are not written down yet.", nullptr, open);
    sentences << tr("Press a day to see it or to change it.");
    return sentences.join(u' ');
}

void CalendarPage::addLegend()
{
    m_legend = new QWidget;
    m_legend->setObjectName(u"legend"_s);
    auto* flow = new FlowLayout(m_legend);
    for (const Sign sign : {Sign::Came, Sign::NobodyCame, Sign::Different, Sign::Cancelled, Sign::Away,
                            Sign::NotWritten, Sign::Planned}) {
        auto* pair = new QWidget;
        auto* across = new QHBoxLayout(pair);
        across->setContentsMargins({});
        across->addWidget(new SignMark(sign));
        auto* words = new Words(signWord(sign));
        words->setWordWrap(false);
        across->addWidget(words);
        flow->addWidget(pair);
    }
    subheading(tr("What the signs mean"));
    body()->addWidget(m_legend);
}

void CalendarPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    // Other words sizes ask for the other form, unless the person chose one.
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && m_legend != nullptr)
        showForm();
}

} // namespace daybook
