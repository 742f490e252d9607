#pragma once

#include "core/check/household.h"
#include "core/store/connection.h"
#include "core/store/daybook.h"

namespace daybook {

/// Adds what is new of a household and leaves alone what is there: the same again changes nothing.
ImportResult importInto(const Connection& connection, const Household& household);

} // namespace daybook
