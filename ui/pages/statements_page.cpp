#include "ui/pages/statements_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

StatementsPage::StatementsPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"money"_s);
    setHeading(tr("Statements of the bank"));
}

void StatementsPage::setMoney(const CareMoney& money, bool mayChange)
{
    const bool isSame = m_isBuilt && money.accounts == m_money.accounts &&
                        money.statements == m_money.statements && mayChange == m_mayChange;
    m_money = money;
    m_mayChange = mayChange;
    if (!isSame)
        build();
}

void StatementsPage::build()
{
    m_isBuilt = true;
    clearBody();
    m_account = nullptr;
    setLead(
        tr("The bank’s website can save what came in and went out as a file: CSV, OFX or QIF. You see every "
           "line before anything is kept, and nothing is taken twice."));
    if (m_mayChange && !m_money.accounts.empty()) {
        FlowLayout* buttons = buttonRow();
        auto* choose = new Button(tr("&Choose the file"));
        choose->setObjectName(u"chooseStatement"_s);
        choose->setPrimary(true);
        buttons->addWidget(choose);
        connect(choose, &QPushButton::clicked, this, [this] { Q_EMIT fileRequested(account()); });
        m_account = new ChoiceList(tr("Which account is it of?"));
        m_account->setObjectName(u"statementAccount"_s);
        for (const Account& each : m_money.accounts)
            m_account->addChoice(each.name);
        m_account->setChosen(0);
        body()->addWidget(m_account);
        m_account->setVisible(m_money.accounts.size() > 1);
    }
    subheading(tr("Brought in before"));
    if (m_money.statements.empty())
        paragraph(tr("None yet."));
    for (auto each = m_money.statements.rbegin(); each != m_money.statements.rend(); ++each) {
        auto* card = new Card;
        QString name;
        for (const Account& known : m_money.accounts) {
            if (known.uuid == each->account)
                name = known.name;
        }
        card->paragraph(tr("%1, %2: %n line(s), from the file “%3”.", nullptr, each->lines)
                            .arg(name, toText(each->period), each->fileName))
            ->setObjectName(u"broughtIn"_s);
        card->paragraph(tr("It came on %1. The file is kept as it was. History takes all of it back.")
                            .arg(toText(each->receivedOn)));
        body()->addWidget(card);
    }
}

QString StatementsPage::account() const
{
    const auto place = static_cast<std::size_t>(m_account ? std::max(0, m_account->chosen()) : 0);
    return place < m_money.accounts.size() ? m_money.accounts[place].uuid : QString();
}

} // namespace daybook
