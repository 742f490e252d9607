#include "core/base/spreadsheet.h"
#include "core/base/xlsx_writer.h"
#include "core/base/zip_archive.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

TypedBook book()
{
    return {u"Report to the council"_s,
            {2026, 7, 2},
            {{u"Money: in/out"_s,
              {u"Day"_s, u"Payee"_s, u"Amount"_s},
              {{QDate(2026, 6, 4), u"=HYPERLINK(\"http://x\")"_s, Money{-123450}},
               {QDate(2026, 6, 5), u"@SUM(A1) <b> & é £"_s, Money{1}}}},
             {u"Sums"_s, {u"What"_s, u"Amount"_s}, {{u"+1"_s, Money{-2750}}, {u"-1"_s, qint64{12}}}}}};
}

QByteArray written(const TypedBook& what)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    const QString problem = writeXlsx(what, path);
    INFO(problem.toStdString());
    REQUIRE(problem.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a workbook holds real days and real sums, and is read again as it was written", "[xlsx]")
{
    const Workbook read = readSpreadsheet(written(book()));
    INFO(read.problem.toStdString());
    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[0].name == u"Money  in out"_s);
    REQUIRE(read.sheets[0].records.size() == 3);
    CHECK(read.sheets[0].records[0].fields == QStringList{u"Day"_s, u"Payee"_s, u"Amount"_s});
    CHECK(read.sheets[0].records[1].fields ==
          QStringList{u"2026-06-04"_s, u"=HYPERLINK(\"http://x\")"_s, u"-£1234.50"_s});
    CHECK(read.sheets[0].records[2].fields ==
          QStringList{u"2026-06-05"_s, u"@SUM(A1) <b> & é £"_s, u"£0.01"_s});
    CHECK(read.sheets[1].records[1].fields == QStringList{u"+1"_s, u"-£27.50"_s});
}

TEST_CASE("no cell of a workbook is a formula, whatever its text", "[xlsx]")
{
    auto archive = ZipArchive::open(written(book()));
    REQUIRE(archive);
    const QString sheet = QString::fromUtf8(archive->read(u"xl/worksheets/sheet1.xml").bytes);
    CHECK(sheet.contains(u"><v>-1234.5</v>"_s));
    CHECK_FALSE(sheet.contains(u"<f>"_s));
    CHECK_FALSE(sheet.contains(u"<hyperlink"_s));
    const QString styles = QString::fromUtf8(archive->read(u"xl/styles.xml").bytes);
    CHECK(styles.contains(u"[$£-809]#,##0.00"_s));
    CHECK(styles.contains(u"dd/mm/yyyy"_s));
}

TEST_CASE("the same book gives the same bytes, and a text that is too long is cut", "[xlsx]")
{
    CHECK(written(book()) == written(book()));
    TypedBook longOne = book();
    longOne.sheets[0].rows[0][1] = QString(40'000, u'a');
    const Workbook read = readSpreadsheet(written(longOne));
    REQUIRE_FALSE(read.sheets.empty());
    const QString cut = read.sheets[0].records[1].fields[1];
    CHECK(cut.size() == 32'767);
    CHECK(cut.endsWith(u'…'));
}

TEST_CASE("a workbook that cannot be kept where it was wanted says so, and what to do", "[xlsx]")
{
    const QString problem = writeXlsx(book(), u"/nowhere at all/report.xlsx"_s);
    CHECK(problem.contains(u"could not be written"_s));
    CHECK(problem.contains(u"Choose another place"_s));
    TypedBook twice = book();
    twice.sheets[1].name = twice.sheets[0].name;
    const QTemporaryDir folder;
    CHECK(writeXlsx(twice, folder.filePath(u"a.xlsx"_s)).contains(u"Nothing was changed"_s));
    CHECK_FALSE(QFile::exists(folder.filePath(u"a.xlsx"_s)));
}
