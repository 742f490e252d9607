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
    /// What can be done when they said no, or nothing: shown beside those answers. None: nothing is shown.
    void setNextSteps(const QStringList& steps, const QString& dated);
    bool hasUnsavedWords() const override;

Q_SIGNALS:
    void saveRequested(const daybook::Letter& letter);
    /// Who pays and where, and to whom the next letter goes.
    void nextStepsRequested();

private:
    void showFields();
    void save();

    Letter m_letter;
    QDate m_today;
    ChoiceList* m_answer;
    MoneyEntry* m_agreed;
    TextField* m_reason;
    DateEntry* m_day;
    QWidget* m_next;
    bool m_hasNext{false};
    bool m_touched{false};
};

} // namespace daybook
