#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace daybook::test {

/// A word of a PDF and where it stands. Units: points, from the top left corner.
struct PrintedWord
{
    QString text{};
    QRectF place{};
};
struct PrintedPage
{
    QSizeF size{};
    QStringList words{};               ///< in the order in which they were drawn
    std::vector<PrintedWord> places{}; ///< the same words, in the order in which they are read
};

/// What poppler reads in a PDF. Fails the test when it cannot be read.
std::vector<PrintedPage> pagesOf(const QByteArray& pdf);
/// Fonts of the PDF, each "yes" or "no": whether it is inside the file.
QStringList fontsInside(const QByteArray& pdf);
/// Words with any kind of blank between them.
QStringList wordsOf(const QString& text);

} // namespace daybook::test
