#include "core/check/bill_report.h"

#include "core/base/text.h"
#include "core/check/answers.h"
#include "core/check/finding_facts.h"
#include "core/check/finding_id.h"

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

bool isAsked(const BillLine& line)
{
    return line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
           line.type == BillLineType::Vat;
}

/// Identical rows of a bill are told apart by counting them, once somebody asks.
class Occurrences
{
public:
    /// Both have to live as long as this, unchanged.
    Occurrences(const Bill& bill, const std::vector<RowResult>& rows) : m_bill(bill), m_results(rows) {}

    /// Which of its identical rows this is, from 1.
    int of(std::size_t index)
    {
        if (m_number.empty())
            count();
        return m_number[index];
    }

private:
    void count()
    {
        std::vector<std::pair<std::tuple<QDate, std::optional<QTime>, qint64, QString>, std::size_t>> rows;
        rows.reserve(m_bill.lines.size());
        for (std::size_t i = 0; i < m_bill.lines.size(); ++i) {
            const BillLine& line = m_bill.lines[i];
            if (isAsked(line))
                rows.push_back({{line.date, line.start, line.amount.pence, folded(line.service)}, i});
        }
        // Rows that only differ in what does not count for their name are counted by that and by what was
        // found, not by where they stand.
        const auto rest = [this](std::size_t index) {
            const BillLine& line = m_bill.lines[index];
            return std::tuple(line.type, line.span, line.unreadable, line.end, line.endDate, line.billed,
                              line.carers, line.visitName);
        };
        std::sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
            if (a.first != b.first)
                return a.first < b.first;
            const auto left = rest(a.second);
            const auto right = rest(b.second);
            if (left != right)
                return left < right;
            const std::vector<FindingKind> found = foundIn(a.second);
            const std::vector<FindingKind> other = foundIn(b.second);
            return found != other ? found > other : a.second < b.second;
        });
        m_number.assign(m_bill.lines.size(), 0);
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_number[rows[i].second] =
                i > 0 && rows[i].first == rows[i - 1].first ? m_number[rows[i - 1].second] + 1 : 1;
    }

    /// Rows that are agreed are counted first. A question that was answered by a credit still counts as it
    /// was asked.
    std::vector<FindingKind> foundIn(std::size_t index) const
    {
        std::vector<FindingKind> kinds;
        for (const GivenBack& given : m_results[index].givenBack)
            kinds.push_back(given.part.kind);
        for (const LinePart& part : m_results[index].parts.parts())
            if (part.kind != FindingKind::Credited)
                kinds.push_back(part.kind);
        return kinds;
    }

    const Bill& m_bill;
    const std::vector<RowResult>& m_results;
    std::vector<int> m_number;
};

bool needsFinding(FindingKind kind)
{
    return kind != FindingKind::Agreed && kind != FindingKind::Credited;
}

/// The row for the gap between a printed total and the rows above it.
CheckedLine totalLine(const Bill& bill, qint64 gap, std::vector<Finding>& findings)
{
    CheckedLine line;
    line.row = bill.totalRow;
    line.amount = Money{gap};
    const FindingKind kind = gap > 0 ? FindingKind::TotalWrong : FindingKind::Underbilled;
    line.due = Money{0};
    line.parts = {{kind, Money{gap}}};
    Finding finding;
    finding.kind = kind;
    finding.pence = Money{std::abs(gap)};
    finding.file = bill.file;
    finding.row = bill.totalRow;
    finding.billNumber = bill.number;
    finding.provider = bill.provider;
    finding.confidence = Confidence::Certain;
    finding.facts.charged = bill.printedTotal;
    finding.facts.due = Money{bill.printedTotal->pence - gap};
    finding.facts.period = bill.period;
    finding.facts.isTotal = true;
    finding.id = findingId({bill.provider, kind, u"total\n"_s + billNumberRoot(bill)});
    findings.push_back(std::move(finding));
    return line;
}

} // namespace

bool isCreditLine(const BillLine& line)
{
    return line.type == BillLineType::Credit || (line.type == BillLineType::Charge && line.amount.pence < 0);
}

void explainVat(const Bill& bill, int vatPercent, std::vector<RowResult>& rows)
{
    // Of the charges only: giving money back must never lead to a question about the VAT.
    Money net;
    for (const BillLine& line : bill.lines)
        if (line.type == BillLineType::Charge && !isCreditLine(line))
            net += line.amount;
    qint64 allowed = percentOf(net, vatPercent).pence;
    std::vector<std::size_t> vat;
    for (std::size_t i = 0; i < bill.lines.size(); ++i)
        if (bill.lines[i].type == BillLineType::Vat)
            vat.push_back(i);
    std::stable_sort(vat.begin(), vat.end(), [&](std::size_t a, std::size_t b) {
        return bill.lines[a].amount < bill.lines[b].amount;
    });
    for (const std::size_t i : vat) {
        const BillLine& line = bill.lines[i];
        const qint64 excess = line.amount.pence - allowed;
        const qint64 notDue = excess > 1 ? excess : 0;
        rows[i].parts.add(FindingKind::VatNotDue, notDue);
        rows[i].parts.add(FindingKind::Agreed, line.amount.pence - notDue);
        rows[i].facts.charged = line.amount;
        rows[i].facts.due = Money{line.amount.pence - notDue};
        rows[i].facts.vatPercent = vatPercent;
        rows[i].facts.description = line.description;
        allowed = std::max<qint64>(0, allowed - line.amount.pence);
    }
}

CheckedBill billReport(const std::vector<ProviderCase>& cases, const Bill& bill, std::vector<RowResult>& rows,
                       std::vector<Finding>& findings)
{
    CheckedBill checked;
    checked.file = bill.file;
    checked.number = bill.number;
    checked.provider = bill.provider;
    checked.period = bill.period;
    Occurrences occurrences(bill, rows);
    for (std::size_t i = 0; i < bill.lines.size(); ++i) {
        if (!isAsked(bill.lines[i]))
            continue;
        for (const LinePart& part : rows[i].parts.parts())
            if (needsFinding(part.kind))
                findings.push_back(findingOf(cases, bill, bill.lines[i], rows[i], part, occurrences.of(i)));
        for (Finding& note : notesOf(cases, bill, bill.lines[i], rows[i]))
            findings.push_back(std::move(note));
    }
    qint64 sum = 0;
    for (std::size_t i = 0; i < bill.lines.size(); ++i) {
        const BillLine& line = bill.lines[i];
        if (!isAsked(line))
            continue;
        RowResult& row = rows[i];
        CheckedLine explained;
        explained.row = line.row;
        explained.amount = line.amount;
        sum += line.amount.pence;
        for (const LinePart& part : row.parts.parts()) {
            if (part.kind == FindingKind::Underbilled)
                explained.due -= part.pence;
            else if (isKept(part.kind))
                explained.due += part.pence;
        }
        explained.parts = std::move(row.parts.parts());
        explained.visits = std::move(row.visits);
        explained.payer = row.payer;
        checked.lines.push_back(std::move(explained));
    }
    checked.total = bill.printedTotal.value_or(Money{sum});
    if (checked.total.pence != sum)
        checked.lines.push_back(totalLine(bill, checked.total.pence - sum, findings));
    return checked;
}

std::vector<CreditedQuestion> creditedQuestions(const std::vector<ProviderCase>& cases,
                                                const std::vector<Bill>& bills, int index,
                                                const RowResults& rows)
{
    std::vector<CreditedQuestion> credited;
    const Bill& bill = bills[static_cast<std::size_t>(index)];
    Occurrences occurrences(bill, rows[static_cast<std::size_t>(index)]);
    for (std::size_t i = 0; i < bill.lines.size(); ++i) {
        const RowResult& row = rows[static_cast<std::size_t>(index)][i];
        for (const GivenBack& given : row.givenBack) {
            const Bill& from = bills[static_cast<std::size_t>(given.credit.bill)];
            CreditedQuestion& question = credited.emplace_back();
            question.question = findingOf(cases, bill, bill.lines[i], row, given.part, occurrences.of(i));
            question.file = from.file;
            question.row = from.lines[static_cast<std::size_t>(given.credit.line)].row;
        }
    }
    return credited;
}

void addUp(CheckedBill& bill)
{
    for (const CheckedLine& line : bill.lines) {
        const bool own = line.payer == Payer::Own;
        if (own)
            bill.own += line.amount;
        for (const LinePart& part : line.parts) {
            if (own && part.kind != FindingKind::Agreed && statusOf(part.kind) == FindingStatus::Query)
                bill.ownQuery += part.pence;
            if (part.kind == FindingKind::Agreed)
                bill.agreed += part.pence;
            else if (part.kind == FindingKind::Credited)
                bill.credited += part.pence;
            else if (part.kind == FindingKind::Underbilled)
                bill.inTheirFavour -= part.pence;
            else if (statusOf(part.kind) == FindingStatus::Query)
                bill.query += part.pence;
            else
                bill.toCheck += part.pence;
        }
    }
}

void moveSettled(Report& report)
{
    QHash<QString, CheckedBill*> byFile;
    for (const Finding& finding : report.findings) {
        if (!isSettled(finding))
            continue;
        const FindingStatus status = finding.status();
        if (status != FindingStatus::Query && status != FindingStatus::ToCheck)
            continue;
        if (byFile.isEmpty())
            for (CheckedBill& bill : report.bills)
                byFile.insert(bill.file, &bill);
        CheckedBill* bill = byFile.value(finding.file, nullptr);
        if (bill == nullptr)
            continue;
        (status == FindingStatus::Query ? bill->query : bill->toCheck) -= finding.pence;
        bill->agreed += finding.pence;
        const auto line = std::find_if(bill->lines.begin(), bill->lines.end(), [&](const CheckedLine& each) {
            return finding.row && each.row == *finding.row;
        });
        if (status == FindingStatus::Query && line != bill->lines.end() && line->payer == Payer::Own)
            bill->ownQuery -= finding.pence;
    }
}

} // namespace daybook
