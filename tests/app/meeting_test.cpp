#include "app/daybook_file.h"
#include "core/papers/text_writer.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"

#include <QPlainTextEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString paperText(Walk& walk)
{
    const auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    return QString::fromUtf8(toPlainText(page->paper())).simplified();
}

} // namespace

TEST_CASE("the page for a review meeting: own words, what else goes on it, and the words are there next time")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.press(u"Print"_s);
    walk.press(u"For my review meeting"_s);
    CHECK(walk.heading() == u"For my review meeting"_s);
    auto* words = walk.window().frame()->visiblePage()->findChild<QPlainTextEdit*>(u"words"_s);
    REQUIRE(words != nullptr);
    words->setFocus();
    walk.type(u"I want to be up by nine."_s);
    CHECK(walk.window().frame()->visiblePage()->hasUnsavedWords());
    walk.press(u"See it"_s);
    const QString first = paperText(walk);
    CHECK(first.contains(u"I want to be up by nine."_s));
    CHECK(first.contains(u"is not asked about yet."_s));
    CHECK_FALSE(first.contains(u"Money:"_s)); // no account is kept
    walk.press(u"Back"_s);
    CHECK_FALSE(walk.window().frame()->visiblePage()->hasUnsavedWords());
    walk.press(u"What checking the bills has brought"_s);
    walk.press(u"See it"_s);
    CHECK_FALSE(paperText(walk).contains(u"not asked about"_s));
    walk.press(u"Back"_s);
    walk.press(u"Back"_s);
    walk.press(u"For my review meeting"_s);
    words = walk.window().frame()->visiblePage()->findChild<QPlainTextEdit*>(u"words"_s);
    REQUIRE(words != nullptr);
    CHECK(words->toPlainText() == u"I want to be up by nine."_s);
    walk.press(u"Back"_s);
    walk.pressBeginning(u"Take back “What I want to say"_s);
    CHECK_FALSE(walk.window().file()->snapshot()->settings.contains(u"meeting/words"_s));
}

TEST_CASE("how the bills have been is one press from the bills, what there is nothing to ask about first")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    walk.openPractice();
    walk.press(u"Bills"_s);
    walk.press(u"How the bills have been"_s);
    CHECK(walk.heading() == u"How the bills have been"_s);
    const QString text = paperText(walk);
    CHECK(text.contains(u"1 bill, together £323.00: there is something to ask about."_s));
    CHECK(text.contains(u"Together £44.00"_s));
    CHECK(text.contains(u"£44.00 more was found and has not been asked about."_s));
}
