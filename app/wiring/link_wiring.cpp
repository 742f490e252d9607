#include "app/wiring/link_wiring.h"

#include "app/daybook_file.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bill_lines.h"
#include "ui/pages/bill_in_words.h"
#include "ui/pages/bill_lines_page.h"
#include "ui/pages/which_visit_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

namespace {

const Bill* billOf(const Household& household, const QString& file)
{
    const auto at = std::find_if(household.bills.begin(), household.bills.end(),
                                 [&](const Bill& bill) { return bill.file == file; });
    return at == household.bills.end() ? nullptr : &*at;
}

const BillLine* lineOf(const Bill& bill, int row)
{
    const auto at = std::find_if(bill.lines.begin(), bill.lines.end(),
                                 [&](const BillLine& line) { return line.row == row; });
    return at == bill.lines.end() ? nullptr : &*at;
}

} // namespace

LinkWiring::LinkWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &LinkWiring::refresh);
}

void LinkWiring::showLines(const QString& billFile)
{
    m_billFile = billFile;
    m_lines = new BillLinesPage;
    connect(m_lines, &BillLinesPage::visitWanted, this, [this](int row) { showVisits(m_billFile, row); });
    refresh();
    m_frame.pushSubPage(m_lines);
}

void LinkWiring::showVisits(const QString& billFile, int row)
{
    m_billFile = billFile;
    m_row = row;
    m_visits = new WhichVisitPage;
    connect(m_visits, &WhichVisitPage::linked, this, &LinkWiring::link);
    connect(m_visits, &WhichVisitPage::unlinked, this, &LinkWiring::unlink);
    refresh();
    m_frame.pushSubPage(m_visits);
}

void LinkWiring::refresh()
{
    if (!m_lines && !m_visits)
        return;
    const auto snapshot = m_file.snapshot();
    const Household& household = snapshot->household;
    if (m_lines)
        m_lines->setLines(billLineRows(household, snapshot->report, m_billFile));
    if (!m_visits)
        return;
    const Bill* bill = billOf(household, m_billFile);
    const BillLine* line = bill ? lineOf(*bill, m_row) : nullptr;
    if (!line)
        return;
    QStringList paired;
    if (const CheckedBill* checked = checkedBill(snapshot->report, m_billFile)) {
        for (const CheckedLine& each : checked->lines) {
            if (each.row == m_row)
                paired = each.visits;
        }
    }
    std::vector<WhichVisitPage::Choice> choices;
    for (const VisitChoice& choice : visitChoices(household, *bill, *line))
        choices.push_back(
            {choice.label, visitChoiceText(choice), choice.day == line->date, paired.contains(choice.label)});
    m_visits->setMayChange(!snapshot->isReadOnly);
    m_visits->setLine(lineInWords(*line), std::move(choices), linkText(household, *bill, m_row));
}

void LinkWiring::link(const QString& visit, bool together)
{
    const auto snapshot = m_file.snapshot();
    const Bill* bill = billOf(snapshot->household, m_billFile);
    const BillLine* line = bill ? lineOf(*bill, m_row) : nullptr;
    if (!line)
        return;
    const VisitLink link{bill->originalSha256, m_row, visit, together};
    // A charge is one visit: an earlier word for another one is taken away.
    std::vector<VisitLink> kept;
    for (const VisitLink& earlier : linksOf(snapshot->household, *bill, m_row)) {
        if (earlier.visit != visit && !(together && earlier.together))
            kept.push_back(earlier);
    }
    kept.push_back(link);
    const QString sentence =
        together ? tr("The charge of %1 is the visit of %2") : tr("The charge of %1 is not the visit of %2");
    const QString day = toDayMonthText(line->date);
    m_file.change(sentence.arg(day, visitLabelText(visit)), [kept, link](Changes& changes) {
        changes.removeLinks(link.fileSha256, link.row);
        for (const VisitLink& each : kept)
            changes.setLink(each);
    });
    if (m_frame.visiblePage() == m_visits)
        m_frame.popSubPage();
}

void LinkWiring::unlink()
{
    const auto snapshot = m_file.snapshot();
    const Bill* bill = billOf(snapshot->household, m_billFile);
    const BillLine* line = bill ? lineOf(*bill, m_row) : nullptr;
    if (!line)
        return;
    m_file.change(
        tr("The charge of %1: Daybook chooses the visit again").arg(toDayMonthText(line->date)),
        [sha = bill->originalSha256, row = m_row](Changes& changes) { changes.removeLinks(sha, row); });
    if (m_frame.visiblePage() == m_visits)
        m_frame.popSubPage();
}

} // namespace daybook
