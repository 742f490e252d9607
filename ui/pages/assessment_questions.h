#pragma once

#include "core/care/assessment.h"
#include "ui/pages/question_page.h"

#include <QStringList>

#include <vector>

namespace daybook {

class DateEntry;
class TextField;
class TickBox;

/// What an assessment or a care plan says: from when, how much, what for, who said so.
class AssessmentQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `before` absent: a new one. `visits`: names of the visits planned now.
    AssessmentQuestions(const std::optional<Assessment>& before, const QStringList& visits, QDate today,
                        QWidget* parent = nullptr);
    Assessment assessment() const;

Q_SIGNALS:
    void saveRequested(const daybook::Assessment& assessment);

private:
    struct NeedFields
    {
        NeedKind kind{};
        TickBox* isNeeded{};
        TextField* hours{};
        std::vector<TickBox*> visits{};
    };
    void askFrom(QDate today);
    void askHours();
    void askNeeds();
    void askNeed(std::size_t place, const QStringList& visits);
    void askSource();
    void askChange();
    AssessedNeed needIn(const NeedFields& fields) const;

    Assessment m_before;
    DateEntry* m_from{};
    TextField* m_hours{};
    std::vector<NeedFields> m_needs;
    TextField* m_otherWords{};
    TextField* m_saidBy{};
    TextField* m_standsIn{};
    TextField* m_change{};
};

} // namespace daybook
