#pragma once

#include "core/money/sent_report.h"
#include "core/papers/report_checklist.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// "Ready to send?": what whoever reads the report looks for, each done or with what to do; and the reports
/// that were sent before.
class ReportReadyPage : public Page
{
    Q_OBJECT
public:
    explicit ReportReadyPage(QWidget* parent = nullptr);
    void setItems(const BillingPeriod& period, const std::vector<ReadyItem>& items);
    /// `canChange` false: the daybook is open to look at.
    void setSent(const std::vector<SentReport>& sent, bool canChange);

Q_SIGNALS:
    void paperRequested();
    /// The payments that are to be explained.
    void paymentsRequested();
    /// It was not sent after all.
    void notSentRequested(qint64 id);

private:
    void showAll();
    BillingPeriod m_period;
    std::vector<ReadyItem> m_items;
    std::vector<SentReport> m_sent;
    bool m_canChange{false};
};

} // namespace daybook
