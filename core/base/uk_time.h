#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>
#include <QTime>

#include <optional>

namespace daybook {

/// Reads a clock time: "08:00", "8.00", "8:00:00", "0800", "800", "8:00 am", "8am", "8.30pm", "8", "12 noon",
/// "noon", "midnight", "24:00" (= 00:00). Errors: nullopt for anything else.
std::optional<QTime> parseUkTime(QStringView text);
/// Reads a length: "30", "30 min(s)", "30 minutes", "0:30", "1:15", "0.5" (hours, because it has a decimal
/// point), "½", "1h 15m", "1.5 hours", "1 hour". Errors: nullopt for anything else and for more than 25
/// hours.
std::optional<Minutes> parseLength(QStringView text);
/// What a clock in the UK showed, without any zone of the machine: held as UTC, because a QDateTime in local
/// time does not exist in the hour that is skipped in March. Compare such values only with one another.
QDateTime clockReading(QDate date, QTime time);
/// Reads "2024-05-03 09:15" or "2024-05-03T09:15:00Z" or a UK date and a time. A clockReading, kept as
/// written.
std::optional<QDateTime> parseDateTime(QStringView text);

/// "8:00 am", "12:30 pm".
QString toText(QTime time);
/// "08:00".
QString toIso(QTime time);
/// "30 minutes", "1 hour", "1 hour 15 minutes", "9 hours".
QString toText(Minutes length);

/// What clocks in the UK show at a moment of UTC. Both are clockReadings.
QDateTime ukClockAt(QDateTime utc);

/// Difference on the clock face; end ≤ start means the next day (22:00–07:00 is 9 h; 08:00–08:00 is 24 h).
Minutes clockMinutes(QTime start, QTime end);
/// Minutes that really pass in Europe/London from `start` on `date` to `end` (next day when end ≤ start):
/// 22:00–07:00 is 8 h in the night of the last Sunday of March and 10 h in that of October. Uses the rule,
/// not the machine's zone.
Minutes elapsedMinutes(QDate date, QTime start, QTime end);
/// Minutes from midnight, 0…1439.
int minuteOfDay(QTime time);

} // namespace daybook
