#include "core/papers/evidence_pack.h"

#include "core/papers/paper_json.h"

#include "core/papers/html_writer.h"

#include "core/base/uk_time.h"
#include "core/papers/query_letter.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;
using test::practiceMonth;
using test::PracticeMonth;

namespace {

QString packOf(const PracticeMonth& month, EvidenceWishes wishes = {})
{
    wishes.date = {2026, 7, 2};
    return QString::fromUtf8(
               toPlainText(evidencePack(month.household, month.report, month.bill().file, wishes)))
        .simplified();
}

/// The day of the first question of the practice bill.
QDate askedOn(const PracticeMonth& month)
{
    for (const Finding& finding : month.report.findings) {
        if (finding.status() == FindingStatus::Query)
            return finding.date;
    }
    return {};
}

/// What was written about that day, with nothing else beside it.
Visit& onlyEntryOf(PracticeMonth& month, QDate day)
{
    auto& visits = month.household.visits;
    visits.erase(
        std::remove_if(visits.begin(), visits.end(), [day](const Visit& v) { return v.date == day; }),
        visits.end());
    Visit visit;
    visit.date = day;
    visit.planned = QTime(8, 0);
    visit.state = VisitState::NobodyCame;
    visits.push_back(visit);
    return visits.back();
}

} // namespace

TEST_CASE("the evidence has the same table of questions as the letter", "[papers]")
{
    const auto month = practiceMonth();
    LetterWishes letterWishes;
    letterWishes.date = {2026, 7, 2};
    const Paper letter = queryLetter(month.household, month.report, month.bill().file, letterWishes);
    EvidenceWishes wishes;
    wishes.date = {2026, 7, 2};
    const Paper pack = evidencePack(month.household, month.report, month.bill().file, wishes);
    const auto firstTable = [](const Paper& paper) {
        for (const PaperBlock& block : paper.blocks) {
            if (const auto* table = std::get_if<PaperTable>(&block))
                return *table;
        }
        return PaperTable{};
    };
    CHECK(firstTable(pack).rows.size() == 4);
    CHECK(firstTable(pack) == firstTable(letter));
    CHECK(packOf(month).contains(u"which come to £44.00. The other £279.00 is not in question."_s));
}

TEST_CASE("the evidence says whether an entry was written on the day or later", "[papers]")
{
    auto month = practiceMonth();
    const QDate day = askedOn(month);
    REQUIRE(day.isValid());
    Visit& visit = onlyEntryOf(month, day);
    visit.enteredAt = clockReading(day, QTime(9, 10));
    CHECK(packOf(month).contains(u"on the day, 9:10 am"_s));
    visit.enteredAt = clockReading(day.addDays(3), QTime(9, 10));
    CHECK(packOf(month).contains(u"3 day"_s));
    CHECK_FALSE(packOf(month).contains(u"on the day, 9:10 am"_s));
    visit.enteredAt = clockReading(day.addDays(-2), QTime(9, 10));
    CHECK(packOf(month).contains(u"2 day(s) before"_s));
    visit.enteredAt.reset();
    CHECK(packOf(month).contains(u"when is not noted"_s));
}

TEST_CASE("a day of which nothing is written says so, and blames nobody", "[papers]")
{
    auto month = practiceMonth();
    const QDate day = askedOn(month);
    auto& visits = month.household.visits;
    visits.erase(
        std::remove_if(visits.begin(), visits.end(), [day](const Visit& v) { return v.date == day; }),
        visits.end());
    CHECK(packOf(month).contains(u"nothing is written down"_s));
}

TEST_CASE("the names of carers can be left out of the evidence", "[papers]")
{
    auto month = practiceMonth();
    const QDate day = askedOn(month);
    Visit& visit = onlyEntryOf(month, day);
    visit.state = VisitState::Came;
    visit.carers = {u"Zillah"_s};
    Visit theirs = visit;
    theirs.carers = {u"Yolanda"_s};
    month.household.theirLog = {theirs};
    for (Finding& finding : month.report.findings) {
        if (finding.date == day)
            finding.facts.theirLog = {theirs};
    }
    const QString named = packOf(month);
    CHECK(named.contains(u"Zillah"_s));
    CHECK(named.contains(u"Yolanda"_s));
    CHECK(named.contains(u"Your own log of these days"_s));
    const QString nameless = packOf(month, {.leaveOutCarers = true});
    CHECK_FALSE(nameless.contains(u"Zillah"_s));
    CHECK_FALSE(nameless.contains(u"Yolanda"_s));
    CHECK(nameless.contains(u"Your own log of these days"_s));
}

TEST_CASE("the evidence lists letters and calls about that bill by their days, and no others", "[papers]")
{
    auto month = practiceMonth();
    for (Bill& bill : month.household.bills)
        bill.uuid = u"the bill"_s;
    Letter letter;
    letter.bill = u"the bill"_s;
    letter.asked = Money{4400};
    letter.writtenOn = {2026, 7, 2};
    letter.sentOn = QDate(2026, 7, 3);
    letter.answer = LetterAnswer::Part;
    letter.answeredOn = QDate(2026, 7, 10);
    letter.agreed = Money{2100};
    Letter other = letter;
    other.bill = u"another bill"_s;
    other.asked = Money{9900};
    Call call;
    call.bill = u"the bill"_s;
    call.at = clockReading(QDate(2026, 7, 1), QTime(10, 30));
    call.who = u"Mrs Green"_s;
    call.said = u"she will look at it"_s;
    EvidenceWishes wishes;
    wishes.letters = {letter, other};
    wishes.calls = {call};
    const QString text = packOf(month, wishes);
    const auto rang = text.indexOf(
        u"Wednesday 1 July 2026 at 10:30 am: telephone call with Mrs Green: “she will look at it”"_s);
    const auto wrote =
        text.indexOf(u"Friday 3 July 2026: letter sent, about £44.00. You agreed to £21.00 of it"_s);
    CHECK(rang > 0);
    CHECK(wrote > rang);
    CHECK_FALSE(text.contains(u"£99.00"_s));
}

TEST_CASE("the evidence prints the code of the bill and of the history", "[papers]")
{
    const auto month = practiceMonth();
    const QString sha = month.household.bills.front().originalSha256;
    REQUIRE(sha.size() == 64);
    const QString text = packOf(month, {.historyEntries = 12, .historyCode = QString(64, u'b')});
    CHECK(text.contains(sha.left(8) + u' ' + sha.mid(8, 8)));
    CHECK(text.contains(sha.right(8)));
    CHECK(text.contains(QString(8, u'b') + u' ' + QString(8, u'b')));
    CHECK_FALSE(packOf(month).contains(u"How the record is kept"_s));
}

TEST_CASE("the evidence says where the agreement is written, or that it is not noted", "[papers]")
{
    auto month = practiceMonth();
    for (Agreement& agreement : month.household.agreements)
        agreement.source = u"letter of 3 March 2026, page 2"_s;
    CHECK(packOf(month).contains(u"This is written in: letter of 3 March 2026, page 2."_s));
    for (Agreement& agreement : month.household.agreements)
        agreement.source.clear();
    CHECK(packOf(month).contains(u"Where this is written is not noted in my daybook."_s));
}

TEST_CASE("a bill that is not there has no evidence", "[papers]")
{
    const auto month = practiceMonth();
    CHECK(evidencePack(month.household, month.report, u"bills/none.csv"_s, {}).blocks.empty());
}

TEST_CASE("papers kept with the bill follow at the end, and stay away with the names of carers", "[papers]")
{
    const auto month = test::practiceMonth();
    EvidenceWishes wishes;
    wishes.date = {2026, 7, 2};
    wishes.pictures = {{u"Kept with the bill: June.jpg"_s, "\xff\xd8\xff picture"},
                       {u"Kept with Thu 4 June 2026: note.png"_s, "\x89PNG\r\n\x1a\n note"}};
    const QString file = month.report.bills.front().file;
    const Paper paper = evidencePack(month.household, month.report, file, wishes);
    REQUIRE(paper.blocks.size() > 2);
    CHECK(paper.blocks.back() == PaperBlock(wishes.pictures[1]));
    CHECK(paper.blocks[paper.blocks.size() - 2] == PaperBlock(wishes.pictures[0]));
    const QString text = QString::fromUtf8(toPlainText(paper)).simplified();
    CHECK(text.contains(u"2 page(s) of papers"_s));
    CHECK(text.contains(u"Kept with the bill: June.jpg"_s));
    const QString html = QString::fromUtf8(toHtml(paper));
    CHECK(html.contains(u"<img alt=\"Kept with the bill: June.jpg\" src=\"data:image/jpeg;base64,"_s));
    CHECK(html.contains(u"src=\"data:image/png;base64,"_s));
    CHECK(paperFromJson(paperToJson(paper)) == paper);

    wishes.leaveOutCarers = true;
    const Paper without = evidencePack(month.household, month.report, file, wishes);
    CHECK(std::ranges::none_of(
        without.blocks, [](const PaperBlock& block) { return std::holds_alternative<PaperPicture>(block); }));
    CHECK_FALSE(QString::fromUtf8(toPlainText(without)).contains(u"June.jpg"_s));
}

TEST_CASE("the days of the evidence are those its questions are about", "[papers]")
{
    const auto month = test::practiceMonth();
    const QString file = month.report.bills.front().file;
    const std::set<QDate> days = evidenceDays(month.report, file, {});
    CHECK(days.size() == 4);
    CHECK(days.contains(QDate(2026, 6, 4)));
    CHECK(evidenceDays(month.report, u"no such bill"_s, {}).empty());
}
