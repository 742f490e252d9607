#pragma once

#include "core/papers/council_report.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace daybook {

class DaybookFile;
class Frame;
class PaperPage;
class ReportQuestions;
class ReportReadyPage;

/// The report to the council: its questions, what is ready, the paper, and that it was sent.
class ReportWiring : public QObject
{
    Q_OBJECT
public:
    ReportWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void start();

Q_SIGNALS:
    /// The payments of these days that do not say yet what they were for.
    void unexplainedWanted(const daybook::BillingPeriod& days);

private:
    void changeProfile(ReportQuestions* report);
    void showReady();
    void refresh();
    void showReport();
    void showIndex(const PaperLook& look);
    void savePayments(const PaperLook& look);
    void keepSent(const PaperPage* page);
    void save(const QString& ending, const QString& kind, const QString& name,
              const std::function<QString(const QString& path)>& write);

    DaybookFile& m_file;
    Frame& m_frame;
    ReportWishes m_wishes;
    QPointer<ReportReadyPage> m_ready;
};

} // namespace daybook
