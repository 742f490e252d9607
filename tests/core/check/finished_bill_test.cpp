#include "core/check/finished_bill.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Bill billCalled(const QString& file)
{
    Bill bill;
    bill.file = file;
    bill.uuid = u"uuid of "_s + file;
    bill.number = u"INV-1"_s;
    bill.numberPrinted = true;
    return bill;
}

CheckedBill checkedAs(const QString& file, qint64 total, qint64 query)
{
    CheckedBill bill;
    bill.file = file;
    bill.provider = u"Rowan"_s;
    bill.total = Money{total};
    bill.query = Money{query};
    bill.agreed = Money{total - query};
    return bill;
}

} // namespace

TEST_CASE("a bill is finished, opened again and finished once more, and each time is kept")
{
    const QDateTime first(QDate(2026, 7, 3), QTime(12, 0));
    std::vector<FinishedBill> finished;
    CHECK(finishedOf(finished, u"a"_s) == nullptr);
    finished.push_back(finishedNow(finished, u"a"_s, checkedAs(u"a.csv"_s, 32300, 4400), first));
    REQUIRE(finishedOf(finished, u"a"_s) != nullptr);
    CHECK(finishedOf(finished, u"a"_s)->version == 1);
    CHECK(finishedOf(finished, u"a"_s)->sums.query == Money{4400});
    CHECK(finishedOf(finished, u"b"_s) == nullptr);
    finished.front().reopenedOn = first.addDays(1);
    CHECK(finishedOf(finished, u"a"_s) == nullptr);
    finished.push_back(finishedNow(finished, u"a"_s, checkedAs(u"a.csv"_s, 32300, 1100), first.addDays(2)));
    REQUIRE(finishedOf(finished, u"a"_s) != nullptr);
    CHECK(finishedOf(finished, u"a"_s)->version == 2);
    CHECK(finished.front().sums.query == Money{4400});
}

TEST_CASE("only finished bills that come to something else are told, and also those that are taken out",
          "[check]")
{
    Household household;
    household.bills = {billCalled(u"a.csv"_s), billCalled(u"b.csv"_s), billCalled(u"c.csv"_s)};
    Report before;
    before.bills = {checkedAs(u"a.csv"_s, 1000, 100), checkedAs(u"b.csv"_s, 2000, 0),
                    checkedAs(u"c.csv"_s, 3000, 0)};
    std::vector<FinishedBill> finished;
    const QDateTime now(QDate(2026, 7, 3), QTime(12, 0));
    for (const std::size_t each : {std::size_t{0}, std::size_t{2}})
        finished.push_back(finishedNow(finished, household.bills[each].uuid, before.bills[each], now));
    CHECK(changesOfFinished(finished, household, before, household, before).empty());
    Report after = before;
    after.bills[0] = checkedAs(u"a.csv"_s, 1000, 300);
    after.bills[1] = checkedAs(u"b.csv"_s, 2000, 300); // not finished
    Household changed = household;
    changed.bills.pop_back();
    after.bills.pop_back();
    const auto changes = changesOfFinished(finished, household, before, changed, after);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].before.query == Money{100});
    REQUIRE(changes[0].after.has_value());
    CHECK(changes[0].after->query == Money{300});
    CHECK_FALSE(changes[1].after.has_value());
}
