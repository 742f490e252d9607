#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QRandomGenerator>
#include <QUuid>

#include <sqlite3.h>

#include <stdexcept>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

HistoryEntry writeVisit(Daybook& daybook, int day)
{
    return daybook.change(u"Visit on day %1"_s.arg(day),
                          [day](Changes& changes) { changes.addVisit(morningVisit(QDate(2026, 6, day))); });
}

std::size_t countOf(const Daybook& daybook)
{
    return daybook.visits().size();
}

/// Changes the file behind the back of Daybook.
void behindTheBack(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        const std::string words = sqlite3_errmsg(database);
        sqlite3_close(database);
        throw std::runtime_error(words);
    }
    sqlite3_close(database);
}

} // namespace

TEST_CASE("every change can be taken back, one after the other, also after a restart", "[store]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        for (int day = 1; day <= 6; ++day)
            writeVisit(*daybook, day);
    }
    for (std::size_t left = 6; left > 0; --left) {
        const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
        REQUIRE(daybook->nextUndo().has_value());
        CHECK(daybook->nextUndo()->sentence == u"Visit on day %1"_s.arg(left));
        const HistoryEntry entry = daybook->undo();
        CHECK(entry.kind == HistoryKind::Undo);
        CHECK(entry.sentence == u"Took back: Visit on day %1"_s.arg(left));
        CHECK(countOf(*daybook) == left - 1);
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    CHECK_FALSE(daybook->nextUndo().has_value());
    CHECK(daybook->person().name == anna().name);
    const StoreError error = storeErrorOf([&] { daybook->undo(); });
    CHECK(error.reason() == StoreError::Reason::CannotUndo);
    CHECK(error.sentence().contains(u"nothing more to take back"_s));
    CHECK(daybook->verify().sound);
}

TEST_CASE("what was taken back can be brought back, until something else is written", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    for (int day = 1; day <= 3; ++day)
        writeVisit(*daybook, day);
    const std::vector<Visit> all = daybook->visits();
    daybook->undo();
    daybook->undo();
    CHECK(daybook->nextRedo()->sentence == u"Visit on day 2"_s);
    daybook->redo();
    CHECK(daybook->nextRedo()->sentence == u"Visit on day 3"_s);
    daybook->redo();
    CHECK(daybook->visits() == all);
    CHECK_FALSE(daybook->nextRedo().has_value());
    CHECK(storeErrorOf([&] { daybook->redo(); }).reason() == StoreError::Reason::CannotUndo);
    daybook->undo();
    daybook->undo();
    writeVisit(*daybook, 9);
    CHECK_FALSE(daybook->nextRedo().has_value());
    CHECK(daybook->nextUndo()->sentence == u"Visit on day 9"_s);
    daybook->undo();
    CHECK(daybook->nextUndo()->sentence == u"Visit on day 1"_s);
    CHECK(daybook->verify().sound);
}

TEST_CASE("a whole import is taken back in one step", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const Household before = daybook->household();
    daybook->change(u"Read the files"_s, [](Changes& changes) { changes.importHousehold(fullHousehold()); });
    const Household after = daybook->household();
    daybook->undo();
    CHECK(sameContent(daybook->household(), before));
    daybook->redo();
    CHECK(sameContent(daybook->household(), after));
    CHECK(daybook->visits() == after.visits);
}

TEST_CASE("the history marks what was taken back", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    for (int day = 1; day <= 3; ++day)
        writeVisit(*daybook, day);
    daybook->undo();
    daybook->undo();
    daybook->redo();
    QStringList takenBack;
    for (const HistoryEntry& entry : daybook->history()) {
        if (entry.isTakenBack)
            takenBack += entry.sentence;
    }
    CHECK(takenBack == QStringList{u"Visit on day 3"_s});
    CHECK(daybook->history(2).size() == 2);
    CHECK(daybook->history(2).front().kind == HistoryKind::Redo);
}

TEST_CASE("doing and taking back at random always leads back to the same daybook", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    QRandomGenerator random(11);
    std::vector<std::vector<Visit>> states{daybook->visits()};
    std::size_t now = 0;
    for (int step = 0; step < 300; ++step) {
        const int what = random.bounded(10);
        if (what < 3 && now > 0) {
            daybook->undo();
            --now;
        } else if (what < 5 && now + 1 < states.size()) {
            daybook->redo();
            ++now;
        } else {
            states.resize(now + 1);
            const std::vector<Visit>& visits = states.back();
            daybook->change(u"Step %1"_s.arg(step), [&](Changes& changes) {
                if (!visits.empty() && what == 9) {
                    changes.removeVisit(
                        visits[static_cast<std::size_t>(random.bounded(static_cast<int>(visits.size())))].id);
                } else if (!visits.empty() && what == 8) {
                    Visit visit =
                        visits[static_cast<std::size_t>(random.bounded(static_cast<int>(visits.size())))];
                    visit.note = u"note %1"_s.arg(step);
                    changes.updateVisit(visit);
                } else {
                    changes.addVisit(morningVisit(QDate(2026, 6, 1).addDays(step)));
                }
            });
            states.push_back(daybook->visits());
            ++now;
        }
        REQUIRE(daybook->visits() == states[now]);
    }
    const VerifyResult result = daybook->verify();
    CHECK(result.problems == QStringList());
    CHECK(result.sound);
    CHECK(result.entries == daybook->history(1).front().number);
}

TEST_CASE("verifying notices one changed byte in the history", "[store]")
{
    const auto column =
        GENERATE(as<std::string>{}, "sentence = replace(sentence, '2', '3')", "who = 'Eve'",
                 "at = '2026-06-04T20:09:00'",
                 "changes = CAST(substr(changes, 1, 30) || x'5a' || substr(changes, 32) AS BLOB)",
                 "undo_top = 0", "hash = zeroblob(32)");
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        for (int day = 1; day <= 3; ++day)
            writeVisit(*daybook, day);
        REQUIRE(daybook->verify().sound);
    }
    behindTheBack(folder.path(),
                  "UPDATE history SET " + QByteArray::fromStdString(column) + " WHERE number = 3;");
    const VerifyResult result = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock())->verify();
    CHECK_FALSE(result.sound);
    REQUIRE_FALSE(result.problems.isEmpty());
    CHECK(result.problems.front().contains(u"Entry 3"_s));
}

TEST_CASE("verifying notices an entry that is missing from the history", "[store]")
{
    const auto number = GENERATE(2, 4);
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        for (int day = 1; day <= 3; ++day)
            writeVisit(*daybook, day);
    }
    behindTheBack(folder.path(), "DELETE FROM history WHERE number = " + QByteArray::number(number) + ";");
    CHECK_FALSE(Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock())->verify().sound);
}

TEST_CASE("a value changed behind the back of the daybook is never shown as true", "[store]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        writeVisit(*daybook, 4);
    }
    behindTheBack(folder.path(), "UPDATE visit SET end_time = '08:05';");
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    CHECK(storeErrorOf([&] { daybook->household(); }).reason() == StoreError::Reason::Damaged);
    const VerifyResult result = daybook->verify();
    CHECK_FALSE(result.sound);
    CHECK(result.problems.join(u' ').contains(u"“08:05” for end_time; the history says “08:35”"_s));
}

TEST_CASE("verifying notices a visit put in or taken out behind the back of the daybook", "[store]")
{
    const auto sql =
        GENERATE(as<std::string>{}, "DELETE FROM visit WHERE id = 1", "UPDATE visit SET id = 7 WHERE id = 2");
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        writeVisit(*daybook, 4);
        writeVisit(*daybook, 5);
    }
    behindTheBack(folder.path(), QByteArray::fromStdString(sql));
    CHECK_FALSE(Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock())->verify().sound);
}

TEST_CASE("verifying notices a paper that was exchanged or is gone", "[store]")
{
    const auto sql =
        GENERATE(as<std::string>{}, "UPDATE attachment SET bytes = x'00', is_packed = 0, size = 1",
                 "DELETE FROM attachment");
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Bill"_s, [](Changes& changes) { changes.addBill(fullBill()); });
        REQUIRE(daybook->verify().sound);
    }
    behindTheBack(folder.path(), QByteArray::fromStdString(sql));
    CHECK_FALSE(Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock())->verify().sound);
}

TEST_CASE("a change that no longer fits is not taken back", "[store]")
{
    const Folder folder;
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        writeVisit(*daybook, 4);
    }
    behindTheBack(folder.path(), "UPDATE visit SET note = 'added later';");
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    CHECK(storeErrorOf([&] { daybook->undo(); }).reason() == StoreError::Reason::Altered);
    CHECK(daybook->history().size() == 2);
}

TEST_CASE("a change of long ago is taken back by itself, and that can be taken back too", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    std::vector<HistoryEntry> written;
    for (int day = 1; day <= 5; ++day)
        written.push_back(writeVisit(*daybook, day));
    const std::vector<Visit> before = daybook->visits();
    const HistoryEntry taken = daybook->takeBack(written[1].number);
    CHECK(taken.kind == HistoryKind::Change);
    CHECK(taken.sentence == u"Took back an earlier change: Visit on day 2"_s);
    CHECK(countOf(*daybook) == 4);
    for (const Visit& visit : daybook->visits())
        CHECK(visit.date != QDate(2026, 6, 2));
    for (const HistoryEntry& entry : daybook->history())
        CHECK(entry.isTakenBack == (entry.number == written[1].number));
    CHECK(storeErrorOf([&] { daybook->takeBack(written[1].number); }).reason() ==
          StoreError::Reason::CannotUndo);
    CHECK(daybook->nextUndo()->number == taken.number);
    daybook->undo();
    CHECK(daybook->visits() == before);
    for (const HistoryEntry& entry : daybook->history())
        CHECK(entry.isTakenBack == (entry.number == taken.number));
    CHECK(daybook->verify().sound);
}

TEST_CASE("a change that something later depends on is left as it is, with a sentence", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const HistoryEntry written = writeVisit(*daybook, 1);
    Visit changed = daybook->visits().front();
    changed.note = u"ten minutes late"_s;
    const HistoryEntry later =
        daybook->change(u"Note"_s, [&](Changes& changes) { changes.updateVisit(changed); });
    const StoreError error = storeErrorOf([&] { daybook->takeBack(written.number); });
    CHECK(error.reason() == StoreError::Reason::NeededLater);
    CHECK(error.sentence().contains(u"Take the later change back first"_s));
    REQUIRE(daybook->visits().size() == 1);
    changed.enteredAt = daybook->visits().front().enteredAt; // that of the change
    CHECK(daybook->visits() == std::vector<Visit>{changed});
    daybook->takeBack(later.number);
    daybook->takeBack(written.number);
    CHECK(countOf(*daybook) == 0);
    CHECK(daybook->verify().sound);
}

TEST_CASE("a bill that was paid and a provider with an agreement are not taken away from under them",
          "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    Bill bill = fullBill();
    const HistoryEntry billed = daybook->change(u"Bill"_s, [&](Changes& changes) { changes.addBill(bill); });
    const QString uuid = daybook->bills().front().uuid;
    const HistoryEntry paid = daybook->change(u"Paid"_s, [&](Changes& changes) {
        Account account;
        account.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        account.name = u"bank"_s;
        changes.addAccount(account);
        AccountEntry entry;
        entry.account = account.uuid;
        entry.date = QDate(2026, 7, 2);
        entry.parts = {{MoneyCategory::Provider, Funder::OwnMoney, {-100}, uuid}};
        changes.addEntry(entry);
    });
    CHECK(storeErrorOf([&] { daybook->takeBack(billed.number); }).reason() ==
          StoreError::Reason::NeededLater);
    CHECK(daybook->bills().size() == 1);
    daybook->takeBack(paid.number);
    daybook->takeBack(billed.number);
    CHECK(daybook->bills().empty());

    Provider provider;
    provider.name = u"Rowan"_s;
    const HistoryEntry added =
        daybook->change(u"Rowan"_s, [&](Changes& changes) { changes.addProvider(provider); });
    daybook->change(u"Agreed"_s, [&](Changes& changes) {
        Agreement agreement;
        agreement.provider = u"Rowan"_s;
        changes.addAgreement(agreement);
    });
    CHECK(storeErrorOf([&] { daybook->takeBack(added.number); }).reason() == StoreError::Reason::NeededLater);
    CHECK(daybook->providers().size() == 1);
}

TEST_CASE("the beginning of a daybook and what is not in it cannot be taken back", "[store]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const HistoryEntry written = writeVisit(*daybook, 1);
    CHECK(storeErrorOf([&] { daybook->takeBack(1); }).reason() == StoreError::Reason::CannotUndo);
    CHECK(storeErrorOf([&] { daybook->takeBack(written.number + 7); }).reason() ==
          StoreError::Reason::CannotUndo);
    daybook->undo();
    CHECK(storeErrorOf([&] { daybook->takeBack(written.number); }).reason() ==
          StoreError::Reason::CannotUndo);
}
