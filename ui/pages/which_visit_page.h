#pragma once

#include "ui/widgets/page.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

class Button;
class ChoiceList;
class Words;

/// "Which visit is this charge for?": the person says that a line is a visit, or that it is not.
class WhichVisitPage : public Page
{
    Q_OBJECT
public:
    struct Choice
    {
        QString label{}; ///< what a link names
        QString text{};
        bool isOnItsDay{true};
        bool isPaired{false}; ///< the line is set against it now
        friend bool operator==(const Choice&, const Choice&) = default;
    };
    explicit WhichVisitPage(QWidget* parent = nullptr);

    /// `charge`: the line in words. `said`: what the person said before; empty when nothing.
    void setLine(const QString& charge, std::vector<Choice> choices, const QString& said);
    void setMayChange(bool may);

Q_SIGNALS:
    void linked(const QString& visit, bool together);
    /// Everything said about this line is taken away.
    void unlinked();

private:
    void showIt();
    void choose(bool together);
    QString m_charge;
    std::vector<Choice> m_choices;
    std::vector<Choice> m_shown;
    QString m_said;
    ChoiceList* m_list{};
    bool m_mayChange{true};
    bool m_showsAround{false};
};

} // namespace daybook
