#pragma once

#include "core/base/uk_date.h"
#include "core/papers/timesheet.h"
#include "ui/widgets/page.h"

#include <QDate>

#include <utility>
#include <vector>

namespace daybook {

class Button;
class ChoiceList;
class DateEntry;
class TextField;

/// Which hours of assistants are wanted, as the person says it.
struct PayWishes
{
    PayRhythm rhythm{PayRhythm::Month};
    QDate first{};            ///< the first day of a pay period; months need none
    QString holidayPercent{}; ///< "12.07"; empty = holiday is not spoken of
    friend bool operator==(const PayWishes&, const PayWishes&) = default;
};

/// What to print: the monthly statement, a diary sheet to fill in, or the hours of assistants; for which
/// days, and how large the words are to be.
class PrintPage : public Page
{
    Q_OBJECT
public:
    explicit PrintPage(QWidget* parent = nullptr);
    /// Months with something written down, planned or charged, newest first. The month chosen stays chosen.
    void setMonths(const std::vector<BillingPeriod>& months);
    void chooseMonth(const BillingPeriod& month);
    void setPoints(int points);
    int points() const;
    BillingPeriod month() const;
    /// From this day a diary sheet begins: this week, the next, this month, the next.
    void setToday(QDate today);
    /// Whether there is somebody whose hours can be printed.
    void setHasAssistants(bool hasAssistants);
    /// How the hours were printed last.
    void setPay(const PayWishes& pay);
    PayWishes pay() const;
    /// Languages beside English in which a statement can be printed: code and own name.
    void setLanguages(const std::vector<std::pair<QString, QString>>& languages);
    /// The report to the council is not offered to who pays for everything alone.
    void setReportShown(bool shown);
    /// Easy Read was chosen for the statement.
    bool isEasyRead() const;
    /// Code of the language beside English; empty = English only.
    QString otherLanguage() const;

Q_SIGNALS:
    void statementWanted(const daybook::BillingPeriod& month, int points);
    void diaryWanted(const daybook::BillingPeriod& days, int points, bool isSmallSheet);
    /// `pay` is understood: its percentage is a number or empty.
    void hoursWanted(const daybook::BillingPeriod& period, int points, const daybook::PayWishes& pay);
    void reportWanted();
    /// One page for a review meeting.
    void meetingWanted();
    void yearWanted();

private:
    void showChoices();
    void showFields();
    void see();
    void seeHours();
    std::vector<BillingPeriod> m_months;
    std::vector<BillingPeriod> m_days; ///< a diary sheet can be for
    std::vector<std::pair<QString, QString>> m_languages;
    ChoiceList* m_what;
    ChoiceList* m_month;
    ChoiceList* m_diaryDays;
    ChoiceList* m_sheet;
    ChoiceList* m_language;
    ChoiceList* m_points;
    ChoiceList* m_rhythm;
    DateEntry* m_payFirst;
    TextField* m_holiday;
    Button* m_older;
    Button* m_see;
    Button* m_report;
    BillingPeriod m_chosen; ///< to be chosen when the list is built next
    bool m_showsAll{false};
};

} // namespace daybook
