#pragma once

#include "core/base/uk_date.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace daybook {

class DaybookFile;
class Frame;
class YearPage;

/// Keeping a whole year as a folder: which one, where to, and that it is there.
class YearWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object's work on the file's thread.
    YearWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start();

private:
    void refresh();
    void chooseFolder(const BillingPeriod& year);
    void keep(const BillingPeriod& year, const QString& folder);
    void remember(const BillingPeriod& year, const QString& path, const QString& sha256);

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<YearPage> m_page;
};

} // namespace daybook
