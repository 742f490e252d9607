#pragma once

#include "core/bill/bill.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook::test {

/// One line of a bill before it is printed in some layout. Lumps have no start; a line of days has `endDate`.
struct PrintedLine
{
    BillLineType type{BillLineType::Charge};
    QDate date{}; ///< invalid = none
    std::optional<QDate> endDate{};
    std::optional<QTime> start{};
    std::optional<QTime> end{};
    std::optional<int> minutes{}; ///< of one carer; of a lump: of all its visits together
    std::optional<int> carers{};  ///< nullopt in lines as printed: the layout does not say
    QString carerNames{};         ///< "Jane Smith" or "Ann Jones & Ben Hill"
    QString service{};
    QString visitName{}; ///< "Morning", "Tea"
    std::optional<Decimal> quantity{};
    std::optional<ChargeUnit> unit{};
    std::optional<qint64> ratePence{};
    std::optional<qint64> vatPence{}; ///< in a column; part of `amountPence`
    qint64 amountPence{};             ///< negative for credits
    QString description{};            ///< of extras and lumps: "Mileage 12 miles"
    friend bool operator==(const PrintedLine&, const PrintedLine&) = default;
};

struct PrintedBill
{
    QString number{};
    QString provider{};
    QDate billDate{};
    BillingPeriod period{};
    QString replaces{};
    std::vector<PrintedLine> lines{};
    std::optional<qint64> totalPence{}; ///< of this bill; without balance and payments
};

/// What one cell of a row shows.
enum class Prints {
    Nothing, ///< an empty column, with or without a name
    BillNo,
    Provider,
    BillDate,
    PeriodStart,
    PeriodEnd,
    Replaces,
    Type,
    Client,
    ClientNo,
    Reference,
    Code, ///< "PC01", as payroll programs print
    WorkerNo,
    Funder,
    Weekday,
    Date,
    DayOfMonth,
    Month,
    Year,
    EndDate,
    DateAndStart, ///< "06/05/2024 08:00"
    DateAndEnd,
    Start,
    End,
    PlannedStart,
    PlannedEnd,
    Span, ///< "08:00 - 08:30"
    PlannedSpan,
    Discrepancy,
    Minutes,
    MinutesOfAll, ///< of all carers together
    Length,
    Hours,
    HoursOfAll,
    Carers,
    CarerNames,
    FirstCarer,
    SecondCarer,
    Service,
    VisitName,
    Visits,
    Days,
    Quantity,
    Unit,
    Rate,
    Net,
    Vat,
    Amount,
    Debit,
    Credit,
    Balance, ///< running
    Description
};

struct PrintColumn
{
    Prints what{};
    QString header{};
    QString above{}; ///< in a first of two header records
};

enum class DateShape {
    Slash4,       // 06/05/2024
    Slash2,       // 06/05/24
    Short,        // 6/5/24
    Dots,         // 06.05.2024
    Dashes,       // 06-05-2024
    Iso,          // 2024-05-06
    Words,        // 6 May 2024
    DashWords4,   // 06-May-2024
    DashWords2,   // 06-May-24
    WeekdaySlash, // Mon 06/05/24
    WeekdayWords, // Monday 6 May 2024
    Ordinal,      // 6th May 2024
    OrdinalOpen,  // Monday 6th May
    WordsOpen,    // Mon 6 May
    American,     // 05/06/2024
    AmericanWords // May 6, 2024
};
enum class TimeShape {
    Colon,
    ShortColon,
    Dot,
    Compact,
    Seconds,
    TwelveSpaced,
    TwelveTight,
    TwelveShort,
    TwelveCapital
};
enum class LengthShape {
    Clock,
    LongClock,
    ClockSeconds,
    Decimal2,
    Decimal,
    Fraction,
    Mins,
    MinutesTight,
    MinutesWord,
    HoursAndMinutes,
    DecimalHours
};
enum class MoneyShape {
    Plain,
    Pound,
    PoundSpaced,
    PoundAfter,
    GbpAfter,
    GbpBefore,
    Thousands,
    PoundThousands
};
enum class NegativeShape { Minus, Brackets, Cr, Trailing };
enum class RowsFor { Visit, Carer }; ///< a two-carer visit is one row or two
enum class SectionsBy { None, Week, Service, Day };
enum class HeaderShape { One, Two, None };
enum class TextCoding { Utf8, Utf8Bom, Windows1252, Utf16LeBom, Utf16BeBom, Utf16Le, Utf16Be };
enum class LineEnd { CrLf, Lf, Cr };
enum class LabelPlace { First, Second, BesideAmount, Words };
enum class TitleShape { None, Colon, TwoCells, ColonTwoCells };
enum class TotalShape { BillTotal, BillTotalAndDue, DueOnly };

/// How a bill is laid out and written. Everything can be set by hand; randomStyle() draws all of it.
struct PrintStyle
{
    QString layout{};
    std::vector<PrintColumn> columns{};
    RowsFor rowsFor{RowsFor::Visit};
    HeaderShape header{HeaderShape::One};
    SectionsBy sections{SectionsBy::None};
    bool headerInEachSection{false};
    DateShape date{DateShape::Slash4};
    TimeShape time{TimeShape::Colon};
    LengthShape length{LengthShape::Clock};
    LengthShape hours{LengthShape::Decimal2};
    MoneyShape money{MoneyShape::Plain};
    NegativeShape negative{NegativeShape::Minus};
    QChar separator{u','};
    TextCoding coding{TextCoding::Utf8};
    LineEnd lineEnd{LineEnd::CrLf};
    bool quoteAll{false};
    TitleShape titles{TitleShape::Colon};
    LabelPlace labels{LabelPlace::First};
    TotalShape totals{TotalShape::BillTotal};
    int rowsPerPage{}; ///< 0 = no page footers and repeated headers
    bool titlesOnEachPage{false};
    bool pageSums{false}; ///< "Carried forward" and "Brought forward" at each new page
    bool blankRows{false};
    int emptyColumns{}; ///< at the end of every row
    bool emptyFirstColumn{false};
    bool weeklySubtotals{false};
    bool vatExemptRow{false};
    std::optional<qint64> broughtForwardPence{}; ///< a row of its own, not part of the bill's total
    std::optional<qint64> paidPence{};           ///< likewise, printed as a payment received
    bool addressRows{false};
    bool remittanceNotes{false};
    bool quotedLineBreaks{false};
    bool carriesLumps{false}; ///< daily, weekly, total only: rows are not visits
    quint32 seed{};           ///< for references and the like
};

/// A file and what stands in it.
struct PrintedFile
{
    std::vector<QStringList> records{}; ///< cells, before separators and encoding
    QByteArray bytes{};
    /// The charge, credit and VAT rows in the order printed, holding only what the layout shows: a fact that
    /// it does not carry is empty. Two-carer visits printed as two rows are two lines.
    std::vector<PrintedLine> lines{};
    std::vector<int> rows{};            ///< record of each of `lines`, from 1
    std::vector<std::size_t> source{};  ///< which line of the bill each of `lines` comes from
    std::optional<qint64> totalPence{}; ///< what a reader should take for the bill's total
    int totalRow{};
    BillingPeriod period{}; ///< as printed, else from the first charge with a day to the last
    std::vector<int> otherMoneyRows{}; ///< totals, subtotals, balances, payments: never charges
};

PrintedFile printFile(const PrintedBill& bill, const PrintStyle& style);
QByteArray printBill(const PrintedBill& bill, const PrintStyle& style);
/// `records` as bytes with the separator, quotes, line ends and encoding of `style`.
QByteArray encodeRecords(const std::vector<QStringList>& records, const PrintStyle& style);

/// Names of all layouts: "canonical", the eight of the contract, and others met in practice.
QStringList printLayouts();
/// A layout with its first header words, plain formats and no clutter.
PrintStyle plainStyle(const QString& layout);
/// A layout with formats, header words, clutter and encoding drawn from `seed`.
PrintStyle randomStyle(quint32 seed, const QString& layout);
/// Any layout.
PrintStyle randomStyle(quint32 seed);
/// The first style drawn from `seed` that can print `bill`; the canonical one when many draws cannot.
PrintStyle randomStyle(quint32 seed, const PrintedBill& bill);
/// Whether the printed file tells a careful person all that `bill` says and a check depends on: times (or the
/// visit's name), lengths, numbers of carers, services when there are several, years, and the order of day
/// and month.
bool canPrint(const PrintStyle& style, const PrintedBill& bill);

} // namespace daybook::test
