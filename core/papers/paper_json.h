#pragma once

#include "core/papers/paper.h"

#include <QByteArray>

#include <optional>

namespace daybook {

/// A paper as it was, word for word: for a letter that is kept.
QByteArray paperToJson(const Paper& paper);
/// Reads what paperToJson writes. Errors: nullopt for anything else.
std::optional<Paper> paperFromJson(const QByteArray& json);

} // namespace daybook
