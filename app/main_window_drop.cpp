#include "app/main_window.h"

#include "app/wiring/bills_wiring.h"
#include "app/wiring/catch_up_wiring.h"
#include "ui/widgets/frame.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

// A bill, a telephone's calendar or a daybook that is dragged onto the window.

namespace daybook {

using namespace Qt::StringLiterals;

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (!m_frame->mayLeave())
        return;
    if (path.endsWith(u".daybook"_s, Qt::CaseInsensitive)) {
        openPath(path);
        return;
    }
    if (!m_file.isOpen()) {
        m_frame->say(
            tr("“%1” was not opened: there is no daybook yet to put it in. Answer the questions here "
               "first, then bring the bill in.")
                .arg(QFileInfo(path).fileName()),
            BannerKind::Look);
        return;
    }
    if (m_file.snapshot()->isReadOnly) {
        m_frame->say(tr("“%1” was not brought in: this daybook is open to look at. Nothing was changed.")
                         .arg(QFileInfo(path).fileName()),
                     BannerKind::Look);
        return;
    }
    if (path.endsWith(u".ics"_s, Qt::CaseInsensitive)) {
        m_frame->showPage(PageId::Today);
        m_catchUp->openNotes(path);
        return;
    }
    m_frame->showPage(PageId::Bills);
    bills().openFile(path);
}

} // namespace daybook
