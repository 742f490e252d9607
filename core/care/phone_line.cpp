#include "core/care/phone_line.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/care/phone_piece.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

/// The last such weekday up to and with today.
QDate lastWeekday(int dayOfWeek, QDate today)
{
    return today.addDays(-((today.dayOfWeek() - dayOfWeek + 7) % 7));
}

} // namespace

QStringList piecesOf(const QString& line)
{
    static const QRegularExpression apart(
        u"\\s*[,;]\\s*|\\s+then\\s+|\\.\\s+(?=[A-Za-z])|\\s+(?:and|but)\\s+"
        u"(?=(?:no[ -]?one|nobody|no (?:show|visit|carer)|missed|none|they cancelled|i cancelled|we cancelled)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.split(apart, Qt::SkipEmptyParts);
}

PhoneMessage withoutSender(const QString& line)
{
    static const QRegularExpression sender(
        u"^\\W?\\[?(\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}),? +\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?\\]?(?: -)? "
        u"[^:]{1,40}: "_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = sender.match(line);
    if (!found.hasMatch())
        return {{}, line};
    return {parseUkDate(found.capturedView(1)).value_or(QDate()), line.mid(found.capturedLength())};
}

std::optional<QDate> takeDate(QString& line, QDate today)
{
    static const QRegularExpression dated(
        u"^(?:(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rday|urday)?\\b[,.]?\\s*)?"
        u"(\\d{1,2}(?:/\\d{1,2}/|-\\d{1,2}-|\\.\\d{1,2}\\.)\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/"
        u"\\d{1,2}(?!\\d|[/:.]\\d)|"
        u"\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
        u"(?:,? (?:19|20)\\d{2})?)?(today|yesterday)?\\s*[:,–-]?\\s*"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = dated.match(line);
    const QString weekday = found.captured(1);
    const QString date = found.captured(2);
    const QString word = found.captured(3);
    std::optional<QDate> day;
    if (!date.isEmpty())
        day = parseUkDate(date.count(u'/') == 1 ? date + u"/%1"_s.arg(today.year()) : date, today);
    else if (!word.isEmpty())
        day = today.addDays(folded(word) == u"yesterday"_s ? -1 : 0);
    else if (!weekday.isEmpty())
        day = lastWeekday(weekdayOf(weekday), today);
    if (!day || !day->isValid())
        return {};
    // Notes are about what has happened: "28/12" written in January was last year's.
    if (*day > today.addDays(1) && day->addYears(-1) >= today.addDays(-200) && date.count(u'/') == 1)
        day = day->addYears(-1);
    line.remove(0, found.capturedLength());
    return day;
}

} // namespace daybook
