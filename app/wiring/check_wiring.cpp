#include "app/wiring/check_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/answers_wiring.h"
#include "app/wiring/evidence_wiring.h"
#include "app/wiring/link_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "app/wiring/payment_wiring.h"
#include "app/wiring/price_change_wiring.h"
#include "app/wiring/promise_wiring.h"
#include "core/papers/right_bill.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/models/charges_side_by_side.h"
#include "ui/models/finished_text.h"
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

} // namespace

CheckWiring::CheckWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame), m_answers(new AnswersWiring(file, frame, this)),
      m_links(new LinkWiring(file, frame, this)), m_promises(new PromiseWiring(file, frame, this)),
      m_evidence(new EvidenceWiring(file, frame, this)), m_prices(new PriceChangeWiring(file, frame, this))
{
    connect(m_answers, &AnswersWiring::dayWanted, this, &CheckWiring::dayWanted);
    connect(m_answers, &AnswersWiring::visitWanted, m_links, &LinkWiring::showVisits);
    connect(m_answers, &AnswersWiring::promiseWanted, m_promises, &PromiseWiring::addPromise);
    connect(m_prices, &PriceChangeWiring::newPriceWanted, this, &CheckWiring::newPriceWanted);
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
    m_look->setPayers(*checkedBill(snapshot->report, billFile));
    m_look->setMayTakeAway(!snapshot->isReadOnly);
    connect(m_look, &BillLookPage::accepted, this, [this] {
        // What was found takes its place: it is the bill, and Back goes to the bills.
        m_frame.popSubPage();
        showFound();
    });
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
        showInFound(*checked, found);
    if (m_finding) {
        m_finding->setMayAnswer(!snapshot->isReadOnly);
        setSteps(stepsOf(found));
    }
    fillSums();
}

void CheckWiring::showFound()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!checked)
        return;
    m_found = new FoundPage;
    showInFound(*checked, findingsOf(snapshot->report, m_billFile));
    connect(m_found, &FoundPage::answersRequested, this, [this] { showAnswers(m_billFile); });
    connect(m_found, &FoundPage::goThroughRequested, this, &CheckWiring::showFindings);
    connect(m_found, &FoundPage::sumsRequested, this, &CheckWiring::showSums);
    connect(m_found, &FoundPage::linesRequested, this, [this] { m_links->showLines(m_billFile); });
    connect(m_found, &FoundPage::evidenceRequested, this, [this] { m_evidence->show(m_billFile, {}); });
    connect(m_found, &FoundPage::promisesRequested, m_promises, &PromiseWiring::showPromises);
    m_frame.pushSubPage(m_found);
}

void CheckWiring::showInFound(const CheckedBill& bill, const BillFindings& found)
{
    m_found->setHasAnswers(m_answers->hasAnswers(bill.file));
    m_found->setResult(bill, found);
}

void CheckWiring::setSteps(const std::vector<Finding>& steps)
{
    m_finding->setPriceChanges(priceChangeSentences(*m_file.snapshot()));
    m_finding->setCharges(chargesSideBySide(m_file.snapshot()->household, steps));
    m_finding->setFindings(steps);
}

void CheckWiring::showFindings()
{
    const auto snapshot = m_file.snapshot();
    const auto steps = stepsOf(findingsOf(snapshot->report, m_billFile));
    m_finding = new FindingPage;
    m_finding->setMayAnswer(!snapshot->isReadOnly);
    setSteps(steps);
    const auto open = std::find_if(steps.begin(), steps.end(),
                                   [](const Finding& finding) { return !finding.answer || finding.stale; });
    m_finding->showFinding(open == steps.end() ? 0 : static_cast<int>(open - steps.begin()));
    connect(m_finding, &FindingPage::answered, this, [this](const QString& id, AnswerKind kind) {
        m_answers->answer(id, kind);
        if (m_finding)
            m_finding->goOn();
    });
    connect(m_finding, &FindingPage::answerWithdrawn, m_answers, &AnswersWiring::withdraw);
    connect(m_finding, &FindingPage::dayWanted, this, &CheckWiring::dayWanted);
    connect(m_finding, &FindingPage::visitWanted, this,
            [this](int row) { m_links->showVisits(m_billFile, row); });
    connect(m_finding, &FindingPage::promiseWanted, this, [this](QDate day) {
        const CheckedBill* bill = checkedBill(m_file.snapshot()->report, m_billFile);
        m_promises->addPromise(day, bill ? bill->provider : QString());
    });
    connect(m_finding, &FindingPage::priceChangeWanted, m_prices, &PriceChangeWiring::start);
    connect(m_finding, &FindingPage::allSeen, this, &CheckWiring::showSums);
    m_frame.pushSubPage(m_finding);
}

void CheckWiring::showAnswers(const QString& billFile)
{
    m_answers->showAnswers(billFile);
}

void CheckWiring::showSums()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!checked)
        return;
    m_sums = new BillSumsPage;
    fillSums();
    connect(m_sums, &BillSumsPage::finishRequested, this, &CheckWiring::finishBill);
    connect(m_sums, &BillSumsPage::printRequested, this, &CheckWiring::printRight);
    connect(m_sums, &BillSumsPage::reopenRequested, this, &CheckWiring::reopenBill);
    connect(m_sums, &BillSumsPage::letterRequested, this, [this] { Q_EMIT letterWanted(m_billFile); });
    connect(m_sums, &BillSumsPage::paymentRequested, this, [this] { Q_EMIT paymentWanted(m_billFile); });
    connect(m_sums, &BillSumsPage::goThroughRequested, this, &CheckWiring::showFindings);
    connect(m_sums, &BillSumsPage::doneRequested, this, [this] {
        m_frame.popAllSubPages();
        m_frame.showPage(PageId::Bills);
    });
    m_frame.pushSubPage(m_sums);
}

void CheckWiring::fillSums()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    const Bill* bill = billOf(snapshot->household, m_billFile);
    if (!m_sums || !checked || !bill)
        return;
    const FinishedBill* finished = finishedOf(snapshot->finishedBills, bill->uuid);
    const BillSums now = sumsOf(*checked);
    m_sums->setReadOnly(snapshot->isReadOnly);
    m_sums->setFinished(finished ? finishedText(*finished, now) : QString(),
                        !finished || finished->sums == now);
    m_sums->setPayment(paymentSentence(*snapshot, m_billFile));
    m_sums->setResult(*checked, findingsOf(snapshot->report, m_billFile));
}

void CheckWiring::finishBill()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    const Bill* bill = billOf(snapshot->household, m_billFile);
    if (!checked || !bill)
        return;
    const FinishedBill made = finishedNow(snapshot->finishedBills, bill->uuid, *checked, m_file.now());
    m_file.change(tr("Finished with the bill for %1 from %2: %3")
                      .arg(monthText(checked->period), checked->provider, toText(checked->total)),
                  [made](Changes& changes) { changes.addFinishedBill(made); });
}

void CheckWiring::reopenBill()
{
    const auto snapshot = m_file.snapshot();
    const Bill* bill = billOf(snapshot->household, m_billFile);
    const FinishedBill* finished = bill ? finishedOf(snapshot->finishedBills, bill->uuid) : nullptr;
    if (!finished)
        return;
    FinishedBill open = *finished;
    open.reopenedOn = m_file.now();
    m_file.change(tr("Opened the bill for %1 from %2 again").arg(monthText(bill->period), bill->provider),
                  [open](Changes& changes) { changes.updateFinishedBill(open); });
}

void CheckWiring::printRight()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    const Bill* bill = billOf(snapshot->household, m_billFile);
    if (!checked || !bill)
        return;
    // The last change was made by whoever works with the daybook on this computer.
    const QString who = snapshot->nextUndo ? snapshot->nextUndo->who : QString();
    const Paper paper =
        rightBillPaper(*bill, *checked, snapshot->household.person.name, snapshot->today, who);
    showPaper(m_frame, paper.title, paper, paperLook(*snapshot));
}

} // namespace daybook
