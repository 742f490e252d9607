#pragma once

#include "core/check/letter.h"
#include "ui/widgets/page.h"

namespace daybook {

class ChoiceList;
class DateEntry;
class MoneyEntry;
class TextField;

/// "What did they answer?": agreed, agreed to part, said no because …, they are looking, no answer yet.
class LetterAnswerPage : public Page
{
    Q_OBJECT
public:
    LetterAnswerPage(const Letter& letter, QDate today, QWidget* parent = nullptr);
    bool hasUnsavedWords() const override;

Q_SIGNALS:
    void saveRequested(const daybook::Letter& letter);

private:
    void showFields();
    void save();

    Letter m_letter;
    QDate m_today;
    ChoiceList* m_answer;
    MoneyEntry* m_agreed;
    TextField* m_reason;
    DateEntry* m_day;
    bool m_touched{false};
};

} // namespace daybook
