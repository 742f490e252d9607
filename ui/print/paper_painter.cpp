#include "ui/print/paper_painter.h"

#include "ui/print/paper_bars.h"
#include "ui/print/table_bands.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPageRanges>
#include <QPainter>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperPainter)
};

constexpr double unitsPerMillimetre = unitsPerPoint * 72 / 25.4;
constexpr double margin = 20 * unitsPerMillimetre;
constexpr double narrowMargin = 13 * unitsPerMillimetre; // A5
// A4 folded in three in a DL envelope: the address shows between 50 and 85 mm from the top.
constexpr double windowTop = 50 * unitsPerMillimetre;
constexpr double senderFrom = 0.56;       // of the width between the margins
constexpr double tallestLetterHead = 0.6; // of the sheet; longer addresses stand in the text
constexpr double foldMarkLength = 5.5 * unitsPerMillimetre;
constexpr double foldMarks[] = {99 * unitsPerMillimetre, 198 * unitsPerMillimetre};

constexpr int longestIntroduction = 4; // lines

bool isRightToLeft(const QString& language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

/// Words like "This is what it is about:" stand on the page of what they introduce.
bool introduces(const Paper& paper, std::size_t block)
{
    const auto* paragraph = std::get_if<PaperParagraph>(&paper.blocks[block]);
    if (!paragraph || block + 1 >= paper.blocks.size())
        return false;
    const PaperBlock& next = paper.blocks[block + 1];
    const bool isShown = std::holds_alternative<PaperTable>(next) ||
                         std::holds_alternative<PaperList>(next) || std::holds_alternative<PaperFacts>(next);
    return isShown && (paragraph->text.endsWith(u':') ||
                       (block > 0 && std::holds_alternative<PaperHeading>(paper.blocks[block - 1])));
}

/// A name is not signed on an empty page: the last words of a letter go along with it.
bool leadsToSignature(const Paper& paper, std::size_t block)
{
    constexpr std::size_t wordsBefore = 2;
    return paper.isLetter && std::holds_alternative<PaperLines>(paper.blocks.back()) &&
           std::holds_alternative<PaperParagraph>(paper.blocks[block]) &&
           block + 1 + wordsBefore >= paper.blocks.size();
}

} // namespace

PaperPainter::PaperPainter(const Paper& paper, const PaperLook& look)
    : m_look(look), m_fonts(look), m_isRightToLeft(isRightToLeft(paper.language)),
      m_size(pageSizeOf(look.size).size(QPageSize::Point) * unitsPerPoint),
      m_margin(look.size == PaperLook::Size::A5 ? narrowMargin : margin), m_footerHeight(m_fonts.em() * 2.2)
{
    layOut(paper);
}

PaperPainter::~PaperPainter() = default;
PaperPainter::PaperPainter(PaperPainter&&) noexcept = default;
PaperPainter& PaperPainter::operator=(PaperPainter&&) noexcept = default;

QPageSize PaperPainter::pageSizeOf(PaperLook::Size size)
{
    switch (size) {
    case PaperLook::Size::A4:
        return QPageSize(QPageSize::A4);
    case PaperLook::Size::A5:
        return QPageSize(QPageSize::A5);
    case PaperLook::Size::Letter:
        return QPageSize(QPageSize::Letter);
    }
    return QPageSize(QPageSize::A4);
}

int PaperPainter::pageCount() const
{
    return static_cast<int>(m_pages.size());
}

QSizeF PaperPainter::pageSize() const
{
    return m_size / unitsPerPoint;
}

double PaperPainter::bottom() const
{
    return m_size.height() - m_margin - m_footerHeight;
}

void PaperPainter::place(std::shared_ptr<const PaperBand> band, QPointF at)
{
    m_pages.back().bands.push_back({band.get(), at});
    m_bands.push_back(std::move(band));
}

std::size_t PaperPainter::layOutLetterHead(const Paper& paper, const BandMaker& maker)
{
    const auto linesAt = [&](std::size_t index) {
        return index < paper.blocks.size() ? std::get_if<PaperLines>(&paper.blocks[index]) : nullptr;
    };
    const PaperLines* sender = linesAt(0);
    const PaperLines* receiver = linesAt(1);
    if (!paper.isLetter || !sender || !receiver)
        return 0;

    const double from = maker.width() * senderFrom;
    const BandMaker narrow(m_fonts, maker.width() - from, m_isRightToLeft);
    const BandMaker window(m_fonts, from - m_fonts.em(), m_isRightToLeft);
    auto senderBands = narrow.lines(*sender);
    auto receiverBands = window.lines(*receiver);
    const auto heightOf = [](const std::vector<PaperBand>& bands) {
        double height = 0;
        for (const PaperBand& band : bands)
            height += band.height;
        return height;
    };
    // Only a sheet of A4, folded in three, fits the window.
    m_hasFoldMarks = m_look.size == PaperLook::Size::A4;
    const double senderEnd = m_margin + heightOf(senderBands);
    const double receiverTop = m_hasFoldMarks ? windowTop : senderEnd + m_fonts.em();
    const double end = std::max(senderEnd, receiverTop + heightOf(receiverBands));
    if (end > m_size.height() * tallestLetterHead) {
        m_hasFoldMarks = false;
        return 0;
    }
    const auto column = [this](std::vector<PaperBand>& bands, double x, double y) {
        for (PaperBand& band : bands) {
            const double height = band.height;
            place(std::make_shared<const PaperBand>(std::move(band)), {m_margin + x, y});
            y += height;
        }
    };
    column(senderBands, m_isRightToLeft ? 0 : from, m_margin);
    column(receiverBands, m_isRightToLeft ? maker.width() - window.width() : 0, receiverTop);
    m_y = end + m_fonts.em();
    return 2;
}

void PaperPainter::layOut(const Paper& paper)
{
    const double width = m_size.width() - 2 * m_margin;
    const BandMaker maker(m_fonts, width, m_isRightToLeft);
    m_pages.push_back({});
    m_y = m_margin;
    const std::size_t first = layOutLetterHead(paper, maker);

    std::vector<PaperBand> bands;
    bool startsPage = false;
    const double spaceForRow = (bottom() - m_margin) * 0.8;
    for (std::size_t i = first; i < paper.blocks.size(); ++i) {
        const PaperBlock& block = paper.blocks[i];
        std::vector<PaperBand> next;
        if (const auto* heading = std::get_if<PaperHeading>(&block))
            next = maker.heading(*heading);
        else if (const auto* paragraph = std::get_if<PaperParagraph>(&block))
            next = maker.paragraph(paragraph->text, paragraph->strong ? m_fonts.strong() : m_fonts.body(), 0,
                                   m_fonts.em() * 0.6);
        else if (const auto* lines = std::get_if<PaperLines>(&block))
            next = maker.lines(*lines);
        else if (const auto* list = std::get_if<PaperList>(&block))
            next = maker.list(*list);
        else if (const auto* table = std::get_if<PaperTable>(&block))
            next = tableBands(*table, maker, spaceForRow);
        else if (const auto* figures = std::get_if<PaperFigures>(&block))
            next = maker.figures(*figures);
        else if (const auto* facts = std::get_if<PaperFacts>(&block))
            next = maker.facts(*facts);
        else if (const auto* bars = std::get_if<PaperBars>(&block))
            next = barBands(*bars, maker);
        else if (const auto* picture = std::get_if<PaperPicture>(&block)) {
            next = maker.picture(*picture, bottom() - m_margin);
            startsPage = true;
        } else if (std::holds_alternative<PaperPageBreak>(block))
            startsPage = true;
        if (!next.empty()) {
            next.front().startsPage = startsPage;
            startsPage = false;
        }
        if (next.size() <= longestIntroduction && (introduces(paper, i) || leadsToSignature(paper, i))) {
            for (PaperBand& band : next)
                band.keepWithNext = true;
        }
        bands.insert(bands.end(), std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
    }
    paginate(std::move(bands));

    for (int page = 0; page < pageCount(); ++page) {
        auto footer = std::make_shared<PaperBand>();
        const auto number =
            maker.shaped(PaperWords::tr("Page %1 of %2").arg(page + 1).arg(pageCount()), m_fonts.body());
        maker.broken(*number, width);
        const double numberWidth = number->lineAt(0).naturalTextWidth();
        if (!paper.footer.isEmpty()) {
            const auto name = maker.shaped(paper.footer, m_fonts.body());
            maker.broken(*name, width - numberWidth - m_fonts.em());
            footer->texts.push_back(maker.placed(name, 0, 0, width - numberWidth - m_fonts.em(), 0));
        }
        footer->texts.push_back(maker.placed(number, 0, 0, width, 0, TextSide::End));
        m_footers.push_back(std::move(footer));
    }
}

void PaperPainter::paginate(std::vector<PaperBand> bands)
{
    bool isPageEmpty = m_pages.back().bands.empty();
    const auto newPage = [&] {
        m_pages.push_back({});
        m_y = m_margin;
        isPageEmpty = true;
    };
    const double space = bottom() - m_margin;
    for (std::size_t i = 0; i < bands.size();) {
        // What must stay together: from here to the first band that may be followed by a new page.
        std::size_t end = i;
        double together = 0;
        do {
            together += bands[end].height + (end == i && isPageEmpty ? 0 : bands[end].before);
        } while (bands[end].keepWithNext && ++end < bands.size());
        end = std::min(end, bands.size() - 1);
        if (bands[i].startsPage && !isPageEmpty)
            newPage();
        const double headerHeight = bands[i].header ? bands[i].header->height : 0;
        if (!isPageEmpty && m_y + together > bottom() && together + headerHeight - bands[i].before <= space)
            newPage();
        for (; i <= end; ++i) {
            const double before = isPageEmpty ? 0 : bands[i].before;
            if (!isPageEmpty && m_y + before + bands[i].height > bottom())
                newPage();
            if (isPageEmpty && bands[i].header) {
                place(bands[i].header, {m_margin, m_y});
                m_y += bands[i].header->height;
            }
            m_y += isPageEmpty ? 0 : bands[i].before;
            const double height = bands[i].height;
            place(std::make_shared<const PaperBand>(std::move(bands[i])), {m_margin, m_y});
            m_y += height;
            isPageEmpty = false;
        }
    }
}

void PaperPainter::draw(QPainter& painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setPen(Qt::black);
    const auto drawBand = [&painter](const PaperBand& band, QPointF at) {
        for (const QRectF& rule : band.rules)
            painter.fillRect(rule.translated(at), Qt::black);
        for (const QPainterPath& sign : band.signs)
            painter.fillPath(sign.translated(at), Qt::black);
        if (!band.image.isNull())
            painter.drawImage(band.imageAt.translated(at), band.image);
        for (const BandText& text : band.texts)
            text.layout->lineAt(text.line).draw(&painter, at + text.at);
    };
    if (page == 0 && m_hasFoldMarks) {
        for (const double mark : foldMarks)
            painter.fillRect(
                QRectF(m_isRightToLeft ? m_size.width() - foldMarkLength : 0, mark, foldMarkLength, 5),
                Qt::black);
    }
    for (const Placed& placed : m_pages[static_cast<std::size_t>(page)].bands)
        drawBand(*placed.band, placed.at);
    drawBand(*m_footers[static_cast<std::size_t>(page)],
             {m_margin, m_size.height() - m_margin - m_fonts.em() * 1.35});
    painter.restore();
}

bool PaperPainter::drawAll(QPagedPaintDevice& device) const
{
    device.setPageSize(pageSizeOf(m_look.size));
    device.setPageOrientation(QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Point);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QPageRanges ranges = device.pageRanges();
    bool isFirst = true;
    for (int page = 0; page < pageCount(); ++page) {
        if (!ranges.isEmpty() && !ranges.contains(page + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.save();
        // A printer paints from the corner of what it can reach, not from the corner of the paper.
        const QRect reached = device.pageLayout().paintRectPixels(device.logicalDpiX());
        painter.translate(-reached.topLeft());
        painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
        draw(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace daybook
