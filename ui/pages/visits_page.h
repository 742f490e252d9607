#pragma once

#include "core/care/day_sheet.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class Button;
class TableView;
class TextTableModel;

/// The visits behind a figure: each planned visit with what is written down about it, and those that were not
/// planned. A day can be opened from it.
class VisitsPage : public Page
{
    Q_OBJECT
public:
    explicit VisitsPage(QWidget* parent = nullptr);
    /// `heading`: of which days; `sheets` by day. `onlyVisit`: the planned visit of that name alone; empty =
    /// all.
    void setVisits(const QString& heading, const std::vector<DaySheet>& sheets, const QString& onlyVisit,
                   QDate today);

Q_SIGNALS:
    void dayWanted(QDate day);

private:
    void openChosen();

    TableView* m_table;
    TextTableModel* m_model;
    Button* m_open;
    std::vector<QDate> m_days; ///< of each row
};

} // namespace daybook
