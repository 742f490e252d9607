#pragma once

#include "core/base/uk_date.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class DaybookFile;
class Frame;
class VisitsPage;

/// The visits behind a bar or a line of a table.
class VisitsWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    VisitsWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    /// As a sub-page. `visit`: the planned visit of that name alone; empty = all.
    void show(const BillingPeriod& days, const QString& visit);

    /// Those of one provider that no bill is about, as a sub-page.
    void showUnbilled(const QString& provider);

Q_SIGNALS:
    void dayWanted(QDate day);

private:
    void showPage();
    void refresh();

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<VisitsPage> m_page;
    BillingPeriod m_days;
    QString m_visit;
    QString m_unbilledOf; ///< the provider; empty while a figure's visits are shown
};

} // namespace daybook
