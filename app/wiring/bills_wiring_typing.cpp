#include "app/daybook_file.h"
#include "app/half_typed_bills.h"
#include "app/wiring/bill_paper_wiring.h"
#include "app/wiring/bills_wiring.h"
#include "core/store/daybook.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/add_bill_page.h"
#include "ui/pages/total_only_page.h"
#include "ui/pages/type_bill_page.h"
#include "ui/scans/paper_pages.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/question.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <functional>
#include <memory>

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

TypeBillPage* BillsWiring::newTypePage()
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
    return page;
}

TypeBillPage* BillsWiring::typeBill()
{
    TypeBillPage* page = newTypePage();
    keepAsTyped(page, QUuid::createUuid().toString(QUuid::WithoutBraces));
    m_frame.pushSubPage(page);
    return page;
}

void BillsWiring::keepAsTyped(TypeBillPage* page, const QString& id)
{
    const HalfTypedBills kept(m_file.halfTypedFolder());
    connect(page, &TypeBillPage::billTyped, this,
            [this, page, id](const Bill& bill) { keepTyped(*page, bill, id); });
    page->setKeptAsTyped(kept.isKept());
    if (!kept.isKept())
        return;
    // Written on the file's own thread, so that typing never waits for the disk.
    const auto write = [this, page](std::function<QString()> job) {
        const auto problem = std::make_shared<QString>();
        m_file.ask([problem, job = std::move(job)](const Daybook&) { *problem = job(); },
                   [this, problem, page = QPointer(page)] {
                       if (problem->isEmpty())
                           return;
                       if (page)
                           page->setKeptAsTyped(false);
                       m_frame.say(*problem, BannerKind::Look);
                   });
    };
    const auto writePapers = [page, kept, id, write] {
        std::vector<ReceivedPaper> papers;
        for (const PaperPages& paper : page->papers())
            papers.push_back({paper.name(), paper.bytes()});
        write([kept, id, papers] { return kept.keepPapers(id, papers); });
    };
    const std::optional<TypedBillDraft> before = page->draft();
    connect(page, &TypeBillPage::draftChanged, this,
            [page, kept, id, write, writePapers, had = before.has_value()]() mutable {
                const std::optional<TypedBillDraft> draft = page->draft();
                const bool hasPapers = !page->papers().empty();
                // A page that nothing was typed on leaves nothing behind.
                const bool has = draft && (!draft->rows.empty() || !draft->total.isEmpty() || hasPapers);
                if (!has && !had)
                    return;
                if (!had && hasPapers)
                    writePapers();
                had = true;
                write([kept, id, draft] { return kept.keep(id, *draft); });
            });
    connect(page, &TypeBillPage::papersChanged, this, [page, kept, id, write, writePapers] {
        const std::optional<TypedBillDraft> draft = page->draft();
        if (!draft)
            return; // they are written with the first line
        writePapers();
        write([kept, id, draft] { return kept.keep(id, *draft); });
    });
}

void BillsWiring::showBegun()
{
    if (!m_addPage)
        return;
    std::vector<AddBillPage::Begun> begun;
    for (const HalfTypedBill& bill : HalfTypedBills(m_file.halfTypedFolder()).all()) {
        const QString day = toText(bill.keptAt.date());
        const QString sentence =
            bill.isReadable
                ? tr("%1, %2: %n line(s) so far, on %3.", nullptr, static_cast<int>(bill.draft.rows.size()))
                      .arg(bill.draft.provider, toText(bill.draft.period), day)
                : tr("It was begun on this computer, and cannot be read back. Nothing else is touched by "
                     "it.");
        begun.push_back({bill.id, sentence, bill.isReadable});
    }
    m_addPage->setBegun(begun);
}

void BillsWiring::goOnTyping(const QString& id)
{
    const std::vector<HalfTypedBill> all = HalfTypedBills(m_file.halfTypedFolder()).all();
    const auto found = std::ranges::find(all, id, &HalfTypedBill::id);
    if (found == all.end() || !found->isReadable)
        return;
    TypeBillPage* page = newTypePage();
    page->setDraft(found->draft);
    for (const ReceivedPaper& paper : found->papers)
        page->showPaper(paper.bytes, paper.name);
    keepAsTyped(page, id);
    m_frame.pushSubPage(page);
}

void BillsWiring::putAway(const QString& id)
{
    if (!ask(
            m_frame.window(), tr("Put away what was typed?"),
            tr("The lines of this bill that were typed so far are removed from this computer. They cannot be "
               "brought back. Bills in the daybook stay as they are."),
            tr("Put them away"), tr("Keep them")))
        return;
    HalfTypedBills(m_file.halfTypedFolder()).remove(id);
    showBegun();
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

void BillsWiring::keepTyped(const TypeBillPage& page, const Bill& typed, const QString& id)
{
    Bill bill = typed;
    bill.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::vector<ReceivedPaper> papers;
    for (const PaperPages& paper : page.papers())
        papers.push_back({paper.name(), paper.bytes()});
    bringIn(bill, tr("Typed the bill for %1 from %2").arg(monthText(bill.period), bill.provider), {}, papers);
    // Put away only once the bill is in the daybook: asked after it, on the same thread.
    const HalfTypedBills kept(m_file.halfTypedFolder());
    if (kept.isKept())
        m_file.ask(
            [kept, id, uuid = bill.uuid](const Daybook& daybook) {
                const std::vector<Bill> bills = daybook.bills();
                if (std::ranges::find(bills, uuid, &Bill::uuid) != bills.end())
                    kept.remove(id);
            },
            [] {});
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
