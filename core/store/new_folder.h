#pragma once

#include <QByteArray>
#include <QString>

namespace daybook {

/// A folder that is there whole or not at all: written beside under another name, each file read again, and
/// renamed by finish(). Without finish() nothing is left of it. What is already at its path is never touched,
/// but for an empty folder, which becomes the new one.
class NewFolder
{
public:
    /// Errors: StoreError with Exists, CannotWrite.
    explicit NewFolder(const QString& path);
    ~NewFolder();
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    const QString& path() const { return m_path; }
    /// Where it is until it is finished.
    const QString& temporary() const { return m_temporary; }
    /// `name` within the folder, with / between folders. Errors: CannotWrite, DiskFull.
    void write(const QString& name, const QByteArray& bytes) const;
    /// Errors: Exists, CannotWrite.
    void finish();

private:
    QString m_path;
    QString m_temporary;
    bool m_replacesEmpty{false};
    bool m_isFinished{false};
};

} // namespace daybook
