#include "ui/pages/statement_columns_page.h"

#include "core/money/statement_dates.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

QString statementColumnText(StatementColumn column)
{
    switch (column) {
    case StatementColumn::Date:
        return StatementColumnsPage::tr("the day");
    case StatementColumn::Text:
        return StatementColumnsPage::tr("words about it");
    case StatementColumn::Payee:
        return StatementColumnsPage::tr("who was paid, or who paid");
    case StatementColumn::Reference:
        return StatementColumnsPage::tr("cheque number or reference");
    case StatementColumn::Kind:
        return StatementColumnsPage::tr("how it was paid (card, direct debit)");
    case StatementColumn::Amount:
        return StatementColumnsPage::tr("the sum, in or out");
    case StatementColumn::MoneyIn:
        return StatementColumnsPage::tr("what came in");
    case StatementColumn::MoneyOut:
        return StatementColumnsPage::tr("what went out");
    case StatementColumn::Balance:
        return StatementColumnsPage::tr("what is left after it");
    case StatementColumn::Number:
        return StatementColumnsPage::tr("the bank’s own number of the line");
    case StatementColumn::Currency:
        return StatementColumnsPage::tr("pounds or other money");
    case StatementColumn::Status:
        return StatementColumnsPage::tr("whether it has gone through");
    case StatementColumn::Ignore:
        return StatementColumnsPage::tr("nothing that is needed");
    }
    Q_UNREACHABLE();
}

StatementColumnsPage::StatementColumnsPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"money"_s);
}

void StatementColumnsPage::setReading(const StatementReading& reading)
{
    m_layout = reading.layout;
    m_layout.columns.resize(static_cast<std::size_t>(m_layout.header.size()), StatementColumn::Ignore);
    m_samples = reading.samples;
    if (reading.question == StatementQuestion::DateOrder)
        askOrder(reading.sampleDates);
    else
        showColumns();
}

bool StatementColumnsPage::stepBack()
{
    if (m_asked < 0)
        return false;
    showColumns();
    focusHeading();
    return true;
}

void StatementColumnsPage::askOrder(const QStringList& dates)
{
    m_asked = -1;
    clearBody();
    setHeading(tr("Which comes first, the day or the month?"));
    setLead(tr("The days in this file can be read in two ways: %1. Nothing is kept yet.")
                .arg(dates.join(u", "_s)));
    const QString sample = dates.value(0);
    FlowLayout* buttons = buttonRow();
    const auto offer = [&](DateOrder order, const QString& text, const QString& name) {
        auto* button = new Button(text);
        button->setObjectName(name);
        buttons->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, order] { Q_EMIT orderChosen(order); },
            Qt::QueuedConnection);
    };
    const auto shown = [&sample](DateOrder order) {
        return toText(parseStatementDate(sample, order).value_or(QDate()));
    };
    offer(DateOrder::DayFirst, tr("The &day: %1 is %2").arg(sample, shown(DateOrder::DayFirst)),
          u"dayFirst"_s);
    offer(DateOrder::MonthFirst, tr("The &month: %1 is %2").arg(sample, shown(DateOrder::MonthFirst)),
          u"monthFirst"_s);
}

void StatementColumnsPage::showColumns()
{
    m_asked = -1;
    clearBody();
    setHeading(tr("What do the columns of this statement hold?"));
    setLead(
        tr("Daybook has not seen a file like this. Say which column is which; it is remembered for the next "
           "one. Nothing is kept yet."));
    auto* problem = paragraph({}, Role::Look);
    problem->setObjectName(u"columnsProblem"_s);
    problem->setVisible(false);
    FlowLayout* buttons = buttonRow();
    auto* read = new Button(tr("&Read the statement like this"));
    read->setObjectName(u"readStatement"_s);
    read->setPrimary(true);
    buttons->addWidget(read);
    connect(read, &QPushButton::clicked, this, [this, problem] {
        if (m_layout.isEnough()) {
            Q_EMIT layoutChosen(m_layout);
            return;
        }
        problem->setText(m_layout.has(StatementColumn::Date)
                             ? tr("Please say which column holds the sum, or what came in and what went out.")
                             : tr("Please say which column holds the day."));
        problem->setVisible(true);
    });
    for (int column = 0; column < static_cast<int>(m_layout.header.size()); ++column) {
        const auto index = static_cast<std::size_t>(column);
        const QString name = m_layout.header[column].simplified();
        const QString meaning = statementColumnText(m_layout.columns[index]);
        auto* card = new Card;
        card->paragraph(name.isEmpty()
                            ? tr("Column %1: %2").arg(QString::number(column + 1), meaning)
                            : tr("Column %1 “%2”: %3").arg(QString::number(column + 1), name, meaning))
            ->setObjectName(u"column-%1"_s.arg(column));
        if (index < m_samples.size() && !m_samples[index].isEmpty())
            card->paragraph(tr("It holds: %1").arg(m_samples[index].join(u", "_s)));
        auto* change = new Button(tr("Change"));
        change->setObjectName(u"changeColumn-%1"_s.arg(column));
        change->setAccessibleName(tr("Change column %1, %2").arg(QString::number(column + 1), name));
        card->buttonRow()->addWidget(change);
        connect(
            change, &QPushButton::clicked, this, [this, column] { askAbout(column); }, Qt::QueuedConnection);
        body()->addWidget(card);
    }
    auto* sign = new TickBox(tr("What went out stands there without a minus"));
    sign->setObjectName(u"outIsPositive"_s);
    sign->setChecked(m_layout.outIsPositive);
    connect(sign, &QCheckBox::toggled, this, [this](bool on) { m_layout.outIsPositive = on; });
    body()->addWidget(sign);
}

void StatementColumnsPage::askAbout(int column)
{
    m_asked = column;
    clearBody();
    const auto index = static_cast<std::size_t>(column);
    const QString name = m_layout.header[column].simplified();
    setHeading(name.isEmpty() ? tr("What does column %1 hold?").arg(column + 1)
                              : tr("What does “%1” hold?").arg(name));
    setLead(index < m_samples.size() && !m_samples[index].isEmpty()
                ? tr("It holds: %1").arg(m_samples[index].join(u", "_s))
                : tr("It holds nothing in the first rows."));
    FlowLayout* buttons = buttonRow();
    auto* use = new Button(tr("&Use this"));
    use->setObjectName(u"useMeaning"_s);
    use->setPrimary(true);
    buttons->addWidget(use);
    auto* choices = new ChoiceList(title());
    choices->setObjectName(u"meanings"_s);
    choices->setQuestionShown(false);
    for (const StatementColumn each : statementColumns()) {
        const int row = choices->addChoice(statementColumnText(each));
        if (each == m_layout.columns[index])
            choices->setChosen(row);
    }
    body()->addWidget(choices);
    connect(
        use, &QPushButton::clicked, this,
        [this, choices, index] {
            const int chosen = choices->chosen();
            if (chosen >= 0) {
                const StatementColumn meaning = statementColumns()[static_cast<std::size_t>(chosen)];
                // A statement has one column of each; words may stand in several.
                if (meaning != StatementColumn::Ignore && meaning != StatementColumn::Text)
                    std::ranges::replace(m_layout.columns, meaning, StatementColumn::Ignore);
                m_layout.columns[index] = meaning;
            }
            showColumns();
            focusHeading();
        },
        Qt::QueuedConnection);
    focusHeading();
}

} // namespace daybook
