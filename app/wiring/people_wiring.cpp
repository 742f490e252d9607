#include "app/wiring/people_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/choices_wiring.h"
#include "app/wiring/today_wiring.h"
#include "core/base/text.h"
#include "ui/models/rota_text.h"
#include "ui/pages/bank_holidays_page.h"
#include "ui/pages/people_page.h"
#include "ui/pages/person_questions.h"
#include "ui/pages/provider_questions.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// What the person calls the bank holidays they added.
const QString holidayNamesSetting = u"bank_holidays/names"_s;

} // namespace

PeopleWiring::PeopleWiring(PeoplePage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame)
{
    connect(page, &PeoplePage::personWanted, this, &PeopleWiring::askPerson);
    connect(page, &PeoplePage::newProviderWanted, this, [this] { askProvider({}); });
    connect(page, &PeoplePage::providerWanted, this, &PeopleWiring::askProvider);
    connect(page, &PeoplePage::agreementWanted, this, &PeopleWiring::showAgreement);
    connect(page, &PeoplePage::rotaWanted, this, &PeopleWiring::showRota);
    m_choices = new ChoicesWiring(file, frame, this);
    connect(page, &PeoplePage::checksWanted, m_choices, &ChoicesWiring::showChecks);
    connect(page, &PeoplePage::offersWanted, m_choices, &ChoicesWiring::showOffers);
    connect(m_choices, &ChoicesWiring::alternativesWanted, this, &PeopleWiring::alternativesWanted);
    connect(&file, &DaybookFile::snapshotChanged, this, &PeopleWiring::refresh);
    refresh();
}

void PeopleWiring::showChecks()
{
    m_choices->showChecks();
}

void PeopleWiring::askNewPrice(const QString& provider, const QString& service)
{
    for (const Provider& each : m_file.snapshot()->household.providers) {
        if (folded(each.name) != folded(provider) && !each.aliases.contains(provider))
            continue;
        m_provider = each;
        askAgreement(service.isEmpty() ? AgreementTask::AddPrice : AgreementTask::NewPrice,
                     AgreementTopic::Prices, service);
        return;
    }
}

const Agreement* PeopleWiring::agreement() const
{
    return agreementWith(m_file.snapshot()->household.agreements, m_provider);
}

std::vector<RotaEntry> PeopleWiring::rota() const
{
    const Household& household = m_file.snapshot()->household;
    return rotaOf(household.rota, m_provider, household.providers.size() <= 1);
}

QStringList PeopleWiring::services() const
{
    QStringList names;
    const auto add = [&](const QString& name) {
        const bool isThere =
            std::ranges::any_of(names, [&](const QString& other) { return folded(other) == folded(name); });
        if (!name.isEmpty() && !isThere)
            names << name;
    };
    for (const RotaEntry& entry : rota())
        add(entry.service);
    if (const Agreement* agreed = agreement()) {
        for (const Tariff& tariff : agreed->tariffs) {
            for (const TariffRow& row : tariff.rows) {
                if (row.unit != ChargeUnit::Mile && row.unit != ChargeUnit::Fixed &&
                    folded(row.service) != u"any"_s)
                    add(row.service);
            }
        }
    }
    return names;
}

void PeopleWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    const Household& household = snapshot->household;
    const bool isReadOnly = snapshot->isReadOnly || !snapshot->isOpen;
    m_page->setFacts({household.person, household.providers, household.agreements, household.rota,
                      carersWritten(household.visits), m_file.today(), isReadOnly});
    if (m_agreementPage) {
        if (const Agreement* agreed = agreement())
            m_agreementPage->setAgreement(*agreed, m_file.today(), isReadOnly);
    }
    if (m_holidaysPage) {
        if (const Agreement* agreed = agreement())
            m_holidaysPage->setAgreement(*agreed, household.person.nation,
                                         holidayNamesFrom(snapshot->setting(holidayNamesSetting)),
                                         !isReadOnly);
    }
    if (m_rotaPage)
        m_rotaPage->setRota(m_provider.name, rota(), m_file.today(), isReadOnly);
}

void PeopleWiring::askPerson()
{
    auto* page = new PersonQuestions(m_file.snapshot()->household.person);
    connect(page, &PersonQuestions::saveRequested, this, [this](const Person& person) {
        m_file.change(tr("Name and address of %1").arg(person.name),
                      [person](Changes& changes) { changes.setPerson(person); });
        m_frame.popSubPage();
    });
    m_frame.pushSubPage(page);
}

void PeopleWiring::askProvider(const Provider& provider)
{
    QStringList others;
    for (const Provider& other : m_file.snapshot()->household.providers) {
        if (folded(other.name) != folded(provider.name))
            others << other.name;
    }
    auto* page = new ProviderQuestions(provider, others);
    connect(page, &ProviderQuestions::saveRequested, this, [this, before = provider](const Provider& after) {
        saveProvider(before, after);
        m_frame.popSubPage();
    });
    m_frame.pushSubPage(page);
}

void PeopleWiring::saveProvider(const Provider& before, const Provider& provider)
{
    if (before.id == 0) {
        m_file.change(tr("%1 added").arg(provider.name),
                      [provider](Changes& changes) { changes.addProvider(provider); });
        return;
    }
    Provider after = provider;
    // Visits, bills and the plan know a provider by name: the old name stays another name of it.
    if (folded(before.name) != folded(after.name) && !after.aliases.contains(before.name))
        after.aliases << before.name;
    std::optional<Agreement> agreed;
    if (const Agreement* found = agreementWith(m_file.snapshot()->household.agreements, before);
        found != nullptr && found->provider != after.name) {
        agreed = *found;
        agreed->provider = after.name;
        if (!agreed->aliases.contains(before.name))
            agreed->aliases << before.name;
    }
    std::vector<RotaEntry> renamed;
    for (const RotaEntry& entry : m_file.snapshot()->household.rota) {
        if (folded(entry.provider) == folded(before.name) && entry.provider != after.name) {
            renamed.push_back(entry);
            renamed.back().provider = after.name;
        }
    }
    m_file.change(tr("Name and address of %1").arg(after.name), [after, agreed, renamed](Changes& changes) {
        changes.updateProvider(after);
        if (agreed)
            changes.updateAgreement(*agreed);
        for (const RotaEntry& entry : renamed)
            changes.updateRotaEntry(entry);
    });
}

void PeopleWiring::showAgreement(const Provider& provider)
{
    m_provider = provider;
    if (agreement() == nullptr) {
        askAgreement(AgreementTask::New, AgreementTopic::Prices, {});
        return;
    }
    m_agreementPage = new AgreementPage;
    connect(m_agreementPage, &AgreementPage::topicWanted, this,
            [this](AgreementTopic topic) { askAgreement(AgreementTask::ChangeTerms, topic, {}); });
    connect(m_agreementPage, &AgreementPage::newPriceWanted, this, [this](const QString& service) {
        askAgreement(AgreementTask::NewPrice, AgreementTopic::Prices, service);
    });
    connect(m_agreementPage, &AgreementPage::correctionWanted, this, [this](const QString& service) {
        askAgreement(AgreementTask::CorrectPrice, AgreementTopic::Prices, service);
    });
    connect(m_agreementPage, &AgreementPage::addPriceWanted, this,
            [this] { askAgreement(AgreementTask::AddPrice, AgreementTopic::Prices, {}); });
    connect(m_agreementPage, &AgreementPage::holidaysWanted, this, &PeopleWiring::showHolidays);
    refresh();
    m_frame.pushSubPage(m_agreementPage);
}

void PeopleWiring::showHolidays()
{
    m_holidaysPage = new BankHolidaysPage(m_file.today());
    connect(m_holidaysPage, &BankHolidaysPage::changeWanted, this,
            [this](const HolidayRule& rule, const HolidayNames& names, const QString& sentence) {
                const Agreement* agreed = agreement();
                if (agreed == nullptr)
                    return;
                Agreement changed = *agreed;
                changed.bankHolidays = rule;
                m_file.change(sentence, [changed, names](Changes& changes) {
                    changes.updateAgreement(changed);
                    changes.setSetting(holidayNamesSetting, textOf(names));
                });
            });
    refresh();
    m_frame.pushSubPage(m_holidaysPage);
}

void PeopleWiring::askAgreement(AgreementTask task, AgreementTopic topic, const QString& service)
{
    AgreementFacts facts;
    facts.task = task;
    facts.topic = topic;
    facts.service = service;
    facts.services = services();
    facts.nation = m_file.snapshot()->household.person.nation;
    facts.today = m_file.today();
    if (const Agreement* agreed = agreement()) {
        facts.agreement = *agreed;
    } else {
        facts.agreement.provider = m_provider.name;
        facts.agreement.aliases = m_provider.aliases;
        facts.agreement.chargeByStated = false;
        facts.agreement.chargeBy = ChargeBy::Lesser; // the gentlest reading, until it is stated
    }
    auto* page = new AgreementQuestions(facts);
    connect(page, &AgreementQuestions::saveRequested, this, [this, task](const Agreement& agreed) {
        saveAgreement(task, agreed);
        m_frame.popSubPage();
    });
    m_frame.pushSubPage(page);
}

void PeopleWiring::saveAgreement(AgreementTask task, const Agreement& agreed)
{
    const QString sentence =
        task == AgreementTask::NewPrice      ? tr("New price agreed with %1").arg(agreed.provider)
        : task == AgreementTask::ChangeTerms ? tr("Agreement with %1 changed").arg(agreed.provider)
        : task == AgreementTask::New         ? tr("Agreement with %1 written down").arg(agreed.provider)
                                             : tr("Price of %1 written down").arg(agreed.provider);
    m_file.change(sentence, [agreed](Changes& changes) {
        if (agreed.id == 0)
            changes.addAgreement(agreed);
        else
            changes.updateAgreement(agreed);
    });
}

void PeopleWiring::showRota(const Provider& provider)
{
    m_provider = provider;
    m_rotaPage = new RotaPage;
    connect(m_rotaPage, &RotaPage::addWanted, this, [this] {
        RotaEntry entry;
        entry.provider = m_provider.name;
        askRota(RotaTask::Add, entry);
    });
    connect(m_rotaPage, &RotaPage::changeWanted, this,
            [this](const RotaEntry& entry) { askRota(RotaTask::Change, entry); });
    connect(m_rotaPage, &RotaPage::correctionWanted, this,
            [this](const RotaEntry& entry) { askRota(RotaTask::Correct, entry); });
    connect(m_rotaPage, &RotaPage::stopWanted, this, &PeopleWiring::askStop);
    refresh();
    m_frame.pushSubPage(m_rotaPage);
}

void PeopleWiring::askRota(RotaTask task, const RotaEntry& entry)
{
    RotaFacts facts;
    facts.task = task;
    facts.entry = entry;
    facts.services = services();
    facts.today = m_file.today();
    for (const RotaEntry& other : rowsInForce(rota(), m_file.today())) {
        if (other.id != entry.id || entry.id == 0)
            facts.names << other.name;
    }
    auto* page = new RotaQuestions(facts);
    connect(page, &RotaQuestions::saveRequested, this, [this, task](const RotaEntry& planned) {
        m_file.change(tr("Planned visit: %1").arg(sentenceOf(planned)), [planned, task](Changes& changes) {
            if (task == RotaTask::Correct)
                changes.updateRotaEntry(planned);
            else
                changes.addRotaEntry(planned);
        });
        m_frame.popSubPage();
    });
    m_frame.pushSubPage(page);
}

void PeopleWiring::askStop(const RotaEntry& entry)
{
    auto* page = new StopRotaPage(entry, m_file.today());
    connect(page, &StopRotaPage::stopRequested, this, [this](const RotaEntry& stopped, QDate from) {
        // What has no name cannot be named by a later row: its own last day is written instead.
        RotaEntry end = stopped;
        const bool hasName = !stopped.name.isEmpty();
        if (hasName) {
            end.id = 0;
            end.uuid.clear();
            end.stops = true;
            end.weekdays.reset();
            end.everyWeeks = 1;
            end.tasks.clear();
            end.from = from;
            end.to.reset();
        } else {
            end.to = from.addDays(-1);
        }
        m_file.change(
            tr("Planned visit %1 stops from %2").arg(hasName ? stopped.name : stopped.service, toText(from)),
            [end, hasName](Changes& changes) {
                if (hasName)
                    changes.addRotaEntry(end);
                else
                    changes.updateRotaEntry(end);
            });
        m_frame.popSubPage();
    });
    m_frame.pushSubPage(page);
}

} // namespace daybook
