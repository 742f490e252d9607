#include "app/wiring/choices_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/paper_delivery.h"
#include "core/papers/choice_papers.h"
#include "ui/pages/choice_questions.h"
#include "ui/pages/choices_page.h"
#include "ui/widgets/frame.h"

namespace daybook {

ChoicesWiring::ChoicesWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &ChoicesWiring::refresh);
}

void ChoicesWiring::showChecks()
{
    m_checks = new ChecksPage;
    connect(m_checks, &ChecksPage::checkWanted, this, &ChoicesWiring::askCheck);
    connect(m_checks, &ChecksPage::checkUnwanted, this, [this](const SeenCheck& check) {
        m_file.change(tr("Taken away: %1 of %2").arg(kindText(check.kind), check.name),
                      [id = check.id](Changes& changes) { changes.removeCheck(id); });
    });
    connect(m_checks, &ChecksPage::printWanted, this, [this] {
        const auto snapshot = m_file.snapshot();
        print(checksPaper(snapshot->checks, snapshot->household.person.name, m_file.today()));
    });
    refresh();
    m_frame.pushSubPage(m_checks);
}

void ChoicesWiring::showOffers()
{
    m_offers = new OffersPage;
    connect(m_offers, &OffersPage::offerWanted, this, &ChoicesWiring::askOffer);
    connect(m_offers, &OffersPage::alternativesWanted, this, &ChoicesWiring::alternativesWanted);
    connect(m_offers, &OffersPage::offerUnwanted, this, [this](const CareOffer& offer) {
        m_file.change(tr("Taken away: offer of %1").arg(offer.name),
                      [id = offer.id](Changes& changes) { changes.removeOffer(id); });
    });
    connect(m_offers, &OffersPage::printWanted, this, [this] {
        const auto snapshot = m_file.snapshot();
        print(offersPaper(snapshot->offers, snapshot->household.person.name));
    });
    refresh();
    m_frame.pushSubPage(m_offers);
}

void ChoicesWiring::refresh()
{
    if (!m_checks && !m_offers)
        return;
    const auto snapshot = m_file.snapshot();
    const bool mayChange = snapshot->isOpen && !snapshot->isReadOnly;
    if (m_checks)
        m_checks->setChecks(snapshot->checks, m_file.today(), mayChange);
    if (m_offers)
        m_offers->setOffers(snapshot->offers, mayChange);
}

void ChoicesWiring::print(const Paper& paper)
{
    showPaper(m_frame, paper.title, paper, paperLook(*m_file.snapshot()));
}

void ChoicesWiring::close(const QuestionPage* page)
{
    if (m_frame.visiblePage() == page)
        m_frame.popSubPage();
}

void ChoicesWiring::askCheck(const SeenCheck& check)
{
    auto* page = new CheckQuestions(check, m_file.today());
    connect(page, &CheckQuestions::saveRequested, this, [this, page](const SeenCheck& seen) {
        m_file.change(tr("Written down: %1 of %2").arg(kindText(seen.kind), seen.name),
                      [seen](Changes& changes) {
                          if (seen.id == 0)
                              changes.addCheck(seen);
                          else
                              changes.updateCheck(seen);
                      });
        close(page);
    });
    m_frame.pushSubPage(page);
}

void ChoicesWiring::askOffer(const CareOffer& offer)
{
    auto* page = new OfferQuestions(offer, m_file.today());
    connect(page, &OfferQuestions::saveRequested, this, [this, page](const CareOffer& offered) {
        m_file.change(tr("Offer of %1: %2").arg(offered.name, offered.wanted), [offered](Changes& changes) {
            if (offered.id == 0)
                changes.addOffer(offered);
            else
                changes.updateOffer(offered);
        });
        close(page);
    });
    m_frame.pushSubPage(page);
}

} // namespace daybook
