#include "app/wiring/complete_copy_wiring.h"

#include "app/daybook_file.h"
#include "core/base/uk_date.h"
#include "ui/widgets/frame.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <memory>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// A name in the person's documents that is still free.
QString freeName(const QString& stem)
{
    const QDir folder(documents());
    folder.mkpath(u"."_s);
    QString path = folder.filePath(stem + u".daybook"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.daybook"_s.arg(stem).arg(number));
    return path;
}

} // namespace

CompleteCopyWiring::CompleteCopyWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    const auto tell = [this] {
        const CopyReading reading = std::exchange(m_reading, {});
        if (!reading.sentence.isEmpty())
            m_frame.say(reading.sentence, reading.isSame ? BannerKind::Good : BannerKind::Look);
    };
    // After the window has turned to the new daybook.
    connect(&file, &DaybookFile::opened, this, tell, Qt::QueuedConnection);
}

void CompleteCopyWiring::make()
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Where should the complete copy go?"), documents(),
                                   tr("Complete copies (*.zip)"));
    dialog->setObjectName(u"chooseCompleteCopy"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"zip"_s);
    // A file that is there already is never written over: that is said afterwards, once.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QFileInfo(m_file.snapshot()->path).completeBaseName() + u' ' +
                       toIso(m_file.now().date()) + u".zip"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &CompleteCopyWiring::writeTo);
    dialog->open();
}

void CompleteCopyWiring::writeTo(const QString& zipPath)
{
    auto said = std::make_shared<QString>();
    m_file.ask(
        [said, zipPath, now = m_file.now()](const Daybook& daybook) {
            *said = writeCompleteCopy(daybook, zipPath, [now] { return now; });
        },
        [this, said] { m_frame.say(*said); });
}

void CompleteCopyWiring::open()
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Which complete copy?"), documents(),
                                   tr("Complete copies (*.zip);;All files (*)"));
    dialog->setObjectName(u"chooseCompleteCopyToOpen"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CompleteCopyWiring::openFrom);
    dialog->open();
}

void CompleteCopyWiring::openFrom(const QString& zipPath)
{
    m_file.openCompleteCopy(zipPath, freeName(QFileInfo(zipPath).completeBaseName()),
                            [this](const CopyReading& reading) { m_reading = reading; });
}

} // namespace daybook
