#include "core/check/whole_report.h"

#include "core/check/answers.h"
#include "core/check/bill_report.h"
#include "core/check/finding_id.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

Money sumOf(const Bill& bill)
{
    Money sum;
    for (const BillLine& line : bill.lines)
        if (line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
            line.type == BillLineType::Vat)
            sum += line.amount;
    return sum;
}

CheckedBill supersededBill(const Bill& bill, const QString& successor)
{
    CheckedBill checked;
    checked.file = bill.file;
    checked.number = bill.number;
    checked.provider = bill.provider;
    checked.period = bill.period;
    checked.supersededBy = successor;
    checked.total = bill.printedTotal.value_or(sumOf(bill));
    return checked;
}

/// The person had asked about it, and this credit is the reply.
std::optional<ResolvedQuestion> resolvedBy(const CreditedQuestion& credited,
                                           const std::vector<Answer>& answers)
{
    std::vector<Finding> asked{credited.question};
    applyAnswers(asked, answers);
    if (!asked.front().answer || asked.front().answer->kind != AnswerKind::Dispute)
        return std::nullopt;
    ResolvedQuestion resolved{*asked.front().answer, credited.question, credited.file, credited.row};
    resolved.answer.kind = AnswerKind::Resolved;
    resolved.answer.pence = credited.question.pence;
    return resolved;
}

bool isBefore(const Finding* a, const Finding* b)
{
    const auto left = std::tie(a->file, a->row, a->date, a->time);
    const auto right = std::tie(b->file, b->row, b->date, b->time);
    return left != right ? left < right : keywordView(a->kind) < keywordView(b->kind);
}

} // namespace

WholeReport::WholeReport(const CheckBasis& basis, std::vector<Stretch> stretches)
    : m_stretches(std::move(stretches)), m_place(basis.household.bills.size()),
      m_sums(basis.household.bills.size()), m_findings(m_stretches.size()), m_credited(m_stretches.size()),
      m_coverage(m_stretches.size())
{
    const std::vector<Bill>& bills = basis.household.bills;
    std::vector<int> order(bills.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return basis.bill(a).file < basis.bill(b).file; });
    m_report.bills.reserve(bills.size());
    for (const int index : order) {
        const Bill& bill = basis.bill(index);
        const int successor = basis.superseded[static_cast<std::size_t>(index)];
        m_place[static_cast<std::size_t>(index)] = m_report.bills.size();
        m_report.bills.push_back(successor < 0 ? CheckedBill{}
                                               : supersededBill(bill, basis.bill(successor).file));
        for (const QString& assumed : bill.assumed)
            m_report.importNotes.append(bill.file + u": "_s + assumed);
    }
}

void WholeReport::put(std::size_t stretch, StretchReport&& report)
{
    const std::vector<int>& bills = m_stretches[stretch].bills;
    for (std::size_t i = 0; i < bills.size(); ++i) {
        const std::size_t place = m_place[static_cast<std::size_t>(bills[i])];
        m_sums[place] = {report.bills[i].agreed, report.bills[i].query, report.bills[i].toCheck,
                         report.bills[i].ownQuery};
        m_report.bills[place] = std::move(report.bills[i]);
    }
    m_findings[stretch] = std::move(report.findings);
    m_credited[stretch] = std::move(report.credited);
    m_coverage[stretch] = report.coverage;
}

template <typename Take>
void WholeReport::putTogether(const std::vector<Answer>& answers, const Take& take)
{
    std::vector<Finding*> order;
    for (std::vector<Finding>& findings : m_findings)
        for (Finding& finding : findings)
            order.push_back(&finding);
    std::stable_sort(order.begin(), order.end(), isBefore);
    m_report.findings.clear();
    m_report.findings.reserve(order.size());
    for (Finding* finding : order)
        m_report.findings.push_back(take(*finding));
    numberEqualIds(m_report.findings);
    applyAnswers(m_report.findings, answers);
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        if (m_report.bills[i].supersededBy)
            continue;
        m_report.bills[i].agreed = m_sums[i].agreed;
        m_report.bills[i].query = m_sums[i].query;
        m_report.bills[i].toCheck = m_sums[i].toCheck;
        m_report.bills[i].ownQuery = m_sums[i].ownQuery;
    }
    moveSettled(m_report);
    m_report.resolved.clear();
    for (const std::vector<CreditedQuestion>& credited : m_credited)
        for (const CreditedQuestion& each : credited)
            if (const std::optional<ResolvedQuestion> question = resolvedBy(each, answers))
                m_report.resolved.push_back(*question);
    m_report.coverage = {};
    for (const Coverage& each : m_coverage) {
        m_report.coverage.billedVisits += each.billedVisits;
        m_report.coverage.recorded += each.recorded;
        m_report.coverage.notRecorded += each.notRecorded;
    }
}

const Report& WholeReport::withAnswers(const std::vector<Answer>& answers)
{
    putTogether(answers, [](const Finding& finding) -> const Finding& { return finding; });
    return m_report;
}

Report WholeReport::finish(const std::vector<Answer>& answers)
{
    putTogether(answers, [](Finding& finding) -> Finding&& { return std::move(finding); });
    return std::move(m_report);
}

} // namespace daybook
