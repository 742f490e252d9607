#include "app/wiring/check_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/link_wiring.h"
#include "app/wiring/payment_wiring.h"
#include "app/wiring/promise_wiring.h"
#include "core/base/uk_time.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/bill_look_page.h"
#include "ui/pages/bill_sums_page.h"
#include "ui/pages/finding_page.h"
#include "ui/pages/found_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

namespace {

/// What to go through: first what to ask about, then what cannot be confirmed.
std::vector<Finding> stepsOf(const BillFindings& found)
{
    std::vector<Finding> steps = found.toAsk;
    steps.insert(steps.end(), found.toCheck.begin(), found.toCheck.end());
    return steps;
}

const Bill* billOf(const Household& household, const QString& file)
{
    const auto at = std::find_if(household.bills.begin(), household.bills.end(),
                                 [&](const Bill& bill) { return bill.file == file; });
    return at == household.bills.end() ? nullptr : &*at;
}

/// "13 June, 8:00 am" or the number of the bill: for the sentence in the history.
QString whatOf(const Finding& finding)
{
    if (!finding.date.isValid())
        return CheckWiring::tr("bill %1").arg(finding.billNumber);
    return finding.time ? CheckWiring::tr("%1, %2").arg(toDayMonthText(finding.date), toText(*finding.time))
                        : toDayMonthText(finding.date);
}

} // namespace

CheckWiring::CheckWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame), m_links(new LinkWiring(file, frame, this)),
      m_promises(new PromiseWiring(file, frame, this))
{
    connect(&file, &DaybookFile::snapshotChanged, this, &CheckWiring::refresh);
}

void CheckWiring::start(const QString& billFile)
{
    const auto snapshot = m_file.snapshot();
    const Bill* bill = billOf(snapshot->household, billFile);
    if (!bill || !checkedBill(snapshot->report, billFile))
        return;
    m_billFile = billFile;
    m_look = new BillLookPage(BillLookPage::Use::Check);
    m_look->setBill(*bill);
    m_look->setMayTakeAway(!snapshot->isReadOnly);
    connect(m_look, &BillLookPage::accepted, this, &CheckWiring::showFound);
    connect(m_look, &BillLookPage::refused, this, &CheckWiring::takeBillAway);
    m_frame.pushSubPage(m_look);
}

void CheckWiring::takeBillAway()
{
    const auto snapshot = m_file.snapshot();
    const Bill* bill = billOf(snapshot->household, m_billFile);
    m_frame.popAllSubPages();
    if (bill)
        m_file.change(tr("Took the bill for %1 from %2 away").arg(monthText(bill->period), bill->provider),
                      [id = bill->id](Changes& changes) { changes.removeBill(id); });
}

void CheckWiring::refresh()
{
    if (m_billFile.isEmpty())
        return;
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!checked) {
        // The bill is gone (taken back, or another daybook is open): its pages go too.
        const bool isShown = m_look || m_found || m_finding || m_sums;
        m_billFile.clear();
        if (isShown)
            m_frame.popAllSubPages();
        return;
    }
    const BillFindings found = findingsOf(snapshot->report, m_billFile);
    if (m_found)
        m_found->setResult(*checked, found);
    if (m_finding) {
        m_finding->setMayAnswer(!snapshot->isReadOnly);
        m_finding->setFindings(stepsOf(found));
    }
    if (m_sums) {
        m_sums->setPayment(paymentSentence(*snapshot, m_billFile));
        m_sums->setResult(*checked, found);
    }
}

void CheckWiring::showFound()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!checked)
        return;
    m_found = new FoundPage;
    m_found->setResult(*checked, findingsOf(snapshot->report, m_billFile));
    connect(m_found, &FoundPage::goThroughRequested, this, &CheckWiring::showFindings);
    connect(m_found, &FoundPage::sumsRequested, this, &CheckWiring::showSums);
    connect(m_found, &FoundPage::linesRequested, this, [this] { m_links->showLines(m_billFile); });
    connect(m_found, &FoundPage::promisesRequested, m_promises, &PromiseWiring::showPromises);
    m_frame.pushSubPage(m_found);
}

void CheckWiring::showFindings()
{
    const auto snapshot = m_file.snapshot();
    const auto steps = stepsOf(findingsOf(snapshot->report, m_billFile));
    m_finding = new FindingPage;
    m_finding->setMayAnswer(!snapshot->isReadOnly);
    m_finding->setFindings(steps);
    const auto open = std::find_if(steps.begin(), steps.end(),
                                   [](const Finding& finding) { return !finding.answer || finding.stale; });
    m_finding->showFinding(open == steps.end() ? 0 : static_cast<int>(open - steps.begin()));
    connect(m_finding, &FindingPage::answered, this, &CheckWiring::answer);
    connect(m_finding, &FindingPage::answerWithdrawn, this, &CheckWiring::withdraw);
    connect(m_finding, &FindingPage::dayWanted, this, &CheckWiring::dayWanted);
    connect(m_finding, &FindingPage::visitWanted, this,
            [this](int row) { m_links->showVisits(m_billFile, row); });
    connect(m_finding, &FindingPage::promiseWanted, this, [this](QDate day) {
        const CheckedBill* bill = checkedBill(m_file.snapshot()->report, m_billFile);
        m_promises->addPromise(day, bill ? bill->provider : QString());
    });
    connect(m_finding, &FindingPage::allSeen, this, &CheckWiring::showSums);
    m_frame.pushSubPage(m_finding);
}

void CheckWiring::answer(const QString& findingId, AnswerKind kind)
{
    const auto snapshot = m_file.snapshot();
    const auto& findings = snapshot->report.findings;
    const auto at =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.id == findingId; });
    if (at == findings.end())
        return;
    const Answer answer{
        .findingId = findingId, .kind = kind, .pence = at->pence, .note = {}, .at = m_file.now()};
    const QString sentence = kind == AnswerKind::Accept ? tr("%1: the bill is right").arg(whatOf(*at))
                                                        : tr("%1: ask about this").arg(whatOf(*at));
    m_file.change(sentence, [answer](Changes& changes) { changes.setAnswer(answer); });
    if (m_finding)
        m_finding->goOn();
}

void CheckWiring::withdraw(const QString& findingId)
{
    const auto snapshot = m_file.snapshot();
    const auto& findings = snapshot->report.findings;
    const auto at =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.id == findingId; });
    if (at == findings.end())
        return;
    m_file.change(tr("%1: took the answer away").arg(whatOf(*at)),
                  [findingId](Changes& changes) { changes.removeAnswer(findingId); });
}

void CheckWiring::showSums()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!checked)
        return;
    m_sums = new BillSumsPage;
    m_sums->setPayment(paymentSentence(*snapshot, m_billFile));
    m_sums->setResult(*checked, findingsOf(snapshot->report, m_billFile));
    connect(m_sums, &BillSumsPage::letterRequested, this, [this] { Q_EMIT letterWanted(m_billFile); });
    connect(m_sums, &BillSumsPage::paymentRequested, this, [this] { Q_EMIT paymentWanted(m_billFile); });
    connect(m_sums, &BillSumsPage::goThroughRequested, this, &CheckWiring::showFindings);
    connect(m_sums, &BillSumsPage::doneRequested, this, [this] {
        m_frame.popAllSubPages();
        m_frame.showPage(PageId::Bills);
    });
    m_frame.pushSubPage(m_sums);
}

} // namespace daybook
