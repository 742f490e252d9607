#pragma once

#include "core/base/money.h"
#include "core/store/statement.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace daybook {

/// One word of a file for each value of an enum, so that the file can be read without this program.
template <typename Enum>
using Word = std::pair<Enum, const char*>;

/// The values of one row, added in the order of the table's columns.
class RowWriter
{
public:
    RowWriter() { m_cells.reserve(24); } // what the widest table has
    RowWriter& text(const QString& value);
    RowWriter& lines(const QStringList& values); ///< one to a line; line breaks inside become blanks, empty
                                                 ///< ones are left out
    RowWriter& number(qint64 value);
    RowWriter& number(std::optional<int> value);
    RowWriter& flag(bool value) { return number(value ? 1 : 0); }
    RowWriter& money(std::optional<Money> value);
    RowWriter& minutes(std::optional<Minutes> value);
    RowWriter& decimal(const std::optional<Decimal>& value);
    RowWriter& date(const QDate& value); ///< not valid = nothing
    RowWriter& date(const std::optional<QDate>& value) { return date(value.value_or(QDate())); }
    RowWriter& time(const std::optional<QTime>& value);
    RowWriter& moment(const QDateTime& value); ///< not valid = nothing
    RowWriter& moment(const std::optional<QDateTime>& value) { return moment(value.value_or(QDateTime())); }
    /// A new one when `value` is empty; other text than a UUID gets the UUID made from it.
    RowWriter& uuid(const QString& value);
    RowWriter& json(const QByteArray& value);
    template <typename Enum, std::size_t N>
    RowWriter& word(Enum value, const Word<Enum> (&words)[N])
    {
        for (const Word<Enum>& word : words) {
            if (word.first == value)
                return json(word.second);
        }
        Q_UNREACHABLE();
        return *this;
    }
    const std::vector<Cell>& cells() const { return m_cells; }

private:
    std::vector<Cell> m_cells;
};

/// What the row before said in a column.
struct SharedText
{
    QByteArray utf8{};
    QString text{};
};

/// Takes the values of one row in the order of the table's columns.
class RowReader
{
public:
    RowReader(const Statement& statement, int firstColumn) : m_statement(statement), m_column(firstColumn) {}
    void skip(int columns) { m_column += columns; }
    QString text();
    /// As text(), and shares the memory with the row before when it says the same.
    QString sharedText(SharedText& last);
    QStringList lines();
    qint64 number();
    int smallNumber() { return static_cast<int>(number()); }
    std::optional<int> optionalNumber();
    bool flag() { return number() != 0; }
    Money money() { return {number()}; }
    std::optional<Money> optionalMoney();
    std::optional<Minutes> optionalMinutes();
    std::optional<Decimal> optionalDecimal();
    QDate date();
    std::optional<QDate> optionalDate();
    std::optional<QTime> optionalTime();
    QDateTime moment();
    std::optional<QDateTime> optionalMoment();
    QString uuid();
    QByteArray json();
    template <typename Enum, std::size_t N>
    Enum word(const Word<Enum> (&words)[N])
    {
        const QByteArrayView read = next();
        for (const Word<Enum>& word : words) {
            if (read == QByteArrayView(word.second))
                return word.first;
        }
        return words[0].first;
    }
    template <typename Enum, std::size_t N>
    std::optional<Enum> optionalWord(const Word<Enum> (&words)[N])
    {
        if (m_statement.isNull(m_column)) {
            ++m_column;
            return {};
        }
        return word(words);
    }

private:
    QByteArrayView next() { return m_statement.bytes(m_column++); }
    const Statement& m_statement;
    int m_column;
};

/// A 64-bit checksum over a row's table, id and values, leaving out empty values at the end. Any single
/// changed bit changes it.
qint64 sealOf(QByteArrayView table, qint64 id, std::span<const Cell> cells);
/// As above, of the columns from `firstColumn` on of the row that `statement` stands on. Cost: linear in
/// bytes, no allocation.
qint64 sealOf(QByteArrayView table, qint64 id, const Statement& statement, int firstColumn);

/// "2026-06-04T20:10:00", with Z or the offset when the time has one of its own.
/// The UUID under which a name from a file is kept; empty for an empty one, which gets a new UUID.
QString keptUuid(const QString& name);
QString momentText(const QDateTime& moment);
QDateTime momentFrom(QByteArrayView text);

} // namespace daybook
