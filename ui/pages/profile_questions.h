#pragma once

#include "core/money/council_profile.h"
#include "ui/pages/question_page.h"

#include <vector>

namespace daybook {

class ChoiceList;
class TableView;
class TextField;
class TextTableModel;

/// "How does your council want its report?", in the words of its letter: how often, how many weeks of money
/// may be kept, how long papers are kept, which parts in which order and under which names.
class ProfileQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `begun` is what to begin with: one that comes with Daybook, or the person's own.
    ProfileQuestions(const CouncilProfile& begun, const QString& funder, QWidget* parent = nullptr);
    /// As it is now; its key is "own".
    CouncilProfile profile() const;

Q_SIGNALS:
    void saveRequested(const daybook::CouncilProfile& profile);
    /// Without the person's own: one that comes with Daybook is used again.
    void removeRequested();

private:
    void askName();
    void askRhythm();
    void askWeeks();
    void askYears();
    void askParts();
    void showParts();
    void move(int by);
    void toggle();
    void showChosen();

    CouncilProfile m_begun;
    QString m_funder;
    std::vector<ProfilePart> m_parts;
    TextField* m_name{};
    ChoiceList* m_rhythm{};
    TextField* m_weeks{};
    ChoiceList* m_weeksBy{};
    TextField* m_years{};
    TableView* m_table{};
    TextTableModel* m_model{};
    TextField* m_label{};
    Button* m_shown{};
};

} // namespace daybook
