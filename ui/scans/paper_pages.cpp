#include "ui/scans/paper_pages.h"

#include "core/bill/kept_paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace daybook {

namespace {

/// Enough to read the small print of a page at four times its size on a screen.
constexpr int mostPictureSide = 3200;
/// Above it no telephone or scanner makes one today.
constexpr qint64 mostPicturePixels = qint64(120) * 1000 * 1000;

QString cannotBeShown(const QString& name)
{
    return QCoreApplication::translate("PaperPages",
                                       "“%1” is damaged or not whole, so it cannot be shown. Nothing was "
                                       "changed. Please take the picture again, or choose another file.")
        .arg(name);
}

} // namespace

PaperPages::PaperPages(const QByteArray& bytes, const QString& name, PdfModule& module)
    : m_bytes(bytes), m_name(name), m_module(&module)
{
    m_problem = paperProblem(bytes, name);
    if (!m_problem.isEmpty()) {
        m_mayBeKept = false;
        return;
    }
    m_isPdf = paperFormatOf(bytes) == PaperFormat::Pdf;
    if (m_isPdf)
        readPdf();
    else
        readPicture();
}

void PaperPages::readPicture()
{
    QBuffer buffer(&m_bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, paperFormatOf(m_bytes) == PaperFormat::Png ? "png" : "jpeg");
    reader.setAutoTransform(true); // telephones lay pictures on their side and say so
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPicturePixels) {
        m_problem = cannotBeShown(m_name);
        m_mayBeKept = false;
        return;
    }
    if (std::max(size.width(), size.height()) > mostPictureSide)
        reader.setScaledSize(size.scaled(mostPictureSide, mostPictureSide, Qt::KeepAspectRatio));
    m_picture = reader.read();
    if (m_picture.isNull()) {
        m_problem = cannotBeShown(m_name);
        m_mayBeKept = false;
        return;
    }
    m_count = 1;
}

void PaperPages::readPdf()
{
    const std::optional<PdfPage> read = m_module->draw(m_bytes, 0, 0);
    if (!read) {
        m_problem = QCoreApplication::translate(
                        "PaperPages", "“%1” is a PDF, and the part of Daybook that shows PDFs is not "
                                      "installed. It can still be kept here, and saved from here to "
                                      "be opened with another program.")
                        .arg(m_name);
        return;
    }
    switch (read->reading) {
    case PdfReading::Read:
        m_count = read->pages;
        return;
    case PdfReading::NeedsPassword:
        m_problem = QCoreApplication::translate(
                        "PaperPages", "“%1” is locked with a password, so it cannot be shown. Nothing "
                                      "was changed. Please open it where you have the password, and "
                                      "save or print it as a new PDF.")
                        .arg(m_name);
        m_mayBeKept = false;
        return;
    case PdfReading::NotReadable:
        m_problem = cannotBeShown(m_name);
        m_mayBeKept = false;
        return;
    }
}

QImage PaperPages::draw(int page, int width) const
{
    if (page < 0 || page >= m_count || width < 1)
        return {};
    if (!m_isPdf)
        return m_picture.scaledToWidth(std::min(width, mostPictureSide * 2), Qt::SmoothTransformation);
    const std::optional<PdfPage> drawn = m_module->draw(m_bytes, page, width);
    return drawn ? drawn->image : QImage();
}

} // namespace daybook
