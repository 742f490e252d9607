#include "core/bill/bill_reader.h"

#include "core/base/csv.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString dateText(const QDate& date)
{
    return date.isValid() ? toIso(date) : QString();
}

QString timeText(const std::optional<QTime>& time)
{
    return time ? toIso(*time) : QString();
}

QString moneyText(const std::optional<Money>& money)
{
    return money ? toPlainText(*money) : QString();
}

QString decimalText(const std::optional<Decimal>& number)
{
    if (!number)
        return {};
    const qint64 size = number->unscaled < 0 ? -number->unscaled : number->unscaled;
    QString digits = QString::number(size).rightJustified(number->decimals + 1, u'0');
    if (number->decimals > 0)
        digits.insert(digits.size() - number->decimals, u'.');
    return number->unscaled < 0 ? u'-' + digits : digits;
}

QString spanText(const BillLine& line)
{
    switch (line.span) {
    case LineSpan::Day:
        return u"day"_s;
    case LineSpan::Week:
        return u"week"_s;
    case LineSpan::Period:
        return u"period"_s;
    case LineSpan::Visit:
        break;
    }
    return u"visit"_s;
}

/// Columns beside the usual twenty, written only when a line needs one of them.
bool needsOwnColumns(const BillLine& line)
{
    return line.span != LineSpan::Visit || !line.visitName.isEmpty() || line.vat || line.vatIncluded ||
           line.hoursCoverAllCarers || line.unreadable || line.unit == ChargeUnit::Day ||
           line.unit == ChargeUnit::Week ||
           (!line.billed && line.quantity && line.unit == ChargeUnit::Hour) || (line.endDate && !line.start);
}

QString ownColumns(const BillLine& line)
{
    return u',' + csvField(line.visitName) + u',' + spanText(line) + u',' +
           (line.hoursCoverAllCarers ? u"all carers"_s : u"each carer"_s) + u',' + moneyText(line.vat) +
           u',' + (line.vatIncluded ? u"yes"_s : u"no"_s) + u',' + (line.unreadable ? u"no"_s : u"yes"_s);
}

} // namespace

QByteArray writeBill(const Bill& bill)
{
    const bool own = std::any_of(bill.lines.begin(), bill.lines.end(), needsOwnColumns);
    QString text = u"bill_no,provider,bill_date,period_start,period_end,replaces,type,date,end_date,start,"
                   u"end,minutes,carers,"
                   "service,quantity,unit,rate,amount,carer,description"_s;
    if (own)
        text += u",visit,covers,hours_cover,vat,vat_included,readable"_s;
    text += u"\r\n"_s;
    const QString begin = csvField(bill.numberPrinted ? bill.number : QString()) + u',' +
                          csvField(bill.provider) + u',' + dateText(bill.billDate) + u',' +
                          dateText(bill.period.from) + u',' + dateText(bill.period.to) + u',' +
                          csvField(bill.replaces) + u',';
    for (const BillLine& line : bill.lines) {
        text +=
            begin + billLineTypeKeyword(line.type) + u',' + dateText(line.date) + u',' +
            (line.endDate ? dateText(*line.endDate) : QString()) + u',' + timeText(line.start) + u',' +
            timeText(line.end) + u',' + (line.billed ? QString::number(line.billed->count()) : QString()) +
            u',' + (line.carers ? QString::number(*line.carers) : QString()) + u',' + csvField(line.service) +
            u',' + decimalText(line.quantity) + u',' +
            (line.unit ? chargeUnitKeyword(*line.unit) : QString()) + u',' + moneyText(line.rate) + u',' +
            toPlainText(line.amount) + u',' + csvField(line.carerNames) + u',' + csvField(line.description);
        if (own)
            text += ownColumns(line);
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace daybook
