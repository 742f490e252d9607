#pragma once

#include "core/base/csv.h"
#include "core/bill/bill_dates.h"
#include "core/bill/bill_header.h"
#include "core/bill/bill_reader.h"
#include "core/bill/bill_words.h"
#include "core/bill/line_description.h"

#include <QStringList>

#include <vector>

namespace daybook {

/// A total, subtotal, balance or payment as met on the way, for finding the printed total.
struct SumRow
{
    std::size_t line{}; ///< among the lines
    RowLabel label{};
    Money chargesBefore{}; ///< sum of the charge, credit and VAT lines above it
    Money sinceLastSum{};
};

/// What the rows of one file gave.
struct RowsRead
{
    std::vector<BillLine> lines{};
    std::vector<SumRow> sums{};
    std::vector<ReadingProblem> problems{};
    std::vector<int> textRows{};       ///< rows without an amount that are no charge
    std::vector<int> inheritedDates{}; ///< rows whose date is that of the row above
    QStringList roundedAmounts{};      ///< rows whose amount had more than two decimals
};

/// Turns records into lines, one at a time and in order.
class BillRows
{
public:
    BillRows(const BillHeader& header, const std::vector<BillColumn>& columns, BillDates& dates,
             const BillContext& context);
    /// `next` is the record that follows and is not blank; nullptr at the end.
    void read(const CsvRecord& record, const CsvRecord* next);
    void expect(std::size_t records) { m_result.lines.reserve(records); }
    RowsRead takeResult() { return std::move(m_result); }

private:
    struct AmountCell
    {
        std::optional<Money> money{};
        QString text{}; ///< what stood there when it is no money
        bool rounded{false};
        bool asMoney{false}; ///< written as money and not as a count
    };

    bool readHeading(const CsvRecord& record, const CsvRecord* next);
    bool isNoise(const CsvRecord& record, const AmountCell& amount) const;
    bool isPageSum(const RowLabel& label, const QString& words, Money amount) const;
    bool takeMisplacedWords(const CsvRecord& record, BillLine& line) const;
    DateRead dateOf(const CsvRecord& record) const;
    void readWithoutAmount(const CsvRecord& record, BillLine&& line, const AmountCell& amount, DateRead& date,
                           bool looksLikeVisit);
    void settleDate(const CsvRecord& record, BillLine& line, DateRead& date, bool dateSpoilt);
    void finish(const CsvRecord& record, BillLine&& line, std::optional<RowLabel> label, const QString& words,
                DateRead& date, bool dateSpoilt, bool looksLikeVisit);
    void noteUnreadTimes(const CsvRecord& record, const BillLine& line);
    void readUndatedCharge(const CsvRecord& record, BillLine&& line);
    QStringView cell(const CsvRecord& record, BillColumn column) const;
    QString kept(const CsvRecord& record, BillColumn column) const;
    AmountCell amountOf(const CsvRecord& record, bool labelled) const;
    std::optional<RowLabel> labelOf(const CsvRecord& record, QString* words) const;
    void readSum(const CsvRecord& record, const RowLabel& label, BillLine&& line);
    void readTimes(const CsvRecord& record, BillLine& line) const;
    void readMidnight(const CsvRecord& record, BillLine& line) const;
    /// A day followed by a clock that stands at nought.
    static bool saysMidnight(QStringView text);
    void readLength(const CsvRecord& record, BillLine& line) const;
    void readPeople(const CsvRecord& record, BillLine& line) const;
    void readPrice(const CsvRecord& record, BillLine& line) const;
    void readWords(const CsvRecord& record, BillLine& line, DateRead& date);
    void readSpan(const CsvRecord& record, BillLine& line, const DateRead& date);
    void readOwnColumns(const CsvRecord& record, BillLine& line) const;
    void push(BillLine&& line);
    void problem(const CsvRecord& record, const QString& column, QStringView read, const QString& done);
    QString columnName(BillColumn column) const;
    std::optional<BillingPeriod> datesOf(const CsvRecord& record) const;

    const BillHeader& m_header;
    const std::vector<BillColumn>& m_columns;
    ColumnPlaces m_at;
    BillDates& m_dates;
    const BillContext& m_context;
    QStringList m_services;
    DescriptionReading m_descriptions{QStringList()};
    RowsRead m_result;
    Money m_charges{};
    Money m_sinceSum{};
    int m_linesSinceSum{};
    Money m_carried{}; ///< balances met so far
    QDate m_lastDate{};
    QDate m_headingDate{};      ///< of a day that stands above its visits
    QString m_headingService{}; ///< of a service that stands above its visits
    bool m_inPence{false};      ///< "Charge (pence)": whole numbers are pence
    bool m_weeks{false};        ///< the column of days names the weeks of the rows by their first day
    bool m_lumps{false};        ///< no column tells one visit from another: a row is a day or more
};

} // namespace daybook
