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

bool isTelephonePicture(const QByteArray& bytes)
{
    // A box "ftyp" with its length before it and the brand behind it; films have other brands.
    if (bytes.size() < 12 || bytes.sliced(4, 4) != "ftyp")
        return false;
    const QByteArray brand = bytes.sliced(8, 4);
    return brand.startsWith("hei") || brand.startsWith("hev") || brand == "mif1" || brand == "msf1" ||
           brand == "avif";
}

QString paperProblem(const QByteArray& bytes, const QString& name)
{
    if (bytes.isEmpty())
        return QCoreApplication::translate("KeptPaper", "“%1” is empty. Nothing was changed. Please take the "
                                                        "picture again, or choose another file.")
            .arg(name);
    if (isTelephonePicture(bytes))
        return QCoreApplication::translate(
                   "KeptPaper",
                   "“%1” is a HEIC picture from a telephone. This kind cannot be shown here. Nothing was "
                   "changed. On the telephone, send it by e-mail or save it as JPEG, then choose that file. "
                   "An iPhone takes JPEG from now on under Settings, Camera, Formats, Most Compatible.")
            .arg(name);
    if (!paperFormatOf(bytes))
        return QCoreApplication::translate("KeptPaper",
                                           "“%1” is not a picture (PNG or JPEG) and not a PDF. Nothing was "
                                           "changed. Please save it as one of these, or choose another file.")
            .arg(name);
    if (bytes.size() > mostPaperBytes)
        return QCoreApplication::translate("KeptPaper",
                                           "“%1” is larger than 20 MB. Nothing was changed. Please take a "
                                           "smaller picture, or scan only the pages you need.")
            .arg(name);
    return {};
}

} // namespace daybook
