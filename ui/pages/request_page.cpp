#include "ui/pages/request_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"

namespace daybook {

using namespace Qt::StringLiterals;

RequestPage::RequestPage(const QStringList& providers, const std::vector<Bill>& bills, const QString& council,
                         QWidget* parent)
    : Page(parent), m_providers(providers), m_bills(bills)
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("Another letter"));
    setLead(tr("You see the letter before anything is printed, and you can change its words."));

    m_purpose = new ChoiceList(tr("What should it do?"));
    m_purpose->setObjectName(u"purpose"_s);
    if (!m_providers.isEmpty()) {
        addPurpose(tr("Ask for their visit log"), {LetterKind::TheirLog, false, true});
        addPurpose(tr("Ask for all the records they keep about you"),
                   {LetterKind::TheirLog, false, true, RequestTopic::Records});
        addPurpose(tr("Ask for a copy of the agreement"), {LetterKind::Agreement, false, true});
        addPurpose(tr("Ask what else there is, when only one thing was offered"),
                   {LetterKind::Alternatives, false, true});
    }
    if (!m_bills.empty()) {
        addPurpose(tr("Answer a reminder to pay"), {LetterKind::TheirReminder, true, false});
        if (!council.isEmpty())
            addPurpose(tr("Tell %1 what you asked about a bill").arg(council),
                       {LetterKind::Council, true, false});
        addPurpose(tr("Help you to ring about a bill: what to say, on one page"), {{}, true, false});
    }
    body()->addWidget(m_purpose);

    m_provider = new ChoiceList(tr("To whom?"));
    m_provider->setObjectName(u"provider"_s);
    for (const QString& provider : m_providers)
        m_provider->addChoice(provider);
    if (m_providers.size() == 1)
        m_provider->setChosen(0);
    body()->addWidget(m_provider);
    m_bill = new ChoiceList(tr("About which bill?"));
    m_bill->setObjectName(u"bill"_s);
    for (const Bill& bill : m_bills)
        m_bill->addChoice(bill.name);
    if (!m_bills.empty())
        m_bill->setChosen(0);
    body()->addWidget(m_bill);
    m_offered = new TextField(tr("What was offered? You may leave this empty."));
    m_offered->setObjectName(u"offered"_s);
    body()->addWidget(m_offered);
    m_tone = new ChoiceList(tr("How should the letter sound?"));
    m_tone->setObjectName(u"tone"_s);
    m_tone->addChoice(tr("Friendly"));
    m_tone->addChoice(tr("Firm"));
    m_tone->setChosen(0);
    body()->addWidget(m_tone);

    auto* button = new Button(tr("&See it"));
    button->setObjectName(u"seeRequest"_s);
    button->setPrimary(true);
    buttonRow()->addWidget(button);
    connect(button, &QPushButton::clicked, this, &RequestPage::see);
    connect(m_purpose, &ChoiceList::chosenChanged, this, &RequestPage::showFields);
    connect(m_provider, &ChoiceList::chosenChanged, this, [this] { m_provider->setProblem({}); });
    if (m_purposes.empty())
        m_purpose->setProblem(tr("There is nobody to write to yet. Add the care provider under People and "
                                 "prices first."));
    button->setEnabled(!m_purposes.empty());
    showFields();
}

void RequestPage::setTone(LetterTone tone)
{
    m_tone->setChosen(tone == LetterTone::Firm ? 1 : 0);
}

void RequestPage::addPurpose(const QString& words, const Purpose& purpose)
{
    m_purpose->addChoice(words);
    m_purposes.push_back(purpose);
}

void RequestPage::showFields()
{
    const int chosen = m_purpose->chosen();
    const Purpose* purpose = chosen < 0 ? nullptr : &m_purposes[static_cast<std::size_t>(chosen)];
    if (purpose)
        m_purpose->setProblem({});
    m_provider->setVisible(purpose && purpose->needsProvider && m_providers.size() > 1);
    m_bill->setVisible(purpose && purpose->needsBill && m_bills.size() > 1);
    m_offered->setVisible(purpose && purpose->kind && *purpose->kind == LetterKind::Alternatives);
    m_tone->setVisible(purpose && purpose->kind);
}

void RequestPage::see()
{
    const int chosen = m_purpose->chosen();
    if (chosen < 0) {
        m_purpose->setProblem(tr("Please choose what it should do."));
        return;
    }
    const Purpose& purpose = m_purposes[static_cast<std::size_t>(chosen)];
    if (purpose.needsProvider && m_provider->chosen() < 0) {
        m_provider->setProblem(tr("Please choose to whom it goes."));
        return;
    }
    const QString bill =
        purpose.needsBill ? m_bills[static_cast<std::size_t>(std::max(0, m_bill->chosen()))].file : QString();
    if (!purpose.kind) {
        Q_EMIT scriptWanted(bill);
        return;
    }
    RequestFacts facts;
    facts.kind = *purpose.kind;
    facts.topic = purpose.topic;
    if (purpose.needsProvider)
        facts.provider = m_providers.at(m_provider->chosen());
    facts.billFile = bill;
    if (facts.kind == LetterKind::Alternatives)
        facts.offered = m_offered->text().simplified();
    Q_EMIT letterWanted(facts, m_tone->chosen() == 1 ? LetterTone::Firm : LetterTone::Friendly);
}

} // namespace daybook
