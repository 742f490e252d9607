#pragma once

#include "core/money/account.h"
#include "ui/pages/question_page.h"

#include <QDate>

#include <vector>

namespace daybook {

class ChoiceList;
class DateEntry;
class MoneyEntry;

/// "Move money between your accounts": from where, where to, how much, when. It counts neither as in nor out.
class TransferQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// At least two accounts.
    TransferQuestions(const std::vector<Account>& accounts, QDate today, QWidget* parent = nullptr);
    /// The one that goes out and the one that comes in.
    std::vector<AccountEntry> entries() const;

Q_SIGNALS:
    void saveRequested(const std::vector<daybook::AccountEntry>& entries);

private:
    std::vector<Account> m_accounts;
    ChoiceList* m_from;
    ChoiceList* m_to;
    MoneyEntry* m_amount;
    DateEntry* m_day;
};

} // namespace daybook
