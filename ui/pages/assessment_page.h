#pragma once

#include "core/papers/assessed_weeks.h"
#include "ui/charts/chart_module.h"
#include "ui/widgets/page.h"

namespace daybook {

/// What was assessed, beside what was planned and what came, and whether the money is enough for it.
class AssessmentPage : public Page
{
    Q_OBJECT
public:
    explicit AssessmentPage(ChartModule charts = {}, QWidget* parent = nullptr);
    void setFacts(const AssessmentFacts& facts, bool mayChange);

Q_SIGNALS:
    void addWanted();
    void changeWanted(const daybook::Assessment& assessment);
    void removeWanted(const daybook::Assessment& assessment);
    void printWanted();
    /// The visits of one week, or of all weeks.
    void visitsRequested(const daybook::BillingPeriod& days);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addButtons();
    void addAssessments();
    void addWeeks();
    void addMoney();
    void addNeeds();
    void addCard(const Assessment& assessment, int number);
    void openWeek(int row);
    void drawChart();

    ChartModule m_charts;
    AssessmentFacts m_facts;
    bool m_mayChange{};
    bool m_isFilled{false};
    QWidget* m_chart{};
    QVBoxLayout* m_chartPlace{};
    bool m_isStale{false};
};

} // namespace daybook
