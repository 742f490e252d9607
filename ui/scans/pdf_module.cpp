#include "ui/scans/pdf_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace daybook {

using namespace Qt::StringLiterals;

PdfModule::PdfModule()
    : m_folders({QCoreApplication::applicationDirPath(),
                 QDir(QCoreApplication::applicationDirPath())
                     .absoluteFilePath(QStringLiteral(DAYBOOK_MODULE_PATH))})
{
}

std::optional<PdfPage> PdfModule::draw(const QByteArray& pdf, int page, int width)
{
    if (!m_looked) {
        m_looked = true;
        for (const QString& folder : m_folders) {
            QLibrary library(QDir(folder).absoluteFilePath(u"daybook_pdf_pages_module"_s));
            if (const auto found = library.resolve("daybookDrawPdfPage")) {
                m_draw = reinterpret_cast<DrawPdfPageEntry>(found);
                break;
            }
        }
    }
    if (!m_draw)
        return {};
    PdfPage drawn;
    m_draw(&pdf, page, width, &drawn);
    return drawn;
}

} // namespace daybook
