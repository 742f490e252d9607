#include "core/money/statement_layout.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

using enum StatementColumn;

constexpr qsizetype mostColumns = 200;
constexpr qsizetype longestName = 200;

constexpr std::array<std::pair<StatementColumn, QLatin1StringView>, 13> columnWords{{
    {Date, "date"_L1},
    {Amount, "amount"_L1},
    {MoneyIn, "money_in"_L1},
    {MoneyOut, "money_out"_L1},
    {Balance, "balance"_L1},
    {Text, "text"_L1},
    {Payee, "payee"_L1},
    {Reference, "reference"_L1},
    {Kind, "kind"_L1},
    {Number, "number"_L1},
    {Currency, "currency"_L1},
    {Status, "status"_L1},
    {Ignore, "ignore"_L1},
}};

/// Names as they stand after `nameKey`. The first name of a list that a header has wins, so that "Completed
/// date" is taken before "Value date".
struct ColumnNames
{
    StatementColumn column;
    std::array<QLatin1StringView, 24> names;
};
const std::array<ColumnNames, 12> knownNames{{
    {Date,
     {"date"_L1, "transactiondate"_L1, "trandate"_L1, "transdate"_L1, "datetime"_L1, "dateposted"_L1,
      "postingdate"_L1, "posteddate"_L1, "dateoftransaction"_L1, "completeddate"_L1, "bookingdate"_L1,
      "paymentdate"_L1, "entrydate"_L1, "statementdate"_L1, "dateandtime"_L1, "valuedate"_L1, "day"_L1}},
    {Amount,
     {"amount"_L1, "value"_L1, "transactionamount"_L1, "netamount"_L1, "amountingbp"_L1, "billingamount"_L1,
      "accountamount"_L1, "paymentamount"_L1, "sum"_L1}},
    {MoneyIn,
     {"moneyin"_L1, "paidin"_L1, "credit"_L1, "creditamount"_L1, "credits"_L1, "in"_L1, "amountin"_L1,
      "receipts"_L1, "deposit"_L1, "deposits"_L1, "moneyreceived"_L1, "load"_L1, "loads"_L1, "loadamount"_L1,
      "inflow"_L1, "crediting"_L1, "paymentsin"_L1, "cr"_L1}},
    {MoneyOut,
     {"moneyout"_L1, "paidout"_L1, "debit"_L1, "debitamount"_L1, "debits"_L1, "out"_L1, "amountout"_L1,
      "withdrawal"_L1, "withdrawals"_L1, "spend"_L1, "spent"_L1, "moneyspent"_L1, "outflow"_L1,
      "paymentsout"_L1, "dr"_L1}},
    {Balance,
     {"balance"_L1, "runningbalance"_L1, "accountbalance"_L1, "closingbalance"_L1, "ledgerbalance"_L1,
      "balanceafter"_L1, "newbalance"_L1, "cardbalance"_L1, "bookbalance"_L1, "availablebalance"_L1}},
    {Payee,
     {"payee"_L1, "counterparty"_L1, "counterpartyname"_L1, "merchant"_L1, "merchantname"_L1, "name"_L1,
      "paidto"_L1, "beneficiary"_L1, "merchantdescription"_L1, "payer/payee"_L1, "retailer"_L1}},
    {Text,
     {"description"_L1, "transactiondescription"_L1, "details"_L1, "memo"_L1, "narrative"_L1,
      "transactiondetails"_L1, "transaction"_L1, "transactions"_L1, "particulars"_L1, "narration"_L1,
      "paymentdetails"_L1, "transactionnarrative"_L1, "remarks"_L1, "notes"_L1, "reference"_L1, "name"_L1,
      "merchant"_L1}},
    {Reference,
     {"reference"_L1, "ref"_L1, "chequenumber"_L1, "chequeno"_L1, "customerreference"_L1,
      "paymentreference"_L1, "number"_L1, "transactionreference"_L1}},
    {Kind,
     {"type"_L1, "transactiontype"_L1, "subcategory"_L1, "trantype"_L1, "transtype"_L1, "paymenttype"_L1,
      "transactioncode"_L1, "debit/credit"_L1, "credit/debit"_L1, "dr/cr"_L1, "cr/dr"_L1,
      "creditdebitindicator"_L1, "code"_L1}},
    {Number,
     {"transactionid"_L1, "fitid"_L1, "uniqueid"_L1, "transactionnumber"_L1, "id"_L1,
      "uniquetransactionid"_L1}},
    {Currency, {"currency"_L1, "ccy"_L1, "currencycode"_L1, "transactioncurrency"_L1}},
    {Status, {"status"_L1, "state"_L1, "transactionstatus"_L1}},
}};

/// What a bank's file is called by its columns. Source: NatWest's names stand in a public program that reads
/// its files (November 2026); the others are from memory and were not compared with a file of the bank.
/// Columns are read by their names alone, so a bank that names them otherwise is still read, or asked about.
struct KnownBank
{
    QLatin1StringView bank;
    QLatin1StringView names;
};
constexpr std::array banks{
    KnownBank{"Barclays"_L1, "number,date,account,amount,subcategory,memo"_L1},
    KnownBank{"HSBC"_L1, "date,type,description,paidout,paidin,balance"_L1},
    KnownBank{"HSBC"_L1, "date,description,amount"_L1},
    KnownBank{"First Direct"_L1, "date,description,amount,balance"_L1},
    KnownBank{
        "Lloyds, Halifax or TSB"_L1,
        "transactiondate,transactiontype,sortcode,accountnumber,transactiondescription,debitamount,creditamount,balance"_L1},
    KnownBank{"NatWest or RBS"_L1, "date,type,description,value,balance,accountname,accountnumber"_L1},
    KnownBank{"Nationwide"_L1, "date,transactiontype,description,paidout,paidin,balance"_L1},
    KnownBank{"Nationwide"_L1, "date,transactions,location,paidout,paidin,balance"_L1},
    KnownBank{"Santander"_L1, "date,description,moneyin,moneyout,balance"_L1},
    KnownBank{"Santander"_L1, "date,description,moneyout,moneyin,balance"_L1},
    KnownBank{
        "Monzo"_L1,
        "transactionid,date,time,type,name,emoji,category,amount,currency,localamount,localcurrency,notesand#tags,address,receipt,description,categorysplit,moneyout,moneyin"_L1},
    KnownBank{"Starling"_L1, "date,counterparty,reference,type,amount,balance,spendingcategory,notes"_L1},
    KnownBank{"Co-operative Bank"_L1, "date,description,type,moneyin,moneyout,balance"_L1},
    KnownBank{"Co-operative Bank"_L1, "date,type,description,moneyin,moneyout,balance"_L1},
    KnownBank{"Metro Bank"_L1, "date,details,transactiontype,in,out,balance"_L1},
};

/// "Amount (GBP)" and "Balance £" are amount and balance.
QString nameKey(const QString& name)
{
    QString key = headerKey(name);
    for (const QLatin1StringView tail : {"(gbp)"_L1, "(£)"_L1, "gbp"_L1, ":"_L1, "*"_L1, "'"_L1}) {
        if (key.endsWith(tail) && key.size() > tail.size())
            key.chop(tail.size());
    }
    key.remove(QChar(0xA3));
    key.remove(u"()"_s);
    return key;
}

} // namespace

const std::vector<StatementColumn>& statementColumns()
{
    static const std::vector<StatementColumn> all = [] {
        std::vector<StatementColumn> found;
        for (const auto& [column, word] : columnWords)
            found.push_back(column);
        return found;
    }();
    return all;
}

QString keyword(StatementColumn column)
{
    return std::ranges::find(columnWords, column, [](const auto& word) { return word.first; })->second;
}

std::optional<StatementColumn> parseStatementColumn(QStringView keyword)
{
    const auto found =
        std::ranges::find_if(columnWords, [&](const auto& word) { return keyword == word.second; });
    return found == columnWords.end() ? std::nullopt : std::optional(found->first);
}

bool StatementLayout::has(StatementColumn column) const
{
    return std::ranges::find(columns, column) != columns.end();
}

bool StatementLayout::isEnough() const
{
    return has(Date) && (has(Amount) || has(MoneyIn) || has(MoneyOut));
}

QString statementMark(const QStringList& header)
{
    QStringList keys;
    for (const QString& name : header)
        keys.append(headerKey(name));
    while (!keys.isEmpty() && keys.last().isEmpty())
        keys.removeLast();
    return keys.isEmpty() ? QString::number(header.size()) : keys.join(u',');
}

StatementLayout recognised(const QStringList& header)
{
    StatementLayout layout;
    layout.header = header;
    layout.columns.assign(static_cast<std::size_t>(header.size()), Ignore);
    QStringList keys;
    for (const QString& name : header)
        keys.append(nameKey(name));
    for (const ColumnNames& known : knownNames) {
        for (const QLatin1StringView name : known.names) {
            const qsizetype place = name.isEmpty() ? -1 : keys.indexOf(name);
            if (place < 0 || layout.columns[static_cast<std::size_t>(place)] != Ignore)
                continue;
            layout.columns[static_cast<std::size_t>(place)] = known.column;
            break;
        }
    }
    while (!keys.isEmpty() && keys.last().isEmpty())
        keys.removeLast();
    const QString mark = keys.join(u',');
    const auto bank = std::ranges::find_if(banks, [&](const KnownBank& each) { return mark == each.names; });
    if (bank != banks.end())
        layout.bank = bank->bank;
    return layout;
}

QByteArray writeStatementLayout(const StatementLayout& layout)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < layout.header.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const StatementColumn column = place < layout.columns.size() ? layout.columns[place] : Ignore;
        columns.append(QJsonObject{{u"header"_s, layout.header[i]}, {u"is"_s, keyword(column)}});
    }
    QJsonObject object{{u"bank"_s, layout.bank},
                       {u"columns"_s, columns},
                       {u"out_is_positive"_s, layout.outIsPositive},
                       {u"has_header"_s, layout.hasHeader}};
    if (layout.order)
        object.insert(u"date_order"_s,
                      *layout.order == DateOrder::MonthFirst ? u"month_first"_s : u"day_first"_s);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StatementLayout> readStatementLayout(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    StatementLayout layout;
    layout.bank = object.value("bank"_L1).toString().left(longestName);
    layout.outIsPositive = object.value("out_is_positive"_L1).toBool();
    layout.hasHeader = object.value("has_header"_L1).toBool(true);
    const QString order = object.value("date_order"_L1).toString();
    if (!order.isEmpty())
        layout.order = order == "month_first"_L1 ? DateOrder::MonthFirst : DateOrder::DayFirst;
    const QJsonArray columns = object.value("columns"_L1).toArray();
    if (columns.isEmpty() || columns.size() > mostColumns)
        return {};
    for (const QJsonValue& value : columns) {
        const auto column = parseStatementColumn(value["is"_L1].toString());
        if (!column || !value["header"_L1].isString())
            return {};
        layout.header.append(value["header"_L1].toString().left(longestName));
        layout.columns.push_back(*column);
    }
    return layout.isEnough() ? std::optional(layout) : std::nullopt;
}

} // namespace daybook
