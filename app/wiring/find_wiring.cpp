#include "app/wiring/find_wiring.h"

#include "app/daybook_file.h"
#include "ui/pages/find_page.h"
#include "ui/widgets/frame.h"

namespace daybook {

FindWiring::FindWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &FindWiring::refresh);
}

void FindWiring::start()
{
    if (!m_file.isOpen())
        return;
    if (m_page && m_frame.visiblePage() == m_page) {
        m_page->focusField();
        return;
    }
    m_page = new FindPage;
    connect(m_page, &FindPage::openWanted, this, &FindWiring::open, Qt::QueuedConnection);
    refresh();
    m_frame.pushSubPage(m_page);
    m_page->focusField();
}

void FindWiring::refresh()
{
    if (!m_page)
        return;
    const auto snapshot = m_file.snapshot();
    m_page->setIndex(FindIndex(snapshot->household, snapshot->money, snapshot->letters, m_file.today(),
                               FindIndex::Build::InSlices));
}

void FindWiring::open(const FindHit& hit)
{
    switch (hit.kind) {
    case FindKind::Visit:
        Q_EMIT dayWanted(hit.day);
        break;
    case FindKind::Bill:
        Q_EMIT billWanted(hit.key);
        break;
    case FindKind::Payment:
        Q_EMIT paymentWanted(hit.key);
        break;
    case FindKind::Letter:
        Q_EMIT lettersWanted();
        break;
    case FindKind::Person:
        // A carer leads to the day of the last visit, a provider to where its address and prices are.
        if (hit.day.isValid())
            Q_EMIT dayWanted(hit.day);
        else
            Q_EMIT peopleWanted();
        break;
    }
}

} // namespace daybook
