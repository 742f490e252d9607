#pragma once

#include "core/base/uk_time.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace daybook {

/// Four carers day and night. Units: minutes.
constexpr qint64 mostMinutesAWeek = qint64{4} * 7 * 24 * 60;

/// Hours a week as they are written: "14", "14.5", "14½", "14:30", "14 hours 30 minutes", "0". Errors:
/// nullopt for anything else and for more than `mostMinutesAWeek`.
std::optional<Minutes> parseWeeklyHours(QStringView text);
/// "14", "14:30": as it is typed.
QString toTypedHours(Minutes weekly);

} // namespace daybook
