#include "tests/support/printed_practice.h"

#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"
#include "core/check/household.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

#include <QLocale>
#include <QStringList>

#include <array>
#include <utility>

namespace daybook::test {

using namespace Qt::StringLiterals;

std::vector<PrintedDay> daysOfJune()
{
    std::vector<PrintedDay> days;
    for (int i = 0; i < 30; ++i) {
        const QDate date(2026, 6, i + 1);
        const int pence = date.dayOfWeek() >= 6 ? 1150 : 1050;
        days.push_back(
            {date, pence, i + 1, QString::number(pence / 100) + u'.' + QString::number(pence % 100)});
    }
    return days;
}

QString shown(QDate date, const QString& format)
{
    return QLocale::c().toString(date, format);
}

QString carerOf(const PrintedDay& day)
{
    static const std::array<QString, 3> carers{u"Ann P"_s, u"Ben C"_s, u"Grace O"_s};
    return carers[static_cast<std::size_t>(day.number) % carers.size()];
}

QString ordinal(int number)
{
    const bool teen = number % 100 >= 10 && number % 100 <= 20;
    const QString ending = teen               ? u"th"_s
                           : number % 10 == 1 ? u"st"_s
                           : number % 10 == 2 ? u"nd"_s
                           : number % 10 == 3 ? u"rd"_s
                                              : u"th"_s;
    return QString::number(number) + ending;
}

Report checkedAs(const QByteArray& bytes, const QString& file)
{
    Household household = practiceMonth().household;
    household.bills.clear();
    BillReading reading = readBill(bytes, file, billContextOf(household));
    INFO(reading.problem.toStdString());
    REQUIRE(reading.bill.has_value());
    INFO(reading.bill->assumed.join(u'\n').toStdString());
    CHECK(reading.bill->problems.empty());
    household.bills.push_back(std::move(*reading.bill));
    Report report = check(household);
    requireTied(report);
    return report;
}

void requirePracticeSums(const Report& report)
{
    INFO(findingLines(report).join(u'\n').toStdString());
    REQUIRE(report.bills.size() == 1);
    CHECK(report.bills.front().total == Money{32300});
    CHECK(report.bills.front().query == Money{4400});
    CHECK(report.bills.front().toCheck == Money{0});
    CHECK(report.bills.front().inTheirFavour == Money{0});
}

void requireFourVisits(const Report& report)
{
    requirePracticeSums(report);
    QStringList missed;
    for (const Finding& finding : report.findings)
        if (finding.kind == FindingKind::MissedVisit)
            missed.append(toIso(finding.date));
    missed.sort();
    CHECK(missed == QStringList{u"2026-06-04"_s, u"2026-06-13"_s, u"2026-06-14"_s, u"2026-06-24"_s});
}

} // namespace daybook::test
