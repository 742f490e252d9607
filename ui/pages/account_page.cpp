#include "ui/pages/account_page.h"

#include "ui/models/account_table_models.h"
#include "ui/models/budget_text.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QShowEvent>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

AccountPage::AccountPage(ChartModule charts, QWidget* parent)
    : Page(parent), m_charts(std::move(charts)), m_entries(new AccountEntriesModel(this)),
      m_lines(new BudgetTableModel(this))
{
    setHelpTopic(u"money"_s);
    setHeading(tr("Money in and out"));

    FlowLayout* actions = buttonRow();
    m_account = addButton(actions, tr("B&egin: how much do you hold today?"), u"addAccount"_s);
    m_out = addButton(actions, tr("Write do&wn a payment"), u"addPayment"_s);
    m_in = addButton(actions, tr("Write &down money in"), u"addMoneyIn"_s);
    m_award = addButton(actions, tr("What you are &given"), u"award"_s);
    m_match = addButton(actions, tr("Payments and b&ills"), u"match"_s);
    m_account->setPrimary(true);
    m_out->setPrimary(true);

    m_figures = new FigureRow;
    m_figures->setObjectName(u"figures"_s);
    body()->addWidget(m_figures);
    m_booksHeading = subheading(tr("Your accounts"));
    m_books = paragraph({});
    m_books->setObjectName(u"books"_s);
    m_bank = paragraph({});
    m_bank->setObjectName(u"bankSays"_s);

    FlowLayout* bookActions = buttonRow();
    m_balance = addButton(bookActions, tr("What the bank &says, or what I counted"), u"bank"_s);
    m_statements = addButton(bookActions, tr("Bring in a bank sta&tement"), u"statements"_s);
    m_transfer = addButton(bookActions, tr("&Move money between accounts"), u"transfer"_s);
    m_another = addButton(bookActions, tr("Another acco&unt"), u"anotherAccount"_s);

    m_chartHeading = subheading(tr("Where the money is"));
    m_chartPlace = new QVBoxLayout;
    body()->addLayout(m_chartPlace);
    m_linesHeading = subheading(tr("The same as a table"));
    m_linesTable = new TableView(tr("Where the money stands"));
    m_linesTable->setObjectName(u"budget"_s);
    m_linesTable->setModel(m_lines);
    m_linesHeading->setBuddy(m_linesTable);
    body()->addWidget(m_linesTable);
    m_madeOf = addButton(buttonRow(), tr("What the chosen line is made o&f"), u"madeOf"_s);

    m_entriesHeading = subheading(tr("All that came in and went out"));
    m_entriesTable = new TableView(tr("Money in and out"));
    m_entriesTable->setObjectName(u"entries"_s);
    m_entriesTable->setModel(m_entries);
    m_entriesHeading->setBuddy(m_entriesTable);
    body()->addWidget(m_entriesTable);
    FlowLayout* chosen = buttonRow();
    m_change = addButton(chosen, tr("Change the ch&osen line"), u"changeEntry"_s);
    m_split = addButton(chosen, tr("Share out the chosen &line"), u"splitEntry"_s);
    m_explain = addButton(chosen, tr("What was it fo&r?"), u"explainEntry"_s);
    m_receipt = addButton(chosen, tr("Its receipt"), u"receiptEntry"_s);
    m_remove = addButton(chosen, tr("Take the chosen line awa&y"), u"removeEntry"_s);
    m_unexplained = addButton(chosen, {}, u"unexplained"_s);
    m_unexplained->hide();

    connect(m_madeOf, &QPushButton::clicked, this, [this] { openLine(m_linesTable->chosenRow()); });
    connect(m_linesTable, &TableView::rowWanted, this, &AccountPage::openLine);
    connect(m_linesTable, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& at) { openLine(at.row()); });
    connect(m_account, &QPushButton::clicked, this, &AccountPage::accountRequested);
    connect(m_in, &QPushButton::clicked, this, &AccountPage::moneyInRequested);
    connect(m_out, &QPushButton::clicked, this, &AccountPage::paymentRequested);
    connect(m_award, &QPushButton::clicked, this, &AccountPage::awardRequested);
    connect(m_balance, &QPushButton::clicked, this, &AccountPage::bankRequested);
    connect(m_statements, &QPushButton::clicked, this, &AccountPage::statementsRequested);
    connect(m_match, &QPushButton::clicked, this, &AccountPage::matchRequested);
    connect(m_transfer, &QPushButton::clicked, this, &AccountPage::transferRequested);
    connect(m_another, &QPushButton::clicked, this, &AccountPage::accountRequested);
    connect(m_unexplained, &QPushButton::clicked, this, &AccountPage::unexplainedRequested);
    const auto entry = [this](int row) { return m_entries->entries().at(static_cast<std::size_t>(row)); };
    const auto change = [this, entry] {
        if (const int row = m_entriesTable->chosenRow(); row >= 0 && m_change->isEnabled())
            Q_EMIT changeRequested(entry(row));
    };
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_entriesTable, &TableView::rowWanted, this, change);
    connect(m_split, &QPushButton::clicked, this, [this, entry] {
        if (const int row = m_entriesTable->chosenRow(); row >= 0)
            Q_EMIT splitRequested(entry(row));
    });
    connect(m_explain, &QPushButton::clicked, this, [this, entry] {
        if (const int row = m_entriesTable->chosenRow(); row >= 0)
            Q_EMIT explainRequested(entry(row));
    });
    connect(m_receipt, &QPushButton::clicked, this, [this, entry] {
        if (const int row = m_entriesTable->chosenRow(); row >= 0)
            Q_EMIT receiptRequested(entry(row).date);
    });
    connect(m_remove, &QPushButton::clicked, this, [this, entry] {
        if (const int row = m_entriesTable->chosenRow(); row >= 0)
            Q_EMIT removeRequested(entry(row));
    });
}

Button* AccountPage::addButton(FlowLayout* row, const QString& text, const QString& name)
{
    auto* button = new Button(text);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void AccountPage::setMoney(const CareMoney& money, const Budget& budget, const QString& funder,
                           bool mayChange)
{
    const bool isSame = m_hasAccount && money == m_money && budget == m_budget;
    m_money = money;
    m_budget = budget;
    // An account that only came about with the first payment of a bill holds nobody knows what.
    m_hasAccount = std::any_of(money.accounts.begin(), money.accounts.end(),
                               [](const Account& account) { return account.openedOn.isValid(); });
    for (Button* button : {m_in, m_out, m_award, m_balance, m_statements, m_match, m_another})
        button->setVisible(m_hasAccount && mayChange);
    m_transfer->setVisible(m_hasAccount && mayChange && money.accounts.size() > 1);
    m_account->setVisible(!m_hasAccount && mayChange);
    m_booksHeading->setVisible(m_hasAccount);
    m_books->setVisible(m_hasAccount);
    const bool hasEntries = !money.entries.empty();
    m_change->setVisible(hasEntries && mayChange);
    m_remove->setVisible(hasEntries && mayChange);
    m_split->setVisible(hasEntries && mayChange);
    m_explain->setVisible(hasEntries);
    m_receipt->setVisible(hasEntries);
    m_entriesHeading->setVisible(hasEntries);
    m_entriesTable->setVisible(hasEntries);
    m_linesHeading->setVisible(m_hasAccount);
    m_linesTable->setVisible(m_hasAccount);
    m_madeOf->setVisible(m_hasAccount);
    m_figures->setVisible(m_hasAccount);
    if (!m_hasAccount) {
        setLead(
            tr("Nothing is written down about your money yet. Say how much your care account holds today. "
               "From then on this page says what is left and how long it lasts."));
        drawChart();
        return;
    }
    if (isSame)
        return;
    setLead(budgetSentence(budget));
    QStringList books;
    for (const Account& account : money.accounts)
        books += tr("%1: %2").arg(account.name, toText(balanceOn(money, budget.today, account.uuid)));
    m_books->setText(books.join(u'\n'));
    m_figures->clear();
    m_figures->addFigure(toText(budget.given), tr("came in since %1").arg(toDayMonthText(budget.plan.from)));
    m_figures->addFigure(toText(budget.spent), tr("paid since then"));
    m_figures->addFigure(toText(budget.promised.now()), tr("promised already"));
    m_figures->addFigure(toText(budget.left), tr("left"),
                         budget.left < Money{} ? Role::Difference : Role::Good);
    m_lines->setLines(budgetLines(budget, funder));
    const int row = m_entriesTable->chosenRow();
    m_entries->setEntries(money.entries, funder);
    m_entriesTable->chooseRow(std::clamp(row, 0, std::max(0, static_cast<int>(money.entries.size()) - 1)));
    // The module with the chart is only loaded once somebody looks.
    if (isVisible())
        drawChart();
    else
        m_isStale = true;
}

void AccountPage::setBank(const QStringList& sentences)
{
    m_bank->setText(sentences.join(u'\n'));
    m_bank->setVisible(!sentences.isEmpty());
}

void AccountPage::setUnexplained(int count)
{
    m_unexplained->setText(tr("%n payment(s) to explain", nullptr, count));
    m_unexplained->setVisible(count > 0);
}

void AccountPage::openLine(int row)
{
    if (row >= 0 && row < m_lines->rowCount())
        Q_EMIT partRequested(m_lines->lines().at(static_cast<std::size_t>(row)).part);
}

void AccountPage::drawChart()
{
    m_isStale = false;
    delete m_chart;
    m_chart = nullptr;
    if (m_hasAccount) {
        const Colours colours = currentColours();
        const ChartLook look{
            .text = colours.text, .background = colours.background, .accent = colours.accent, .font = font()};
        BarChart chart = budgetChart(m_budget);
        chart.onPressed = [this](int bar) {
            Q_EMIT partRequested(budgetBars.at(static_cast<std::size_t>(bar)));
        };
        m_chart = m_charts.draw(chart, look, this);
    }
    if (m_chart) {
        m_chart->setObjectName(u"chart"_s);
        m_chartPlace->addWidget(m_chart);
    }
    m_chartHeading->setVisible(m_chart != nullptr);
    m_linesHeading->setText(m_chart ? tr("The same as a table") : tr("Where the money is"));
}

void AccountPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && m_chart) {
        m_isStale = true;
        if (isVisible())
            drawChart();
    }
}

void AccountPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        drawChart();
}

} // namespace daybook
