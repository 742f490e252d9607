#include "core/papers/due_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Due
{
    Q_DECLARE_TR_FUNCTIONS(DueCalendar)
};

constexpr qsizetype bytesOfALine = 75; // RFC 5545, 3.1: without the end of the line

QString uidOf(const QString& kind, const QString& uuid)
{
    return u"%1-%2@daybook"_s.arg(kind, uuid);
}

/// TEXT of RFC 5545, 3.3.11: nothing in it can end the line or begin a new property.
QString escaped(const QString& text)
{
    QString safe = text.simplified();
    safe.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    safe.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    return safe;
}

/// Long lines go on in the next one, after a blank; no letter is cut in two.
QByteArray folded(const QByteArray& line)
{
    QByteArray result;
    qsizetype room = bytesOfALine;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        while (end < line.size() && (static_cast<unsigned char>(line.at(end)) & 0xC0) == 0x80)
            ++end;
        if (end - at > room) {
            result += "\r\n ";
            room = bytesOfALine - 1;
        }
        result += line.mid(at, end - at);
        room -= end - at;
        at = end;
    }
    return result + "\r\n";
}

} // namespace

std::vector<DueDate> dueDates(const std::vector<Letter>& letters, const std::vector<Call>& calls,
                              const std::vector<SeenCheck>& checks, const std::vector<Goal>& goals)
{
    std::vector<DueDate> dates;
    for (const Letter& letter : letters) {
        const bool isWaiting =
            letter.status == LetterStatus::Sent || letter.status == LetterStatus::Acknowledged;
        if (isWaiting && letter.replyBy)
            dates.push_back({uidOf(u"letter"_s, letter.uuid), *letter.replyBy,
                             Due::tr("Answer expected from %1: %2").arg(letter.provider, letter.about)});
    }
    for (const Call& call : calls) {
        if (!call.isDone && call.nextOn)
            dates.push_back({uidOf(u"call"_s, call.uuid), *call.nextOn,
                             call.provider.isEmpty()
                                 ? Due::tr("After your call: “%1”").arg(call.said)
                                 : Due::tr("After your call with %1: “%2”").arg(call.provider, call.said)});
    }
    for (const SeenCheck& check : checks) {
        if (check.runsOut)
            dates.push_back({uidOf(u"check"_s, check.uuid), *check.runsOut,
                             Due::tr("Last day of a paper of %1").arg(check.name)});
    }
    for (const Goal& goal : goals) {
        if (!goal.isOver && goal.reviewOn)
            dates.push_back({uidOf(u"goal"_s, goal.uuid), *goal.reviewOn,
                             Due::tr("Look again at what matters to you: “%1”").arg(goal.words)});
    }
    std::ranges::stable_sort(dates, {}, &DueDate::day);
    return dates;
}

QByteArray toCalendarFile(const std::vector<DueDate>& dates, const QDateTime& writtenAt)
{
    const QByteArray stamp = writtenAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Daybook//Due days//EN\r\n"
                      "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n";
    for (const DueDate& due : dates) {
        file += "BEGIN:VEVENT\r\n";
        file += folded("UID:" + escaped(due.uid).toUtf8());
        file += "DTSTAMP:" + stamp + "\r\n";
        file += "DTSTART;VALUE=DATE:" + due.day.toString(u"yyyyMMdd"_s).toLatin1() + "\r\n";
        file += "DTEND;VALUE=DATE:" + due.day.addDays(1).toString(u"yyyyMMdd"_s).toLatin1() + "\r\n";
        file += folded("SUMMARY:" + escaped(due.what).toUtf8());
        file += "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"; // it keeps no hour of that day
    }
    return file + "END:VCALENDAR\r\n";
}

} // namespace daybook
