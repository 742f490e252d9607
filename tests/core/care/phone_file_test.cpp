#include "core/care/phone_file.h"
#include "core/care/phone_notes.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendarOf(const QByteArray& events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Phone//EN\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray event(const QByteArray& lines)
{
    return "BEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\n";
}

} // namespace

TEST_CASE("appointments of a telephone's calendar become lines of notes in the order of their time")
{
    const PhoneFile file = readPhoneFile(calendarOf(
        event("SUMMARY:Ben\r\nDTSTART;TZID=Europe/London:20260603T080000\r\nDURATION:PT45M\r\n"
              "BEGIN:VALARM\r\nSUMMARY:Ring\r\nDESCRIPTION:Reminder\r\nEND:VALARM\r\n") +
        event("DTSTART:20260602T070500Z\r\nDTEND:20260602T073000Z\r\nSUMMARY:Anne\\, no one at\r\n"
              "  lunch\r\n") +
        event("DTSTART;VALUE=DATE:20260604\r\nDTEND;VALUE=DATE:20260606\r\nSUMMARY:in hospital\r\n")));
    CHECK(file.problem.isEmpty());
    CHECK(file.left.isEmpty());
    CHECK(file.text.split(u'\n') == QStringList{u"2026-06-02 08:05–08:30 Anne, no one at lunch"_s,
                                                u"2026-06-03 08:00–08:45 Ben"_s, u"2026-06-04 in hospital"_s,
                                                u"2026-06-05 in hospital"_s});
}

TEST_CASE("times of a calendar are those of a clock in the UK, in winter, in summer and from abroad")
{
    CHECK(readPhoneFile(calendarOf(event("DTSTART:20260112T080500Z\r\nSUMMARY:Anne\r\n"))).text ==
          u"2026-01-12 08:05 Anne"_s);
    CHECK(readPhoneFile(calendarOf(event("DTSTART:20260602T230500Z\r\nSUMMARY:Anne\r\n"))).text ==
          u"2026-06-03 00:05 Anne"_s);
    CHECK(readPhoneFile(
              calendarOf(event("DTSTART;TZID=\"GMT Standard Time\":20260602T080500\r\nSUMMARY:Anne\r\n")))
              .text == u"2026-06-02 08:05 Anne"_s);
    CHECK(readPhoneFile(calendarOf(event("DTSTART;TZID=Europe/Paris:20260602T080500\r\nSUMMARY:Anne\r\n")))
              .text == u"2026-06-02 07:05 Anne"_s);
    CHECK(readPhoneFile(calendarOf(event("DTSTART:20260602T080500\r\nSUMMARY:Anne\r\n"))).text ==
          u"2026-06-02 08:05 Anne"_s);
}

TEST_CASE("what repeats in a calendar, or was cancelled there, is left for the person and not guessed")
{
    const PhoneFile file = readPhoneFile(calendarOf(
        event("DTSTART:20260602T080500\r\nRRULE:FREQ=DAILY\r\nSUMMARY:Morning call\r\n") +
        event("DTSTART:20260603T080500\r\nSTATUS:CANCELLED\r\nSUMMARY:Lunch call\r\n") +
        event("DTSTART:20261399T080500\r\nSUMMARY:Bed call\r\n") + event("DTSTART:20260604T0805")));
    CHECK(file.text.isEmpty());
    REQUIRE(file.left.size() == 4);
    CHECK(file.left.join(u'\n').contains(
        u"“Morning call” repeats from Tue 2 June 2026. The calendar says when it was planned, not when "
        u"somebody came."_s));
    CHECK(file.left.join(u'\n').contains(
        u"“Lunch call” on Wed 3 June 2026 was cancelled in the calendar. Who cancelled is not said."_s));
    CHECK(file.left.join(u'\n').contains(u"“Bed call”: its day could not be read."_s));
}

TEST_CASE("a calendar that is cut off says in the middle of which appointment")
{
    const QByteArray whole = calendarOf(event("DTSTART:20260602T080500\r\nSUMMARY:Anne\r\n") +
                                        event("DTSTART:20260603T080500\r\nSUMMARY:Ben\r\n"));
    const PhoneFile file = readPhoneFile(whole.left(whole.indexOf("SUMMARY:Ben") + 11));
    CHECK(file.text == u"2026-06-02 08:05 Anne"_s);
    CHECK(file.left == QStringList{u"“Ben”: the file ends in the middle of it."_s});
    for (qsizetype length = 0; length <= whole.size(); ++length)
        CHECK_NOTHROW(readPhoneFile(whole.left(length)));
}

TEST_CASE("a table of visits from a telephone becomes lines of notes, its first row is passed over")
{
    const PhoneFile file = readPhoneFile("Date,In,Out,Carer,Note\r\n02/06/2026,08:05,08:30,Anne,\r\n"
                                         "03/06/2026,12.31,12.50,Ben,\"ate well, slept\"\r\n");
    CHECK(file.problem.isEmpty());
    CHECK(file.text.split(u'\n') ==
          QStringList{u"2026-06-02 08:05–08:30 Anne"_s, u"2026-06-03 12.31–12.50 Ben, ate well, slept"_s});
}

TEST_CASE("a text from a telephone stays as it was written")
{
    const PhoneFile file = readPhoneFile("Tue 2 June: 8.05–8.30 Anne, no one at lunch\r\nWed: all came\r\n");
    CHECK(file.problem.isEmpty());
    CHECK(file.text == u"Tue 2 June: 8.05–8.30 Anne, no one at lunch\nWed: all came"_s);
}

TEST_CASE("a file that is empty, a picture or far too long has a sentence of its own")
{
    CHECK(readPhoneFile("").problem.startsWith(u"The file is empty."_s));
    CHECK(readPhoneFile(" \r\n").problem.startsWith(u"The file is empty."_s));
    CHECK(readPhoneFile(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16))
              .problem.startsWith(u"The file does not hold text."_s));
    CHECK(readPhoneFile(QByteArray(3 * 1024 * 1024, 'a'))
              .problem.startsWith(u"The file is too long to be notes of visits."_s));
    CHECK(readPhoneFile(calendarOf({})).problem.startsWith(u"The calendar holds no appointments."_s));
    const PhoneFile many = readPhoneFile(QByteArray("8.05 Anne\n").repeated(2010));
    CHECK(many.text.count(u'\n') == 1999);
    REQUIRE(many.left.size() == 1);
    CHECK(many.left.first().contains(u"not read"_s));
}

TEST_CASE("the lines of a calendar are understood as notes")
{
    PhoneContext context;
    context.today = day(u"2026-06-05");
    RotaEntry morning = dailyAt(u"08:00", u"08:30");
    morning.name = u"Morning"_s;
    context.rota = {morning};
    const PhoneFile file = readPhoneFile(
        calendarOf(event("DTSTART:20260602T070500Z\r\nDTEND:20260602T073000Z\r\nSUMMARY:Anne\r\n")));
    const std::vector<PhoneLine> lines = readPhoneNotes(file.text, context);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.front().visits.size() == 1);
    const Visit& visit = lines.front().visits.front();
    CHECK(visit.date == day(u"2026-06-02"));
    CHECK(visit.start == QTime(8, 5));
    CHECK(visit.end == QTime(8, 30));
    CHECK(visit.planned == QTime(8, 0));
    CHECK(visit.carers == QStringList{u"Anne"_s});
}
