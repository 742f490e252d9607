#include "core/bill/bill_rows.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/bill/letters_and_digits.h"
#include "core/bill/line_description.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// "2:1" and "2 to 1" are two carers for one person, and so are "Double-up", "Double" and "x2"; 0 = says
/// none.
int carersInWords(QStringView text)
{
    const QString words = folded(text);
    if (words.size() >= 3 && words.front().isDigit() &&
        (words.endsWith(u":1"_s) || words.endsWith(u" to 1"_s) || words.endsWith(u"-1"_s)))
        return words.front().digitValue();
    if (words.startsWith(u"double"_s) || words == u"x2" || words == u"2x" || words == u"two")
        return 2;
    return words.startsWith(u"single"_s) || words == u"x1" || words == u"1x" || words == u"one" ? 1 : 0;
}

} // namespace

bool BillRows::saysMidnight(QStringView text)
{
    constexpr qsizetype shortestDay = 8;
    const qsizetype at = std::max(text.lastIndexOf(u' '), text.lastIndexOf(u'T'));
    if (at < shortestDay)
        return false;
    const std::optional<QTime> time = parseUkTime(text.sliced(at + 1));
    return time == QTime(0, 0);
}

void BillRows::readTimes(const CsvRecord& record, BillLine& line) const
{
    if (const QStringView text = cell(record, BillColumn::Start); !text.isEmpty()) {
        line.start = parseUkTime(text);
        if (!line.start) {
            const ClockSpan span = readClockSpan(text);
            line.start = span.start;
            line.end = span.end;
        }
        if (!line.start) // "07/05/2024 07:00"
            line.start = parseUkTime(m_dates.read(text).rest);
    }
    if (const QStringView text = cell(record, BillColumn::End); !text.isEmpty()) {
        line.end = parseUkTime(text);
        if (!line.end) { // "07/05/2024 07:00"
            const DateRead read = m_dates.read(text);
            if (read.date.isValid() && !read.rest.isEmpty())
                line.end = parseUkTime(read.rest);
        }
    }
}

/// "02/10/2023 00:00" beside a time is midnight; alone it is a day.
void BillRows::readMidnight(const CsvRecord& record, BillLine& line) const
{
    if (line.start && !line.end && saysMidnight(cell(record, BillColumn::End)))
        line.end = QTime(0, 0);
    else if (line.end && !line.start &&
             (saysMidnight(cell(record, BillColumn::Start)) || saysMidnight(cell(record, BillColumn::Date))))
        line.start = QTime(0, 0);
}

void BillRows::readLength(const CsvRecord& record, BillLine& line) const
{
    if (const QStringView text = cell(record, BillColumn::Minutes_); !text.isEmpty()) {
        if (const std::optional<Decimal> number = parseDecimal(text);
            number && number->decimals == 0 && number->unscaled >= 0 && number->unscaled < 100'000)
            line.billed = Minutes(number->unscaled);
        else
            line.billed = parseLength(text);
    }
    if (const QStringView text = cell(record, BillColumn::Length); !line.billed && !text.isEmpty())
        line.billed = text.contains(u':') || hasLetters(text) || !hasDigits(text) ? parseLength(text)
                                                                                  : readLongLength(text);
    if (const QStringView text = cell(record, BillColumn::Hours); !text.isEmpty()) {
        if (!line.billed)
            line.billed = text.contains(u':') ? parseLength(text) : readLongLength(text);
        if (m_at.has(BillColumn::Rate)) {
            if (const std::optional<Decimal> hours = parseDecimal(text)) {
                line.quantity = hours;
                line.unit = ChargeUnit::Hour;
            }
        }
    }
}

void BillRows::readPeople(const CsvRecord& record, BillLine& line) const
{
    line.carerNames = kept(record, BillColumn::CarerNames);
    if (const QString second = kept(record, BillColumn::SecondCarer);
        !second.isEmpty() && std::none_of(second.begin(), second.end(), [](QChar c) { return c.isDigit(); }))
        line.carerNames += (line.carerNames.isEmpty() ? QString() : u" & "_s) + second;
    if (const QStringView text = cell(record, BillColumn::Carers); !text.isEmpty()) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= 0 && number < 100)
            line.carers = number;
        else if (const int carers = carersInWords(text); carers > 0)
            line.carers = carers;
        else if (line.carerNames.isEmpty())
            line.carerNames = text.toString();
    }
    if (line.carers || line.carerNames.isEmpty())
        return;
    // "Smith, Jane" is one carer: a comma divides names only where both sides are whole names.
    const QString& names = line.carerNames;
    int count = 0;
    if (names.contains(u" / "_s))
        count = static_cast<int>(names.split(u" / "_s, Qt::SkipEmptyParts).size());
    else if (names.contains(u" + "_s))
        count = static_cast<int>(names.split(u" + "_s, Qt::SkipEmptyParts).size());
    else if (names.contains(u';') || names.contains(u'&') || names.contains(u" and "_s, Qt::CaseInsensitive))
        count = static_cast<int>(splitNames(names).size());
    else if (names.contains(u',')) {
        const QStringList pieces = splitNames(names);
        const bool whole = std::all_of(pieces.begin(), pieces.end(),
                                       [](const QString& name) { return name.contains(u' '); });
        count = whole || pieces.size() > 2 ? static_cast<int>(pieces.size()) : 1;
    }
    if (count > 1)
        line.carers = count;
}

void BillRows::readPrice(const CsvRecord& record, BillLine& line) const
{
    if (const QStringView text = cell(record, BillColumn::Quantity); !text.isEmpty()) {
        line.quantity = parseDecimal(text);
        if (!line.quantity && text.contains(u':')) {
            if (const std::optional<Minutes> length = parseLength(text); length && !line.billed)
                line.billed = length;
        }
    }
    if (const QStringView text = cell(record, BillColumn::Unit); !text.isEmpty()) {
        line.unit = parseChargeUnit(text);
        if (text.compare(u"period", Qt::CaseInsensitive) == 0)
            line.span = LineSpan::Period;
    }
    if (const QStringView text = cell(record, BillColumn::Rate); !text.isEmpty()) {
        bool rounded = false;
        line.rate = billMoney(text, &rounded);
        if (rounded)
            line.rate.reset(); // a price of 24.125 cannot be held to the penny: its sum is not checked
    }
    if (const QStringView text = cell(record, BillColumn::Vat); !text.isEmpty() && !text.contains(u'%'))
        line.vat = billMoney(text);
    if (m_header.canonical && !line.billed && line.quantity && line.unit == ChargeUnit::Hour) {
        line.billed = readLongLength(cell(record, BillColumn::Quantity));
        line.hoursCoverAllCarers = line.billed && line.carers.value_or(1) > 1;
    }
}

void BillRows::readSpan(const CsvRecord& record, BillLine& line, const DateRead& date)
{
    line.date = date.date;
    if (const QStringView text = cell(record, BillColumn::EndDate); !text.isEmpty()) {
        const DateRead end = m_dates.read(text);
        if (end.date.isValid())
            line.endDate = end.date;
        if (!line.end && line.start && !end.rest.isEmpty())
            line.end = parseUkTime(end.rest);
        if (!line.date.isValid() && line.endDate && !m_at.has(BillColumn::Date))
            line.date = line.endDate->addDays(-6);
    }
    const bool own = m_header.canonical;
    if (!own && !line.endDate && m_at.has(BillColumn::Date) && line.date.isValid() && !line.start) {
        if (const std::optional<BillingPeriod> period = datesOf(record); period && period->from == line.date)
            line.endDate = period->to;
    }
    if (own && (line.unit == ChargeUnit::Week || line.unit == ChargeUnit::FourWeeks ||
                line.unit == ChargeUnit::CalendarMonth || line.span == LineSpan::Period)) {
        const QDate from = m_dates.read(cell(record, BillColumn::PeriodStart)).date;
        const QDate to = m_dates.read(cell(record, BillColumn::PeriodEnd)).date;
        if (!line.date.isValid() && from.isValid())
            line.date = from;
        if (!line.endDate && to.isValid() && (line.unit != ChargeUnit::Week || line.date == from))
            line.endDate = to;
    }
    if (line.start || line.span == LineSpan::Period)
        return;
    if (m_weeks && line.date.isValid() && !line.endDate) // "Week commencing" beside what was charged in it
        line.endDate = line.date.addDays(6);
    if (own && line.unit == ChargeUnit::Day)
        line.span = LineSpan::Day;
    else if (own && line.unit == ChargeUnit::Week)
        line.span = LineSpan::Week;
    else if (line.endDate && line.date.isValid() && (line.date < *line.endDate || m_lumps))
        line.span = line.date.daysTo(*line.endDate) <= 6 ? LineSpan::Week : LineSpan::Period;
    else if (line.endDate && line.date == *line.endDate && !own && !m_at.has(BillColumn::EndDate))
        line.span = LineSpan::Day; // a week of one day, at the end of a month
    else if (m_lumps && line.date.isValid())
        line.span = m_at.has(BillColumn::DayCount) ? LineSpan::Week : LineSpan::Day;
}

void BillRows::readOwnColumns(const CsvRecord& record, BillLine& line) const
{
    if (const QStringView text = cell(record, BillColumn::HoursCover); !text.isEmpty())
        line.hoursCoverAllCarers = text == u"all carers";
    if (const QStringView text = cell(record, BillColumn::Span); !text.isEmpty())
        line.span = text == u"day"      ? LineSpan::Day
                    : text == u"week"   ? LineSpan::Week
                    : text == u"period" ? LineSpan::Period
                                        : LineSpan::Visit;
    line.vatIncluded = cell(record, BillColumn::VatIncluded) == u"yes";
    line.unreadable = cell(record, BillColumn::Readable) == u"no";
}

} // namespace daybook
