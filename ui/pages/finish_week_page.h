#pragma once

#include "core/care/day_sheet.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// "Is everything of this week written down?", with the planned visits of it that have nothing written. That
/// nobody came to them is said by the person here, never taken for granted.
class FinishWeekPage : public Page
{
    Q_OBJECT
public:
    /// `days`: Monday to Sunday, without days to come.
    explicit FinishWeekPage(const std::vector<DaySheet>& days, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The days of the week that were not finished before, and the visits that nobody came to.
    void finishRequested(const std::vector<QDate>& days,
                         const std::vector<daybook::PlannedVisit>& nobodyCame);
    void backWanted();
};

} // namespace daybook
