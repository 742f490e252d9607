#include "core/papers/year_archive.h"

#include "core/base/sha256.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/reading_age.h"
#include "tests/support/report_month.h"

#include <QRegularExpression>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// The month with an account, on 2 July 2026, and a letter that was sent and one that was not.
struct YearMonth
{
    ReportMonth month{reportMonth()};
    std::vector<Letter> letters{};
    CouncilProfile profile{councilProfiles().front()};
    QDate closedOn{};

    YearMonth()
    {
        Letter sent;
        sent.bill = u"bill"_s;
        sent.provider = u"Brightcare Home Support Ltd"_s;
        sent.about = u"June 2026"_s;
        sent.writtenOn = QDate(2026, 7, 1);
        sent.sentOn = QDate(2026, 7, 1);
        sent.status = LetterStatus::Sent;
        for (const Finding& finding : month.month.report.findings)
            sent.findingIds += finding.id;
        Letter draft = sent;
        draft.status = LetterStatus::Draft;
        draft.sentOn.reset();
        letters = {sent, draft};
    }
    YearMaterial material(QDate madeOn = {2026, 7, 2}) const
    {
        return {month.month.household,
                month.month.report,
                month.money,
                month.sent,
                letters,
                profile,
                madeOn,
                closedOn};
    }
};

const BillingPeriod year2026{{2026, 4, 1}, {2027, 3, 31}};

QStringList namesOf(const std::vector<YearPaper>& papers)
{
    QStringList names;
    for (const YearPaper& paper : papers)
        names += paper.name;
    return names;
}

QByteArray bytesOf(const std::vector<ZipEntry>& folder, const QString& name)
{
    const auto found = std::ranges::find(folder, name, &ZipEntry::name);
    REQUIRE(found != folder.end());
    return found->bytes;
}

} // namespace

TEST_CASE("a year that is kept is a financial year with something in it, the newest first", "[papers]")
{
    YearMonth year;
    CHECK(yearsToKeep(year.material()) == std::vector{year2026});
    year.month.money.entries.front().date = QDate(2026, 3, 31);
    CHECK(yearsToKeep(year.material()) == std::vector{year2026, BillingPeriod{{2025, 4, 1}, {2026, 3, 31}}});
    const Household nobody;
    const Report nothing;
    const CareMoney none;
    CHECK(yearsToKeep({nobody, nothing, none, year.month.sent, {}, year.profile, {2026, 7, 2}}).empty());
}

TEST_CASE("the papers of a year are its statements, its checking, its report and the letters that were sent",
          "[papers]")
{
    const YearMonth year;
    const auto papers = yearPapers(year.material(), year2026);
    CHECK(namesOf(papers) == QStringList{u"year"_s, u"report"_s, u"statements/2026-06"_s,
                                         u"statements/2026-07"_s, u"letters/2026-07-01-1"_s});
    // Once the year is over each of its months from the first has its statement.
    const auto whole = yearPapers(year.material({2027, 5, 1}), year2026);
    CHECK(std::ranges::count_if(
              whole, [](const YearPaper& paper) { return paper.name.startsWith(u"statements/"_s); }) == 10);
    const QString letter = QString::fromUtf8(toPlainText(papers.back().paper));
    CHECK(letter.contains(u"£44.00"_s));
    CHECK(papers.back().what ==
          u"Letter of Wed 1 July 2026 to Brightcare Home Support Ltd about June 2026"_s);
}

TEST_CASE("who pays alone has no report among the papers of the year", "[papers]")
{
    YearMonth year;
    year.month.month.household.person.funderName.clear();
    CHECK_FALSE(namesOf(yearPapers(year.material(), year2026)).contains(u"report"_s));
}

TEST_CASE("the tables of a year hold its visits, bills and payments, and run nothing in a spreadsheet",
          "[papers]")
{
    YearMonth year;
    Visit before = year.month.month.household.visits.front();
    before.date = QDate(2026, 3, 31);
    year.month.month.household.visits.push_back(before);
    const auto tables = yearTables(year.material(), year2026);
    REQUIRE(tables.size() == 4);
    CHECK_FALSE(tables[0].bytes.contains("2026-03-31"));
    CHECK(tables[0].bytes.count('\n') == static_cast<int>(year.month.month.household.visits.size()));
    CHECK(tables[1].bytes.contains("323.00,279.00,44.00"));
    CHECK(tables[2].bytes.contains("charge,2026-06-04"));
    CHECK(tables[3].bytes.contains("'=Meals"));
    CHECK_FALSE(tables[3].bytes.contains(",=Meals"));
    CHECK(tables[3].bytes.contains("-120.00"));
}

TEST_CASE("the folder names each of its files with its fingerprint, and the same year gives the same bytes",
          "[papers]")
{
    const YearMonth year;
    const std::vector<YearFile> files{{u"year.pdf"_s, u"What <checking> has done"_s, "one"},
                                      {u"tables/visits.csv"_s, u"Visits"_s, "two"}};
    const auto folder = yearFolder(year.material(), year2026, files);
    REQUIRE(folder.size() == 5);
    const QString index = QString::fromUtf8(bytesOf(folder, u"index.html"_s));
    CHECK(index.startsWith(u"<!DOCTYPE html>\n<html lang=\"en-GB\">"_s));
    CHECK(index.count(u"<h1>"_s) == 1);
    CHECK(index.contains(u"<h2>Tables for a spreadsheet</h2>"_s));
    CHECK(index.contains(u"What &lt;checking&gt; has done"_s));
    CHECK(index.contains(u"The year was not over on that day."_s));
    CHECK(index.contains(u"Please keep this folder until Thursday 31 March 2033."_s));
    const QString sums = QString::fromUtf8(folder.back().bytes);
    REQUIRE(folder.back().name == u"sha256sums.txt"_s);
    for (const ZipEntry& file : folder) {
        if (file.name != u"sha256sums.txt"_s)
            CHECK(sums.contains(sha256Hex(file.bytes) + u"  "_s + file.name + u'\n'));
    }
    for (const YearFile& file : files) {
        CHECK(index.contains(sha256Hex(file.bytes)));
        CHECK(index.contains(u"href=\"%1\""_s.arg(file.name)));
    }
    const auto again = yearFolder(year.material(), year2026, files);
    CHECK(std::ranges::equal(folder, again, [](const ZipEntry& one, const ZipEntry& other) {
        return one.name == other.name && one.bytes == other.bytes;
    }));
}

TEST_CASE("once care has ended the folder says how long to keep it from that day", "[papers]")
{
    YearMonth year;
    year.closedOn = QDate(2027, 5, 3);
    const auto folder = yearFolder(year.material({2027, 6, 1}), year2026, {});
    CHECK(bytesOf(folder, u"index.html"_s).contains("until Friday 31 March 2034."));
    CHECK_FALSE(bytesOf(folder, u"index.html"_s).contains("not over"));
}

TEST_CASE("what stands in front of a year is read with ease at twelve", "[papers]")
{
    const YearMonth year;
    const auto folder = yearFolder(year.material(), year2026, {});
    QString text = QString::fromUtf8(bytesOf(folder, u"how-to-check.txt"_s)).remove(u'\r');
    text.remove(QRegularExpression(u"\n  [^\n]*"_s)); // what is typed into a machine
    CHECK(readingAge(text) <= 12);
    QString index = QString::fromUtf8(bytesOf(folder, u"index.html"_s));
    index = index.mid(index.indexOf(u"<p>"_s)).replace(u"</p>"_s, u"\n"_s);
    CHECK(readingAge(index.remove(QRegularExpression(u"<[^>]*>"_s))) <= 12);
}

TEST_CASE("a year that is kept again is noted once, with its newest fingerprint", "[papers]")
{
    const KeptYear first{{2025, 4, 1}, {2026, 5, 1}, QString(64, u'a')};
    const KeptYear second{{2026, 4, 1}, {2027, 5, 1}, QString(64, u'b')};
    QString text = withKeptYear(withKeptYear({}, second), first);
    CHECK(readKeptYears(text) == std::vector{first, second});
    const KeptYear newer{{2025, 4, 1}, {2027, 6, 1}, QString(64, u'c')};
    CHECK(readKeptYears(withKeptYear(text, newer)) == std::vector{newer, second});
    CHECK(readKeptYears(u"2025-04-01 nonsense\n\n"_s).empty());
}
