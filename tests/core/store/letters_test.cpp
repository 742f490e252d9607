#include "core/check/letter.h"
#include "tests/core/store/sample_daybook.h"
#include "tests/support/catch.h"

#include <QUuid>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Letter someLetter()
{
    Letter letter;
    letter.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    letter.bill = QUuid::createUuid().toString(QUuid::WithoutBraces);
    letter.provider = u"Brightcare"_s;
    letter.about = u"June 2026"_s;
    letter.asked = Money{4400};
    letter.findingIds = {u"a"_s, u"b"_s};
    letter.writtenOn = QDate(2026, 7, 2);
    letter.sentOn = QDate(2026, 7, 3);
    letter.replyBy = QDate(2026, 7, 17);
    letter.status = LetterStatus::Answered;
    letter.answer = LetterAnswer::Part;
    letter.agreed = Money{3200};
    letter.reason = u"the carer says she came"_s;
    letter.answeredOn = QDate(2026, 7, 10);
    return letter;
}

} // namespace

TEST_CASE("a letter and its answer are read again as they were written, also after a restart",
          "[store][letters]")
{
    const Folder folder;
    Letter written = someLetter();
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Letter"_s, [&](Changes& changes) { written.id = changes.addLetter(written); });
        CHECK(daybook->verify().sound);
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    REQUIRE(daybook->letters().size() == 1);
    CHECK(daybook->letters().front() == written);
    CHECK(daybook->verify().sound);
}

TEST_CASE("an answer to a letter is taken back, and so is a letter that was taken away", "[store][letters]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    Letter letter = someLetter();
    daybook->change(u"Letter"_s, [&](Changes& changes) { letter.id = changes.addLetter(letter); });
    Letter closed = letter;
    closed.status = LetterStatus::Closed;
    daybook->change(u"Closed"_s, [&](Changes& changes) { changes.updateLetter(closed); });
    CHECK(daybook->letters().front().status == LetterStatus::Closed);
    daybook->undo();
    CHECK(daybook->letters().front() == letter);
    daybook->change(u"Away"_s, [&](Changes& changes) { changes.removeLetter(letter.id); });
    CHECK(daybook->letters().empty());
    daybook->undo();
    CHECK(daybook->letters().front() == letter);
}

TEST_CASE("a bill that a letter asks about is not taken back by itself", "[store][letters]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    const HistoryEntry brought =
        daybook->change(u"Bill"_s, [](Changes& changes) { changes.addBill(fullBill()); });
    Letter letter = someLetter();
    letter.bill = daybook->bills().front().uuid;
    const HistoryEntry written =
        daybook->change(u"Letter"_s, [&](Changes& changes) { changes.addLetter(letter); });
    CHECK(storeErrorOf([&] { daybook->takeBack(brought.number); }).reason() ==
          StoreError::Reason::NeededLater);
    daybook->takeBack(written.number);
    daybook->takeBack(brought.number);
    CHECK(daybook->bills().empty());
}

TEST_CASE("an answer is late only when it is waited for and its day has gone", "[letters]")
{
    Letter letter = someLetter();
    CHECK_FALSE(letter.isLate({2026, 7, 20}));
    letter.status = LetterStatus::Sent;
    CHECK_FALSE(letter.isLate({2026, 7, 17}));
    CHECK(letter.isLate({2026, 7, 18}));
    letter.status = LetterStatus::Draft;
    CHECK_FALSE(letter.isLate({2026, 7, 18}));
}

TEST_CASE("a letter keeps what kind it is and the words the person chose, and loses them with the letter",
          "[store][letters]")
{
    const auto daybook = Daybook::inMemory(anna(), minuteClock());
    Letter letter = someLetter();
    letter.kind = LetterKind::TheirLog;
    letter.bill.clear();
    letter.paper = "{\"form\":1}";
    daybook->change(u"A letter"_s, [&](Changes& changes) { letter.id = changes.addLetter(letter); });
    REQUIRE(daybook->letters().size() == 1);
    CHECK(daybook->letters().front() == letter);

    Letter changed = letter;
    changed.paper = "{\"form\":1,\"title\":\"x\"}";
    daybook->change(u"Changed"_s, [&](Changes& changes) { changes.updateLetter(changed); });
    CHECK(daybook->letters().front() == changed);
    daybook->undo();
    CHECK(daybook->letters().front() == letter);

    Letter plain = letter;
    plain.kind = LetterKind::Bill;
    plain.paper.clear();
    daybook->change(u"Plain"_s, [&](Changes& changes) { changes.updateLetter(plain); });
    CHECK(daybook->letters().front() == plain);
    daybook->undo();

    daybook->change(u"Out"_s, [&](Changes& changes) { changes.removeLetter(letter.id); });
    CHECK(daybook->letters().empty());
    daybook->undo();
    CHECK(daybook->letters().front() == letter);
    CHECK(daybook->verify().sound);
}

TEST_CASE("calls are kept by their time, changed, taken out and brought back", "[store][letters]")
{
    const Folder folder;
    Call later;
    later.provider = u"Brightcare"_s;
    later.at = QDateTime(QDate(2026, 7, 3), QTime(10, 30));
    later.who = u"Mrs Green"_s;
    later.said = u"She will look at the four days.\nShe rings back."_s;
    later.reference = u"C-17"_s;
    later.nextOn = QDate(2026, 7, 10);
    Call earlier = later;
    earlier.at = QDateTime(QDate(2026, 7, 1), QTime(9, 0));
    earlier.nextOn.reset();
    {
        const auto daybook = Daybook::create(folder.path(), anna(), minuteClock());
        daybook->change(u"Calls"_s, [&](Changes& changes) {
            changes.addCall(later);
            changes.addCall(earlier);
        });
    }
    const auto daybook = Daybook::open(folder.path(), OpenMode::ReadWrite, minuteClock());
    std::vector<Call> calls = daybook->calls();
    REQUIRE(calls.size() == 2);
    CHECK(calls[0].at == earlier.at);
    CHECK(calls[1].said == later.said);
    CHECK(calls[1].nextOn == later.nextOn);
    CHECK(calls[1].isLate({2026, 7, 10}));
    CHECK_FALSE(calls[1].isLate({2026, 7, 9}));
    CHECK_FALSE(calls[0].isLate({2026, 7, 10}));

    calls[1].isDone = true;
    daybook->change(u"Done"_s, [&](Changes& changes) {
        changes.updateCall(calls[1]);
        changes.removeCall(calls[0].id);
    });
    REQUIRE(daybook->calls().size() == 1);
    CHECK(daybook->calls().front() == calls[1]);
    CHECK_FALSE(daybook->calls().front().isLate({2026, 8, 1}));
    daybook->undo();
    CHECK(daybook->calls().size() == 2);
    CHECK(daybook->verify().sound);
}
