#pragma once

#include "core/care/seen_check.h"
#include "core/care/wishes.h"
#include "core/check/letter.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <vector>

namespace daybook {

/// A day on which something is expected or to be looked at.
struct DueDate
{
    QString uid{}; ///< the same whenever it is written, so that a calendar replaces it and has it once
    QDate day{};
    QString what{}; ///< in words, without sums: calendars are often shared
    friend bool operator==(const DueDate&, const DueDate&) = default;
};

/// Answers that are waited for, what was to happen after a call, papers that run out, and goals to be looked
/// at again; by day. What is done or closed has no day.
std::vector<DueDate> dueDates(const std::vector<Letter>& letters, const std::vector<Call>& calls,
                              const std::vector<SeenCheck>& checks, const std::vector<Goal>& goals);
/// An iCalendar file, one whole-day event for each.
/// Source: RFC 5545.
QByteArray toCalendarFile(const std::vector<DueDate>& dates, const QDateTime& writtenAt);

} // namespace daybook
