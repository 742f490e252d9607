#pragma once

#include "core/care/person.h"
#include "ui/widgets/page.h"
#include "ui/widgets/theme.h"

namespace daybook {

class ChoiceList;
class TextField;

/// What somebody wants to do first.
enum class StartWith { WriteVisits, CheckBill, LookAround, CompleteCopy };

/// The first start: four questions, one at a time, each of which can be skipped. Size and colours change at
/// once, so that the page itself is the sample.
class FirstStartPage : public Page
{
    Q_OBJECT
public:
    explicit FirstStartPage(QWidget* parent = nullptr);
    /// Which of the four questions is seen, 0 … 3.
    int step() const { return m_step; }
    void showStep(int step);
    bool stepBack() override;
    bool canStepBack() const override { return m_step > 0; }
    bool hasUnsavedWords() const override;

Q_SIGNALS:
    void textSizeWanted(int points);
    void themeWanted(daybook::ThemeName theme);
    /// Whose care it is. Not sent when the question is skipped.
    void personGiven(const daybook::Person& person);
    /// The last question is answered; the first start is over.
    void startWanted(daybook::StartWith what);

private:
    void askSize();
    void askColours();
    void askPerson();
    void askWhatFirst();
    void addContinue();
    void givePerson();

    int m_step{0};
    Person m_person;
    int m_keptBy{-1};
    TextField* m_name{};
    TextField* m_keeper{};
    ChoiceList* m_who{};
};

} // namespace daybook
