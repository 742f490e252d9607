#pragma once

#include "ui/pages/closing_page.h"
#include "ui/pages/copies_page.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class DaybookFile;
class Frame;
class YearWiring;

/// Copies, another computer, and closing a daybook when care has ended: sub-pages of Settings.
class CopiesWiring : public QObject
{
    Q_OBJECT
public:
    CopiesWiring(DaybookFile& file, Frame& frame, QObject* parent = nullptr);
    void showCopies();
    void showClosing();
    /// Asks where to, copies, reads back, and says so.
    void makeCopy();
    void copyTo(const QString& path);

Q_SIGNALS:
    /// A safety copy should be opened to look at.
    void lookWanted(const QString& path);

private:
    void refresh();
    void readCopies();
    void close(QDate lastDay, ClosedBecause why);

    DaybookFile& m_file;
    Frame& m_frame;
    YearWiring* m_years;
    QPointer<CopiesPage> m_copies;
    QPointer<ClosingPage> m_closing;
};

} // namespace daybook
