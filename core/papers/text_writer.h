#pragma once

#include "core/papers/paper.h"

#include <QByteArray>

namespace daybook {

/// Plain UTF-8 text, lines of at most 76 characters, tables in columns where they fit, else as lists.
QByteArray toPlainText(const Paper& paper);

} // namespace daybook
