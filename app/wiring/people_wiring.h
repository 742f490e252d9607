#pragma once

#include "core/care/agreement.h"
#include "core/care/care_offer.h"
#include "core/care/provider.h"
#include "core/care/rota.h"
#include "ui/models/agreement_text.h"
#include "ui/pages/agreement_questions.h"
#include "ui/pages/rota_questions.h"
#include "ui/pages/stop_rota_page.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <vector>

namespace daybook {

class AgreementPage;
class BankHolidaysPage;
class ChoicesWiring;
class DaybookFile;
class Frame;
class PeoplePage;
class RotaPage;

/// People and prices: each answer saved is one change, and old prices and plans stay for the days they were
/// for.
class PeopleWiring : public QObject
{
    Q_OBJECT
public:
    /// All three outlive this object.
    PeopleWiring(PeoplePage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);

    void showChecks();
    /// The questions about a new price of that service.
    void askNewPrice(const QString& provider, const QString& service);

Q_SIGNALS:
    /// The letter that asks what else there is should open.
    void alternativesWanted(const daybook::CareOffer& offer);

private:
    void refresh();
    void askPerson();
    void askProvider(const Provider& provider);
    void saveProvider(const Provider& before, const Provider& provider);
    void showAgreement(const Provider& provider);
    void showHolidays();
    void showRota(const Provider& provider);
    void askAgreement(AgreementTask task, AgreementTopic topic, const QString& service);
    void saveAgreement(AgreementTask task, const Agreement& agreement);
    void askRota(RotaTask task, const RotaEntry& entry);
    void askStop(const RotaEntry& entry);
    const Agreement* agreement() const;
    std::vector<RotaEntry> rota() const;
    QStringList services() const;

    PeoplePage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    Provider m_provider; ///< whose agreement or plan is open
    ChoicesWiring* m_choices{};
    QPointer<AgreementPage> m_agreementPage;
    QPointer<BankHolidaysPage> m_holidaysPage;
    QPointer<RotaPage> m_rotaPage;
};

} // namespace daybook
