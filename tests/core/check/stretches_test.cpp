#include "core/check/stretches.h"

#include "core/check/check_bill.h"
#include "core/check/whole_report.h"
#include "core/papers/findings_json.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

/// A bill for the month of its first line, dated the day after the last.
Bill monthBill(const std::vector<BillLine>& lines, const QString& number)
{
    Bill bill = billOf(lines, number);
    bill.file = u"bills/"_s + number + u".csv"_s;
    bill.period = monthOf(lines.front().date);
    bill.billDate = bill.period.to.addDays(1);
    return bill;
}

Household mayAndJune()
{
    Household household;
    household.agreements = {agreementAt(2400).agreement()};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.bills = {monthBill({lineAt(u"2024-05-01", u"08:00", u"08:30", 1200),
                                  lineAt(u"2024-05-31", u"08:00", u"08:30", 1200)},
                                 u"A-1"_s),
                       monthBill({lineAt(u"2024-06-01", u"08:00", u"08:30", 1200)}, u"A-2"_s)};
    return household;
}

std::size_t countOf(const Household& household)
{
    const CheckBasis basis(household);
    return stretchesOf(basis, household.visits).size();
}

/// The report when nothing is cut.
QByteArray inOnePiece(const Household& household)
{
    CheckBasis basis(household);
    const std::vector<Stretch> cut = stretchesOf(basis, household.visits);
    std::vector<Stretch> whole;
    if (!cut.empty()) {
        Stretch all{cut.front().from, cut.front().to, basis.live};
        for (const Stretch& stretch : cut) {
            all.from = std::min(all.from, stretch.from);
            all.to = std::max(all.to, stretch.to);
        }
        whole.push_back(all);
    }
    WholeReport report(basis, whole);
    const auto visits = visitsOf(whole, household.visits);
    const Stays stays = staysOf(basis, household.visits);
    StretchCheck stretchCheck(basis);
    for (std::size_t i = 0; i < whole.size(); ++i)
        report.put(i, stretchCheck.check(whole[i], visits[i], stays));
    return findingsJson(report.finish(household.answers));
}

} // namespace

TEST_CASE("two months that nothing joins are looked at one after the other", "[stretches]")
{
    const Household household = mayAndJune();
    const CheckBasis basis(household);
    const std::vector<Stretch> stretches = stretchesOf(basis, household.visits);
    REQUIRE(stretches.size() == 2);
    CHECK(stretches[0].bills == std::vector<int>{0});
    CHECK(stretches[0].from == dayNumber(day(u"2024-04-30")));
    CHECK(stretches[0].to == dayNumber(day(u"2024-05-31")));
    CHECK(stretches[1].bills == std::vector<int>{1});
    CHECK(stretches[1].from == dayNumber(day(u"2024-06-01")));
    CHECK(stretches[1].to == dayNumber(day(u"2024-06-30")));
}

TEST_CASE("months are not cut where something goes on from one into the other", "[stretches]")
{
    Household household = mayAndJune();
    SECTION("a line that ends at midnight")
    {
        household.bills[0] = monthBill({lineAt(u"2024-05-31", u"23:30", u"00:00", 1200)}, u"A-1"_s);
        CHECK(countOf(household) == 1);
    }
    SECTION("a line that ends at midnight on another day")
    {
        household.bills[0] = monthBill({lineAt(u"2024-05-30", u"23:30", u"00:00", 1200)}, u"A-1"_s);
        CHECK(countOf(household) == 2);
    }
    SECTION("a planned night")
    {
        household.rota.push_back(dailyAt(u"22:00", u"07:00"));
        CHECK(countOf(household) == 1);
    }
    SECTION("a planned night that ended before")
    {
        household.rota.push_back(dailyAt(u"22:00", u"07:00"));
        household.rota.back().to = day(u"2024-05-30");
        CHECK(countOf(household) == 2);
    }
    SECTION("a night that was written down")
    {
        household.visits = {visitAt(u"2024-05-31", u"22:00").to(u"07:00")};
        CHECK(countOf(household) == 1);
    }
    SECTION("a credit for a day of the month before")
    {
        household.bills[1] =
            monthBill({lineAt(u"2024-06-01", u"08:00", u"08:30", 1200),
                       lineAt(u"2024-05-31", u"08:00", u"08:30", -1200).type(BillLineType::Credit)},
                      u"A-2"_s);
        CHECK(countOf(household) == 1);
    }
    SECTION("the person's own pairing")
    {
        household.bills[1].originalSha256 = u"abc"_s;
        household.links = {{u"abc"_s, 2, u"2024-05-31 08:00 personal care"_s, true}};
        CHECK(countOf(household) == 1);
    }
    SECTION("something that is paid once, charged twice")
    {
        household.agreements = {
            agreementAt(2400).row(u"setting up"_s, DayKind::Any, ChargeUnit::Fixed, 5000).agreement()};
        household.bills[0].lines.push_back(lineOn(u"2024-05-02", u"setting up"_s, 5000));
        household.bills[1].lines.push_back(lineOn(u"2024-06-12", u"Setting up"_s, 5000));
        CHECK(countOf(household) == 1);
        const QStringList found = findingLines(check(household));
        CHECK(std::count_if(found.begin(), found.end(), [](const QString& line) {
                  return line.contains(u"duplicate_earlier_bill 5000"_s);
              }) == 1);
    }
}

TEST_CASE("a bill that is replaced joins nothing", "[stretches]")
{
    Household household = mayAndJune();
    Bill old = household.bills[0];
    old.lines.push_back(lineAt(u"2024-06-03", u"08:00", u"08:30", 1200));
    old.file = u"bills/old.csv"_s;
    old.billDate = old.billDate.addDays(-1);
    household.bills.push_back(old);
    CHECK(countOf(household) == 2);
}

TEST_CASE("cutting changes nothing in any of the examples", "[stretches]")
{
    const QDir households(QStringLiteral(DAYBOOK_TEST_DATA "/households"));
    const QStringList names = households.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(names.size() >= 28);
    for (const QString& name : names) {
        INFO(name.toStdString());
        const Household household = readHousehold(households.filePath(name)).household;
        CHECK(inOnePiece(household) == findingsJson(check(household)));
    }
}
