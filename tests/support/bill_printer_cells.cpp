#include "tests/support/bill_printer_cells.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_words.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

QString two(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString monthWord(QDate date)
{
    return QLocale::c().monthName(date.month());
}

QString weekdayWord(QDate date)
{
    return QLocale::c().dayName(date.dayOfWeek());
}

QString ordinal(int day)
{
    const int last = day % 10;
    const bool teen = day / 10 == 1;
    return QString::number(day) + (teen || last == 0 || last > 3 ? u"th"_s
                                   : last == 1                   ? u"st"_s
                                   : last == 2                   ? u"nd"_s
                                                                 : u"rd"_s);
}

QString numbers(QDate date, QChar divider, bool century, bool padded = true)
{
    const QString day = padded ? two(date.day()) : QString::number(date.day());
    const QString month = padded ? two(date.month()) : QString::number(date.month());
    return day + divider + month + divider +
           (century ? QString::number(date.year()) : two(date.year() % 100));
}

QString money(qint64 pence, bool grouped)
{
    QString text = toPlainText(Money{pence});
    if (!grouped)
        return text;
    for (qsizetype at = text.size() - 6; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

int allMinutes(const PrintedLine& line, const PrintStyle& style)
{
    return line.minutes.value_or(0) * (style.carriesLumps ? 1 : line.carers.value_or(1));
}

QTime planned(QTime time)
{
    const int minute = (minuteOfDay(time) + 7) / 15 * 15 % 1440;
    return QTime(minute / 60, minute % 60);
}

bool isAmountOf(BillLineType type)
{
    return type == BillLineType::Charge || type == BillLineType::Credit || type == BillLineType::Vat;
}

} // namespace

QString printedDate(QDate date, DateShape shape)
{
    if (!date.isValid())
        return {};
    const QString year = QString::number(date.year());
    switch (shape) {
    case DateShape::Slash4:
        return numbers(date, u'/', true);
    case DateShape::Slash2:
        return numbers(date, u'/', false);
    case DateShape::Short:
        return numbers(date, u'/', false, false);
    case DateShape::Dots:
        return numbers(date, u'.', true);
    case DateShape::Dashes:
        return numbers(date, u'-', true);
    case DateShape::Iso:
        return date.toString(Qt::ISODate);
    case DateShape::Words:
        return QString::number(date.day()) + u' ' + monthWord(date) + u' ' + year;
    case DateShape::DashWords4:
        return two(date.day()) + u'-' + monthWord(date).left(3) + u'-' + year;
    case DateShape::DashWords2:
        return two(date.day()) + u'-' + monthWord(date).left(3) + u'-' + year.right(2);
    case DateShape::WeekdaySlash:
        return weekdayWord(date).left(3) + u' ' + numbers(date, u'/', false);
    case DateShape::WeekdayWords:
        return weekdayWord(date) + u' ' + QString::number(date.day()) + u' ' + monthWord(date) + u' ' + year;
    case DateShape::Ordinal:
        return ordinal(date.day()) + u' ' + monthWord(date) + u' ' + year;
    case DateShape::OrdinalOpen:
        return weekdayWord(date) + u' ' + ordinal(date.day()) + u' ' + monthWord(date);
    case DateShape::WordsOpen:
        return weekdayWord(date).left(3) + u' ' + QString::number(date.day()) + u' ' +
               monthWord(date).left(3);
    case DateShape::American:
        return two(date.month()) + u'/' + two(date.day()) + u'/' + year;
    case DateShape::AmericanWords:
        return monthWord(date) + u' ' + QString::number(date.day()) + u", "_s + year;
    }
    return {};
}

QString printedTime(QTime time, TimeShape shape)
{
    const int hour = time.hour();
    const QString minute = two(time.minute());
    const QString twelve = QString::number(hour % 12 == 0 ? 12 : hour % 12);
    const QString half = hour < 12 ? u"am"_s : u"pm"_s;
    switch (shape) {
    case TimeShape::Colon:
        return two(hour) + u':' + minute;
    case TimeShape::ShortColon:
        return QString::number(hour) + u':' + minute;
    case TimeShape::Dot:
        return QString::number(hour) + u'.' + minute;
    case TimeShape::Compact:
        return two(hour) + minute;
    case TimeShape::Seconds:
        return two(hour) + u':' + minute + u":00"_s;
    case TimeShape::TwelveSpaced:
        return twelve + u':' + minute + u' ' + half;
    case TimeShape::TwelveTight:
        return twelve + u':' + minute + half;
    case TimeShape::TwelveShort:
        return twelve + (time.minute() == 0 ? QString() : u'.' + minute) + half;
    case TimeShape::TwelveCapital:
        return twelve + u':' + minute + u' ' + half.toUpper();
    }
    return {};
}

QString printedDecimal(Decimal number)
{
    QString digits = QString::number(std::abs(number.unscaled)).rightJustified(number.decimals + 1, u'0');
    if (number.decimals > 0)
        digits.insert(digits.size() - number.decimals, u'.');
    return number.unscaled < 0 ? u'-' + digits : digits;
}

QString printedLength(int minutes, LengthShape shape)
{
    const int hours = minutes / 60;
    const int rest = minutes % 60;
    const QString decimal = printedDecimal({divideHalfUp(minutes * 100, 60), 2});
    QString shorter = decimal;
    while (shorter.endsWith(u'0'))
        shorter.chop(1);
    if (shorter.endsWith(u'.'))
        shorter.chop(1);
    switch (shape) {
    case LengthShape::Clock:
        return QString::number(hours) + u':' + two(rest);
    case LengthShape::LongClock:
        return two(hours) + u':' + two(rest);
    case LengthShape::ClockSeconds:
        return two(hours) + u':' + two(rest) + u":00"_s;
    case LengthShape::Decimal2:
        return decimal;
    case LengthShape::Decimal:
        return shorter;
    case LengthShape::Fraction: {
        if (rest % 15 != 0)
            return decimal;
        const std::array<QString, 4> parts{QString(), QString(QChar(0xBC)), QString(QChar(0xBD)),
                                           QString(QChar(0xBE))};
        return (hours > 0 || rest == 0 ? QString::number(hours) : QString()) +
               parts[static_cast<std::size_t>(rest / 15)];
    }
    case LengthShape::Mins:
        return QString::number(minutes) + u" mins"_s;
    case LengthShape::MinutesTight:
        return QString::number(minutes) + u'm';
    case LengthShape::MinutesWord:
        return QString::number(minutes) + u" minutes"_s;
    case LengthShape::HoursAndMinutes:
        return QString::number(hours) + u"h "_s + QString::number(rest) + u'm';
    case LengthShape::DecimalHours:
        return shorter + u" hrs"_s;
    }
    return {};
}

QString printedMoney(qint64 pence, const PrintStyle& style)
{
    const QString size = money(std::abs(pence), style.money == MoneyShape::Thousands ||
                                                    style.money == MoneyShape::PoundThousands);
    QString text;
    switch (style.money) {
    case MoneyShape::Plain:
    case MoneyShape::Thousands:
        text = size;
        break;
    case MoneyShape::Pound:
    case MoneyShape::PoundThousands:
        text = QChar(0xA3) + size;
        break;
    case MoneyShape::PoundSpaced:
        text = QChar(0xA3) + u" "_s + size;
        break;
    case MoneyShape::PoundAfter:
        text = size + QChar(0xA3);
        break;
    case MoneyShape::GbpAfter:
        text = size + u" GBP"_s;
        break;
    case MoneyShape::GbpBefore:
        text = u"GBP "_s + size;
        break;
    }
    if (pence >= 0)
        return text;
    switch (style.negative) {
    case NegativeShape::Minus:
        return u'-' + text;
    case NegativeShape::Brackets:
        return u'(' + text + u')';
    case NegativeShape::Cr:
        return text + u" CR"_s;
    case NegativeShape::Trailing:
        return text + u'-';
    }
    return text;
}

QStringList namesOf(const PrintedLine& line)
{
    return splitNames(line.carerNames);
}

bool shows(const PrintStyle& style, Prints what)
{
    return std::any_of(style.columns.begin(), style.columns.end(),
                       [what](const PrintColumn& column) { return column.what == what; });
}

bool showsCarers(const PrintStyle& style)
{
    return style.rowsFor == RowsFor::Carer || shows(style, Prints::Carers) ||
           shows(style, Prints::CarerNames) ||
           (shows(style, Prints::FirstCarer) && shows(style, Prints::SecondCarer)) ||
           (shows(style, Prints::Description) && !style.carriesLumps);
}

bool showsTimes(const PrintStyle& style)
{
    return shows(style, Prints::Start) || shows(style, Prints::Span) || shows(style, Prints::DateAndStart) ||
           (shows(style, Prints::Description) && !style.carriesLumps && !shows(style, Prints::VisitName));
}

QString printedService(const PrintedLine& line, const PrintStyle& style)
{
    if (style.layout == u"canonical" || line.service.isEmpty() || !line.start ||
        line.type != BillLineType::Charge)
        return line.service;
    const int hour = line.start->hour();
    const QString part = hour < 5    ? u"Night"_s
                         : hour < 11 ? u"Morning"_s
                         : hour < 15 ? u"Lunch"_s
                         : hour < 18 ? u"Tea"_s
                         : hour < 21 ? u"Bed"_s
                                     : u"Night"_s;
    constexpr quint32 ways = 7;
    switch (style.seed / 5 % ways) {
    case 1:
        return line.service + u" ("_s + part + u')';
    case 2:
        return line.service + u" - "_s + part;
    case 3:
        return line.service.toUpper();
    case 4:
        return part + u' ' + line.service;
    default:
        return line.service;
    }
}

QString printedDescription(const PrintedLine& line, const PrintStyle& style)
{
    const bool timed =
        shows(style, Prints::Start) || shows(style, Prints::Span) || shows(style, Prints::DateAndStart);
    const bool dated = shows(style, Prints::Date) || shows(style, Prints::DateAndStart) ||
                       shows(style, Prints::DayOfMonth) || style.sections == SectionsBy::Day;
    QStringList words;
    if (!dated && line.date.isValid()) {
        words.append(printedDate(line.date, style.date));
        if (line.endDate && !line.start)
            words.append(u"- "_s + printedDate(*line.endDate, style.date));
    }
    if (!line.start && !line.description.isEmpty()) {
        const bool first = line.endDate.has_value();
        if (first)
            words.prepend(line.description);
        else
            words.append(line.description);
        if (line.minutes && line.endDate)
            words.append(u'(' + printedLength(*line.minutes, LengthShape::Decimal) + u" hours)"_s);
        return words.join(u' ');
    }
    if (!timed && line.start)
        words.append(printedTime(*line.start, style.time) +
                     (line.end ? u'-' + printedTime(*line.end, style.time) : QString()));
    if (!shows(style, Prints::VisitName) && !line.start && !line.visitName.isEmpty())
        words.append(line.visitName);
    if (!shows(style, Prints::Service))
        words.append(line.service.isEmpty() ? u"Care"_s : printedService(line, style));
    const QStringList names = namesOf(line);
    if (!names.isEmpty() && !shows(style, Prints::CarerNames) && !shows(style, Prints::FirstCarer))
        words.append(u"- "_s + names.join(u" & "_s));
    const bool counted =
        shows(style, Prints::Carers) || shows(style, Prints::CarerNames) || shows(style, Prints::FirstCarer);
    if (line.carers.value_or(1) > 1 && !counted)
        words.append(style.seed % 2 == 0 ? u'x' + QString::number(*line.carers)
                                         : u'(' + QString::number(*line.carers) + u" carers)"_s);
    return words.join(u' ');
}

QString printedCell(Prints what, const PrintedLine& line, const PrintedBill& bill, const PrintStyle& style,
                    int rowNumber, qint64 balancePence)
{
    const QStringList names = namesOf(line);
    const bool visit = line.start.has_value() || !line.visitName.isEmpty();
    switch (what) {
    case Prints::Nothing:
        return {};
    case Prints::BillNo:
        return bill.number;
    case Prints::Provider:
        return bill.provider;
    case Prints::BillDate:
        return printedDate(bill.billDate, style.date);
    case Prints::PeriodStart:
        return printedDate(bill.period.from, style.date);
    case Prints::PeriodEnd:
        return printedDate(bill.period.to, style.date);
    case Prints::Replaces:
        return bill.replaces;
    case Prints::Type:
        return billLineTypeKeyword(line.type);
    case Prints::Client:
        return isAmountOf(line.type) ? u"Mrs E Sample"_s : QString();
    case Prints::ClientNo:
        return isAmountOf(line.type) ? u"C00417"_s : QString();
    case Prints::Reference:
        return visit ? u"T-"_s + QString::number(10000 + rowNumber) : QString();
    case Prints::Code:
        return visit ? u"PC0"_s + QString::number(1 + line.carers.value_or(1)) : QString();
    case Prints::WorkerNo:
        return visit ? QString::number(4000 + names.value(0).size() * 7) : QString();
    case Prints::Funder:
        return isAmountOf(line.type) ? u"Direct payment"_s : QString();
    case Prints::Weekday:
        return line.date.isValid() ? weekdayWord(line.date).left(style.seed % 2 == 0 ? 3 : 9) : QString();
    case Prints::Date:
        return printedDate(line.date, style.date);
    case Prints::DayOfMonth:
        return line.date.isValid() ? QString::number(line.date.day()) : QString();
    case Prints::Month:
        return line.date.isValid() ? monthWord(line.date).left(style.seed % 2 == 0 ? 3 : 9) : QString();
    case Prints::Year:
        return line.date.isValid() ? QString::number(line.date.year()) : QString();
    case Prints::EndDate:
        return line.endDate ? printedDate(*line.endDate, style.date) : QString();
    case Prints::DateAndStart:
        return line.start ? printedDate(line.date, style.date) + u' ' + printedTime(*line.start, style.time)
                          : printedDate(line.date, style.date);
    case Prints::DateAndEnd:
        if (!line.end || !line.start)
            return {};
        return printedDate(*line.end <= *line.start ? line.date.addDays(1) : line.date, style.date) + u' ' +
               printedTime(*line.end, style.time);
    case Prints::Start:
        return line.start ? printedTime(*line.start, style.time) : QString();
    case Prints::End:
        return line.end ? printedTime(*line.end, style.time) : QString();
    case Prints::PlannedStart:
        return line.start ? printedTime(planned(*line.start), style.time) : QString();
    case Prints::PlannedEnd:
        return line.end ? printedTime(planned(*line.end), style.time) : QString();
    case Prints::Span:
        return line.start && line.end
                   ? printedTime(*line.start, style.time) + u" - "_s + printedTime(*line.end, style.time)
                   : QString();
    case Prints::PlannedSpan:
        return line.start && line.end ? printedTime(planned(*line.start), style.time) + u" - "_s +
                                            printedTime(planned(*line.end), style.time)
                                      : QString();
    case Prints::Discrepancy:
        return visit ? QString::number(rowNumber % 3 == 0 ? 2 : 0) : QString();
    case Prints::Minutes:
        return line.minutes ? QString::number(*line.minutes) : QString();
    case Prints::MinutesOfAll:
        return line.minutes ? QString::number(allMinutes(line, style)) : QString();
    case Prints::Length:
        return line.minutes ? printedLength(*line.minutes, style.length) : QString();
    case Prints::Hours:
        return line.minutes ? printedLength(*line.minutes, style.hours) : QString();
    case Prints::HoursOfAll:
        return line.minutes ? printedLength(allMinutes(line, style), style.hours) : QString();
    case Prints::Carers:
        return visit ? QString::number(line.carers.value_or(1)) : QString();
    case Prints::CarerNames:
        return names.join(style.seed % 3 == 0 ? u" / "_s : u" & "_s);
    case Prints::FirstCarer:
        return names.value(0);
    case Prints::SecondCarer:
        return names.value(1);
    case Prints::Service:
        return printedService(line, style);
    case Prints::VisitName:
        return line.visitName;
    case Prints::Visits:
        return line.quantity ? printedDecimal(*line.quantity) : QString();
    case Prints::Days:
        return line.date.isValid() && line.endDate ? QString::number(line.date.daysTo(*line.endDate) + 1)
                                                   : QString();
    case Prints::Quantity:
        return line.quantity ? printedDecimal(*line.quantity) : QString();
    case Prints::Unit:
        return line.unit ? chargeUnitKeyword(*line.unit) : QString();
    case Prints::Rate:
        return line.ratePence ? printedMoney(*line.ratePence, style) : QString();
    case Prints::Net:
        return printedMoney(line.amountPence - line.vatPence.value_or(0), style);
    case Prints::Vat:
        return line.vatPence ? printedMoney(*line.vatPence, style) : QString();
    case Prints::Amount:
        return printedMoney(line.amountPence, style);
    case Prints::Debit:
        return line.amountPence >= 0 && line.type != BillLineType::Payment
                   ? printedMoney(line.amountPence, style)
                   : QString();
    case Prints::Credit:
        return line.amountPence < 0 || line.type == BillLineType::Payment
                   ? printedMoney(std::abs(line.amountPence), style)
                   : QString();
    case Prints::Balance:
        return printedMoney(balancePence, style);
    case Prints::Description:
        return printedDescription(line, style);
    }
    return {};
}

} // namespace daybook::test
