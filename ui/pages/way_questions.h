#pragma once

#include "core/money/ways_to_arrange.h"
#include "ui/pages/question_page.h"

#include <utility>
#include <vector>

namespace daybook {

class ChoiceList;
class MoneyEntry;
class TextField;

/// One way to arrange the care: who, how it is paid, what comes beside it, and what it includes. Whatever is
/// not known may be left empty.
class WayQuestions : public QuestionPage
{
    Q_OBJECT
public:
    WayQuestions(const CareWay& way, bool isNew, QWidget* parent = nullptr);
    CareWay way() const;

Q_SIGNALS:
    void saveRequested(const daybook::CareWay& way);

private:
    void askWho();
    void askBasis();
    void askHours();
    void askFee();
    void askBeside();
    void askIncluded();
    WayKind kind() const;
    bool isFee() const;
    void showBeside();
    QString hoursProblem();
    QString besideProblem();
    QString hoursText() const;
    QString besideText() const;

    CareWay m_before;
    TextField* m_name{};
    ChoiceList* m_kind{};
    ChoiceList* m_basis{};
    TextField* m_weekdays{};
    MoneyEntry* m_weekdayPrice{};
    TextField* m_weekends{};
    MoneyEntry* m_weekendPrice{};
    MoneyEntry* m_fee{};
    std::vector<std::pair<WayCost, MoneyEntry*>> m_beside;
    TextField* m_otherFor{};
    ChoiceList* m_cover{};
    TextField* m_family{};
    TextField* m_includes{};
    TextField* m_risk{};
};

} // namespace daybook
