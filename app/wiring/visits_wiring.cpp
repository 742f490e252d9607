#include "app/wiring/visits_wiring.h"

#include "app/daybook_file.h"
#include "core/care/day_sheet.h"
#include "core/check/visits_without_bill.h"
#include "ui/pages/visits_page.h"
#include "ui/widgets/frame.h"

namespace daybook {

VisitsWiring::VisitsWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &VisitsWiring::refresh);
}

void VisitsWiring::show(const BillingPeriod& days, const QString& visit)
{
    m_days = days;
    m_visit = visit;
    m_unbilledOf.clear();
    showPage();
}

void VisitsWiring::showUnbilled(const QString& provider)
{
    m_unbilledOf = provider;
    showPage();
}

void VisitsWiring::showPage()
{
    m_page = new VisitsPage;
    connect(m_page, &VisitsPage::dayWanted, this, &VisitsWiring::dayWanted);
    refresh();
    m_frame.pushSubPage(m_page);
}

void VisitsWiring::refresh()
{
    if (!m_page)
        return;
    const auto snapshot = m_file.snapshot();
    const Household& household = snapshot->household;
    if (!m_unbilledOf.isEmpty()) {
        std::vector<DaySheet> sheets;
        for (VisitsWithoutBill& visits : visitsWithoutBill(household, snapshot->report, m_file.today())) {
            if (visits.provider == m_unbilledOf)
                sheets = std::move(visits.sheets);
        }
        m_page->setVisits(tr("Visits that no bill is about: %1").arg(m_unbilledOf), sheets, {},
                          m_file.today());
        return;
    }
    m_page->setVisits(m_visit.isEmpty() ? tr("Visits: %1").arg(toText(m_days))
                                        : tr("%1: %2", "name of a visit: days").arg(m_visit, toText(m_days)),
                      daySheets(household.rota, household.visits, m_days), m_visit, m_file.today());
}

} // namespace daybook
