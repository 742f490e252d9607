#include "core/papers/request_letter.h"

#include "core/papers/phone_script.h"
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

QString textOf(const Paper& paper)
{
    return QString::fromUtf8(toPlainText(paper)).simplified();
}

QString letterOf(const test::PracticeMonth& month, RequestFacts facts, LetterTone tone = LetterTone::Friendly)
{
    facts.provider = month.bill().provider;
    facts.billFile = month.bill().file;
    return textOf(requestLetter(month.household, month.report, facts, wishesOf(tone)));
}

} // namespace

TEST_CASE("every letter that asks for something goes to the provider and names the day of the answer",
          "[papers]")
{
    const auto month = practiceMonth();
    for (const LetterKind kind :
         {LetterKind::TheirLog, LetterKind::Agreement, LetterKind::Alternatives, LetterKind::TheirReminder}) {
        for (const LetterTone tone : {LetterTone::Friendly, LetterTone::Firm}) {
            const QString text = letterOf(month, {.kind = kind}, tone);
            CHECK(text.contains(u"Dear Brightcare Home Support Ltd,"_s));
            CHECK(text.contains(u"Thursday 16 July 2026"_s));
            CHECK(text.endsWith(u"Yours sincerely, Mr Arthur Bell Mr Arthur Bell"_s));
        }
    }
}

TEST_CASE("the letter for the visit log names the days", "[papers]")
{
    const QString text =
        letterOf(practiceMonth(), {.kind = LetterKind::TheirLog, .period = test::june2026()});
    CHECK(text.contains(u"Visits from 1 to 30 June 2026"_s));
    CHECK(text.contains(u"when the carer came and left"_s));
}

TEST_CASE("the answer to a reminder says what was paid, what is asked, and asks to hold only that",
          "[papers]")
{
    RequestFacts facts{
        .kind = LetterKind::TheirReminder, .paid = Money{27900}, .askedOn = QDate(2026, 6, 20)};
    const QString text = letterOf(practiceMonth(), facts);
    CHECK(text.contains(u"I have paid £279.00 of it."_s));
    CHECK(text.contains(u"I asked you about the other £44.00 on Saturday 20 June 2026."_s));
    CHECK(text.contains(u"hold that part"_s));
    facts.paid = {};
    facts.askedOn.reset();
    const QString unpaid = letterOf(practiceMonth(), facts);
    CHECK(unpaid.contains(u"I am paying £279.00 of it, which is not in question."_s));
    CHECK(unpaid.contains(u"My letter about it comes with this one."_s));
}

TEST_CASE("a bill without a question that was paid asks to look for the payment", "[papers]")
{
    auto month = practiceMonth();
    month.report.bills.front().query = {};
    const QString text = letterOf(month, {.kind = LetterKind::TheirReminder, .paid = Money{32300}});
    CHECK(text.contains(u"I have paid £323.00 of it."_s));
    CHECK(text.contains(u"look for the payment"_s));
    CHECK_FALSE(text.contains(u"hold that part"_s));
}

TEST_CASE("the note to the council goes to the council and shows the sums", "[papers]")
{
    auto month = practiceMonth();
    month.household.person.funderName = u"Westshire Council"_s;
    month.household.person.funderReference = u"DP 7"_s;
    const QString text = letterOf(month, {.kind = LetterKind::Council});
    CHECK(text.contains(u"Dear Westshire Council,"_s));
    CHECK(text.contains(u"Your reference: DP 7"_s));
    CHECK(text.contains(u"Not in question £279.00"_s));
    CHECK(text.contains(u"It is a question to them, not a complaint."_s));
}

TEST_CASE("a letter that has another writer, or is about no bill, is empty here", "[papers]")
{
    const auto month = practiceMonth();
    for (const LetterKind kind : {LetterKind::Bill, LetterKind::List, LetterKind::Reminder})
        CHECK(requestLetter(month.household, month.report, {.kind = kind}, wishesOf()).blocks.empty());
    for (const LetterKind kind : {LetterKind::Council, LetterKind::TheirReminder})
        CHECK(requestLetter(month.household, month.report, {.kind = kind}, wishesOf()).blocks.empty());
}

TEST_CASE("the page for a call has the number, the sums and room for the answers", "[papers]")
{
    auto month = practiceMonth();
    month.household.providers.front().phone = u"01632 960 123"_s;
    const Paper paper = phoneScript(month.household, month.report, month.bill().file, wishesOf());
    const QString text = textOf(paper);
    CHECK(text.contains(u"Ring Brightcare Home Support Ltd on 01632 960 123."_s));
    CHECK(text.contains(u"The bill is £323.00. I am paying £279.00 now."_s));
    CHECK(text.contains(u"Would you please check the other £44.00?"_s));
    CHECK(text.contains(u"4 June at 8:00 am"_s));
    const auto* boxes = std::get_if<PaperTable>(&paper.blocks.at(paper.blocks.size() - 2));
    REQUIRE(boxes);
    CHECK(boxes->isToFillIn);
    CHECK(phoneScript(month.household, month.report, u"bills/none.csv"_s, wishesOf()).blocks.empty());
}

TEST_CASE("many questions stay on one page for the call, and the rest is counted", "[papers]")
{
    auto month = practiceMonth();
    const Finding first = month.report.findings.front();
    for (int i = 0; i < 10; ++i) {
        Finding more = first;
        more.id = u"more %1"_s.arg(i);
        month.report.findings.push_back(more);
    }
    const QString text = textOf(phoneScript(month.household, month.report, month.bill().file, wishesOf()));
    CHECK(text.contains(u"And 8 more"_s));
}

TEST_CASE("the note to the council shows visit, line, sum, letter and what came as one chain", "[papers]")
{
    auto month = practiceMonth();
    month.household.person.funderName = u"Westshire Council"_s;
    RequestFacts facts;
    facts.kind = LetterKind::Council;
    facts.billFile = month.bill().file;
    facts.askedOn = QDate(2026, 7, 2);
    const auto text = [&] {
        LetterWishes wishes;
        wishes.date = {2026, 7, 20};
        return QString::fromUtf8(toPlainText(requestLetter(month.household, month.report, facts, wishes)))
            .simplified();
    };
    CHECK(text().contains(u"1. Thu 4 June 8:00 am £10.50 Nobody came £10.50"_s));
    CHECK(text().contains(u"Together £44.00"_s));
    CHECK(text().contains(u"about this bill on Thursday 2 July 2026"_s));
    CHECK_FALSE(text().contains(u"They agreed"_s));
    // "You" would be the council.
    month.report.findings.front().kind = FindingKind::CancelledByProvider;
    CHECK(text().contains(u"They cancelled it"_s));
    CHECK_FALSE(text().contains(u"You cancelled it"_s));
    facts.agreed = Money{4400};
    facts.arrived = Money{1000};
    CHECK(text().contains(u"They agreed to £44.00. Of that £10.00 has come so far."_s));
    facts.arrived = Money{4400};
    CHECK(text().contains(u"They agreed to £44.00, and it has come."_s));
}
