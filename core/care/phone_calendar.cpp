#include "core/care/phone_calendar.h"

#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

/// Days of an appointment that lasts whole days, at most.
constexpr int mostDays = 31;
constexpr std::size_t mostEvents = 4000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PhoneCalendar)
};

struct Moment
{
    QDateTime at{}; ///< a clockReading
    bool isWholeDay{false};
};

struct Event
{
    QString summary{};
    QString description{};
    std::optional<Moment> start{};
    std::optional<Moment> end{};
    std::optional<qint64> seconds{};
    bool isRepeated{false};
    bool isCancelled{false};
    bool isCutOff{false};
};

struct Property
{
    QString name;
    QString parameters; ///< as written: ";TZID=Europe/London"
    QString value;
};

/// Long lines are folded: a line that begins with a blank goes on from the one before.
QStringList unfolded(const QString& text)
{
    QStringList lines;
    static const QRegularExpression lineEnd(u"\\r\\n|\\r|\\n"_s);
    for (const QString& line : text.split(lineEnd)) {
        if (!lines.isEmpty() && (line.startsWith(u' ') || line.startsWith(u'\t')))
            lines.last() += QStringView(line).mid(1);
        else
            lines.append(line);
    }
    return lines;
}

/// A colon inside a quoted parameter does not end the name.
Property propertyOf(const QString& line)
{
    bool isQuoted = false;
    qsizetype colon = -1;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line.at(i) == u'"')
            isQuoted = !isQuoted;
        else if (line.at(i) == u':' && !isQuoted)
            colon = i;
    }
    if (colon < 0)
        return {};
    const QString head = line.left(colon);
    const qsizetype semicolon = head.indexOf(u';');
    return {(semicolon < 0 ? head : head.left(semicolon)).toUpper(),
            semicolon < 0 ? QString() : head.mid(semicolon), line.mid(colon + 1)};
}

QString textOf(const QString& value)
{
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) != u'\\' || i + 1 == value.size()) {
            text += value.at(i);
            continue;
        }
        const QChar next = value.at(++i);
        text += next == u'n' || next == u'N' ? QStringLiteral(", ") : QString(next);
    }
    return text.simplified();
}

/// The zone that the calendar names; not valid when it names none, or one that nobody knows.
QTimeZone zoneOf(const QString& parameters)
{
    static const QRegularExpression zone(u";TZID=\"?([^;:\"]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QByteArray name = zone.match(parameters).captured(1).toUtf8();
    if (name.isEmpty())
        return {};
    const QTimeZone named(name);
    const QByteArray iana = named.isValid() ? name : QTimeZone::windowsIdToDefaultIanaId(name);
    return iana.isEmpty() ? QTimeZone() : QTimeZone(iana);
}

/// "20260602T080500Z", "20260602T090500" with or without a zone, "20260602". Errors: nullopt.
std::optional<Moment> momentOf(const Property& property)
{
    static const QRegularExpression shape(u"^(\\d{8})(?:T(\\d{6})(Z?))?$"_s);
    const QRegularExpressionMatch found = shape.match(property.value.trimmed());
    const QDate date = QDate::fromString(found.captured(1), u"yyyyMMdd"_s);
    if (!found.hasMatch() || !date.isValid())
        return {};
    if (found.captured(2).isEmpty())
        return Moment{clockReading(date, QTime(0, 0)), true};
    const QTime time = QTime::fromString(found.captured(2), u"HHmmss"_s);
    if (!time.isValid())
        return {};
    const QTimeZone zone = found.captured(3).isEmpty() ? zoneOf(property.parameters) : QTimeZone::utc();
    // A time without a zone is what the clock on the wall showed.
    if (!zone.isValid() || zone.id() == "Europe/London")
        return Moment{clockReading(date, time), false};
    return Moment{ukClockAt(QDateTime(date, time, zone).toUTC()), false};
}

/// "PT30M", "PT1H15M", "P1D". Units: seconds. Errors: nullopt, also for more than a week.
std::optional<qint64> lengthOf(const QString& value)
{
    static const QRegularExpression shape(
        u"^\\+?P(?:(\\d{1,2})D)?(?:T(?:(\\d{1,3})H)?(?:(\\d{1,4})M)?(?:\\d+S)?)?$"_s);
    const QRegularExpressionMatch found = shape.match(value.trimmed());
    if (!found.hasMatch())
        return {};
    const qint64 seconds = ((found.captured(1).toLongLong() * 24 + found.captured(2).toLongLong()) * 60 +
                            found.captured(3).toLongLong()) *
                           60;
    constexpr qint64 week = qint64{7} * 24 * 60 * 60;
    return seconds > 0 && seconds <= week ? std::optional(seconds) : std::nullopt;
}

void take(Event& event, const Property& property)
{
    if (property.name == u"SUMMARY"_s)
        event.summary = textOf(property.value);
    else if (property.name == u"DESCRIPTION"_s)
        event.description = textOf(property.value);
    else if (property.name == u"DTSTART"_s)
        event.start = momentOf(property);
    else if (property.name == u"DTEND"_s)
        event.end = momentOf(property);
    else if (property.name == u"DURATION"_s)
        event.seconds = lengthOf(property.value);
    else if (property.name == u"RRULE"_s || property.name == u"RDATE"_s)
        event.isRepeated = true;
    else if (property.name == u"STATUS"_s)
        event.isCancelled = property.value.trimmed().compare(u"CANCELLED"_s, Qt::CaseInsensitive) == 0;
}

std::vector<Event> eventsOf(const QString& text)
{
    std::vector<Event> events;
    std::optional<Event> open;
    int deeper = 0; // an alarm inside an appointment has a summary of its own
    for (const QString& line : unfolded(text)) {
        const Property property = propertyOf(line);
        const QString value = property.value.trimmed().toUpper();
        if (property.name == u"BEGIN"_s && value == u"VEVENT"_s) {
            open = Event();
            deeper = 0;
        } else if (!open) {
            continue;
        } else if (property.name == u"END"_s && value == u"VEVENT"_s) {
            events.push_back(*open);
            open.reset();
            if (events.size() == mostEvents)
                break;
        } else if (property.name == u"BEGIN"_s) {
            ++deeper;
        } else if (property.name == u"END"_s) {
            --deeper;
        } else if (deeper == 0) {
            take(*open, property);
        }
    }
    if (open) {
        open->isCutOff = true;
        events.push_back(*open);
    }
    return events;
}

QString wordsOf(const Event& event)
{
    const bool saysMore = !event.description.isEmpty() && event.description != event.summary;
    QStringList words;
    if (!event.summary.isEmpty())
        words.append(event.summary);
    if (saysMore)
        words.append(event.description);
    return words.join(u", "_s);
}

void addLines(PhoneCalendar& calendar, const Event& event)
{
    const QDate first = event.start->at.date();
    const QString words = wordsOf(event);
    if (!event.start->isWholeDay) {
        QDateTime end = event.end && !event.end->isWholeDay ? event.end->at : QDateTime();
        if (!end.isValid() && event.seconds)
            end = event.start->at.addSecs(*event.seconds);
        QString times = toIso(event.start->at.time());
        if (end.isValid() && end > event.start->at)
            times += u'–' + toIso(end.time());
        calendar.lines.append(u"%1 %2 %3"_s.arg(toIso(first), times, words).trimmed());
        return;
    }
    // The end of whole days is the day after the last.
    QDate last = event.end ? event.end->at.date().addDays(-1) : first;
    last = std::clamp(last, first, first.addDays(mostDays - 1));
    for (QDate day = first; day <= last; day = day.addDays(1))
        calendar.lines.append(u"%1 %2"_s.arg(toIso(day), words).trimmed());
}

} // namespace

bool isCalendar(const QString& text)
{
    return text.trimmed().startsWith(u"BEGIN:VCALENDAR"_s, Qt::CaseInsensitive);
}

PhoneCalendar readPhoneCalendar(const QString& text)
{
    PhoneCalendar calendar;
    std::vector<Event> events = eventsOf(text);
    std::ranges::stable_sort(
        events, {}, [](const Event& event) { return event.start ? event.start->at.toMSecsSinceEpoch() : 0; });
    for (const Event& event : events) {
        const QString words =
            wordsOf(event).isEmpty() ? Texts::tr("an appointment without a name") : wordsOf(event);
        if (event.isCutOff)
            calendar.left.append(Texts::tr("“%1”: the file ends in the middle of it.").arg(words));
        else if (!event.start)
            calendar.left.append(Texts::tr("“%1”: its day could not be read.").arg(words));
        else if (event.isCancelled)
            calendar.left.append(
                Texts::tr("“%1” on %2 was cancelled in the calendar. Who cancelled is not said.")
                    .arg(words, toText(event.start->at.date())));
        else if (event.isRepeated)
            calendar.left.append(
                Texts::tr("“%1” repeats from %2. The calendar says when it was planned, not when "
                          "somebody came.")
                    .arg(words, toText(event.start->at.date())));
        else
            addLines(calendar, event);
    }
    return calendar;
}

} // namespace daybook
