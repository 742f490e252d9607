#include "ui/pages/ways_page.h"

#include "ui/pages/named_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"

namespace daybook {

using namespace Qt::StringLiterals;

WaysPage::WaysPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"money"_s);
    setHeading(tr("What if I did it another way?"));
    setLead(
        tr("Write down up to four other ways to arrange your care, and see what each comes to. Nothing is "
           "changed by it."));
}

void WaysPage::setWays(const std::vector<CareWay>& ways, const std::optional<CostNow>& now, bool mayChange)
{
    if (m_isShown && ways == m_ways && now == m_now && mayChange == m_mayChange)
        return;
    m_isShown = true;
    m_ways = ways;
    m_now = now;
    m_mayChange = mayChange;
    clearBody();
    paragraph(now ? costNowText(*now)
                  : tr("No price is agreed yet for the visits that are planned, so there is nothing to set "
                       "these beside."));
    for (std::size_t at = 0; at < ways.size(); ++at) {
        const CareWay& way = ways[at];
        const QString name = way.name.isEmpty() ? wayKindText(way.kind) : way.name;
        auto* card = new Card(name);
        for (const QString& sentence : waySentences(way, now))
            card->paragraph(sentence);
        if (mayChange) {
            FlowLayout* row = card->buttonRow();
            const int number = static_cast<int>(at);
            // The page is built anew while the press is still on its way.
            connect(
                addNamedButton(row, u"change-way-%1"_s.arg(at), tr("Change"), name), &QPushButton::clicked, this,
                [this, number] { Q_EMIT changeRequested(number); }, Qt::QueuedConnection);
            connect(
                addNamedButton(row, u"remove-way-%1"_s.arg(at), tr("Take it away"), name), &QPushButton::clicked,
                this, [this, number] { Q_EMIT removeRequested(number); }, Qt::QueuedConnection);
        }
        body()->addWidget(card);
    }
    if (!ways.empty())
        paragraph(waysAssumptions(), Role::Hint);
    FlowLayout* row = buttonRow();
    if (mayChange && ways.size() < mostWays) {
        Button* add = addNamedButton(row, u"addWay"_s, tr("&Write down another way"));
        add->setPrimary(true);
        connect(add, &QPushButton::clicked, this, &WaysPage::addRequested);
    }
    if (!ways.empty())
        connect(addNamedButton(row, u"printWays"_s, tr("Print &this")), &QPushButton::clicked, this,
                &WaysPage::printRequested);
}

} // namespace daybook
