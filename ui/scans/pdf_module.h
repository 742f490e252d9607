#pragma once

#include "ui/scans/pdf_pages.h"

#include <QStringList>

#include <optional>

namespace daybook {

/// Finds and loads the module that draws pages of PDFs, once, when the first one is looked at.
class PdfModule
{
public:
    /// Looks beside the program and in the folder it was installed to.
    PdfModule();
    explicit PdfModule(QStringList folders) : m_folders(std::move(folders)) {}

    /// Nothing when there is no module. See daybookDrawPdfPage.
    std::optional<PdfPage> draw(const QByteArray& pdf, int page, int width);

private:
    QStringList m_folders;
    bool m_looked{false};
    DrawPdfPageEntry m_draw{nullptr};
};

} // namespace daybook
