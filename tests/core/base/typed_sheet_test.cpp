#include "core/base/csv.h"
#include "core/base/typed_sheet.h"
#include "tests/support/catch.h"

#include <array>
#include <random>

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("a table for a spreadsheet keeps days and sums as values and text as text", "[csv]")
{
    const TypedSheet sheet{u"Money"_s,
                           {u"Day"_s, u"Payee"_s, u"Amount"_s, u"Page"_s},
                           {{QDate(2026, 6, 4), u"Brightcare, Leeds"_s, Money{-123450}, qint64{7}},
                            {QDate(2026, 6, 5), u"=1+1"_s, Money{5}, std::monostate{}}}};
    CHECK(toCsv(sheet) == "\xEF\xBB\xBF"
                          "Day,Payee,Amount,Page\r\n"
                          "2026-06-04,\"Brightcare, Leeds\",-1234.50,7\r\n"
                          "2026-06-05,'=1+1,0.05,\r\n");
}

TEST_CASE("no text, however it begins, stands in a table as a formula, and every text is read again", "[csv]")
{
    constexpr std::array starts{u'=', u'+', u'-', u'@', u'\t', u'\r', u'\n', u'\'', u' ', u'"', u'a'};
    std::mt19937 random(20261123);
    TypedSheet sheet{u"Money"_s, {u"Text"_s, u"End"_s}, {}};
    for (int i = 0; i < 5000; ++i) {
        QString text;
        for (int letters = static_cast<int>(random() % 6); letters >= 0; --letters)
            text += QChar(starts[random() % starts.size()]);
        sheet.rows.push_back({text + u'x', u"."_s});
    }
    const CsvTable table = parseCsv(QString::fromUtf8(toCsv(sheet)).mid(1), u',');
    REQUIRE(table.records.size() == sheet.rows.size() + 1);
    for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
        const QString written = table.records[i + 1].fields.front();
        CHECK_FALSE(written.isEmpty());
        for (const QChar start : u"=+-@\t\r"_s)
            CHECK_FALSE(written.startsWith(start));
        CHECK(csvUnguarded(written) == std::get<QString>(sheet.rows[i].front()));
    }
}
