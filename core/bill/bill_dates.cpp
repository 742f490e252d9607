#include "core/bill/bill_dates.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/bill/line_description.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QStringView, 7> weekdayBeginnings{u"mon", u"tue", u"wed", u"thu",
                                                       u"fri", u"sat", u"sun"};

/// 1 = Monday; 0 = names no weekday.
int weekdayNamed(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 3)
        return 0;
    for (std::size_t i = 0; i < weekdayBeginnings.size(); ++i) {
        if (text.startsWith(weekdayBeginnings[i], Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

int takeNumber(QStringView text, qsizetype& at, qsizetype most)
{
    int value = 0;
    const qsizetype begin = at;
    while (at < text.size() && isDigit(text[at]) && at - begin < most)
        value = value * 10 + text[at++].unicode() - u'0';
    return at == begin ? -1 : value;
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// Spreadsheets store days as numbers: 36526 is 1 January 2000, 54788 the end of 2049.
std::optional<QDate> spreadsheetDay(QStringView text)
{
    if (text.size() != 5 || !allDigits(text))
        return {};
    const int number = text.toInt();
    if (number < 36526 || number > 54788)
        return {};
    return QDate(1899, 12, 30).addDays(number);
}

/// The year of a bill in words of digits alone: others are numbers of something.
bool isYearOfBills(int year)
{
    return year >= 2000 && year < 2100;
}

/// "08:00", "0800", "8.30 am", "08:00 - 08:30"; "2024" only behind a date that has its year.
bool isClock(QStringView text, bool afterYear)
{
    if (text.endsWith(u'Z'))
        text.chop(1);
    if (parseUkTime(text))
        return afterYear || text.size() != 4 || text.contains(u':') || text.contains(u'.') ||
               text.back().isLetter() || text.front() < u'2' || text[1] > u'0';
    const ClockSpan span = readClockSpan(text);
    return span.start && span.end;
}

} // namespace

std::optional<QDate> compactDay(QStringView text)
{
    if (text.size() != 8 || !allDigits(text))
        return {};
    const int number = text.toInt();
    const QDate day(number / 10000, number / 100 % 100, number % 100);
    return day.isValid() && isYearOfBills(day.year()) ? std::optional(day) : std::nullopt;
}

std::optional<NumericDate> numericDate(QStringView text)
{
    text = text.trimmed();
    while (!text.isEmpty() && !isDigit(text.front()))
        text = text.sliced(1);
    qsizetype at = 0;
    NumericDate date;
    date.first = takeNumber(text, at, 2);
    if (date.first < 0 || at >= text.size())
        return {};
    const QChar divider = text[at];
    if (divider != u'/' && divider != u'-' && divider != u'.')
        return {};
    date.second = takeNumber(text, ++at, 2);
    if (date.second < 0 || at >= text.size() || text[at] != divider)
        return {};
    const qsizetype yearBegins = ++at;
    date.year = takeNumber(text, at, 4);
    if (at - yearBegins == 2)
        date.year += 2000;
    else if (at - yearBegins != 4)
        return {};
    if (at < text.size() && isDigit(text[at]))
        return {};
    return date;
}

DateOrderVote::DateOrderVote(const std::vector<RotaEntry>& plan)
    : m_plan(plan.size() > 500 ? std::vector<RotaEntry>() : plan)
{
    // A plan for every day of every year cannot tell one date from another.
    m_planTells = std::none_of(m_plan.begin(), m_plan.end(), [](const RotaEntry& entry) {
        return entry.weekdays.all() && !entry.from && !entry.to && !entry.date;
    });
    m_planTells = m_planTells && !m_plan.empty();
}

bool DateOrderVote::planned(QDate day) const
{
    return std::any_of(m_plan.begin(), m_plan.end(), [day](const RotaEntry& entry) {
        if (entry.date)
            return *entry.date == day;
        return !entry.stops && entry.weekdays.test(static_cast<std::size_t>(day.dayOfWeek() - 1)) &&
               (!entry.from || *entry.from <= day) && (!entry.to || day <= *entry.to);
    });
}

void DateOrderVote::add(QStringView text, QStringView weekday)
{
    text = text.trimmed();
    // "Payment received 14/05/2024" says nothing of the dates of visits.
    if (text.isEmpty() || (!isDigit(text.front()) && weekdayNamed(text) == 0))
        return;
    const std::optional<NumericDate> numbers = numericDate(text);
    if (!numbers)
        return;
    const QDate dayFirst(numbers->year, numbers->second, numbers->first);
    const QDate monthFirst(numbers->year, numbers->first, numbers->second);
    if (!dayFirst.isValid() && !monthFirst.isValid())
        return;
    ++m_evidence.numeric;
    if (!monthFirst.isValid()) {
        ++m_evidence.dayFirstOnly;
        return;
    }
    if (!dayFirst.isValid()) {
        ++m_evidence.monthFirstOnly;
        return;
    }
    if (dayFirst == monthFirst)
        return;
    int named = weekdayNamed(weekday);
    if (named == 0)
        named = weekdayNamed(text);
    if (named > 0 && dayFirst.dayOfWeek() != monthFirst.dayOfWeek()) {
        m_evidence.weekdaySaysDayFirst += dayFirst.dayOfWeek() == named;
        m_evidence.weekdaySaysMonthFirst += monthFirst.dayOfWeek() == named;
    }
    if (m_planTells) {
        const bool onDayFirst = planned(dayFirst);
        const bool onMonthFirst = planned(monthFirst);
        m_evidence.planSaysDayFirst += onDayFirst && !onMonthFirst;
        m_evidence.planSaysMonthFirst += onMonthFirst && !onDayFirst;
    }
}

DateOrderDecision DateOrderVote::decide() const
{
    const DateOrderEvidence& e = m_evidence;
    DateOrderDecision decision;
    decision.anyNumeric = e.numeric > 0;
    const int dayFirst = e.dayFirstOnly + e.weekdaySaysDayFirst;
    const int monthFirst = e.monthFirstOnly + e.weekdaySaysMonthFirst;
    // One odd date among many is a slip of the pen, not another order.
    const int odd = std::min(dayFirst, monthFirst);
    const int many = std::max(dayFirst, monthFirst);
    decision.mixed = odd > 0 && odd * 10 > many && (many == odd || odd > 1 || many < 4);
    if (monthFirst > dayFirst) {
        decision.order = DateOrder::MonthFirst;
        decision.reason = e.monthFirstOnly > 0 ? DateOrderReason::Impossible : DateOrderReason::Weekdays;
    } else if (dayFirst == 0 && monthFirst == 0 && e.planSaysMonthFirst >= 3 && e.planSaysDayFirst == 0) {
        decision.order = DateOrder::MonthFirst;
        decision.reason = DateOrderReason::Plan;
    }
    return decision;
}

DateRead BillDates::read(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return {};
    if (text == m_lastText)
        return m_last;
    m_last = readNew(text);
    m_lastText = text.toString();
    return m_last;
}

DateRead BillDates::readNew(QStringView text) const
{
    DateRead read;
    if (text.size() > 60 || !std::any_of(text.begin(), text.end(), isDigit))
        return read;
    if (m_decision.mixed) {
        if (const std::optional<NumericDate> numbers = numericDate(text);
            numbers && numbers->first <= 12 && numbers->second <= 12 && numbers->first != numbers->second) {
            read.ambiguous = true;
            return read;
        }
        for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst}) {
            if (const std::optional<QDate> date = parseUkDate(text, m_hint, order)) {
                read.date = *date;
                return read;
            }
        }
    }
    // "Mon 1 June 2100" on a bill of 2026 is nine o'clock in the evening, and so is "Mon 7 October 2027" on
    // one of 2024: the printed weekday tells.
    constexpr int farFromBill = 15;
    const int named = m_hint ? weekdayNamed(text) : 0;
    if (const std::optional<QDate> date = parseUkDate(text, m_hint, m_decision.order);
        date && (!m_hint || std::abs(date->year() - m_hint->year()) < farFromBill) &&
        (named == 0 || date->dayOfWeek() == named)) {
        read.date = *date;
        return read;
    }
    for (const std::optional<QDate>& date : {spreadsheetDay(text), compactDay(text)}) {
        if (date) {
            read.date = *date;
            return read;
        }
    }
    // A time may follow: cut at each blank or T from the front.
    for (qsizetype i = 4; i < text.size(); ++i) {
        const bool isoTime = (text[i] == u'T' || text[i] == u't') && isDigit(text[i - 1]);
        if (!text[i].isSpace() && !isoTime)
            continue;
        const QStringView clock = text.sliced(i + 1).trimmed();
        if (clock.size() < 3 || !isDigit(clock.front()))
            continue;
        const std::optional<QDate> date = parseUkDate(text.first(i), m_hint, m_decision.order);
        if (!date)
            continue;
        const bool whole = parseUkDate(text.first(i), {}, m_decision.order).has_value() ||
                           (named > 0 && date->dayOfWeek() == named);
        if (isClock(clock, whole)) {
            read.date = *date;
            read.rest = clock.toString();
            return read;
        }
    }
    if (const std::optional<QDate> date = parseUkDate(text, m_hint, m_decision.order)) {
        read.date = *date;
        return read;
    }
    read.withoutYear = !m_hint && parseUkDate(text, QDate(2024, 7, 1), m_decision.order).has_value();
    return read;
}

bool saysFromTo(QStringView text)
{
    constexpr std::array<QStringView, 4> words{u" - ", u" to ", u" until ", u" through "};
    return text.contains(u'\u2013') || (text.contains(u'/') && text.contains(u'-')) ||
           std::any_of(words.begin(), words.end(),
                       [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::optional<BillingPeriod> readPeriod(QStringView text, BillDates& dates)
{
    text = text.trimmed();
    if (text.size() > 120)
        return {};
    constexpr std::array<QStringView, 7> dividers{u" to ",   u" until ",   u" - ", u" \u2013 ",
                                                  u"\u2013", u" through ", u"-"};
    for (const QStringView divider : dividers) {
        for (qsizetype at = text.indexOf(divider, 0, Qt::CaseInsensitive); at > 0;
             at = text.indexOf(divider, at + 1, Qt::CaseInsensitive)) {
            QStringView left = text.first(at).trimmed();
            const QStringView right = text.sliced(at + divider.size()).trimmed();
            if (left.startsWith(u"from ", Qt::CaseInsensitive))
                left = left.sliced(5).trimmed();
            const QDate to = dates.read(right).date;
            if (!to.isValid())
                continue;
            QDate from;
            // "1 May to 31 May 2024", "1 to 31 May 2024": the end says the year and the month.
            BillDates nearEnd(dates.decision(), to);
            from = nearEnd.read(left).date;
            if (!from.isValid() && left.size() <= 4) {
                qsizetype i = 0;
                const int day = takeNumber(left, i, 2);
                from = QDate(to.year(), to.month(), std::max(day, 0));
            }
            if (from.isValid() && from > to && left.size() < 8 && !numericDate(left))
                from = from.addYears(-1);
            if (from.isValid() && from <= to && from.daysTo(to) < 800)
                return BillingPeriod{from, to};
        }
    }
    // "May 2024"
    const QString first = u"1 "_s + text.toString();
    if (const std::optional<QDate> month = parseUkDate(first, {}, DateOrder::DayFirst);
        month && text.size() > 0 && text.front().isLetter())
        return monthOf(*month);
    return {};
}

} // namespace daybook
