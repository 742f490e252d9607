#include "ui/models/typed_bill_model.h"

#include "core/base/uk_time.h"
#include "ui/models/cell_alignment.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> parseCarers(const QString& text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 1 && number <= 9 ? std::optional(number) : std::nullopt;
}

} // namespace

TypedBillModel::TypedBillModel(QObject* parent) : QAbstractTableModel(parent) {}

void TypedBillModel::setPeriod(const BillingPeriod& period)
{
    m_period = period;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TypedBillModel::fill(const std::vector<BillLine>& lines)
{
    m_beforePaste.reset();
    beginResetModel();
    m_rows.clear();
    for (const BillLine& line : lines) {
        Row row;
        row[Date] = toText(line.date);
        if (line.start)
            row[Start] = toText(*line.start);
        if (line.end)
            row[End] = toText(*line.end);
        if (line.billed)
            row[Length] = QString::number(line.billed->count());
        if (line.carers)
            row[Carers] = QString::number(*line.carers);
        row[What] = line.service;
        if (!line.amount.isZero())
            row[Amount] = toText(line.amount);
        m_rows.push_back(row);
    }
    m_rows.push_back(Row{});
    endResetModel();
    Q_EMIT sumChanged();
}

std::vector<TypedBillModel::Row> TypedBillModel::typedRows() const
{
    std::vector<Row> rows = m_rows;
    std::erase_if(rows, isBlank);
    return rows;
}

void TypedBillModel::setTypedRows(const std::vector<Row>& rows)
{
    m_beforePaste.reset();
    beginResetModel();
    m_rows = rows;
    std::erase_if(m_rows, isBlank);
    m_rows.push_back(Row{});
    endResetModel();
    Q_EMIT sumChanged();
}

void TypedBillModel::removeLine(int row)
{
    m_beforePaste.reset();
    if (row < 0 || row >= rowCount() - 1)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT sumChanged();
}

int TypedBillModel::paste(const std::vector<Row>& rows)
{
    m_beforePaste = m_rows;
    beginResetModel();
    std::erase_if(m_rows, isBlank);
    int notUnderstood = 0;
    for (const Row& row : rows) {
        if (isBlank(row))
            continue;
        for (int column = 0; column < ColumnCount; ++column)
            notUnderstood += isUnderstood(row, column) ? 0 : 1;
        m_rows.push_back(row);
    }
    m_rows.push_back(Row{});
    endResetModel();
    Q_EMIT sumChanged();
    return notUnderstood;
}

void TypedBillModel::takePastedOut()
{
    if (!m_beforePaste)
        return;
    beginResetModel();
    m_rows = *m_beforePaste;
    m_beforePaste.reset();
    endResetModel();
    Q_EMIT sumChanged();
}

bool TypedBillModel::isBlank(const Row& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

std::optional<QDate> TypedBillModel::dateOf(const Row& row) const
{
    const QString text = row[Date].trimmed();
    bool isDay = false;
    const int day = text.toInt(&isDay);
    if (isDay && m_period.isValid()) {
        // A bare number is a day of the period: the first such day in it.
        for (QDate date = m_period.from; date <= m_period.to; date = date.addDays(1)) {
            if (date.day() == day)
                return date;
        }
        return std::nullopt;
    }
    return parseUkDate(text, m_period.isValid() ? std::optional(m_period.from) : std::nullopt);
}

bool TypedBillModel::isUnderstood(const Row& row, int column) const
{
    const QString text = row[static_cast<std::size_t>(column)].trimmed();
    if (text.isEmpty())
        return true;
    switch (column) {
    case Date:
        return dateOf(row).has_value();
    case Start:
    case End:
        return parseUkTime(text).has_value();
    case Length:
        return parseLength(text).has_value();
    case Carers:
        return parseCarers(text).has_value();
    case Amount:
        return parseMoney(text).has_value();
    default:
        return true;
    }
}

int TypedBillModel::problemColumn(const Row& row) const
{
    if (isBlank(row))
        return -1;
    for (int column = 0; column < ColumnCount; ++column) {
        if (!isUnderstood(row, column))
            return column;
    }
    if (row[Date].trimmed().isEmpty())
        return Date;
    return row[Amount].trimmed().isEmpty() ? static_cast<int>(Amount) : -1;
}

int TypedBillModel::lineCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return !isBlank(row); }));
}

Money TypedBillModel::sum() const
{
    Money sum;
    for (const Row& row : m_rows)
        sum += parseMoney(row[Amount]).value_or(Money{});
    return sum;
}

QStringList TypedBillModel::problems() const
{
    QStringList problems;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const int column = problemColumn(m_rows[at]);
        if (column < 0)
            continue;
        const QString name = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString typed = m_rows[at][static_cast<std::size_t>(column)].trimmed();
        if (typed.isEmpty())
            problems += tr("Line %1: please fill in “%2”.").arg(at + 1).arg(name);
        else
            problems += tr("Line %1: we could not read “%2” under “%3”. Please type it again.")
                            .arg(at + 1)
                            .arg(typed, name);
    }
    return problems;
}

QModelIndex TypedBillModel::firstProblem() const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (const int column = problemColumn(m_rows[at]); column >= 0)
            return index(static_cast<int>(at), column);
    }
    return {};
}

std::vector<BillLine> TypedBillModel::lines() const
{
    std::vector<BillLine> lines;
    for (const Row& row : m_rows) {
        if (isBlank(row) || problemColumn(row) >= 0)
            continue;
        BillLine line;
        line.row = static_cast<int>(lines.size()) + 1;
        line.date = dateOf(row).value_or(QDate());
        line.start = parseUkTime(row[Start]);
        line.end = parseUkTime(row[End]);
        line.billed = parseLength(row[Length]);
        if (!line.billed && line.start && line.end)
            line.billed = clockMinutes(*line.start, *line.end);
        line.carers = parseCarers(row[Carers]);
        line.service = row[What].trimmed();
        line.amount = parseMoney(row[Amount]).value_or(Money{});
        if (line.amount < Money{})
            line.type = BillLineType::Credit;
        lines.push_back(line);
    }
    return lines;
}

int TypedBillModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TypedBillModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TypedBillModel::shown(const Row& row, int column) const
{
    const QString typed = row[static_cast<std::size_t>(column)].trimmed();
    if (typed.isEmpty()) {
        if (column == Length) {
            const auto start = parseUkTime(row[Start]);
            const auto end = parseUkTime(row[End]);
            if (start && end)
                return QString::number(clockMinutes(*start, *end).count());
        }
        return {};
    }
    if (!isUnderstood(row, column))
        return tr("? %1 – please check").arg(typed);
    switch (column) {
    case Date:
        return toText(*dateOf(row));
    case Start:
    case End:
        return toText(*parseUkTime(typed));
    case Length:
        return QString::number(parseLength(typed)->count());
    case Amount:
        return toText(*parseMoney(typed));
    default:
        return typed;
    }
}

QVariant TypedBillModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::EditRole:
        return row[static_cast<std::size_t>(index.column())];
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString text = shown(row, index.column());
        return text.isEmpty() ? tr("empty") : text;
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber =
            index.column() == Length || index.column() == Carers || index.column() == Amount;
        return QVariant::fromValue(
            Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    default:
        return {};
    }
}

bool TypedBillModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    m_beforePaste.reset();
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    Row& row = m_rows[static_cast<std::size_t>(index.row())];
    row[static_cast<std::size_t>(index.column())] = value.toString();
    const bool wasLast = index.row() == rowCount() - 1;
    const bool isUsed = !isBlank(row);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    if (wasLast && isUsed) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.push_back(Row{});
        endInsertRows();
    }
    Q_EMIT sumChanged();
    return true;
}

QVariant TypedBillModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == Length || section == Carers || section == Amount;
        return QVariant::fromValue(
            Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case Date:
        return tr("Day");
    case Start:
        return tr("Came");
    case End:
        return tr("Left");
    case Length:
        return tr("Minutes");
    case Carers:
        return tr("Carers");
    case What:
        return tr("What for");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

Qt::ItemFlags TypedBillModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

} // namespace daybook
