#pragma once

#include "core/base/uk_date.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

class Button;
class ChoiceList;

/// The monthly statement: which month, and how large the words are to be printed.
class PrintPage : public Page
{
    Q_OBJECT
public:
    explicit PrintPage(QWidget* parent = nullptr);
    /// Months with something written down, planned or charged, newest first. The month chosen stays chosen.
    void setMonths(const std::vector<BillingPeriod>& months);
    void chooseMonth(const BillingPeriod& month);
    void setPoints(int points);
    int points() const;
    BillingPeriod month() const;

Q_SIGNALS:
    void statementWanted(const daybook::BillingPeriod& month, int points);

private:
    void showChoices();
    std::vector<BillingPeriod> m_months;
    ChoiceList* m_month;
    ChoiceList* m_points;
    Button* m_older;
    Button* m_see;
    BillingPeriod m_chosen; ///< to be chosen when the list is built next
    bool m_showsAll{false};
};

} // namespace daybook
