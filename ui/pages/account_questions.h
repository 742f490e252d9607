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

/// "How much do you hold today?": where the money is kept, and what was there on the first day.
class AccountQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `known` may be an account of which nobody has said yet what was in it.
    AccountQuestions(const Account& known, QDate today, QWidget* parent = nullptr);
    Account account() const;

Q_SIGNALS:
    void saveRequested(const daybook::Account& account);

private:
    Account m_before;
    ChoiceList* m_kind;
    TextField* m_name;
    DateEntry* m_day;
    MoneyEntry* m_amount;
};

/// "What are you given?": how much a week, how often it comes, what the person pays towards it, and from
/// when.
class AwardQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// An award with id 0 is a new one.
    AwardQuestions(const Award& award, QDate today, QWidget* parent = nullptr);
    Award award() const;

Q_SIGNALS:
    void saveRequested(const daybook::Award& award);

private:
    void askWeekly();
    void askRhythm(QDate today);
    void askRules();
    Award m_before;
    ChoiceList* m_from;
    MoneyEntry* m_weekly{};
    MoneyEntry* m_contribution{};
    ChoiceList* m_gross{};
    ChoiceList* m_every{};
    DateEntry* m_first{};
    DateEntry* m_last{};
    ChoiceList* m_weeksAllowed{};
    MoneyEntry* m_ringFenced{};
    TextField* m_ringFencedFor{};
};

} // namespace daybook
