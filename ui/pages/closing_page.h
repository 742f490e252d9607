#pragma once

#include "ui/widgets/page.h"

#include <QDate>

namespace daybook {

class ChoiceList;
class DateEntry;

enum class ClosedBecause { Died, Moved, Other };

/// Closing a daybook when care has ended: what stays, what to keep and for how long.
class ClosingPage : public Page
{
    Q_OBJECT
public:
    explicit ClosingPage(QDate today, QWidget* parent = nullptr);
    /// The last day of care when it is closed already; not valid = open.
    void setClosedOn(QDate lastDay);

Q_SIGNALS:
    void closeDaybookRequested(QDate lastDay, daybook::ClosedBecause why);
    void reopenRequested();
    void yearWanted();

private:
    void showAll();
    QDate m_today;
    QDate m_closedOn;
    ChoiceList* m_why{};
    DateEntry* m_day{};
};

} // namespace daybook
