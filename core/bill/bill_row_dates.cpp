#include "core/base/uk_time.h"
#include "core/bill/bill_rows.h"
#include "core/bill/letters_and_digits.h"
#include "core/bill/line_description.h"

#include <QCoreApplication>

#include <array>

// The day of a row.

namespace daybook {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("BillReader", text);
}

constexpr std::array<const char*, 12> monthWords{"January",   "February", "March",    "April",
                                                 "May",       "June",     "July",     "August",
                                                 "September", "October",  "November", "December"};

} // namespace

DateRead BillRows::dateOf(const CsvRecord& record) const
{
    if (m_at.has(BillColumn::Date)) {
        DateRead read = m_dates.read(cell(record, BillColumn::Date));
        if (!read.date.isValid() && !m_header.canonical) {
            if (const std::optional<BillingPeriod> period = datesOf(record))
                read.date = period->from;
        }
        return read;
    }
    if (!m_at.has(BillColumn::DayOfMonth)) {
        // "Start" above a day: with one row nothing else tells that it is no time.
        const QStringView start = cell(record, BillColumn::Start);
        if (m_header.canonical || start.size() < 8 || parseUkTime(start) || readClockSpan(start).start)
            return {};
        const DateRead read = m_dates.read(start);
        return read.date.isValid() && read.rest.isEmpty() ? read : DateRead{};
    }
    const QStringView day = cell(record, BillColumn::DayOfMonth);
    const QStringView month = cell(record, BillColumn::MonthNumber);
    if (day.isEmpty() || month.isEmpty() || !hasDigits(day))
        return {};
    const QStringView year = cell(record, BillColumn::YearNumber);
    QString text = day.toString() + u' ';
    if (hasLetters(month)) {
        text += month;
    } else {
        bool isNumber = false;
        const int number = month.toInt(&isNumber);
        if (!isNumber || number < 1 || number > 12)
            return {};
        text += QLatin1StringView(monthWords[static_cast<std::size_t>(number - 1)]);
    }
    if (!year.isEmpty())
        text += u' ' + year.toString();
    return m_dates.read(text);
}

/// "01/05/2024 - 05/05/2024" where others have a day.
std::optional<BillingPeriod> BillRows::datesOf(const CsvRecord& record) const
{
    constexpr qsizetype shortest = 11;
    const QStringView text = cell(record, BillColumn::Date);
    return text.size() < shortest || !saysFromTo(text) ? std::nullopt : readPeriod(text, m_dates);
}

/// The day of a row: as printed, of the heading above, or of the row above.
void BillRows::settleDate(const CsvRecord& record, BillLine& line, DateRead& date, bool dateSpoilt)
{
    const QStringView dateText = cell(record, BillColumn::Date);
    if (dateSpoilt) {
        line.unreadable = true;
        problem(record, columnName(BillColumn::Date), dateText,
                date.ambiguous
                    ? say(QT_TRANSLATE_NOOP(
                          "BillReader", "Day and month are in different orders in this bill, so this date "
                                        "was not guessed. The row is kept to be checked with the provider."))
                : date.withoutYear
                    ? say(QT_TRANSLATE_NOOP("BillReader", "The year is not printed anywhere on the bill. The "
                                                          "row is kept to be checked with the provider."))
                    : say(QT_TRANSLATE_NOOP(
                          "BillReader",
                          "The date could not be read. The row is kept to be checked with the provider.")));
        return;
    }
    if (date.date.isValid() || m_header.canonical)
        return;
    const bool hasLength = line.billed || !(m_at.has(BillColumn::Minutes_) || m_at.has(BillColumn::Hours) ||
                                            m_at.has(BillColumn::Length));
    if (m_headingDate.isValid() && dateText.isEmpty()) {
        date.date = m_headingDate;
        if (m_at.has(BillColumn::Date))
            m_result.inheritedDates.push_back(record.row);
    } else if (m_at.has(BillColumn::Date)) {
        if (!dateText.isEmpty() && line.description.isEmpty())
            line.description = dateText.toString();
        // A credit without a date is not tied to the visit that happens to stand above it.
        const bool isCredit = line.type == BillLineType::Credit || line.amount.pence < 0;
        if (dateText.isEmpty() && !isCredit && (line.start || (!line.visitName.isEmpty() && hasLength)) &&
            m_lastDate.isValid()) {
            date.date = m_lastDate;
            m_result.inheritedDates.push_back(record.row);
        }
    }
}

} // namespace daybook
