#include "ui/pages/entry_questions.h"

#include "ui/pages/question_pieces.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

using enum MoneyCategory;

constexpr std::array usualIn{CouncilPayment, OwnContribution, TopUp, ProviderRefund};
constexpr std::array usualOut{Provider, Wages, SelfEmployedCarer, MealDelivery, Transport};
constexpr std::array funders{Funder::DirectPayment, Funder::OwnMoney, Funder::Health, Funder::OtherFund};
constexpr std::array methods{PaymentMethod::NotSaid,     PaymentMethod::BankTransfer,
                             PaymentMethod::DirectDebit, PaymentMethod::StandingOrder,
                             PaymentMethod::Card,        PaymentMethod::Cheque,
                             PaymentMethod::Cash};

/// "12.5".
QString unitsText(const Decimal& units)
{
    QString digits = QString::number(units.unscaled).rightJustified(units.decimals + 1, u'0');
    if (units.decimals > 0)
        digits.insert(digits.size() - units.decimals, u'.');
    return digits;
}

} // namespace

EntryQuestions::EntryQuestions(const AccountEntry& entry, MoneyDirection direction,
                               const EntryChoices& choices, QDate today, QWidget* parent)
    : QuestionPage(parent), m_before(entry), m_direction(direction), m_choices(choices)
{
    setHelpTopic(u"money"_s);
    if (m_before.parts.empty())
        m_before.parts.push_back({isOut() ? Provider : CouncilPayment,
                                  choices.hasAward ? Funder::DirectPayment : Funder::OwnMoney,
                                  {},
                                  {}});
    if (isOut())
        m_usual.assign(usualOut.begin(), usualOut.end());
    else
        m_usual.assign(usualIn.begin(), usualIn.end());
    for (const MoneyCategory each : moneyCategories()) {
        if (directionOf(each) == direction && std::ranges::find(m_usual, each) == m_usual.end())
            m_others.push_back(each);
    }
    askAmount(today);
    askAccount();
    askWhatFor();
    askBill();
    askWhoseMoney();
    askPlan();
    askPapers();
    setAnswersHeading(isOut() ? tr("This payment: is this right?") : tr("This money: is this right?"));
    connect(this, &QuestionPage::answersAccepted, this, [this] { Q_EMIT saveRequested(this->entry()); });
    if (entry.id != 0)
        beginAtAnswers();
    else
        begin();
}

void EntryQuestions::askAmount(QDate today)
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_amount = new MoneyEntry(isOut() ? tr("The sum you paid") : tr("The sum that came in"));
    m_amount->setObjectName(u"amount"_s);
    m_amount->setLetters(12);
    m_day = new DateEntry(tr("On which day?"), today);
    m_day->setObjectName(u"day"_s);
    m_day->setDate(m_before.date.isValid() ? m_before.date : today);
    m_payee = new TextField(isOut() ? tr("Whom did you pay?") : tr("Who sent it?"));
    m_payee->setObjectName(u"payee"_s);
    m_payee->setText(m_before.payee);
    if (const Money amount = m_before.amount(); !amount.isZero())
        m_amount->setAmount(isOut() ? -amount : amount);
    column->addWidget(m_amount);
    column->addWidget(m_day);
    column->addWidget(m_payee);
    addQuestion({.key = u"amount"_s,
                 .heading = isOut() ? tr("How much did you pay?") : tr("How much came in?"),
                 .help = {},
                 .body = body,
                 .isAsked = {},
                 .problem =
                     [this] {
                         m_amount->setProblem({});
                         m_day->setProblem({});
                         if (!m_amount->check())
                             return tr("Write the sum, as in 279.00.");
                         if (m_amount->amount().value_or(Money{}) <= Money{}) {
                             const QString problem = tr("Write a sum above nothing, as in 279.00.");
                             m_amount->setProblem(problem);
                             return problem;
                         }
                         return m_day->check() ? QString() : tr("Write the day, as in 4 March.");
                     },
                 .label = isOut() ? tr("Paid") : tr("Came in"),
                 .answer =
                     [this] {
                         const AccountEntry now = entry();
                         const QString sum = toText(isOut() ? -now.amount() : now.amount());
                         if (now.payee.isEmpty())
                             return tr("%1 on %2").arg(sum, toText(now.date));
                         return isOut() ? tr("%1 on %2 to %3").arg(sum, toText(now.date), now.payee)
                                        : tr("%1 on %2 from %3").arg(sum, toText(now.date), now.payee);
                     }});
}

void EntryQuestions::askAccount()
{
    m_account = new ChoiceList(tr("Which account?"));
    m_account->setObjectName(u"account"_s);
    m_account->setQuestionShown(false);
    int chosen = 0;
    for (const Account& account : m_choices.accounts) {
        const int place = m_account->addChoice(account.name);
        if (account.uuid == m_before.account)
            chosen = place;
    }
    m_account->setChosen(chosen);
    addQuestion({.key = u"account"_s,
                 .heading = isOut() ? tr("From which account did you pay it?") : tr("Into which account?"),
                 .help = {},
                 .body = m_account,
                 .isAsked = [this] { return m_choices.accounts.size() > 1; },
                 .problem = {},
                 .label = tr("Account"),
                 .answer = [this] { return m_account->chosenText(); }});
}

void EntryQuestions::askWhatFor()
{
    const MoneyCategory before = m_before.parts.front().category;
    m_for = new ChoiceList(tr("What was it for?"));
    m_for->setObjectName(u"for"_s);
    m_for->setQuestionShown(false);
    for (const MoneyCategory each : m_usual)
        m_for->addChoice(categoryText(each, m_choices.funder));
    m_for->addChoice(tr("Something else"));
    const int usual = placeOf(m_usual, before);
    m_for->setChosen(usual >= 0 ? usual : static_cast<int>(m_usual.size()));
    addQuestion({.key = u"for"_s,
                 .heading = isOut() ? tr("What was it for?") : tr("What money is it?"),
                 .help = {},
                 .body = m_for,
                 .isAsked = {},
                 .problem = {},
                 .label = isOut() ? tr("For") : tr("It is"),
                 .answer = [this] { return categoryText(category(), m_choices.funder); }});
    m_other = new ChoiceList(tr("What was it?"));
    m_other->setObjectName(u"other"_s);
    m_other->setQuestionShown(false);
    for (const MoneyCategory each : m_others)
        m_other->addChoice(categoryText(each, m_choices.funder));
    m_other->setChosen(placeOf(m_others, before));
    addQuestion({.key = u"other"_s,
                 .heading = isOut() ? tr("What else was it for?") : tr("What other money is it?"),
                 .help = {},
                 .body = m_other,
                 .isAsked = [this] { return m_for->chosen() == static_cast<int>(m_usual.size()); },
                 .problem = [this] { return m_other->chosen() < 0 ? tr("Choose one.") : QString(); },
                 .label = {},
                 .answer = {}});
}

MoneyCategory EntryQuestions::category() const
{
    const int usual = m_for->chosen();
    if (usual >= 0 && usual < static_cast<int>(m_usual.size()))
        return m_usual[static_cast<std::size_t>(usual)];
    const int other = m_other->chosen();
    if (other >= 0)
        return m_others[static_cast<std::size_t>(other)];
    return isOut() ? OtherOut : OtherIn;
}

void EntryQuestions::askBill()
{
    m_bill = new ChoiceList(tr("Which bill did it pay?"));
    m_bill->setObjectName(u"bill"_s);
    m_bill->setQuestionShown(false);
    int chosen = -1;
    for (const BillToPay& bill : m_choices.bills) {
        const int place = m_bill->addChoice(bill.text);
        if (bill.uuid == m_before.parts.front().bill)
            chosen = place;
    }
    const int none = m_bill->addChoice(tr("None of these"));
    m_bill->setChosen(chosen < 0 && m_before.id != 0 ? none : chosen);
    addQuestion(
        {.key = u"bill"_s,
         .heading = isOut() ? tr("Which bill did it pay?") : tr("About which bill is it?"),
         .help = {},
         .body = m_bill,
         .isAsked =
             [this] {
                 return !m_choices.bills.empty() && (category() == Provider || category() == ProviderRefund);
             },
         .problem =
             [this] { return m_bill->chosen() < 0 ? tr("Choose the bill, or None of these.") : QString(); },
         .label = tr("Bill"),
         .answer = [this] { return m_bill->chosenText(); }});
}

void EntryQuestions::askWhoseMoney()
{
    m_funder = new ChoiceList(tr("Whose money is it?"));
    m_funder->setObjectName(u"funder"_s);
    m_funder->setQuestionShown(false);
    for (const Funder each : funders)
        m_funder->addChoice(funderText(each));
    m_funder->setChosen(placeOf(funders, m_before.parts.front().funder));
    addQuestion({.key = u"funder"_s,
                 .heading = tr("Whose money was it paid with?"),
                 .help = {},
                 .body = m_funder,
                 .isAsked = [this] { return m_choices.hasAward && isOut(); },
                 .problem = {},
                 .label = tr("Paid with"),
                 .answer = [this] { return m_funder->chosenText(); }});
}

void EntryQuestions::askPapers()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_method = new ChoiceList(tr("How was it paid?"));
    m_method->setObjectName(u"method"_s);
    for (const PaymentMethod each : methods)
        m_method->addChoice(methodText(each));
    m_method->setChosen(placeOf(methods, m_before.method));
    m_reference = new TextField(tr("Cheque number or reference, if there is one"));
    m_reference->setObjectName(u"reference"_s);
    m_reference->setText(m_before.reference);
    m_invoice = new TextField(tr("Number of the bill or receipt, if there is one"));
    m_invoice->setObjectName(u"invoice"_s);
    m_invoice->setText(m_before.invoice);
    m_units = new TextField(tr("How many hours, nights or items did it buy?"));
    m_units->setObjectName(u"units"_s);
    m_units->setHint(tr("A number, as in 12.5. You may leave it empty."));
    if (m_before.units)
        m_units->setText(unitsText(*m_before.units));
    m_page = new TextField(tr("On which page of your papers is it?"));
    m_page->setObjectName(u"page"_s);
    m_page->setText(m_before.evidencePage);
    m_evidence = new TextField(tr("Which paper do you have for it?"));
    m_evidence->setObjectName(u"evidence"_s);
    m_evidence->setHint(tr("For example: receipt 12. Leave it empty when there is none."));
    m_evidence->setText(m_before.evidence);
    m_what = new TextField(isOut() ? tr("What was bought, and what does it help with?")
                                   : tr("Anything to note?"));
    m_what->setObjectName(u"what"_s);
    m_what->setText(m_before.what);
    column->addWidget(m_method);
    column->addWidget(m_reference);
    column->addWidget(m_invoice);
    column->addWidget(m_evidence);
    column->addWidget(m_page);
    column->addWidget(m_units);
    column->addWidget(m_what);
    addQuestion(
        {.key = u"papers"_s,
         .heading = tr("How was it paid, and is there a paper?"),
         .help = tr("All of this can be left as it is. It helps when somebody asks years later."),
         .body = body,
         .isAsked = {},
         .problem =
             [this] {
                 const bool isNumber = m_units->text().trimmed().isEmpty() || parseDecimal(m_units->text());
                 const QString problem =
                     isNumber ? QString() : tr("Write how many as a number, as in 12.5, or leave it empty.");
                 m_units->setProblem(problem);
                 return problem;
             },
         .label = tr("How, and paper"),
         .answer =
             [this] {
                 QStringList parts{m_method->chosenText()};
                 for (const TextField* field :
                      {m_reference, m_invoice, m_evidence, m_page, m_units, m_what}) {
                     if (!field->text().trimmed().isEmpty())
                         parts += field->text().simplified();
                 }
                 return parts.join(u", "_s);
             }});
}

void EntryQuestions::askPlan()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_inPlan = new ChoiceList(tr("Is it in the care and support plan?"));
    m_inPlan->setObjectName(u"inPlan"_s);
    m_inPlan->setQuestionShown(false);
    m_inPlan->addChoice(tr("I do not know, or nobody has asked"));
    m_inPlan->addChoice(tr("Yes, it is in the plan"));
    m_inPlan->addChoice(tr("No, but it was allowed, or I will ask"));
    m_inPlan->setChosen(m_before.inPlan ? (*m_before.inPlan ? 1 : 2) : 0);
    m_permission = new TextField(tr("Who allowed it, and when?"));
    m_permission->setObjectName(u"permission"_s);
    m_permission->setHint(tr("For example: Mrs Lee, by telephone on 4 March. You may leave it empty."));
    m_permission->setText(m_before.permission);
    column->addWidget(m_inPlan);
    column->addWidget(m_permission);
    addQuestion({.key = u"plan"_s,
                 .heading = tr("Is it in the care and support plan?"),
                 .help = {},
                 .body = body,
                 .isAsked = [this] { return (m_choices.hasAward || m_before.inPlan) && isOut(); },
                 .problem = {},
                 .label = tr("In the plan"),
                 .answer =
                     [this] {
                         const QString who = m_permission->text().simplified();
                         return who.isEmpty() ? m_inPlan->chosenText()
                                              : tr("%1 (%2)").arg(m_inPlan->chosenText(), who);
                     }});
}

AccountEntry EntryQuestions::entry() const
{
    AccountEntry entry = m_before;
    const Money amount = m_amount->amount().value_or(Money{});
    entry.date = m_day->date().value_or(QDate());
    entry.payee = m_payee->text().simplified();
    const auto account = static_cast<std::size_t>(std::max(0, m_account->chosen()));
    if (account < m_choices.accounts.size())
        entry.account = m_choices.accounts[account].uuid;
    entry.method = methods[static_cast<std::size_t>(std::max(0, m_method->chosen()))];
    entry.reference = m_reference->text().simplified();
    entry.evidence = m_evidence->text().simplified();
    entry.what = m_what->text().simplified();
    entry.invoice = m_invoice->text().simplified();
    entry.evidencePage = m_page->text().simplified();
    entry.units = parseDecimal(m_units->text());
    if (m_choices.hasAward && isOut()) {
        entry.inPlan =
            m_inPlan->chosen() == 0 ? std::optional<bool>() : std::optional<bool>(m_inPlan->chosen() == 1);
        entry.permission = m_permission->text().simplified();
    }
    // Parts that were read from elsewhere stay; the first takes up what is changed here.
    Money others;
    for (std::size_t i = 1; i < entry.parts.size(); ++i)
        others += entry.parts[i].amount;
    EntryPart& part = entry.parts.front();
    part.amount = (isOut() ? -amount : amount) - others;
    part.category = category();
    if (m_choices.hasAward && isOut())
        part.funder = funders[static_cast<std::size_t>(std::max(0, m_funder->chosen()))];
    const int bill = m_bill->chosen();
    const bool isAboutBill = part.category == Provider || part.category == ProviderRefund;
    part.bill = isAboutBill && bill >= 0 && bill < static_cast<int>(m_choices.bills.size())
                    ? m_choices.bills[static_cast<std::size_t>(bill)].uuid
                    : QString();
    return entry;
}

} // namespace daybook
