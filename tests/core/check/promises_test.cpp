#include "core/check/check_bill.h"
#include "core/check/promises.h"
#include "tests/core/check/one_provider.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Promise promise(QStringView from, QStringView to, int percent, const QString& text = u"free"_s)
{
    Promise made;
    made.from = day(from);
    made.to = day(to);
    made.percent = percent;
    made.text = text;
    return made;
}

/// A half hour of £12.00 on each of 5 to 10 May, all of them come.
Household week(std::vector<Promise> promises)
{
    Household household;
    household.agreements = {agreementAt(2400).row(u"laundry"_s, DayKind::Any, ChargeUnit::Hour, 1800)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    std::vector<BillLine> lines;
    for (int date = 5; date <= 10; ++date) {
        const QString iso = QDate(2024, 5, date).toString(Qt::ISODate);
        lines.push_back(lineAt(iso, u"08:00", u"08:30", 1200));
        household.visits.push_back(visitAt(iso).planned(u"08:00"));
    }
    household.bills = {billOf(lines)};
    household.promises = std::move(promises);
    return household;
}

QStringList found(const Household& household)
{
    const Report report = check(household);
    requireTied(report);
    return findingLines(report);
}

} // namespace

TEST_CASE("a promise holds from its first to its last day, and no longer")
{
    CHECK(found(week({promise(u"2024-05-06", u"2024-05-09", 0)})) ==
          QStringList{u"row 3 wrong_rate 1200"_s, u"row 4 wrong_rate 1200"_s, u"row 5 wrong_rate 1200"_s,
                      u"row 6 wrong_rate 1200"_s});
    CHECK(found(week({})).isEmpty());
}

TEST_CASE("a promise about another service or another provider changes nothing")
{
    Promise laundry = promise(u"2024-05-05", u"2024-05-10", 0);
    laundry.service = u"Laundry"_s;
    CHECK(found(week({laundry})).isEmpty());
    laundry.service = u"Personal Care"_s;
    CHECK(found(week({laundry})).size() == 6);
    Promise other = promise(u"2024-05-05", u"2024-05-10", 0);
    other.provider = u"Alder"_s;
    CHECK(found(week({other})).isEmpty());
    other.provider = u"rowan"_s;
    CHECK(found(week({other})).size() == 6);
}

TEST_CASE("a promise about one service is not held against a charge that does not say what it is for")
{
    Promise laundry = promise(u"2024-05-05", u"2024-05-10", 50);
    laundry.service = u"Laundry"_s;
    Household household = week({laundry});
    household.visits.clear();
    BillLine evening = lineAt(u"2024-05-06", u"18:00", u"19:00", 1800);
    evening.service.clear();
    household.bills = {billOf({evening})};
    CHECK(found(household) == QStringList{u"row 2 not_recorded 1800"_s});
}

TEST_CASE("of two promises the later counts, and without times the one that leaves less to pay")
{
    Promise half = promise(u"2024-05-06", u"2024-05-06", 50, u"half"_s);
    Promise free = promise(u"2024-05-06", u"2024-05-06", 0, u"nothing"_s);
    CHECK(found(week({half, free})) == QStringList{u"row 3 wrong_rate 1200"_s});
    CHECK(found(week({free, half})) == QStringList{u"row 3 wrong_rate 1200"_s});
    half.at = QDateTime(day(u"2024-05-03"), QTime(10, 0));
    free.at = QDateTime(day(u"2024-05-02"), QTime(10, 0));
    CHECK(found(week({half, free})) == QStringList{u"row 3 wrong_rate 600"_s});
    CHECK(found(week({free, half})) == QStringList{u"row 3 wrong_rate 600"_s});
}

TEST_CASE("the promise itself is kept with the finding, to be quoted")
{
    const Report report = check(week({promise(u"2024-05-06", u"2024-05-06", 0, u"Mrs Green said free"_s)}));
    CHECK(onlyFinding(report, FindingKind::WrongRate).facts.promise == u"Mrs Green said free"_s);
}

TEST_CASE("a promise to charge the whole price is no difference")
{
    CHECK(found(week({promise(u"2024-05-06", u"2024-05-09", 100)})).isEmpty());
}

TEST_CASE("a visit that came and was promised free is not said to be missing from the bill")
{
    Household household = week({promise(u"2024-05-05", u"2024-05-10", 0)});
    household.bills.front().lines.clear();
    household.bills.front().printedTotal.reset();
    CHECK(found(household).isEmpty());
    household.promises.clear();
    CHECK(found(household).size() == 6);
}

TEST_CASE("a file of promises that is empty, cut in half or no list gets one sentence and no promise is used")
{
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("[{\"from\": \"2024-05-06\", "), QByteArray("{\"from\": \"2024-05-06\"}"),
          QByteArray("\x00\xff\xfe", 3)}) {
        const PromisesReading reading = readPromises(bytes);
        CHECK(reading.promises.empty());
        CHECK(reading.problem.contains(u"promises.json"_s));
    }
    const PromisesReading backwards = readPromises(R"([{"from": "2024-05-09", "to": "2024-05-06"}])");
    CHECK(backwards.promises.empty());
    CHECK_FALSE(backwards.problem.isEmpty());
}
