#include "ui/pages/money_page.h"

#include "ui/models/week_hours_table_model.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QEvent>
#include <QShowEvent>

namespace daybook {

using namespace Qt::StringLiterals;

MoneyPage::MoneyPage(ChartModule charts, QWidget* parent)
    : Page(parent), m_charts(std::move(charts)), m_model(new WeekHoursTableModel(this))
{
    setHelpTopic(u"money"_s);
    setHeading(tr("Money"));

    auto* account = new Button(tr("Money in an&d out, and what is left"));
    account->setObjectName(u"account"_s);
    account->setPrimary(true);
    auto* ways = new Button(tr("What if I did it another &way?"));
    ways->setObjectName(u"ways"_s);
    FlowLayout* further = buttonRow();
    further->addWidget(account);
    further->addWidget(ways);
    connect(account, &QPushButton::clicked, this, &MoneyPage::accountRequested);
    connect(ways, &QPushButton::clicked, this, &MoneyPage::waysRequested);

    FlowLayout* turn = buttonRow();
    m_earlier = new Button(tr("&Earlier month"));
    m_earlier->setObjectName(u"earlier"_s);
    m_later = new Button(tr("&Later month"));
    m_later->setObjectName(u"later"_s);
    turn->addWidget(m_earlier);
    turn->addWidget(m_later);
    auto* print = new Button(tr("Print thi&s"));
    print->setObjectName(u"printHours"_s);
    turn->addWidget(print);
    connect(print, &QPushButton::clicked, this, &MoneyPage::printRequested);

    m_figures = new FigureRow;
    m_figures->setObjectName(u"figures"_s);
    body()->addWidget(m_figures);

    m_chartHeading = subheading(tr("Hours by week"));
    m_chartPlace = new QVBoxLayout;
    body()->addLayout(m_chartPlace);

    m_tableHeading = subheading(tr("The same hours as a table"));
    m_table = new TableView(tr("Hours by week"));
    m_table->setObjectName(u"hours"_s);
    m_table->setModel(m_model);
    m_tableHeading->setBuddy(m_table);
    body()->addWidget(m_table);
    m_visits = new Button(tr("Show the &visits of the chosen week"));
    m_visits->setObjectName(u"weekVisits"_s);
    buttonRow()->addWidget(m_visits);
    connect(m_visits, &QPushButton::clicked, this, [this] { openRow(m_table->chosenRow()); });
    connect(m_table, &TableView::rowWanted, this, &MoneyPage::openRow);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& at) { openRow(at.row()); });

    connect(m_earlier, &QPushButton::clicked, this, &MoneyPage::earlierRequested);
    connect(m_later, &QPushButton::clicked, this, &MoneyPage::laterRequested);
}

void MoneyPage::setMonth(const BillingPeriod& month, const std::vector<WeekHours>& weeks,
                         const MonthSums& sums, bool earlier, bool later)
{
    m_month = month;
    m_weeks = weeks;
    const QString name = toMonthText(month.from);
    setHeading(tr("Money: %1").arg(name));
    setLead(hoursSentence(sumOf(weeks), name));
    m_earlier->setEnabled(earlier);
    m_later->setEnabled(later);

    m_figures->clear();
    m_figures->addFigure(toText(sums.billed), tr("asked for"));
    m_figures->addFigure(toText(sums.notInQuestion()), tr("not in question"), Role::Good);
    if (!sums.query.isZero())
        m_figures->addFigure(toText(sums.query), tr("to ask about"), Role::Difference);
    if (!sums.toCheck.isZero())
        m_figures->addFigure(toText(sums.toCheck), tr("please check"), Role::Look);

    m_model->setWeeks(weeks);
    m_table->setVisible(!weeks.empty());
    m_tableHeading->setVisible(!weeks.empty());
    m_visits->setVisible(!weeks.empty());
    // The module with the chart is only loaded once somebody looks.
    if (isVisible())
        drawChart();
    else
        m_isStale = true;
}

CarePicture MoneyPage::picture() const
{
    CarePicture picture;
    const QString month = toMonthText(m_month.from);
    picture.heading = tr("Hours by week");
    picture.sentence = hoursSentence(sumOf(m_weeks), month);
    picture.chart = hoursChart(m_weeks, month);
    for (int column = 0; column < m_model->columnCount(); ++column)
        picture.columns += m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells += m_model->index(row, column).data().toString();
        picture.rows.push_back(cells);
    }
    return picture;
}

void MoneyPage::openRow(int row)
{
    // The last row is the whole month.
    const auto weeks = static_cast<int>(m_weeks.size());
    if (row >= 0 && row <= weeks)
        Q_EMIT visitsRequested(row < weeks ? m_weeks[static_cast<std::size_t>(row)].week : m_month);
}

void MoneyPage::drawChart()
{
    m_isStale = false;
    delete m_chart;
    m_chart = nullptr;
    const WeekHours sum = sumOf(m_weeks);
    const bool hasHours = sum.planned.count() > 0 || sum.came.count() > 0 || sum.charged.count() > 0;
    if (hasHours) {
        const Colours colours = currentColours();
        const ChartLook look{
            .text = colours.text, .background = colours.background, .accent = colours.accent, .font = font()};
        BarChart chart = hoursChart(m_weeks, toMonthText(m_month.from));
        chart.onPressed = [this](int group) { openRow(group); };
        m_chart = m_charts.draw(chart, look, this);
    }
    if (m_chart) {
        m_chart->setObjectName(u"chart"_s);
        m_chartPlace->addWidget(m_chart);
    }
    m_chartHeading->setVisible(m_chart != nullptr);
    m_tableHeading->setText(m_chart ? tr("The same hours as a table") : tr("Hours by week"));
}

void MoneyPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_chart) {
        m_isStale = true;
        if (isVisible())
            drawChart();
    }
}

void MoneyPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        drawChart();
}

} // namespace daybook
