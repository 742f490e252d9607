#pragma once

#include "core/papers/paper.h"
#include "ui/print/paper_bands.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace daybook {

/// Lays a paper out in pages and draws it on anything that can be painted on: a PDF, a printer, a picture, a
/// window. Needs a QGuiApplication for its fonts. Cost: a statement of 120 rows takes about as long as
/// drawing its words.
class PaperPainter
{
public:
    explicit PaperPainter(const Paper& paper, const PaperLook& look = {});
    ~PaperPainter();
    PaperPainter(PaperPainter&&) noexcept;
    PaperPainter& operator=(PaperPainter&&) noexcept;

    /// At least one.
    int pageCount() const;
    /// Units: points.
    QSizeF pageSize() const;
    static QPageSize pageSizeOf(PaperLook::Size size);

    /// Draws page `page`, from 0, with the corner of the paper at (0, 0). Scale the painter so that one unit
    /// is one point. Draws nothing but the black: fill the white yourself.
    void draw(QPainter& painter, int page) const;
    /// Every page (or those the device asks for) on a printer or PDF, with its size of paper. False when the
    /// device cannot be painted on.
    bool drawAll(QPagedPaintDevice& device) const;

private:
    struct Placed
    {
        const PaperBand* band;
        QPointF at;
    };
    struct Page
    {
        std::vector<Placed> bands;
    };
    void layOut(const Paper& paper);
    std::size_t layOutLetterHead(const Paper& paper, const BandMaker& maker);
    void paginate(std::vector<PaperBand> bands);
    void place(std::shared_ptr<const PaperBand> band, QPointF at);
    double bottom() const;

    PaperLook m_look;
    PaperFonts m_fonts;
    bool m_isRightToLeft;
    bool m_hasFoldMarks{false};
    QSizeF m_size{}; ///< tenths of a point
    double m_margin{};
    double m_footerHeight{};
    double m_y{}; ///< while laying out: where the next band goes
    std::vector<std::shared_ptr<const PaperBand>> m_bands{};
    std::vector<Page> m_pages{};
    std::vector<std::shared_ptr<const PaperBand>> m_footers{};
};

} // namespace daybook
