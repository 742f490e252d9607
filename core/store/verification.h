#pragma once

#include "core/store/connection.h"
#include "core/base/history.h"

namespace daybook {

/// Walks the chain of hashes, replays every change into an empty daybook in memory and compares it with the
/// tables.
VerifyResult verified(const Connection& connection);

} // namespace daybook
