#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A letter of 10 June that was to be answered by 24 June.
void openWithLateLetter(Walk& walk)
{
    walk.openPractice();
    Letter letter;
    letter.kind = LetterKind::TheirLog;
    letter.provider = u"Brightcare Home Support Ltd"_s;
    letter.about = u"Please send me your visit log"_s;
    letter.writtenOn = QDate(2026, 6, 10);
    letter.sentOn = letter.writtenOn;
    letter.replyBy = QDate(2026, 6, 24);
    letter.status = LetterStatus::Sent;
    walk.window().file()->change(u"A letter"_s, [letter](Changes& changes) { changes.addLetter(letter); });
    walk.settle();
    walk.press(u"Letters"_s);
}

} // namespace

TEST_CASE("when no answer came there are steps by who pays and where, and both are kept")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    openWithLateLetter(walk);
    walk.press(u"What can I do next?"_s);
    CHECK(walk.heading() == u"What you can do next"_s);
    CHECK(walk.seen().contains(u"1. Go on paying what is not in question"_s));
    CHECK(walk.seen().contains(u"Local Government and Social Care Ombudsman"_s));
    CHECK(walk.seen().contains(u"These words are of Mon 23 November 2026 (version 1)."_s));
    walk.choose(u"Wales"_s);
    CHECK(walk.seen().contains(u"Public Services Ombudsman for Wales"_s));
    walk.choose(u"The council or the Trust arranged it"_s);
    CHECK(walk.seen().contains(u"For the social services complaints officer"_s));
    const auto& settings = walk.window().file()->snapshot()->settings;
    REQUIRE(settings.contains(u"care/paid_by"_s));
    CHECK(settings.at(u"care/paid_by"_s) == u"council"_s);
    CHECK(settings.at(u"care/country"_s) == u"wales"_s);
    walk.pressBeginning(u"Take back"_s);
    walk.press(u"Letters"_s);
    walk.press(u"What can I do next?"_s);
    CHECK(walk.seen().contains(u"Public Services Ombudsman for Wales"_s));
    CHECK_FALSE(walk.seen().contains(u"For the social services complaints officer"_s));
}

TEST_CASE("the steps stand beside the answer when they said no or nothing, and not when they agreed")
{
    Walk walk;
    openWithLateLetter(walk);
    walk.press(u"What did they answer?"_s);
    CHECK_FALSE(walk.seen().contains(u"Go on paying what is not in question"_s));
    walk.choose(u"They agreed"_s);
    CHECK_FALSE(walk.seen().contains(u"Go on paying what is not in question"_s));
    walk.choose(u"They said no"_s);
    CHECK(walk.seen().contains(u"Go on paying what is not in question"_s));
    walk.choose(u"No answer yet: remind me in two weeks"_s);
    CHECK(walk.seen().contains(u"Go on paying what is not in question"_s));
    walk.press(u"Who pays, and to whom to write"_s);
    CHECK(walk.heading() == u"What you can do next"_s);
}
