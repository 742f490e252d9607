#pragma once

#include "core/check/letter.h"

#include <QString>

namespace daybook {

/// Where a letter stands: "It asks about £44.00. Sent on Thu 2 July 2026. An answer is expected by Thu 16
/// July 2026."
QString letterText(const Letter& letter, QDate today);
/// "Brightcare has not answered your letter of Thu 2 July 2026 about June 2026: £44.00."
QString reminderText(const Letter& letter);
/// "You spoke with Mrs Green: “She will look.” Their number for it is C-17. Something is to happen by Fri 10
/// July 2026."
QString callText(const Call& call, QDate today);
/// "By Fri 10 July 2026 something was to happen after your call with Brightcare."
QString reminderText(const Call& call);

} // namespace daybook
