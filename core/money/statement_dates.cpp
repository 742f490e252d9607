#include "core/money/statement_dates.h"

#include <QRegularExpression>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDates = 4;
/// Banks date some payments of an evening or a weekend by the next working day.
constexpr qint64 daysAhead = 7;

/// How a list of dates looks when it is read in one way.
struct Reading
{
    bool isReadable{true}; ///< every date is a day
    bool isFuture{false};
    bool rises{true};
    bool falls{true};
    bool isOrdered() const { return rises || falls; }
};

Reading readIn(const QStringList& dates, DateOrder order, QDate today)
{
    Reading reading;
    QDate last;
    for (const QString& text : dates) {
        const std::optional<QDate> date = parseStatementDate(text, order);
        if (!date) {
            reading.isReadable = false;
            continue;
        }
        reading.isFuture = reading.isFuture || (today.isValid() && *date > today.addDays(daysAhead));
        if (last.isValid()) {
            reading.rises = reading.rises && *date >= last;
            reading.falls = reading.falls && *date <= last;
        }
        last = *date;
    }
    return reading;
}

} // namespace

std::optional<QDate> parseStatementDate(QStringView text, DateOrder order)
{
    QString day = text.trimmed().toString();
    static const QRegularExpression withTime(
        u"^(.*\\d)(?:T|,? +)\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\\d{2}:?\\d{2})?$"_s);
    if (const auto match = withTime.match(day); match.hasMatch())
        day = match.captured(1);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})(\\d{2})(?:\\d{2,6}.*)?$"_s);
    if (const auto match = compact.match(day); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() && date.year() >= 1970 ? std::optional(date) : std::nullopt;
    }
    day.replace(u'\'', u'/');
    day.replace(u"/ "_s, u"/"_s);
    if (day.size() > 40 || day.count(u'/') == 1)
        return {};
    const std::optional<QDate> date = parseUkDate(day, {}, order);
    return date && date->year() >= 1970 && date->year() <= 2200 ? date : std::nullopt;
}

DateOrderSeen dateOrderOf(const QStringList& dates, QDate today)
{
    static const QRegularExpression numbers(u"^\\s*(\\d{1,2})[/.\\- ]\\s*(\\d{1,2})[/.\\- ']\\s*\\d{2,4}"_s);
    DateOrderSeen seen;
    QStringList open;
    int dayFirst = 0;
    int monthFirst = 0;
    for (const QString& text : dates) {
        const auto match = numbers.match(text);
        if (!match.hasMatch())
            continue;
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        dayFirst += first > 12 && second <= 12;
        monthFirst += second > 12 && first <= 12;
        open += text.trimmed();
        if (first <= 12 && second <= 12 && first != second && seen.undecided.size() < shownDates &&
            !seen.undecided.contains(text.trimmed()))
            seen.undecided += text.trimmed();
    }
    seen.isMixed = dayFirst > 0 && monthFirst > 0;
    if (dayFirst > 0 || monthFirst > 0) {
        seen.order = monthFirst > dayFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
        return seen;
    }
    if (seen.undecided.isEmpty()) {
        seen.order = DateOrder::DayFirst;
        return seen;
    }
    const Reading days = readIn(open, DateOrder::DayFirst, today);
    const Reading months = readIn(open, DateOrder::MonthFirst, today);
    if (days.isFuture != months.isFuture)
        seen.order = days.isFuture ? DateOrder::MonthFirst : DateOrder::DayFirst;
    else if (days.isOrdered() != months.isOrdered())
        seen.order = days.isOrdered() ? DateOrder::DayFirst : DateOrder::MonthFirst;
    return seen;
}

} // namespace daybook
