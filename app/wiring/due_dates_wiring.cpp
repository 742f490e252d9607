#include "app/wiring/due_dates_wiring.h"

#include "app/daybook_file.h"
#include "app/whole_file.h"
#include "ui/widgets/frame.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace daybook {

using namespace Qt::StringLiterals;

std::vector<DueDate> dueDates(const Snapshot& snapshot)
{
    std::vector<DueDate> dates =
        dueDates(snapshot.letters, snapshot.calls, snapshot.checks, snapshot.wishes.goals);
    std::erase_if(dates, [&](const DueDate& due) { return due.day < snapshot.today; });
    return dates;
}

DueDatesWiring::DueDatesWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
}

void DueDatesWiring::start()
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Where should it be kept?"));
    dialog->setObjectName(u"saveCalendar"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Calendar (*.ics)"));
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("Daybook due days.ics"));
    connect(dialog, &QFileDialog::fileSelected, this, &DueDatesWiring::save);
    dialog->open();
}

void DueDatesWiring::save(const QString& path)
{
    const QByteArray bytes = toCalendarFile(dueDates(*m_file.snapshot()), m_file.now());
    const QString problem = writeWhole(path, bytes);
    if (problem.isEmpty())
        m_frame.say(tr("Kept as “%1” in the folder “%2”. Open it with your calendar, and the days are in it. "
                       "Saved and opened again, each day stays there once.")
                        .arg(QFileInfo(path).fileName(), QFileInfo(path).absoluteDir().dirName()));
    else
        m_frame.say(problem, BannerKind::Look);
}

} // namespace daybook
