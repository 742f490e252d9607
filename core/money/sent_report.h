#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"

#include <QDate>
#include <QString>

#include <vector>

namespace daybook {

/// How much of the account a report shows.
enum class ShareLevel {
    Totals,        ///< only sums
    Lines,         ///< each payment
    LinesAndPapers ///< each payment and the paper it stands on
};

/// What goes along with a report. Names and notes stay at home unless the person says otherwise.
struct Sharing
{
    ShareLevel level{ShareLevel::Lines};
    bool carersNames{false};
    bool notes{false};
    friend bool operator==(const Sharing&, const Sharing&) = default;
};

/// A report that was sent, as it was: what it was about and what was shared.
struct SentReport
{
    qint64 id{};
    QString uuid{};
    BillingPeriod period{};
    QString profile{}; ///< its name on that day
    QString funder{};  ///< who it went to
    Sharing shared{};
    QDate sentOn{};
    Money closing{};  ///< what the accounts held at its end, as the report says
    QString sha256{}; ///< of the report as plain text
    friend bool operator==(const SentReport&, const SentReport&) = default;
};

/// The day after the last report; where none was sent `firstDay`.
inline QDate nextReportFrom(const std::vector<SentReport>& sent, QDate firstDay)
{
    QDate from = firstDay;
    QDate last;
    for (const SentReport& report : sent) {
        if (!last.isValid() || report.period.to > last)
            last = report.period.to;
    }
    return last.isValid() ? last.addDays(1) : from;
}

} // namespace daybook
