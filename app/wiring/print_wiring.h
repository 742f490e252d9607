#pragma once

#include "core/base/uk_date.h"

#include <QObject>

namespace daybook {

class DaybookFile;
class Frame;
class PrintPage;
struct PayWishes;
struct Paper;
struct PaperLook;

/// What is printed: the statement, a diary sheet, hours; then the paper.
class PrintWiring : public QObject
{
    Q_OBJECT
public:
    PrintWiring(PrintPage* page, DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showStatement(const BillingPeriod& month, int points);

    void showDiary(const BillingPeriod& days, int points, bool isSmallSheet);
    void showHours(const BillingPeriod& period, int points, const PayWishes& pay);

Q_SIGNALS:
    /// The payments of these days that do not say yet what they were for.
    void unexplainedWanted(const daybook::BillingPeriod& days);

private:
    void refresh();

    PrintPage* m_page;
    DaybookFile& m_file;
    Frame& m_frame;
};

} // namespace daybook
