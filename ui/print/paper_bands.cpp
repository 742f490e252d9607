#include "ui/print/paper_bands.h"

#include "core/papers/paper_text.h"

#include "ui/print/paper_signs.h"

#include <QTextOption>
#include <QTransform>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineSpacing = 1.35;
constexpr double betweenBlocks = 0.6; // em
constexpr double tallestFigure = 8;   // lines
constexpr double betweenItems = 0.35; // em
constexpr double betweenFacts = 0.9;  // em
constexpr double signSide = 1.5;      // em
constexpr double tallestPair = 10;    // em: two items that stay together

} // namespace

void keepLastTwo(std::vector<PaperBand>& bands, const std::vector<std::size_t>& ends, double tallest)
{
    constexpr std::size_t many = 4; // fewer may stand on two pages as they come
    if (ends.size() < many)
        return;
    const std::size_t first = ends[ends.size() - 3];
    double height = 0;
    for (std::size_t band = first; band < ends.back(); ++band)
        height += bands[band].height;
    if (height > tallest)
        return;
    for (std::size_t band = first; band + 1 < ends.back(); ++band)
        bands[band].keepWithNext = true;
}

BandMaker::BandMaker(const PaperFonts& fonts, double width, bool isRightToLeft)
    : m_fonts(fonts), m_width(width), m_isRightToLeft(isRightToLeft)
{
}

std::shared_ptr<QTextLayout> BandMaker::shaped(const QString& text, const QFont& font) const
{
    // A line feed inside a text would be a box on paper.
    QString oneLine = text;
    for (QChar& letter : oneLine) {
        if (letter.unicode() < u' ' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator)
            letter = u' ';
    }
    QFont plain = font;
    // With any spacing at all Qt makes no ligatures, so that "differs" can be searched for and copied from a
    // PDF.
    if (!m_isRightToLeft)
        plain.setLetterSpacing(QFont::AbsoluteSpacing, 0.05);
    auto layout = std::make_shared<QTextLayout>(oneLine, plain);
    layout->setCacheEnabled(true);
    QTextOption option;
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(m_isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    return layout;
}

void BandMaker::broken(QTextLayout& layout, double width) const
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout.endLayout();
}

double BandMaker::lineHeight(const QTextLayout& layout, int line)
{
    const double shapedHeight = line < layout.lineCount() ? layout.lineAt(line).height() : 0;
    return std::max(shapedHeight, layout.font().pixelSize() * lineSpacing);
}

BandText BandMaker::placed(const std::shared_ptr<QTextLayout>& layout, int line, double from, double width,
                           double top, TextSide side) const
{
    const double used = layout->lineAt(line).naturalTextWidth();
    const bool isLeft = (side == TextSide::Start) != m_isRightToLeft;
    const double left = m_isRightToLeft ? m_width - from - width : from;
    const double spare = lineHeight(*layout, line) - layout->lineAt(line).height();
    return {layout, line, {isLeft ? left : left + width - used, top + spare / 2}};
}

QRectF BandMaker::rule(double from, double width, double top, double thickness) const
{
    return {m_isRightToLeft ? m_width - from - width : from, top, width, thickness};
}

std::vector<PaperBand> BandMaker::paragraph(const QString& text, const QFont& font, double indent,
                                            double before) const
{
    const double width = m_width - indent;
    const auto layout = shaped(text, font);
    broken(*layout, width);
    const int count = layout->lineCount();
    std::vector<PaperBand> bands;
    for (int line = 0; line < count; ++line) {
        PaperBand band;
        band.before = line == 0 ? before : 0;
        band.height = lineHeight(*layout, line);
        band.texts.push_back(placed(layout, line, indent, width, 0));
        // No single line is left alone on a page.
        band.keepWithNext = count > 1 && (line == 0 || line == count - 2);
        bands.push_back(std::move(band));
    }
    return bands;
}

std::vector<PaperBand> BandMaker::heading(const PaperHeading& heading) const
{
    const QFont& font = m_fonts.heading(heading.level);
    const double before = heading.level == 1 ? m_fonts.em() * 0.6 : m_fonts.em() * 1.2;
    auto bands = paragraph(headingWords(heading), font, 0, before);
    for (PaperBand& band : bands)
        band.keepWithNext = true;
    return bands;
}

std::vector<PaperBand> BandMaker::lines(const PaperLines& lines) const
{
    std::vector<PaperBand> all;
    for (const QString& line : lines.lines) {
        auto bands = paragraph(line, m_fonts.body(), 0, all.empty() ? m_fonts.em() * betweenBlocks : 0);
        // An empty line is room to sign.
        if (bands.empty()) {
            PaperBand room;
            room.height = m_fonts.em() * lineSpacing;
            bands.push_back(std::move(room));
        }
        for (PaperBand& band : bands) {
            band.keepWithNext = true;
            all.push_back(std::move(band));
        }
    }
    if (!all.empty())
        all.back().keepWithNext = false;
    return all;
}

std::vector<PaperBand> BandMaker::list(const PaperList& list) const
{
    std::vector<PaperBand> all;
    std::vector<std::size_t> ends;
    std::vector<std::shared_ptr<QTextLayout>> marks;
    double widest = 0;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const auto mark = shaped(list.numbered ? QString::number(i + 1) + u'.' : u"•"_s, m_fonts.body());
        broken(*mark, m_width);
        widest = std::max(widest, mark->lineAt(0).naturalTextWidth());
        marks.push_back(mark);
    }
    const double indent = widest + m_fonts.em() * 0.5;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        auto bands = paragraph(list.items.at(i), m_fonts.body(), indent,
                               m_fonts.em() * (i == 0 ? betweenBlocks : betweenItems));
        if (bands.empty())
            continue;
        bands.front().texts.insert(bands.front().texts.begin(),
                                   placed(marks[static_cast<std::size_t>(i)], 0, 0, widest, 0));
        for (PaperBand& band : bands)
            all.push_back(std::move(band));
        ends.push_back(all.size());
    }
    keepLastTwo(all, ends, m_fonts.em() * tallestPair);
    return all;
}

std::vector<PaperBand> BandMaker::facts(const PaperFacts& facts) const
{
    const double side = m_fonts.em() * signSide;
    const double indent = side + m_fonts.em() * 0.7;
    std::vector<PaperBand> all;
    std::vector<std::size_t> ends;
    for (const auto& [sign, text] : facts.facts) {
        auto bands = paragraph(text, m_fonts.body(), indent, m_fonts.em() * betweenFacts);
        if (bands.empty())
            continue;
        QPainterPath path = signPath(sign);
        QTransform place;
        place.translate(m_isRightToLeft ? m_width - side : 0, 0);
        place.scale(side, side);
        bands.front().signs.push_back(place.map(path));
        // The sign may be taller than one line of words.
        double height = 0;
        for (PaperBand& band : bands) {
            height += band.height;
            band.keepWithNext = true;
        }
        bands.back().keepWithNext = false;
        bands.back().height += std::max(0.0, side - height);
        for (PaperBand& band : bands)
            all.push_back(std::move(band));
        ends.push_back(all.size());
    }
    keepLastTwo(all, ends, m_fonts.em() * tallestPair);
    return all;
}

std::vector<PaperBand> BandMaker::figures(const PaperFigures& figures) const
{
    // One below the other, so that they read as the sum they are, at every size.
    struct Row
    {
        std::shared_ptr<QTextLayout> words;
        std::shared_ptr<QTextLayout> figure;
    };
    std::vector<Row> rows;
    double widestFigure = 0;
    double widestWords = 0;
    for (const auto& [words, figure] : figures.figures) {
        Row row{shaped(words, m_fonts.body()), shaped(figure, m_fonts.figure())};
        broken(*row.figure, m_width * 0.6);
        widestFigure = std::max(widestFigure, row.figure->lineAt(0).naturalTextWidth());
        broken(*row.words, m_width);
        widestWords =
            std::max(widestWords, row.words->lineCount() ? row.words->lineAt(0).naturalTextWidth() : 0);
        rows.push_back(std::move(row));
    }
    const double gap = m_fonts.em() * 1.5;
    const double wordsWidth = std::min(widestWords, m_width - gap - widestFigure);
    std::vector<PaperBand> bands;
    for (const Row& row : rows) {
        broken(*row.words, wordsWidth);
        PaperBand band;
        band.before = m_fonts.em() * (bands.empty() ? betweenBlocks : 0);
        // The words stand on the line of the big figure.
        const double drop =
            row.words->lineCount() && row.figure->lineCount()
                ? std::max(0.0, row.figure->lineAt(0).ascent() - row.words->lineAt(0).ascent())
                : 0;
        double wordsHeight = drop;
        for (int line = 0; line < row.words->lineCount(); ++line) {
            band.texts.push_back(placed(row.words, line, 0, wordsWidth, wordsHeight));
            wordsHeight += lineHeight(*row.words, line);
        }
        double figureHeight = 0;
        for (int line = 0; line < row.figure->lineCount(); ++line) {
            band.texts.push_back(
                placed(row.figure, line, wordsWidth + gap, widestFigure, figureHeight, TextSide::End));
            figureHeight += lineHeight(*row.figure, line);
        }
        band.height = std::max(wordsHeight, figureHeight);
        // Not a figure but a text: it may go over pages like one.
        if (band.height > m_fonts.em() * lineSpacing * tallestFigure) {
            for (const QString& text : {row.words->text(), row.figure->text()}) {
                for (PaperBand& part : paragraph(text, m_fonts.body(), 0, m_fonts.em() * betweenBlocks))
                    bands.push_back(std::move(part));
            }
            continue;
        }
        band.keepWithNext = true;
        bands.push_back(std::move(band));
    }
    if (!bands.empty())
        bands.back().keepWithNext = false;
    return bands;
}

std::vector<PaperBand> BandMaker::picture(const PaperPicture& picture, double pageHeight) const
{
    std::vector<PaperBand> bands = paragraph(picture.caption, m_fonts.strong(), 0, 0);
    double left = pageHeight - m_fonts.em();
    for (PaperBand& band : bands) {
        band.keepWithNext = true;
        left -= band.height;
    }
    const QImage image = QImage::fromData(picture.bytes);
    if (image.isNull() || left <= 0) {
        bands.back().keepWithNext = false;
        return bands;
    }
    PaperBand& band = bands.emplace_back();
    const QSizeF size = QSizeF(image.size()).scaled(m_width, left, Qt::KeepAspectRatio);
    band.before = m_fonts.em() * 0.5;
    band.height = size.height();
    band.image = image;
    band.imageAt = QRectF(QPointF(m_isRightToLeft ? m_width - size.width() : 0, 0), size);
    return bands;
}

} // namespace daybook
