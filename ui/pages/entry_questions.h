#pragma once

#include "core/money/account.h"
#include "ui/pages/question_page.h"

#include <QDate>

#include <vector>

namespace daybook {

class ChoiceList;
class DateEntry;
class MoneyEntry;
class TextField;

/// A bill that a payment may be for.
struct BillToPay
{
    QString uuid{};
    QString text{}; ///< "Brightcare, June 2026: £279.00 to pay"
    QString provider{};
    Money left{};
    friend bool operator==(const BillToPay&, const BillToPay&) = default;
};

/// What an entry can be joined with.
struct EntryChoices
{
    std::vector<Account> accounts{};
    std::vector<BillToPay> bills{}; ///< newest first
    QString funder{};               ///< what the person calls whoever gives the money
    bool hasAward{false};           ///< false: the person pays alone and is not asked whose money it is
};

/// "Write down money in" and "Write down a payment": how much and when, from or to whom, what for, which
/// bill, whose money, how, and what paper there is.
class EntryQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// An entry with id 0 is a new one; its direction is that of its only part's heading.
    EntryQuestions(const AccountEntry& entry, MoneyDirection direction, const EntryChoices& choices,
                   QDate today, QWidget* parent = nullptr);
    AccountEntry entry() const;

Q_SIGNALS:
    void saveRequested(const daybook::AccountEntry& entry);

private:
    void askAmount(QDate today);
    void askAccount();
    void askWhatFor();
    void askBill();
    void askWhoseMoney();
    void askPapers();
    void askPlan();
    MoneyCategory category() const;
    bool isOut() const { return m_direction == MoneyDirection::Out; }

    AccountEntry m_before;
    MoneyDirection m_direction;
    EntryChoices m_choices;
    std::vector<MoneyCategory> m_usual;
    std::vector<MoneyCategory> m_others;
    MoneyEntry* m_amount{};
    DateEntry* m_day{};
    TextField* m_payee{};
    ChoiceList* m_account{};
    ChoiceList* m_for{};
    ChoiceList* m_other{};
    ChoiceList* m_bill{};
    ChoiceList* m_funder{};
    ChoiceList* m_method{};
    TextField* m_reference{};
    TextField* m_invoice{};
    TextField* m_units{};
    TextField* m_evidence{};
    TextField* m_page{};
    ChoiceList* m_inPlan{};
    TextField* m_permission{};
    TextField* m_what{};
};

} // namespace daybook
