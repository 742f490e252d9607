#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace daybook {

/// What a paper was scanned or photographed as.
enum class PaperFormat { Png, Jpeg, Pdf };

/// A picture or PDF of a paper bill, kept beside the bill it belongs to, or of something that belongs to a
/// day of care (a note of the carer, a diary sheet). Its bytes are kept as they came, under their SHA-256.
struct KeptPaper
{
    qint64 id{};
    QString uuid{};
    QString bill{}; ///< uuid of the bill; empty when it is kept with a day
    QDate day{};    ///< which it is kept with; not valid when it belongs to a bill
    QString name{}; ///< of the file it came as
    PaperFormat format{PaperFormat::Png};
    QString sha256{};
    QDate addedOn{};
    friend bool operator==(const KeptPaper&, const KeptPaper&) = default;
};

/// A picture of a page is seldom above 5 MB; a daybook has to fit on a USB stick for ten years.
constexpr qint64 mostPaperBytes = qint64(20) * 1024 * 1024;

/// By its first bytes, never by its name; nothing when it is neither a PNG or JPEG picture nor a PDF.
std::optional<PaperFormat> paperFormatOf(const QByteArray& bytes);
/// Whether it is a picture in the format of some telephones (HEIC, HEIF, AVIF), which cannot be shown here.
bool isTelephonePicture(const QByteArray& bytes);
/// Why such a file is not kept, in a sentence; empty when it can be.
QString paperProblem(const QByteArray& bytes, const QString& name);

} // namespace daybook
