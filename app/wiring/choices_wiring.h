#pragma once

#include "core/care/care_offer.h"
#include "core/care/seen_check.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class ChecksPage;
class DaybookFile;
class Frame;
class OffersPage;
class QuestionPage;
struct Paper;

/// Checks of those who give care, and what was offered: each answer saved is one change.
class ChoicesWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    ChoicesWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showChecks();
    void showOffers();

Q_SIGNALS:
    /// The letter that asks what else there is should open.
    void alternativesWanted(const daybook::CareOffer& offer);

private:
    void refresh();
    void askCheck(const SeenCheck& check);
    void askOffer(const CareOffer& offer);
    void print(const Paper& paper);
    void close(const QuestionPage* page);

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<ChecksPage> m_checks;
    QPointer<OffersPage> m_offers;
};

} // namespace daybook
