#include "core/store/folder_choices.h"

#include "core/store/household_export.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

void addAll(Changes& changes)
{
    changes.importHousehold(fullHousehold());
    changes.addCheck({.name = u"Megan Price"_s,
                      .kind = CheckKind::RightToWork,
                      .details = u"=Seen, \"twice\""_s,
                      .dated = QDate(2025, 3, 2),
                      .seenOn = QDate(2026, 6, 1),
                      .seenBy = u"Anna"_s,
                      .runsOut = {}});
    changes.addCheck({.name = u"Brightcare"_s, .kind = CheckKind::Insurance, .runsOut = QDate(2026, 7, 1)});
    changes.addOffer({.wanted = u"Mornings"_s,
                      .name = u"Second"_s,
                      .toldBy = u"The council"_s,
                      .offeredOn = {2026, 6, 3},
                      .offer = u"8 am,\ntwo carers who take turns"_s,
                      .rating = u"Good"_s,
                      .price = u"£19 an hour"_s,
                      .choice = OfferChoice::Chosen,
                      .decidedOn = QDate(2026, 6, 4),
                      .why = u"@They come when I get up."_s});
}

ImportResult bringIn(Daybook& daybook, const QString& folder)
{
    ImportResult result;
    daybook.change(u"Brought in"_s, [&](Changes& changes) {
        changes.importHousehold(readHousehold(folder).household);
        result = addChoices(daybook, changes, readChoices(folder));
    });
    return result;
}

} // namespace

TEST_CASE("the folder of plain files holds checks and offers, and they come back from it once",
          "[store][choices]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    daybook->change(u"All"_s, addAll);
    const QString copy = folder.path() + u"-plain"_s;
    exportHousehold(*daybook, copy);
    const QByteArray checks = bytesOf(copy + u"/checks.csv"_s);
    CHECK(checks.contains("\"'=Seen, \"\"twice\"\"\""));
    CHECK(checks.contains("right_to_work"));
    CHECK_FALSE(bytesOf(copy + u"/offers.csv"_s).contains(",@They"));

    const auto fresh = Daybook::create(folder.path() + u"2"_s, anna(), minuteClock());
    const ImportResult first = bringIn(*fresh, copy);
    CHECK(first.added == 3);
    CHECK(first.notes.isEmpty());
    REQUIRE(fresh->seenChecks().size() == 2);
    REQUIRE(fresh->careOffers().size() == 1);
    CHECK(checksTable(fresh->seenChecks()) == checks);
    CHECK(offersTable(fresh->careOffers()) == bytesOf(copy + u"/offers.csv"_s));
    const ImportResult again = bringIn(*fresh, copy);
    CHECK(again.added == 0);
    CHECK(again.alreadyThere == 3);
    CHECK(fresh->seenChecks().size() == 2);
}

TEST_CASE("a daybook without checks or offers writes no tables of them", "[store][choices]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    daybook->change(u"All"_s, [](Changes& changes) { changes.importHousehold(fullHousehold()); });
    const QString copy = folder.path() + u"-plain"_s;
    exportHousehold(*daybook, copy);
    CHECK_FALSE(QFileInfo::exists(copy + u"/checks.csv"_s));
    CHECK(readChoices(copy).checks.empty());
    CHECK(readChoices(copy).notes.isEmpty());
}

TEST_CASE("a row of checks or offers that is unclear is left out and named; the others come in",
          "[store][choices]")
{
    const Folder folder;
    const QString place = QFileInfo(folder.path()).path();
    writeBytes(place + u"/checks.csv"_s, "name,kind,seen_on\r\nMegan,dbs,2026-02-30\r\nOlive,dbs,\r\n"
                                         "Anna,medal,\r\n,dbs,\r\n");
    writeBytes(place + u"/offers.csv"_s, "");
    const FolderChoices read = readChoices(place);
    REQUIRE(read.checks.size() == 1);
    CHECK(read.checks.front().name == u"Olive"_s);
    REQUIRE(read.notes.size() == 4);
    CHECK(read.notes[0].startsWith(u"Row 2 of checks.csv"_s));
    CHECK(read.notes[3].startsWith(u"offers.csv cannot be read"_s));
}
