#pragma once

#include "core/base/uk_date.h"

#include <QObject>

namespace daybook {

class DaybookFile;
class Frame;
class PrintPage;

/// The monthly statement: month and size, then the paper.
class PrintWiring : public QObject
{
    Q_OBJECT
public:
    PrintWiring(PrintPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showStatement(const BillingPeriod& month, int points);

private:
    void refresh();

    PrintPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
};

} // namespace daybook
