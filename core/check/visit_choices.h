#pragma once

#include "core/check/household.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook {

/// A visit that a line of a bill may be for, as the plan and the daybook have it.
struct VisitChoice
{
    QString label{}; ///< what a link names: "2024-05-03 08:00 personal care"
    QDate day{};
    std::optional<QTime> start{}; ///< planned, else written
    std::optional<Minutes> length{};
    QString service{};
    QStringList carers{};
    std::optional<VisitState> state{}; ///< absent = nothing is written down
    friend bool operator==(const VisitChoice&, const VisitChoice&) = default;
};

/// The visits of the bill's provider on the day of the line, the day before and the day after, in order.
/// Empty for a line without a day.
std::vector<VisitChoice> visitChoices(const Household& household, const Bill& bill, const BillLine& line);

} // namespace daybook
