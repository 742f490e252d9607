#pragma once

#include "core/care/visit.h"

#include <QString>

#include <vector>

namespace daybook {

/// Who reads it: the person, or the provider whose log it is.
enum class LogReader { Person, Provider };

/// "came at 8:05 am, left at 8:20 am, Anne Green": one entry of a provider's own log.
QString theirEntryText(const Visit& entry, LogReader reader = LogReader::Person);
/// Several of them, divided by semicolons; empty for none.
QString theirLogText(const std::vector<Visit>& entries, LogReader reader = LogReader::Person);

} // namespace daybook
