#include "core/money/statement_dates.h"
#include "core/money/statement_records.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLines = 100'000;
constexpr qsizetype longestText = 300;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StatementReader)
};

/// One record: its first line in the file, and the text behind each letter.
struct QifRecord
{
    int row{};
    QHash<QChar, QString> fields{};
};

/// Lists of categories, accounts and shares stand in the same file and are no money that moved.
bool holdsMoney(QStringView header)
{
    const QString kind = folded(header);
    return kind.startsWith("!type:bank"_L1) || kind.startsWith("!type:cash"_L1) ||
           kind.startsWith("!type:ccard"_L1) || kind.startsWith("!type:oth a"_L1) ||
           kind.startsWith("!type:oth l"_L1);
}

void nothingRead(StatementReading& reading)
{
    reading.problem =
        Texts::tr("No line with a day and a sum could be read in this file. Nothing was changed. "
                  "Please look whether it is the right file.");
}

} // namespace

bool looksLikeQif(QStringView text)
{
    return text.left(2000).contains(u"!Type:", Qt::CaseInsensitive);
}

StatementReading readQif(QStringView text, const StatementContext& context)
{
    StatementReading reading;
    reading.bank = Texts::tr("QIF file");
    std::vector<QifRecord> records;
    QStringList dates;
    QifRecord record;
    bool isMoney = false;
    int row = 0;
    static const QRegularExpression lineEnds(u"\\r\\n|\\n|\\r"_s);
    const auto lines = text.toString().split(lineEnds);
    for (const QString& line : lines) {
        ++row;
        if (line.startsWith(u'!')) {
            isMoney = holdsMoney(line);
            record = {};
        } else if (line.startsWith(u'^')) {
            if (isMoney && !record.fields.isEmpty() && records.size() < mostLines) {
                records.push_back(record);
                dates.append(record.fields.value(u'D'));
            }
            record = {};
        } else if (isMoney && !line.isEmpty()) {
            if (record.fields.isEmpty())
                record.row = row;
            // Parts of a split repeat their letters; the first ones are those of the record.
            if (!record.fields.contains(line.front()))
                record.fields.insert(line.front(), line.mid(1).simplified().left(longestText));
        }
    }
    if (!record.fields.isEmpty())
        reading.remarks.push_back(
            {record.row, Texts::tr("this record has no end, so it is left out: the file may have been cut "
                                   "off. Please look at the last lines.")});
    const DateOrderSeen seen = dateOrderOf(dates, context.today);
    const std::optional<DateOrder> order = context.order ? context.order : seen.order;
    if (!order) {
        reading.question = StatementQuestion::DateOrder;
        reading.sampleDates = seen.undecided;
        return reading;
    }
    for (const QifRecord& each : records) {
        const QString sum = each.fields.contains(u'T') ? each.fields.value(u'T') : each.fields.value(u'U');
        const std::optional<QDate> date = parseStatementDate(each.fields.value(u'D'), *order);
        const std::optional<Money> amount = parseStatementMoney(sum);
        if (!date || !amount) {
            reading.remarks.push_back(
                {each.row,
                 Texts::tr("no day or no sum can be read here, so the record is left out. Please look "
                           "at it on the statement.")});
            continue;
        }
        if (amount->isZero())
            continue;
        StatementLine line;
        line.row = each.row;
        line.date = *date;
        line.amount = *amount;
        const QString payee = each.fields.value(u'P');
        const QString memo = each.fields.value(u'M');
        line.payee = payee.isEmpty() ? memo : payee;
        line.text = memo.isEmpty() || memo == payee ? payee : (payee + u' ' + memo).trimmed();
        const QString number = each.fields.value(u'N');
        line.method = methodOfBank(number);
        if (line.method == PaymentMethod::NotSaid)
            line.reference = number;
        reading.lines.push_back(line);
    }
    followBalances(reading);
    if (reading.lines.empty())
        nothingRead(reading);
    return reading;
}

bool looksLikeLabelled(QStringView text)
{
    const QString begin = text.left(4000).toString().replace(QChar::Nbsp, u' ');
    static const QRegularExpression date(u"^Date: "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression amount(u"^Amount: "_s, QRegularExpression::MultilineOption);
    return begin.contains(date) && begin.contains(amount);
}

StatementReading readLabelled(QStringView text)
{
    StatementReading reading;
    reading.bank = u"Santander"_s;
    QString whole = text.toString();
    whole.replace(QChar::Nbsp, u' ');
    StatementLine line;
    bool hasAmount = false;
    int row = 0;
    const auto keep = [&] {
        if (line.date.isValid() && hasAmount && !line.amount.isZero() && reading.lines.size() < mostLines)
            reading.lines.push_back(line);
        else if (line.date.isValid() && !hasAmount)
            reading.remarks.push_back(
                {line.row, Texts::tr("no sum can be read here, so the row is left out. Please look at it on "
                                     "the statement.")});
        line = {};
        hasAmount = false;
    };
    static const QRegularExpression lineEnds(u"\\r\\n|\\n|\\r"_s);
    const QStringList lines = whole.split(lineEnds);
    for (const QString& each : lines) {
        ++row;
        const QString label = folded(each.section(u':', 0, 0));
        const QString value = each.section(u':', 1).trimmed();
        if (label == "date"_L1) {
            keep();
            line.row = row;
            line.date = parseStatementDate(value, DateOrder::DayFirst).value_or(QDate());
            if (!line.date.isValid())
                reading.remarks.push_back(
                    {row, Texts::tr("“%1” is not a day, so the row is left out. Please write this one down "
                                    "yourself.")
                              .arg(value.left(40))});
        } else if (label == "description"_L1) {
            line.text = value.simplified().left(longestText);
            line.payee = payeeOf(value).left(longestText);
            line.method = methodOfBank(line.text);
        } else if (label == "amount"_L1) {
            const std::optional<Money> amount = parseStatementMoney(value);
            hasAmount = amount.has_value();
            line.amount = amount.value_or(Money{});
        } else if (label == "balance"_L1) {
            line.balance = parseStatementMoney(value);
        }
    }
    keep();
    followBalances(reading);
    if (reading.lines.empty())
        nothingRead(reading);
    return reading;
}

} // namespace daybook
