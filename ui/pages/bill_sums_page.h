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
    /// "You finished with this bill on …"; empty = not finished. `isSame`: it still comes to the same.
    void setFinished(const QString& sentence, bool isSame)
    {
        m_finished = sentence;
        m_isSame = isSame;
    }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    void setResult(const CheckedBill& bill, const BillFindings& found);

Q_SIGNALS:
    void letterRequested();
    void goThroughRequested();
    void paymentRequested();
    /// The page that says that the bill is right, on paper.
    void printRequested();
    void doneRequested();
    /// The person is finished with the bill, as it is now.
    void finishRequested();
    void reopenRequested();

private:
    void addFinishing();

    QString m_payment;
    QString m_finished;
    bool m_isSame{true};
    bool m_readOnly{false};
};

} // namespace daybook
