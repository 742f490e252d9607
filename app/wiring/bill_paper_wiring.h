#pragma once

#include "core/bill/kept_paper.h"

#include <QDate>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <vector>

namespace daybook {

class BillPaperPage;
class DaybookFile;
class Frame;

/// A picture or PDF that was chosen, and is not kept yet.
struct ReceivedPaper
{
    QString name{};
    QByteArray bytes{};
};

/// Pictures and PDFs of bills and of days: choosing them, looking at them, saving them again.
class BillPaperWiring : public QObject
{
    Q_OBJECT
public:
    /// Both outlive this object.
    BillPaperWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);

    /// The papers of the bill of that file, as a sub-page.
    void show(const QString& billFile);
    /// What is kept with that day, as a sub-page.
    void showDay(QDate day);
    /// Asks which files, then hands over each that can be read.
    void choose(const QObject* context, const std::function<void(const ReceivedPaper&)>& take);

private:
    void showPage(BillPaperPage* page);
    void refresh();
    std::vector<KeptPaper> papersHere() const;
    void keep(const ReceivedPaper& received);
    void takeOut(int index);
    void chooseWhere(int index);
    void save(int index, const QString& path);

    DaybookFile& m_file;
    Frame& m_frame;
    QPointer<BillPaperPage> m_page;
    QString m_bill; ///< uuid; empty while a day is shown
    QDate m_day;    ///< not valid while a bill is shown
    QString m_which;
    QStringList m_shown; ///< uuids of the papers on the page
};

} // namespace daybook
