#include "core/money/statement_import.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDaysBefore = 7;
constexpr qint64 mostDaysAfter = 3;

/// What a line says, so that the same file, or the next that overlaps it, brings it once.
QString wordsKey(const StatementLine& line)
{
    return u"%1 %2 %3"_s.arg(toIso(line.date), toPlainText(line.amount), folded(line.text));
}

QStringList keysOf(const std::vector<StatementLine>& lines)
{
    QHash<QString, int> seen;
    QStringList keys;
    for (const StatementLine& line : lines) {
        // Some banks give one number to several records of a day.
        const QString words =
            line.number.isEmpty() ? wordsKey(line) : u"#%1 %2"_s.arg(line.number, toPlainText(line.amount));
        const int nth = ++seen[words];
        keys.append(nth == 1 ? words : u"%1 /%2"_s.arg(words).arg(nth));
    }
    return keys;
}

/// What money of this payee was for the last time somebody said so.
EntryPart usualPart(const CareMoney& money, const StatementLine& line)
{
    EntryPart part;
    part.amount = line.amount;
    const QString payee = folded(line.payee);
    QDate last;
    for (const AccountEntry& entry : money.entries) {
        const bool isAlike = !payee.isEmpty() && folded(entry.payee) == payee && entry.parts.size() == 1 &&
                             (entry.amount() < Money{}) == (line.amount < Money{});
        if (!isAlike || entry.parts.front().category == MoneyCategory::NotSaidYet ||
            (last.isValid() && entry.date < last))
            continue;
        last = entry.date;
        part.category = entry.parts.front().category;
        part.funder = entry.parts.front().funder;
    }
    return part;
}

} // namespace

int ImportPlan::count(ImportState state) const
{
    return static_cast<int>(
        std::ranges::count_if(lines, [state](const ImportLine& line) { return line.state == state; }));
}

int ImportPlan::taken() const
{
    return static_cast<int>(std::ranges::count_if(lines, &ImportLine::isTaken));
}

ImportPlan planImport(const CareMoney& money, const QString& account, const StatementReading& reading)
{
    ImportPlan plan;
    plan.account = account;
    QDate firstDay;
    for (const Account& each : money.accounts) {
        if (each.uuid == account)
            firstDay = each.openedOn;
    }
    QSet<QString> known;
    QMultiHash<qint64, const AccountEntry*> byHand;
    QMultiHash<qint64, const AccountEntry*> fromBank;
    for (const AccountEntry& entry : money.entries) {
        if (entry.account != account)
            continue;
        if (entry.bankKey.isEmpty()) {
            byHand.insert(entry.amount().pence, &entry);
        } else {
            known.insert(entry.bankKey);
            fromBank.insert(entry.amount().pence, &entry);
        }
    }
    const QStringList keys = keysOf(reading.lines);
    QSet<qint64> used;
    for (std::size_t i = 0; i < reading.lines.size(); ++i) {
        ImportLine planned;
        planned.line = reading.lines[i];
        planned.key = keys[static_cast<qsizetype>(i)];
        planned.part = usualPart(money, planned.line);
        const StatementLine& line = planned.line;
        if (known.contains(planned.key)) {
            planned.state = ImportState::Have;
            planned.isTaken = false;
            plan.lines.push_back(planned);
            continue;
        }
        const AccountEntry* nearest = nullptr;
        for (const AccountEntry* entry : byHand.values(line.amount.pence)) {
            const qint64 days = entry->date.daysTo(line.date);
            const bool fits = days <= mostDaysBefore && days >= -mostDaysAfter && !used.contains(entry->id);
            const bool isNearer = !nearest || std::abs(days) < std::abs(nearest->date.daysTo(line.date));
            if (fits && isNearer)
                nearest = entry;
        }
        if (nearest) {
            used.insert(nearest->id);
            planned.state = ImportState::Joins;
            planned.joins = nearest->id;
            planned.writtenOn = nearest->date;
            plan.lines.push_back(planned);
            continue;
        }
        // The same day and sum under another key: another kind of file may have brought it.
        for (const AccountEntry* entry : fromBank.values(line.amount.pence)) {
            const QDate day = entry->clearedOn.value_or(entry->date);
            if (day != line.date || used.contains(entry->id) || keys.contains(entry->bankKey))
                continue;
            used.insert(entry->id);
            planned.state = ImportState::Unsure;
            planned.isTaken = false;
            planned.writtenOn = entry->date;
            break;
        }
        if (firstDay.isValid() && line.date < firstDay) {
            planned.state = ImportState::Unsure;
            planned.isTaken = false;
            planned.isBeforeAccount = true;
        }
        plan.lines.push_back(planned);
    }
    if (reading.closing && reading.closingOn.isValid() &&
        (!firstDay.isValid() || reading.closingOn >= firstDay)) {
        BankBalance closing;
        closing.account = account;
        closing.date = reading.closingOn;
        closing.balance = *reading.closing;
        const bool isKnown = std::ranges::any_of(money.balances, [&](const BankBalance& each) {
            return each.account == account && each.date == closing.date && each.balance == closing.balance;
        });
        if (!isKnown)
            plan.closing = closing;
    }
    return plan;
}

ImportedEntries entriesOf(const CareMoney& money, const ImportPlan& plan, const QString& statement)
{
    ImportedEntries imported;
    imported.closing = plan.closing;
    for (const ImportLine& planned : plan.lines) {
        const StatementLine& line = planned.line;
        if (!imported.period.from.isValid() || line.date < imported.period.from)
            imported.period.from = line.date;
        if (!imported.period.to.isValid() || line.date > imported.period.to)
            imported.period.to = line.date;
        if (!planned.isTaken)
            continue;
        AccountEntry entry;
        for (const AccountEntry& each : money.entries) {
            if (planned.joins != 0 && each.id == planned.joins)
                entry = each;
        }
        if (entry.id == 0) {
            entry.account = plan.account;
            entry.date = line.date;
            entry.payee = line.payee;
            entry.parts = {planned.part};
            entry.statement = statement;
        }
        entry.clearedOn = line.date;
        entry.bankText = line.text;
        entry.bankKey = planned.key;
        if (entry.method == PaymentMethod::NotSaid)
            entry.method = line.method;
        if (entry.reference.isEmpty())
            entry.reference = line.reference;
        imported.entries.push_back(entry);
    }
    return imported;
}

} // namespace daybook
