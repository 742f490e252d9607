#pragma once

#include "core/bill/bill_dates.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <utility>

namespace daybook {

/// The facts inside a description such as "Mon 06/05/24 08:00-08:45 Personal care - Jane S x2".
struct DescribedLine
{
    DateRead date{};
    std::optional<QDate> endDate{}; ///< of a span of days: "01/05/2024 - 31/05/2024"
    std::optional<QTime> start{};
    std::optional<QTime> end{};
    std::optional<Minutes> length{};
    std::optional<int> carers{};
    QString service{}; ///< empty when only care in general is named
    QString carerNames{};
    QString text{}; ///< what is left when dates, times and lengths are taken out
};

/// Service and names, as the words of a line say them.
struct SaidWords
{
    QString service{};
    QString carerNames{};
};

/// Reads the descriptions of a bill. The rows say much the same apart from day and time: words that were met
/// are not read again.
class DescriptionReading
{
public:
    explicit DescriptionReading(const QStringList& knownServices) : m_services(knownServices) {}
    /// Cost: linear; only the first 400 characters are looked at.
    DescribedLine of(const QString& description, BillDates& dates);

private:
    QStringList m_services;
    QHash<std::pair<QString, bool>, SaidWords>
        m_said{}; ///< by the words, and whether a time stands with them
};

struct ClockSpan
{
    std::optional<QTime> start{};
    std::optional<QTime> end{};
};
/// "08:00-08:45", "8am to 8.45am", "0800 – 0845", "8-8.45am", "11-1pm"; one time alone gives no end.
ClockSpan readClockSpan(QStringView text);
/// "62.5 hours" and more than a day of them, which a length of one visit cannot be.
std::optional<Minutes> readLongLength(QStringView text);

} // namespace daybook
