#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace daybook {

/// Lower case, white space folded to single blanks, trimmed: for comparing words and header names.
QString folded(QStringView text);
/// The same; text that is folded already is shared, not copied.
QString folded(const QString& text);
/// As folded, and without blanks, underscores, hyphens and dots: for header names.
QString headerKey(QStringView text);

/// How the bytes of a file were understood as text.
enum class TextEncoding { Utf8, Utf16, Windows1252, NotText };
struct DecodedText
{
    QString text;
    TextEncoding encoding{TextEncoding::Utf8};
};
/// UTF-8 with or without BOM; UTF-16 by BOM or by its zero bytes; otherwise Windows-1252 (own table, same on
/// every system). NotText when the bytes hold NULs or many control characters: a picture, a PDF, a
/// spreadsheet file.
DecodedText decodeText(const QByteArray& bytes);

/// Names in a carers cell: "Ann; Ben", "Ann & Ben", "Ann, Ben", "Ann and Ben"; a number gives no names.
QStringList splitNames(QStringView text);

} // namespace daybook
