#pragma once

#include "ui/widgets/page.h"

#include <vector>

namespace daybook {

/// The bills about which a letter can be written.
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

Q_SIGNALS:
    void letterRequested(const QString& billFile);
    void billsRequested();
};

} // namespace daybook
