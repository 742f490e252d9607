#include "core/check/credits.h"

#include "core/base/text.h"
#include "core/check/bill_report.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace daybook {

namespace {

bool isQuery(const LinePart& part)
{
    return part.kind != FindingKind::Agreed && part.kind != FindingKind::Credited && part.pence.pence > 0 &&
           statusOf(part.kind) == FindingStatus::Query;
}

qint64 queried(const RowResult& row)
{
    qint64 sum = 0;
    for (const LinePart& part : row.parts.parts())
        sum += isQuery(part) ? part.pence.pence : 0;
    return sum;
}

/// What was claimed first: of lines alike a second charge comes before one that is not due for another
/// reason.
FindingKind kindOf(const RowResult& row)
{
    const std::vector<LinePart>& parts = row.parts.parts();
    return parts.empty() ? FindingKind::Agreed : parts.front().kind;
}

/// What of the printed amount no credit was set against yet. Where less was charged than is due the parts
/// come to more than that: what was never charged cannot be given back.
qint64 notGivenBack(const RowResult& row)
{
    qint64 sum = 0;
    for (const LinePart& part : row.parts.parts())
        sum += part.kind == FindingKind::Credited ? 0 : part.pence.pence;
    return std::max<qint64>(0, sum);
}

/// Takes up to `credit` from the parts that pass, the last first. Result: what is left of the credit.
template <typename Passes>
qint64 takeFrom(std::vector<LinePart>& parts, qint64 credit, const Passes& passes)
{
    for (auto part = parts.rbegin(); part != parts.rend() && credit > 0; ++part) {
        if (part->pence.pence <= 0 || part->kind == FindingKind::Credited || !passes(*part))
            continue;
        const qint64 take = std::min(part->pence.pence, credit);
        part->pence.pence -= take;
        credit -= take;
    }
    return credit;
}

/// Result: what of the credit is left.
qint64 giveBack(RowResult& charge, qint64 credit, LineRef creditRow)
{
    std::vector<LinePart>& parts = charge.parts.parts();
    const std::vector<LinePart> before = parts;
    const qint64 beyond = std::max<qint64>(0, credit - notGivenBack(charge));
    credit -= beyond;
    qint64 left = takeFrom(parts, credit, isQuery);
    left = takeFrom(parts, left, [](const LinePart& part) { return part.kind != FindingKind::Agreed; });
    left = takeFrom(parts, left, [](const LinePart&) { return true; });
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (parts[i].pence.isZero() && before[i].kind != FindingKind::Agreed)
            charge.givenBack.push_back({before[i], creditRow});
    parts.erase(
        std::remove_if(parts.begin(), parts.end(), [](const LinePart& part) { return part.pence.isZero(); }),
        parts.end());
    const auto agreed = std::find_if(parts.begin(), parts.end(), [](const LinePart& part) {
        return part.kind == FindingKind::Agreed || part.kind == FindingKind::Credited;
    });
    if (agreed != parts.end() && agreed->kind == FindingKind::Credited)
        agreed->pence.pence += credit - left;
    else if (credit > left)
        parts.insert(agreed, LinePart{FindingKind::Credited, Money{credit - left}});
    return left + beyond;
}

} // namespace

void setCredits(const Household& household, const std::vector<int>& live, const std::vector<int>& providers,
                RowResults& rows)
{
    using Place = std::pair<int, QDate>;
    std::map<Place, std::vector<LineRef>> charges;
    std::vector<LineRef> credits;
    std::vector<int> order(household.bills.size(), -1); // earlier bills first
    for (std::size_t i = 0; i < live.size(); ++i) {
        const int index = live[i];
        const Bill& bill = household.bills[static_cast<std::size_t>(index)];
        order[static_cast<std::size_t>(index)] = static_cast<int>(i);
        for (std::size_t line = 0; line < bill.lines.size(); ++line)
            if (isCreditLine(bill.lines[line]))
                credits.push_back({index, static_cast<int>(line)});
    }
    if (credits.empty())
        return;
    const auto lineOf = [&](LineRef ref) -> const BillLine& {
        return household.bills[static_cast<std::size_t>(ref.bill)].lines[static_cast<std::size_t>(ref.line)];
    };
    const auto rowOf = [&](LineRef ref) -> RowResult& {
        return rows[static_cast<std::size_t>(ref.bill)][static_cast<std::size_t>(ref.line)];
    };
    const auto orderOf = [&](LineRef ref) { return order[static_cast<std::size_t>(ref.bill)]; };
    // What is printed decides, not the row it is printed in.
    std::stable_sort(credits.begin(), credits.end(), [&](LineRef a, LineRef b) {
        const BillLine& left = lineOf(a);
        const BillLine& right = lineOf(b);
        return std::tuple(orderOf(a), left.date, left.start, left.amount) <
               std::tuple(orderOf(b), right.date, right.start, right.amount);
    });
    for (const int index : live) {
        const Bill& bill = household.bills[static_cast<std::size_t>(index)];
        for (std::size_t i = 0; i < bill.lines.size(); ++i)
            if (bill.lines[i].type == BillLineType::Charge && !isCreditLine(bill.lines[i]) &&
                bill.lines[i].date.isValid())
                charges[{providers[static_cast<std::size_t>(index)], bill.lines[i].date}].push_back(
                    {index, static_cast<int>(i)});
    }
    for (const LineRef ref : credits) {
        const BillLine& credit = lineOf(ref);
        RowResult& row = rowOf(ref);
        const qint64 pence = -credit.amount.pence;
        row.parts.add(FindingKind::Credited, credit.amount.pence);
        row.facts.charged = credit.amount;
        row.facts.description = credit.description;
        const QString service = folded(credit.service);
        std::vector<LineRef> meant;
        const auto rank = [&](const LineRef& charge) {
            const BillLine& line = lineOf(charge);
            // A credit with a time is for the charge at that time before one that has none.
            const bool elsewhere = credit.start && line.start != credit.start;
            // Of two amounts equally near the smaller one leaves something for the other charges of the day.
            return std::tuple(notGivenBack(rowOf(charge)) == 0, elsewhere,
                              std::abs(line.amount.pence - pence), -queried(rowOf(charge)), line.amount.pence,
                              orderOf(charge) > orderOf(ref), orderOf(charge), line.start, line.end,
                              line.billed, line.carers, line.visitName, kindOf(rowOf(charge)));
        };
        const auto found = charges.find({providers[static_cast<std::size_t>(ref.bill)], credit.date});
        if (credit.date.isValid() && found != charges.end() && pence > 0) {
            for (const LineRef& charge : found->second) {
                const BillLine& line = lineOf(charge);
                const bool otherTime = credit.start && line.start && credit.start != line.start;
                const bool otherService =
                    !service.isEmpty() && !line.service.isEmpty() && folded(line.service) != service;
                if (!otherTime && !otherService)
                    meant.push_back(charge);
            }
        }
        if (meant.empty()) {
            row.unmatchedCredit = true;
            continue;
        }
        std::stable_sort(meant.begin(), meant.end(),
                         [&](const LineRef& a, const LineRef& b) { return rank(a) < rank(b); });
        row.payer = rowOf(meant.front()).payer;
        qint64 left = giveBack(rowOf(meant.front()), pence, ref);
        // A credit for more than that charge is for the others of the day that are asked about.
        for (auto charge = meant.begin() + 1; charge != meant.end() && left > 0; ++charge) {
            const qint64 part = std::min(left, queried(rowOf(*charge)));
            left -= part - giveBack(rowOf(*charge), part, ref);
        }
    }
}

} // namespace daybook
