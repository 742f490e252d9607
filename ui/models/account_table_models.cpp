#include "ui/models/account_table_models.h"

#include "ui/models/cell_alignment.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

QString entryText(const AccountEntry& entry, const QString& funder)
{
    if (!entry.what.isEmpty())
        return entry.what;
    QStringList headings;
    for (const EntryPart& part : entry.parts) {
        const QString heading = categoryText(part.category, funder);
        if (!headings.contains(heading))
            headings += heading;
    }
    return headings.join(u"; "_s);
}

AccountEntriesModel::AccountEntriesModel(QObject* parent) : QAbstractTableModel(parent) {}

void AccountEntriesModel::setEntries(std::vector<AccountEntry> entries, const QString& funder)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_funder = funder;
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const AccountEntry& a, const AccountEntry& b) {
        return std::pair(a.date, a.id) > std::pair(b.date, b.id);
    });
    endResetModel();
}

int AccountEntriesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AccountEntriesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AccountEntriesModel::text(const AccountEntry& entry, int column) const
{
    const Money amount = entry.amount();
    switch (column) {
    case Day:
        return toText(entry.date);
    case Who:
        return entry.payee.isEmpty() ? entry.bankText : entry.payee;
    case What:
        return entryText(entry, m_funder);
    case In:
        return amount > Money{} ? toText(amount) : QString();
    case Out:
        return amount > Money{} ? QString() : toText(-amount);
    default:
        return {};
    }
}

QVariant AccountEntriesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const AccountEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() >= In);
    if (role == Qt::DisplayRole)
        return text(entry, index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString shown = text(entry, index.column());
        if (!shown.isEmpty())
            return shown;
        return index.column() == In    ? tr("nothing in")
               : index.column() == Out ? tr("nothing out")
                                       : tr("not noted");
    }
    return {};
}

QVariant AccountEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headingAlignment(section >= In);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Who:
        return tr("From or to");
    case What:
        return tr("What for");
    case In:
        return tr("In");
    case Out:
        return tr("Out");
    default:
        return {};
    }
}

BudgetTableModel::BudgetTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void BudgetTableModel::setLines(std::vector<BudgetLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int BudgetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BudgetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BudgetTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BudgetLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(index.column() == Amount);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return line.name;
    case Amount:
        return toText(line.amount);
    default:
        return line.madeOf.isEmpty() && role == Qt::AccessibleTextRole ? tr("nothing more to say")
                                                                       : line.madeOf;
    }
}

QVariant BudgetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return headingAlignment(section == Amount);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Name:
        return tr("Money");
    case Amount:
        return tr("How much");
    case MadeOf:
        return tr("Made up of");
    default:
        return {};
    }
}

} // namespace daybook
