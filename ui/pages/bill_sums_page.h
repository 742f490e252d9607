#pragma once

#include "core/check/report.h"
#include "ui/models/bill_findings.h"
#include "ui/widgets/page.h"

namespace daybook {

/// What the bill comes to: sums that tie, and what can be done next.
class BillSumsPage : public Page
{
    Q_OBJECT
public:
    explicit BillSumsPage(QWidget* parent = nullptr);
    void setResult(const CheckedBill& bill, const BillFindings& found);

Q_SIGNALS:
    void letterRequested();
    void goThroughRequested();
    void doneRequested();
};

} // namespace daybook
