#include "app/daybook_file.h"
#include "core/care/assessment.h"
#include "tests/app/tour.h"
#include "tests/support/catch.h"
#include "ui/pages/question_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/text_field.h"

#include <QAbstractButton>

// People and prices, what matters, and what is kept: letters and copies.

using namespace Qt::StringLiterals;

namespace daybook::test {

void Tour::people()
{
    go(PageId::People);
    REQUIRE(press(u"person"_s));
    questions(u"person"_s);
    REQUIRE(press(u"provider-0"_s));
    questions(u"provider"_s);
    REQUIRE(press(u"addProvider"_s));
    questions(u"provider-new"_s);
    pressAndSee(u"agreement-0"_s, u"agreement"_s);
    pressAndSee(u"holidayDays"_s, u"bank-holidays"_s);
    pressAndSee(u"yearNext"_s, u"bank-holidays-next-year"_s);
    back();
    for (const char* what : {"newPrice-0", "correctPrice-0", "addPrice"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"agreement-"_s + name);
    }
    for (int topic = 0; topic < mostQuestions; ++topic) {
        if (press(u"topic-%1"_s.arg(topic)))
            questions(u"agreement-topic-%1"_s.arg(topic));
    }
    back();
    pressAndSee(u"rota-0"_s, u"plan"_s);
    for (const char* what : {"addRota", "change-0", "stop-0", "correct-0"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"plan-"_s + name);
    }
    back();
}

/// What matters to the person, before and after it is written down, and how the care comes.
void Tour::wishes()
{
    go(PageId::People);
    pressAndSee(u"wishes"_s, u"wishes-none"_s);
    for (const char* what : {"addTime", "addTime", "carersWanted", "addGoal", "addHelp"}) {
        const QString name = QString::fromLatin1(what);
        if (press(name) && dynamic_cast<QuestionPage*>(frame().visiblePage()) != nullptr)
            questions(u"wishes-"_s + name, Then::Save);
    }
    see(u"wishes"_s);
    for (const char* what : {"change-time-0", "change-goal-0", "change-help-0"}) {
        const QString name = QString::fromLatin1(what);
        REQUIRE(press(name));
        questions(u"wishes-"_s + name);
    }
    back();
    pressAndSee(u"care"_s, u"care"_s);
    if (press(u"care-visits-1"_s)) {
        see(u"care-visits"_s);
        back();
    }
    pressAndSee(u"printCare"_s, u"care-paper"_s);
    frame().popAllSubPages();
}

/// What was assessed, before and after it is written down, with what the hours are for.
void Tour::assessment()
{
    go(PageId::People);
    pressAndSee(u"assessment"_s, u"assessment-none"_s);
    REQUIRE(press(u"addAssessment"_s));
    questions(u"assessment-new"_s, Then::Save);
    see(u"assessment-hours-only"_s);
    m_walk.window().file()->change(u"What the hours are for"_s, [](Changes& changes) {
        Assessment assessment;
        assessment.from = {2026, 6, 8};
        assessment.weekly = Minutes(420);
        for (const NeedKind kind : needKinds())
            assessment.needs.push_back({kind, u"Reading the post"_s, Minutes(60), {}});
        assessment.needs.front().visits = {u"Morning"_s};
        assessment.saidBy = u"Mrs Green"_s;
        assessment.standsIn = u"care and support plan of 3 June 2026, page 2"_s;
        assessment.wouldChange = u"I would have two hours on Sundays."_s;
        changes.setSetting(u"care/assessments"_s, QString::fromUtf8(writeAssessments({assessment})));
    });
    see(u"assessment"_s);
    REQUIRE(press(u"change-assessment-0"_s));
    questions(u"assessment-change"_s);
    pressAndSee(u"assessedVisits"_s, u"assessment-visits"_s);
    back();
    pressAndSee(u"printAssessment"_s, u"assessment-paper"_s);
    frame().popAllSubPages();
}

/// Papers of those who give care, and what was offered.
void Tour::checksAndOffers()
{
    for (const auto& [key, add] : {std::pair(u"checks"_s, u"addCheck"_s), {u"offers"_s, u"addOffer"_s}}) {
        go(PageId::People);
        pressAndSee(key, key + u"-none"_s);
        REQUIRE(press(add));
        questions(key + u"-new"_s, Then::Save);
        see(key);
        REQUIRE(press(key == u"checks"_s ? u"change-check-0"_s : u"change-offer-0"_s));
        questions(key + u"-change"_s);
        pressAndSee(key == u"checks"_s ? u"printChecks"_s : u"printOffers"_s, key + u"-paper"_s);
        frame().popAllSubPages();
    }
}

/// Kept letters, their answers, safety copies, closing, and a daybook that can only be looked at.
void Tour::keeping()
{
    go(PageId::Letters);
    auto* write = [this]() -> QAbstractButton* {
        for (auto* found : frame().visiblePage()->findChildren<QAbstractButton*>()) {
            if (found->isVisible() && found->objectName().startsWith(u"write "))
                return found;
        }
        return nullptr;
    }();
    REQUIRE(write != nullptr);
    write->click();
    m_walk.settle();
    pressAndSee(u"seeLetter"_s, u"letter-to-send"_s);
    REQUIRE(press(u"letterSent"_s));
    frame().popAllSubPages();
    go(PageId::Letters);
    see(u"letters-sent"_s);
    for (auto* again : frame().visiblePage()->findChildren<QAbstractButton*>()) {
        if (again->isVisible() && again->objectName().startsWith(u"write ")) {
            again->click();
            break;
        }
    }
    see(u"letter-again"_s);
    pressAndSee(u"openLetter-0"_s, u"letter-again-open"_s);
    back();
    pressAndSee(u"remind-0"_s, u"letter-again-reminder"_s);
    back();
    pressAndSee(u"newLetter"_s, u"letter-again-new"_s);
    frame().popAllSubPages();
    go(PageId::Letters);
    pressAndSee(u"answer"_s, u"letters-answer"_s);
    auto* answered = frame().visiblePage()->findChild<ChoiceList*>(u"answer"_s);
    REQUIRE(answered != nullptr);
    answered->row(2)->click();
    see(u"letters-answer-no"_s);
    pressAndSee(u"nextSteps"_s, u"letters-next-steps"_s);
    back();
    frame().popAllSubPages();
    go(PageId::Letters);
    pressAndSee(u"checkingYear"_s, u"letters-year-paper"_s);
    back();
    pressAndSee(u"requests"_s, u"letters-requests-paper"_s);
    back();
    pressAndSee(u"newCall"_s, u"call"_s);
    auto* said = frame().visiblePage()->findChild<TextField*>(u"said"_s);
    REQUIRE(said != nullptr);
    said->setText(u"She looks into the four days and rings back."_s);
    REQUIRE(press(u"save"_s));
    see(u"letters-call"_s);
    pressAndSee(u"otherLetter"_s, u"letter-other"_s);
    auto* purpose = frame().visiblePage()->findChild<ChoiceList*>(u"purpose"_s);
    REQUIRE(purpose != nullptr);
    purpose->row(2)->click();
    see(u"letter-other-chosen"_s);
    pressAndSee(u"seeRequest"_s, u"letter-other-paper"_s);
    pressAndSee(u"changeWords"_s, u"letter-words"_s);
    frame().popAllSubPages();
    go(PageId::Settings);
    pressAndSee(u"copies"_s, u"copies"_s);
    back();
    pressAndSee(u"closing"_s, u"closing"_s);
    frame().popAllSubPages();
    auto* file = m_walk.window().file();
    const QString path = file->snapshot()->path;
    file->open(path, OpenMode::ReadOnly);
    m_walk.settle();
    mainPages(u"looking-"_s);
    file->open(path, OpenMode::ReadWrite);
    m_walk.settle();
}

} // namespace daybook::test
