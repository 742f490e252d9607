#include "core/care/care_offer.h"
#include "core/care/seen_check.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

SeenCheck insurance(QDate runsOut, const QString& name = u"Megan"_s)
{
    return {.name = name, .kind = CheckKind::Insurance, .runsOut = runsOut};
}

} // namespace

TEST_CASE("a check is spoken of from thirty days before its last day", "[care][checks]")
{
    const QDate today(2026, 6, 4);
    CHECK(runningOut({insurance(today.addDays(31))}, today).empty());
    CHECK(runningOut({insurance(today.addDays(30))}, today).size() == 1);
    CHECK(runningOut({insurance(today.addDays(-1))}, today).size() == 1);
    CHECK(runningOut({SeenCheck{.name = u"Megan"_s}}, today).empty());
    const auto both = runningOut({insurance(today.addDays(9), u"Joy"_s), insurance(today)}, today);
    REQUIRE(both.size() == 2);
    CHECK(both[0].name == u"Megan"_s);
}

TEST_CASE("a new insurance of the same carer ends the reminder of the old one, another carer's does not",
          "[care][checks]")
{
    const QDate today(2026, 6, 4);
    CHECK(runningOut({insurance(today), insurance(today.addYears(1), u"megan"_s)}, today).empty());
    CHECK(runningOut({insurance(today), insurance(today.addYears(1), u"Joy"_s)}, today).size() == 1);
    SeenCheck dbs = insurance(today.addYears(1));
    dbs.kind = CheckKind::Dbs;
    CHECK(runningOut({insurance(today), dbs}, today).size() == 1);
}

TEST_CASE("offers stand by the day they were made, and care with only one offer is named", "[care][offers]")
{
    const std::vector<CareOffer> offers{
        {.wanted = u"Nights"_s, .name = u"C"_s, .offeredOn = {2026, 6, 9}, .price = u"£1"_s},
        {.wanted = u"Mornings"_s, .name = u"A"_s, .offeredOn = {2026, 6, 2}, .price = u"£30"_s},
        {.wanted = u"mornings"_s, .name = u"B"_s, .offeredOn = {2026, 6, 2}, .price = u"£20"_s}};
    const auto sorted = inOrderOffered(offers);
    CHECK(sorted[0].name == u"A"_s);
    CHECK(sorted[1].name == u"B"_s);
    CHECK(sorted[2].name == u"C"_s);
    CHECK(wantedWithOneOffer(offers) == QStringList{u"Nights"_s});
}
