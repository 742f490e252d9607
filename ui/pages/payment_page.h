#pragma once

#include "core/money/bill_payments.h"
#include "ui/widgets/page.h"

#include <QDate>

#include <vector>

namespace daybook {

class Button;
class ChoiceList;
class DateEntry;
class MoneyEntry;
class Words;

/// One bill and what was paid of it.
struct PaidBill
{
    QString heading{}; ///< "June 2026, Brightcare"
    BillPayment payment{};
    Money inQuestion{};
    std::vector<AccountEntry> entries{}; ///< those that pay this bill, oldest first
    std::vector<Account> accounts{};     ///< that it can be paid from; none or one: nothing is asked
    QString usualAccount{};              ///< uuid
    PaymentMethod usualMethod{PaymentMethod::NotSaid};
    bool mayWrite{true};
    Money heldBack{};  ///< from this provider because it is asked about, on all bills
    int heldOnBills{}; ///< on how many bills that is
    friend bool operator==(const PaidBill&, const PaidBill&) = default;
};

/// "I paid £279.00 today": everything is filled in, so that one press is enough; what was paid is listed
/// below.
class PaymentPage : public Page
{
    Q_OBJECT
public:
    explicit PaymentPage(QDate today, QWidget* parent = nullptr);
    void setBill(const PaidBill& bill);
    bool hasUnsavedWords() const override;

Q_SIGNALS:
    /// `account` is empty when there is none yet.
    void paid(daybook::Money amount, QDate day, daybook::PaymentMethod method, const QString& account);
    void removeRequested(const daybook::AccountEntry& entry);
    /// On paper: what is paid now and what is asked about.
    void slipRequested();
    /// On paper: what the bill bought, who agreed, and what it helps with.
    void explainRequested();

private:
    void buildForm();
    void fillForm();
    void showList();
    void nameButton();
    void save();

    QDate m_today;
    PaidBill m_bill;
    QWidget* m_form;
    MoneyEntry* m_amount{};
    DateEntry* m_day{};
    ChoiceList* m_method{};
    ChoiceList* m_account{};
    Button* m_pay{};
    Words* m_held{};
    QWidget* m_list;
    bool m_touched{false}; ///< something was typed that is not written down
};

} // namespace daybook
