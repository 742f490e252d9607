#include "core/base/sheet.h"

#include "core/base/money.h"
#include "core/base/uk_date.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Wider than any bill; what stands further right is not looked at.
constexpr qsizetype mostColumns = 1'000;
/// What a spreadsheet program lets a cell hold.
constexpr qsizetype longestCell = 32'767;
constexpr std::size_t mostMerges = 20'000;
constexpr qsizetype longestMerge = 500;

/// 0 is A, 26 is AA.
QString columnLetters(qsizetype column)
{
    QString letters;
    for (qsizetype left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % 26)));
    return letters;
}

/// Signs that no program shows have no place in a name or on a letter.
QString withoutControls(const QString& text)
{
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString plain = text;
    plain.removeIf(isControl);
    return plain;
}

void sortOnce(std::vector<int>& rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

} // namespace

SheetFiller::SheetFiller(const QString& name, SheetAllowance& allowance) : m_allowance(allowance)
{
    m_sheet.name = name;
}

QString* SheetFiller::cellAt(qsizetype row, qsizetype column)
{
    if (row < 0 || column < 0 || column >= mostColumns || m_sheet.isTooLong)
        return nullptr;
    if (row >= static_cast<qsizetype>(mostCsvRecords)) {
        m_sheet.isTooLong = true;
        return nullptr;
    }
    auto& records = m_sheet.records;
    while (static_cast<qsizetype>(records.size()) <= row)
        records.push_back({static_cast<int>(records.size()) + 1, {}});
    QStringList& fields = records[static_cast<std::size_t>(row)].fields;
    if (const qsizetype added = column + 1 - fields.size(); added > 0) {
        m_allowance.cells -= added;
        if (m_allowance.cells < 0) {
            m_sheet.isTooLong = true;
            return nullptr;
        }
        fields.resize(column + 1);
    }
    return &fields[column];
}

void SheetFiller::put(qsizetype row, qsizetype column, const QString& text)
{
    if (text.isEmpty())
        return;
    QString* cell = cellAt(row, column);
    if (!cell)
        return;
    m_allowance.characters -= std::min(text.size(), longestCell);
    if (m_allowance.characters < 0) {
        m_sheet.isTooLong = true;
        return;
    }
    *cell = withoutControls(text.left(longestCell));
}

void SheetFiller::putMoment(qsizetype row, qsizetype column, const Moment& moment)
{
    put(row, column, toIso(moment.day) + u' ' + clockText(moment.minute));
    ColumnOfMoments& moments = m_moments[column];
    moments.rows.push_back(row);
    moments.anyTime = moments.anyTime || moment.minute != 0;
}

void SheetFiller::putIsoMoment(qsizetype row, qsizetype column, const QString& text)
{
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11, 8), Qt::ISODate);
    const bool hasTime = text.size() > 10 && time.isValid();
    const int minute = hasTime ? time.hour() * 60 + time.minute() : 0;
    if (!day.isValid())
        put(row, column, text);
    else if (day.year() < 1900) // the day that a clock time has where it has none
        put(row, column, clockText(minute));
    else if (hasTime)
        putMoment(row, column, {day, minute});
    else
        put(row, column, toIso(day));
}

void SheetFiller::hideColumns(qsizetype first, qsizetype last)
{
    for (qsizetype column = std::max<qsizetype>(first, 0); column <= last && column < mostColumns; ++column) {
        if (static_cast<qsizetype>(m_hiddenColumns.size()) <= column)
            m_hiddenColumns.resize(static_cast<std::size_t>(column) + 1);
        m_hiddenColumns[static_cast<std::size_t>(column)] = true;
    }
}

void SheetFiller::clearHiddenColumns()
{
    for (std::size_t column = 0; column < m_hiddenColumns.size(); ++column) {
        bool held = false;
        if (!m_hiddenColumns[column])
            continue;
        for (CsvRecord& record : m_sheet.records) {
            if (static_cast<qsizetype>(column) >= record.fields.size())
                continue;
            QString& cell = record.fields[static_cast<qsizetype>(column)];
            held = held || !cell.isEmpty();
            cell.clear();
        }
        if (held)
            m_sheet.hiddenColumns.append(columnLetters(static_cast<qsizetype>(column)));
    }
}

void SheetFiller::merge(const MergedCells& cells)
{
    if (cells.rows > 1 && m_merged.size() < mostMerges)
        m_merged.push_back(cells);
}

void SheetFiller::markHidden(qsizetype row)
{
    m_sheet.hiddenRows.push_back(static_cast<int>(row) + 1);
}

void SheetFiller::markUnworked(qsizetype row)
{
    m_sheet.unworkedRows.push_back(static_cast<int>(row) + 1);
}

void SheetFiller::repeatDown(const MergedCells& cells)
{
    const auto count = static_cast<qsizetype>(m_sheet.records.size());
    if (cells.row < 0 || cells.row >= count)
        return;
    const QString text = m_sheet.records[static_cast<std::size_t>(cells.row)].fields.value(cells.column);
    if (text.isEmpty() || text.endsWith(u'%') || parseMoney(text) || parseDecimal(text))
        return;
    // Never further than something stands anyway: a whole column may be merged.
    const qsizetype end = std::min({cells.row + cells.rows, cells.row + longestMerge, count});
    for (qsizetype row = cells.row + 1; row < end; ++row) {
        const CsvRecord& record = m_sheet.records[static_cast<std::size_t>(row)];
        if (!record.isBlank() && record.fields.value(cells.column).isEmpty())
            put(row, cells.column, text);
    }
}

Sheet SheetFiller::take()
{
    clearHiddenColumns();
    for (auto moments = m_moments.cbegin(); moments != m_moments.cend(); ++moments) {
        if (moments->anyTime)
            continue;
        for (const qsizetype row : moments->rows) {
            if (QString* cell = cellAt(row, moments.key()))
                cell->truncate(10); // "2024-05-06"
        }
    }
    auto& records = m_sheet.records;
    while (!records.empty() && records.back().isBlank())
        records.pop_back();
    for (const MergedCells& cells : m_merged)
        repeatDown(cells);
    const auto blank = [&records](int row) {
        return row > static_cast<int>(records.size()) || records[static_cast<std::size_t>(row - 1)].isBlank();
    };
    sortOnce(m_sheet.hiddenRows);
    sortOnce(m_sheet.unworkedRows);
    std::erase_if(m_sheet.hiddenRows, blank);
    // A last row with fewer cells than the others would look like a file that was cut off.
    qsizetype widest = 0;
    for (const CsvRecord& record : records)
        widest = std::max(widest, record.fields.size());
    if (!records.empty())
        records.back().fields.resize(widest);
    return std::move(m_sheet);
}

} // namespace daybook
