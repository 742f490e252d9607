#pragma once

#include "core/base/uk_date.h"
#include "core/care/rota.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace daybook {

/// What all dates of one file say about the order of day and month.
struct DateOrderEvidence
{
    int numeric{};      ///< dates of numbers only, without the year in front
    int dayFirstOnly{}; ///< of these, dates that make no sense month first
    int monthFirstOnly{};
    int weekdaySaysDayFirst{}; ///< dates that make sense both ways and stand beside the name of a weekday
    int weekdaySaysMonthFirst{};
    int planSaysDayFirst{}; ///< dates on which only one of the two ways something was planned
    int planSaysMonthFirst{};
};

enum class DateOrderReason { Usual, Impossible, Weekdays, Plan, Confirmed };
struct DateOrderDecision
{
    DateOrder order{DateOrder::DayFirst};
    DateOrderReason reason{DateOrderReason::Usual};
    bool mixed{false}; ///< both orders occur: dates that make sense both ways are not guessed
    bool anyNumeric{false};
};

/// Collects what is known about the order of day and month in a file, one date cell at a time.
class DateOrderVote
{
public:
    explicit DateOrderVote(const std::vector<RotaEntry>& plan);
    /// `weekday` is what stands in a column of its own, if any.
    void add(QStringView date, QStringView weekday);
    /// Day first unless that is impossible, or the printed weekdays or the plan say otherwise.
    DateOrderDecision decide() const;

private:
    bool planned(QDate day) const;
    DateOrderEvidence m_evidence;
    std::vector<RotaEntry> m_plan;
    bool m_planTells{false};
};

/// One date cell.
struct DateRead
{
    QDate date{};
    QString rest{};          ///< what follows the date: a time
    bool ambiguous{false};   ///< not read because the file mixes the orders of day and month
    bool withoutYear{false}; ///< not read because no year is known
};

/// Reads the dates of one file in one order.
class BillDates
{
public:
    BillDates(DateOrderDecision decision, std::optional<QDate> yearHint)
        : m_decision(decision), m_hint(yearHint)
    {
    }
    /// "06/05/2024", "Mon 06/05/24", "45413" (a spreadsheet's day number), "06/05/2024 08:00".
    DateRead read(QStringView text);
    void setHint(std::optional<QDate> hint)
    {
        m_hint = hint;
        m_lastText.clear();
    }
    std::optional<QDate> hint() const { return m_hint; }
    const DateOrderDecision& decision() const { return m_decision; }

private:
    DateRead readNew(QStringView text) const;
    DateOrderDecision m_decision;
    std::optional<QDate> m_hint;
    QString m_lastText; ///< bills print one date many times
    DateRead m_last;
};

/// "01/05/2024 to 31/05/2024", "1 May - 31 May 2024", "1 - 31 May 2024", "May 2024". Errors: nullopt.
/// Whether two days may stand here, as in "1 May to 5 May": a month alone is no column of days.
bool saysFromTo(QStringView text);
std::optional<BillingPeriod> readPeriod(QStringView text, BillDates& dates);
/// Three numbers divided by one of / - . with the year last. Errors: nullopt.
struct NumericDate
{
    int first{};
    int second{};
    int year{};
};
std::optional<NumericDate> numericDate(QStringView text);
/// "20240501", of this century.
std::optional<QDate> compactDay(QStringView text);

} // namespace daybook
