#pragma once

#include "ui/models/calendar_month.h"
#include "ui/widgets/page.h"

#include <QDate>

#include <optional>

namespace daybook {

class Button;
class MonthGrid;
class TableView;

/// A month of visits: a grid with words and signs, or a list. A press or Enter on a day opens it.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(QWidget* parent = nullptr);

    void setToday(QDate today);
    /// The weeks of the month that holds `month`, as calendarDays() gives them.
    void setMonth(QDate month, const std::vector<CalendarDay>& days);
    QDate month() const { return m_month; }
    bool isList() const;

Q_SIGNALS:
    /// Another month is to be shown.
    void monthWanted(QDate month);
    void dayWanted(QDate day);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setList(bool list);
    void showForm();
    QString leadText() const;
    void addLegend();

    QDate m_today;
    QDate m_month;
    std::vector<CalendarDay> m_days;
    std::optional<bool>
        m_wantsList; ///< what the person chose; absent: by the size of the words and the window
    CalendarMonthTableModel* m_monthModel;
    CalendarListTableModel* m_listModel;
    MonthGrid* m_grid;
    TableView* m_list;
    Button* m_previous;
    Button* m_next;
    Button* m_form;
    QWidget* m_legend{};
};

} // namespace daybook
