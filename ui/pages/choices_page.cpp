#include "ui/pages/choices_page.h"

#include "core/base/text.h"
#include "core/papers/choice_papers.h"
#include "ui/pages/named_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

ChecksPage::ChecksPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"people"_s);
    setHeading(tr("Checks of providers and carers"));
    setLead(tr("DBS checks, insurance and other papers you asked to see. Nobody gets marks, and you need not "
               "write down any."));
}

void ChecksPage::setChecks(const std::vector<SeenCheck>& checks, QDate today, bool mayChange)
{
    clearBody();
    for (const SeenCheck& check : runningOut(checks, today))
        paragraph(runningOutText(check, today), Role::Look);
    if (checks.empty())
        paragraph(tr("Nothing is written down yet."));
    int number = 0;
    for (const SeenCheck& check : checks) {
        auto* card = new Card;
        const QStringList sentences = checkSentences(check, today);
        for (const QString& sentence : sentences)
            card->paragraph(sentence);
        if (mayChange) {
            FlowLayout* row = card->buttonRow();
            // The page is built anew while the press is still on its way.
            connect(
                addNamedButton(row, u"change-check-%1"_s.arg(number), tr("Change"), sentences.front()),
                &QPushButton::clicked, this, [this, check] { Q_EMIT checkWanted(check); },
                Qt::QueuedConnection);
            connect(
                addNamedButton(row, u"remove-check-%1"_s.arg(number), tr("Take it away"), sentences.front()),
                &QPushButton::clicked, this, [this, check] { Q_EMIT checkUnwanted(check); },
                Qt::QueuedConnection);
        }
        body()->addWidget(card);
        ++number;
    }
    FlowLayout* row = buttonRow();
    if (mayChange) {
        Button* add = addNamedButton(row, u"addCheck"_s, tr("&Write down a check"));
        add->setPrimary(true);
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT checkWanted({}); });
    }
    if (!checks.empty())
        connect(addNamedButton(row, u"printChecks"_s, tr("Print &this")), &QPushButton::clicked, this,
                &ChecksPage::printWanted);
}

OffersPage::OffersPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"people"_s);
    setHeading(tr("Offers of care"));
    setLead(
        tr("What was offered, by whom and on which day, what you chose and why. They stand in the order they "
           "were made."));
}

void OffersPage::setOffers(const std::vector<CareOffer>& offers, bool mayChange)
{
    clearBody();
    int asked = 0;
    for (const QString& wanted : wantedWithOneOffer(offers)) {
        paragraph(oneOfferText(wanted));
        if (!mayChange)
            continue;
        const auto one = std::ranges::find_if(
            offers, [&](const CareOffer& offer) { return folded(offer.wanted) == folded(wanted); });
        Button* ask =
            addNamedButton(buttonRow(), u"alternatives-%1"_s.arg(asked++), tr("Ask what else there is"), wanted);
        connect(ask, &QPushButton::clicked, this, [this, offer = *one] { Q_EMIT alternativesWanted(offer); });
    }
    if (offers.empty())
        paragraph(tr("Nothing is written down yet."));
    int number = 0;
    for (const CareOffer& offer : offers) {
        const QString about = tr("%1: %2").arg(offer.wanted, offer.name);
        auto* card = new Card(about);
        const QStringList sentences = offerSentences(offer);
        for (const QString& sentence : sentences)
            card->paragraph(sentence);
        if (mayChange) {
            FlowLayout* row = card->buttonRow();
            connect(
                addNamedButton(row, u"change-offer-%1"_s.arg(number), tr("Change or decide"), about),
                &QPushButton::clicked, this, [this, offer] { Q_EMIT offerWanted(offer); },
                Qt::QueuedConnection);
            connect(
                addNamedButton(row, u"remove-offer-%1"_s.arg(number), tr("Take it away"), about),
                &QPushButton::clicked, this, [this, offer] { Q_EMIT offerUnwanted(offer); },
                Qt::QueuedConnection);
        }
        body()->addWidget(card);
        ++number;
    }
    FlowLayout* row = buttonRow();
    if (mayChange) {
        Button* add = addNamedButton(row, u"addOffer"_s, tr("&Write down an offer"));
        add->setPrimary(true);
        connect(add, &QPushButton::clicked, this, [this] { Q_EMIT offerWanted({}); });
    }
    if (!offers.empty())
        connect(addNamedButton(row, u"printOffers"_s, tr("Print &this")), &QPushButton::clicked, this,
                &OffersPage::printWanted);
}

} // namespace daybook
