#pragma once

#include "core/papers/paper.h"

#include <QByteArray>

namespace daybook {

/// The paper as an OpenDocument text (.odt), to be gone on with in a word processor: tables are tables, lists
/// are lists. Needs a QGuiApplication. Empty when it could not be written.
QByteArray toOdt(const Paper& paper, const PaperLook& look = {});

} // namespace daybook
