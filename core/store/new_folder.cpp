#include "core/store/new_folder.h"

#include "core/store/daybook_copy.h"
#include "core/store/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace daybook {

using Reason = StoreError::Reason;

namespace {

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

NewFolder::NewFolder(const QString& path)
{
    const QFileInfo place(path);
    m_path = QDir::cleanPath(place.absoluteFilePath());
    m_replacesEmpty = place.isDir() && QDir(m_path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System |
                                                            QDir::NoDotAndDotDot);
    if ((place.exists() || place.isSymLink()) && !m_replacesEmpty)
        throw StoreError(Reason::Exists, m_path);
    m_temporary = temporaryBeside(m_path);
    if (!QDir().mkdir(m_temporary))
        throw StoreError(Reason::CannotWrite, m_path);
}

NewFolder::~NewFolder()
{
    if (!m_isFinished)
        QDir(m_temporary).removeRecursively();
}

void NewFolder::write(const QString& name, const QByteArray& bytes) const
{
    const QString whole = m_temporary + u'/' + name;
    if (!QDir().mkpath(QFileInfo(whole).path()))
        throw StoreError(Reason::CannotWrite, m_path, name);
    QSaveFile file(whole);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten) {
        const QStorageInfo disk(m_temporary);
        const bool isFull = disk.isValid() && disk.bytesAvailable() < bytes.size();
        throw StoreError(isFull ? Reason::DiskFull : Reason::CannotWrite, m_path, file.errorString());
    }
    if (bytesAt(whole) != bytes)
        throw StoreError(Reason::CannotWrite, m_path, name);
}

void NewFolder::finish()
{
    if (m_replacesEmpty && !QDir().rmdir(m_path))
        throw StoreError(Reason::CannotWrite, m_path);
    publish(m_temporary, m_path);
    m_isFinished = true;
}

} // namespace daybook
