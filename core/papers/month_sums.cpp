#include "core/papers/monthly_statement.h"

#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/papers/month_lines.h"

#include <algorithm>
#include <map>

namespace daybook {

namespace {

/// Minutes of an entry that came: as written, else as planned. For one carer.
Minutes lengthOf(const DayRow& row, const Visit& entry)
{
    if (entry.start && entry.end)
        return clockMinutes(*entry.start, *entry.end);
    return row.planned ? row.planned->length() : Minutes{0};
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

bool isOpen(const Finding& finding)
{
    return !finding.answer || finding.stale || finding.answer->kind == AnswerKind::Dispute;
}

} // namespace

std::vector<const Finding*> monthFindings(const Report& report, const BillingPeriod& month,
                                          const std::vector<MonthLine>& lines, FindingStatus status)
{
    std::vector<const Finding*> found;
    for (const Finding& finding : report.findings) {
        if (finding.status() != status || !isOpen(finding))
            continue;
        const bool isOnLine =
            finding.row && std::any_of(lines.begin(), lines.end(), [&](const MonthLine& line) {
                return line.bill->file == finding.file && line.line->row == *finding.row;
            });
        if (isOnLine || (!finding.row && month.contains(finding.date)))
            found.push_back(&finding);
    }
    return found;
}

std::vector<MonthLine> monthLines(const Household& household, const Report& report,
                                  const BillingPeriod& month)
{
    std::map<QString, const Bill*> billsByFile;
    for (const Bill& bill : household.bills)
        billsByFile[bill.file] = &bill;
    std::vector<MonthLine> result;
    for (const CheckedBill& checked : report.bills) {
        if (checked.supersededBy)
            continue;
        const auto found = billsByFile.find(checked.file);
        const Bill* bill = found == billsByFile.end() ? nullptr : found->second;
        std::map<int, const BillLine*> linesByRow;
        if (bill) {
            for (const BillLine& line : bill->lines)
                linesByRow.emplace(line.row, &line);
        }
        for (const CheckedLine& line : checked.lines) {
            const auto printed = linesByRow.find(line.row);
            const BillLine* billLine = printed == linesByRow.end() ? nullptr : printed->second;
            // What has no day of its own (VAT, extras, a wrong total) belongs to the last day of the bill.
            QDate day = billLine ? billLine->date : QDate();
            if (!day.isValid())
                day = checked.period.isValid() ? checked.period.to : (bill ? bill->billDate : QDate());
            if (month.contains(day))
                result.push_back({&checked, &line, billLine, day});
        }
    }
    return result;
}

MonthSums monthSums(const Household& household, const Report& report, const BillingPeriod& month)
{
    MonthSums sums;
    for (const DaySheet& sheet : daySheets(household.rota, household.visits, month)) {
        for (const DayRow& row : sheet.rows) {
            const Visit* entry = row.entry();
            const int count = row.planned ? std::max(1, row.planned->quantity) : 1;
            if (row.planned)
                sums.planned += count;
            // A planned visit without an entry did not happen only on a day that was marked as finished.
            if (!entry) {
                (sheet.finished ? sums.nobodyCame : sums.notRecorded) += count;
                continue;
            }
            switch (entry->state) {
            case VisitState::Came:
                sums.came += count;
                break;
            case VisitState::NobodyCame:
                sums.nobodyCame += count;
                break;
            case VisitState::CancelledByPerson:
            case VisitState::CancelledByProvider:
                sums.cancelled += count;
                break;
            case VisitState::SentAway:
                sums.sentAway += count;
                break;
            case VisitState::Away:
                sums.away += count;
                break;
            case VisitState::DayComplete:
                break;
            }
        }
    }

    // Findings that the person accepted or waived count as agreed; their parts keep their kind.
    std::map<std::pair<QString, int>, std::vector<const Finding*>> settled;
    for (const Finding& finding : report.findings) {
        if (finding.answer && finding.row &&
            (finding.answer->kind == AnswerKind::Accept || finding.answer->kind == AnswerKind::Waive) &&
            !finding.stale)
            settled[{finding.file, *finding.row}].push_back(&finding);
        if (finding.kind == FindingKind::NotBilled && month.contains(finding.date))
            sums.inTheirFavour += finding.pence;
    }
    for (const MonthLine& line : monthLines(household, report, month)) {
        const auto settledHere = settled.find({line.bill->file, line.line->row});
        sums.billed += line.line->amount;
        if (line.line->payer == Payer::Own)
            sums.own += line.line->amount;
        for (const LinePart& part : line.line->parts) {
            const bool isSettled =
                settledHere != settled.end() &&
                std::any_of(settledHere->second.begin(), settledHere->second.end(),
                            [&](const Finding* finding) { return finding->kind == part.kind; });
            if (part.kind == FindingKind::Agreed || isSettled)
                sums.agreed += part.pence;
            else if (part.kind == FindingKind::Credited)
                sums.credited += part.pence;
            else if (part.kind == FindingKind::Underbilled)
                sums.inTheirFavour -= part.pence;
            else if (statusOf(part.kind) == FindingStatus::ToCheck)
                sums.toCheck += part.pence;
            else
                sums.query += part.pence;
        }
    }
    return sums;
}

std::vector<WeekHours> hoursByWeek(const Household& household, const Report& report,
                                   const BillingPeriod& period)
{
    std::vector<WeekHours> weeks;
    if (!period.isValid())
        return weeks;
    for (QDate monday = mondayOf(period.from); monday <= period.to; monday = monday.addDays(7))
        weeks.push_back(
            {{std::max(monday, period.from), std::min(monday.addDays(6), period.to)}, {}, {}, {}, 0, {}});
    const auto weekOfDay = [&](QDate day) -> WeekHours& {
        return weeks[static_cast<std::size_t>(mondayOf(period.from).daysTo(day) / 7)];
    };

    for (const DaySheet& sheet : daySheets(household.rota, household.visits, period)) {
        WeekHours& week = weekOfDay(sheet.day);
        for (const DayRow& row : sheet.rows) {
            if (row.planned)
                week.planned += row.planned->length() * row.planned->carers;
            const Visit* entry = row.entry();
            if (!entry) {
                if (row.planned && !sheet.finished) {
                    ++week.notRecorded;
                    week.notRecordedLength += row.planned->length() * row.planned->carers;
                }
                continue;
            }
            if (entry->state == VisitState::Came)
                week.came +=
                    lengthOf(row, *entry) * entry->carerCount.value_or(row.planned ? row.planned->carers : 1);
        }
    }
    for (const MonthLine& line : monthLines(household, report, period)) {
        const BillLine* printed = line.printed;
        if (!printed || printed->type != BillLineType::Charge || !printed->billed)
            continue;
        const int carers = printed->hoursCoverAllCarers ? 1 : printed->carers.value_or(1);
        weekOfDay(line.day).charged += *printed->billed * carers;
    }
    return weeks;
}

WeekHours sumOf(const std::vector<WeekHours>& weeks)
{
    WeekHours sum;
    for (const WeekHours& week : weeks) {
        sum.planned += week.planned;
        sum.came += week.came;
        sum.charged += week.charged;
        sum.notRecorded += week.notRecorded;
        sum.notRecordedLength += week.notRecordedLength;
    }
    if (!weeks.empty())
        sum.week = {weeks.front().week.from, weeks.back().week.to};
    return sum;
}

} // namespace daybook
