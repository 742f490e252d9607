#include "ui/pages/care_page.h"

#include "ui/models/text_table_model.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QShowEvent>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

CarePage::CarePage(std::size_t parts, ChartModule charts, QWidget* parent)
    : Page(parent), m_charts(std::move(charts)), m_inBed(new Words({}, Role::Body)),
      m_earlier(new Button(tr("&Earlier month"))), m_later(new Button(tr("L&ater month")))
{
    setHelpTopic(u"people"_s);
    setHeading(tr("How the care comes"));
    FlowLayout* row = buttonRow();
    const auto add = [row](Button* button, const QString& name) {
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    connect(add(m_earlier, u"earlier"_s), &QPushButton::clicked, this, &CarePage::earlierRequested);
    connect(add(m_later, u"later"_s), &QPushButton::clicked, this, &CarePage::laterRequested);
    connect(add(new Button(tr("Print thi&s")), u"printCare"_s), &QPushButton::clicked, this,
            &CarePage::printRequested);
    connect(add(new Button(tr("&What matters to you")), u"wishes"_s), &QPushButton::clicked, this,
            &CarePage::wishesRequested);
    m_inBed->setObjectName(u"inBed"_s);
    body()->addWidget(m_inBed);
    for (std::size_t i = 0; i < parts; ++i)
        addPart(static_cast<int>(i));
}

void CarePage::addPart(int number)
{
    Part part;
    part.heading = subheading({});
    part.sentence = paragraph({});
    part.chartPlace = new QVBoxLayout;
    body()->addLayout(part.chartPlace);
    part.key = paragraph({});
    part.table = new TableView({});
    part.table->setObjectName(u"care-%1"_s.arg(number));
    part.model = new TextTableModel(this);
    part.table->setModel(part.model);
    part.heading->setBuddy(part.table);
    body()->addWidget(part.table);
    part.open = new Button(QString());
    part.open->setObjectName(u"care-visits-%1"_s.arg(number));
    buttonRow()->addWidget(part.open);
    const auto which = static_cast<std::size_t>(number);
    connect(part.open, &QPushButton::clicked, this,
            [this, which, table = part.table] { openBehind(which, table->chosenRow()); });
    connect(part.table, &TableView::rowWanted, this, [this, which](int row) { openBehind(which, row); });
    connect(part.table, &QAbstractItemView::doubleClicked, this,
            [this, which](const QModelIndex& at) { openBehind(which, at.row()); });
    m_parts.push_back(part);
}

void CarePage::setMonth(const BillingPeriod& month, std::vector<CarePicture> pictures, const QString& inBed,
                        bool earlier, bool later)
{
    m_month = month;
    setHeading(tr("How the care comes: %1").arg(toMonthText(month.from)));
    setLead(tr("What you want and what was written down, side by side. Nobody is given marks."));
    m_earlier->setEnabled(earlier);
    m_later->setEnabled(later);
    m_inBed->setText(inBed);
    m_inBed->setVisible(!inBed.isEmpty());
    m_pictures = std::move(pictures);
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part& part = m_parts[i];
        const CarePicture picture = i < m_pictures.size() ? m_pictures[i] : CarePicture{};
        part.heading->setText(picture.heading);
        part.sentence->setText(picture.sentence);
        part.table->setAccessibleName(picture.heading);
        part.model->setRows(picture.columns, picture.rows);
        part.table->setVisible(!picture.rows.empty());
        part.open->setText(picture.openText);
        part.open->setVisible(!picture.behind.empty());
    }
    // The module with the charts is only loaded once somebody looks.
    if (isVisible())
        drawCharts();
    else
        m_isStale = true;
}

void CarePage::openBehind(std::size_t part, int row)
{
    if (part >= m_pictures.size() || row < 0)
        return;
    const auto& behind = m_pictures[part].behind;
    if (static_cast<std::size_t>(row) >= behind.size())
        return;
    const CarePicture::Behind& chosen = behind[static_cast<std::size_t>(row)];
    Q_EMIT visitsRequested(chosen.days.isValid() ? chosen.days : m_month, chosen.visit);
}

void CarePage::drawCharts()
{
    m_isStale = false;
    const Colours colours = currentColours();
    const ChartLook look{
        .text = colours.text, .background = colours.background, .accent = colours.accent, .font = font()};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        Part& part = m_parts[i];
        delete part.chart;
        part.chart = nullptr;
        part.key->hide();
        if (i >= m_pictures.size())
            continue;
        BarChart chart = m_pictures[i].chart;
        if (!m_pictures[i].behind.empty())
            chart.onPressed = [this, i](int group) { openBehind(i, group); };
        const bool hasBars = std::ranges::any_of(chart.series, [](const BarSeries& series) {
            return std::ranges::any_of(series.values, [](qint64 value) { return value != 0; });
        });
        DotPlot dots = m_pictures[i].dots;
        if (hasBars && !dots.rows.empty()) {
            dots.onPressed = chart.onPressed;
            part.chart = new DotPlotView(dots, look, this);
            part.key->setText(dots.key);
            part.key->show();
        } else if (hasBars) {
            part.chart = m_charts.draw(chart, look, this);
        }
        if (part.chart != nullptr) {
            part.chart->setObjectName(u"chart-%1"_s.arg(i));
            part.chartPlace->addWidget(part.chart);
        }
    }
}

void CarePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    const bool hasCharts =
        std::ranges::any_of(m_parts, [](const Part& part) { return part.chart != nullptr; });
    if (isLook && hasCharts) {
        m_isStale = true;
        if (isVisible())
            drawCharts();
    }
}

void CarePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        drawCharts();
}

} // namespace daybook
