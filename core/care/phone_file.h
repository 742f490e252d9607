#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace daybook {

/// Notes or a calendar that came from a telephone as a file, as lines that a person can read and change.
struct PhoneFile
{
    QString text{}; ///< one line a visit or note, "2026-06-02 08:05–08:30 Anne"; empty when nothing is read
    QStringList left{}; ///< what was not turned into a line, in words, for the person to write down
    QString problem{};  ///< a sentence when the file cannot be used; then the rest is empty
};

/// Reads a text file, a table (CSV) or a calendar (iCalendar, RFC 5545). Of a calendar each appointment that
/// has a day becomes a line, times as the clock in the UK shows them; one that repeats, or was cancelled in
/// the calendar, is not guessed at and stands in `left`. Limits: 2 MiB, 2,000 lines. Cost: linear.
PhoneFile readPhoneFile(const QByteArray& bytes);

} // namespace daybook
