#include "tests/app/every_page.h"

#include "tests/app/tour.h"

namespace daybook::test {

void seeEveryPage(Walk& walk, const std::function<void(const QString& name)>& see)
{
    Tour tour(walk, see);
    tour.firstStart();
    tour.emptyDaybook();
    walk.openPractice();
    tour.mainPages();
    tour.days();
    tour.billsReceived();
    tour.billsTyped();
    tour.checking();
    tour.papers();
    tour.priceChanged();
    tour.visitsWithoutBill();
    tour.paying();
    tour.account();
    tour.finding();
    tour.people();
    tour.wishes();
    tour.assessment();
    tour.checksAndOffers();
    tour.keeping();
    tour.helpAndHistory();
}

} // namespace daybook::test
