#pragma once

#include "core/papers/paper.h"
#include "ui/print/paper_fonts.h"

#include <QImage>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace daybook {

/// One line of a shaped text, at a place within its band.
struct BandText
{
    std::shared_ptr<QTextLayout> layout{};
    int line{};
    QPointF at{};
};

/// A strip of the paper that is never cut: a line of a paragraph, or a row of a table. Units: tenths of a
/// point.
struct PaperBand
{
    double before{}; ///< empty space above, left out at the top of a page
    double height{};
    std::vector<BandText> texts{};
    std::vector<QRectF> rules{};
    std::vector<QPainterPath> signs{}; ///< filled black
    QImage image{};                    ///< drawn into `imageAt`
    QRectF imageAt{};
    bool keepWithNext{false};
    bool startsPage{false};
    std::shared_ptr<const PaperBand> header{}; ///< drawn again when this band comes first on a page
};

/// The last of many rows or items is not left alone on a page, unless the last two are taller than `tallest`.
/// `ends` says behind which band each of them ends.
void keepLastTwo(std::vector<PaperBand>& bands, const std::vector<std::size_t>& ends, double tallest);

enum class TextSide { Start, End };

/// Shapes and breaks text for one width of paper. Right-to-left papers are mirrored.
class BandMaker
{
public:
    BandMaker(const PaperFonts& fonts, double width, bool isRightToLeft);

    const PaperFonts& fonts() const { return m_fonts; }
    double width() const { return m_width; }

    /// Shaped once; break it into lines with broken().
    std::shared_ptr<QTextLayout> shaped(const QString& text, const QFont& font) const;
    /// Breaks a text at `width`, words longer than that anywhere. At least one line.
    void broken(QTextLayout& layout, double width) const;
    static double lineHeight(const QTextLayout& layout, int line);
    /// Places one line in a column that begins `from` the starting edge.
    BandText placed(const std::shared_ptr<QTextLayout>& layout, int line, double from, double width,
                    double top, TextSide side = TextSide::Start) const;
    QRectF rule(double from, double width, double top, double thickness) const;

    /// The bands of any block but tables and page breaks; `before` is the space above the first.
    std::vector<PaperBand> heading(const PaperHeading& heading) const;
    std::vector<PaperBand> paragraph(const QString& text, const QFont& font, double indent,
                                     double before) const;
    std::vector<PaperBand> lines(const PaperLines& lines) const;
    std::vector<PaperBand> list(const PaperList& list) const;
    std::vector<PaperBand> facts(const PaperFacts& facts) const;
    std::vector<PaperBand> figures(const PaperFigures& figures) const;
    /// Its words and, below them, the picture as large as fits a page of that height.
    std::vector<PaperBand> picture(const PaperPicture& picture, double pageHeight) const;

private:
    const PaperFonts& m_fonts;
    double m_width;
    bool m_isRightToLeft;
};

} // namespace daybook
