#pragma once

#include <QDate>
#include <QObject>

namespace daybook {

class CalendarPage;
class DaybookFile;

/// One month of the daybook at a time.
class CalendarWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    CalendarWiring(CalendarPage* page, DaybookFile& file, QObject* parent = nullptr);
    /// Shows the month that holds `day`.
    void showMonth(QDate day);

Q_SIGNALS:
    void dayWanted(QDate day);

private:
    void refresh();

    CalendarPage* m_page;
    DaybookFile& m_file;
    QDate m_month; ///< invalid until a daybook is open
};

} // namespace daybook
