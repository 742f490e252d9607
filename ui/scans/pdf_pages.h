#pragma once

#include <QByteArray>
#include <QImage>

namespace daybook {

/// What became of reading a PDF.
enum class PdfReading { Read, NeedsPassword, NotReadable };

/// One page of it, drawn; the number of pages of the whole.
struct PdfPage
{
    PdfReading reading{PdfReading::NotReadable};
    int pages{};
    QImage image{};
};

} // namespace daybook

extern "C" {

/// The one entry of the loadable module. Draws page `page` (from 0) `width` pixels wide on white; no page
/// when `width` is 0. The picture is never larger than 16 million pixels, whatever the PDF says of its size.
Q_DECL_EXPORT void daybookDrawPdfPage(const QByteArray* pdf, int page, int width, daybook::PdfPage* drawn);

} // extern "C"

namespace daybook {
using DrawPdfPageEntry = decltype(&daybookDrawPdfPage);
} // namespace daybook
