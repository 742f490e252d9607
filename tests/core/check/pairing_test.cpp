#include "core/check/check_bill.h"
#include "core/check/pairing.h"
#include "tests/core/check/one_provider.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household household(std::vector<RotaEntry> rota, std::vector<Visit> visits,
                    const std::vector<BillLine>& lines)
{
    Household result;
    result.agreements = {agreementAt(2400).by(ChargeBy::Lesser)};
    result.rota = std::move(rota);
    result.visits = std::move(visits);
    result.bills = {billOf(lines)};
    return result;
}

/// The start of the visit each line was paired with, "" where none.
QStringList pairs(Household given)
{
    OneProvider one(std::move(given));
    pairCharges(one.provider(), PersonsLinks(one.household()));
    QStringList found;
    for (std::size_t i = 0; i < one.provider().charges.size(); ++i)
        found.append(one.visitOf(i).section(u' ', 1, 1));
    return found;
}

BillLine half(QStringView start, QStringView end, qint64 pence = 1200)
{
    return lineAt(u"2024-05-06", start, end, pence);
}

Visit entry(QStringView planned, VisitState state)
{
    return visitAt(u"2024-05-06").planned(planned).state(state);
}

} // namespace

TEST_CASE("as many lines as possible find a visit, although one of them would fit better elsewhere")
{
    // 9:00 is nearest to 9:10, but then nothing is left for the line at 10:20. In turn, each taking the
    // nearest, one line would be left over.
    CHECK(pairs(household({dailyAt(u"08:00", u"08:30"), dailyAt(u"09:00", u"09:30")}, {},
                          {half(u"08:50", u"09:20"), half(u"10:20", u"10:50")})) ==
          QStringList{u"08:00"_s, u"09:00"_s});
    CHECK(pairs(household({dailyAt(u"08:00", u"08:30"), dailyAt(u"09:00", u"09:30")}, {},
                          {half(u"10:20", u"10:50"), half(u"08:50", u"09:20")})) ==
          QStringList{u"09:00"_s, u"08:00"_s});
}

TEST_CASE("how well times and lengths fit comes before what would be asked about")
{
    // The short line at 7:30 belongs to the visit that nobody came to; the silent visit at 8:30 is an hour
    // off.
    const std::vector<RotaEntry> rota{dailyAt(u"07:30", u"08:00"), dailyAt(u"08:30", u"09:00")};
    CHECK(pairs(household(rota, {entry(u"07:30", VisitState::NobodyCame)}, {half(u"07:30", u"08:00")})) ==
          QStringList{u"07:30"_s});
}

TEST_CASE("among pairings that fit equally well the one that asks about least is used, not the nearest clock")
{
    const std::vector<RotaEntry> rota{dailyAt(u"08:00", u"08:30"), dailyAt(u"08:20", u"08:50")};
    const std::vector<Visit> visits{entry(u"08:00", VisitState::NobodyCame),
                                    entry(u"08:20", VisitState::Came)};
    // Three minutes from the missed visit, seventeen from the one that came.
    CHECK(pairs(household(rota, visits, {half(u"08:03", u"08:33")})) == QStringList{u"08:20"_s});
}

TEST_CASE("where nothing else tells them apart the nearest visit is used, and the earlier bill comes first")
{
    const std::vector<RotaEntry> rota{dailyAt(u"08:00", u"08:30"), dailyAt(u"08:20", u"08:50")};
    CHECK(pairs(household(rota, {}, {half(u"08:15", u"08:45"), half(u"08:05", u"08:35")})) ==
          QStringList{u"08:20"_s, u"08:00"_s});

    Household twice = household({dailyAt(u"08:00", u"08:30")}, {entry(u"08:00", VisitState::Came)},
                                {half(u"08:00", u"08:30")});
    Bill later = billOf({half(u"08:00", u"08:30")}, u"INV-2"_s);
    later.billDate = day(u"2024-07-01");
    twice.bills.push_back(later);
    CHECK(pairs(twice) == QStringList{u"08:00"_s, QString()});
}

TEST_CASE("two rows of one carer each take the two places of a visit by two carers")
{
    const std::vector<RotaEntry> rota{dailyAt(u"08:00", u"08:30", 2)};
    CHECK(pairs(household(rota, {}, {half(u"08:00", u"08:30"), half(u"08:00", u"08:30")})) ==
          QStringList{u"08:00"_s, u"08:00"_s});
    CHECK(pairs(household(rota, {},
                          {half(u"08:00", u"08:30"), half(u"08:00", u"08:30"), half(u"08:00", u"08:30")})) ==
          QStringList{QString(), u"08:00"_s, u"08:00"_s});
}

TEST_CASE("a row that prints no carers but comes to the price of both is for both")
{
    OneProvider one(household({dailyAt(u"08:00", u"08:30", 2)}, {}, {half(u"08:00", u"08:30", 2400)}));
    pairCharges(one.provider(), PersonsLinks(one.household()));
    REQUIRE(one.provider().charges.front().units.size() == 2);
    CHECK(one.provider().charges.front().units[0].carer != one.provider().charges.front().units[1].carer);
}

TEST_CASE("lines that could change places are one group, and a line with a place of its own is not in it")
{
    OneProvider one(household({dailyAt(u"08:00", u"08:30", 2), dailyAt(u"19:30", u"20:00")},
                              {entry(u"08:00", VisitState::Came), entry(u"19:30", VisitState::NobodyCame)},
                              {half(u"08:00", u"08:30"), half(u"08:00", u"08:30"), half(u"08:00", u"08:30"),
                               half(u"19:30", u"20:00")}));
    pairCharges(one.provider(), PersonsLinks(one.household()));
    const std::vector<ExaminedCharge>& charges = one.provider().charges;
    CHECK(charges[0].interchangeable);
    CHECK(charges[0].groupCharged == 3);
    CHECK(charges[0].groupWritten == 2);
    CHECK_FALSE(charges[2].interchangeable); // paired, and nothing of it is asked about
    CHECK_FALSE(charges[3].interchangeable);
}

TEST_CASE("nights that hang together are counted by their own day only")
{
    std::vector<BillLine> lines;
    std::vector<Visit> visits;
    for (int date = 6; date <= 9; ++date) {
        const QString iso = QDate(2024, 5, date).toString(Qt::ISODate);
        lines.push_back(lineAt(iso, u"22:00", u"07:00", 21600));
        visits.push_back(visitAt(iso).planned(u"22:00"));
    }
    lines.push_back(lines[1]);
    RotaEntry nights = dailyAt(u"22:00", u"07:00");
    nights.from = day(u"2024-05-06");
    nights.to = day(u"2024-05-09");
    OneProvider one(household({nights}, visits, lines));
    pairCharges(one.provider(), PersonsLinks(one.household()));
    for (const ExaminedCharge& examined : one.provider().charges) {
        if (!examined.interchangeable)
            continue;
        CHECK(examined.groupCharged <= 2);
        CHECK(examined.groupWritten <= 1);
    }
}

TEST_CASE("charged for three visits, the daybook has two: said once, with the money once, and only likely")
{
    Household given =
        household({dailyAt(u"08:00", u"08:30", 2)}, {entry(u"08:00", VisitState::Came)},
                  {half(u"08:00", u"08:30"), half(u"08:00", u"08:30"), half(u"08:00", u"08:30")});
    given.visits.front().carerCount = 2;
    given.visits.front().enteredAt = QDateTime(day(u"2024-05-06"), QTime(20, 0));
    const Report report = check(given);
    requireTied(report);
    CHECK(report.bills.front().query == Money{1200});
    const Finding& finding = onlyFinding(report, FindingKind::DuplicateSameBill);
    CHECK(finding.pence == Money{1200});
    CHECK(finding.confidence == Confidence::Likely);
    CHECK(finding.facts.groupCharged == 3);
    CHECK(finding.facts.groupWritten == 2);
}

TEST_CASE("a group with a visit nobody wrote about is not counted against the daybook")
{
    const Report report = check(
        household({dailyAt(u"08:00", u"08:30")}, {}, {half(u"08:00", u"08:30"), half(u"08:00", u"08:30")}));
    requireTied(report);
    const Finding& finding = onlyFinding(report, FindingKind::DuplicateSameBill);
    CHECK(finding.facts.groupCharged == 0);
    CHECK(report.bills.front().query == Money{1200});
    CHECK(report.bills.front().toCheck == Money{1200});
}

TEST_CASE("a pairing made by the person stands however far the times are apart")
{
    Household given = household({dailyAt(u"08:00", u"08:30"), dailyAt(u"19:30", u"20:00")},
                                {entry(u"08:00", VisitState::Came), entry(u"19:30", VisitState::Came)},
                                {half(u"08:00", u"08:30"), half(u"08:05", u"08:35")});
    given.links = {{given.bills.front().originalSha256, 3, u"2024-05-06 19:30 personal care"_s, true}};
    CHECK(pairs(given) == QStringList{u"08:00"_s, u"19:30"_s});
}
