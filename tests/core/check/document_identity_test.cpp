#include "core/check/check_bill.h"
#include "core/check/document_identity.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Bill may(const QString& file, const QString& number, QStringView billDate, qint64 pence = 1200)
{
    Bill bill = billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", pence)}, number);
    bill.file = file;
    bill.billDate = day(billDate);
    bill.originalSha256 = file;
    return bill;
}

std::vector<int> superseded(const std::vector<Bill>& bills)
{
    return supersededBy(bills, std::vector<int>(bills.size(), 0));
}

} // namespace

TEST_CASE("the same number for an overlapping period is a revision, and the later bill counts")
{
    CHECK(superseded({may(u"b"_s, u"7"_s, u"2024-06-10"), may(u"a"_s, u"7"_s, u"2024-06-01", 1300)}) ==
          std::vector<int>{-1, 0});
    Bill june = may(u"b"_s, u"7"_s, u"2024-07-01", 1300);
    june.period = {day(u"2024-06-01"), day(u"2024-06-30")};
    CHECK(superseded({may(u"a"_s, u"7"_s, u"2024-06-01"), june}) == std::vector<int>{-1, -1});
}

TEST_CASE("a bill that says it replaces another takes its place")
{
    Bill revised = may(u"b"_s, u"INV-7R"_s, u"2024-06-10", 1100);
    revised.replaces = u"inv-7"_s;
    CHECK(superseded({may(u"a"_s, u"INV-7"_s, u"2024-06-01"), revised}) == std::vector<int>{1, -1});
    CHECK(superseded({may(u"a"_s, u"INV-8"_s, u"2024-06-01"), revised}) == std::vector<int>{-1, -1});
}

TEST_CASE("the same file under two names is one bill")
{
    Bill first = may(u"a"_s, u"a"_s, u"2024-06-01");
    Bill second = may(u"b"_s, u"b"_s, u"2024-06-01");
    first.numberPrinted = second.numberPrinted = false;
    CHECK(superseded({first, second}) == std::vector<int>{1, -1});
    second.lines.front().amount = Money{1300};
    CHECK(superseded({first, second}) == std::vector<int>{-1, -1});
}

TEST_CASE("a replaced bill keeps its total and has no lines")
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.bills = {may(u"a"_s, u"7"_s, u"2024-06-01", 1300), may(u"b"_s, u"7"_s, u"2024-06-10")};
    const Report report = check(household);
    CHECK(report.bills[0].supersededBy == u"b"_s);
    CHECK(report.bills[0].total == Money{1300});
    CHECK(report.bills[0].lines.empty());
    CHECK(findingLines(report) == QStringList{u"row 2 not_recorded 1200"_s});
}

TEST_CASE("of a chain of revisions only the last counts")
{
    CHECK(superseded({may(u"a"_s, u"7"_s, u"2024-06-01"), may(u"b"_s, u"7"_s, u"2024-06-10", 1300),
                      may(u"c"_s, u"7"_s, u"2024-06-20", 1400)}) == std::vector<int>{1, 2, -1});
}

TEST_CASE("of two revisions of one day the later file name counts")
{
    CHECK(superseded({may(u"b"_s, u"7"_s, u"2024-06-10", 1300), may(u"a"_s, u"7"_s, u"2024-06-10")}) ==
          std::vector<int>{-1, 0});
}

TEST_CASE("the same number from another provider is another bill")
{
    CHECK(supersededBy({may(u"a"_s, u"7"_s, u"2024-06-01"), may(u"b"_s, u"7"_s, u"2024-06-10", 1300)},
                       {0, 1}) == std::vector<int>{-1, -1});
}

TEST_CASE("bills without a printed number are never taken for revisions of each other")
{
    Bill first = may(u"a"_s, u"bill"_s, u"2024-06-01");
    Bill second = may(u"b"_s, u"bill"_s, u"2024-06-10", 1300);
    first.numberPrinted = second.numberPrinted = false;
    CHECK(superseded({first, second}) == std::vector<int>{-1, -1});
}

TEST_CASE("a bill without a date was written when its time was over")
{
    Bill may1 = may(u"b"_s, u"7"_s, u"2024-06-10");
    may1.billDate = {};
    may1.period = {day(u"2024-05-01"), day(u"2024-05-07")};
    Bill may2 = may(u"a"_s, u"8"_s, u"2024-05-16");
    may2.period = {day(u"2024-05-08"), day(u"2024-05-14")};
    CHECK(billOrder({may2, may1}) == std::vector<int>{1, 0});
    // It was written as long after its time as the others were: two days.
    may1.period = {day(u"2024-05-01"), day(u"2024-05-15")};
    CHECK(billOrder({may1, may2}) == std::vector<int>{1, 0});
    may1.period = {};
    CHECK(billOrder({may1, may2}) == std::vector<int>{1, 0});
}
