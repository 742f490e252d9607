#include "ui/pages/report_ready_page.h"

#include "core/base/uk_date.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

ReportReadyPage::ReportReadyPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"print"_s);
    setHeading(tr("Ready to send?"));
}

void ReportReadyPage::setItems(const BillingPeriod& period, const std::vector<ReadyItem>& items)
{
    if (period == m_period && items == m_items)
        return;
    m_period = period;
    m_items = items;
    showAll();
}

void ReportReadyPage::setSent(const std::vector<SentReport>& sent, bool canChange)
{
    if (sent == m_sent && canChange == m_canChange)
        return;
    m_sent = sent;
    m_canChange = canChange;
    showAll();
}

void ReportReadyPage::showAll()
{
    clearBody();
    const auto missing =
        static_cast<int>(std::ranges::count_if(m_items, [](const ReadyItem& item) { return !item.isDone; }));
    setLead(missing == 0
                ? tr("%1: everything that is looked for is there.").arg(toText(m_period))
                : tr("%1: %n thing(s) to look at. You can send it as it is; it says everything openly.",
                     nullptr, missing)
                      .arg(toText(m_period)));
    auto* see = new Button(tr("S&ee the report"));
    see->setObjectName(u"seeReport"_s);
    see->setPrimary(true);
    buttonRow()->addWidget(see);
    connect(see, &QPushButton::clicked, this, &ReportReadyPage::paperRequested, Qt::QueuedConnection);
    if (missing > 0)
        subheading(tr("To look at"));
    for (const ReadyItem& item : m_items) {
        if (item.isDone)
            continue;
        auto* card = new Card(tr("Not yet: %1").arg(item.words));
        card->paragraph(item.toDo);
        if (item.isOnPayments) {
            auto* look = new Button(tr("Look at these payments"));
            look->setObjectName(u"payments-"_s + item.key);
            look->setAccessibleName(tr("Look at these payments: %1").arg(item.words));
            card->buttonRow()->addWidget(look);
            connect(look, &QPushButton::clicked, this, &ReportReadyPage::paymentsRequested,
                    Qt::QueuedConnection);
        }
        body()->addWidget(card);
    }
    if (missing < static_cast<int>(m_items.size()))
        subheading(tr("Done"));
    for (const ReadyItem& item : m_items) {
        if (item.isDone)
            paragraph(tr("Done: %1").arg(item.words));
    }
    if (m_sent.empty())
        return;
    subheading(tr("Reports sent before"));
    for (auto report = m_sent.rbegin(); report != m_sent.rend(); ++report) {
        auto* card = new Card(toText(report->period));
        card->paragraph(
            tr("Sent on %1. There was %2 at its end.").arg(toText(report->sentOn), toText(report->closing)));
        if (m_canChange) {
            auto* take = new Button(tr("It was not sent: %1").arg(toText(report->period)));
            take->setObjectName(u"notSent-%1"_s.arg(report->id));
            card->buttonRow()->addWidget(take);
            connect(
                take, &QPushButton::clicked, this, [this, id = report->id] { Q_EMIT notSentRequested(id); },
                Qt::QueuedConnection);
        }
        body()->addWidget(card);
    }
}

} // namespace daybook
