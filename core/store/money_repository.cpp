#include "core/store/money_repository.h"

#include "core/store/attachment_repository.h"
#include "core/store/sealed_table.h"
#include "core/store/store_error.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

const SealedTable accounts("account",
                           {"uuid", "name", "kind", "opened_on", "opening_pence", "is_care_money"});
const SealedTable accountEntries("account_entry",
                                 {"uuid", "account", "date", "cleared_on", "payee", "method", "reference",
                                  "what", "bank_text", "bank_key", "evidence", "in_plan", "permission"});
const SealedTable entryParts("entry_part",
                             {"entry", "position", "category", "funder", "amount_pence", "bill"});
const SealedTable bankBalances("bank_balance", {"uuid", "account", "date", "balance_pence"});
const SealedTable awards("award", {"uuid", "name", "paid_as", "weekly_pence", "weekly_contribution_pence",
                                   "is_paid_gross", "paid_every_weeks", "from_date", "to_date",
                                   "weeks_allowed", "ring_fenced_pence", "ring_fenced_for"});

const SealedTable statements("bank_statement", {"uuid", "account", "file_name", "sha256", "received_on",
                                                "from_date", "to_date", "lines"});
const SealedTable layouts("statement_layout", {"mark", "layout"});
const SealedTable entryDetails("entry_detail", {"entry", "invoice", "page", "units", "statement"});
const SealedTable owedSums("money_owed", {"uuid", "kind", "amount_pence", "since", "until", "what"});

RowWriter rowOf(const BankStatement& statement)
{
    RowWriter row;
    row.uuid(statement.uuid)
        .uuid(statement.account)
        .text(statement.fileName)
        .text(statement.sha256)
        .date(statement.receivedOn)
        .date(statement.period.from)
        .date(statement.period.to)
        .number(qint64{statement.lines});
    return row;
}

RowWriter detailOf(const AccountEntry& entry, qint64 id)
{
    RowWriter row;
    row.number(id).text(entry.invoice).text(entry.evidencePage).decimal(entry.units).text(entry.statement);
    return row;
}

bool hasDetail(const AccountEntry& entry)
{
    return !entry.invoice.isEmpty() || !entry.evidencePage.isEmpty() || entry.units ||
           !entry.statement.isEmpty();
}

RowWriter rowOf(const OwedSum& sum)
{
    RowWriter row;
    row.uuid(sum.uuid)
        .text(keyword(sum.kind))
        .number(sum.amount.pence)
        .date(sum.since)
        .date(sum.until)
        .text(sum.what);
    return row;
}

RowWriter rowOf(const Account& account)
{
    RowWriter row;
    row.uuid(account.uuid)
        .text(account.name)
        .text(keyword(account.kind))
        .date(account.openedOn)
        .number(account.openingBalance.pence)
        .flag(account.isCareMoney);
    return row;
}

RowWriter rowOf(const AccountEntry& entry)
{
    RowWriter row;
    row.uuid(entry.uuid)
        .uuid(entry.account)
        .date(entry.date)
        .date(entry.clearedOn)
        .text(entry.payee)
        .text(keyword(entry.method))
        .text(entry.reference)
        .text(entry.what)
        .text(entry.bankText)
        .text(entry.bankKey)
        .text(entry.evidence);
    entry.inPlan ? row.flag(*entry.inPlan) : row.number(std::optional<int>());
    row.text(entry.permission);
    return row;
}

RowWriter rowOf(const EntryPart& part, qint64 entry, qint64 position)
{
    RowWriter row;
    row.number(entry)
        .number(position)
        .text(keyword(part.category))
        .text(keyword(part.funder))
        .number(part.amount.pence)
        .text(part.bill);
    return row;
}

RowWriter rowOf(const BankBalance& balance)
{
    RowWriter row;
    row.uuid(balance.uuid).uuid(balance.account).date(balance.date).number(balance.balance.pence);
    return row;
}

RowWriter rowOf(const Award& award)
{
    RowWriter row;
    row.uuid(award.uuid)
        .text(award.name)
        .text(keyword(award.paidAs))
        .number(award.weekly.pence)
        .number(award.weeklyContribution.pence)
        .flag(award.isPaidGross)
        .number(qint64{award.paidEveryWeeks})
        .date(award.from)
        .date(award.to)
        .number(qint64{award.weeksAllowed})
        .number(award.ringFenced.pence)
        .text(award.ringFencedFor);
    return row;
}

/// The table allows only words that are known, and a newer file is only looked at as far as it is understood.
template <typename Value>
Value orElse(const std::optional<Value>& value, Value otherwise)
{
    return value.value_or(otherwise);
}

} // namespace

CareMoney MoneyRepository::all() const
{
    CareMoney money;
    // A daybook of an earlier version that is only looked at has no such tables.
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'account_entry';") == 0)
        return money;
    accounts.each(m_connection, [&money](qint64 id, RowReader& row) {
        Account& account = money.accounts.emplace_back();
        account.id = id;
        account.uuid = row.uuid();
        account.name = row.text();
        account.kind = orElse(parseAccountKind(row.text()), AccountKind::Bank);
        account.openedOn = row.date();
        account.openingBalance = row.money();
        account.isCareMoney = row.flag();
    });
    QHash<qint64, std::size_t> places;
    accountEntries.each(m_connection, [&](qint64 id, RowReader& row) {
        places[id] = money.entries.size();
        AccountEntry& entry = money.entries.emplace_back();
        entry.id = id;
        entry.uuid = row.uuid();
        entry.account = row.uuid();
        entry.date = row.date();
        entry.clearedOn = row.optionalDate();
        entry.payee = row.text();
        entry.method = orElse(parsePaymentMethod(row.text()), PaymentMethod::NotSaid);
        entry.reference = row.text();
        entry.what = row.text();
        entry.bankText = row.text();
        entry.bankKey = row.text();
        entry.evidence = row.text();
        if (const std::optional<int> inPlan = row.optionalNumber())
            entry.inPlan = *inPlan != 0;
        entry.permission = row.text();
    });
    entryParts.each(m_connection, [&](qint64 id, RowReader& row) {
        const auto place = places.constFind(row.number());
        if (place == places.constEnd())
            throw StoreError(StoreError::Reason::Damaged, m_connection.path(), u"entry_part %1"_s.arg(id));
        const auto position = static_cast<std::size_t>(std::max<qint64>(0, row.number()));
        std::vector<EntryPart>& parts = money.entries[*place].parts;
        EntryPart part;
        part.category = orElse(parseMoneyCategory(row.text()), MoneyCategory::NotSaidYet);
        part.funder = orElse(parseFunder(row.text()), Funder::DirectPayment);
        part.amount = row.money();
        part.bill = row.text();
        // A part that was added later may have been given the id of one that was taken away.
        parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(std::min(position, parts.size())), part);
    });
    bankBalances.each(m_connection, [&money](qint64 id, RowReader& row) {
        BankBalance& balance = money.balances.emplace_back();
        balance.id = id;
        balance.uuid = row.uuid();
        balance.account = row.uuid();
        balance.date = row.date();
        balance.balance = row.money();
    });
    awards.each(m_connection, [&money](qint64 id, RowReader& row) {
        Award& award = money.awards.emplace_back();
        award.id = id;
        award.uuid = row.uuid();
        award.name = row.text();
        award.paidAs = orElse(parseMoneyCategory(row.text()), MoneyCategory::CouncilPayment);
        award.weekly = row.money();
        award.weeklyContribution = row.money();
        award.isPaidGross = row.flag();
        award.paidEveryWeeks = row.smallNumber();
        award.from = row.date();
        award.to = row.optionalDate();
        award.weeksAllowed = row.smallNumber();
        award.ringFenced = row.money();
        award.ringFencedFor = row.text();
    });
    if (m_connection.number("SELECT count(*) FROM main.sqlite_schema WHERE name = 'entry_detail';") != 0)
        readStatements(money, places);
    return money;
}

void MoneyRepository::readStatements(CareMoney& money, const QHash<qint64, std::size_t>& places) const
{
    entryDetails.each(m_connection, [&](qint64 id, RowReader& row) {
        const auto place = places.constFind(row.number());
        if (place == places.constEnd())
            throw StoreError(StoreError::Reason::Damaged, m_connection.path(), u"entry_detail %1"_s.arg(id));
        AccountEntry& entry = money.entries[*place];
        entry.invoice = row.text();
        entry.evidencePage = row.text();
        entry.units = row.optionalDecimal();
        entry.statement = row.text();
    });
    statements.each(m_connection, [&money](qint64 id, RowReader& row) {
        BankStatement& statement = money.statements.emplace_back();
        statement.id = id;
        statement.uuid = row.uuid();
        statement.account = row.uuid();
        statement.fileName = row.text();
        statement.sha256 = row.text();
        statement.receivedOn = row.date();
        statement.period.from = row.date();
        statement.period.to = row.date();
        statement.lines = row.smallNumber();
    });
    layouts.each(m_connection, [&money](qint64, RowReader& row) {
        row.text();
        if (const auto layout = readStatementLayout(row.json()))
            money.layouts.push_back(*layout);
    });
    owedSums.each(m_connection, [&money](qint64 id, RowReader& row) {
        OwedSum& sum = money.owed.emplace_back();
        sum.id = id;
        sum.uuid = row.uuid();
        sum.kind = orElse(parseOwedKind(row.text()), OwedKind::Other);
        sum.amount = row.money();
        sum.since = row.date();
        sum.until = row.optionalDate();
        sum.what = row.text();
    });
}

qint64 MoneyRepository::addAccount(const Account& account) const
{
    return accounts.insert(m_connection, rowOf(account));
}

void MoneyRepository::updateAccount(const Account& account) const
{
    accounts.update(m_connection, account.id, rowOf(account));
}

void MoneyRepository::removeAccount(qint64 id) const
{
    const CareMoney money = all();
    for (const Account& account : money.accounts) {
        if (account.id != id)
            continue;
        for (const AccountEntry& entry : money.entries) {
            if (entry.account == account.uuid)
                removeEntry(entry.id);
        }
        for (const BankBalance& balance : money.balances) {
            if (balance.account == account.uuid)
                removeBalance(balance.id);
        }
        for (const BankStatement& statement : money.statements) {
            if (statement.account == account.uuid)
                statements.remove(m_connection, statement.id);
        }
    }
    accounts.remove(m_connection, id);
}

qint64 MoneyRepository::addEntry(const AccountEntry& entry) const
{
    const qint64 id = accountEntries.insert(m_connection, rowOf(entry));
    qint64 position = 0;
    for (const EntryPart& part : entry.parts)
        entryParts.insert(m_connection, rowOf(part, id, position++));
    if (hasDetail(entry))
        entryDetails.insert(m_connection, detailOf(entry, id));
    return id;
}

void MoneyRepository::updateEntry(const AccountEntry& entry) const
{
    accountEntries.update(m_connection, entry.id, rowOf(entry));
    const std::vector<qint64> known = entryParts.idsWhere(m_connection, "entry", entry.id);
    for (std::size_t i = 0; i < entry.parts.size(); ++i) {
        const RowWriter row = rowOf(entry.parts[i], entry.id, static_cast<qint64>(i));
        if (i < known.size())
            entryParts.update(m_connection, known[i], row);
        else
            entryParts.insert(m_connection, row);
    }
    for (std::size_t i = entry.parts.size(); i < known.size(); ++i)
        entryParts.remove(m_connection, known[i]);
    const std::vector<qint64> details = entryDetails.idsWhere(m_connection, "entry", entry.id);
    if (!details.empty())
        entryDetails.update(m_connection, details.front(), detailOf(entry, entry.id));
    else if (hasDetail(entry))
        entryDetails.insert(m_connection, detailOf(entry, entry.id));
}

void MoneyRepository::removeEntry(qint64 id) const
{
    for (const qint64 detail : entryDetails.idsWhere(m_connection, "entry", id))
        entryDetails.remove(m_connection, detail);
    for (const qint64 part : entryParts.idsWhere(m_connection, "entry", id))
        entryParts.remove(m_connection, part);
    accountEntries.remove(m_connection, id);
}

qint64 MoneyRepository::addBalance(const BankBalance& balance) const
{
    return bankBalances.insert(m_connection, rowOf(balance));
}

void MoneyRepository::removeBalance(qint64 id) const
{
    bankBalances.remove(m_connection, id);
}

qint64 MoneyRepository::addAward(const Award& award) const
{
    return awards.insert(m_connection, rowOf(award));
}

void MoneyRepository::updateAward(const Award& award) const
{
    awards.update(m_connection, award.id, rowOf(award));
}

void MoneyRepository::removeAward(qint64 id) const
{
    awards.remove(m_connection, id);
}

qint64 MoneyRepository::addStatement(const BankStatement& statement, const QByteArray& original) const
{
    BankStatement kept = statement;
    kept.sha256 = AttachmentRepository(m_connection).add(original, statement.receivedOn);
    return statements.insert(m_connection, rowOf(kept));
}

void MoneyRepository::setLayout(const StatementLayout& layout) const
{
    const QString mark = statementMark(layout.header);
    RowWriter row;
    row.text(mark).json(writeStatementLayout(layout));
    qint64 there = 0;
    layouts.each(m_connection, [&](qint64 id, RowReader& reader) {
        if (reader.text() == mark)
            there = id;
        reader.json();
    });
    if (there == 0)
        layouts.insert(m_connection, row);
    else
        layouts.update(m_connection, there, row);
}

qint64 MoneyRepository::addOwed(const OwedSum& sum) const
{
    return owedSums.insert(m_connection, rowOf(sum));
}

void MoneyRepository::updateOwed(const OwedSum& sum) const
{
    owedSums.update(m_connection, sum.id, rowOf(sum));
}

void MoneyRepository::removeOwed(qint64 id) const
{
    owedSums.remove(m_connection, id);
}

} // namespace daybook
