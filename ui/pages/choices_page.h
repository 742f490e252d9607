#pragma once

#include "core/care/care_offer.h"
#include "core/care/seen_check.h"
#include "ui/widgets/page.h"

namespace daybook {

/// Checks of providers and carers: DBS, insurance and other papers, when they were seen and until when they
/// go.
class ChecksPage : public Page
{
    Q_OBJECT
public:
    explicit ChecksPage(QWidget* parent = nullptr);
    void setChecks(const std::vector<SeenCheck>& checks, QDate today, bool mayChange);

Q_SIGNALS:
    /// A new one when its id is 0.
    void checkWanted(const daybook::SeenCheck& check);
    void checkUnwanted(const daybook::SeenCheck& check);
    void printWanted();
};

/// Care that was offered, in the order of the days, what was chosen and why.
class OffersPage : public Page
{
    Q_OBJECT
public:
    explicit OffersPage(QWidget* parent = nullptr);
    void setOffers(const std::vector<CareOffer>& offers, bool mayChange);

Q_SIGNALS:
    /// A new one when its id is 0.
    void offerWanted(const daybook::CareOffer& offer);
    /// The letter that asks what else there is: only this was offered.
    void alternativesWanted(const daybook::CareOffer& offer);
    void offerUnwanted(const daybook::CareOffer& offer);
    void printWanted();
};

} // namespace daybook
