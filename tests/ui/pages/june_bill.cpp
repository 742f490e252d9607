#include "tests/ui/pages/june_bill.h"

#include <algorithm>
#include <array>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

const std::array missedDays{4, 13, 14, 24};

bool isMissed(int day)
{
    return std::find(missedDays.begin(), missedDays.end(), day) != missedDays.end();
}

Money priceOn(QDate day)
{
    return {day.dayOfWeek() > 5 ? 1150 : 1050};
}

} // namespace

Bill juneBill()
{
    Bill bill;
    bill.file = u"bills/2026-06.csv"_s;
    bill.provider = u"Brightcare Home Support Ltd"_s;
    bill.number = u"BH-2606"_s;
    bill.numberPrinted = true;
    bill.period = monthOf(QDate(2026, 6, 1));
    bill.printedTotal = Money{32300};
    bill.assumed = {u"The day was read before the month."_s};
    for (int day = 1; day <= 30; ++day) {
        BillLine line;
        line.row = day + 6;
        line.date = QDate(2026, 6, day);
        line.start = QTime(8, 0);
        line.end = QTime(8, 30);
        line.service = u"personal care"_s;
        line.amount = priceOn(line.date);
        bill.lines.push_back(line);
    }
    BillLine total;
    total.row = 40;
    total.type = BillLineType::Total;
    total.amount = Money{32300};
    bill.lines.push_back(total);
    return bill;
}

CheckedBill juneChecked()
{
    CheckedBill checked;
    checked.file = u"bills/2026-06.csv"_s;
    checked.number = u"BH-2606"_s;
    checked.provider = u"Brightcare Home Support Ltd"_s;
    checked.period = monthOf(QDate(2026, 6, 1));
    checked.total = Money{32300};
    checked.agreed = Money{27900};
    checked.query = Money{4400};
    for (int day = 1; day <= 30; ++day) {
        CheckedLine line;
        line.row = day + 6;
        line.amount = priceOn(QDate(2026, 6, day));
        line.parts = {{isMissed(day) ? FindingKind::MissedVisit : FindingKind::Agreed, line.amount}};
        checked.lines.push_back(line);
    }
    return checked;
}

BillFindings juneFindings()
{
    BillFindings found;
    for (const int day : missedDays) {
        Finding finding;
        finding.id = u"missed-%1"_s.arg(day);
        finding.kind = FindingKind::MissedVisit;
        finding.date = QDate(2026, 6, day);
        finding.time = QTime(8, 0);
        finding.service = u"personal care"_s;
        finding.pence = priceOn(finding.date);
        finding.file = u"bills/2026-06.csv"_s;
        finding.row = day + 6;
        finding.facts.charged = finding.pence;
        finding.facts.due = Money{};
        finding.facts.billedMinutes = Minutes(30);
        finding.facts.plannedMinutes = Minutes(30);
        found.toAsk.push_back(finding);
    }
    return found;
}

Finding notWrittenDown(QDate day)
{
    Finding finding;
    finding.id = u"open-%1"_s.arg(day.day());
    finding.kind = FindingKind::NotRecorded;
    finding.date = day;
    finding.time = QTime(8, 0);
    finding.service = u"personal care"_s;
    finding.pence = priceOn(day);
    finding.file = u"bills/2026-06.csv"_s;
    finding.row = day.day() + 6;
    finding.confidence = Confidence::Possible;
    finding.facts.charged = finding.pence;
    finding.facts.billedMinutes = Minutes(30);
    return finding;
}

std::vector<WeekHours> juneWeeks()
{
    std::vector<WeekHours> weeks;
    for (QDate monday(2026, 6, 1); monday <= QDate(2026, 6, 30); monday = monday.addDays(7)) {
        WeekHours hours;
        hours.week = {monday, std::min(monday.addDays(6), QDate(2026, 6, 30))};
        hours.planned = Minutes(30) * hours.week.days();
        hours.charged = hours.planned;
        hours.came = hours.planned;
        for (const int day : missedDays) {
            if (hours.week.contains(QDate(2026, 6, day)))
                hours.came -= Minutes(30);
        }
        weeks.push_back(hours);
    }
    return weeks;
}

MonthSums juneSums()
{
    MonthSums sums;
    sums.planned = 30;
    sums.came = 26;
    sums.nobodyCame = 4;
    sums.billed = Money{32300};
    sums.agreed = Money{27900};
    sums.query = Money{4400};
    return sums;
}

} // namespace daybook::test
