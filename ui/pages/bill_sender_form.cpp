#include "ui/pages/bill_sender_form.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace daybook {

using namespace Qt::StringLiterals;

BillSenderForm::BillSenderForm(QDate today, QWidget* parent) : QWidget(parent)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    m_who = new ChoiceList(tr("Who sent the bill?"));
    m_who->setObjectName(u"sender"_s);
    m_other = new TextField(tr("&Who is it?"));
    m_other->setObjectName(u"otherSender"_s);
    m_from = new DateEntry(tr("What is the first day on the bill?"), today);
    m_from->setObjectName(u"firstDay"_s);
    m_to = new DateEntry(tr("What is the last day on the bill?"), today);
    m_to->setObjectName(u"lastDay"_s);
    m_number = new TextField(tr("Bill n&umber, if there is one"));
    m_number->setObjectName(u"billNumber"_s);
    m_number->setLetters(16);
    rows->addWidget(m_who);
    rows->addWidget(m_other);
    rows->addWidget(m_from);
    rows->addWidget(m_to);
    rows->addWidget(m_number);

    // Bills mostly come for the month before.
    const BillingPeriod lastMonth = monthOf(monthOf(today).from.addDays(-1));
    m_from->setDate(lastMonth.from);
    m_to->setDate(lastMonth.to);

    const auto touched = [this] { m_touched = true; };
    connect(m_who, &ChoiceList::chosenChanged, this, [this, touched](int index) {
        m_other->setVisible(index == m_names.size());
        touched();
    });
    connect(m_other, &TextField::textEdited, this, touched);
    connect(m_from, &DateEntry::dateChanged, this, touched);
    connect(m_to, &DateEntry::dateChanged, this, touched);
    connect(m_number, &TextField::textEdited, this, touched);
    setProviders({});
}

void BillSenderForm::setProviders(const QStringList& names)
{
    m_names = names;
    m_who->clear();
    for (const QString& name : names)
        m_who->addChoice(name);
    if (!names.isEmpty())
        m_who->addChoice(tr("Someone else"));
    m_who->setVisible(!names.isEmpty());
    m_other->setVisible(names.isEmpty());
    if (names.size() == 1)
        m_who->setChosen(0);
}

QString BillSenderForm::provider() const
{
    const int chosen = m_who->chosen();
    if (chosen >= 0 && chosen < m_names.size())
        return m_names.at(chosen);
    return m_other->text().trimmed();
}

void BillSenderForm::setBill(const QString& provider, const BillingPeriod& period, const QString& number)
{
    const qsizetype known = m_names.indexOf(provider);
    if (known >= 0) {
        m_who->setChosen(static_cast<int>(known));
    } else {
        if (!m_names.isEmpty())
            m_who->setChosen(static_cast<int>(m_names.size()));
        m_other->setText(provider);
        m_other->show();
    }
    m_from->setDate(period.from);
    m_to->setDate(period.to);
    m_number->setText(number);
}

std::optional<Bill> BillSenderForm::bill()
{
    m_who->setProblem({});
    m_other->setProblem({});
    m_from->setProblem({});
    m_to->setProblem({});
    if (!m_names.isEmpty() && m_who->chosen() < 0) {
        m_who->setProblem(tr("Please choose who sent the bill."));
        return std::nullopt;
    }
    if (provider().isEmpty()) {
        m_other->setProblem(tr("Please type who sent the bill."));
        m_other->focusField();
        return std::nullopt;
    }
    for (DateEntry* entry : {m_from, m_to}) {
        if (!entry->check()) {
            entry->focusField();
            return std::nullopt;
        }
    }
    Bill bill;
    bill.provider = provider();
    bill.period = {*m_from->date(), *m_to->date()};
    bill.periodPrinted = true;
    if (!bill.period.isValid()) {
        m_to->setProblem(tr("The last day is before the first. Please look at both."));
        m_to->focusField();
        return std::nullopt;
    }
    if (bill.period.days() > 400) {
        m_to->setProblem(tr("That is more than a year. Please look at both days."));
        m_to->focusField();
        return std::nullopt;
    }
    bill.number = m_number->text().trimmed();
    bill.numberPrinted = !bill.number.isEmpty();
    return bill;
}

void BillSenderForm::focusFirst()
{
    (m_names.isEmpty() ? static_cast<QWidget*>(m_other->edit()) : m_who)->setFocus();
}

} // namespace daybook
