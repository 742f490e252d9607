#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QRandomGenerator>

#include <stdexcept>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household filledAndReadAgain(const Household& household)
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), household.person, minuteClock());
        daybook->change(u"Filled"_s, [&](Changes& changes) { changes.importHousehold(household); });
    }
    return Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock())->household();
}

} // namespace

TEST_CASE("everything written in a daybook is read again as it was written", "[store]")
{
    const Household written = fullHousehold();
    const Household read = withoutIds(filledAndReadAgain(written));
    const Household expected = withoutIds(written);
    CHECK(read.person == expected.person);
    CHECK(read.providers == expected.providers);
    CHECK(read.agreements == expected.agreements);
    CHECK(read.rota == expected.rota);
    CHECK(read.visits == expected.visits);
    CHECK(read.theirLog == expected.theirLog);
    CHECK(read.bills == expected.bills);
    CHECK(read.promises == expected.promises);
    CHECK(read.answers == expected.answers);
    CHECK(read.links == expected.links);
}

TEST_CASE("a bill keeps the paper it was read from, byte for byte", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const Bill bill = fullBill();
    qint64 id = 0;
    daybook->change(u"Bill"_s, [&](Changes& changes) { id = changes.addBill(bill); });
    CHECK(daybook->originalOf(id) == bill.original);
    CHECK(daybook->bills().front().original.isEmpty());
    CHECK(daybook->bills().front().originalSha256.size() == 64);
}

TEST_CASE("names stay as they are, whatever is in them", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    QStringList names{u"Robert'); DROP TABLE visit;--"_s,
                      u"\"; SELECT * FROM history"_s,
                      u"Ελένη 王小明 🙂 é"_s,
                      u"%s%n\\"_s,
                      u"NULL"_s,
                      u"a"_s + QChar(u'\0') + u"b"_s};
    QRandomGenerator random(4);
    while (names.size() < 500) {
        QString name;
        for (int i = random.bounded(1, 20); i > 0; --i)
            name += QChar::fromUcs4(static_cast<char32_t>(random.bounded(0x20, 0xd7ff)));
        names += name;
    }
    daybook->change(u"Visits of many carers"_s, [&](Changes& changes) {
        for (const QString& name : names) {
            Visit visit = morningVisit(QDate(2026, 6, 1));
            visit.carers = QStringList{name};
            visit.note = name;
            changes.addVisit(visit);
        }
    });
    const std::vector<Visit> read = daybook->visits();
    REQUIRE(read.size() == static_cast<std::size_t>(names.size()));
    int different = 0;
    for (std::size_t i = 0; i < read.size(); ++i) {
        const QString& name = names[static_cast<qsizetype>(i)];
        different += read[i].note == name && read[i].carers == QStringList{name} ? 0 : 1;
    }
    CHECK(different == 0);
}

TEST_CASE("a change that does not work out changes nothing", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const auto before = daybook->history();
    CHECK_THROWS_AS(daybook->change(u"Half"_s,
                                    [](Changes& changes) {
                                        changes.addVisit(morningVisit(QDate(2026, 6, 1)));
                                        throw std::runtime_error("the rest could not be read");
                                    }),
                    std::runtime_error);
    CHECK(daybook->visits().empty());
    CHECK(daybook->history() == before);
}

TEST_CASE("a change that changes nothing is not in the history", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const auto before = daybook->history();
    CHECK(daybook->change(u"Nothing"_s, [](Changes&) {}).number == 0);
    CHECK(daybook->change(u"The same name"_s, [&](Changes& changes) { changes.setPerson(daybook->person()); })
              .number == 0);
    CHECK(daybook->history() == before);
}

TEST_CASE("a change inside a change is refused and nothing is changed", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const StoreError error = storeErrorOf([&] {
        daybook->change(u"Outer"_s, [&](Changes& changes) {
            changes.addVisit(morningVisit(QDate(2026, 6, 1)));
            daybook->change(u"Inner"_s, [](Changes&) {});
        });
    });
    CHECK(error.reason() == StoreError::Reason::Program);
    CHECK(daybook->visits().empty());
    daybook->change(u"Afterwards"_s,
                    [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 1))); });
    CHECK(daybook->visits().size() == 1);
}

TEST_CASE("a date that does not exist cannot get into the daybook", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    CHECK_THROWS_AS(daybook->change(u"No day"_s, [](Changes& changes) { changes.addVisit(Visit()); }),
                    StoreError);
    CHECK(daybook->visits().empty());
}

TEST_CASE("an entry of the history says when, who and what", "[store]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock(), u"Ben"_s);
    const HistoryEntry entry = daybook->change(u"8:00 am visit on 4 June: came"_s, [](Changes& changes) {
        changes.addVisit(morningVisit(QDate(2026, 6, 4)));
    });
    CHECK(entry.number == 2);
    CHECK(entry.who == u"Ben"_s);
    CHECK(entry.sentence == u"8:00 am visit on 4 June: came"_s);
    CHECK(entry.at.date() == QDate(2026, 6, 4));
    REQUIRE(daybook->history(1).size() == 1);
    CHECK(daybook->history(1).front() == entry);
    CHECK(daybook->history().back().kind == HistoryKind::Baseline);
}

TEST_CASE("the history shows old and new values", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Came"_s, [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 4))); });
    Visit visit = daybook->visits().front();
    visit.end = QTime(8, 25);
    visit.carers = QStringList{u"Jane"_s, u"Ben"_s};
    const HistoryEntry entry =
        daybook->change(u"Corrected"_s, [&](Changes& changes) { changes.updateVisit(visit); });
    const std::vector<HistoryDetail> details = daybook->details(entry.number);
    REQUIRE(details.size() == 3); // the third: when it was written down
    CHECK(details[2].column == u"entered_at"_s);
    CHECK(details[0] == HistoryDetail{u"visit"_s, visit.id, u"end_time"_s, u"08:35"_s, u"08:25"_s});
    CHECK(details[1] == HistoryDetail{u"visit"_s, visit.id, u"carers"_s, u"Jane"_s, u"Jane, Ben"_s});
    const HistoryEntry removal =
        daybook->change(u"Removed"_s, [&](Changes& changes) { changes.removeVisit(visit.id); });
    bool saysDate = false;
    for (const HistoryDetail& detail : daybook->details(removal.number))
        saysDate = saysDate ||
                   (detail.column == u"date"_s && detail.before == u"2026-06-04"_s && detail.after.isEmpty());
    CHECK(saysDate);
}

TEST_CASE("a visit gets the moment it was written down", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    Visit visit = morningVisit(QDate(2026, 6, 4));
    visit.enteredAt.reset();
    daybook->change(u"Came"_s, [&](Changes& changes) { changes.addVisit(visit); });
    REQUIRE(daybook->visits().front().enteredAt.has_value());
    CHECK(daybook->visits().front().enteredAt->date() == QDate(2026, 6, 4));
}

TEST_CASE("when a visit was written down is set by the daybook alone, and nobody can set it back", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Came"_s, [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 4))); });
    Visit visit = daybook->visits().front();
    visit.end = QTime(8, 25);
    visit.enteredAt = QDateTime(QDate(2020, 1, 1), QTime(8, 0));
    daybook->change(u"Corrected"_s, [&](Changes& changes) { changes.updateVisit(visit); });
    REQUIRE(daybook->visits().front().enteredAt.has_value());
    CHECK(daybook->visits().front().enteredAt->date() == QDate(2026, 6, 4));
    visit.enteredAt.reset();
    daybook->change(u"Again"_s, [&](Changes& changes) { changes.updateVisit(visit); });
    CHECK(daybook->visits().front().enteredAt.has_value());
}

TEST_CASE("whether somebody was told beforehand is kept with the visit, in files too, and taken back",
          "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    Visit visit = morningVisit(QDate(2026, 6, 4));
    visit.toldBefore = false;
    daybook->change(u"Came"_s, [&](Changes& changes) {
        changes.addVisit(morningVisit(QDate(2026, 6, 3)));
        changes.addVisit(visit);
    });
    const std::vector<Visit> before = daybook->visits();
    REQUIRE(before.size() == 2);
    CHECK_FALSE(before[0].toldBefore.has_value());
    CHECK(before[1].toldBefore == false);

    const QByteArray csv = writeVisits(before);
    CHECK(csv.startsWith("date,planned,start,end,status,carers,service,provider,notice,entered_at,note,"
                         "source,id,told_before\r\n"));
    const VisitsReading reading = readVisits(csv);
    CHECK(reading.problems.empty());
    REQUIRE(reading.visits.size() == 2);
    CHECK_FALSE(reading.visits[0].toldBefore.has_value());
    CHECK(reading.visits[1].toldBefore == false);
    CHECK_FALSE(writeVisits({before[0]}).contains("told_before"));
    CHECK(readVisits(QByteArray(csv).replace(",no\r\n", ",perhaps\r\n")).problems.size() == 1);

    visit = before[1];
    visit.toldBefore = true;
    daybook->change(u"Told"_s, [&](Changes& changes) { changes.updateVisit(visit); });
    CHECK(daybook->visits()[1].toldBefore == true);
    CHECK(daybook->verify().sound);
    daybook->change(u"Out"_s, [&](Changes& changes) { changes.removeVisit(visit.id); });
    CHECK(daybook->visits().size() == 1);
    daybook->undo();
    CHECK(daybook->visits()[1].toldBefore == true);
    daybook->undo();
    CHECK(daybook->visits() == before);
    CHECK(daybook->verify().sound);
}

TEST_CASE("what is read from files keeps an unknown moment of writing unknown", "[store]")
{
    Household household = fullHousehold();
    household.visits.front().enteredAt.reset();
    CHECK_FALSE(filledAndReadAgain(household).visits.front().enteredAt.has_value());
}

TEST_CASE("importing the same files again changes nothing", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    ImportResult first;
    daybook->change(u"Read the files"_s,
                    [&](Changes& changes) { first = changes.importHousehold(fullHousehold()); });
    CHECK(first.added == 14);
    CHECK(first.alreadyThere == 0);
    const Household before = daybook->household();
    ImportResult second;
    const HistoryEntry again = daybook->change(
        u"Again"_s, [&](Changes& changes) { second = changes.importHousehold(fullHousehold()); });
    CHECK(again.number == 0);
    CHECK(second.added == 0);
    CHECK(second.alreadyThere == 14);
    CHECK(sameContent(daybook->household(), before));
}

TEST_CASE("importing adds only what is new and leaves other terms as they are", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Read the files"_s, [](Changes& changes) { changes.importHousehold(fullHousehold()); });
    Household household = fullHousehold();
    household.visits.push_back(morningVisit(QDate(2026, 6, 3)));
    household.agreements.front().shortTolerance = Minutes(10);
    household.answers.front().at = household.answers.front().at.addDays(1);
    household.answers.front().kind = AnswerKind::Accept;
    ImportResult result;
    daybook->change(u"Read again"_s, [&](Changes& changes) { result = changes.importHousehold(household); });
    CHECK(result.added == 2);
    REQUIRE(result.notes.size() == 1);
    CHECK(result.notes.front().contains(u"Rowan Homecare Ltd"_s));
    CHECK(daybook->visits().size() == 5);
    CHECK(daybook->agreements().front().shortTolerance == Minutes(5));
    CHECK(daybook->answers().front().kind == AnswerKind::Accept);
}

TEST_CASE("a provider named in an agreement is there", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Agreed"_s, [](Changes& changes) {
        changes.addAgreement(plainAgreement());
        Agreement later = plainAgreement();
        later.provider = u"ROWAN"_s;
        changes.addAgreement(later);
    });
    REQUIRE(daybook->providers().size() == 1);
    CHECK(daybook->providers().front().name == u"Rowan Homecare Ltd"_s);
}

TEST_CASE("a bill can be corrected line by line and removed with its lines", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"Bill"_s, [](Changes& changes) { changes.addBill(fullBill(5)); });
    Bill bill = daybook->bills().front();
    bill.lines.erase(bill.lines.begin() + 1);
    bill.lines.front().amount = Money{999};
    daybook->change(u"Corrected"_s, [&](Changes& changes) { changes.updateBill(bill); });
    CHECK(daybook->bills().front() == bill);
    daybook->change(u"Removed"_s, [&](Changes& changes) { changes.removeBill(bill.id); });
    CHECK(daybook->bills().empty());
    daybook->undo();
    CHECK(daybook->bills().front() == bill);
    CHECK(daybook->originalOf(bill.id) == fullBill().original);
}

TEST_CASE("settings belong to the daybook", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    CHECK(daybook->setting(u"statement/points"_s).isEmpty());
    daybook->change(u"Larger print"_s,
                    [](Changes& changes) { changes.setSetting(u"statement/points"_s, u"18"_s); });
    CHECK(daybook->setting(u"statement/points"_s) == u"18"_s);
    daybook->change(u"As before"_s, [](Changes& changes) { changes.setSetting(u"statement/points"_s, {}); });
    CHECK(daybook->setting(u"statement/points"_s).isEmpty());
}

TEST_CASE("only the visits of the days asked for are read", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    daybook->change(u"A month"_s, [](Changes& changes) {
        for (int day = 0; day < 40; ++day)
            changes.addVisit(morningVisit(QDate(2026, 5, 25).addDays(day)));
    });
    const std::vector<Visit> june = daybook->visits({QDate(2026, 6, 1), QDate(2026, 6, 30)});
    REQUIRE(june.size() == 30);
    CHECK(june.front().date == QDate(2026, 6, 1));
    CHECK(june.back().date == QDate(2026, 6, 30));
}

TEST_CASE("a new daybook never takes the place of a file", "[store]")
{
    const Folder folder;
    writeBytes(folder.path(), "a letter");
    const StoreError error = storeErrorOf([&] { Daybook::create(folder.path(), anna(), minuteClock()); });
    CHECK(error.reason() == StoreError::Reason::Exists);
    CHECK(bytesOf(folder.path()) == "a letter");
    CHECK(folder.files().size() == 1);
}

TEST_CASE("closing a daybook leaves one file", "[store]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Came"_s,
                        [](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, 4))); });
    }
    CHECK(folder.files() == QStringList{u"anna.daybook"_s});
}

TEST_CASE("a copy is a daybook of its own with everything in it", "[store]")
{
    const Folder folder;
    const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
    daybook->change(u"Read the files"_s, [](Changes& changes) { changes.importHousehold(fullHousehold()); });
    daybook->copyTo(folder.path(u"copy.daybook"_s));
    const auto copy = Daybook::open(folder.path(u"copy.daybook"_s), OpenMode::ReadWrite, minuteClock());
    CHECK(sameContent(copy->household(), daybook->household()));
    CHECK(copy->history() == daybook->history());
    CHECK(copy->verify().sound);
    CHECK(storeErrorOf([&] { daybook->copyTo(folder.path(u"copy.daybook"_s)); }).reason() ==
          StoreError::Reason::Exists);
    CHECK(storeErrorOf([&] { daybook->copyTo(folder.path(u"no such folder/copy.daybook"_s)); }).reason() ==
          StoreError::Reason::CannotWrite);
}

TEST_CASE("weeks and tasks of the plan are kept, changed, taken back and taken out", "[store]")
{
    const auto daybook = Daybook::inMemory({}, minuteClock());
    RotaEntry entry;
    entry.name = u"Bath"_s;
    entry.weekdays.set(1);
    entry.from = QDate(2026, 6, 2);
    entry.everyWeeks = 2;
    entry.tasks = {u"wash hair"_s, u"nails"_s};
    daybook->change(u"A bath"_s, [&](Changes& changes) { changes.addRotaEntry(entry); });
    REQUIRE(daybook->rota().size() == 1);
    CHECK(daybook->rota().front().everyWeeks == 2);
    CHECK(daybook->rota().front().tasks == entry.tasks);
    RotaEntry changed = daybook->rota().front();
    changed.everyWeeks = 1;
    changed.tasks.clear();
    daybook->change(u"Every week"_s, [&](Changes& changes) { changes.updateRotaEntry(changed); });
    CHECK(daybook->rota().front() == changed);
    daybook->undo();
    CHECK(daybook->rota().front().everyWeeks == 2);
    CHECK(daybook->rota().front().tasks == entry.tasks);
    daybook->change(u"No bath"_s,
                    [&](Changes& changes) { changes.removeRotaEntry(daybook->rota().front().id); });
    CHECK(daybook->rota().empty());
    CHECK(daybook->verify().sound);
    daybook->undo();
    CHECK(daybook->rota().front().tasks == entry.tasks);
    CHECK(daybook->verify().sound);
}
