#pragma once

#include "core/care/day_sheet.h"

#include <QAbstractTableModel>

#include <vector>

namespace daybook {

/// How many visits of a day had one outcome.
struct OutcomeCount
{
    Outcome outcome{};
    int count{};
    friend bool operator==(const OutcomeCount&, const OutcomeCount&) = default;
};

/// One day of the calendar.
struct CalendarDay
{
    QDate date{};
    bool isInMonth{true};
    bool isToday{false};
    bool isComplete{false};
    int visits{};
    std::vector<OutcomeCount> counts{}; ///< in the order of Outcome
};

/// The weeks, Monday first, that hold the month of `month`.
std::vector<CalendarDay> calendarDays(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits,
                                      QDate month, QDate today);
/// "2 came", "nobody came for 1": the words of one count.
QString textOf(const OutcomeCount& count);
/// "Wednesday 3 June. 2 visits. 1 came. Nobody came for 1.": for those who listen.
QString spokenText(const CalendarDay& day);

/// A month as a grid: a row a week, a column a day of the week.
class CalendarMonthTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { DateRole = Qt::UserRole, DayRole };
    using QAbstractTableModel::QAbstractTableModel;
    void setDays(std::vector<CalendarDay> days);
    const CalendarDay* dayAt(const QModelIndex& index) const;
    QModelIndex indexOf(QDate date) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CalendarDay> m_days;
};

/// The same month as a list: a row a day.
class CalendarListTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { DayColumn, VisitsColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// Days outside the month are left out.
    void setDays(const std::vector<CalendarDay>& days);
    const CalendarDay* dayAt(const QModelIndex& index) const;
    QModelIndex indexOf(QDate date) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CalendarDay> m_days;
};

} // namespace daybook
