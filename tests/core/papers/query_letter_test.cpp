#include "core/papers/query_letter.h"

#include "core/check/check_bill.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

using namespace daybook;
using namespace Qt::StringLiterals;
using test::practiceMonth;

namespace {

LetterWishes wishesOf(LetterTone tone = LetterTone::Friendly)
{
    LetterWishes wishes;
    wishes.date = {2026, 7, 2};
    wishes.tone = tone;
    return wishes;
}

QString letterText(const test::PracticeMonth& month, const LetterWishes& wishes)
{
    return QString::fromUtf8(
               toPlainText(queryLetter(month.household, month.report, month.bill().file, wishes)))
        .simplified();
}

} // namespace

TEST_CASE("the letter pays what is not in question and asks about the rest", "[papers]")
{
    const auto month = practiceMonth();
    for (const LetterTone tone : {LetterTone::Friendly, LetterTone::Firm}) {
        const QString text = letterText(month, wishesOf(tone));
        CHECK(text.contains(u"I am paying £279.00"_s));
        CHECK(text.contains(u"£44.00"_s));
        CHECK(text.contains(u"£323.00"_s));
        CHECK(text.contains(month.bill().number));
        CHECK(text.contains(u"Thursday 2 July 2026"_s));
        CHECK(text.contains(u"Thursday 16 July 2026"_s));
        for (const QString& day : {u"Thu 4 June"_s, u"Sat 13 June"_s, u"Sun 14 June"_s, u"Wed 24 June"_s})
            CHECK(text.contains(day));
    }
}

TEST_CASE("the letter asks for the visit log when a visit did not happen", "[papers]")
{
    const auto month = practiceMonth();
    CHECK(letterText(month, wishesOf()).contains(u" log"_s));
}

TEST_CASE("only what was chosen is asked about, and only that is held back", "[papers]")
{
    const auto month = practiceMonth();
    LetterWishes wishes = wishesOf();
    const Finding& first = month.report.findings.front();
    wishes.findingIds = {first.id};
    const QString text = letterText(month, wishes);
    CHECK(text.contains(u"I am paying "_s + toText(Money{32300} - first.pence)));
    CHECK_FALSE(text.contains(u"Sat 13 June"_s));
}

TEST_CASE("what is not written down is a question in the letter and is not held back", "[papers]")
{
    auto month = practiceMonth();
    std::erase_if(month.household.visits, [](const Visit& visit) { return visit.date == QDate(2026, 6, 9); });
    month.report = check(month.household);
    const QString text = letterText(month, wishesOf());
    CHECK(text.contains(u"nothing written down"_s));
    CHECK(text.contains(u"Tue 9 June"_s));
    CHECK(text.contains(u"I am paying £279.00"_s));
}

TEST_CASE("what may be owed to the provider stays out of the letter", "[papers]")
{
    auto month = practiceMonth();
    Finding owed = test::findingOf(FindingKind::NotBilled, Money{777});
    owed.file = month.bill().file;
    month.report.findings.push_back(owed);
    CHECK_FALSE(letterText(month, wishesOf()).contains(u"£7.77"_s));
}

TEST_CASE("somebody who writes for the person signs with their right to do so", "[papers]")
{
    auto month = practiceMonth();
    month.household.person.keptBy = KeptBy::Attorney;
    month.household.person.keeperName = u"Jane Bell"_s;
    month.household.person.informationNeeds = u"large print"_s;
    const QString text = letterText(month, wishesOf());
    CHECK(text.contains(u"Jane Bell attorney for Mr Arthur Bell"_s));
    CHECK(text.contains(u"How I need information: large print."_s));
}

TEST_CASE("a letter begins with the two addresses, for a window envelope", "[papers]")
{
    const auto month = practiceMonth();
    const Paper letter = queryLetter(month.household, month.report, month.bill().file, wishesOf());
    REQUIRE(letter.isLetter);
    REQUIRE(letter.blocks.size() > 2);
    const auto* sender = std::get_if<PaperLines>(&letter.blocks[0]);
    const auto* receiver = std::get_if<PaperLines>(&letter.blocks[1]);
    REQUIRE(sender);
    REQUIRE(receiver);
    CHECK(sender->lines.contains(u"Mr Arthur Bell"_s));
    CHECK(receiver->lines.first() == u"Brightcare Home Support Ltd"_s);
}

TEST_CASE("a letter about no bill is an empty paper", "[papers]")
{
    const auto month = practiceMonth();
    CHECK(queryLetter(month.household, month.report, u"bills/none.csv"_s, wishesOf()).blocks.empty());
}

TEST_CASE("a letter quotes the agreement's own words about what it asks, once, and no others", "[papers]")
{
    auto month = practiceMonth();
    Agreement& agreement = month.household.agreements.front();
    agreement.source = u"letter of 3 March 2026"_s;
    agreement.clauses[AgreementTopic::Cancelling] = u"48 hours’ notice:\nno charge (clause 7)"_s;
    agreement.clauses[AgreementTopic::Vat] = u"No VAT"_s;
    CHECK_FALSE(letterText(month, wishesOf()).contains(u"The agreement says"_s));
    int changed = 0;
    for (Finding& finding : month.report.findings) {
        if (finding.status() == FindingStatus::Query && changed++ < 2)
            finding.kind = FindingKind::CancelledInTime;
    }
    const QString text = letterText(month, wishesOf());
    const QString quote =
        u"The agreement says about cancelling: “48 hours’ notice: no charge (clause 7)” (letter of 3 March 2026)"_s;
    CHECK(text.count(quote) == 1);
    CHECK_FALSE(text.contains(u"No VAT"_s));
    // Words of an agreement that was not in force then are not quoted.
    agreement.ends = QDate(2026, 1, 1);
    CHECK_FALSE(letterText(month, wishesOf()).contains(u"The agreement says"_s));
}
