#include "ui/pages/assessment_page.h"

#include "core/papers/assessment_text.h"
#include "ui/models/care_text.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/named_button.h"
#include "ui/widgets/card.h"
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

AssessmentPage::AssessmentPage(ChartModule charts, QWidget* parent)
    : Page(parent), m_charts(std::move(charts))
{
    setHelpTopic(u"people"_s);
    setHeading(tr("What was assessed, planned and came"));
    setLead(
        tr("The hours that your assessment or care plan says, beside the visits. Nobody is given marks."));
}

void AssessmentPage::setFacts(const AssessmentFacts& facts, bool mayChange)
{
    if (m_isFilled && facts == m_facts && mayChange == m_mayChange)
        return;
    m_isFilled = true;
    m_facts = facts;
    m_mayChange = mayChange;
    m_chart = nullptr;
    m_chartPlace = nullptr;
    clearBody();
    addButtons();
    if (facts.assessments.empty())
        return;
    addWeeks();
    addMoney();
    addNeeds();
    addAssessments();
    // The module with the chart is only loaded once somebody looks.
    if (isVisible())
        drawChart();
    else
        m_isStale = true;
}

void AssessmentPage::addButtons()
{
    if (m_facts.assessments.empty())
        paragraph(tr("Nothing is written down yet. Take your assessment or care plan to hand, and write down "
                     "what it says."));
    FlowLayout* row = buttonRow();
    if (m_mayChange) {
        Button* add = addNamedButton(row, u"addAssessment"_s, tr("&Write down an assessment"));
        add->setPrimary(m_facts.assessments.empty());
        connect(add, &QPushButton::clicked, this, &AssessmentPage::addWanted);
    }
    if (!m_facts.assessments.empty())
        connect(addNamedButton(row, u"printAssessment"_s, tr("Print thi&s")), &QPushButton::clicked, this,
                &AssessmentPage::printWanted);
}

void AssessmentPage::addAssessments()
{
    subheading(tr("What was assessed"));
    // The newest first: it is the one that counts.
    int number = 0;
    for (auto each = m_facts.assessments.rbegin(); each != m_facts.assessments.rend(); ++each)
        addCard(*each, number++);
}

void AssessmentPage::addCard(const Assessment& assessment, int number)
{
    const QString about = tr("from %1").arg(toText(assessment.from));
    auto* card = new Card(assessment == m_facts.now         ? tr("Counts today")
                          : assessment.from > m_facts.today ? tr("Counts later")
                                                            : tr("Counted before"));
    const QStringList sentences = assessmentSentences(assessment);
    for (const QString& sentence : sentences)
        card->paragraph(sentence);
    if (m_mayChange) {
        FlowLayout* row = card->buttonRow();
        // The page is built anew while the press is still on its way.
        connect(
            addNamedButton(row, u"change-assessment-%1"_s.arg(number), tr("Change"), about), &QPushButton::clicked,
            this, [this, assessment] { Q_EMIT changeWanted(assessment); }, Qt::QueuedConnection);
        connect(
            addNamedButton(row, u"remove-assessment-%1"_s.arg(number), tr("Take it away"), about),
            &QPushButton::clicked, this, [this, assessment] { Q_EMIT removeWanted(assessment); },
            Qt::QueuedConnection);
    }
    body()->addWidget(card);
}

void AssessmentPage::addWeeks()
{
    Words* heading = subheading(tr("Hours week by week"));
    const QStringList sentences = assessedSentences(m_facts);
    for (const QString& sentence : sentences)
        paragraph(sentence);
    if (m_facts.weeks.empty())
        return;
    m_chartPlace = new QVBoxLayout;
    body()->addLayout(m_chartPlace);
    auto* table = new TableView(heading->text());
    table->setObjectName(u"assessedWeeks"_s);
    auto* model = new TextTableModel(table);
    const PaperTable content = assessedTable(m_facts.weeks);
    QStringList headings;
    for (const PaperColumn& column : content.columns)
        headings += column.heading;
    std::vector<QStringList> rows = content.rows;
    rows.insert(rows.end(), content.totals.begin(), content.totals.end());
    model->setRows(headings, rows);
    table->setModel(model);
    heading->setBuddy(table);
    body()->addWidget(table);
    connect(addNamedButton(buttonRow(), u"assessedVisits"_s, tr("Show the &visits of the chosen week")),
            &QPushButton::clicked, this, [this, table] { openWeek(table->chosenRow()); });
    connect(table, &TableView::rowWanted, this, &AssessmentPage::openWeek);
    connect(table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& at) { openWeek(at.row()); });
}

void AssessmentPage::openWeek(int row)
{
    // The last row is all weeks together.
    const auto weeks = static_cast<int>(m_facts.weeks.size());
    if (row >= 0 && row <= weeks)
        Q_EMIT visitsRequested(row < weeks ? m_facts.weeks[static_cast<std::size_t>(row)].week
                                           : sumOf(m_facts.weeks).week);
}

void AssessmentPage::addMoney()
{
    subheading(moneyHeading(m_facts));
    const QStringList sentences = sufficiencySentences(m_facts);
    for (const QString& sentence : sentences)
        paragraph(sentence);
    const QStringList basis = sufficiencyBasis(m_facts);
    if (basis.isEmpty())
        return;
    auto* card = new Card(tr("What this stands on"));
    for (const QString& sentence : basis)
        card->paragraph(sentence);
    body()->addWidget(card);
}

void AssessmentPage::addNeeds()
{
    const QStringList sentences = needsSentences(m_facts);
    if (sentences.isEmpty())
        return;
    subheading(tr("Needs and visits"));
    for (const QString& sentence : sentences)
        paragraph(sentence);
}

void AssessmentPage::drawChart()
{
    m_isStale = false;
    if (m_chartPlace == nullptr)
        return;
    delete m_chart;
    m_chart = nullptr;
    BarChart chart = chartOf(assessedBars(m_facts.weeks));
    const bool hasBars = std::ranges::any_of(chart.series, [](const BarSeries& series) {
        return std::ranges::any_of(series.values, [](qint64 value) { return value != 0; });
    });
    if (!hasBars)
        return;
    chart.title = tr("Picture: hours assessed, planned and come, week by week");
    chart.sentence = assessedSentences(m_facts).join(u' ');
    chart.onPressed = [this](int group) { openWeek(group); };
    const Colours colours = currentColours();
    const ChartLook look{
        .text = colours.text, .background = colours.background, .accent = colours.accent, .font = font()};
    m_chart = m_charts.draw(chart, look, this);
    if (m_chart != nullptr) {
        m_chart->setObjectName(u"chart"_s);
        m_chartPlace->addWidget(m_chart);
    }
}

void AssessmentPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_chart != nullptr) {
        m_isStale = true;
        if (isVisible())
            drawChart();
    }
}

void AssessmentPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        drawChart();
}

} // namespace daybook
