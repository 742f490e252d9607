#include "app/wiring/bills_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/bill_paper_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "app/wiring/payment_wiring.h"
#include "core/base/sha256.h"
#include "core/bill/bill_reader.h"
#include "core/papers/patterns_paper.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bill_payers.h"
#include "ui/models/lines_on_other_bills.h"
#include "ui/models/unbilled_text.h"
#include "ui/pages/add_bill_page.h"
#include "ui/pages/bill_columns_page.h"
#include "ui/pages/bill_look_page.h"
#include "ui/pages/bills_page.h"
#include "ui/pages/their_log_page.h"
#include "ui/widgets/frame.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

// The reader says itself what it thinks of anything longer.
constexpr qint64 mostBytes = qint64(32) * 1024 * 1024 + 1;

bool isKnown(const std::vector<KnownLayout>& layouts, const BillLayout& layout)
{
    return std::any_of(layouts.begin(), layouts.end(), [&layout](const KnownLayout& known) {
        return layoutMark(known.layout.header) == layoutMark(layout.header) &&
               known.layout.columns == layout.columns;
    });
}

} // namespace

BillsWiring::BillsWiring(BillsPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame),
      m_papers(new BillPaperWiring(file, frame, this))
{
    connect(page, &BillsPage::checkRequested, this, &BillsWiring::checkWanted);
    connect(page, &BillsPage::paymentRequested, this, &BillsWiring::paymentWanted);
    connect(page, &BillsPage::unbilledRequested, this, &BillsWiring::unbilledWanted);
    connect(page, &BillsPage::answersRequested, this, &BillsWiring::answersWanted);
    connect(page, &BillsPage::patternsRequested, this, &BillsWiring::showPatterns);
    connect(&frame, &Frame::viewChanged, this, &BillsWiring::refresh);
    connect(page, &BillsPage::addRequested, this, &BillsWiring::addBill);
    connect(page, &BillsPage::paperRequested, m_papers, &BillPaperWiring::show);
    connect(page, &BillsPage::theirLogRequested, this, &BillsWiring::chooseLog);
    connect(&file, &DaybookFile::snapshotChanged, this, &BillsWiring::refresh);
    refresh();
}

void BillsWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    std::vector<BillRow> rows = billRows(snapshot->household, snapshot->report);
    for (BillRow& row : rows)
        row.paid = paymentSentence(*snapshot, row.file);
    for (BillRow& row : rows) {
        const auto bill = std::ranges::find(snapshot->household.bills, row.file, &Bill::file);
        const CheckedBill* checked = checkedBill(snapshot->report, row.file);
        if (bill == snapshot->household.bills.end())
            continue;
        if (const FinishedBill* finished = finishedOf(snapshot->finishedBills, bill->uuid)) {
            const bool isSame = checked && finished->sums == sumsOf(*checked);
            row.found +=
                u'\n' + (isSame ? tr("Finished on %1").arg(toText(finished->on.date()))
                                : tr("Finished on %1, changed since").arg(toText(finished->on.date())));
        }
    }
    m_page->setBills(std::move(rows));
    std::vector<std::pair<QString, QString>> unbilled;
    for (const VisitsWithoutBill& visits :
         visitsWithoutBill(snapshot->household, snapshot->report, m_file.today()))
        unbilled.emplace_back(visits.provider,
                              unbilledText(visits, costsOf(snapshot->household, visits.sheets)));
    m_page->setUnbilled(unbilled);
    // In simple view there is nothing but the next step.
    m_page->setHasAnswers(m_frame.view() == MenuView::Helper && !snapshot->household.answers.empty());
    m_page->setHasPatterns(m_frame.view() == MenuView::Helper && !snapshot->household.bills.empty());
    m_page->setMayAdd(snapshot->isOpen && !snapshot->isReadOnly);
    if (!m_chooseNext.isEmpty()) {
        m_page->chooseBill(m_chooseNext);
        if (m_page->chosenBill() == m_chooseNext)
            m_chooseNext.clear();
    }
}

void BillsWiring::showPatterns()
{
    const auto snapshot = m_file.snapshot();
    const Paper paper = patternsPaper(snapshot->household, snapshot->report, snapshot->letters);
    showPaper(m_frame, paper.title, paper, paperLook(*snapshot));
}

QStringList BillsWiring::providerNames() const
{
    return billContextOf(m_file.snapshot()->household).providers;
}

QString BillsWiring::freshName(const QString& wanted) const
{
    const auto snapshot = m_file.snapshot();
    const auto isTaken = [&](const QString& name) {
        const auto& bills = snapshot->household.bills;
        return std::any_of(bills.begin(), bills.end(), [&](const Bill& bill) { return bill.file == name; });
    };
    const QFileInfo info(wanted);
    const QString ending = info.suffix().isEmpty() ? u"csv"_s : info.suffix();
    const QString stem = info.completeBaseName().isEmpty() ? u"bill"_s : info.completeBaseName();
    QString name = u"bills/%1.%2"_s.arg(stem, ending);
    for (int number = 2; isTaken(name); ++number)
        name = u"bills/%1-%2.%3"_s.arg(stem).arg(number).arg(ending);
    return name;
}

void BillsWiring::addBill()
{
    auto* page = new AddBillPage;
    m_addPage = page;
    connect(page, &AddBillPage::fileRequested, this, &BillsWiring::chooseFile);
    connect(page, &AddBillPage::typeRequested, this, &BillsWiring::typeBill);
    connect(page, &AddBillPage::totalRequested, this, &BillsWiring::typeTotal);
    connect(page, &AddBillPage::goOnRequested, this, &BillsWiring::goOnTyping);
    connect(page, &AddBillPage::putAwayRequested, this, &BillsWiring::putAway);
    showBegun();
    m_frame.pushSubPage(page);
}

void BillsWiring::chooseFile()
{
    if (m_addPage)
        m_addPage->setProblem({});
    auto* dialog = new QFileDialog(m_frame.window(), tr("Choose the bill"));
    dialog->setObjectName(u"chooseBill"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Bills as a table (*.csv *.xlsx *.ods *.txt *.tsv)"),
                            tr("Pictures and PDFs (*.png *.jpg *.jpeg *.pdf)"), tr("All files (*)")});
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    dialog->setDirectory(QFileInfo::exists(downloads)
                             ? downloads
                             : QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &BillsWiring::openFile);
    dialog->open();
}

std::optional<QByteArray> BillsWiring::bytesOf(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        sayProblem(tr("“%1” could not be opened. Nothing was changed. Please check that the file is still "
                      "there and may be read, "
                      "then try again.")
                       .arg(name));
        return {};
    }
    QByteArray bytes = file.read(mostBytes);
    if (file.error() != QFileDevice::NoError) {
        sayProblem(tr("“%1” could not be read to its end. Nothing was changed. Please copy it to this "
                      "computer and try again.")
                       .arg(name));
        return {};
    }
    return bytes;
}

void BillsWiring::openFile(const QString& path)
{
    const std::optional<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return;
    if (isTelephonePicture(*bytes))
        sayProblem(paperProblem(*bytes, QFileInfo(path).fileName()));
    else if (paperFormatOf(*bytes))
        typeFrom(*bytes, QFileInfo(path).fileName());
    else
        lookAt(*bytes, QFileInfo(path).fileName());
}

void BillsWiring::sayProblem(const QString& sentence)
{
    if (m_addPage)
        m_addPage->setProblem(sentence);
    m_frame.say(sentence, BannerKind::Look);
}

void BillsWiring::lookAt(const QByteArray& bytes, const QString& fileName)
{
    if (BillLookPage* page = lookAgain(bytes, fileName, {}, false))
        m_frame.pushSubPage(page);
}

BillLookPage* BillsWiring::lookAgain(const QByteArray& bytes, const QString& fileName,
                                     const std::optional<BillLayout>& confirmed, bool remember)
{
    const auto snapshot = m_file.snapshot();
    BillContext context = billContextOf(snapshot->household);
    context.layout = confirmed;
    const BillReading reading = readBill(bytes, freshName(fileName), context);
    if (!reading.bill) {
        sayProblem(reading.problem);
        return nullptr;
    }
    Bill bill = *reading.bill;
    bill.receivedOn = m_file.today();
    if (bill.original.isEmpty())
        bill.original = bytes;
    bill.originalSha256 = sha256Hex(bytes);
    std::vector<Bill> further = reading.further;
    for (Bill& other : further)
        other.receivedOn = bill.receivedOn;

    for (const Bill& other : snapshot->household.bills) {
        if (other.originalSha256 == bill.originalSha256) {
            sayProblem(tr("You already have this bill: %1 from %2. Nothing was changed. You can check it "
                          "from the list of bills.")
                           .arg(monthText(other.period), other.provider));
            m_page->chooseBill(other.file);
            return nullptr;
        }
    }
    const auto alike = std::find_if(snapshot->household.bills.begin(), snapshot->household.bills.end(),
                                    [&bill](const Bill& other) {
                                        return bill.numberPrinted && other.numberPrinted &&
                                               other.number == bill.number && other.provider == bill.provider;
                                    });

    auto* page = new BillLookPage(BillLookPage::Use::BringIn);
    page->setBill(bill);
    if (alike != snapshot->household.bills.end())
        page->setAlreadyThere(tr("You already have a bill with the number %1, for %2. If this one takes its "
                                 "place, bring it in: the later one counts.")
                                  .arg(bill.number, monthText(alike->period)),
                              *alike);
    page->setAlsoOn(linesOnOtherBills(bill, snapshot->household.bills));
    if (const std::optional<CheckedBill> payers = payersOf(snapshot->household, bill))
        page->setPayers(*payers);
    page->setColumns(reading.layout, reading.samples, !confirmed && isKnown(context.layouts, reading.layout));
    std::optional<KnownLayout> kept;
    if (confirmed && remember && !bill.provider.isEmpty())
        kept = KnownLayout{bill.provider, reading.layout};
    connect(page, &BillLookPage::accepted, this, [this, bill, further, kept] {
        for (const Bill& other : further)
            bringIn(other,
                    tr("Brought in the bill for %1 from %2").arg(monthText(other.period), other.provider));
        bringIn(bill, tr("Brought in the bill for %1 from %2").arg(monthText(bill.period), bill.provider),
                kept);
    });
    connect(page, &BillLookPage::refused, &m_frame, [this] { m_frame.popSubPage(); });
    connect(page, &BillLookPage::columnsWanted, this,
            [this, bytes, fileName, reading] { askAboutColumns(bytes, fileName, reading); });
    return page;
}

void BillsWiring::askAboutColumns(const QByteArray& bytes, const QString& fileName,
                                  const BillReading& reading)
{
    auto* page = new BillColumnsPage;
    page->setLayout(reading.layout, reading.samples, reading.bill->provider);
    connect(page, &BillColumnsPage::refused, &m_frame, [this] { m_frame.popSubPage(); });
    connect(page, &BillColumnsPage::layoutChosen, this,
            [this, page, bytes, fileName](const BillLayout& layout, bool remember) {
                BillContext context = billContextOf(m_file.snapshot()->household);
                context.layout = layout;
                const BillReading again = readBill(bytes, fileName, context);
                if (!again.bill) {
                    page->setProblem(again.problem);
                    return;
                }
                BillLookPage* look = lookAgain(bytes, fileName, layout, remember);
                if (!look)
                    return;
                m_frame.popSubPage(); // the columns
                m_frame.popSubPage(); // the bill as it was read before
                m_frame.pushSubPage(look);
            });
    m_frame.pushSubPage(page);
}

void BillsWiring::chooseLog()
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Choose the provider's visit log"));
    dialog->setObjectName(u"chooseLog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Logs as a table (*.csv *.txt *.tsv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &BillsWiring::openLog);
    dialog->open();
}

void BillsWiring::openLog(const QString& path)
{
    if (const std::optional<QByteArray> bytes = bytesOf(path))
        lookAtLog(*bytes);
}

void BillsWiring::lookAtLog(const QByteArray& bytes)
{
    const VisitsReading reading = readVisits(bytes, m_file.today());
    if (!reading.usable || reading.visits.empty()) {
        sayProblem(reading.problems.empty()
                       ? tr("There are no visits in this file. Nothing was changed. Please check that it is "
                            "the right file.")
                       : reading.problems.front().done);
        return;
    }
    auto* page = new TheirLogPage;
    page->setLog(reading, providerNames());
    connect(page, &TheirLogPage::refused, &m_frame, [this] { m_frame.popSubPage(); });
    connect(page, &TheirLogPage::accepted, this,
            [this, visits = reading.visits](const QString& provider) { keepLog(visits, provider); });
    m_frame.pushSubPage(page);
}

void BillsWiring::keepLog(std::vector<Visit> visits, const QString& provider)
{
    for (Visit& visit : visits)
        if (visit.provider.isEmpty())
            visit.provider = provider;
    Household household;
    household.theirLog = std::move(visits);
    // Entries that are there already are not kept twice.
    m_file.change(provider.isEmpty() ? tr("Brought in the provider's visit log")
                                     : tr("Brought in the visit log of %1").arg(provider),
                  [household](Changes& changes) { changes.importHousehold(household); });
    m_frame.showPage(PageId::Bills);
}

void BillsWiring::bringIn(Bill bill, const QString& sentence, const std::optional<KnownLayout>& layout,
                          const std::vector<ReceivedPaper>& papers)
{
    if (bill.file.isEmpty()) {
        // A typed bill gets a name of ours, and the file it would have been.
        bill.file = freshName(u"typed-%1.csv"_s.arg(toIso(bill.period.from)));
        if (!bill.numberPrinted)
            bill.number = QFileInfo(bill.file).completeBaseName();
        bill.receivedOn = m_file.today();
        // Rows as they stand in the file that is kept of it: the first is the heading.
        int row = 1;
        for (BillLine& line : bill.lines)
            line.row = ++row;
        if (bill.printedTotal) {
            BillLine total;
            total.row = ++row;
            total.type = BillLineType::Total;
            total.amount = *bill.printedTotal;
            bill.lines.push_back(total);
            bill.totalRow = row;
        }
        bill.original = writeBill(bill);
        bill.originalSha256 = sha256Hex(bill.original);
    }
    m_chooseNext = bill.file;
    m_file.change(sentence, [bill, layout, papers, today = m_file.today()](Changes& changes) {
        changes.addBill(bill);
        for (const ReceivedPaper& received : papers) {
            KeptPaper paper;
            paper.bill = bill.uuid;
            paper.name = received.name;
            paper.addedOn = today;
            changes.addKeptPaper(paper, received.bytes);
        }
        if (layout)
            changes.setLayout(*layout);
    });
    m_frame.showPage(PageId::Bills);
}

} // namespace daybook
