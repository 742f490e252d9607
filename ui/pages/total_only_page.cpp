#include "ui/pages/total_only_page.h"

#include "ui/pages/bill_sender_form.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/time_entry.h"

namespace daybook {

using namespace Qt::StringLiterals;

TotalOnlyPage::TotalOnlyPage(QDate today, QWidget* parent) : Page(parent)
{
    setHelpTopic(u"bills"_s);
    setHeading(tr("Type only the total"));
    setLead(tr("One sum for some days. We can then say the most that can be due for them."));
    m_sender = new BillSenderForm(today);
    body()->addWidget(m_sender);
    m_total = new MoneyEntry(tr("How &much do they ask for?"));
    m_total->setObjectName(u"total"_s);
    m_total->setLetters(10);
    body()->addWidget(m_total);
    auto* done = new Button(tr("B&ring in this bill"));
    done->setObjectName(u"finish"_s);
    done->setPrimary(true);
    buttonRow()->addWidget(done);
    connect(done, &QPushButton::clicked, this, &TotalOnlyPage::finish);
}

void TotalOnlyPage::setProviders(const QStringList& names)
{
    m_sender->setProviders(names);
}

bool TotalOnlyPage::hasUnsavedWords() const
{
    return !m_finished && !m_total->text().trimmed().isEmpty();
}

void TotalOnlyPage::finish()
{
    auto bill = m_sender->bill();
    if (!bill)
        return;
    if (!m_total->check()) {
        m_total->focusField();
        return;
    }
    const Money total = *m_total->amount();
    if (total <= Money{}) {
        m_total->setProblem(tr("Please type what they ask for, for example £323.00."));
        m_total->focusField();
        return;
    }
    BillLine line;
    line.row = 1;
    line.span = LineSpan::Period;
    line.date = bill->period.from;
    line.endDate = bill->period.to;
    line.description = tr("Total of the bill");
    line.amount = total;
    bill->lines = {line};
    bill->printedTotal = total;
    bill->layout = u"total only"_s;
    m_finished = true;
    Q_EMIT billTyped(*bill);
}

} // namespace daybook
