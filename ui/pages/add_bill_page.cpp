#include "ui/pages/add_bill_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

namespace daybook {

using namespace Qt::StringLiterals;

AddBillPage::AddBillPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"bills"_s);
    setHeading(tr("How did the bill come?"));
    setLead(tr("You will see what we read before anything is kept."));
    m_problem = paragraph({}, Role::Look);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();

    m_begun = new QWidget;
    auto* begun = new QVBoxLayout(m_begun);
    begun->setContentsMargins(0, 0, 0, 0);
    begun->setSpacing(16);
    m_begun->hide();
    body()->addWidget(m_begun);

    const auto choice = [this](const QString& name, const QString& heading, const QString& explanation,
                               const QString& press, void (AddBillPage::*wanted)()) {
        auto* card = new Card(heading);
        card->paragraph(explanation);
        auto* button = new Button(press);
        button->setObjectName(name);
        card->buttonRow()->addWidget(button);
        body()->addWidget(card);
        connect(button, &QPushButton::clicked, this, wanted);
        return button;
    };
    choice(u"fromFile"_s, tr("As a file"),
           tr("It came by e-mail and you saved it: a table that ends in .csv, .xlsx, .ods or .txt."),
           tr("A &file on this computer"), &AddBillPage::fileRequested)
        ->setPrimary(true);
    choice(u"typeBill"_s, tr("On paper, with every visit"),
           tr("Type the lines of the bill. We can start from the visits that were planned, and show a "
              "picture or "
              "PDF of the bill beside them."),
           tr("I will &type it"), &AddBillPage::typeRequested);
    choice(u"typeTotal"_s, tr("On paper, with one sum"),
           tr("Then we can say the most that can be due for those days."), tr("Type &only the total"),
           &AddBillPage::totalRequested);
}

void AddBillPage::setBegun(const std::vector<Begun>& begun)
{
    qDeleteAll(m_begun->findChildren<Card*>(Qt::FindDirectChildrenOnly));
    // Only the first has keys of its own: the same letter cannot press two buttons.
    bool isFirst = true;
    for (const Begun& bill : begun) {
        auto* card = new Card(tr("A bill you began to type"));
        card->paragraph(bill.sentence);
        FlowLayout* row = card->buttonRow();
        if (bill.isReadable) {
            auto* goOn = new Button(isFirst ? tr("&Go on with it") : tr("Go on with it"));
            goOn->setAccessibleName(tr("Go on with it: %1").arg(bill.sentence));
            goOn->setObjectName(u"goOn"_s);
            row->addWidget(goOn);
            connect(goOn, &QPushButton::clicked, this, [this, id = bill.id] { Q_EMIT goOnRequested(id); });
        }
        auto* away = new Button(isFirst ? tr("Put it &away") : tr("Put it away"));
        away->setAccessibleName(tr("Put it away: %1").arg(bill.sentence));
        away->setObjectName(u"putAway"_s);
        row->addWidget(away);
        connect(
            away, &QPushButton::clicked, this, [this, id = bill.id] { Q_EMIT putAwayRequested(id); },
            Qt::QueuedConnection);
        m_begun->layout()->addWidget(card);
        isFirst = false;
    }
    m_begun->setVisible(!begun.empty());
}

void AddBillPage::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        m_problem->setFocusPolicy(Qt::ClickFocus);
        m_problem->setFocus();
    }
}

} // namespace daybook
