#pragma once

#include "core/papers/paper.h"

#include <QByteArray>
#include <QString>

namespace daybook {

/// The paper as a PDF with its fonts and its title; empty when it could not be drawn. Needs a
/// QGuiApplication. Same paper, same bytes but for the creation date and the document's identifier.
QByteArray toPdf(const Paper& paper, const PaperLook& look = {});

/// Writes the PDF whole or not at all. Errors: a sentence; empty when written.
QString writePdf(const Paper& paper, const PaperLook& look, const QString& path);

} // namespace daybook
