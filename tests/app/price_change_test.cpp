#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/page.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// The practice month, in which every half hour from 15 June on is charged 50p more.
void openRisen(Walk& walk)
{
    walk.openPractice();
    Bill bill = walk.window().file()->snapshot()->household.bills.front();
    for (BillLine& line : bill.lines) {
        if (line.type == BillLineType::Charge && line.date >= QDate(2026, 6, 15)) {
            line.amount += Money{50};
            line.rate.reset();
        }
    }
    bill.printedTotal.reset();
    walk.window().file()->change(u"A bill with another price"_s, [bill](Changes& changes) {
        changes.removeBill(bill.id);
        Bill other = bill;
        other.id = 0;
        other.uuid.clear();
        changes.addBill(other);
    });
    walk.settle();
}

/// Goes through what was found until the price is spoken of.
void goToPrice(Walk& walk)
{
    walk.press(u"Bills"_s);
    walk.press(u"Check this bill"_s);
    walk.press(u"Yes, check it"_s);
    walk.pressBeginning(u"Go through"_s);
    for (int i = 0; i < 20 && !walk.canPress(u"Look at the price"_s); ++i)
        walk.press(u"Not now"_s);
    walk.press(u"Look at the price"_s);
    CHECK(walk.heading() == u"Has the price changed?"_s);
}

int priceQuestions(Walk& walk)
{
    const auto& findings = walk.window().file()->snapshot()->report.findings;
    return static_cast<int>(std::ranges::count(findings, FindingKind::WrongRate, &Finding::kind));
}

} // namespace

TEST_CASE("a new price is accepted from its first day, and the bill is right about it from then on")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    openRisen(walk);
    CHECK(priceQuestions(walk) == 15);
    goToPrice(walk);
    CHECK(walk.seen().contains(u"From Mon 15 June 2026 on Brightcare Home Support Ltd charges more"_s));
    CHECK(walk.seen().contains(u"£10.50 agreed, £11.00 charged"_s));
    // 3 July to 31 December: 127 weekdays that are no bank holiday and 52 days of weekends, 50p each.
    CHECK(walk.seen().contains(u"come to £89.50 more"_s));
    walk.press(u"Yes, I agreed to the new price"_s);
    CHECK(priceQuestions(walk) == 0);
    const Agreement& agreed = walk.window().file()->snapshot()->household.agreements.front();
    REQUIRE(agreed.tariffs.size() == 2);
    CHECK(agreed.tariffs.back().from == QDate(2026, 6, 15));
    walk.pressBeginning(u"Take back"_s);
    CHECK(priceQuestions(walk) == 15);
}

TEST_CASE("two prices of one length are told apart by their days, and what it comes to follows the day")
{
    Walk walk;
    openRisen(walk);
    goToPrice(walk);
    CHECK(walk.seen().contains(u"30 minutes: First on Mon 15 June 2026: £10.50 agreed"_s));
    CHECK(walk.seen().contains(u"30 minutes: First on Sat 20 June 2026: £11.50 agreed"_s));
    auto* from = walk.window().frame()->visiblePage()->findChild<DateEntry*>(u"from"_s);
    REQUIRE(from != nullptr);
    from->focusField();
    walk.key(Qt::Key_A, Qt::ControlModifier);
    walk.type(u"1 September 2026"_s);
    walk.key(Qt::Key_Tab);
    walk.settle();
    // 1 September to 31 December without 25 and 28 December: 120 visits, 50p each.
    CHECK(walk.seen().contains(u"come to £60.00 more"_s));
}

TEST_CASE("a new price is asked about in one press, and their letter about it can be kept with its day")
{
    Walk walk;
    openRisen(walk);
    goToPrice(walk);
    walk.press(u"Keep their letter about it"_s);
    CHECK(walk.heading() == u"Pictures and papers of a day"_s);
    CHECK(walk.seen().contains(u"Monday 15 June 2026"_s));
    walk.press(u"Back"_s);
    CHECK(walk.heading() == u"Has the price changed?"_s);
    walk.press(u"Ask about the price"_s);
    const auto& answers = walk.window().file()->snapshot()->household.answers;
    CHECK(answers.size() == 15);
    CHECK(std::ranges::all_of(answers,
                              [](const Answer& answer) { return answer.kind == AnswerKind::Dispute; }));
}
