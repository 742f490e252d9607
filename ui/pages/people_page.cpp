#include "ui/pages/people_page.h"

#include "core/base/text.h"
#include "ui/models/price_draft.h"
#include "ui/models/rota_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QLabel>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

bool isName(const QString& name, const Provider& provider)
{
    return folded(name) == folded(provider.name) ||
           std::ranges::any_of(provider.aliases,
                               [&](const QString& alias) { return folded(alias) == folded(name); });
}

QString joined(const QStringList& parts)
{
    QStringList filled;
    std::ranges::copy_if(parts, std::back_inserter(filled),
                         [](const QString& part) { return !part.isEmpty(); });
    return filled.join(u", "_s);
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// A button in a row, with a name that tells it apart from others of the same words.
Button* addButton(FlowLayout* row, const QString& key, const QString& text, const QString& about = {})
{
    auto* button = new Button(text);
    button->setObjectName(key);
    if (!about.isEmpty())
        button->setAccessibleName(PeoplePage::tr("%1: %2").arg(text, about));
    row->addWidget(button);
    return button;
}

void addPart(Card* card, const QString& heading, const QStringList& sentences)
{
    card->body()->addWidget(new Words(heading, Role::CardHeading));
    for (const QString& sentence : sentences)
        card->paragraph(sentence);
}

} // namespace

const Agreement* agreementWith(const std::vector<Agreement>& agreements, const Provider& provider)
{
    const auto found = std::ranges::find_if(agreements, [&](const Agreement& agreement) {
        return isName(agreement.provider, provider) ||
               std::ranges::any_of(agreement.aliases,
                                   [&](const QString& alias) { return isName(alias, provider); });
    });
    return found == agreements.end() ? nullptr : &*found;
}

std::vector<RotaEntry> rotaOf(const std::vector<RotaEntry>& rota, const Provider& provider,
                              bool isOnlyProvider)
{
    std::vector<RotaEntry> rows;
    std::ranges::copy_if(rota, std::back_inserter(rows), [&](const RotaEntry& entry) {
        return isName(entry.provider, provider) || (entry.provider.isEmpty() && isOnlyProvider);
    });
    return rows;
}

PeoplePage::PeoplePage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"people"_s);
    setHeading(tr("People and prices"));
}

void PeoplePage::setFacts(const PeopleFacts& facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    rebuild();
}

std::vector<Provider> PeoplePage::providersShown() const
{
    std::vector<Provider> providers = m_facts.providers;
    // An agreement or a plan may name somebody who is not in the list yet.
    const auto addMissing = [&](const QString& name) {
        const bool isThere = name.isEmpty() || std::ranges::any_of(providers, [&](const Provider& provider) {
                                 return isName(name, provider);
                             });
        if (!isThere) {
            Provider provider;
            provider.name = name;
            provider.kind = ProviderKind::Other;
            providers.push_back(provider);
        }
    };
    for (const Agreement& agreement : m_facts.agreements)
        addMissing(agreement.provider);
    for (const RotaEntry& entry : m_facts.rota)
        addMissing(entry.provider);
    return providers;
}

void PeoplePage::rebuild()
{
    clearBody();
    const std::vector<Provider> providers = providersShown();
    setLead(providers.empty()
                ? tr("Write down who sends you bills, what you agreed, and which visits are planned.")
                : tr("Who comes, what you agreed to pay, and which visits are planned."));
    int number = 0;
    for (const Provider& provider : providers)
        addProvider(provider, number++);
    if (!m_facts.isReadOnly) {
        auto* add =
            addButton(buttonRow(), u"addProvider"_s,
                      providers.empty() ? tr("Add a care provider") : tr("Add another care provider"));
        add->setPrimary(providers.empty());
        connect(add, &QPushButton::clicked, this, &PeoplePage::newProviderWanted);
    }
    addCarers();
    addCare();
    addChoices();
    addPerson();
}

void PeoplePage::addPerson()
{
    const Person& person = m_facts.person;
    auto* card = new Card(person.name.isEmpty() ? tr("Whose care this is") : person.name);
    if (const QString reach = joined(person.address + QStringList{person.phone, person.email});
        !reach.isEmpty())
        card->paragraph(reach);
    if (!person.funderName.isEmpty())
        card->paragraph(
            tr("Money for the care comes from %1.").arg(joined({person.funderName, person.funderReference})));
    if (!person.keeperName.isEmpty())
        card->paragraph(tr("This daybook is written by %1.").arg(person.keeperName));
    if (!person.informationNeeds.isEmpty())
        card->paragraph(tr("How information is needed: %1.").arg(person.informationNeeds));
    if (!m_facts.isReadOnly) {
        auto* change = addButton(card->buttonRow(), u"person"_s, tr("Change name or address"), person.name);
        connect(change, &QPushButton::clicked, this, &PeoplePage::personWanted);
    }
    body()->addWidget(card);
}

void PeoplePage::addProvider(const Provider& provider, int number)
{
    auto* card = new Card(provider.name);
    const QString kind = m_facts.providers.empty() && provider.kind == ProviderKind::Other
                             ? QString()
                             : capital(kindText(provider.kind));
    if (const QString reach =
            joined(QStringList{kind} + provider.address + QStringList{provider.phone, provider.email});
        !reach.isEmpty())
        card->paragraph(reach);
    if (!provider.customerReference.isEmpty())
        card->paragraph(tr("Your customer number: %1.").arg(provider.customerReference));

    const Agreement* agreement = agreementWith(m_facts.agreements, provider);
    QStringList agreed;
    if (agreement == nullptr) {
        agreed << tr("Nothing is written down yet. Bills can then not be checked against a price.");
    } else {
        for (const AgreementSection& section : agreementInWords(*agreement, m_facts.today)) {
            if (section.topic == AgreementTopic::Prices || section.topic == AgreementTopic::PaidTime)
                agreed += section.sentences;
        }
    }
    addPart(card, tr("What you agreed"), agreed);

    QStringList planned;
    for (const RotaEntry& entry :
         rowsInForce(rotaOf(m_facts.rota, provider, providersShown().size() == 1), m_facts.today))
        planned << sentenceOf(entry);
    if (planned.isEmpty())
        planned << tr("No visits are planned.");
    addPart(card, tr("Planned visits"), planned);

    FlowLayout* buttons = card->buttonRow();
    auto* terms = addButton(buttons, u"agreement-%1"_s.arg(number),
                            agreement == nullptr ? tr("Write down what you agreed")
                                                 : tr("See or change what you agreed"),
                            provider.name);
    connect(terms, &QPushButton::clicked, this, [this, provider] { Q_EMIT agreementWanted(provider); });
    auto* plan =
        addButton(buttons, u"rota-%1"_s.arg(number), tr("See or change planned visits"), provider.name);
    connect(plan, &QPushButton::clicked, this, [this, provider] { Q_EMIT rotaWanted(provider); });
    if (!m_facts.isReadOnly) {
        auto* change =
            addButton(buttons, u"provider-%1"_s.arg(number), tr("Change name or address"), provider.name);
        connect(change, &QPushButton::clicked, this, [this, provider] { Q_EMIT providerWanted(provider); });
    }
    body()->addWidget(card);
}

void PeoplePage::addCarers()
{
    if (m_facts.carers.isEmpty())
        return;
    auto* card = new Card(tr("Carers who came"));
    card->paragraph(m_facts.carers.join(u", "_s) + u'.');
    card->paragraph(tr("The names are as you wrote them with the visits."));
    body()->addWidget(card);
}

void PeoplePage::addChoices()
{
    auto* card = new Card(tr("Checks and offers"));
    card->paragraph(
        tr("Papers of those who give care, such as a DBS check or insurance, and what you were offered."));
    FlowLayout* row = card->buttonRow();
    connect(addButton(row, u"checks"_s, tr("See or add checks")), &QPushButton::clicked, this,
            &PeoplePage::checksWanted);
    connect(addButton(row, u"offers"_s, tr("See or add offers")), &QPushButton::clicked, this,
            &PeoplePage::offersWanted);
    body()->addWidget(card);
}

void PeoplePage::addCare()
{
    auto* card = new Card(tr("What matters to you"));
    card->paragraph(tr("The times you want, what you want of your days, and who helps without pay."));
    FlowLayout* row = card->buttonRow();
    connect(addButton(row, u"wishes"_s, tr("See or change what matters")), &QPushButton::clicked, this,
            &PeoplePage::wishesWanted);
    connect(addButton(row, u"care"_s, tr("See how the care comes")), &QPushButton::clicked, this,
            &PeoplePage::careWanted);
    connect(addButton(row, u"assessment"_s, tr("See or add what was assessed")), &QPushButton::clicked, this,
            &PeoplePage::assessmentWanted);
    body()->addWidget(card);
}

AgreementPage::AgreementPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"people"_s);
}

void AgreementPage::setAgreement(const Agreement& agreement, QDate today, bool isReadOnly)
{
    clearBody();
    setHeading(tr("What you agreed with %1").arg(agreement.provider));
    setLead(tr("Bills are checked against this. What is not stated here is never held against a bill."));
    for (const AgreementSection& section : agreementInWords(agreement, today)) {
        auto* card = new Card(section.heading);
        for (const QString& sentence : section.sentences)
            card->paragraph(sentence);
        body()->addWidget(card);
        const bool isHolidays = section.topic == AgreementTopic::BankHolidays;
        if (isReadOnly && !isHolidays)
            continue;
        FlowLayout* row = card->buttonRow();
        if (isHolidays)
            connect(addButton(row, u"holidayDays"_s, tr("See or change the days")), &QPushButton::clicked,
                    this, &AgreementPage::holidaysWanted);
        if (isReadOnly)
            continue;
        if (section.topic != AgreementTopic::Prices) {
            auto* change = addButton(row, u"topic-%1"_s.arg(static_cast<int>(section.topic)), tr("Change"),
                                     section.heading);
            connect(change, &QPushButton::clicked, this,
                    [this, topic = section.topic] { Q_EMIT topicWanted(topic); });
            continue;
        }
        auto* words = addButton(row, u"clause-prices"_s, tr("Write down its own words"), section.heading);
        connect(words, &QPushButton::clicked, this,
                [this, topic = section.topic] { Q_EMIT topicWanted(topic); });
        QStringList services;
        if (const Tariff* current = tariffOn(agreement, today))
            services = servicesOf(*current);
        int number = 0;
        for (const QString& service : services) {
            auto* fresh =
                addButton(row, u"newPrice-%1"_s.arg(number), tr("New price from a date: %1").arg(service));
            connect(fresh, &QPushButton::clicked, this, [this, service] { Q_EMIT newPriceWanted(service); });
            auto* correct = addButton(row, u"correctPrice-%1"_s.arg(number),
                                      tr("It was written wrongly: %1").arg(service));
            connect(correct, &QPushButton::clicked, this,
                    [this, service] { Q_EMIT correctionWanted(service); });
            ++number;
        }
        auto* add = addButton(row, u"addPrice"_s, tr("Add a price for something else"));
        connect(add, &QPushButton::clicked, this, &AgreementPage::addPriceWanted);
    }
}

RotaPage::RotaPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"people"_s);
}

void RotaPage::setRota(const QString& provider, const std::vector<RotaEntry>& all, QDate today,
                       bool isReadOnly)
{
    clearBody();
    setHeading(tr("Planned visits: %1").arg(provider));
    const std::vector<RotaEntry> rows = rowsInForce(all, today);
    setLead(rows.empty() ? tr("No visits are planned yet.")
                         : tr("What is planned from today on. Days before keep what was planned then."));
    int number = 0;
    for (const RotaEntry& entry : rows) {
        auto* card = new Card;
        card->paragraph(sentenceOf(entry));
        if (!isReadOnly) {
            FlowLayout* row = card->buttonRow();
            const QString about = entry.name.isEmpty() ? entry.service : entry.name;
            const auto add = [&](const QString& key, const QString& text, auto signal) {
                auto* button = addButton(row, u"%1-%2"_s.arg(key).arg(number), text, about);
                connect(button, &QPushButton::clicked, this, [this, entry, signal] {
                    Q_EMIT(this->*signal)(entry);
                });
            };
            if (!entry.date && !entry.stops) {
                add(u"change"_s, tr("Change it from a date"), &RotaPage::changeWanted);
                add(u"stop"_s, tr("It stops"), &RotaPage::stopWanted);
            }
            if (!entry.stops)
                add(u"correct"_s, tr("It was written wrongly"), &RotaPage::correctionWanted);
        }
        body()->addWidget(card);
        ++number;
    }
    if (!isReadOnly) {
        auto* add = addButton(buttonRow(), u"addRota"_s,
                              rows.empty() ? tr("Add a planned visit") : tr("Add another planned visit"));
        add->setPrimary(true);
        connect(add, &QPushButton::clicked, this, &RotaPage::addWanted);
    }
}

} // namespace daybook
