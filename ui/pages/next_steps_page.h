#pragma once

#include "core/papers/next_steps.h"
#include "ui/widgets/page.h"

namespace daybook {

class ChoiceList;
class Words;

/// "What you can do next": step by step, by who pays for the care and where the person lives, and to whom the
/// next letter goes.
class NextStepsPage : public Page
{
    Q_OBJECT
public:
    /// `about`: which letter, in words. `names`: who stands in the texts.
    NextStepsPage(const QString& about, const NextStepsNames& names, QWidget* parent = nullptr);
    void setRoute(WhoPays who, Country country);
    WhoPays who() const;
    Country country() const;

Q_SIGNALS:
    /// The person said who pays, or where they live.
    void routeChosen();

private:
    void showSteps();

    NextStepsNames m_names;
    ChoiceList* m_who;
    ChoiceList* m_country;
    QWidget* m_steps;
};

/// The steps one below the other, each a paragraph with its number, then to whom to write.
QStringList stepsInWords(const NextSteps& steps);
/// "These words are of Mon 23 November 2026 …"
QString nextStepsDated(const NextStepsPack& pack);

} // namespace daybook
