#include "core/money/statement_dates.h"
#include "core/money/statement_reader.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QStringEncoder>

#include <rapidcheck.h>

#include <string>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

StatementContext july()
{
    StatementContext context;
    context.today = {2026, 7, 1};
    return context;
}

StatementReading readText(const QByteArray& text, const StatementContext& context = july())
{
    return readStatement(text, context);
}

struct Sample
{
    const char* file;
    QString bank;
    PaymentMethod paidBy;
};

} // namespace

TEST_CASE("the council's payment and the provider's bill are read from the files of every bank",
          "[money][statement]")
{
    const auto sample =
        GENERATE(values<Sample>({{"bank/barclays.csv", u"Barclays"_s, PaymentMethod::BankTransfer},
                                 {"bank/hsbc_business.csv", u"HSBC"_s, PaymentMethod::DirectDebit},
                                 {"bank/lloyds.csv", u"Lloyds, Halifax or TSB"_s, PaymentMethod::DirectDebit},
                                 {"bank/natwest.csv", u"NatWest or RBS"_s, PaymentMethod::DirectDebit},
                                 {"bank/nationwide.csv", u"Nationwide"_s, PaymentMethod::DirectDebit},
                                 {"bank/santander.txt", u"Santander"_s, PaymentMethod::DirectDebit},
                                 {"bank/monzo.csv", u"Monzo"_s, PaymentMethod::DirectDebit},
                                 {"bank/starling.csv", u"Starling"_s, PaymentMethod::DirectDebit},
                                 {"bank/coop.csv", u"Co-operative Bank"_s, PaymentMethod::DirectDebit},
                                 {"bank/prepaid_card.csv", QString(), PaymentMethod::Card},
                                 {"bank/prepaid_card_signs.csv", QString(), PaymentMethod::NotSaid},
                                 {"bank/sgml.ofx", u"OFX file"_s, PaymentMethod::DirectDebit},
                                 {"bank/xml.ofx", u"OFX file"_s, PaymentMethod::Cheque},
                                 {"bank/uk.qif", u"QIF file"_s, PaymentMethod::NotSaid}}));
    INFO(sample.file);
    const StatementReading reading = readStatement(dataFile(QString::fromLatin1(sample.file)), july());
    CHECK(reading.problem.isEmpty());
    CHECK(reading.question == StatementQuestion::None);
    CHECK(reading.bank == sample.bank);
    REQUIRE(reading.lines.size() >= 2);
    const StatementLine& first = reading.lines.front();
    const StatementLine& last = reading.lines.back();
    CHECK(first.date == QDate(2026, 6, 8));
    CHECK(first.amount == Money{64000});
    CHECK(first.text.contains(u"NORTHSHIRE COUNCIL"_s, Qt::CaseInsensitive));
    CHECK(last.date == QDate(2026, 6, 15));
    CHECK(last.amount == Money{-27900});
    CHECK(last.payee.contains(u"BRIGHTCARE"_s, Qt::CaseInsensitive));
    CHECK(last.method == sample.paidBy);
    CHECK(reading.remarks.empty());
}

TEST_CASE("a bank's balance behind the last line is what it says is left", "[money][statement]")
{
    for (const char* file :
         {"bank/lloyds.csv", "bank/natwest.csv", "bank/santander.txt", "bank/starling.csv"}) {
        INFO(file);
        const StatementReading reading = readStatement(dataFile(QString::fromLatin1(file)), july());
        CHECK(reading.closing == Money{77350});
        CHECK(reading.closingOn == QDate(2026, 6, 15));
    }
    const StatementReading ofx = readStatement(dataFile(u"bank/sgml.ofx"_s), july());
    CHECK(ofx.closing == Money{77350});
    CHECK(ofx.closingOn == QDate(2026, 6, 30));
    CHECK(ofx.lines.back().text == u"BRIGHTCARE & SONS JUNE 1207"_s);
}

TEST_CASE("a statement without names of columns is read by what stands in it", "[money][statement]")
{
    const StatementReading reading = readStatement(dataFile(u"bank/hsbc_personal.csv"_s), july());
    REQUIRE(reading.lines.size() == 2);
    CHECK(reading.lines.back().amount == Money{-127900});
    CHECK(!reading.layout.hasHeader);
}

TEST_CASE("names of columns that nobody knows are asked about, and remembered", "[money][statement]")
{
    const QByteArray file = "When,Whom,How much,Kitty\n15/06/2026,Brightcare,-279.00,773.50\n";
    const StatementReading asked = readText(file);
    CHECK(asked.question == StatementQuestion::Columns);
    CHECK(asked.lines.empty());
    REQUIRE(asked.samples.size() == 4);
    CHECK(asked.samples[2] == QStringList{u"-279.00"_s});

    StatementContext told = july();
    told.layout = asked.layout;
    told.layout->columns = {StatementColumn::Date, StatementColumn::Payee, StatementColumn::Amount,
                            StatementColumn::Balance};
    const StatementReading reading = readText(file, told);
    REQUIRE(reading.lines.size() == 1);
    CHECK(reading.lines.front().payee == u"Brightcare"_s);
    CHECK(reading.closing == Money{77350});

    StatementContext later = july();
    later.layouts = {*told.layout};
    CHECK(readText("When,Whom,How much,Kitty\n16/06/2026,Lee,-1.00,772.50\n", later).lines.size() == 1);
}

TEST_CASE("whether the day or the month comes first is told by the whole file", "[money][statement]")
{
    const QByteArray american = "Date,Details,Amount\n06/13/2026,A,-1.00\n06/04/2026,B,-2.00\n";
    const StatementReading reading = readText(american);
    REQUIRE(reading.lines.size() == 2);
    CHECK(reading.lines.front().date == QDate(2026, 6, 4));
    CHECK(reading.lines.back().date == QDate(2026, 6, 13));

    // Read with the month first, the second day would not have come yet.
    const StatementReading british = readText("Day,Details,Sum\n11/05/2026,A,-1.00\n10/05/2026,B,-2.00\n");
    REQUIRE(british.lines.size() == 2);
    CHECK(british.lines.back().date == QDate(2026, 5, 11));
}

TEST_CASE("days that can be read in two ways are asked about", "[money][statement]")
{
    const QByteArray file = "Date,Details,Amount,Note\n03/04/2026,A,-1.00,x\n04/05/2026,B,-2.00,y\n";
    const StatementReading reading = readText(file);
    CHECK(reading.question == StatementQuestion::DateOrder);
    CHECK(reading.sampleDates == QStringList{u"03/04/2026"_s, u"04/05/2026"_s});
    CHECK(reading.lines.empty());
    StatementContext told = july();
    told.order = DateOrder::MonthFirst;
    CHECK(readText(file, told).lines.front().date == QDate(2026, 3, 4));
    told.order = DateOrder::DayFirst;
    CHECK(readText(file, told).lines.front().date == QDate(2026, 4, 3));

    // A payment of the evening before may carry the next day: that decides nothing.
    CHECK(readText("Day,Details,Sum\n01/07/2026,A,-1.00\n02/07/2026,B,-2.00\n").question ==
          StatementQuestion::DateOrder);
    CHECK(readText("!Type:Bank\nD3/4'26\nT-1.00\nPA\n^\nD4/5'26\nT-2.00\nPB\n^\n").question ==
          StatementQuestion::DateOrder);
}

TEST_CASE("days of both kinds in one file are pointed out, and only those that fit are taken",
          "[money][statement]")
{
    const StatementReading reading =
        readText("Date,Details,Amount\n14/06/2026,A,-1.00\n15/06/2026,B,-2.00\n06/16/2026,C,-3.00\n");
    CHECK(reading.lines.size() == 2);
    REQUIRE(reading.remarks.size() == 2);
    CHECK(reading.remarks[1].row == 4);
}

TEST_CASE("a line that is missing in a statement shows in its balances", "[money][statement]")
{
    const StatementReading reading = readText("Date,Details,Amount,Balance\n13/06/2026,A,-1.00,99.00\n14/06/"
                                              "2026,B,-2.00,97.00\n16/06/2026,D,-4.00,90.00\n");
    CHECK(reading.lines.size() == 3);
    REQUIRE(reading.remarks.size() == 1);
    CHECK(reading.remarks.front().row == 4);
    CHECK(reading.remarks.front().sentence.contains(u"£90.00"_s));
}

TEST_CASE("sums without a minus for what was paid are told by the balances", "[money][statement]")
{
    const StatementReading reading = readText("Date,Details,Amount,Balance\n13/06/2026,A,10.00,90.00\n14/06/"
                                              "2026,B,5.00,85.00\n15/06/2026,C,-20.00,105.00\n");
    REQUIRE(reading.lines.size() == 3);
    CHECK(reading.lines[0].amount == Money{-1000});
    CHECK(reading.lines[2].amount == Money{2000});
}

TEST_CASE("what has not gone through and what is not in pounds is left out, and said", "[money][statement]")
{
    const StatementReading reading = readText("Date,Details,Amount,Currency,Status\n"
                                              "13/06/2026,A,-1.00,GBP,Completed\n"
                                              "14/06/2026,B,-2.00,GBP,Pending\n"
                                              "15/06/2026,C,-3.00,EUR,Completed\n");
    CHECK(reading.lines.size() == 1);
    REQUIRE(reading.remarks.size() == 2);
    CHECK(reading.remarks[1].sentence.contains(u"EUR"_s));

    QByteArray dollars = dataFile(u"bank/sgml.ofx"_s);
    dollars.replace("<CURDEF>GBP", "<CURDEF>USD");
    CHECK(readStatement(dollars, july()).problem.contains(u"not in pounds"_s));
}

TEST_CASE("a file that is no statement is refused with a sentence, and nothing of it is used",
          "[money][statement]")
{
    const auto file = GENERATE(values<QByteArray>(
        {"", "   \n", "Dear Sir,\nI write to you about the bill.\n", "%PDF-1.7\n\x01\x02\x03\x00\x00",
         QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", 16), QByteArray(4000, '\0'),
         "Visit,Carer,Minutes\nMorning,Ann,30\n", "<OFX></OFX>", "!Type:Bank\n", "!Type:Cat\nNCare\n^\n"}));
    const StatementReading reading = readText(file);
    CHECK(reading.lines.empty());
    CHECK(reading.problem.contains(u"Nothing was changed"_s));
}

TEST_CASE("a file larger than any statement is refused before it is read", "[money][statement]")
{
    const StatementReading bytes = readText(QByteArray(33 * 1024 * 1024, 'a'));
    CHECK(bytes.problem.contains(u"32 MB"_s));
    QByteArray rows = "Date,Details,Amount\n";
    for (int i = 0; i < 210'000; ++i)
        rows += "14/06/2026,BUS,-1.00\n";
    const StatementReading many = readText(rows);
    CHECK(many.lines.empty());
    CHECK(many.problem.contains(u"Nothing was changed"_s));
}

TEST_CASE("a statement in any encoding gives the same lines", "[money][statement]")
{
    const QString text = u"Date,Details,Amount\n14/06/2026,Café Zoë,£-1.00\n15/06/2026,B,-£2.00\n"_s;
    const QByteArray utf16 = QStringEncoder(QStringConverter::Utf16, QStringConverter::Flag::WriteBom)(text);
    const QByteArray latin = text.toLatin1();
    const StatementReading reading = readText(text.toUtf8());
    REQUIRE(reading.lines.size() == 2);
    CHECK(reading.lines.front().payee == u"Café Zoë"_s);
    CHECK(readText(utf16).lines == reading.lines);
    CHECK(readText(latin).lines == reading.lines);
}

TEST_CASE("a statement that was cut off anywhere gives only lines that it holds", "[money][statement]")
{
    const QString file = GENERATE(as<QStringView>{}, u"bank/sgml.ofx", u"bank/xml.ofx", u"bank/uk.qif",
                                  u"bank/nationwide.csv", u"bank/santander.txt")
                             .toString();
    const QByteArray whole = dataFile(file);
    const StatementReading reading = readStatement(whole, july());
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const StatementReading cut = readStatement(whole.left(size), july());
        CHECK(cut.lines.size() <= reading.lines.size());
        for (const StatementLine& line : cut.lines)
            CHECK((line.date.isValid() && !line.amount.isZero()));
    }
    const StatementReading half = readStatement(dataFile(u"bank/sgml.ofx"_s).left(600), july());
    CHECK(half.remarks.size() + static_cast<std::size_t>(!half.problem.isEmpty()) > 0);
}

TEST_CASE("any bytes at all are read or refused", "[money][statement][property]")
{
    const bool holds = rc::check("no file does harm", [] {
        const auto begin = *rc::gen::element<std::string>("", "Date,Details,Amount\n", "<OFX><STMTTRN>",
                                                          "!Type:Bank\nD", "Date: ", "OFXHEADER:100\n<OFX>");
        const auto rest = *rc::gen::container<std::string>(
            rc::gen::element<char>('0', '1', '/', ',', '"', '\n', '-', '.', '<', '>', 'D', 'T', '^', 'A', ' ',
                                   '\xa3', '\x00', '2', '6'));
        const StatementReading reading = readText(QByteArray::fromStdString(begin + rest));
        RC_ASSERT((reading.problem.isEmpty() || reading.lines.empty()));
        for (const StatementLine& line : reading.lines)
            RC_ASSERT((line.date.isValid() && !line.amount.isZero()));
    });
    CHECK(holds);
}

TEST_CASE("sums are read as banks print them", "[money][statement]")
{
    CHECK(parseStatementMoney(u"1,234.50") == Money{123450});
    CHECK(parseStatementMoney(u"£12.00") == Money{1200});
    CHECK(parseStatementMoney(u"12.00 CR") == Money{1200});
    CHECK(parseStatementMoney(u"12.00 DR") == Money{-1200});
    CHECK(parseStatementMoney(u"12.00DR") == Money{-1200});
    CHECK(parseStatementMoney(u"+12.00") == Money{1200});
    CHECK(parseStatementMoney(u"-279.00 GBP") == Money{-27900});
    CHECK(!parseStatementMoney(u""));
    CHECK(!parseStatementMoney(u"BRIGHTCARE"));
}

TEST_CASE("days are read as banks print them", "[money][statement]")
{
    const auto day = [](QStringView text) { return parseStatementDate(text, DateOrder::DayFirst); };
    const QDate june(2026, 6, 4);
    CHECK(day(u"20260604") == june);
    CHECK(day(u"20260604120000[0:GMT]") == june);
    CHECK(day(u"2026-06-04T10:15:00Z") == june);
    CHECK(day(u"04/06/2026 10:15") == june);
    CHECK(day(u"4 Jun 26") == june);
    CHECK(day(u"04/06'26") == june);
    CHECK(parseStatementDate(u"06/04/2026", DateOrder::MonthFirst) == june);
    CHECK(!day(u"31/02/2026"));
    CHECK(!day(u"279.00"));
}
