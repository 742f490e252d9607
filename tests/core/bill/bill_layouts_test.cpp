#include "core/base/uk_time.h"
#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Bill read(const char* text, const BillContext& context = {}, const QString& file = u"bills/may.csv"_s)
{
    BillReading reading = readBill(QByteArray(text), file, context);
    INFO(reading.problem.toStdString());
    REQUIRE(reading.bill.has_value());
    return *reading.bill;
}

RotaEntry planned(const char16_t* name, QTime start, QTime end, int carers)
{
    RotaEntry entry;
    entry.name = QStringView(name).toString();
    entry.weekdays.set();
    entry.start = start;
    entry.end = end;
    entry.service = u"personal care"_s;
    entry.carers = carers;
    return entry;
}

bool assumes(const Bill& bill, QStringView words)
{
    return bill.assumed.join(u'\n').contains(words);
}

} // namespace

TEST_CASE("an agency table gives day, times, length, carer, service, price and amount of each visit")
{
    const Bill bill = read("Rowan Homecare Ltd\n"
                           "Invoice No: INV-1042\n"
                           "Invoice Date: 02/06/2024\n"
                           "Period: 01/05/2024 to 31/05/2024\n"
                           "\n"
                           "Date,Day,Start,Finish,Duration,Care Worker,Service,Rate,Charge\n"
                           "06/05/2024,Mon,08:00,08:30,0:30,Jane Smith,Personal Care,£24.00,£12.00\n"
                           "06/05/2024,Mon,20:00,20:45,0:45,Ann & Ben,Personal Care,£24.00,£36.00\n"
                           ",,,,,,Week sub-total,,£48.00\n"
                           "Page 1 of 2\n"
                           "Date,Day,Start,Finish,Duration,Care Worker,Service,Rate,Charge\n"
                           "14/05/2024,Tue,08:00,08:30,0:30,Jane Smith,Personal Care,£24.00,(£12.00)\n"
                           ",,,,,,Grand total,,£36.00\n");
    CHECK(bill.layout == u"agency table"_s);
    CHECK(bill.number == u"INV-1042"_s);
    CHECK(bill.numberPrinted);
    CHECK(bill.provider == u"Rowan Homecare Ltd"_s);
    CHECK(bill.billDate == QDate(2024, 6, 2));
    CHECK(bill.period == BillingPeriod{QDate(2024, 5, 1), QDate(2024, 5, 31)});
    CHECK(bill.periodPrinted);
    REQUIRE(bill.lines.size() == 5);
    const BillLine& first = bill.lines[0];
    CHECK(first.row == 7);
    CHECK(first.date == QDate(2024, 5, 6));
    CHECK(first.start == QTime(8, 0));
    CHECK(first.end == QTime(8, 30));
    CHECK(first.billed == Minutes(30));
    CHECK(first.carerNames == u"Jane Smith"_s);
    CHECK(first.service == u"Personal Care"_s);
    CHECK(first.rate == Money{2400});
    CHECK(first.unit == ChargeUnit::Hour);
    CHECK(first.amount == Money{1200});
    CHECK(bill.lines[1].carers == 2);
    CHECK_FALSE(bill.lines[1].hoursCoverAllCarers);
    CHECK(bill.lines[2].type == BillLineType::Subtotal);
    CHECK(bill.lines[3].type == BillLineType::Credit);
    CHECK(bill.lines[3].amount == Money{-1200});
    CHECK(bill.lines[4].type == BillLineType::Total);
    CHECK(bill.printedTotal == Money{3600});
    CHECK(bill.totalRow == 13);
}

TEST_CASE("a visit breakdown has decimal hours and no bill number")
{
    const Bill bill = read("Task ID,Visit Date,Time From,Time To,Hours,Cost\n"
                           "636468,06-May-2024,08:00,08:45,0.75,18.00\n"
                           "636469,06-May-2024,20:00,20:30,½,12.00\n"
                           "Overall Total,,,,,\"30.00\"\n");
    CHECK(bill.layout == u"visit breakdown"_s);
    CHECK(bill.number == u"may"_s);
    CHECK_FALSE(bill.numberPrinted);
    CHECK(bill.lines[0].billed == Minutes(45));
    CHECK(bill.lines[1].billed == Minutes(30));
    CHECK(bill.printedTotal == Money{3000});
    CHECK(bill.period == BillingPeriod{QDate(2024, 5, 6), QDate(2024, 5, 6)});
    CHECK_FALSE(bill.periodPrinted);
}

TEST_CASE("an accounts package keeps all facts inside the description")
{
    BillContext context;
    context.rota.push_back(planned(u"Morning", QTime(8, 0), QTime(8, 45), 1));
    const Bill bill =
        read("Description,Quantity,Unit Price,VAT,Amount GBP\n"
             "Mon 06/05/24 08:00-08:45 Personal care - Jane S,0.75,24.00,No VAT,18.00\n"
             "Tue 07/05/24 08:00-08:45 Personal care - Ann B x2,1.50,24.00,No VAT,36.00\n"
             "Wed 08/05/24 8am to 8.45am Personal care (2 carers),1.50,24.00,No VAT,36.00\n"
             "Mileage 5 miles,5,0.45,No VAT,2.25\n"
             "Credit for missed visit Thu 09/05/24 08:00-08:45 Personal care,1,18.00,No VAT,18.00 CR\n"
             "TOTAL GBP,,,,74.25\n",
             context);
    CHECK(bill.layout == u"accounts package"_s);
    const BillLine& first = bill.lines[0];
    CHECK(first.date == QDate(2024, 5, 6));
    CHECK(first.start == QTime(8, 0));
    CHECK(first.end == QTime(8, 45));
    CHECK(first.service == u"Personal care"_s);
    CHECK(first.carerNames == u"Jane S"_s);
    CHECK(first.quantity == Decimal{75, 2});
    CHECK(first.unit == ChargeUnit::Hour);
    CHECK(first.rate == Money{2400});
    CHECK(bill.lines[1].carers == 2);
    CHECK(bill.lines[1].carerNames == u"Ann B"_s);
    CHECK(bill.lines[2].carers == 2);
    CHECK(bill.lines[2].start == QTime(8, 0));
    CHECK(bill.lines[2].end == QTime(8, 45));
    CHECK_FALSE(bill.lines[3].date.isValid());
    CHECK(bill.lines[3].unit == ChargeUnit::Mile);
    CHECK(bill.lines[3].type == BillLineType::Charge);
    CHECK(bill.lines[4].type == BillLineType::Credit);
    CHECK(bill.lines[4].amount == Money{-1800});
    CHECK(bill.lines[4].date == QDate(2024, 5, 9));
    CHECK(bill.lines[4].start == QTime(8, 0));
    CHECK(bill.lines[4].service == u"Personal care"_s);
    CHECK(bill.printedTotal == Money{7425});
}

TEST_CASE("an untimed bill names the visit instead of a time")
{
    const Bill bill = read("Date;Visit;Mins;Amount\n"
                           "06/05/2024;Morning;30;12,00\n"
                           "06/05/2024;Tea;45;£18.00\n"
                           "Total;;;£30.00\n");
    CHECK(bill.layout == u"untimed"_s);
    CHECK(bill.lines[0].visitName == u"Morning"_s);
    CHECK_FALSE(bill.lines[0].start.has_value());
    CHECK(bill.lines[0].billed == Minutes(30));
    CHECK(bill.lines[0].amount == Money{1200});
    CHECK(bill.lines[0].span == LineSpan::Visit);
    CHECK(bill.lines[0].service.isEmpty());
    CHECK(bill.printedTotal == Money{3000});
}

TEST_CASE("a twelve-hour bill has one row for each carer")
{
    const Bill bill = read("Service Date,Arrive,Depart,Minutes,Staff,Type,£\n"
                           "1 May 2024,8:00 pm,8:45 pm,45,\"Smith, Jane\",Personal Care,18.00\n"
                           "1 May 2024,8:00 pm,8:45 pm,45,Tom Ellis,Personal Care,18.00\n"
                           ",,,,Balance due,,36.00\n");
    CHECK(bill.layout == u"twelve-hour"_s);
    CHECK(bill.lines[0].start == QTime(20, 0));
    CHECK(bill.lines[0].end == QTime(20, 45));
    CHECK_FALSE(bill.lines[0].carers.has_value());
    CHECK(bill.lines[0].carerNames == u"Smith, Jane"_s);
    CHECK(bill.printedTotal == Money{3600});
}

TEST_CASE("a daily bill has one row for each day")
{
    const Bill bill = read("Date,Visits,Hours,Amount\n"
                           "01/05/2024,3,1.75,£42.00\n"
                           "02/05/2024,3,1.75,£42.00\n"
                           "Total,6,3.50,£84.00\n");
    CHECK(bill.layout == u"daily"_s);
    CHECK(bill.lines[0].span == LineSpan::Day);
    CHECK(bill.lines[0].billed == Minutes(105));
    CHECK(bill.lines[2].type == BillLineType::Total);
    CHECK(bill.printedTotal == Money{8400});
}

TEST_CASE("a weekly bill has one row for each week")
{
    const Bill bill = read("Week Commencing,To,No. of Days,No. of Hours,Total\n"
                           "01/05/2024,05/05/2024,5,8.75,£210.00\n"
                           "06/05/2024,12/05/2024,7,12.25,£294.00\n"
                           "Total,,,,£504.00\n");
    CHECK(bill.layout == u"weekly"_s);
    CHECK(bill.lines[1].span == LineSpan::Week);
    CHECK(bill.lines[1].date == QDate(2024, 5, 6));
    CHECK(bill.lines[1].endDate == QDate(2024, 5, 12));
    CHECK(bill.lines[1].billed == Minutes(735));
    CHECK(bill.period == BillingPeriod{QDate(2024, 5, 1), QDate(2024, 5, 12)});
}

TEST_CASE("a bill that is one total says its period and hours in words")
{
    const Bill bill = read("Description,Amount\n"
                           "Care services 01/05/2024 - 31/05/2024 (62.5 hours),\"£1,500.00\"\n"
                           "Total due,\"£1,500.00\"\n");
    CHECK(bill.layout == u"total only"_s);
    REQUIRE(bill.lines.size() == 2);
    CHECK(bill.lines[0].span == LineSpan::Period);
    CHECK(bill.lines[0].date == QDate(2024, 5, 1));
    CHECK(bill.lines[0].endDate == QDate(2024, 5, 31));
    CHECK(bill.lines[0].billed == Minutes(3750));
    CHECK(bill.lines[0].service.isEmpty());
    CHECK(bill.printedTotal == Money{150000});
}

TEST_CASE("hours of two carers together are told from hours of one")
{
    const char* const text = "Date,Start,End,Hours,Rate,Amount\n"
                             "06/05/2024,08:00,08:45,1.50,24.00,36.00\n"
                             "06/05/2024,20:00,20:30,0.50,24.00,12.00\n";
    BillContext context;
    context.rota = {planned(u"Morning", QTime(8, 0), QTime(8, 45), 2),
                    planned(u"Bed", QTime(20, 0), QTime(20, 30), 1)};
    const Bill bill = read(text, context);
    CHECK(bill.lines[0].hoursCoverAllCarers);
    CHECK(bill.lines[0].carers == 2);
    CHECK(bill.lines[0].billed == Minutes(90));
    CHECK_FALSE(bill.lines[1].hoursCoverAllCarers);
    CHECK_FALSE(bill.lines[1].carers.has_value());
    CHECK(assumes(bill, u"two carers together"));

    // Where one carer is planned, twice the time is simply a longer charge.
    context.rota[0].carers = 1;
    CHECK_FALSE(read(text, context).lines[0].hoursCoverAllCarers);
}

TEST_CASE("columns without a name we know are told by what stands in them")
{
    const Bill bill = read("Wann,Ab,Bis,Summe\n"
                           "13/05/2024,08:00,08:30,£12.00\n"
                           "14/05/2024,08:00,08:30,£12.00\n"
                           "15/05/2024,18:00,18:30,£12.00\n");
    REQUIRE(bill.lines.size() == 3);
    CHECK(bill.lines[2].date == QDate(2024, 5, 15));
    CHECK(bill.lines[2].start == QTime(18, 0));
    CHECK(bill.lines[2].end == QTime(18, 30));
    CHECK(bill.lines[2].amount == Money{1200});
    CHECK(assumes(bill, u"told by what stands in them"));
}

TEST_CASE("a bill without any header is read by what stands in it")
{
    const Bill bill = read("13/05/2024,08:00,08:30,Personal care,£12.00\n"
                           "14/05/2024,08:00,08:30,Personal care,£12.00\n"
                           "15/05/2024,08:00,08:30,Personal care,£12.00\n");
    REQUIRE(bill.lines.size() == 3);
    CHECK(bill.lines[0].row == 1);
    CHECK(bill.lines[0].amount == Money{1200});
    CHECK(bill.lines[0].start == QTime(8, 0));
}

TEST_CASE("a price that is printed for some visits only is not taken for what each visit costs")
{
    // Nine pounds for twenty minutes would also be an hour's price, if three carers had come.
    QByteArray bytes;
    for (int day = 1; day <= 28; ++day) {
        const bool weekend = day % 7 >= 5;
        bytes += QByteArray::number(day) + " February 2026;7.15;7.35;0:20;Ann Jones;" +
                 (weekend ? "9.00;9.00\n" : ";7.20\n");
    }
    const BillReading reading = readBill(bytes, u"bills/may.csv"_s);
    REQUIRE(reading.bill);
    REQUIRE(reading.bill->lines.size() == 28);
    for (const BillLine& line : reading.bill->lines) {
        CHECK(line.amount.pence == (line.date.day() % 7 >= 5 ? 900 : 720));
        CHECK_FALSE(line.unreadable);
    }
}

TEST_CASE("each row that adds up says itself whether its price is for an hour or for the visit")
{
    const BillReading reading = readBill("Date,Start,End,Carer,Rate,Amount\n"
                                         "13/05/2024,8.00,9.30,Ann,24.00,36.00\n"
                                         "18/05/2024,8.00,8.30,Ann,15.00,15.00\n"
                                         "19/05/2024,8.00,8.30,Ann,16.00,16.00\n"
                                         "20/05/2024,8.00,8.45,Ann,24.00,18.00\n"
                                         "25/05/2024,8.00,8.30,Ann,15.00,15.00\n",
                                         u"bills/may.csv"_s);
    REQUIRE(reading.bill);
    std::vector<std::optional<ChargeUnit>> units;
    for (const BillLine& line : reading.bill->lines)
        units.push_back(line.unit);
    CHECK(units == std::vector<std::optional<ChargeUnit>>{ChargeUnit::Hour, ChargeUnit::Visit,
                                                          ChargeUnit::Visit, ChargeUnit::Hour,
                                                          ChargeUnit::Visit});
}

TEST_CASE("planned and actual times of one bill: the actual ones are those charged")
{
    const Bill bill = read("Client,Date of visit,Planned start,Planned end,Check in,Check out,Billable "
                           "hours,Scheduled hours,Charge rate,Gross\n"
                           "A,13/05/2024,08:00,08:30,08:05,08:50,0.75,0.5,24.00,18.00\n");
    CHECK(bill.lines[0].start == QTime(8, 5));
    CHECK(bill.lines[0].end == QTime(8, 50));
    CHECK(bill.lines[0].billed == Minutes(45));
    CHECK(bill.lines[0].amount == Money{1800});
}

TEST_CASE("a confirmed layout is used again for the same header")
{
    BillContext context;
    context.layout = BillLayout{u"learned"_s,
                                {u"A"_s, u"B"_s, u"C"_s},
                                {BillColumn::Date, BillColumn::Ignore, BillColumn::Amount},
                                DateOrder::MonthFirst};
    const Bill bill = read("A,B,C\n05/06/2024,99.00,12.00\n", context);
    CHECK(bill.layout == u"learned"_s);
    CHECK(bill.lines[0].date == QDate(2024, 5, 6));
    CHECK(bill.lines[0].amount == Money{1200});
}

TEST_CASE("the canonical layout holds lumps, credits, VAT, payments and balances")
{
    const Bill bill = read("bill_no,provider,bill_date,period_start,period_end,replaces,type,date,end_date,"
                           "start,end,minutes,carers,"
                           "service,quantity,unit,rate,amount,carer,description\n"
                           "B1,Rowan,2024-06-01,2024-05-01,2024-05-31,B0,charge,2024-05-06,2024-05-12,,,,,"
                           "personal care,7,week,,100.00,,\n"
                           "B1,Rowan,2024-06-01,2024-05-01,2024-05-31,B0,charge,2024-05-13,,22:00,07:00,540,"
                           "2,waking night,18,hour,10.00,180.00,A / B,\n"
                           "B1,Rowan,2024-06-01,2024-05-01,2024-05-31,B0,credit,2024-05-14,,,,,,,,,,-5.00,,\n"
                           "B1,Rowan,2024-06-01,2024-05-01,2024-05-31,B0,vat,,,,,,,VAT,,,,55.00,,\n"
                           "B1,Rowan,2024-06-01,2024-05-01,2024-05-31,B0,payment,,,,,,,,,,,-50.00,,\n"
                           "B1,Rowan,2024-06-01,2024-05-01,2024-05-31,B0,balance,,,,,,,,,,,70.00,,\n"
                           "B1,Rowan,2024-06-01,2024-05-01,2024-05-31,B0,total,,,,,,,,,,,350.00,,\n");
    CHECK(bill.layout == u"canonical"_s);
    CHECK(bill.replaces == u"B0"_s);
    REQUIRE(bill.lines.size() == 7);
    CHECK(bill.lines[0].span == LineSpan::Week);
    CHECK(bill.lines[0].endDate == QDate(2024, 5, 12));
    CHECK(bill.lines[1].carers == 2);
    CHECK(bill.lines[1].billed == Minutes(540));
    CHECK_FALSE(bill.lines[1].hoursCoverAllCarers);
    CHECK(bill.lines[2].type == BillLineType::Credit);
    CHECK(bill.lines[3].type == BillLineType::Vat);
    CHECK(bill.lines[4].type == BillLineType::Payment);
    CHECK(bill.lines[5].type == BillLineType::Balance);
    CHECK(bill.printedTotal == Money{33000}); // 350 without 70 from before and 50 paid
}
