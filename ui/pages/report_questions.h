#pragma once

#include "core/money/council_profile.h"
#include "core/money/sent_report.h"
#include "ui/pages/question_page.h"

#include <QDate>

#include <vector>

namespace daybook {

class ChoiceList;
class DateEntry;
class TickBox;

/// "Report to the council": as which council wants it, for which days, and what is shared.
class ReportQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `nextFrom` is the day after the last report; `chosen` the key of the profile taken last time.
    ReportQuestions(const std::vector<CouncilProfile>& profiles, const QString& chosen, QDate nextFrom,
                    QDate today, QWidget* parent = nullptr);
    const CouncilProfile& profile() const;
    BillingPeriod period() const;
    Sharing sharing() const;

Q_SIGNALS:
    void reportWanted();

private:
    void askProfile(const QString& chosen);
    void askDays();
    void askShared();
    void proposeDays();

    std::vector<CouncilProfile> m_profiles;
    QDate m_nextFrom;
    QDate m_today;
    int m_proposedFor{-1};
    ChoiceList* m_profile{};
    DateEntry* m_first{};
    DateEntry* m_last{};
    ChoiceList* m_level{};
    TickBox* m_names{};
    TickBox* m_notes{};
};

} // namespace daybook
