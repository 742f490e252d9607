#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/care/bank_holidays.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Nation nationNamed(const QString& name)
{
    if (name == "scotland"_L1)
        return Nation::Scotland;
    return name == "northern-ireland"_L1 ? Nation::NorthernIreland : Nation::EnglandAndWales;
}

HolidayRule ruleOf(HolidayBasis basis)
{
    HolidayRule rule;
    rule.nation = Nation::EnglandAndWales;
    rule.basis = basis;
    return rule;
}

} // namespace

TEST_CASE("every bank holiday proclaimed from 2019 to 2028 is known, in all three nations, and no other",
          "[care]")
{
    const CsvTable proclaimed = parseCsv(decodeText(test::dataFile(u"bank_holidays_2019_2028.csv"_s)).text);
    const CsvHeader header(proclaimed.records.front().fields);
    REQUIRE(proclaimed.records.size() == 281);
    for (std::size_t i = 1; i < proclaimed.records.size(); ++i) {
        const CsvRecord& record = proclaimed.records[i];
        const QDate date = parseUkDate(header.field(record, u"date")).value_or(QDate());
        const QString division = header.field(record, u"division");
        INFO(division.toStdString() << ' ' << toIso(date).toStdString());
        const std::vector<BankHoliday> days = bankHolidays(nationNamed(division), date.year());
        const auto found = std::find_if(days.begin(), days.end(),
                                        [&](const BankHoliday& day) { return day.listed == date; });
        REQUIRE(found != days.end());
        CHECK(found->key == header.field(record, u"holiday"));
        CHECK(found->isSubstitute() == (header.field(record, u"note") == "substitute"_L1));
    }
    std::size_t count = 0;
    for (const Nation nation : {Nation::EnglandAndWales, Nation::Scotland, Nation::NorthernIreland}) {
        for (int year = 2019; year <= 2028; ++year)
            count += bankHolidays(nation, year).size();
    }
    CHECK(count == 280);
    CHECK(lastProclaimedYear() == 2028);
}

TEST_CASE("bank holidays not yet proclaimed are worked out by the rule", "[care]")
{
    const auto listed = [](Nation nation, int year) {
        QStringList days;
        for (const BankHoliday& day : bankHolidays(nation, year))
            days.append(toIso(day.listed).mid(5));
        return days.join(u' ');
    };
    CHECK(listed(Nation::EnglandAndWales, 2033) == u"01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"_s);
    CHECK(listed(Nation::EnglandAndWales, 2032) == u"01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"_s);
    CHECK(listed(Nation::Scotland, 2034) == u"01-02 01-03 04-07 05-01 05-29 08-07 11-30 12-25 12-26"_s);
    CHECK(listed(Nation::Scotland, 2030) == u"01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26"_s);
    CHECK(listed(Nation::NorthernIreland, 2029) ==
          u"01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26"_s);
    CHECK(listed(Nation::NorthernIreland, 2031) ==
          u"01-01 03-17 04-11 04-14 05-05 05-26 07-14 08-25 12-25 12-26"_s);
    CHECK(bankHolidays(Nation::EnglandAndWales, 1977).empty());
    CHECK(bankHolidays(Nation::EnglandAndWales, 2101).empty());
}

TEST_CASE("Boxing Day 2026 is on the Monday by the list and on the Saturday by its name", "[care]")
{
    const QDate christmas(2026, 12, 25);
    const QDate saturday(2026, 12, 26);
    const QDate monday(2026, 12, 28);
    const HolidayRule list = ruleOf(HolidayBasis::GovList);
    const HolidayRule actual = ruleOf(HolidayBasis::Actual);
    const HolidayRule both = ruleOf(HolidayBasis::Both);
    CHECK(isBankHoliday(list, christmas));
    CHECK(isBankHoliday(actual, christmas));
    CHECK_FALSE(isBankHoliday(list, saturday));
    CHECK(isBankHoliday(actual, saturday));
    CHECK(isBankHoliday(list, monday));
    CHECK_FALSE(isBankHoliday(actual, monday));
    CHECK((isBankHoliday(both, saturday) && isBankHoliday(both, monday)));
    CHECK_FALSE(isBankHoliday(both, QDate(2026, 12, 27)));
}

TEST_CASE("the days that were named but not on the list are the known ones", "[care]")
{
    QStringList missing;
    for (int year = 2020; year <= 2034; ++year) {
        const std::vector<BankHoliday> days = bankHolidays(Nation::EnglandAndWales, year);
        for (const BankHoliday& day : days) {
            const bool listed = std::any_of(days.begin(), days.end(), [&](const BankHoliday& other) {
                return other.listed == day.actual;
            });
            if (!listed)
                missing.append(toIso(day.actual));
        }
    }
    CHECK(missing == QStringList{u"2020-12-26"_s, u"2021-12-25"_s, u"2021-12-26"_s, u"2022-01-01"_s,
                                 u"2022-12-25"_s, u"2023-01-01"_s, u"2026-12-26"_s, u"2027-12-25"_s,
                                 u"2027-12-26"_s, u"2028-01-01"_s, u"2032-12-25"_s, u"2032-12-26"_s,
                                 u"2033-01-01"_s, u"2033-12-25"_s, u"2034-01-01"_s});
}

TEST_CASE("an agreement may add days, leave days out, or name every day itself", "[care]")
{
    HolidayRule rule = ruleOf(HolidayBasis::GovList);
    rule.also = {QDate(2026, 12, 24)};
    rule.except = {QDate(2026, 8, 31)};
    CHECK(isBankHoliday(rule, {2026, 12, 24}));
    CHECK_FALSE(isBankHoliday(rule, {2026, 8, 31}));
    rule.nation.reset();
    CHECK(isBankHoliday(rule, {2026, 12, 24}));
    CHECK_FALSE(isBankHoliday(rule, {2026, 12, 25}));
    CHECK_FALSE(isBankHoliday(rule, QDate()));
}

TEST_CASE("earlier jubilees moved their days too", "[care]")
{
    const HolidayRule rule = ruleOf(HolidayBasis::GovList);
    CHECK(isBankHoliday(rule, {2012, 6, 4}));
    CHECK(isBankHoliday(rule, {2012, 6, 5}));
    CHECK_FALSE(isBankHoliday(rule, {2012, 5, 28}));
    CHECK(isBankHoliday(rule, {2002, 6, 3}));
    CHECK_FALSE(isBankHoliday(rule, {1995, 5, 1}));
}
