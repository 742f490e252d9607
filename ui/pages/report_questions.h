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
class Words;

/// "Report to the council": as which council wants it, for which days, and what is shared.
class ReportQuestions : public QuestionPage
{
    Q_OBJECT
public:
    /// `nextFrom` is the day after the last report; `chosen` the key of the profile taken last time.
    /// `mayChange`: the person can write down how their council wants it.
    ReportQuestions(const std::vector<CouncilProfile>& profiles, const QString& chosen, QDate nextFrom,
                    QDate today, bool mayChange, QWidget* parent = nullptr);
    /// Other ways a council may want it, and which is chosen; while the first question is shown.
    void setProfiles(const std::vector<CouncilProfile>& profiles, const QString& chosen);
    const CouncilProfile& profile() const;
    BillingPeriod period() const;
    Sharing sharing() const;

Q_SIGNALS:
    void reportWanted();
    /// The council's letter says something else than the chosen one.
    void profileChangeWanted();

private:
    void askProfile(const QString& chosen, bool mayChange);
    void askDays();
    void askShared();
    void proposeDays();
    void showNote();

    std::vector<CouncilProfile> m_profiles;
    QDate m_nextFrom;
    QDate m_today;
    int m_proposedFor{-1};
    ChoiceList* m_profile{};
    Words* m_note{};
    DateEntry* m_first{};
    DateEntry* m_last{};
    ChoiceList* m_level{};
    TickBox* m_names{};
    TickBox* m_notes{};
};

} // namespace daybook
