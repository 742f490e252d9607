#pragma once

#include <QString>
#include <QStringList>

namespace daybook {

/// The appointments of a calendar file as lines of notes, in the order of their time.
struct PhoneCalendar
{
    QStringList lines{}; ///< "2026-06-02 08:05–08:30 Anne, no one at lunch"
    QStringList left{};  ///< in words: what repeats, was cancelled, has no day, or was cut off
};

/// Whether the text begins as an iCalendar file does.
bool isCalendar(const QString& text);
/// Reads the VEVENTs of an iCalendar text (RFC 5545): start, end or length, summary, description, place of
/// the clock. Alarms and everything else are passed over. Times become UK time. Cost: linear.
PhoneCalendar readPhoneCalendar(const QString& text);

} // namespace daybook
