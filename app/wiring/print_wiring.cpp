#include "app/wiring/print_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/money_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "core/papers/monthly_statement.h"
#include "ui/pages/paper_page.h"
#include "ui/pages/print_page.h"
#include "ui/widgets/frame.h"

namespace daybook {

using namespace Qt::StringLiterals;

PrintWiring::PrintWiring(PrintPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame)
{
    connect(page, &PrintPage::statementWanted, this, &PrintWiring::showStatement);
    connect(&file, &DaybookFile::snapshotChanged, this, &PrintWiring::refresh);
    connect(&file, &DaybookFile::opened, this, [this] {
        refresh();
        m_page->chooseMonth(monthToStartWith(*m_file.snapshot()));
    });
    refresh();
    m_page->chooseMonth(monthToStartWith(*m_file.snapshot()));
}

void PrintWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    m_page->setMonths(monthsWithContent(*snapshot));
    if (const auto points = snapshot->settings.find(u"statement/points"_s);
        points != snapshot->settings.end())
        m_page->setPoints(points->second.toInt());
}

void PrintWiring::showStatement(const BillingPeriod& month, int points)
{
    const auto snapshot = m_file.snapshot();
    const auto kept = snapshot->settings.find(u"statement/points"_s);
    if (!snapshot->isReadOnly && points != (kept == snapshot->settings.end() ? 14 : kept->second.toInt()))
        m_file.change(tr("Papers are printed at %1 point").arg(points), [points](Changes& changes) {
            changes.setSetting(u"statement/points"_s, QString::number(points));
        });

    const PaperLook look{.bodyPoints = static_cast<double>(points)};
    auto* page = new PaperPage;
    page->setPaper(tr("The statement for %1").arg(toMonthText(month.from)),
                   monthlyStatement(snapshot->household, snapshot->report, month, look), look);
    new PaperDelivery(page, m_frame);
    m_frame.pushSubPage(page);
}

} // namespace daybook
