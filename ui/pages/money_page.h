#pragma once

#include "core/papers/monthly_statement.h"
#include "ui/charts/chart_module.h"
#include "ui/models/care_text.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class Button;
class FigureRow;
class TableView;
class WeekHoursTableModel;
class Words;

/// Planned, come and charged hours by week: one sentence, one picture, and the same numbers as a table.
class MoneyPage : public Page
{
    Q_OBJECT
public:
    explicit MoneyPage(ChartModule charts = {}, QWidget* parent = nullptr);
    /// The weeks of one month; earlier and later say whether there is anything to turn to.
    void setMonth(const BillingPeriod& month, const std::vector<WeekHours>& weeks, const MonthSums& sums,
                  bool earlier, bool later);

    /// What the page shows, for paper.
    CarePicture picture() const;

Q_SIGNALS:
    void printRequested();
    void earlierRequested();
    void laterRequested();
    void accountRequested();
    /// What another way to arrange the care would come to.
    void waysRequested();
    /// The visits behind a week, or behind the whole month.
    void visitsRequested(const daybook::BillingPeriod& days);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void drawChart();
    void openRow(int row);
    ChartModule m_charts;
    BillingPeriod m_month;
    std::vector<WeekHours> m_weeks;
    WeekHoursTableModel* m_model;
    TableView* m_table;
    QVBoxLayout* m_chartPlace;
    Words* m_chartHeading;
    Words* m_tableHeading;
    Button* m_visits;
    FigureRow* m_figures;
    QWidget* m_chart{};
    bool m_isStale{false};
    Button* m_earlier;
    Button* m_later;
};

} // namespace daybook
