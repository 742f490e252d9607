#include "core/base/uk_time.h"
#include "core/care/phone_notes.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QFile>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Four visits a day: Morning 8:00, Lunch 12:30, Tea 16:30, Bed 20:00, each half an hour. Today is Friday 5
/// June 2026.
PhoneContext fourADay()
{
    PhoneContext context;
    context.today = day(u"2026-06-05");
    RotaEntry morning = dailyAt(u"08:00", u"08:30");
    morning.name = u"Morning"_s;
    RotaEntry lunch = dailyAt(u"12:30", u"13:00");
    lunch.name = u"Lunch"_s;
    RotaEntry tea = dailyAt(u"16:30", u"17:00");
    tea.name = u"Tea"_s;
    RotaEntry bed = dailyAt(u"20:00", u"20:30");
    bed.name = u"Bed"_s;
    context.rota = {morning, lunch, tea, bed};
    context.carers = {u"Anne"_s, u"Ben"_s};
    return context;
}

QString shown(const Visit& visit)
{
    QStringList words{toIso(visit.date).mid(5)};
    words += visit.planned ? toIso(*visit.planned) : u"-"_s;
    words += stateKeyword(visit.state);
    if (visit.start || visit.end)
        words +=
            (visit.start ? toIso(*visit.start) : u"?"_s) + u'-' + (visit.end ? toIso(*visit.end) : u"?"_s);
    if (!visit.carers.isEmpty())
        words += visit.carers.join(u'+');
    return words.join(u' ');
}

/// "06-05 08:00 came 08:05-08:30 Anne | 06-05 12:30 missed"; what was not read stands after "??".
QString readAs(const QString& text)
{
    QStringList all;
    for (const PhoneLine& line : readPhoneNotes(text, fourADay())) {
        for (const Visit& visit : line.visits)
            all += shown(visit);
        for (const QString& piece : line.notRead)
            all += u"?? "_s + piece;
    }
    return all.join(u" | "_s);
}

} // namespace

TEST_CASE("a line from a daughter's telephone is read as the visits it tells of")
{
    CHECK(readAs(u"8.05–8.30 Anne, no one at lunch"_s) ==
          u"06-05 08:00 came 08:05-08:30 Anne | 06-05 12:30 missed"_s);
}

TEST_CASE("a line that could mean two things is left to be typed by hand")
{
    const QString text = GENERATE(as<QStringView>{}, u"cancelled lunch", u"Anne", u"not sure about tea",
                                  u"8.05 9.10 10.20 Anne", u"did Anne come at 8?", u"25.00 Anne",
                                  u"rang the office", u"hospital appointment at 10")
                             .toString();
    INFO(text.toStdString());
    const auto lines = readPhoneNotes(text, fourADay());
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().visits.empty());
    CHECK(lines.front().notRead == QStringList{text});
}

TEST_CASE("a date holds for the lines below it, and a messenger's own date and sender are set aside")
{
    CHECK(readAs(u"Tue 2 June\n8.10-8.30 Ben\nNo one at tea\n3/6: 8-8.30 Anne"_s) ==
          u"06-02 08:00 came 08:10-08:30 Ben | 06-02 16:30 missed | 06-03 08:00 came 08:00-08:30 Anne"_s);
    CHECK(readAs(u"[04/06/2026, 20:14:03] Jane: lunch didn't come"_s) == u"06-04 12:30 missed"_s);
    CHECK(readAs(u"04/06/2026, 20:14 - Jane: 8pm-8.20 Ben"_s) == u"06-04 20:00 came 20:00-20:20 Ben"_s);
}

TEST_CASE("notes about a day that has not come are not written down")
{
    CHECK(readAs(u"Sat 20 June 2026: 8.00-8.30 Anne"_s) == u"?? Sat 20 June 2026: 8.00-8.30 Anne"_s);
}

TEST_CASE("of a hundred lines as people type them ninety are read right, and none wrongly")
{
    // Each line: the note, then what is meant; "??" alone: it should be left for typing.
    QFile file(dataPath(u"phone/notes.txt"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    int count = 0;
    int right = 0;
    QStringList wrong;
    QStringList left;
    for (const QString& line : lines) {
        const QStringList sides = line.split(u" => "_s);
        REQUIRE(sides.size() == 2);
        const QString found = readAs(sides[0]);
        ++count;
        if (found == sides[1] ||
            (sides[1] == u"??"_s && found.startsWith(u"??"_s) && !found.contains(u" | "_s)))
            ++right;
        else if (found.contains(u"??"_s))
            left += line + u"\n      found "_s + found;
        else
            wrong += line + u"\n      found "_s + found;
    }
    INFO("left for typing:\n" << left.join(u'\n').toStdString());
    INFO("read wrongly:\n" << wrong.join(u'\n').toStdString());
    CHECK(count >= 100);
    CHECK(right * 100 >= count * 90);
    CHECK(wrong.isEmpty());
}

TEST_CASE("beside a planned visit Enter is enough, and a letter or two times say the rest")
{
    PlannedVisit tea;
    tea.date = day(u"2026-06-02");
    tea.start = at(u"16:30");
    tea.end = at(u"17:00");
    const auto typed = [&](QStringView text) {
        const auto entry = readTypedVisit(text, tea, {u"Anne"_s});
        return entry ? shown(*entry) : u"??"_s;
    };
    CHECK(typed(u"") == u"06-02 16:30 came"_s);
    CHECK(typed(u"M") == u"06-02 16:30 missed"_s);
    CHECK(typed(u"c") == u"06-02 16:30 cancelled by me"_s);
    CHECK(typed(u"p") == u"06-02 16:30 cancelled by provider"_s);
    CHECK(typed(u"s") == u"06-02 16:30 sent away"_s);
    CHECK(typed(u"435 450") == u"06-02 16:30 came 16:35-16:50"_s);
    CHECK(typed(u"4.35 4.50 anne") == u"06-02 16:30 came 16:35-16:50 anne"_s);
    CHECK(typed(u"1635-1650") == u"06-02 16:30 came 16:35-16:50"_s);
    CHECK(typed(u"Anne") == u"06-02 16:30 came Anne"_s);
    CHECK(typed(u"left 4.45") == u"06-02 16:30 came ?-16:45"_s);
    CHECK(typed(u"x") == u"??"_s);
    CHECK(typed(u"cancelled") == u"??"_s);
    CHECK(typed(u"99.99") == u"??"_s);
}
