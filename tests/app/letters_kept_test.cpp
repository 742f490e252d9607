#include "app/daybook_file.h"
#include "core/papers/paper_json.h"
#include "core/papers/text_writer.h"
#include "tests/app/every_way.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/models/letter_text.h"
#include "ui/pages/letter_again_page.h"
#include "ui/pages/letter_answer_page.h"
#include "ui/pages/letters_page.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"

#include <QLineEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Letter>& letters(Walk& walk)
{
    return walk.window().file()->snapshot()->letters;
}

void goToPaper(Walk& walk)
{
    walk.openPractice();
    walk.press(u"Letters"_s);
    walk.pressBeginning(u"Write this letter"_s);
    walk.press(u"See the letter"_s);
}

Letter lateLetter()
{
    Letter letter;
    letter.provider = u"Brightcare Home Support Ltd"_s;
    letter.about = u"May 2026"_s;
    letter.asked = Money{4400};
    letter.writtenOn = QDate(2026, 6, 1);
    letter.sentOn = letter.writtenOn;
    letter.replyBy = QDate(2026, 6, 15);
    letter.status = LetterStatus::Sent;
    return letter;
}

} // namespace

TEST_CASE("the record behind a letter is one press away, with the code of everything that was ever changed")
{
    Walk walk(Walk::By::Keyboard);
    goToPaper(walk);
    walk.press(u"The record behind it"_s);
    CHECK(walk.heading() == u"The record behind the questions"_s);
    auto* page = qobject_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    const QString text = QString::fromUtf8(toPlainText(page->paper()));
    CHECK(text.contains(u"£44.00"_s));
    CHECK(text.contains(u"nobody came"_s, Qt::CaseInsensitive));
    const QString code = walk.window().file()->snapshot()->historyCode;
    REQUIRE(code.size() == 64);
    CHECK(QString(text).remove(u' ').remove(u'\n').contains(code));
    walk.press(u"Back"_s);
    CHECK(walk.heading() == u"The letter to Brightcare Home Support Ltd"_s);
}

TEST_CASE("a letter goes from draft to closed, by every way")
{
    const EveryWay way;
    Walk walk(way.by());
    goToPaper(walk);
    walk.press(u"Keep it for later"_s);
    REQUIRE(letters(walk).size() == 1);
    CHECK(letters(walk).front().status == LetterStatus::Draft);
    CHECK(letters(walk).front().asked == Money{4400});
    CHECK(walk.heading() == u"Letters"_s);
    CHECK(walk.seen().contains(u"It asks about £44.00. Written on Thu 2 July 2026, not sent yet."_s));

    walk.press(u"I sent it today"_s);
    CHECK(letters(walk).front().status == LetterStatus::Sent);
    CHECK(walk.seen().contains(u"Sent on Thu 2 July 2026. An answer is expected by Thu 16 July 2026."_s));

    walk.press(u"What did they answer?"_s);
    walk.press(u"Save this"_s);
    CHECK(walk.seen().contains(u"Please choose what they answered."_s));
    walk.choose(u"They agreed to part of it"_s);
    auto* agreed = walk.window().frame()->visiblePage()->findChild<QWidget*>(u"agreed"_s);
    REQUIRE(agreed != nullptr);
    auto* sum = agreed->findChild<QLineEdit*>();
    sum->setFocus();
    sum->selectAll();
    walk.type(u"32"_s);
    auto* reason = walk.window().frame()->visiblePage()->findChild<QWidget*>(u"reason"_s);
    reason->findChild<QLineEdit*>()->setFocus();
    walk.type(u"one carer says she came"_s);
    walk.press(u"Save this"_s);
    CHECK(letters(walk).front().answer == LetterAnswer::Part);
    CHECK(letters(walk).front().agreed == Money{3200});
    CHECK(walk.seen().contains(
        u"They agreed to £32.00 of it. About the rest they said: “one carer says she came”."_s));

    walk.press(u"Nothing more is to come"_s);
    CHECK(letters(walk).front().status == LetterStatus::Closed);
    walk.press(u"Show closed letters"_s);
    walk.press(u"Open it again"_s);
    CHECK(letters(walk).front().status == LetterStatus::Answered);
    walk.pressBeginning(u"Take back"_s);
    CHECK(letters(walk).front().status == LetterStatus::Closed);
}

TEST_CASE("a letter sent at once waits for its answer, and the same one is not kept twice")
{
    Walk walk;
    goToPaper(walk);
    walk.press(u"Keep it for later"_s);
    walk.pressBeginning(u"Write this letter"_s);
    walk.press(u"See the letter"_s);
    walk.press(u"I sent it today"_s);
    REQUIRE(letters(walk).size() == 1);
    CHECK(letters(walk).front().status == LetterStatus::Sent);
    CHECK(letters(walk).front().replyBy == QDate(2026, 7, 16));
    walk.press(u"Take this letter away"_s);
    CHECK(letters(walk).empty());
}

TEST_CASE(
    "a bill that was written about offers the letter, a reminder or a new one, by mouse and by keyboard")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    goToPaper(walk);
    walk.press(u"I sent it today"_s);
    REQUIRE(letters(walk).size() == 1);
    CHECK(walk.seen().contains(u"You wrote about this bill on Thu 2 July 2026."_s));
    walk.pressBeginning(u"Write this letter"_s);
    CHECK(walk.heading() == u"You have already written about this bill"_s);
    CHECK(walk.seen().contains(u"It asks about £44.00. Sent on Thu 2 July 2026."_s));
    CHECK(walk.seen().contains(u"Nothing new came up since then."_s));

    SECTION("the letter opens as it was asked")
    {
        walk.press(u"Open the letter of Thu 2 July 2026"_s);
        CHECK(walk.heading() == u"Your letter of Thu 2 July 2026"_s);
        CHECK_FALSE(walk.canPress(u"I sent it today"_s));
        walk.press(u"Back"_s);
        CHECK(walk.heading() == u"You have already written about this bill"_s);
        CHECK(letters(walk).size() == 1);
    }
    SECTION("the letter that went out stays what it was when the daybook says something else later")
    {
        const auto sent = paperFromJson(letters(walk).front().paper);
        REQUIRE(sent);
        walk.window().file()->change(
            u"Another name"_s,
            [person = walk.window().file()->snapshot()->household.person](Changes& changes) mutable {
                person.name = u"Mrs Olwen Hughes"_s;
                changes.setPerson(person);
            });
        walk.settle();
        walk.press(u"Letters"_s);
        walk.pressBeginning(u"Write this letter"_s);
        walk.press(u"Open the letter of Thu 2 July 2026"_s);
        auto* page = qobject_cast<PaperPage*>(walk.window().frame()->visiblePage());
        REQUIRE(page != nullptr);
        CHECK(page->paper() == *sent);
        CHECK_FALSE(QString::fromUtf8(toPlainText(page->paper())).contains(u"Olwen"_s));
    }
    SECTION("a reminder gives two more weeks and is no second letter")
    {
        walk.window().file()->change(u"Some weeks later"_s,
                                     [letter = letters(walk).front()](Changes& changes) mutable {
                                         letter.sentOn = QDate(2026, 6, 4);
                                         letter.replyBy = QDate(2026, 6, 18);
                                         changes.updateLetter(letter);
                                     });
        walk.settle();
        walk.press(u"Letters"_s);
        walk.pressBeginning(u"Write this letter"_s);
        walk.press(u"Write a reminder"_s);
        CHECK(walk.heading().startsWith(u"The reminder to "_s));
        CHECK_FALSE(walk.canPress(u"Keep it for later"_s));
        walk.press(u"I sent it today"_s);
        REQUIRE(letters(walk).size() == 1);
        CHECK(letters(walk).front().sentOn == QDate(2026, 6, 4));
        CHECK(letters(walk).front().replyBy == QDate(2026, 7, 16));
        walk.pressBeginning(u"Take back"_s);
        CHECK(letters(walk).front().replyBy == QDate(2026, 6, 18));
    }
    SECTION("a new letter says what the first one asks, and ticks nothing of it")
    {
        walk.press(u"Write a new letter"_s);
        CHECK(walk.seen().contains(u"in your letter of Thu 2 July 2026"_s));
        CHECK(walk.seen().contains(u"Nothing is ticked yet."_s));
    }
}

TEST_CASE("what a letter asks about is answered so when it is sent, and taken back with it")
{
    Walk walk;
    goToPaper(walk);
    walk.press(u"Keep it for later"_s);
    CHECK(walk.window().file()->snapshot()->household.answers.empty());
    walk.press(u"I sent it today"_s);
    const auto snapshot = walk.window().file()->snapshot();
    CHECK(snapshot->household.answers.size() == 4);
    for (const Answer& answer : snapshot->household.answers)
        CHECK(answer.kind == AnswerKind::Dispute);
    walk.pressBeginning(u"Take back"_s);
    CHECK(walk.window().file()->snapshot()->household.answers.empty());
}

TEST_CASE("Today reminds of a letter without an answer, and two more weeks are given")
{
    Walk walk;
    walk.openPractice();
    walk.window().file()->change(u"A letter"_s, [](Changes& changes) { changes.addLetter(lateLetter()); });
    walk.settle();
    CHECK(walk.seen().contains(u"Brightcare Home Support Ltd has not answered your letter of Mon 1 June 2026 "
                               u"about May 2026: £44.00."_s));
    walk.press(u"What did they answer?"_s);
    walk.choose(u"No answer yet: remind me in two weeks"_s);
    walk.press(u"Save this"_s);
    CHECK(letters(walk).front().replyBy == QDate(2026, 7, 16));
    CHECK(walk.heading().startsWith(u"Today"_s));
    CHECK_FALSE(walk.canPress(u"What did they answer?"_s));
}

TEST_CASE("what they said no to is written down with their reason")
{
    Letter letter = lateLetter();
    letter.status = LetterStatus::Answered;
    letter.answer = LetterAnswer::No;
    letter.answeredOn = QDate(2026, 6, 10);
    CHECK(letterText(letter, QDate(2026, 7, 2)).contains(u"They said no."_s));
    letter.reason = u"it was in the contract"_s;
    CHECK(letterText(letter, QDate(2026, 7, 2))
              .contains(u"They said no, because: “it was in the contract”."_s));
    CHECK(letterText(lateLetter(), QDate(2026, 7, 2)).contains(u"No answer came by Mon 15 June 2026."_s));
}

TEST_CASE("letters and their answers can be read and reached at every size", "[look]")
{
    test::checkAtEverySize([] {
        auto page = std::make_unique<LettersPage>();
        page->setChoices(
            {{u"bills/a.csv"_s, u"June 2026, Brightcare"_s, u"4 things to ask about: £44.00"_s}});
        page->setLetters({lateLetter()}, QDate(2026, 7, 2), true);
        return page;
    });
    test::checkAtEverySize([] {
        Letter letter = lateLetter();
        letter.answer = LetterAnswer::Part;
        letter.agreed = Money{3200};
        return std::make_unique<LetterAnswerPage>(letter, QDate(2026, 7, 2));
    });
    test::checkAtEverySize([] {
        LetterAgainPage::Facts facts;
        facts.earlier.push_back(
            {lateLetter(), {u"Wednesday 10 June, 8:00 am – 30 minutes – £11.50 – nobody came"_s}, 2});
        facts.newQuestions = 3;
        facts.newSum = Money{123400};
        facts.today = QDate(2026, 7, 2);
        return std::make_unique<LetterAgainPage>(facts);
    });
}
