#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace daybook {

/// The content of a printed paper, free of looks. Three writers draw it: QPainter (screen, printer, PDF),
/// HTML and plain text. Where a paper is in two languages its parts say which are English, so that a screen
/// reader says each in its own voice.
struct PaperHeading
{
    int level{1}; ///< 1…3
    QString text{};
    QString english{}; ///< the same in English, beside a text that is not
    friend bool operator==(const PaperHeading&, const PaperHeading&) = default;
};
struct PaperParagraph
{
    QString text{};
    bool strong{false};
    QString language{}; ///< "en-GB", where it is not that of the paper
    friend bool operator==(const PaperParagraph&, const PaperParagraph&) = default;
};
/// Address or signature lines that stay together.
struct PaperLines
{
    QStringList lines{};
    friend bool operator==(const PaperLines&, const PaperLines&) = default;
};
struct PaperList
{
    QStringList items{};
    bool numbered{false};
    friend bool operator==(const PaperList&, const PaperList&) = default;
};
enum class ColumnAlign { Start, End };
struct PaperColumn
{
    QString heading{};
    ColumnAlign align{ColumnAlign::Start};
    QString english{};  ///< the heading in English, beside one that is not
    QString language{}; ///< of the heading and the cells, where it is not that of the paper
    friend bool operator==(const PaperColumn&, const PaperColumn&) = default;
};
/// At most 5 columns at 14 pt, 4 at 18 pt. The first column names the row. A row is never split over pages.
struct PaperTable
{
    QString caption{};
    std::vector<PaperColumn> columns{};
    std::vector<QStringList> rows{};
    std::vector<QStringList> totals{}; ///< bold, with a rule above
    bool isToFillIn{false};            ///< tall boxes with lines around them, to write in by hand
    friend bool operator==(const PaperTable&, const PaperTable&) = default;
};
/// Big figures with their words: {"You can pay now", "£279.00"}.
struct PaperFigures
{
    std::vector<std::pair<QString, QString>> figures{};
    friend bool operator==(const PaperFigures&, const PaperFigures&) = default;
};
/// What a fact of an Easy Read paper is about; drawn at its start. Never needed to understand it.
enum class PaperSign { Calendar, Came, NobodyCame, NotWritten, Money, Question };
/// Easy Read: one fact a line, a sign before each.
struct PaperFacts
{
    std::vector<std::pair<PaperSign, QString>> facts{};
    friend bool operator==(const PaperFacts&, const PaperFacts&) = default;
};
/// One bar of a picture, lying on its side.
struct PaperBar
{
    QString group{}; ///< what it is about: "1 to 7 June"; bars of one group follow one another
    int series{};    ///< which of PaperBars::series
    qint64 value{};  ///< in any whole unit, the same for all; below 0 has no length
    QString label{}; ///< its words: "14 hours"
    friend bool operator==(const PaperBar&, const PaperBar&) = default;
};
/// A picture of bars, told apart by patterns, black on white. Says nothing that its words do not.
struct PaperBars
{
    QStringList series{}; ///< at most four
    std::vector<PaperBar> bars{};
    friend bool operator==(const PaperBars&, const PaperBars&) = default;
};
/// A page of a paper that goes along, as a picture on a sheet of its own under its words.
struct PaperPicture
{
    QString caption{};  ///< what it is; all that plain text says of it
    QByteArray bytes{}; ///< PNG or JPEG; what cannot be read as one leaves the caption alone
    friend bool operator==(const PaperPicture&, const PaperPicture&) = default;
};
struct PaperPageBreak
{
    friend bool operator==(const PaperPageBreak&, const PaperPageBreak&) = default;
};
using PaperBlock = std::variant<PaperHeading, PaperParagraph, PaperLines, PaperList, PaperTable, PaperFigures,
                                PaperFacts, PaperBars, PaperPicture, PaperPageBreak>;

struct Paper
{
    QString title{}; ///< document title and HTML <title>
    QString language{QStringLiteral("en-GB")};
    QString footer{};     ///< the person's name; printed with "Page 2 of 4"
    QString fileName{};   ///< "Daybook statement 2026-06", without ending
    bool isLetter{false}; ///< begins with the lines of the sender and of the receiver: they are placed for a
                          ///< window envelope
    std::vector<PaperBlock> blocks{};
    friend bool operator==(const Paper&, const Paper&) = default;
};

/// "14" normal, "18" large print.
struct PaperLook
{
    double bodyPoints{14};
    enum class Size { A4, A5, Letter } size{Size::A4};
};

} // namespace daybook
