#pragma once

#include "core/money/entry_split.h"
#include "ui/pages/question_page.h"

#include <array>

namespace daybook {

class ChoiceList;
class TextField;

/// "What is part of it for?": shares out one payment over what it was for and whose money it was. The first
/// part is always the rest, so the parts come to the whole.
class SplitQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `funder` is what the person calls whoever gives the money.
    SplitQuestions(const AccountEntry& entry, const QString& funder, QWidget* parent = nullptr);
    AccountEntry entry() const;

Q_SIGNALS:
    void saveRequested(const daybook::AccountEntry& entry);

private:
    static constexpr int mostParts = 3;
    struct Part
    {
        TextField* size{};
        ChoiceList* what{};
        ChoiceList* whose{};
        ChoiceList* more{};
    };
    void askPart(int number);
    bool isAsked(int number) const;
    SplitResult split() const;
    QString partText(int number) const;

    AccountEntry m_before;
    QString m_funder;
    std::vector<MoneyCategory> m_categories;
    std::array<Part, mostParts> m_parts{};
};

} // namespace daybook
