#pragma once

#include "core/check/report.h"
#include "ui/models/bill_findings.h"
#include "ui/widgets/page.h"

namespace daybook {

/// What the check found on one bill: how much matched, what is charged differently (£), things to know (no
/// £), and, privately, what is in the provider's favour.
class FoundPage : public Page
{
    Q_OBJECT
public:
    explicit FoundPage(QWidget* parent = nullptr);
    void setResult(const CheckedBill& bill, const BillFindings& found);
    /// Whether there are answers to look at; seen from the next result on.
    void setHasAnswers(bool has) { m_hasAnswers = has; }

Q_SIGNALS:
    /// Go through them one by one, from the first that is open.
    void goThroughRequested();
    void sumsRequested();
    /// Every line of the bill, with its visit.
    void linesRequested();
    /// What was answered about this bill.
    void answersRequested();
    /// What is written down about the open questions, on paper.
    void evidenceRequested();
    /// What they agreed beyond the terms.
    void promisesRequested();

private:
    void showResult();
    CheckedBill m_bill;
    BillFindings m_found;
    bool m_hasAnswers{false};
};

} // namespace daybook
