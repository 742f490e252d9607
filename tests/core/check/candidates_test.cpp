#include "core/check/candidates.h"
#include "tests/core/check/one_provider.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household household(std::vector<RotaEntry> rota, const BillLine& line, std::vector<Visit> visits = {})
{
    Household result;
    result.agreements = {agreementAt(2400)
                             .row(u"laundry"_s, DayKind::Any, ChargeUnit::Hour, 1800)
                             .row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 650)};
    result.rota = std::move(rota);
    result.visits = std::move(visits);
    result.bills = {billOf({line})};
    return result;
}

/// "08:00 0" for each visit of 6 May the line may be for: planned start and how well it fits.
QStringList candidates(Household given)
{
    OneProvider one(std::move(given));
    ProviderCase& provider = one.provider();
    QStringList found;
    for (const Candidate& candidate :
         candidatesFor(provider.charges.front().charge, provider, PersonsLinks(one.household()))) {
        const CareVisit& visit = provider.visit(candidate.visit);
        found.append(visit.anyStart() < 0 ? u"untimed %1"_s.arg(candidate.tier)
                                          : QTime(0, 0).addSecs(60 * visit.anyStart()).toString(u"HH:mm ") +
                                                QString::number(candidate.tier));
    }
    return found;
}

QStringList atMorning(QStringView start, QStringView end)
{
    return candidates(household({dailyAt(u"08:00", u"08:30")}, lineAt(u"2024-05-06", start, end, 1200)));
}

RotaEntry named(RotaEntry entry, const QString& name)
{
    entry.name = name;
    return entry;
}

} // namespace

TEST_CASE("a line fits best within twenty minutes, less well within three quarters of an hour and an hour "
          "and a half")
{
    CHECK(atMorning(u"08:20", u"08:50") == QStringList{u"08:00 0"_s});
    CHECK(atMorning(u"08:21", u"08:51") == QStringList{u"08:00 1"_s});
    CHECK(atMorning(u"08:45", u"09:15") == QStringList{u"08:00 1"_s});
    CHECK(atMorning(u"08:46", u"09:16") == QStringList{u"08:00 2"_s});
    CHECK(atMorning(u"09:30", u"10:00") == QStringList{u"08:00 2"_s});
    CHECK(atMorning(u"09:31", u"10:01").isEmpty());
    CHECK(atMorning(u"06:30", u"07:00") == QStringList{u"08:00 2"_s});
}

TEST_CASE("a line whose length differs by more than five minutes fits one step less well")
{
    CHECK(atMorning(u"08:00", u"08:35") == QStringList{u"08:00 0"_s});
    CHECK(atMorning(u"08:00", u"08:36") == QStringList{u"08:00 1"_s});
    CHECK(atMorning(u"08:30", u"09:15") == QStringList{u"08:00 2"_s});
}

TEST_CASE("a line is near the written start as well as the planned one")
{
    const Visit late = visitAt(u"2024-05-06", u"09:50").to(u"10:20").planned(u"08:00");
    CHECK(candidates(household({dailyAt(u"08:00", u"08:30")}, lineAt(u"2024-05-06", u"10:00", u"10:30", 1200),
                               {late})) == QStringList{u"08:00 0"_s});
}

TEST_CASE("a line is only for a visit of its own service where both say one")
{
    const std::vector<RotaEntry> laundry{dailyAt(u"08:00", u"08:30", 1, u"laundry"_s)};
    CHECK(candidates(household(laundry, lineAt(u"2024-05-06", u"08:00", u"08:30", 1200))).isEmpty());
    CHECK(candidates(
              household(laundry, BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 1200).service({})))) ==
          QStringList{u"08:00 0"_s});
    CHECK(candidates(household({dailyAt(u"08:00", u"08:30", 1, {})},
                               lineAt(u"2024-05-06", u"08:00", u"08:30", 1200))) ==
          QStringList{u"08:00 0"_s});
    // A meal is not the visit at which it was eaten.
    CHECK(candidates(household({dailyAt(u"08:00", u"08:30", 1, {})}, lineOn(u"2024-05-06", u"meal"_s, 650)))
              .isEmpty());
}

TEST_CASE(
    "a line without a time may be for any visit of the day, one with a name only for the visit of that name")
{
    const std::vector<RotaEntry> rota{named(dailyAt(u"08:00", u"08:30"), u"Morning"_s),
                                      named(dailyAt(u"19:30", u"20:00"), u"Bed"_s)};
    const LineBuilder untimed = lineAt(u"2024-05-06", {}, {}, 1200);
    CHECK(candidates(household(rota, untimed)) == QStringList{u"08:00 0"_s, u"19:30 0"_s});
    CHECK(candidates(household(rota, BillLine(LineBuilder(untimed).visitName(u"bed"_s)))) ==
          QStringList{u"19:30 0"_s});
    CHECK(candidates(household(rota, BillLine(LineBuilder(untimed).visitName(u"Tea"_s)))).isEmpty());
    // A plan that gives its visits no names says nothing against the bill's.
    CHECK(candidates(household({named(dailyAt(u"08:00", u"08:30"), {})},
                               BillLine(LineBuilder(untimed).visitName(u"Morning"_s)))) ==
          QStringList{u"08:00 0"_s});
}

TEST_CASE("beside charges with times a row with only a day is for what is counted, when that is its price")
{
    RotaEntry meal = named(dailyAt(u"12:15", u"12:45", 1, u"meal"_s), u"Meal"_s);
    meal.end.reset();
    const std::vector<RotaEntry> rota{named(dailyAt(u"08:00", u"08:30"), u"Morning"_s), meal};
    const auto bare = [&](qint64 pence, const BillLine& other) {
        Household given = household(rota, lineAt(u"2024-05-06", {}, {}, pence).service({}));
        given.bills.front().lines.push_back(other);
        OneProvider one(std::move(given));
        ProviderCase& provider = one.provider();
        std::vector<std::vector<Candidate>> each;
        int index = 0;
        for (const ExaminedCharge& examined : provider.charges) {
            each.push_back(candidatesFor(examined.charge, provider, PersonsLinks(one.household())));
            if (examined.charge.amount == pence)
                index = static_cast<int>(each.size()) - 1;
        }
        keepCountedForBareRows(provider, each);
        QStringList found;
        for (const Candidate& candidate : each[static_cast<std::size_t>(index)])
            found.append(one.provider().names->name(provider.visit(candidate.visit).service));
        return found;
    };
    const BillLine timed = lineAt(u"2024-05-06", u"08:00", u"08:30", 1200);
    CHECK(bare(650, timed) == QStringList{u"meal"_s});
    CHECK(bare(1300, timed) == QStringList{u"meal"_s});
    // At another price it may be the visit whose time was left out, and so may any row where no times are.
    CHECK(bare(1400, timed).size() == 2);
    CHECK(bare(650, lineAt(u"2024-05-07", {}, {}, 1200)).size() == 2);
}

TEST_CASE("only a visit of the printed day fits, or a night that ends on it")
{
    const auto of = [](QStringView planStart, QStringView planEnd, const BillLine& line) {
        RotaEntry once = dailyAt(planStart, planEnd);
        once.weekdays.reset();
        once.date = day(u"2024-05-06");
        return candidates(household({once}, line));
    };
    CHECK(of(u"08:00", u"08:30", lineAt(u"2024-05-07", u"08:00", u"08:30", 1200)).isEmpty());
    CHECK(of(u"08:00", u"08:30", lineAt(u"2024-05-05", u"08:00", u"08:30", 1200)).isEmpty());
    CHECK(of(u"22:00", u"07:00", lineAt(u"2024-05-07", u"22:00", u"07:00", 21600)) ==
          QStringList{u"22:00 0"_s});
    CHECK(of(u"22:00", u"23:00", lineAt(u"2024-05-07", u"22:00", u"23:00", 2400)).isEmpty());
    // The row says that it ended a day later: it is dated by its start.
    BillLine dated = lineAt(u"2024-05-07", u"22:00", u"07:00", 21600);
    dated.endDate = day(u"2024-05-08");
    CHECK(of(u"22:00", u"07:00", dated).isEmpty());
}

TEST_CASE("a visit the person links is the only one, a visit the person rules out is none")
{
    Household given =
        household({dailyAt(u"08:00", u"08:30"), dailyAt(u"09:00", u"09:30"), dailyAt(u"19:30", u"20:00")},
                  lineAt(u"2024-05-06", u"08:10", u"08:40", 1200));
    CHECK(candidates(given) == QStringList{u"08:00 0"_s, u"09:00 2"_s});
    given.links = {{given.bills.front().originalSha256, 2, u"2024-05-06 19:30 personal care"_s, true}};
    CHECK(candidates(given) == QStringList{u"19:30 0"_s});
    given.links = {{given.bills.front().originalSha256, 2, u"2024-05-06 08:00 personal care"_s, false}};
    CHECK(candidates(given) == QStringList{u"09:00 2"_s});
    // A pairing made for another file says nothing about this one.
    given.links = {{u"another file"_s, 2, u"2024-05-06 08:00 personal care"_s, false}};
    CHECK(candidates(given).size() == 2);
}

TEST_CASE("a line without a day is held against no visit")
{
    CHECK(
        candidates(household({dailyAt(u"08:00", u"08:30")}, lineAt({}, u"08:00", u"08:30", 1200))).isEmpty());
}
