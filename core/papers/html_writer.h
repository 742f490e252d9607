#pragma once

#include "core/papers/paper.h"

#include <QByteArray>

namespace daybook {

/// A complete HTML 5 document (UTF-8): lang, one h1, th scope, thead repeated in print. Same paper, same
/// bytes. All text escaped.
QByteArray toHtml(const Paper& paper, const PaperLook& look = {});

} // namespace daybook
