#pragma once

#include "core/base/uk_date.h"

#include <QObject>

#include <vector>

namespace daybook {

class DaybookFile;
class Frame;
class MoneyPage;
struct Snapshot;

/// Hours planned, come and charged, one month at a time.
class MoneyWiring : public QObject
{
    Q_OBJECT
public:
    MoneyWiring(MoneyPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);

Q_SIGNALS:
    void visitsWanted(const daybook::BillingPeriod& days, const QString& visit);

private:
    void refresh();
    void turn(int months);
    void print();

    MoneyPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    BillingPeriod m_month;
};

/// Months in which something is written down or charged, and the month of today; newest first.
std::vector<BillingPeriod> monthsWithContent(const Snapshot& snapshot);
/// The newest month with a bill, for there is something to compare; else the newest. Invalid when there is
/// none.
BillingPeriod monthToStartWith(const Snapshot& snapshot);

} // namespace daybook
