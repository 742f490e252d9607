#include "core/bill/bill_reader.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

#include <random>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Bill read(const QByteArray& bytes, const BillContext& context = {}, const QString& file = u"bills/may.csv"_s)
{
    BillReading reading = readBill(bytes, file, context);
    INFO(reading.problem.toStdString());
    REQUIRE(reading.bill.has_value());
    return *reading.bill;
}

bool assumes(const Bill& bill, QStringView words)
{
    INFO(bill.assumed.join(u'\n').toStdString());
    return bill.assumed.join(u'\n').contains(words);
}

bool hasProblem(const Bill& bill, int row, QStringView words)
{
    for (const ReadingProblem& problem : bill.problems) {
        if (problem.row == row && problem.done.contains(words))
            return true;
    }
    return false;
}

std::vector<BillLine> charges(const Bill& bill)
{
    std::vector<BillLine> found;
    for (const BillLine& line : bill.lines) {
        if (line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
            line.type == BillLineType::Vat)
            found.push_back(line);
    }
    return found;
}

const QByteArray threeVisits = "Date,Start,End,Service,Amount\n"
                               "13/05/2024,08:00,08:30,Personal care,12.00\n"
                               "14/05/2024,08:00,08:30,Personal care,12.00\n"
                               "15/05/2024,08:00,08:30,Personal care,12.00\n";

} // namespace

TEST_CASE("a file that is no bill is refused with a sentence and nothing is read")
{
    const auto [bytes, words] = GENERATE(table<QByteArray, const char16_t*>({
        {QByteArray(), u"empty"},
        {QByteArray("\n\n , ,\n"), u"empty"},
        {QByteArray("%PDF-1.7 \x01\x02\x03"), u"PDF"},
        {QByteArray("PK\x03\x04 something"), u"spreadsheet is damaged"},
        {QByteArray("\xD0\xCF\x11\xE0 something"), u"old spreadsheet"},
        {QByteArray("\x89PNG\r\n\x1A\n"), u"picture"},
        {QByteArray("a\0b\1c\0\2\3", 8), u"not text"},
        {QByteArray("Dear Mrs Smith,\nthank you for your letter.\nYours\n"),
         u"Nothing in this file looks like a bill"},
        {QByteArray("Date,Start,End\n01/05/2024,08:00,08:30\n"), u"no column with amounts"},
        {QByteArray("Date,Start,End,Amount\n"), u"No charges"},
        {QByteArray(33 * 1024 * 1024, 'a'), u"larger than 32 MB"},
        {QByteArray("1\n").repeated(200'001), u"more than 200,000 rows"},
    }));
    const BillReading reading = readBill(bytes, u"bills/x.csv"_s);
    CHECK_FALSE(reading.bill.has_value());
    INFO(reading.problem.toStdString());
    CHECK(reading.problem.contains(QStringView(words)));
    CHECK(reading.problem.contains(u"Nothing was changed."_s));
}

TEST_CASE("a bill that was cut in half is read as far as it goes and says so")
{
    const Bill bill = read("Date,Start,End,Service,Amount\n"
                           "13/05/2024,08:00,08:30,Personal care,12.00\n"
                           "14/05/2024,08:00,08:");
    CHECK(bill.lines.front().amount == Money{1200});
    CHECK(assumes(bill, u"cut off after row 3"));
    CHECK(hasProblem(bill, 3, u"cut off here"));
}

TEST_CASE("a bill in the encodings of office programs is read alike")
{
    const QString text = u"Date;Start;End;Staff;Amount\n13/05/2024;08:00;08:30;Siân;£12.00\n"_s;
    QStringEncoder wide(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    const QByteArray utf16 = wide(text);
    for (const QByteArray& bytes : {text.toUtf8(), "\xEF\xBB\xBF" + text.toUtf8(), text.toLatin1(), utf16}) {
        const Bill bill = read(bytes);
        CHECK(bill.lines.front().amount == Money{1200});
        CHECK(bill.lines.front().carerNames == u"Siân"_s);
    }
}

TEST_CASE("tabs, bars and line breaks inside quotes do not disturb the rows")
{
    const Bill bill = read("Date\tStart\tEnd\tService\tAmount\n"
                           "13/05/2024\t08:00\t08:30\t\"Personal\ncare\"\t£12.00\n"
                           "14/05/2024\t08:00\t08:30\tPersonal care\t£13.00\n");
    CHECK(bill.lines[0].row == 2);
    CHECK(bill.lines[1].row == 3);
    CHECK(bill.lines[1].amount == Money{1300});
    CHECK(read("Date|Visit|Amount\n13/05/2024|Tea|12.00\n").lines[0].visitName == u"Tea"_s);
}

TEST_CASE("dates with a month of more than twelve are read month first and it is said")
{
    const Bill bill =
        read("Date,Start,Amount\n05/01/2024,08:00,12.00\n05/02/2024,08:00,12.00\n05/13/2024,08:00,12.00\n");
    CHECK(bill.lines[0].date == QDate(2024, 5, 1));
    CHECK(bill.lines[2].date == QDate(2024, 5, 13));
    CHECK(assumes(bill, u"dates month-first, because some are no dates otherwise"));
}

TEST_CASE("printed weekdays tell the order of day and month")
{
    const Bill bill = read("Date,Day,Start,Amount\n05/06/2024,Mon,08:00,12.00\n05/07/2024,Tue,08:00,12.00\n");
    CHECK(bill.lines[0].date == QDate(2024, 5, 6));
    CHECK(assumes(bill, u"printed weekdays"));
    const Bill british =
        read("Date,Day,Start,Amount\n06/05/2024,Mon,08:00,12.00\n07/05/2024,Tue,08:00,12.00\n");
    CHECK(british.lines[0].date == QDate(2024, 5, 6));
    CHECK(assumes(british, u"dates day-first"));
}

TEST_CASE("the plan tells the order of day and month when the bill does not")
{
    RotaEntry entry;
    entry.name = u"Morning"_s;
    entry.weekdays.set(0); // Mondays
    entry.from = QDate(2024, 1, 1);
    entry.start = QTime(8, 0);
    entry.end = QTime(8, 30);
    BillContext context;
    context.rota.push_back(entry);
    // 6 May, 3 June, 1 July, 8 July 2024 are Mondays; 5 June, 6 March, 7 January and 7 August are not.
    const Bill bill =
        read("Date,Start,Amount\n05/06/2024,08:00,12.00\n06/03/2024,08:00,12.00\n07/01/2024,08:00,12.00\n"
             "07/08/2024,08:00,12.00\n",
             context);
    CHECK(bill.lines[0].date == QDate(2024, 5, 6));
    CHECK(assumes(bill, u"planned visits"));
}

TEST_CASE("a file with both orders of day and month is not guessed")
{
    const Bill bill =
        read("Date,Start,Amount\n13/05/2024,08:00,12.00\n05/14/2024,08:00,12.00\n05/06/2024,08:00,12.00\n");
    CHECK(bill.lines[0].date == QDate(2024, 5, 13));
    CHECK(bill.lines[2].unreadable);
    CHECK(bill.lines[2].amount == Money{1200});
    CHECK(hasProblem(bill, 4, u"not guessed"));
    CHECK(assumes(bill, u"both orders"));
}

TEST_CASE("a year that is not printed comes from the bill")
{
    const QByteArray rows = "Date,Start,Amount\nMonday 30th December,08:00,12.00\n2 January,08:00,12.00\n";
    const Bill bill = read("Period: 16/12/2024 to 12/01/2025\n" + rows);
    CHECK(bill.lines[0].date == QDate(2024, 12, 30));
    CHECK(bill.lines[1].date == QDate(2025, 1, 2));
    CHECK(read(rows, {}, u"bills/2024-12.csv"_s).lines[1].date == QDate(2025, 1, 2));
    const Bill without = read(rows);
    CHECK(without.lines[0].unreadable);
    CHECK(hasProblem(without, 2, u"year is not printed"));
}

TEST_CASE("a row that looks like a charge but cannot be understood is kept with its amount")
{
    const Bill bill = read(threeVisits + "31/02/2024,08:00,08:30,Personal care,12.00\n"
                                         "16/05/2024,08:00,08:30,Personal care,twelve\n"
                                         "17/05/2024,08:00,08:30,Personal care,\n"
                                         "18/05/2024,25:99,08:30,Personal care,12.00\n");
    REQUIRE(bill.lines.size() == 7);
    CHECK(bill.lines[3].unreadable);
    CHECK(bill.lines[3].amount == Money{1200});
    CHECK(hasProblem(bill, 5, u"date could not be read"));
    CHECK(bill.lines[4].unreadable);
    CHECK(hasProblem(bill, 6, u"amount could not be read"));
    CHECK(bill.lines[5].unreadable);
    CHECK(hasProblem(bill, 7, u"No amount is printed"));
    CHECK_FALSE(bill.lines[6].unreadable);
    CHECK(hasProblem(bill, 8, u"time could not be read"));
}

TEST_CASE("rows without a date take that of the row above")
{
    const Bill bill =
        read("Date,Start,Amount\n13/05/2024,08:00,12.00\n,20:00,12.00\n14/05/2024,,\n,08:00,12.00\n");
    CHECK(bill.lines[1].date == QDate(2024, 5, 13));
    CHECK(bill.lines[2].date == QDate(2024, 5, 14));
    CHECK(assumes(bill, u"rows 3, 5 have no date"));
}

TEST_CASE("extras without a date are charges of their own")
{
    const Bill bill = read(threeVisits + ",,,Admin fee,5.00\nTotal,,,,41.00\n");
    REQUIRE(charges(bill).size() == 4);
    CHECK(bill.lines[3].service == u"Admin fee"_s);
    CHECK_FALSE(bill.lines[3].date.isValid());
    CHECK_FALSE(bill.lines[3].unreadable);
    CHECK(bill.printedTotal == Money{4100});
}

TEST_CASE("balances and payments are no charges and are left out of the total")
{
    const Bill bill = read(threeVisits + "Balance brought forward,,,,100.00\n"
                                         "Payment received with thanks,,,,60.00\n"
                                         "Balance due,,,,76.00\n");
    CHECK(charges(bill).size() == 3);
    CHECK(bill.printedTotal == Money{3600});
    CHECK(assumes(bill, u"£76.00 includes £40.00"));
    // The total of this bill alone stands as it is.
    const Bill both = read(
        threeVisits + "Invoice total,,,,36.00\nBalance brought forward,,,,100.00\nTotal due,,,,136.00\n");
    CHECK(both.printedTotal == Money{3600});
}

TEST_CASE("a wrong total with an old balance in it is read the way that leaves the smaller difference")
{
    const Bill bill = read(threeVisits + "Balance brought forward,,,,50.00\nTotal,,,,96.00\n");
    CHECK(bill.printedTotal == Money{4600});
    // A total that names itself this bill's has nothing else in it, unless it adds up only so.
    const auto total = [](const QByteArray& words) {
        return read(threeVisits + "Balance brought forward,,,,50.00\n" + words + "\n").printedTotal;
    };
    CHECK(total("Total charges,,,,96.00") == Money{9600});
    CHECK(total("Invoice total,,,,96.00") == Money{9600});
    CHECK(total("Invoice total,,,,86.00") == Money{3600});
}

TEST_CASE("a credit without a date is not given the date of the row above")
{
    const Bill bill = read(threeVisits + ",08:00,08:30,Personal care,-12.00\n");
    REQUIRE(bill.lines.size() == 4);
    CHECK(bill.lines.back().type == BillLineType::Credit);
    CHECK_FALSE(bill.lines.back().date.isValid());
}

TEST_CASE("a total that does not add up is kept as printed")
{
    CHECK(read(threeVisits + "Total,,,,46.00\n").printedTotal == Money{4600});
}

TEST_CASE("several totals: the last is the bill's, the others are sums on the way")
{
    const Bill bill =
        read(threeVisits + "Total,,,,36.00\n16/05/2024,08:00,08:30,Personal care,12.00\nTotal,,,,48.00\n");
    CHECK(bill.printedTotal == Money{4800});
    CHECK(bill.lines[3].type == BillLineType::Subtotal);
}

TEST_CASE("a sum without any word is known by adding up")
{
    const Bill bill = read(threeVisits + ",,,,36.00\n");
    CHECK(charges(bill).size() == 3);
    CHECK(bill.printedTotal == Money{3600});
}

TEST_CASE("credits are negative however they are printed")
{
    const QByteArray credit =
        GENERATE(as<QByteArray>{}, "-12.00", "(12.00)", "12.00 CR", "£12.00-", "Cr 12.00");
    const Bill bill = read(threeVisits + "13/05/2024,08:00,08:30,Personal care," + credit + "\n");
    CHECK(bill.lines[3].type == BillLineType::Credit);
    CHECK(bill.lines[3].amount == Money{-1200});
    const Bill inWords = read(threeVisits + "13/05/2024,,,Credit for missed visit,12.00\nTotal,,,,24.00\n");
    CHECK(inWords.lines[3].amount == Money{-1200});
    CHECK(assumes(inWords, u"without a minus"));
}

TEST_CASE("VAT is a row of its own, inside the amounts or on top of them")
{
    const Bill row = read(threeVisits + "VAT 20%,,,,7.20\nTotal inc VAT,,,,43.20\n");
    CHECK(row.lines[3].type == BillLineType::Vat);
    CHECK(row.printedTotal == Money{4320});
    const QByteArray visits = "Date,Start,Net,VAT,Gross\n13/05/2024,08:00,10.00,2.00,12.00\n";
    const Bill inside = read(visits + "Total,,,,12.00\n");
    CHECK(inside.lines[0].amount == Money{1200});
    CHECK(inside.lines[0].vat == Money{200});
    CHECK(inside.lines[0].vatIncluded);
    const Bill onTop = read("Date,Start,Net,VAT\n13/05/2024,08:00,10.00,2.00\nTotal due,,£12.00,\n");
    CHECK(onTop.lines[0].amount == Money{1200});
    CHECK(onTop.lines[0].vatIncluded);
}

TEST_CASE("the provider is known by any of its names")
{
    BillContext context;
    context.providers = {u"Rowan Homecare Ltd"_s, u"Rowan"_s, u"Meadow Meals"_s};
    context.aliases = {{u"Rowan"_s, u"Rowan Homecare Ltd"_s}};
    CHECK(read("ROWAN HOMECARE LIMITED\n" + threeVisits, context).provider == u"Rowan Homecare Ltd"_s);
    CHECK(read("From: Rowan\n" + threeVisits, context).provider == u"Rowan Homecare Ltd"_s);
    CHECK(read("Kestrel Care\n" + threeVisits, context).provider == u"Kestrel Care"_s);
    CHECK(read(threeVisits, context).provider.isEmpty());
    context.providers = {u"Rowan Homecare Ltd"_s, u"Rowan"_s};
    const Bill bill = read(threeVisits, context);
    CHECK(bill.provider == u"Rowan Homecare Ltd"_s);
    CHECK(assumes(bill, u"no provider is printed"));
    // The number of the account at the foot of a statement is nobody's name.
    CHECK(read(threeVisits + "Account number,12345678\n", context).provider == u"Rowan Homecare Ltd"_s);
}

TEST_CASE("what is printed around the table is found wherever it stands")
{
    const Bill bill = read("Invoice,,Kestrel Care\nInvoice Number,INV/77-B,\nTax point,,3 June 2024\n"
                           "Billing period,1 - 31 May 2024\nReplaces invoice no: INV/77\n\n" +
                           threeVisits);
    CHECK(bill.number == u"INV/77-B"_s);
    CHECK(bill.billDate == QDate(2024, 6, 3));
    CHECK(bill.period == BillingPeriod{QDate(2024, 5, 1), QDate(2024, 5, 31)});
    CHECK(bill.replaces == u"INV/77"_s);
    CHECK(read("Invoice No INV-9\nPeriod: May 2024\n" + threeVisits).period ==
          BillingPeriod{QDate(2024, 5, 1), QDate(2024, 5, 31)});
}

TEST_CASE("nights keep the day they are dated by")
{
    const Bill bill = read(
        "Date,Start,End,Amount\n13/05/2024,22:00,07:00,95.00\n15/05/2024 22:00,,16/05/2024 07:00,95.00\n");
    CHECK(bill.lines[0].date == QDate(2024, 5, 13));
    CHECK(bill.lines[1].date == QDate(2024, 5, 15));
    CHECK(bill.lines[1].start == QTime(22, 0));
    CHECK(bill.lines[1].end == QTime(7, 0));
}

TEST_CASE("amounts of more than two decimals are rounded and it is said")
{
    const Bill bill = read("Date,Start,Amount\n13/05/2024,08:00,16.125\n14/05/2024,08:00,12.5000\n");
    CHECK(bill.lines[0].amount == Money{1613});
    CHECK(bill.lines[1].amount == Money{1250});
    CHECK(assumes(bill, u"row 2 has more than two decimals"));
}

TEST_CASE("words between the rows are no charges, and it is said which were left out")
{
    const Bill bill =
        read(threeVisits + "Thank you for choosing us,,,,\nBank details: 20-00-00 12345678,,,,\n");
    CHECK(bill.lines.size() == 3);
    CHECK(assumes(bill, u"rows 5, 6 hold words"));
}

TEST_CASE("no bytes whatever make the reader fail")
{
    std::mt19937 random(20240506);
    const QByteArray whole = "Rowan\nInvoice No: 1\nPeriod: 01/05/2024 to 31/05/2024\n" + threeVisits +
                             "Mon 06/05/24 08:00-08:45 Personal care - Jane S "
                             "x2,0.75,24.00,,18.00\nVAT,,,,1.00\nTotal,,,,£37.00\n";
    const QByteArray pieces = "\",;\t|\n\r\0-/:.()xX0123456789£½amAMto \xC2\xA3\xFF\xFE";
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = whole;
        const int changes = 1 + static_cast<int>(random() % 12);
        for (int i = 0; i < changes; ++i) {
            const qsizetype at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            const char byte = pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
            switch (random() % 4) {
            case 0:
                bytes[at] = byte;
                break;
            case 1:
                bytes.insert(at, byte);
                break;
            case 2:
                bytes.truncate(std::max<qsizetype>(at, 1));
                break;
            default:
                bytes.insert(at, bytes.mid(at / 2, 40));
                break;
            }
        }
        const BillReading reading = readBill(bytes, u"bills/x.csv"_s);
        // Either a bill or a sentence, never both and never neither.
        REQUIRE(reading.bill.has_value() == reading.problem.isEmpty());
        if (reading.bill)
            REQUIRE_FALSE(reading.bill->lines.empty());
    }
}

TEST_CASE("one row a day without times is the sum of the day's visits, where more than one is planned")
{
    const auto daily = [](QTime start, QTime end) {
        RotaEntry entry;
        entry.weekdays.set();
        entry.start = start;
        entry.end = end;
        entry.service = u"personal care"_s;
        return entry;
    };
    const QByteArray paper = "Date,Start,End,Carer,Hours,Amount\n"
                             "13/05/2024,,,,1.75,42.00\n"
                             "14/05/2024,,,,1.75,42.00\n"
                             "15/05/2024,,,,1.75,42.00\n"
                             "16/05/2024,,,,2,48.00\n";
    BillContext context;
    context.rota = {daily(QTime(8, 0), QTime(8, 45)), daily(QTime(19, 0), QTime(20, 0))};
    const Bill bill = read(paper, context);
    REQUIRE(charges(bill).size() == 4);
    for (const BillLine& line : charges(bill))
        CHECK(line.span == LineSpan::Day);
    CHECK(assumes(bill, u"each is taken for all visits of its day"));
    // With hours that are one visit's, or with a name beside them, a row is a visit.
    context.rota = {daily(QTime(8, 0), QTime(10, 0)), daily(QTime(19, 0), QTime(20, 0))};
    CHECK(charges(read(paper, context)).front().span == LineSpan::Visit);
    context.rota = {daily(QTime(8, 0), QTime(8, 45))};
    CHECK(charges(read(paper, context)).front().span == LineSpan::Day);
    RotaEntry meal = daily(QTime(12, 15), QTime());
    meal.end.reset();
    meal.service = u"meal"_s;
    context.rota.push_back(meal);
    CHECK(charges(read(paper, context)).front().span == LineSpan::Day);
    QByteArray perDay = paper;
    perDay.replace("Hours", "Per").replace(",1.75,", ",day,").replace(",2,", ",day,");
    CHECK(charges(read(perDay, context)).front().span == LineSpan::Day);
    context.rota.pop_back();
    QByteArray named = paper;
    named.replace(",,,,", ",,,Ann,");
    CHECK(charges(read(named, context)).front().span == LineSpan::Visit);
}

TEST_CASE("the two ends of a period tell the order of day and month, also inside the words of a charge")
{
    const Bill bill = read("Billing period,09/01/2026 to 09/30/2026\n"
                           "Details,Total\n"
                           "Care services 09/01/2026 - 09/06/2026 (11.5 hours),210.60\n"
                           "Care services 09/07/2026 - 09/13/2026 (13.92 hours),252.27\n");
    REQUIRE(charges(bill).size() == 2);
    CHECK(charges(bill)[0].date == QDate(2026, 9, 1));
    CHECK(charges(bill)[1].endDate == QDate(2026, 9, 13));
    CHECK(bill.period == BillingPeriod{QDate(2026, 9, 1), QDate(2026, 9, 30)});
    CHECK(assumes(bill, u"dates month-first"));
}

TEST_CASE("what is no visit keeps its words, whichever column they were put in")
{
    const Bill bill = read("Task ID,Date,Start,End,Carer,Amount\n"
                           "T-1,13/05/2024,08:00,08:30,Ann,12.00\n"
                           "T-2,14/05/2024,08:00,08:30,Ann,12.00\n"
                           "T-3,15/05/2024,08:00,08:30,Ann,12.00\n"
                           "Mileage 20 miles,15/05/2024,,,,9.00\n"
                           ",15/05/2024,PPE charge,,,9.85\n"
                           ",15/05/2024,,,Key safe,31.55\n");
    REQUIRE(charges(bill).size() == 6);
    CHECK(charges(bill)[3].description == u"Mileage 20 miles"_s);
    CHECK(charges(bill)[4].description == u"PPE charge"_s);
    CHECK(charges(bill)[5].description == u"Key safe"_s);
    CHECK(charges(bill)[5].carerNames.isEmpty());
    CHECK(charges(bill)[0].carerNames == u"Ann"_s);
    CHECK(bill.problems.empty());
}
