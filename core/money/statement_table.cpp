#include "core/money/statement_table.h"

#include "core/base/text.h"
#include "core/money/statement_columns.h"
#include "core/money/statement_dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostRemarks = 50;
constexpr qsizetype longestText = 300;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StatementReader)
};

class TableReader
{
public:
    TableReader(const CsvTable& table, const FoundColumns& found, StatementReading& reading)
        : m_table(table), m_layout(found.layout), m_first(found.first), m_reading(reading)
    {
    }

    QStringList dates() const
    {
        QStringList found;
        for (std::size_t i = m_first; i < m_table.records.size(); ++i) {
            const QString cell = textIn(m_table.records[i], StatementColumn::Date);
            if (!cell.isEmpty())
                found.append(cell);
        }
        return found;
    }

    void read(DateOrder order)
    {
        bool outsAreNegative = true;
        for (std::size_t i = m_first; i < m_table.records.size(); ++i) {
            const auto out = sumIn(m_table.records[i], StatementColumn::MoneyOut);
            outsAreNegative = outsAreNegative && (!out || *out <= Money{});
        }
        for (std::size_t i = m_first; i < m_table.records.size(); ++i)
            readRecord(m_table.records[i], order, outsAreNegative);
    }

private:
    /// The first cell of a column that is not empty.
    QString textIn(const CsvRecord& record, StatementColumn column) const
    {
        for (std::size_t i = 0; i < m_layout.columns.size(); ++i) {
            if (m_layout.columns[i] != column)
                continue;
            const QString cell = record.fields.value(static_cast<qsizetype>(i)).trimmed();
            if (!cell.isEmpty())
                return cell;
        }
        return {};
    }

    std::optional<Money> sumIn(const CsvRecord& record, StatementColumn column) const
    {
        return parseStatementMoney(textIn(record, column));
    }

    void remark(int row, const QString& sentence)
    {
        if (m_reading.remarks.size() < mostRemarks)
            m_reading.remarks.push_back({row, sentence});
    }

    std::optional<Money> amountOf(const CsvRecord& record, bool outsAreNegative) const
    {
        if (std::optional<Money> amount = sumIn(record, StatementColumn::Amount)) {
            const QString kind = folded(textIn(record, StatementColumn::Kind));
            if (*amount > Money{} && (kind == "debit"_L1 || kind == "dr"_L1 || kind == "d"_L1))
                return -*amount;
            return m_layout.outIsPositive ? -*amount : *amount;
        }
        const auto in = sumIn(record, StatementColumn::MoneyIn);
        const auto out = sumIn(record, StatementColumn::MoneyOut);
        if (!in && !out)
            return {};
        const Money paid = out.value_or(Money{});
        return in.value_or(Money{}) + (outsAreNegative ? paid : -paid);
    }

    /// A row that says it did not happen, or is in another country's money.
    bool isLeftOut(const CsvRecord& record)
    {
        const QString status = folded(textIn(record, StatementColumn::Status));
        for (const QLatin1StringView word :
             {"pending"_L1, "declined"_L1, "reverted"_L1, "cancelled"_L1, "rejected"_L1}) {
            if (status.contains(word)) {
                remark(record.row, Texts::tr("the bank calls this “%1”, so it is left out. Bring it in with "
                                             "the next statement, when it has gone through.")
                                       .arg(status));
                return true;
            }
        }
        const QString currency = textIn(record, StatementColumn::Currency).toUpper();
        if (currency.isEmpty() || currency == "GBP"_L1 || currency == QString(QChar(0xA3)))
            return false;
        remark(record.row,
               Texts::tr("this is in %1 and not in pounds, so it is left out. Please write it down "
                         "in pounds yourself.")
                   .arg(currency.left(10)));
        return true;
    }

    void readRecord(const CsvRecord& record, DateOrder order, bool outsAreNegative)
    {
        if (record.isBlank())
            return;
        const QString dateText = textIn(record, StatementColumn::Date);
        const std::optional<QDate> date = parseStatementDate(dateText, order);
        const std::optional<Money> amount = amountOf(record, outsAreNegative);
        if (!date) {
            // Words above and below the table say nothing about money.
            if (dateText.isEmpty() && !amount)
                return;
            if (m_layout.hasHeader && statementMark(cellsOf(record)) == statementMark(m_layout.header))
                return;
            if (!amount && cellsOf(record).size() <= 2)
                return;
            remark(record.row, dateText.isEmpty()
                                   ? Texts::tr("no day stands here, so the row is left out.")
                                   : Texts::tr("“%1” is not a day, so the row is left out. Please write this "
                                               "one down yourself.")
                                         .arg(dateText.left(40)));
            return;
        }
        if (!amount) {
            if (!sumIn(record, StatementColumn::Balance))
                remark(record.row,
                       Texts::tr("no sum can be read here, so the row is left out. Please look at "
                                 "it on the statement."));
            return;
        }
        if (amount->isZero() || isLeftOut(record))
            return;
        StatementLine line;
        line.row = record.row;
        line.date = *date;
        line.amount = *amount;
        line.balance = sumIn(record, StatementColumn::Balance);
        line.number = textIn(record, StatementColumn::Number).left(longestText);
        nameIt(line, record);
        m_reading.lines.push_back(line);
    }

    void nameIt(StatementLine& line, const CsvRecord& record) const
    {
        // NatWest and Lloyds put an apostrophe before words and numbers, so that a spreadsheet leaves them.
        const auto plain = [](QString text) {
            if (text.startsWith(u'\''))
                text.remove(0, 1);
            return text.left(longestText);
        };
        const QString words = plain(textIn(record, StatementColumn::Text));
        const QString payee = plain(textIn(record, StatementColumn::Payee)).simplified();
        const QString kind = plain(textIn(record, StatementColumn::Kind)).simplified();
        line.reference = plain(textIn(record, StatementColumn::Reference)).simplified();
        line.payee = payee.isEmpty() ? payeeOf(words) : payee;
        QStringList parts;
        for (const QString& part : {payee, words.simplified(), line.reference, kind}) {
            if (!part.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
        line.text = parts.join(u' ');
        line.method = methodOfBank(kind);
        if (line.method == PaymentMethod::NotSaid)
            line.method = methodOfBank(words.section(u' ', -1));
    }

    const CsvTable& m_table;
    const StatementLayout& m_layout;
    std::size_t m_first;
    StatementReading& m_reading;
};

int fitting(const std::vector<StatementLine>& lines, int sign)
{
    int fits = 0;
    for (std::size_t i = 1; i < lines.size(); ++i)
        fits += lines[i].balance && lines[i - 1].balance &&
                *lines[i].balance == *lines[i - 1].balance + lines[i].amount * sign;
    return fits;
}

} // namespace

std::optional<Money> parseStatementMoney(QStringView text)
{
    text = text.trimmed();
    bool isDebit = false;
    for (const QStringView tail : {u"GBP", u"CR", u"DR"}) {
        if (text.size() > tail.size() && text.endsWith(tail, Qt::CaseInsensitive)) {
            isDebit = isDebit || tail == u"DR";
            text = text.chopped(tail.size()).trimmed();
        }
    }
    if (text.startsWith(u"GBP", Qt::CaseInsensitive))
        text = text.mid(3).trimmed();
    if (text.startsWith(u'+'))
        text = text.mid(1).trimmed();
    const std::optional<Money> amount = parseMoney(text);
    if (!amount)
        return {};
    return isDebit && *amount > Money{} ? -*amount : *amount;
}

QString payeeOf(const QString& bankText)
{
    static const QRegularExpression gap(u"\\s{2,}|\\t"_s);
    const QString first = bankText.trimmed().section(gap, 0, 0);
    return first.simplified();
}

void followBalances(StatementReading& reading)
{
    std::vector<StatementLine>& lines = reading.lines;
    if (lines.empty())
        return;
    std::vector<StatementLine> turned(lines.rbegin(), lines.rend());
    // Balances tell the direction best; days only where they differ.
    const int forward = fitting(lines, 1);
    const int backward = fitting(turned, 1);
    const bool isTurned = forward == backward ? lines.front().date > lines.back().date : backward > forward;
    if (isTurned)
        lines = turned;
    const bool hasAll =
        std::ranges::all_of(lines, [](const StatementLine& line) { return line.balance.has_value(); });
    if (!hasAll)
        return;
    // A statement that prints what was paid without a minus follows with the signs turned.
    const int asRead = fitting(lines, 1);
    if (fitting(lines, -1) > asRead) {
        for (StatementLine& line : lines)
            line.amount = -line.amount;
        reading.layout.outIsPositive = !reading.layout.outIsPositive;
    }
    if (!reading.closing && std::ranges::is_sorted(lines, {}, &StatementLine::date)) {
        reading.closing = lines.back().balance;
        reading.closingOn = lines.back().date;
    }
    for (std::size_t i = 1; i < lines.size() && reading.remarks.size() < mostRemarks; ++i) {
        if (*lines[i].balance != *lines[i - 1].balance + lines[i].amount)
            reading.remarks.push_back(
                {lines[i].row,
                 Texts::tr("the balance of the bank, %1, does not follow from the line before and %2. A line "
                           "may be missing in the file.")
                     .arg(toText(*lines[i].balance), toText(lines[i].amount))});
    }
}

StatementReading readStatementTable(const CsvTable& table, const StatementContext& context)
{
    StatementReading reading;
    const std::optional<FoundColumns> found = findColumns(table, context);
    if (!found) {
        reading.problem =
            Texts::tr("This file does not look like a statement of a bank: no day with a sum stands in it. "
                      "Nothing was changed. Please choose the file that the bank calls CSV, OFX or QIF.");
        return reading;
    }
    reading.layout = found->layout;
    reading.bank = found->layout.bank;
    reading.samples = samplesOf(table, *found);
    if (!found->isSure || !found->layout.isEnough()) {
        reading.question = StatementQuestion::Columns;
        return reading;
    }
    TableReader reader(table, *found, reading);
    const DateOrderSeen seen = dateOrderOf(reader.dates(), context.today);
    std::optional<DateOrder> order = context.order;
    if (!order)
        order = found->layout.order;
    if (!order)
        order = seen.order;
    // Banks of this country write the day first.
    if (!order && !found->layout.bank.isEmpty())
        order = DateOrder::DayFirst;
    if (!order) {
        reading.question = StatementQuestion::DateOrder;
        reading.sampleDates = seen.undecided;
        return reading;
    }
    if (seen.isMixed)
        reading.remarks.push_back(
            {0, Texts::tr("Some days are written with the month first and some with the day first. The rows "
                          "that do not fit the others are left out.")});
    reading.layout.order = context.order ? context.order : found->layout.order;
    reader.read(*order);
    followBalances(reading);
    if (reading.lines.empty())
        reading.problem = Texts::tr("No line with a day and a sum could be read in this file. Nothing was "
                                    "changed. Please look whether it is the right file.");
    return reading;
}

} // namespace daybook
