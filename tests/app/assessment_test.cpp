#include "app/daybook_file.h"
#include "core/care/assessment.h"
#include "core/papers/text_writer.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/text_field.h"

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

const QString assessmentsKey = u"care/assessments"_s;

std::vector<Assessment> kept(Walk& walk)
{
    const auto& settings = walk.window().file()->snapshot()->settings;
    const auto found = settings.find(assessmentsKey);
    return found == settings.end() ? std::vector<Assessment>() : readAssessments(found->second.toUtf8());
}

template <typename Field>
Field* field(Walk& walk, const QString& name)
{
    auto* found = walk.window().frame()->visiblePage()->findChild<Field*>(name);
    REQUIRE(found != nullptr);
    return found;
}

void openAssessment(Walk& walk)
{
    walk.openPractice();
    walk.window().frame()->showPage(PageId::People);
    walk.settle();
    walk.press(u"See or add what was assessed"_s);
    REQUIRE(walk.heading() == u"What was assessed, planned and came"_s);
}

/// Seven hours a week from 1 June 2026.
void writeSevenHours(Walk& walk)
{
    walk.window().file()->change(u"Assessed"_s, [](Changes& changes) {
        Assessment assessment;
        assessment.from = {2026, 6, 1};
        assessment.weekly = Minutes(420);
        changes.setSetting(assessmentsKey, QString::fromUtf8(writeAssessments({assessment})));
    });
    walk.settle();
}

} // namespace

TEST_CASE("what a care plan says is typed one question at a time, set beside the visits, and taken back",
          "[assessment]")
{
    Walk walk(GENERATE(Walk::By::Mouse, Walk::By::Keyboard));
    openAssessment(walk);
    CHECK(walk.seen().contains(u"Nothing is written down yet."_s));
    walk.press(u"Write down an assessment"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write the day, as in 4 March."_s));
    field<DateEntry>(walk, u"from"_s)->setDate(QDate(2026, 6, 1));
    walk.press(u"Continue"_s);
    field<TextField>(walk, u"hours"_s)->setText(u"a lot"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.seen().contains(u"Write the hours as in 14 or 14:30, or leave it empty."_s));
    CHECK(field<TextField>(walk, u"hours"_s)->text() == u"a lot"_s);
    field<TextField>(walk, u"hours"_s)->setText(u"7"_s);
    walk.press(u"Continue"_s);
    walk.press(u"Getting up and going to bed"_s);
    walk.press(u"Company"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.heading() == u"Getting up and going to bed: how long, and when?"_s);
    field<TextField>(walk, u"hours-getting_up"_s)->setText(u"3:30"_s);
    walk.press(u"The planned visit “Morning” is for this"_s);
    walk.press(u"Continue"_s);
    CHECK(walk.heading() == u"Company: how long, and when?"_s);
    walk.press(u"Continue"_s);
    field<TextField>(walk, u"saidBy"_s)->setText(u"Mrs Green"_s);
    walk.press(u"Continue"_s);
    field<TextField>(walk, u"wouldChange"_s)->setText(u"Two hours more on Sundays."_s);
    walk.press(u"Continue"_s);
    walk.press(u"Save"_s);
    REQUIRE(kept(walk).size() == 1);
    const Assessment written = kept(walk).front();
    CHECK(written.weekly == Minutes(420));
    REQUIRE(written.needs.size() == 2);
    CHECK(written.needs.front().visits == QStringList{u"Morning"_s});
    const QString seen = walk.seen();
    CHECK(seen.contains(u"From Mon 1 June 2026: 7 hours a week."_s));
    CHECK(seen.contains(u"7 hours assessed, 3 hours 30 minutes planned"_s));
    CHECK(seen.contains(u"By the prices you agreed, the cost of 7 hours a week is £151.00."_s));
    CHECK(seen.contains(u"No planned visit is written down for this: Company."_s));
    CHECK(seen.contains(u"What you would change: “Two hours more on Sundays.”"_s));
    walk.window().file()->takeBack();
    walk.settle();
    CHECK(kept(walk).empty());
    CHECK(walk.seen().contains(u"Nothing is written down yet."_s));
}

TEST_CASE("what you are given is set beside what the assessed hours cost, on the page and on paper",
          "[assessment]")
{
    Walk walk;
    openAssessment(walk);
    writeSevenHours(walk);
    CHECK_FALSE(walk.seen().contains(u"council"_s, Qt::CaseInsensitive));
    walk.window().file()->change(u"Given"_s, [](Changes& changes) {
        Award award;
        award.name = u"Direct payment"_s;
        award.weekly = {12000};
        award.from = {2026, 6, 1};
        changes.addAward(award);
    });
    walk.settle();
    const QString tooLittle = u"That is £31.00 a week too little, or 1 hour 26 minutes."_s;
    CHECK(walk.seen().contains(tooLittle));
    walk.press(u"Print this"_s);
    const auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    CHECK(QString::fromUtf8(toPlainText(page->paper()))
              .replace(QChar(0x00A0), u' ')
              .simplified()
              .contains(tooLittle));
    walk.press(u"Back"_s);
    walk.press(u"Show the visits of the chosen week"_s);
    CHECK(walk.heading().contains(u"June 2026"_s));
}

TEST_CASE("an assessment is corrected in its place, and one that is taken away is gone", "[assessment]")
{
    Walk walk;
    openAssessment(walk);
    writeSevenHours(walk);
    walk.press(u"Change"_s);
    walk.settle();
    CHECK(walk.heading() == u"Check your answers"_s);
    field<TextField>(walk, u"hours"_s)->setText(u"10:30"_s);
    walk.press(u"Save"_s);
    REQUIRE(kept(walk).size() == 1);
    CHECK(kept(walk).front().weekly == Minutes(630));
    walk.press(u"Take it away"_s);
    walk.settle();
    CHECK(kept(walk).empty());
    walk.window().frame()->popAllSubPages();
}
