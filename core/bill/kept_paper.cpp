#include "core/bill/kept_paper.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

/// Some programs put a few bytes before the sign of a PDF; readers look for it in the first thousand.
constexpr qsizetype pdfSignWithin = 1024;

} // namespace

std::optional<PaperFormat> paperFormatOf(const QByteArray& bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return PaperFormat::Png;
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PaperFormat::Jpeg;
    if (bytes.first(std::min(bytes.size(), pdfSignWithin)).contains("%PDF-"))
        return PaperFormat::Pdf;
    return {};
}

QString paperProblem(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        return QCoreApplication::translate("KeptPaper", "“%1” is empty. Nothing was changed. Please take the "
                                                        "picture again, or choose another file.")
            .arg(name);
    if (!paperFormatOf(bytes))
        return QCoreApplication::translate("KeptPaper",
                                           "“%1” is not a picture (PNG or JPEG) and not a PDF. Nothing was "
                                           "changed. Please save it as one of these, or choose another file.")
            .arg(name);
    if (bytes.size() > mostPaperBytes)
        return QCoreApplication::translate("KeptPaper",
                                           "“%1” is larger than 20 MB. Nothing was changed. Please take a "
                                           "smaller picture, or scan only the pages of the bill.")
            .arg(name);
    return {};
}

} // namespace daybook
