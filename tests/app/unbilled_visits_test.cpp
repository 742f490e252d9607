#include "app/daybook_file.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// The bill of June is about its first eleven days only, and the next one does not come.
void shortenBill(Walk& walk)
{
    walk.openPractice();
    Bill bill = walk.window().file()->snapshot()->household.bills.front();
    std::erase_if(bill.lines, [](const BillLine& line) { return line.date > QDate(2026, 6, 11); });
    for (BillLine& line : bill.lines)
        line.date = line.date.addMonths(-1);
    bill.period = {QDate(2026, 5, 1), QDate(2026, 5, 11)};
    bill.printedTotal.reset();
    std::vector<Visit> visits;
    for (QDate day(2026, 5, 1); day <= QDate(2026, 5, 31); day = day.addDays(1)) {
        Visit visit;
        visit.date = day;
        visit.start = QTime(8, 0);
        visit.end = QTime(8, 30);
        visit.service = u"Personal care"_s;
        visits.push_back(visit);
    }
    walk.window().file()->change(u"A bill of eleven days"_s, [bill, visits](Changes& changes) {
        changes.removeBill(bill.id);
        Bill other = bill;
        other.id = 0;
        other.uuid.clear();
        changes.addBill(other);
        for (const Visit& visit : visits)
            changes.addVisit(visit);
    });
    walk.settle();
}

} // namespace

TEST_CASE("visits that no bill is about for long are one calm sentence on Today, and a list under Bills")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    walk.openPractice();
    CHECK_FALSE(walk.seen().contains(u"A later bill may come."_s));
    shortenBill(walk);
    walk.press(u"Today"_s);
    CHECK(walk.seen().contains(
        u"of Brightcare Home Support Ltd, 12 May to 3 June 2026, are on no bill here."_s));
    CHECK(walk.seen().contains(u"A later bill may come."_s));
    walk.press(u"Look at these visits"_s);
    CHECK(walk.heading() == u"Visits that no bill is about: Brightcare Home Support Ltd"_s);
    walk.press(u"Bills"_s);
    CHECK(walk.seen().contains(u"By the agreement they come to £"_s));
    CHECK(walk.seen().contains(u"There is nothing to do now."_s));
    walk.pressBeginning(u"Look at these visits"_s);
    CHECK(walk.heading() == u"Visits that no bill is about: Brightcare Home Support Ltd"_s);
    // When the bill is back, nothing is said any more.
    walk.pressBeginning(u"Take back"_s);
    walk.press(u"Today"_s);
    CHECK_FALSE(walk.seen().contains(u"A later bill may come."_s));
}
