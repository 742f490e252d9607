#pragma once

#include <QString>

class QWidget;

namespace daybook {

/// Asks one question in a window of its own, with two plain buttons; Escape is the safe answer. True for
/// `yes`.
bool ask(QWidget* parent, const QString& question, const QString& explanation, const QString& yes,
         const QString& safe);

} // namespace daybook
