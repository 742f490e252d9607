#include "core/check/written_visits.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// The entries of 6 May, merged; the plan has visits at 8:00 and 12:00 of half an hour each.
std::vector<WrittenVisit> merged(const std::vector<Visit>& visits)
{
    NameIndex names;
    std::vector<CareVisit> slots(2);
    slots[0].start = 8 * 60;
    slots[1].start = 12 * 60;
    for (CareVisit& slot : slots) {
        slot.onPlan = true;
        slot.planned = 30;
    }
    std::vector<const Visit*> entries;
    for (const Visit& visit : visits)
        entries.push_back(&visit);
    return mergedEntries(entries, slots, names, false);
}

VisitBuilder at8(QStringView start, QStringView end)
{
    return visitAt(u"2024-05-06", start).to(end);
}

VisitBuilder about8(VisitState state)
{
    return visitAt(u"2024-05-06").planned(u"08:00").state(state);
}

} // namespace

TEST_CASE("entries that overlap by more than half are about one visit, by half they are two")
{
    CHECK(merged({at8(u"08:00", u"08:30"), at8(u"08:14", u"08:44")}).size() == 1);
    CHECK(merged({at8(u"08:00", u"08:30"), at8(u"08:15", u"08:45")}).size() == 2);
    // Of the shorter where both begin together: ten minutes inside an hour. Who came later may be somebody
    // else.
    CHECK(merged({at8(u"08:00", u"09:00"), at8(u"08:10", u"08:20")}).size() == 1);
    CHECK(merged({at8(u"08:00", u"09:00"), at8(u"08:20", u"08:30")}).size() == 2);
}

TEST_CASE(
    "entries that name the same planned visit are one, entries that name two are two, however the times run")
{
    CHECK(merged({at8(u"08:00", u"08:30").planned(u"08:00"), at8(u"09:00", u"09:30").planned(u"08:00")})
              .size() == 1);
    CHECK(merged({at8(u"08:00", u"08:30").planned(u"08:00"), at8(u"08:00", u"08:30").planned(u"12:00")})
              .size() == 2);
}

TEST_CASE("entries about two services are two visits")
{
    CHECK(merged({at8(u"08:00", u"08:30").service(u"laundry"_s),
                  at8(u"08:00", u"08:30").service(u"personal care"_s)})
              .size() == 2);
    CHECK(merged({at8(u"08:00", u"08:30").service(u"laundry"_s), at8(u"08:00", u"08:30")}).size() == 1);
}

TEST_CASE("came beats sent away, that a cancellation of one's own, that the provider's, and that nobody came")
{
    const std::vector<std::pair<VisitState, Happened>> order{
        {VisitState::NobodyCame, Happened::NobodyCame},
        {VisitState::CancelledByProvider, Happened::CancelledByProvider},
        {VisitState::CancelledByPerson, Happened::CancelledByPerson},
        {VisitState::SentAway, Happened::SentAway},
        {VisitState::Came, Happened::Came}};
    for (std::size_t stronger = 1; stronger < order.size(); ++stronger) {
        for (std::size_t weaker = 0; weaker < stronger; ++weaker) {
            std::vector<Visit> both{about8(order[stronger].first), about8(order[weaker].first)};
            CHECK(merged(both).front().happened == order[stronger].second);
            CHECK(merged(both).front().conflicting);
            std::swap(both[0], both[1]);
            CHECK(merged(both).front().happened == order[stronger].second);
        }
    }
}

TEST_CASE("the longer length counts, and none where any of the entries leaves it open")
{
    CHECK(merged({at8(u"08:00", u"08:20"), at8(u"08:02", u"08:32")}).front().length == 30);
    CHECK(merged({at8(u"08:02", u"08:32"), at8(u"08:00", u"08:20")}).front().length == 30);
    CHECK(merged({at8(u"08:00", u"08:20").planned(u"08:00"), about8(VisitState::Came)}).front().length == -1);
    CHECK(merged({at8(u"08:00", u"08:00")}).front().length == -1);
    // Somebody who says that nobody came leaves no length open.
    CHECK(
        merged({at8(u"08:00", u"08:20").planned(u"08:00"), about8(VisitState::NobodyCame)}).front().length ==
        20);
}

TEST_CASE("carers are the distinct names, a number where no names are, and unknown where any entry leaves "
          "them open")
{
    CHECK(merged({at8(u"08:00", u"08:30").names({u"Ann"_s}), at8(u"08:00", u"08:30").names({u"ANN"_s})})
              .front()
              .carers == 1);
    CHECK(merged({at8(u"08:00", u"08:30").names({u"Ann"_s}), at8(u"08:00", u"08:30").names({u"Ben"_s})})
              .front()
              .carers == 2);
    CHECK(merged({at8(u"08:00", u"08:30").carers(2)}).front().carers == 2);
    CHECK(merged({at8(u"08:00", u"08:30").names({u"Ann"_s}), at8(u"08:00", u"08:30")}).front().carers == -1);
    CHECK(merged({at8(u"08:00", u"08:30")}).front().carers == -1);
}

TEST_CASE("a visit over midnight is as long as the clock says, or as the time that passed in the two nights "
          "that differ")
{
    CHECK(lengthOf(day(u"2026-03-28"), at(u"22:00"), at(u"07:00"), false) == 540);
    CHECK(lengthOf(day(u"2026-03-28"), at(u"22:00"), at(u"07:00"), true) == 480);
    CHECK(lengthOf(day(u"2026-10-24"), at(u"22:00"), at(u"07:00"), true) == 600);
    CHECK(lengthOf(day(u"2026-06-01"), at(u"22:00"), at(u"07:00"), true) == 540);
}

TEST_CASE("which entries are about a whole day")
{
    CHECK(isAboutWholeDay(visitAt(u"2024-05-06").state(VisitState::DayComplete)));
    CHECK(isAboutWholeDay(visitAt(u"2024-05-06").state(VisitState::NobodyCame)));
    CHECK_FALSE(isAboutWholeDay(about8(VisitState::NobodyCame)));
    CHECK_FALSE(isAboutWholeDay(visitAt(u"2024-05-06", u"08:00").state(VisitState::NobodyCame)));
    CHECK(isAboutWholeDay(visitAt(u"2024-05-06", u"10:00").state(VisitState::Away)));
    CHECK_FALSE(isAboutWholeDay(visitAt(u"2024-05-06").state(VisitState::Came)));
}

TEST_CASE("the order of the entries never matters")
{
    std::vector<Visit> visits{at8(u"08:00", u"08:30").names({u"Ann"_s}),
                              at8(u"08:10", u"08:50").names({u"Ben"_s}), about8(VisitState::NobodyCame),
                              at8(u"12:00", u"12:20")};
    for (int turn = 0; turn < 4; ++turn) {
        std::rotate(visits.begin(), visits.begin() + 1, visits.end());
        std::vector<WrittenVisit> found = merged(visits);
        REQUIRE(found.size() == 2);
        std::sort(found.begin(), found.end(),
                  [](const WrittenVisit& a, const WrittenVisit& b) { return a.start < b.start; });
        CHECK(found[0].length == 40);
        CHECK(found[0].carers == 2);
        CHECK(found[1].length == 20);
    }
}
