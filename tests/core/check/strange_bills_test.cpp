#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"
#include "core/check/household.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"
#include "tests/support/printed_practice.h"

#include <QStringEncoder>

#include <array>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

TEST_CASE("times kept as parts of a day, as a spreadsheet keeps them, are times")
{
    const QString text = printed(
        u"Date,Start,End,Units,Cost\n"_s,
        [](const PrintedDay& day) {
            return QString::number(QDate(1899, 12, 30).daysTo(day.date)) +
                   u",0.333333333,0.354166667,0.0208333,"_s + day.amount;
        },
        u",,,Total,323.00\n"_s);
    requireFourVisits(checkedAs(text.toUtf8()));
}

TEST_CASE("moments of UTC are read as clocks in the UK showed them")
{
    const QString text = printed(
        u"id;from_utc;to_utc;value\n"_s,
        [](const PrintedDay& day) {
            const QString iso = toIso(day.date);
            return QString::number(77 + day.number) + u';' + iso + u"T07:00:00Z;"_s + iso + u"T07:30:00Z;"_s +
                   day.amount;
        },
        QString());
    requireFourVisits(checkedAs(text.toUtf8()));
}

TEST_CASE("a sentence a visit is taken apart into day, time, words and amount")
{
    const QString text = printed(
        QString(),
        [](const PrintedDay& day) {
            return u'"' + shown(day.date, u"d MMMM yyyy"_s) + u" - Personal care 8:00am to 8:30am - £"_s +
                   day.amount + u'"';
        },
        u"\"Total due £323.00\"\n"_s);
    const Report report = checkedAs(text.toUtf8());
    requireFourVisits(report);
    CHECK(report.importNotes.join(u'\n').contains(u"lines of text"_s));
}

TEST_CASE("a bill copied out of a PDF, with its year only in the title, is read line by line")
{
    const QString text = printed(
        u"BRIGHTCARE HOME SUPPORT LTD\nInvoice BH-2606   June 2026\n\n"_s,
        [](const PrintedDay& day) {
            return shown(day.date, u"ddd d MMM"_s) + u"   08:00  08:30   Personal Care     "_s + day.amount;
        },
        u"\nTOTAL   323.00\n"_s);
    requireFourVisits(checkedAs(text.toUtf8(), u"bills/bill.txt"_s));
}

TEST_CASE("a bill copied out of a PDF keeps hours and price apart from the amount")
{
    const QString text = printed(
        u"Period: 1 June 2026 to 30 June 2026\n"_s,
        [](const PrintedDay& day) {
            return shown(day.date, u"dd/MM/yyyy"_s) + u" 08:00 08:30 "_s + carerOf(day) + u" 0.50 "_s +
                   (day.pence == 1050 ? u"21.00 "_s : u"23.00 "_s) + day.amount;
        },
        u"Amount due £323.00\n"_s);
    requireFourVisits(checkedAs(text.toUtf8(), u"bills/bill.txt"_s));
}

TEST_CASE("a letter that names one sum is no bill")
{
    const BillReading reading =
        readBill("Dear Mrs Jones,\nyou owe us £20.00\nsince 4 June 2026.\nYours, Ann\n", u"letter.txt"_s);
    CHECK_FALSE(reading.bill.has_value());
    CHECK(reading.problem.contains(u"Nothing was changed"_s));
}

TEST_CASE("a column for each day of the week is a row for each day")
{
    // May 2026 ends on a Sunday, so June is made of whole weeks and two days.
    QString text = u"Brightcare Home Support Ltd\nWeek ending,Mon,Tue,Wed,Thu,Fri,Sat,Sun,Total\n"_s;
    const std::vector<PrintedDay> days = daysOfJune();
    for (std::size_t first = 0; first < days.size(); first += 7) {
        int sum = 0;
        text += shown(days[first].date.addDays(6), u"dd/MM/yyyy"_s);
        for (std::size_t i = first; i < first + 7; ++i) {
            text += u',';
            if (i >= days.size())
                continue;
            text += days[i].amount;
            sum += days[i].pence;
        }
        text += u',' + toText(Money{sum}) + u'\n';
    }
    text += u"Total,,,,,,,,323.00\n"_s;
    const Report report = checkedAs(text.toUtf8());
    requirePracticeSums(report);
    CHECK(report.importNotes.join(u'\n').contains(u"each sum is a day"_s));
    QStringList asked;
    for (const Finding& finding : report.findings)
        if (finding.kind == FindingKind::LumpTooHigh)
            asked.append(toIso(finding.date));
    asked.sort();
    CHECK(asked == QStringList{u"2026-06-04"_s, u"2026-06-13"_s, u"2026-06-14"_s, u"2026-06-24"_s});
}

TEST_CASE("hours in a column for each day stay one sum a week")
{
    const QByteArray text = "Week commencing,Mon,Tue,Wed,Thu,Fri,Sat,Sun,Hours,Amount\n"
                            "08/06/2026,0.5,0.5,0.5,0.5,0.5,0.5,0.5,3.5,75.50\n"
                            "15/06/2026,0.5,0.5,0.5,0.5,0.5,0.5,0.5,3.5,75.50\n"
                            "Total,,,,,,,,7.0,151.00\n";
    const Report report = checkedAs(text);
    INFO(findingLines(report).join(u'\n').toStdString());
    // Nobody came on Saturday 13 and Sunday 14 June.
    CHECK(report.bills.front().query == Money{2300});
    CHECK(onlyFinding(report, FindingKind::LumpTooHigh).facts.due == Money{5250});
}

TEST_CASE("what weekdays and weekends come to in a week or a month is one question, not a charge twice")
{
    SECTION("a month")
    {
        const Report report = checkedAs("Description,Qty,Unit price,Amount\n"
                                        "Personal care 30 minutes weekday June 2026,22,10.50,231.00\n"
                                        "Personal care 30 minutes weekend June 2026,8,11.50,92.00\n"
                                        "Total,,,323.00\n");
        requirePracticeSums(report);
        CHECK(onlyFinding(report, FindingKind::LumpTooHigh).facts.charged == Money{32300});
        CHECK(onlyFinding(report, FindingKind::LumpTooHigh).facts.due == Money{27900});
    }
    SECTION("two weeks")
    {
        const Report report = checkedAs("Week commencing,Call type,Calls,Rate,Total\n"
                                        "08/06/2026,Weekday 30 min,5,10.50,52.50\n"
                                        "08/06/2026,Weekend 30 min,2,11.50,23.00\n"
                                        "15/06/2026,Weekday 30 min,5,10.50,52.50\n"
                                        "15/06/2026,Weekend 30 min,2,11.50,23.00\n"
                                        ",,,Invoice total,151.00\n");
        CHECK(report.bills.front().query == Money{2300});
        CHECK(onlyFinding(report, FindingKind::LumpTooHigh).facts.charged == Money{7550});
    }
    SECTION("the same line again is still a charge twice")
    {
        const Report report = checkedAs("Week commencing,Call type,Calls,Rate,Total\n"
                                        "15/06/2026,Weekday 30 min,5,10.50,52.50\n"
                                        "15/06/2026,Weekday 30 min,5,10.50,52.50\n"
                                        ",,,Invoice total,105.00\n");
        CHECK(onlyFinding(report, FindingKind::DuplicateSameBill).pence == Money{5250});
    }
}

TEST_CASE(
    "an account with debit and credit tells visits from payments, and a name in brackets from a service")
{
    const QString text = printed(
        u"Sr.,Particulars,Dr,Cr\n1,\"Balance b/f\",1250.00,\n2,\"Payment received with thanks\",,1250.00\n"_s,
        [](const PrintedDay& day) {
            return QString::number(day.number + 2) + u",\"Homecare visit on "_s +
                   shown(day.date, u"dd/MM/yyyy"_s) + u" at 08:00 for 30 mins ("_s + carerOf(day) +
                   u")\","_s + day.amount + u',';
        },
        u",Closing balance,323.00,\n"_s);
    requireFourVisits(checkedAs(text.toUtf8()));
}

TEST_CASE("words that only say that care was given, and when, are no service without a price")
{
    const QString words =
        GENERATE(u"Homecare visit"_s, u"Weekday 30 min"_s, u"AM call"_s, u"Morning visit"_s, u"Home care"_s);
    const QString text = printed(
        u"Service date,Type,Start,Finish,Amount\n"_s,
        [&words](const PrintedDay& day) {
            return shown(day.date, u"dd/MM/yyyy"_s) + u',' + words + u",08:00,08:30,"_s + day.amount;
        },
        u"Total,,,,323.00\n"_s);
    requireFourVisits(checkedAs(text.toUtf8()));
}

TEST_CASE("words for something else are still asked about")
{
    const Report report = checkedAs("Service date,Type,Start,Finish,Amount\n"
                                    "02/06/2026,Homecare visit,08:00,08:30,10.50\n"
                                    "02/06/2026,Key safe fee,,,5.00\n"
                                    "Total,,,,15.50\n");
    CHECK(onlyFinding(report, FindingKind::ExtraNotAgreed).pence == Money{500});
}

TEST_CASE("ordinals without a year, words for the currency and American order are read")
{
    SECTION("ordinals")
    {
        const QString text = printed(
            u"Invoice date: 1st July 2026\nVisit,When,Amount\n"_s,
            [](const PrintedDay& day) {
                return u"AM call,"_s + ordinal(day.number) + u" June 8am - 8.30am,GBP "_s + day.amount;
            },
            u",Balance due,GBP 323.00\n"_s);
        requireFourVisits(checkedAs(text.toUtf8()));
    }
    SECTION("American")
    {
        const QString text = printed(
            u"Date,From,To,Charge\n"_s,
            [](const PrintedDay& day) {
                return shown(day.date, u"MM/dd/yyyy"_s) + u",8:00 AM,8:30 AM,£"_s + day.amount;
            },
            u"Total,,,£323.00\n"_s);
        requireFourVisits(checkedAs(text.toUtf8()));
    }
    SECTION("cells that a spreadsheet was told to leave alone, in UTF-16")
    {
        const QString text = printed(
            u"Date of visit\tTime In\tTime Out\tTotal hrs\tInvoice value\r\n"_s,
            [](const PrintedDay& day) {
                return u'\'' + shown(day.date, u"dd/MM/yyyy"_s) + u"\t'08:00\t'08:30\t0.50\t£\u00a0"_s +
                       day.amount + u'\r';
            },
            u"\t\t\tGrand total\t£\u00a0323.00\r\n"_s);
        QStringEncoder encoder(QStringEncoder::Utf16, QStringConverter::Flag::WriteBom);
        requireFourVisits(checkedAs(encoder.encode(text), u"bills/june.txt"_s));
    }
}

TEST_CASE("a name for a visit that the plan does not have accuses nobody")
{
    SECTION("the part of the day says which planned visit it is")
    {
        const QString text = printed(
            u"Date,Call,Mins,Cost\n"_s,
            [](const PrintedDay& day) {
                return shown(day.date, u"dd/MM/yyyy"_s) + u",Breakfast,30,"_s + day.amount;
            },
            u"Total,,,323.00\n"_s);
        const Report report = checkedAs(text.toUtf8());
        requireFourVisits(report);
        CHECK(report.importNotes.join(u'\n').contains(
            u"“Breakfast” is taken for the planned visit “Morning”"_s));
    }
    SECTION("a name that says nothing leaves it to the day")
    {
        const QString text = printed(
            u"Date,Call,Mins,Cost\n"_s,
            [](const PrintedDay& day) {
                return shown(day.date, u"dd/MM/yyyy"_s) + u",Run B,30,"_s + day.amount;
            },
            u"Total,,,323.00\n"_s);
        const Report report = checkedAs(text.toUtf8());
        requirePracticeSums(report);
        CHECK(report.importNotes.join(u'\n').contains(u"no planned visit is called “Run B”"_s));
    }
}

TEST_CASE("whole pence, moments to the second and words between times are read")
{
    SECTION("pence")
    {
        const QString text = printed(
            u"Date,From,To,Charge (pence)\n"_s,
            [](const PrintedDay& day) {
                return shown(day.date, u"dd/MM/yyyy"_s) + u",08:00,08:30,"_s + QString::number(day.pence);
            },
            u"Total,,,32300\n"_s);
        requireFourVisits(checkedAs(text.toUtf8()));
    }
    SECTION("moments")
    {
        const QString text = printed(
            u"start_at,end_at,staff_id,price\n"_s,
            [](const PrintedDay& day) {
                return toIso(day.date) + u" 08:00:00.000,"_s + toIso(day.date) + u" 08:30:00.000,77,"_s +
                       day.amount;
            },
            QString());
        requireFourVisits(checkedAs(text.toUtf8()));
    }
    SECTION("words")
    {
        const QString text = printed(
            u"Date,Time,Amount\n"_s,
            [](const PrintedDay& day) {
                return shown(day.date, u"dd/MM/yyyy"_s) + u",08.00 till 08.30,"_s + day.amount;
            },
            u"Total,,323.00\n"_s);
        requireFourVisits(checkedAs(text.toUtf8()));
    }
}

TEST_CASE("a web page under the name of a spreadsheet is read as the table it shows")
{
    const QString text = printed(
        u"<html><head><title>x</title><style>td { width: 1.00 }</style></head><body><p>Invoice No: "
        u"BH-2606</p><table border=1>"
        u"<tr><th>Date</th><th>Start</th><th>End</th><th>Amount</th></tr>\n"_s,
        [](const PrintedDay& day) {
            return u"<tr><td>"_s + shown(day.date, u"dd/MM/yyyy"_s) +
                   u"<td>08:00</td><td>08:30<br></td><td>&pound;"_s + day.amount + u"</td></tr>"_s;
        },
        u"<tr><td colspan=3>Total</td><td>&#163;323.00</td></tr></table></body></html>"_s);
    const Report report = checkedAs(text.toUtf8(), u"bills/june.xls"_s);
    requireFourVisits(report);
    CHECK(report.bills.front().number == u"BH-2606"_s);
}

TEST_CASE(
    "a bill of one row with a day where others have a time is read, and its amount is no name of a service")
{
    const QByteArray bytes =
        "Invoice No.:,RH-1\nStart,Visit end,Care professional,Visit type,Charge\n"
        ",Balance b/f,,,452.81 GBP\n02.06.2026,,,,10.50 GBP\n,Total charges,,,10.50 GBP\n"
        "Please pay within 14 days of the invoice date,,,,\nAccount number,12345678,,,\n";
    Household household = practiceMonth().household;
    household.bills.clear();
    BillReading reading = readBill(bytes, u"bills/june.csv"_s, billContextOf(household));
    REQUIRE(reading.bill.has_value());
    household.bills.push_back(std::move(*reading.bill));
    const Report report = check(household);
    requireTied(report);
    INFO(findingLines(report).join(u'\n').toStdString());
    CHECK(report.bills.front().query == Money{0});
    CHECK(report.bills.front().agreed == Money{1050});
}
