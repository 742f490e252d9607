#pragma once

#include "core/base/csv.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace daybook {

/// One cell as a number; units are those of the cell.
struct CellValue
{
    std::optional<qint64> hundredths{}; ///< of a plain number or of money
    std::optional<int> minuteOfDay{};   ///< of a clock time, if it can be one
    std::optional<int> length{}; ///< minutes, when the cell says that it is a length ("30 mins", "0:30")
};

/// How many cells of one column can be read as what. One cell may count several times.
struct ColumnContents
{
    int filled{};
    int dates{};
    int datesWithTime{};
    int times{};
    int shortClock{}; ///< "0:30": a clock time that is also a length of up to five hours
    int bareTimes{};  ///< "8.30", "0830": a clock time that is also a number
    int spans{};      ///< "08:00-08:45"
    int periods{};    ///< "01/05/2024 - 05/05/2024"
    int lengths{};    ///< "30 mins", "½", "1h 15m"
    int money{};
    int pounds{};    ///< money that cannot be a count: a pound sign or two decimals
    int counts{};    ///< whole numbers below 1,000
    int fractions{}; ///< numbers with a part, or ½
    int monthDays{}; ///< whole numbers from 1 to 31
    int months{};    ///< "May", "September"
    int years{};     ///< 2000 … 2099
    int words{};
    int names{};      ///< words that look like people
    int services{};   ///< words that name a kind of care
    int dated{};      ///< words with a date among them
    int moneyWords{}; ///< "charge", "credit" …
    int weekdays{};
    int halves{}; ///< ends in am or pm
    int largest{};

    /// Counts what was seen elsewhere as if it had been seen here.
    void add(const ColumnContents& other);
    bool mostly(int part) const { return filled > 0 && part * 10 >= filled * 6; }
};

/// The columns of a table and a sample of its rows as numbers.
struct TableContents
{
    std::vector<ColumnContents> columns{};
    std::vector<std::vector<CellValue>> values{}; ///< [column][sampled row]
    std::size_t rows{};
};

/// The same words and numbers stand in a column, and on the next bill, again and again: each is looked at
/// once. What is seen depends on the text alone, so no bill can change how another is read. Memory: bounded.
class CellLooks
{
public:
    /// Counts what `text` can be read as into `contents`.
    CellValue add(const QString& text, ColumnContents& contents);
    /// How many cells had to be looked at.
    int taken() const { return m_taken; }

private:
    struct Seen
    {
        ColumnContents contents{};
        CellValue value{};
    };
    QHash<QString, Seen> m_seen;
    int m_taken{0};
};

/// Looks at up to 300 records from `first` on; rows that hold much less than the usual row (headings, sums)
/// are left out. Cost: bounded.
TableContents contentsOf(const std::vector<CsvRecord>& records, std::size_t first, CellLooks& looks);
/// Whether a cell holds a day, with or without a time. For telling columns: no order or year is needed.
bool isDay(QStringView text);
/// "Mon 06/05/24 08:00-08:45 Personal care": words that begin with a day.
bool beginsWithDay(QStringView text);
/// "Personal care", "Companionship", "Sleep-in", "Domestic help": the words of services, 2026.
bool namesService(QStringView text);

} // namespace daybook
