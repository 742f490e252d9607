#pragma once

#include "core/care/agreement.h"
#include "core/care/person.h"
#include "core/care/provider.h"
#include "core/care/rota.h"
#include "ui/models/agreement_text.h"
#include "ui/widgets/page.h"

#include <QStringList>

#include <vector>

namespace daybook {

/// Everything the page shows.
struct PeopleFacts
{
    Person person{};
    std::vector<Provider> providers{};
    std::vector<Agreement> agreements{};
    std::vector<RotaEntry> rota{};
    QStringList carers{}; ///< names of carers as written in the daybook
    QDate today{};
    bool isReadOnly{false};
    friend bool operator==(const PeopleFacts&, const PeopleFacts&) = default;
};

/// The agreement with this provider, by name or another name of it; nullptr: nothing is written down.
const Agreement* agreementWith(const std::vector<Agreement>& agreements, const Provider& provider);
/// The rows of the plan that are this provider's: by name, or without a name when it is the only provider.
std::vector<RotaEntry> rotaOf(const std::vector<RotaEntry>& rota, const Provider& provider,
                              bool isOnlyProvider);

/// People and prices: the person, each provider with what was agreed and planned, in sentences.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    explicit PeoplePage(QWidget* parent = nullptr);
    void setFacts(const PeopleFacts& facts);

Q_SIGNALS:
    void personWanted();
    void newProviderWanted();
    void providerWanted(const daybook::Provider& provider);
    void agreementWanted(const daybook::Provider& provider);
    void rotaWanted(const daybook::Provider& provider);
    /// What matters to the person.
    void wishesWanted();
    /// How the care comes, in pictures.
    void careWanted();
    /// What was assessed, beside what was planned and came.
    void assessmentWanted();
    /// DBS checks, insurance and other papers of those who give care.
    void checksWanted();
    /// What care was offered.
    void offersWanted();

private:
    void rebuild();
    void addPerson();
    void addProvider(const Provider& provider, int number);
    void addCarers();
    void addCare();
    void addChoices();
    std::vector<Provider> providersShown() const;

    PeopleFacts m_facts;
};

/// What was agreed with one provider, part by part.
class AgreementPage : public Page
{
    Q_OBJECT
public:
    explicit AgreementPage(QWidget* parent = nullptr);
    void setAgreement(const Agreement& agreement, QDate today, bool isReadOnly);

Q_SIGNALS:
    void topicWanted(daybook::AgreementTopic topic);
    void newPriceWanted(const QString& service);
    void correctionWanted(const QString& service);
    void addPriceWanted();
    /// Which days are bank holidays, day by day.
    void holidaysWanted();
};

/// The visits planned with one provider.
class RotaPage : public Page
{
    Q_OBJECT
public:
    explicit RotaPage(QWidget* parent = nullptr);
    /// `all` are the rows of this provider, also old ones.
    void setRota(const QString& provider, const std::vector<RotaEntry>& all, QDate today, bool isReadOnly);

Q_SIGNALS:
    void addWanted();
    void changeWanted(const daybook::RotaEntry& entry);
    void correctionWanted(const daybook::RotaEntry& entry);
    void stopWanted(const daybook::RotaEntry& entry);
};

} // namespace daybook
