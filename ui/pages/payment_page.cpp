#include "ui/pages/payment_page.h"

#include "ui/models/payment_text.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/words.h"

#include <array>
#include <memory>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<PaymentMethod, 7> methods{PaymentMethod::BankTransfer,  PaymentMethod::DirectDebit,
                                               PaymentMethod::StandingOrder, PaymentMethod::Card,
                                               PaymentMethod::Cheque,        PaymentMethod::Cash,
                                               PaymentMethod::NotSaid};

} // namespace

PaymentPage::PaymentPage(QDate today, QWidget* parent)
    : Page(parent), m_today(today), m_form(new QWidget), m_list(new QWidget)
{
    setHelpTopic(u"bills"_s);
    setHeading(tr("What you paid"));
    columnIn(m_list);
    body()->addWidget(m_list);
    m_held = paragraph({});
    m_held->setObjectName(u"heldBack"_s);
    buildForm();
    body()->addWidget(m_form);
    auto* slip = new Button(tr("The payment slip"));
    slip->setObjectName(u"paymentSlip"_s);
    auto* explain = new Button(tr("What was it &for?"));
    explain->setObjectName(u"explainBill"_s);
    FlowLayout* papers = buttonRow();
    papers->addWidget(slip);
    papers->addWidget(explain);
    connect(slip, &QPushButton::clicked, this, &PaymentPage::slipRequested);
    connect(explain, &QPushButton::clicked, this, &PaymentPage::explainRequested);
}

void PaymentPage::buildForm()
{
    auto* column = columnIn(m_form);
    m_amount = new MoneyEntry(tr("How &much did you pay?"));
    m_amount->setObjectName(u"amount"_s);
    m_amount->setLetters(10);
    column->addWidget(m_amount);
    m_day = new DateEntry(tr("Which day?"), m_today);
    m_day->setObjectName(u"day"_s);
    m_day->setDate(m_today);
    column->addWidget(m_day);
    m_pay = new Button;
    m_pay->setObjectName(u"pay"_s);
    m_pay->setPrimary(true);
    m_method = new ChoiceList(tr("How did you pay?"));
    m_method->setObjectName(u"method"_s);
    for (const PaymentMethod method : methods)
        m_method->addChoice(methodText(method));
    m_account = new ChoiceList(tr("From which account?"));
    m_account->setObjectName(u"account"_s);
    // The button comes before the choices: on most days nothing has to be chosen.
    auto* row = new FlowLayout;
    row->addWidget(m_pay);
    column->addLayout(row);
    column->addWidget(m_method);
    column->addWidget(m_account);
    connect(m_amount, &MoneyEntry::amountChanged, this, [this] {
        m_touched = true;
        nameButton();
    });
    connect(m_day, &DateEntry::dateChanged, this, [this] {
        m_touched = true;
        nameButton();
    });
    connect(m_pay, &QPushButton::clicked, this, &PaymentPage::save);
    nameButton();
}

void PaymentPage::setBill(const PaidBill& bill)
{
    if (bill == m_bill && !title().isEmpty() && !lead().isEmpty())
        return;
    m_bill = bill;
    setHeading(tr("What you paid: %1").arg(bill.heading));
    QString sentence = paymentSentence(bill.payment, bill.inQuestion);
    if (bill.payment.isPaidTwice)
        sentence +=
            u' ' + tr("Two payments are as large as the bill. Please look whether it was paid twice.");
    setLead(sentence);
    if (!bill.heldBack.isZero())
        m_held->setText(tr("On %n bill(s) of this provider %1 is held back in all, because it is asked "
                           "about. Only hold back what is in question: holding back a whole bill may put the "
                           "service at risk.",
                           nullptr, bill.heldOnBills)
                            .arg(toText(bill.heldBack)));
    m_held->setVisible(!bill.heldBack.isZero());
    m_form->setVisible(bill.mayWrite);
    if (!m_touched)
        fillForm();
    showList();
}

void PaymentPage::fillForm()
{
    const Money now = payableNow(m_bill.payment, m_bill.inQuestion);
    m_amount->setText(now.isZero() ? QString() : toText(now));
    m_amount->setProblem({});
    m_amount->setHint(!m_bill.inQuestion.isZero() && !now.isZero()
                          ? tr("This is what is left and not in question. Another sum is fine too.")
                          : QString());
    m_method->setChosen(placeOf(methods, m_bill.usualMethod));
    QStringList names;
    for (const Account& account : m_bill.accounts)
        names += account.name;
    m_account->clear();
    for (const QString& name : names)
        m_account->addChoice(name);
    for (std::size_t i = 0; i < m_bill.accounts.size(); ++i) {
        if (m_bill.accounts[i].uuid == m_bill.usualAccount)
            m_account->setChosen(static_cast<int>(i));
    }
    m_account->setVisible(m_bill.accounts.size() > 1);
    nameButton();
}

void PaymentPage::nameButton()
{
    const std::optional<Money> amount = m_amount->amount();
    const std::optional<QDate> day = m_day->date();
    if (!amount || !day)
        m_pay->setText(tr("I &paid this"));
    else if (*day == m_today)
        m_pay->setText(tr("I &paid %1 today").arg(toText(*amount)));
    else
        m_pay->setText(tr("I &paid %1 on %2").arg(toText(*amount), toText(*day)));
}

void PaymentPage::showList()
{
    auto* column = static_cast<QVBoxLayout*>(m_list->layout());
    while (QLayoutItem* taken = column->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const AccountEntry& entry : m_bill.entries) {
        const QString text = paymentText(entry, m_bill.payment.bill);
        auto* card = new Card;
        card->paragraph(text)->setObjectName(u"payment"_s);
        if (m_bill.mayWrite) {
            auto* remove = new Button(tr("Take this payment away"));
            remove->setObjectName(u"removePayment"_s);
            remove->setAccessibleName(tr("Take this payment away: %1").arg(text));
            card->buttonRow()->addWidget(remove);
            connect(
                remove, &QPushButton::clicked, this, [this, entry] { Q_EMIT removeRequested(entry); },
                Qt::QueuedConnection);
        }
        column->addWidget(card);
    }
    m_list->setVisible(!m_bill.entries.empty());
}

void PaymentPage::save()
{
    if (!m_amount->check()) {
        m_amount->focusField();
        return;
    }
    const Money amount = *m_amount->amount();
    if (amount <= Money{}) {
        m_amount->setProblem(tr("Please type what you paid, for example £279.00."));
        m_amount->focusField();
        return;
    }
    if (!m_day->check())
        return;
    const QDate day = *m_day->date();
    if (day > m_today) {
        m_day->setProblem(tr("That day has not come yet. Please write the payment down when it is made."));
        m_day->focusField();
        return;
    }
    m_day->setProblem({});
    m_touched = false;
    const int method = m_method->chosen();
    const int account = m_account->chosen();
    QString uuid = m_bill.usualAccount;
    if (account >= 0 && account < static_cast<int>(m_bill.accounts.size()))
        uuid = m_bill.accounts[static_cast<std::size_t>(account)].uuid;
    Q_EMIT paid(amount, day, method < 0 ? PaymentMethod::NotSaid : methods[static_cast<std::size_t>(method)],
                uuid);
}

bool PaymentPage::hasUnsavedWords() const
{
    return m_touched;
}

} // namespace daybook
