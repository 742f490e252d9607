#pragma once

#include "core/check/letter.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// The letters that were kept, with where each stands, and the bills about which one can be written.
class LettersPage : public Page
{
    Q_OBJECT
public:
    struct Choice
    {
        QString billFile{};
        QString heading{}; ///< "June 2026, Brightcare"
        QString text{};    ///< "4 things to ask about: £44.00"
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    explicit LettersPage(QWidget* parent = nullptr);
    void setChoices(const std::vector<Choice>& choices);
    /// Letters that were kept; those that wait come first. Read-only daybooks offer nothing to write.
    void setLetters(const std::vector<Letter>& letters, QDate today, bool mayWrite);

    /// Whether there is a day to put into a calendar; seen when the letters are set next.
    void setHasDueDates(bool has) { m_hasDueDates = has; }
    void setCalls(const std::vector<Call>& calls);

Q_SIGNALS:
    /// Another letter than one about a bill's differences.
    void otherLetterRequested();
    /// On paper: what checking has done in a year.
    void yearRequested();
    /// The days on which something is expected, as a calendar file.
    void calendarRequested();
    /// On paper: what was asked of whom, and what came.
    void requestsRequested();
    /// The words of a letter as it was kept.
    void seeRequested(const daybook::Letter& letter);
    /// A new call has id 0.
    void callRequested(const daybook::Call& call);
    /// The letter that asks for the rule behind what was said.
    void writingRequested(const daybook::Call& call);
    void callDoneRequested(const daybook::Call& call);
    void removeCallRequested(const daybook::Call& call);
    void letterRequested(const QString& billFile);
    void billsRequested();
    /// A draft was sent today.
    void sentRequested(const daybook::Letter& letter);
    /// What can be done when no answer came, or they said no.
    void nextStepsRequested(const daybook::Letter& letter);
    void answerRequested(const daybook::Letter& letter);
    /// Nothing more is to come, or (again) something is.
    void closeLetterRequested(const daybook::Letter& letter);
    void reopenRequested(const daybook::Letter& letter);
    void removeRequested(const daybook::Letter& letter);

private:
    void showAll();
    void addLetter(const Letter& letter);
    void addOthers();
    void addPapers();
    void addEarlier();
    void addCall(const Call& call);

    std::vector<Choice> m_choices;
    std::vector<Letter> m_letters;
    std::vector<Call> m_calls;
    QDate m_today;
    bool m_mayWrite{true};
    bool m_hasDueDates{false};
    bool m_showsClosed{false};
    bool m_showsEarlier{false};
};

} // namespace daybook
