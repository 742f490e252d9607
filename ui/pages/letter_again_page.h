#pragma once

#include "core/check/letter.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// A letter about this bill was sent before: what it asked for, and whether to look at it, to remind them, or
/// to write a new one.
class LetterAgainPage : public Page
{
    Q_OBJECT
public:
    struct Earlier
    {
        Letter letter{};
        QStringList questions{}; ///< what it asked about, of what still comes up, each in words with its sum
        int gone{};              ///< questions of it that do not come up any more
        friend bool operator==(const Earlier&, const Earlier&) = default;
    };
    struct Facts
    {
        std::vector<Earlier> earlier{}; ///< latest first, at least one
        int newQuestions{};             ///< found, and in none of those letters
        Money newSum{};
        QDate today{};
        bool mayWrite{true};
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    explicit LetterAgainPage(const Facts& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const daybook::Letter& letter);
    void reminderRequested(const daybook::Letter& letter);
    void answerRequested(const daybook::Letter& letter);
    void newLetterRequested();

private:
    void addEarlier(const Earlier& earlier, int index);
    Facts m_facts;
};

} // namespace daybook
