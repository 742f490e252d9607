#pragma once

#include "core/money/account.h"
#include "ui/pages/question_page.h"

#include <QDate>

namespace daybook {

class ChoiceList;
class DateEntry;
class MoneyEntry;
class TextField;

/// "What is owed and on no bill?": wages, tax, pension, a reserve; how much, since when, and until when.
class OwedQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// A sum with id 0 is a new one.
    OwedQuestions(const OwedSum& sum, QDate today, QWidget* parent = nullptr);
    OwedSum sum() const;

Q_SIGNALS:
    void saveRequested(const daybook::OwedSum& sum);

private:
    OwedSum m_before;
    ChoiceList* m_kind;
    MoneyEntry* m_amount;
    DateEntry* m_since;
    DateEntry* m_until;
    TextField* m_what;
};

} // namespace daybook
