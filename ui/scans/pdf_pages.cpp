#include "ui/scans/pdf_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>
#include <cmath>

namespace {

constexpr double mostPixels = 16e6;
/// Longer strips than this are no page of a bill.
constexpr double mostTallness = 6.0;

} // namespace

void daybookDrawPdfPage(const QByteArray* pdf, int page, int width, daybook::PdfPage* drawn)
{
    *drawn = {};
    QBuffer buffer;
    buffer.setData(*pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.error() == QPdfDocument::Error::IncorrectPassword) {
        drawn->reading = daybook::PdfReading::NeedsPassword;
        return;
    }
    if (document.status() != QPdfDocument::Status::Ready || document.pageCount() < 1)
        return;
    drawn->reading = daybook::PdfReading::Read;
    drawn->pages = document.pageCount();
    if (width < 1 || page < 0 || page >= drawn->pages)
        return;
    const QSizeF size = document.pagePointSize(page);
    if (!(size.width() >= 1 && size.height() >= 1)) {
        drawn->reading = daybook::PdfReading::NotReadable;
        return;
    }
    const double tallness = std::clamp(size.height() / size.width(), 1 / mostTallness, mostTallness);
    const double wide = std::min(static_cast<double>(width), std::sqrt(mostPixels / tallness));
    const QSize pixels(std::max(1, static_cast<int>(wide)), std::max(1, static_cast<int>(wide * tallness)));
    const QImage ink = document.render(page, pixels);
    // The page itself is see-through; paper is white in every theme.
    QImage paper(pixels, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, ink);
    drawn->image = paper;
}
