#pragma once

#include "core/check/answered_questions.h"
#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// Everything that was answered about one bill or about all of them, in words, with what came of it. Each
/// answer can be changed or taken away.
class AnswersPage : public Page
{
    Q_OBJECT
public:
    struct Row
    {
        AnsweredQuestion answered{};
        QString bill{};   ///< "June 2026, Brightcare"
        QString letter{}; ///< "It stands in your letter of Sat 4 July 2026."; empty: in none
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Facts
    {
        std::vector<Row> rows{}; ///< those of one bill stand together
        int withoutQuestion{};   ///< answers whose question does not come up any more
        bool mayChange{true};
        friend bool operator==(const Facts&, const Facts&) = default;
    };
    explicit AnswersPage(QWidget* parent = nullptr);
    void setFacts(const Facts& facts);

Q_SIGNALS:
    /// The question should open, to be answered anew.
    void changeRequested(const QString& findingId);
    /// The question is open again.
    void withdrawRequested(const QString& findingId);

private:
    void showThem();
    void addRow(const Row& row, int index);
    Facts m_facts;
    bool m_showsAll{false};
};

} // namespace daybook
