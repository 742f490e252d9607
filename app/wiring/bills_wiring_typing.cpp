#include "app/daybook_file.h"
#include "app/wiring/bill_paper_wiring.h"
#include "app/wiring/bills_wiring.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/total_only_page.h"
#include "ui/pages/type_bill_page.h"
#include "ui/scans/paper_pages.h"
#include "ui/widgets/frame.h"

#include <QUuid>

// Bills that are typed from paper.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// What the bill of a typed month would hold if it asked for exactly the plan.
std::vector<BillLine> plannedLines(const Household& household, const QString& provider,
                                   const BillingPeriod& period)
{
    std::vector<BillLine> lines;
    for (const PlannedVisit& visit : plannedVisits(household.rota, period)) {
        if (!visit.provider.isEmpty() && visit.provider != provider)
            continue;
        BillLine line;
        line.date = visit.date;
        line.start = visit.start;
        line.end = visit.end;
        if (visit.length().count() > 0)
            line.billed = visit.length();
        if (visit.carers > 1)
            line.carers = visit.carers;
        line.service = visit.service;
        lines.push_back(line);
    }
    return lines;
}

} // namespace

TypeBillPage* BillsWiring::typeBill()
{
    auto* page = new TypeBillPage(m_file.today());
    page->setProviders(providerNames());
    connect(page, &TypeBillPage::plannedLinesWanted, this,
            [this, page](const QString& provider, const BillingPeriod& period) {
                page->fillLines(plannedLines(m_file.snapshot()->household, provider, period));
            });
    connect(page, &TypeBillPage::paperWanted, this, [this, page] {
        m_papers->choose(page,
                         [page](const ReceivedPaper& paper) { page->showPaper(paper.bytes, paper.name); });
    });
    connect(page, &TypeBillPage::billTyped, this, [this, page](const Bill& bill) { keepTyped(*page, bill); });
    m_frame.pushSubPage(page);
    return page;
}

void BillsWiring::typeFrom(const QByteArray& bytes, const QString& name)
{
    PdfModule module;
    if (const PaperPages paper(bytes, name, module); !paper.mayBeKept()) {
        sayProblem(paper.problem());
        return;
    }
    typeBill()->showPaper(bytes, name);
    m_frame.say(
        tr("Daybook does not read the lines of a picture or PDF by itself. It is shown beside them while "
           "you type, and kept with the bill."));
}

void BillsWiring::keepTyped(const TypeBillPage& page, const Bill& typed)
{
    Bill bill = typed;
    bill.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<ReceivedPaper> papers;
    for (const PaperPages& paper : page.papers())
        papers.push_back({paper.name(), paper.bytes()});
    bringIn(bill, tr("Typed the bill for %1 from %2").arg(monthText(bill.period), bill.provider), {}, papers);
}

void BillsWiring::typeTotal()
{
    auto* page = new TotalOnlyPage(m_file.today());
    page->setProviders(providerNames());
    connect(page, &TotalOnlyPage::billTyped, this, [this](const Bill& bill) {
        bringIn(bill,
                tr("Typed the total of the bill for %1 from %2").arg(monthText(bill.period), bill.provider));
    });
    m_frame.pushSubPage(page);
}

} // namespace daybook
