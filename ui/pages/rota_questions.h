#pragma once

#include "core/care/rota.h"
#include "ui/pages/question_page.h"

#include <QStringList>

#include <array>
#include <optional>

namespace daybook {

class ChoiceList;
class DateEntry;
class TextField;
class TickBox;
class TimeEntry;

enum class RotaTask {
    Add,    ///< a visit that is to happen from now on
    Change, ///< it will be different from a day on; days before keep what was planned
    Correct ///< it was written down wrongly
};

struct RotaFacts
{
    RotaTask task{RotaTask::Add};
    RotaEntry entry{}; ///< of Change and Correct; for Add its provider is set
    QStringList services{};
    QStringList names{}; ///< names already in the plan of this provider: two visits of one name would replace
                         ///< one another
    QDate today{};
};

/// One planned visit, one question a page.
class RotaQuestions : public QuestionPage
{
    Q_OBJECT
public:
    explicit RotaQuestions(const RotaFacts& facts, QWidget* parent = nullptr);

Q_SIGNALS:
    /// To be added, or for Correct to stand in place of the entry with the same id.
    void saveRequested(const daybook::RotaEntry& entry);

private:
    /// The answers about the days, in their order.
    enum DayAnswer { EveryDay, Weekdays, Weekends, SomeDays, OneDay };
    static constexpr int mostThings = 50;
    static constexpr int usualWeeks = 4; ///< offered; a plan from a file may say more

    static QStringList usualNames();
    RotaEntry entry() const;
    QString name() const;
    QString service() const;
    QStringList tasks() const;
    int everyWeeks() const;
    bool isTimed() const;
    void addNameQuestion();
    void addServiceQuestion();
    void addDaysQuestion();
    void addTimesQuestion();
    void addCarersQuestion();
    void addQuantityQuestion();
    void addFromQuestion();
    void fill();

    RotaFacts m_facts;
    ChoiceList* m_knownName{};
    TextField* m_name{};
    ChoiceList* m_knownService{};
    TextField* m_service{};
    ChoiceList* m_dayKind{};
    TextField* m_tasks{};
    std::array<TickBox*, 7> m_days{};
    ChoiceList* m_weeks{};
    DateEntry* m_date{};
    ChoiceList* m_timed{};
    TimeEntry* m_start{};
    TimeEntry* m_end{};
    ChoiceList* m_carers{};
    TextField* m_quantity{};
    DateEntry* m_from{};
    DateEntry* m_to{};
};

} // namespace daybook
