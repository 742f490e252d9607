#pragma once

#include "core/money/account_sums.h"
#include "ui/pages/question_page.h"

#include <QDate>

#include <vector>

namespace daybook {

class ChoiceList;
class DateEntry;
class MoneyEntry;
class TickBox;

/// "What does the bank say?": its balance on a day, and which lines it has not shown yet. A difference is
/// said and left standing.
class BankQuestions : public QuestionPage
{
    Q_OBJECT
public:
    BankQuestions(const CareMoney& money, QDate today, QWidget* parent = nullptr);
    BankBalance balance() const;
    /// Ids of lines that the bank has shown by that day.
    std::vector<qint64> shown() const;

Q_SIGNALS:
    void saveRequested(const daybook::BankBalance& balance, const std::vector<qint64>& shown);

private:
    void askAccount();
    void askBalance(QDate today);
    void askWaiting();
    /// Lines that no statement has shown, until the day of the balance.
    std::vector<AccountEntry> waiting() const;
    void fillWaiting();
    Money difference() const;

    CareMoney m_money;
    ChoiceList* m_account{};
    DateEntry* m_day{};
    MoneyEntry* m_amount{};
    QWidget* m_list{};
    std::vector<AccountEntry> m_listed;
    std::vector<TickBox*> m_ticks;
    BankBalance m_filledFor;
};

} // namespace daybook
