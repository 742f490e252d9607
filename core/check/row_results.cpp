#include "core/check/row_results.h"

#include <algorithm>

namespace daybook {

namespace {

/// Where nothing of a charge is due, neither is the VAT on it.
FindingKind kindOfVat(const ExaminedCharge& examined)
{
    const UnitAnswer& first = examined.units.front().answer;
    if (first.count == 0 || isKept(first.parts.front().kind))
        return FindingKind::Agreed;
    const FindingKind kind = first.parts.front().kind;
    const bool nothingDue =
        std::all_of(examined.units.begin(), examined.units.end(), [&](const ExaminedUnit& unit) {
            return unit.answer.count == 1 && unit.answer.parts.front().kind == kind;
        });
    return nothingDue && statusOf(kind) == FindingStatus::Query ? kind : FindingKind::Agreed;
}

void collectParts(const ProviderCase& provider, ExaminedCharge& examined)
{
    PartList& parts = examined.parts;
    if (examined.arithmetic > 0)
        parts.add(FindingKind::Arithmetic, examined.arithmetic);
    else if (examined.arithmetic < 0)
        parts.add(FindingKind::Underbilled, examined.arithmetic);
    parts.add(FindingKind::VatNotDue, examined.vatNotDue);
    if (examined.duplicateOf >= 0) {
        const Charge& first = provider.charges[static_cast<std::size_t>(examined.duplicateOf)].charge;
        const bool sameBill = first.rows.front().bill == examined.charge.rows.front().bill;
        parts.add(sameBill ? FindingKind::DuplicateSameBill : FindingKind::DuplicateEarlierBill,
                  examined.rest + examined.vatDue);
    } else {
        for (const ExaminedUnit& unit : examined.units)
            for (int i = 0; i < unit.answer.count; ++i) {
                const LinePart& part = unit.answer.parts[static_cast<std::size_t>(i)];
                parts.add(part.kind, part.pence.pence);
            }
        parts.add(kindOfVat(examined), examined.vatDue);
    }
    netWithinLine(parts);
}

/// Gives the parts of a charge of several rows to its rows: what is due fills the first rows, differences the
/// last.
void distribute(const ProviderCase& provider, const ExaminedCharge& examined, RowResults& rows)
{
    const std::vector<LineRef>& refs = examined.charge.rows;
    std::vector<qint64> room;
    for (const LineRef ref : refs)
        room.push_back(provider.line(ref).amount.pence);
    std::vector<std::vector<qint64>> given(examined.parts.parts().size(),
                                           std::vector<qint64>(refs.size(), 0));
    const auto fill = [&](std::size_t part, std::size_t row, qint64& left) {
        const qint64 take = std::min(left, std::max<qint64>(0, room[row]));
        given[part][row] += take;
        room[row] -= take;
        left -= take;
    };
    const std::vector<LinePart>& parts = examined.parts.parts();
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (parts[part].pence.pence >= 0)
            continue;
        given[part].back() += parts[part].pence.pence;
        room.back() -= parts[part].pence.pence;
    }
    for (std::size_t part = parts.size(); part-- > 0;) {
        qint64 left = parts[part].pence.pence;
        if (left <= 0 || isKept(parts[part].kind))
            continue;
        for (std::size_t row = refs.size(); row-- > 0 && left > 0;)
            fill(part, row, left);
        given[part].front() += left;
        room.front() -= left;
    }
    for (std::size_t part = 0; part < parts.size(); ++part) {
        qint64 left = parts[part].pence.pence;
        if (left <= 0 || !isKept(parts[part].kind))
            continue;
        for (std::size_t row = 0; row < refs.size() && left > 0; ++row)
            fill(part, row, left);
        given[part].back() += left;
        room.back() -= left;
    }
    for (std::size_t row = 0; row < refs.size(); ++row)
        for (std::size_t part = 0; part < parts.size(); ++part)
            rows[static_cast<std::size_t>(refs[row].bill)][static_cast<std::size_t>(refs[row].line)]
                .parts.add(parts[part].kind, given[part][row]);
}

} // namespace

void explainRows(ProviderCase& provider, int caseIndex, RowResults& rows)
{
    for (std::size_t i = 0; i < provider.charges.size(); ++i) {
        ExaminedCharge& examined = provider.charges[i];
        collectParts(provider, examined);
        QStringList visits;
        const bool named = examined.duplicateOf < 0;
        for (const ExaminedUnit& unit : examined.units)
            if (named && unit.visit >= 0)
                visits.append(provider.labelOf(provider.visit(unit.visit), examined.charge.service));
        for (const LineRef ref : examined.charge.rows) {
            RowResult& row = rows[static_cast<std::size_t>(ref.bill)][static_cast<std::size_t>(ref.line)];
            row.provider = caseIndex;
            row.charge = static_cast<int>(i);
            row.visits = visits;
            if (const TariffRow* agreed = examined.units.front().answer.row)
                row.payer = agreed->payer;
            if (examined.charge.rows.size() == 1)
                row.parts = std::move(examined.parts);
        }
        if (examined.charge.rows.size() > 1)
            distribute(provider, examined, rows);
    }
}

} // namespace daybook
