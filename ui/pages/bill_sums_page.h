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
    /// "You paid £279.00 of £450.00 …", shown with the next result; empty = nothing is said.
    void setPayment(const QString& sentence) { m_payment = sentence; }
    void setResult(const CheckedBill& bill, const BillFindings& found);

Q_SIGNALS:
    void letterRequested();
    void goThroughRequested();
    void paymentRequested();
    void doneRequested();

private:
    QString m_payment;
};

} // namespace daybook
