#include "core/papers/due_calendar.h"

#include "core/care/phone_calendar.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

const QDateTime writtenAt(QDate(2026, 7, 2), QTime(11, 0), Qt::UTC);

Letter waitingLetter()
{
    Letter letter;
    letter.uuid = u"0b9d"_s;
    letter.provider = u"Brightcare"_s;
    letter.about = u"June 2026"_s;
    letter.status = LetterStatus::Sent;
    letter.replyBy = QDate(2026, 7, 16);
    return letter;
}

} // namespace

TEST_CASE("a letter that waits is one whole day in the calendar, without its sum", "[calendar_file]")
{
    Letter letter = waitingLetter();
    letter.asked = Money{4400};
    const auto dates = dueDates({letter}, {}, {}, {});
    REQUIRE(dates.size() == 1);
    const QByteArray file = toCalendarFile(dates, writtenAt);
    CHECK(file == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Daybook//Due days//EN\r\n"
                  "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n"
                  "BEGIN:VEVENT\r\nUID:letter-0b9d@daybook\r\nDTSTAMP:20260702T110000Z\r\n"
                  "DTSTART;VALUE=DATE:20260716\r\nDTEND;VALUE=DATE:20260717\r\n"
                  "SUMMARY:Answer expected from Brightcare: June 2026\r\n"
                  "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("a letter that was asked for again keeps its place in the calendar under a new day",
          "[calendar_file]")
{
    Letter letter = waitingLetter();
    const auto before = dueDates({letter}, {}, {}, {});
    letter.replyBy = QDate(2026, 7, 30);
    letter.status = LetterStatus::Acknowledged;
    const auto after = dueDates({letter}, {}, {}, {});
    REQUIRE(after.size() == 1);
    CHECK(after.front().uid == before.front().uid);
    CHECK(after.front().day == QDate(2026, 7, 30));
}

TEST_CASE("what is a draft, answered, done or over has no day in the calendar", "[calendar_file]")
{
    for (const LetterStatus status : {LetterStatus::Draft, LetterStatus::Answered, LetterStatus::Closed}) {
        Letter letter = waitingLetter();
        letter.status = status;
        CHECK(dueDates({letter}, {}, {}, {}).empty());
    }
    Call done;
    done.nextOn = QDate(2026, 7, 3);
    done.isDone = true;
    Goal over;
    over.reviewOn = QDate(2026, 7, 3);
    over.isOver = true;
    CHECK(dueDates({}, {done}, {SeenCheck{}}, {over}).empty());
}

TEST_CASE("calls, papers that run out and goals come by their day", "[calendar_file]")
{
    Call call;
    call.uuid = u"c"_s;
    call.provider = u"Brightcare"_s;
    call.said = u"she looks into it"_s;
    call.nextOn = QDate(2026, 7, 20);
    SeenCheck check;
    check.uuid = u"k"_s;
    check.name = u"Megan Price"_s;
    check.runsOut = QDate(2026, 7, 10);
    Goal goal;
    goal.uuid = u"g"_s;
    goal.words = u"Up by nine"_s;
    goal.reviewOn = QDate(2026, 7, 12);
    const auto dates = dueDates({waitingLetter()}, {call}, {check}, {goal});
    QStringList uids;
    for (const DueDate& date : dates)
        uids += date.uid;
    CHECK(uids == QStringList{u"check-k@daybook"_s, u"goal-g@daybook"_s, u"letter-0b9d@daybook"_s,
                              u"call-c@daybook"_s});
    // Another program's reader finds the same days.
    const PhoneCalendar read = readPhoneCalendar(QString::fromUtf8(toCalendarFile(dates, writtenAt)));
    CHECK(read.left.isEmpty());
    REQUIRE(read.lines.size() == 4);
    CHECK(read.lines.at(0).startsWith(u"2026-07-10"_s));
    CHECK(read.lines.at(3).contains(u"she looks into it"_s));
}

TEST_CASE("words with commas, line ends and many letters stay one event of short lines", "[calendar_file]")
{
    Letter letter = waitingLetter();
    letter.about = u"a, b; c\\d\r\nEND:VEVENT\r\nBEGIN:VALARM "_s + QString(u"żółć "_s).repeated(40);
    const QByteArray file = toCalendarFile(dueDates({letter}, {}, {}, {}), writtenAt);
    CHECK(file.count("\r\nEND:VEVENT\r\n") == 1);
    CHECK_FALSE(file.contains("\r\nBEGIN:VALARM"));
    CHECK(file.contains("a\\, b\\; c\\\\d END:VEVENT"));
    for (const QByteArray& line : file.split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    QByteArray whole = file;
    CHECK(whole.replace("\r\n ", "").contains(QString(u"żółć żółć"_s).toUtf8()));
}
