#include "core/base/zip_archive.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

void addAll(Changes& changes)
{
    changes.addCheck({.name = u"Megan Price"_s,
                      .kind = CheckKind::Dbs,
                      .details = u"Enhanced"_s,
                      .dated = QDate(2025, 3, 2),
                      .seenOn = QDate(2026, 6, 1),
                      .seenBy = u"Anna"_s,
                      .runsOut = {}});
    changes.addCheck({.name = u"Brightcare"_s, .kind = CheckKind::Insurance, .runsOut = QDate(2026, 7, 1)});
    changes.addOffer({.wanted = u"Mornings"_s,
                      .name = u"Second"_s,
                      .toldBy = u"The council"_s,
                      .offeredOn = {2026, 6, 3},
                      .offer = u"8 am, two carers who take turns"_s,
                      .rating = u"Good"_s,
                      .price = u"£19 an hour"_s,
                      .choice = OfferChoice::Chosen,
                      .decidedOn = QDate(2026, 6, 4),
                      .why = u"=They come when I get up."_s});
    changes.addOffer(
        {.wanted = u"Mornings"_s, .name = u"First"_s, .offeredOn = {2026, 6, 1}, .price = u"£31 an hour"_s});
}

} // namespace

TEST_CASE("checks and offers are read again as they were written, offers by day and never by price",
          "[store][choices]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Checks"_s, addAll);
        CHECK(daybook->verify().sound);
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    const auto checks = daybook->seenChecks();
    REQUIRE(checks.size() == 2);
    CHECK(checks[0].details == u"Enhanced"_s);
    CHECK(checks[0].dated == QDate(2025, 3, 2));
    CHECK(checks[0].seenOn == QDate(2026, 6, 1));
    CHECK_FALSE(checks[0].runsOut);
    CHECK(checks[1].kind == CheckKind::Insurance);
    CHECK(checks[1].runsOut == QDate(2026, 7, 1));
    const auto offers = daybook->careOffers();
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].name == u"First"_s);
    CHECK(offers[1].price == u"£19 an hour"_s);
    CHECK(offers[1].choice == OfferChoice::Chosen);
    CHECK(offers[1].decidedOn == QDate(2026, 6, 4));
}

TEST_CASE("a check and an offer that were changed or taken out come back with Take back", "[store][choices]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Checks"_s, addAll);
    const auto checks = daybook->seenChecks();
    const auto offers = daybook->careOffers();
    SeenCheck newer = checks[1];
    newer.runsOut = QDate(2027, 7, 1);
    CareOffer decided = offers[0];
    decided.choice = OfferChoice::NotChosen;
    daybook->change(u"Changed"_s, [&](Changes& changes) {
        changes.updateCheck(newer);
        changes.updateOffer(decided);
    });
    CHECK(daybook->seenChecks()[1] == newer);
    CHECK(daybook->careOffers()[0] == decided);
    daybook->undo();
    CHECK(daybook->seenChecks() == checks);
    CHECK(daybook->careOffers() == offers);
    daybook->change(u"Out"_s, [&](Changes& changes) {
        changes.removeCheck(checks[0].id);
        changes.removeOffer(offers[0].id);
    });
    CHECK(daybook->seenChecks().size() == 1);
    CHECK(daybook->careOffers().size() == 1);
    daybook->undo();
    CHECK(daybook->seenChecks() == checks);
    CHECK(daybook->verify().sound);
}

TEST_CASE("a complete copy holds checks and offers, no cell starts a formula, and it is a daybook again",
          "[store][choices]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Checks"_s, addAll);
    bool isOfferThere = false;
    for (const ZipEntry& file : daybook->plainFiles()) {
        if (file.name != u"records/care_offer.csv"_s)
            continue;
        isOfferThere = true;
        const QString text = QString::fromUtf8(file.bytes);
        CHECK(text.contains(u"They come when I get up."_s));
        CHECK_FALSE(text.contains(u",=They"_s));
        CHECK_FALSE(text.contains(u"\"=They"_s));
    }
    CHECK(isOfferThere);
}
