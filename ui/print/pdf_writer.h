#pragma once

#include "core/papers/paper.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace daybook {

/// The paper as a PDF with its fonts and its title; empty when it could not be drawn. Needs a
/// QGuiApplication. Same paper, same bytes but for the creation date and the document's identifier.
QByteArray toPdf(const Paper& paper, const PaperLook& look = {});

/// The paper as a PDF to be kept for many years (PDF/A-1b): everything it needs is in it. Same paper, same
/// day, same bytes. May be called on any thread.
QByteArray toLastingPdf(const Paper& paper, const PaperLook& look, QDate madeOn);

/// Writes the PDF whole or not at all. Errors: a sentence; empty when written.
QString writePdf(const Paper& paper, const PaperLook& look, const QString& path);

} // namespace daybook
