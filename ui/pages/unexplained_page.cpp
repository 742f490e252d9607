#include "ui/pages/unexplained_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// More cards than a page that is read from top to bottom should have.
constexpr std::size_t mostShown = 12;

QString gapText(SpendGap gap)
{
    switch (gap) {
    case SpendGap::WhatFor:
        return UnexplainedPage::tr("It is not said yet what this was for.");
    case SpendGap::Agreement:
        return UnexplainedPage::tr("It is not in the care and support plan. Who agreed to it, and when?");
    case SpendGap::Words:
        return UnexplainedPage::tr("It pays no bill. What was bought, and what does it help with?");
    }
    return {};
}

QString spendName(const AccountEntry& entry)
{
    const QString sum = toText(-entry.amount());
    const QString who = entry.payee.isEmpty() ? entry.bankText : entry.payee;
    return who.isEmpty() ? UnexplainedPage::tr("%1: %2", "day: sum").arg(toText(entry.date), sum)
                         : UnexplainedPage::tr("%1: %2 to %3").arg(toText(entry.date), sum, who);
}

} // namespace

UnexplainedPage::UnexplainedPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"money"_s);
    setHeading(tr("Payments to explain"));
}

void UnexplainedPage::setSpends(const BillingPeriod& days, const std::vector<UnexplainedSpend>& spends,
                                const QString& funder, bool mayChange)
{
    if (m_isShown && days == m_days && spends == m_spends)
        return;
    m_isShown = true;
    m_days = days;
    m_spends = spends;
    clearBody();
    const auto count = static_cast<int>(spends.size());
    setLead(spends.empty()
                ? tr("%1: every payment says what it was for.").arg(toText(days))
                : tr("%1: %n payment(s) do not say enough yet. A few words are enough. Nothing is held back.",
                     nullptr, count)
                      .arg(toText(days)));
    for (std::size_t at = 0; at < spends.size() && at < mostShown; ++at) {
        const AccountEntry& entry = spends[at].entry;
        auto* card = new Card(spendName(entry));
        QStringList kinds;
        for (const EntryPart& part : entry.parts) {
            if (part.category != MoneyCategory::NotSaidYet)
                kinds += categoryText(part.category, funder);
        }
        kinds.removeDuplicates();
        if (!kinds.isEmpty())
            card->paragraph(kinds.join(u", "_s));
        card->paragraph(gapText(spends[at].gap));
        if (mayChange) {
            auto* say = new Button(tr("Write it down"));
            say->setObjectName(u"explain-%1"_s.arg(at));
            say->setAccessibleName(tr("Write it down: %1").arg(spendName(entry)));
            card->buttonRow()->addWidget(say);
            connect(
                say, &QPushButton::clicked, this, [this, entry] { Q_EMIT explainRequested(entry); },
                Qt::QueuedConnection);
        }
        body()->addWidget(card);
    }
    if (spends.size() > mostShown)
        paragraph(tr("%n more follow when these are done.", nullptr, count - static_cast<int>(mostShown)));
}

} // namespace daybook
