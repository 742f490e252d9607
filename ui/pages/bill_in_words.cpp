#include "ui/pages/bill_in_words.h"

#include "core/base/uk_time.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("BillInWords", text);
}

bool isCharge(const BillLine& line)
{
    return line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
           line.type == BillLineType::Vat;
}

} // namespace

int countOfCharges(const Bill& bill)
{
    int count = 0;
    for (const BillLine& line : bill.lines)
        count += isCharge(line) ? 1 : 0;
    return count;
}

Money totalOf(const Bill& bill)
{
    if (bill.printedTotal)
        return *bill.printedTotal;
    Money sum;
    for (const BillLine& line : bill.lines) {
        if (isCharge(line))
            sum += line.amount;
    }
    return sum;
}

QString lineInWords(const BillLine& line)
{
    QStringList parts;
    if (line.date.isValid() && line.endDate && *line.endDate != line.date && line.span != LineSpan::Visit)
        parts += toText(BillingPeriod{line.date, *line.endDate});
    else if (line.date.isValid())
        parts += toText(line.date);
    if (line.start && line.end)
        parts +=
            words(QT_TRANSLATE_NOOP("BillInWords", "%1 to %2")).arg(toText(*line.start), toText(*line.end));
    else if (line.start)
        parts += toText(*line.start);
    else if (!line.visitName.isEmpty())
        parts += line.visitName;
    if (line.billed && !(line.start && line.end))
        parts += toText(*line.billed);
    if (line.carers && *line.carers > 1)
        parts += QCoreApplication::translate("BillInWords", "%n carer(s) together", nullptr, *line.carers);
    if (line.type == BillLineType::Vat)
        parts += words(QT_TRANSLATE_NOOP("BillInWords", "VAT"));
    else if (!line.service.isEmpty())
        parts += line.service;
    else if (parts.isEmpty() && !line.description.isEmpty())
        parts += line.description;
    if (line.type == BillLineType::Credit)
        parts += words(QT_TRANSLATE_NOOP("BillInWords", "credit"));
    if (line.unreadable)
        return words(QT_TRANSLATE_NOOP("BillInWords", "Please check: %1")).arg(parts.join(u", "_s));
    return words(QT_TRANSLATE_NOOP("BillInWords", "%1: %2")).arg(parts.join(u", "_s), toText(line.amount));
}

std::vector<const BillLine*> firstCharges(const Bill& bill, int most)
{
    std::vector<const BillLine*> lines;
    for (const BillLine& line : bill.lines) {
        if (static_cast<int>(lines.size()) >= most)
            break;
        if (isCharge(line))
            lines.push_back(&line);
    }
    return lines;
}

std::vector<std::pair<QString, QString>> billInWords(const Bill& bill)
{
    std::vector<std::pair<QString, QString>> facts;
    facts.emplace_back(words(QT_TRANSLATE_NOOP("BillInWords", "From")),
                       bill.provider.isEmpty() ? words(QT_TRANSLATE_NOOP("BillInWords", "not printed"))
                                               : bill.provider);
    if (bill.numberPrinted)
        facts.emplace_back(words(QT_TRANSLATE_NOOP("BillInWords", "Bill number")), bill.number);
    facts.emplace_back(words(QT_TRANSLATE_NOOP("BillInWords", "For")),
                       bill.period.isValid() ? toText(bill.period)
                                             : words(QT_TRANSLATE_NOOP("BillInWords", "no dates printed")));
    facts.emplace_back(words(QT_TRANSLATE_NOOP("BillInWords", "Lines")),
                       QCoreApplication::translate("BillInWords",
                                                   "%n line(s) that ask for money or give some back", nullptr,
                                                   countOfCharges(bill)));
    facts.emplace_back(words(QT_TRANSLATE_NOOP("BillInWords", "They ask for")), toText(totalOf(bill)));
    return facts;
}

} // namespace daybook
