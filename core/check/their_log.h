#pragma once

#include "core/check/household.h"
#include "core/check/report.h"

#include <QDate>

#include <vector>

namespace daybook {

/// What the provider's own log says of that day, in order of time; `provider` empty = every provider.
std::vector<Visit> theirLogOn(const Household& household, QDate day, const QString& provider = {});
/// Puts beside each finding what the provider's own log says about that visit: entries of the same day and
/// provider, of the same service where both name one, within 90 minutes where both have a time. Facts only:
/// no sum, status or pairing changes by it. A question that was sure is no longer so where their log says
/// otherwise.
void setTheirLogBeside(Report& report, const Household& household);

} // namespace daybook
