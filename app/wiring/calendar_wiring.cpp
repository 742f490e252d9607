#include "app/wiring/calendar_wiring.h"

#include "app/daybook_file.h"
#include "ui/pages/calendar_page.h"

namespace daybook {

CalendarWiring::CalendarWiring(CalendarPage* page, DaybookFile& file, QObject* parent)
    : QObject(parent), m_page(page), m_file(file)
{
    connect(page, &CalendarPage::monthWanted, this, &CalendarWiring::showMonth);
    connect(page, &CalendarPage::dayWanted, this, &CalendarWiring::dayWanted);
    connect(&file, &DaybookFile::snapshotChanged, this, &CalendarWiring::refresh);
    // Another daybook has another today: it opens on the month of that.
    connect(&file, &DaybookFile::opened, this, [this] {
        m_month = {};
        refresh();
    });
    refresh();
}

void CalendarWiring::showMonth(QDate day)
{
    m_month = day;
    refresh();
}

void CalendarWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    const QDate today = m_file.today();
    if (!m_month.isValid() && snapshot->isOpen)
        m_month = today;
    const QDate month = m_month.isValid() ? m_month : today;
    m_page->setToday(today);
    m_page->setMonth(month, calendarDays(snapshot->household.rota, snapshot->household.visits, month, today));
}

} // namespace daybook
