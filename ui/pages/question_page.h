#pragma once

#include "ui/widgets/page.h"

#include <QSet>
#include <QString>

#include <functional>
#include <vector>

namespace daybook {

class Button;
class FlowLayout;
class Words;

/// One question of a QuestionPage.
struct Question
{
    QString key{};
    QString heading{};               ///< the question itself: heading of the page and title of the window
    QString help{};                  ///< one sentence under it; may be empty
    QWidget* body{};                 ///< taken by the page
    std::function<bool()> isAsked{}; ///< absent = always
    std::function<QString()>
        problem{};   ///< asked on Continue: a sentence that says how to put it right, or empty
    QString label{}; ///< names the answer on the last page; empty = not listed
    std::function<QString()> answer{};
    std::function<void()> entered{}; ///< called each time the question is about to be seen
    bool hasContinue{true}; ///< false: the buttons of the body go on by themselves
    bool isOffered{false};  ///< not asked on the way: stands with the answers, where it can be changed
};

/// Questions one at a time, then "Check your answers" with a Change button each, then Save. Nothing is
/// checked before Continue, typed words are kept, and Back always goes one question back.
class QuestionPage : public Page
{
    Q_OBJECT
public:
    explicit QuestionPage(QWidget* parent = nullptr);

    bool stepBack() override;
    bool hasUnsavedWords() const override { return m_hasBegun; }

    /// The question that is seen now; empty on the page of answers.
    QString currentKey() const;
    bool isAtAnswers() const { return m_current == static_cast<int>(m_questions.size()); }

public Q_SLOTS:
    /// As pressing Continue.
    void goOn();

Q_SIGNALS:
    /// Save was pressed; every question asked has an answer without a problem.
    void answersAccepted();

protected:
    void addQuestion(Question question);
    void setSaveText(const QString& text);
    /// Heading of the last page; "Check your answers" unless set.
    void setAnswersHeading(const QString& heading) { m_answersHeading = heading; }
    /// Another button beside Save or Continue is sometimes needed ("Clear").
    FlowLayout* extraRow() const { return m_extra; }
    /// Shows the first question that is asked.
    void begin();
    /// Shows the page of answers at once, for changing what is already there.
    void beginAtAnswers();
    /// Shown once more after an answer that changes which questions are asked.
    void showQuestion(const QString& key);

protected:
    /// Enter presses Continue or Save, wherever in the question the focus is.
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isAsked(int index) const;
    int nextAsked(int after) const;
    void show(int index);
    void showAnswers();
    void orderTabs(QWidget* body);
    void showProblem(const QString& sentence);
    void save();

    std::vector<Question> m_questions;
    QString m_answersHeading;
    Words* m_problem;
    QWidget* m_answers;
    QVBoxLayout* m_answerRows;
    Button* m_continue;
    Button* m_save;
    FlowLayout* m_extra;
    QSet<int> m_seen;
    int m_current{0};
    bool m_hasBegun{false};
    bool m_backToAnswers{false};
    QList<int> m_way; ///< questions gone through, for Back
};

} // namespace daybook
