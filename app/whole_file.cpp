#include "app/whole_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace daybook {

namespace {

struct Files
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

} // namespace

QString writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
        file.commit())
        return {};
    return Files::tr("“%1” could not be written. What was there before is unchanged. Please choose another "
                     "folder, or make room on the disk, and try again.")
        .arg(QFileInfo(path).fileName());
}

} // namespace daybook
