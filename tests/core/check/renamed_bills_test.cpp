#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"
#include "core/check/household.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"
#include "tests/support/printed_practice.h"

#include <algorithm>
#include <array>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// The practice bill as a plain table with this cell for the service.
Report withService(const QString& heading, const QString& service)
{
    return checkedAs(printed(
                         u"Date,Start,End,"_s + heading + u",Amount\n"_s,
                         [&service](const PrintedDay& day) {
                             return shown(day.date, u"dd/MM/yyyy"_s) + u",08:00,08:30,"_s + service + u',' +
                                    day.amount;
                         },
                         u"Total,,,,323.00\n"_s)
                         .toUtf8());
}

} // namespace

TEST_CASE("a service with the name of the visit behind it is that service")
{
    for (const QString& service : {u"Personal care (Morning)"_s, u"Personal care - Morning"_s,
                                   u"Morning personal care"_s, u"PERSONAL CARE 30 MIN"_s}) {
        INFO(service.toStdString());
        requireFourVisits(withService(u"Visit type"_s, service));
        requireFourVisits(withService(u"Description"_s, service));
    }
}

TEST_CASE("a name that nobody knows, on visits that were all planned, is the planned service")
{
    const Report report = withService(u"Type"_s, u"PC1 domiciliary"_s);
    requireFourVisits(report);
    const bool said = std::any_of(report.importNotes.begin(), report.importNotes.end(),
                                  [](const QString& note) { return note.contains(u"PC1 domiciliary"_s); });
    CHECK(said);
}

TEST_CASE("the name of the visit behind the service is nobody's name")
{
    const Report report = withService(u"Description"_s, u"Personal care - Morning"_s);
    for (const Finding& finding : report.findings)
        CHECK(finding.kind != FindingKind::DifferentCarer);
}

TEST_CASE("what is charged beside the visits keeps its own name")
{
    const Report report = checkedAs(printed(
                                        u"Date,Start,End,Type,Amount\n"_s,
                                        [](const PrintedDay& day) {
                                            return shown(day.date, u"dd/MM/yyyy"_s) +
                                                   u",08:00,08:30,Personal care,"_s + day.amount;
                                        },
                                        u"30/06/2026,,,Personal care training fee,25.00\nTotal,,,,348.00\n"_s)
                                        .toUtf8());
    REQUIRE(report.bills.size() == 1);
    CHECK(report.bills.front().query == Money{4400 + 2500});
    CHECK(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
        return finding.kind == FindingKind::ExtraNotAgreed && finding.pence == Money{2500};
    }));
}

TEST_CASE("dates written as eight digits, and days with a clock at midnight, are days")
{
    struct Written
    {
        QString day{};
        QString clock{};
    };
    const std::array<Written, 5> ways{
        Written{u"yyyyMMdd"_s, QString()}, Written{u"dd/MM/yyyy"_s, u" 00:00"_s},
        Written{u"yyyy-MM-dd"_s, u"T00:00:00"_s}, Written{u"dd/MM/yyyy"_s, u" 00:00:00"_s},
        Written{u"yyyy-MM-dd"_s, u"T00:00:00Z"_s}};
    for (const Written& way : ways) {
        INFO(way.day.toStdString() << way.clock.toStdString());
        requireFourVisits(checkedAs(printed(
                                        u"Service Date,In,Out,Time (mins),Cost centre,Value\n"_s,
                                        [&way](const PrintedDay& day) {
                                            return shown(day.date, way.day) + way.clock +
                                                   u",08:00,08:30,30,WEST-2,"_s + day.amount;
                                        },
                                        u"Total,,,,,323.00\n"_s)
                                        .toUtf8()));
    }
}

TEST_CASE("hours with four decimals are hours, not parts of a day")
{
    requireFourVisits(checkedAs(printed(
                                    u"Date,Begin,Duration (hours),Amount\n"_s,
                                    [](const PrintedDay& day) {
                                        return shown(day.date, u"dd/MM/yyyy"_s) + u",08:00,0.5000,"_s +
                                               day.amount;
                                    },
                                    u"Total,,,323.00\n"_s)
                                    .toUtf8()));
}

TEST_CASE("a day with its clock under Start and under End is both")
{
    requireFourVisits(checkedAs(printed(
                                    u"Nominal code,Began,Completed,Length of visit,Charge\n"_s,
                                    [](const PrintedDay& day) {
                                        const QString date = shown(day.date, u"MMMM d yyyy"_s);
                                        return u"4000,"_s + date + u" 08:00AM,"_s + date +
                                               u" 08:30AM,00:30:00,"_s + day.amount;
                                    },
                                    u"Total,,,,323.00\n"_s)
                                    .toUtf8()));
}

TEST_CASE("a column of times that nobody named is known by the times it ends")
{
    requireFourVisits(checkedAs(printed(
                                    u"Visit Dt|Shift|Item|No.|Unit price|Value\n"_s,
                                    [](const PrintedDay& day) {
                                        return shown(day.date, u"dd/MM/yyyy"_s) +
                                               u"|8.00\u20138.30|Personal care - Morning|1|"_s + day.amount +
                                               u'|' + day.amount;
                                    },
                                    u"Total|||||323.00\n"_s)
                                    .toUtf8()));
}

TEST_CASE("one price for all beside a column of noughts is no balance")
{
    const Report report = checkedAs(printed(
                                        u"Date,Mileage,Time,Unit cost,Total\n"_s,
                                        [](const PrintedDay& day) {
                                            return shown(day.date, u"dd/MM/yyyy"_s) + u",0,08:00-08:30,"_s +
                                                   day.amount + u',' + day.amount;
                                        },
                                        u"Total,,,,323.00\n"_s)
                                        .toUtf8());
    requireFourVisits(report);
}

TEST_CASE("two carers for one person are two, in figures and in words")
{
    for (const QString& staffing : {u"2:1"_s, u"2 to 1"_s, u"Double"_s, u"x2"_s, u"2"_s}) {
        INFO(staffing.toStdString());
        const BillReading reading =
            readBill((u"Date,Start,End,Staffing,Amount\n01/06/2026,08:00,08:30,"_s + staffing +
                      u",21.00\n02/06/2026,08:00,08:30,1:1,10.50\nTotal,,,,31.50\n"_s)
                         .toUtf8(),
                     u"bills/june.csv"_s);
        REQUIRE(reading.bill.has_value());
        REQUIRE(reading.bill->lines.size() >= 2);
        CHECK(reading.bill->lines.at(0).carers == 2);
        CHECK(reading.bill->lines.at(1).carers == 1);
    }
}

TEST_CASE("a night that is charged in two rows with dates and clocks is one night")
{
    const BillReading reading = readBill("Start,End,Service,Amount\n"
                                         "1 Oct 23 22:00,2 Oct 23 0:00,Waking night,55.80\n"
                                         "2 Oct 23 0:00,2 Oct 23 7:00,Waking night,195.30\n"
                                         "2 Oct 23 8:00,2 Oct 23 8:45,Personal care,20.93\n",
                                         u"bills/october.csv"_s);
    REQUIRE(reading.bill.has_value());
    REQUIRE(reading.bill->lines.size() == 3);
    CHECK(reading.bill->lines.at(0).end == QTime(0, 0));
    CHECK(reading.bill->lines.at(1).date == QDate(2023, 10, 2));
    CHECK(reading.bill->lines.at(1).start == QTime(0, 0));
    CHECK(reading.bill->lines.at(1).end == QTime(7, 0));
}

TEST_CASE("a journey charged as one is as many miles as its sum makes")
{
    const BillReading reading = readBill("Description,Qty,Price,Amount\n"
                                         "Mon 01/06/2026 08:00-08:30 Personal care,1,10.50,10.50\n"
                                         "Mon 01/06/2026 Mileage,1,3.60,3.60\n"
                                         "Total,,,14.10\n",
                                         u"bills/june.csv"_s);
    REQUIRE(reading.bill.has_value());
    REQUIRE(reading.bill->lines.size() >= 2);
    CHECK(reading.bill->lines.at(1).unit == ChargeUnit::Mile);
    CHECK_FALSE(reading.bill->lines.at(1).quantity.has_value());
    CHECK_FALSE(reading.bill->lines.at(1).rate.has_value());
}

TEST_CASE("lines of text with the month before the day are read")
{
    requireFourVisits(checkedAs(printed(
                                    u"Invoice No: 12\nPeriod: 01/06/2026 to 30/06/2026\n\n"_s,
                                    [](const PrintedDay& day) {
                                        return shown(day.date, u"MMMM d, yyyy"_s) +
                                               u" 8:00 am - 8:30 am Personal care "_s + day.amount;
                                    },
                                    u"Total 323.00\n"_s)
                                    .toUtf8()));
}

TEST_CASE("days of two and of eleven hours are hours, not minutes")
{
    const BillReading reading = readBill("Date,Day,Length,Charge\n"
                                         "Sunday 1 February 2026,Sun,11,153.11\n"
                                         "Monday 2 February 2026,Mon,2,64.11\n"
                                         "Tuesday 3 February 2026,Tue,2,64.11\n",
                                         u"bills/february.csv"_s);
    REQUIRE(reading.bill.has_value());
    REQUIRE(reading.bill->lines.size() == 3);
    CHECK(reading.bill->lines.at(0).billed == Minutes(11 * 60));
    CHECK(reading.bill->lines.at(1).billed == Minutes(2 * 60));
}

TEST_CASE("nine hours for sixty pounds are no nine minutes")
{
    const BillReading reading = readBill("Date,Planned start,Check in,Billed time,Charge\n"
                                         "08-Mar-2025,,,9,61.00\n"
                                         "09-Mar-2025,,,10,92.90\n",
                                         u"bills/march.csv"_s);
    REQUIRE(reading.bill.has_value());
    REQUIRE(reading.bill->lines.size() == 2);
    CHECK(reading.bill->lines.at(0).billed == Minutes(9 * 60));
}

TEST_CASE("weeks are read wherever their days stand, in a column of their own or among words")
{
    for (const QString& text :
         {u"Period,Hours,Charge\n01/06/2026 - 07/06/2026,3.50,75.50\n08/06/2026 - 14/06/2026,3.50,75.50\n"_s,
          u"Week,Hours,Charge\n2026-06-01 to 2026-06-07,3:30,75.50\n2026-06-08 to 2026-06-14,3:30,75.50\n"_s,
          u"Description,Quantity,Amount\nCare for week 1 Jun 26 to 7 Jun 26,3.50,75.50\n"
          "Care for week 8 Jun 26 to 14 Jun 26,3.50,75.50\n"_s}) {
        INFO(text.toStdString());
        const BillReading reading = readBill(text.toUtf8(), u"bills/june.csv"_s);
        REQUIRE(reading.bill.has_value());
        REQUIRE(reading.bill->lines.size() == 2);
        CHECK(reading.bill->lines.at(1).date == QDate(2026, 6, 8));
        CHECK(reading.bill->lines.at(1).endDate == QDate(2026, 6, 14));
        CHECK(reading.bill->lines.at(1).span == LineSpan::Week);
        CHECK(reading.bill->lines.at(1).service.isEmpty());
    }
}
