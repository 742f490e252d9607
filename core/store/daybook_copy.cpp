#include "core/store/daybook_copy.h"

#include "core/store/store_error.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

/// Makes a renamed file's name durable. Windows does so by itself.
void syncFolder([[maybe_unused]] const QString& folder)
{
#ifndef Q_OS_WIN
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor >= 0) {
        // Some network folders cannot be synced; the file in it already is.
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

/// Removes the unfinished file when something goes wrong.
class Unfinished
{
public:
    explicit Unfinished(const QString& path) : m_path(path) {}
    ~Unfinished()
    {
        if (m_isUnfinished)
            QFile::remove(m_path);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    void finish() { m_isUnfinished = false; }

private:
    QString m_path;
    bool m_isUnfinished{true};
};

} // namespace

bool syncFile([[maybe_unused]] const QString& path)
{
#ifndef Q_OS_WIN
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (descriptor < 0)
        return false;
    const bool isSynced = ::fsync(descriptor) == 0;
    return ::close(descriptor) == 0 && isSynced;
#else
    return true;
#endif
}

QString temporaryBeside(const QString& path)
{
    const QFileInfo file(path);
    return file.absolutePath() + u"/."_s + file.fileName() + u"."_s +
           QUuid::createUuid().toString(QUuid::Id128).left(12);
}

void publish(const QString& temporary, const QString& path)
{
    if (QFileInfo::exists(path))
        throw StoreError(Reason::Exists, path);
    if (!QFile::rename(temporary, path))
        throw StoreError(QFileInfo::exists(path) ? Reason::Exists : Reason::CannotWrite, path);
    syncFolder(QFileInfo(path).absolutePath());
}

QByteArray contentOf(const Connection& connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<QByteArray> tables;
    {
        Statement names(connection,
                        "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name;");
        while (names.step())
            tables.push_back(names.bytes(0).toByteArray());
    }
    for (const QByteArray& table : tables) {
        hash.addData(table + '\n');
        Statement rows(connection,
                       "SELECT * FROM main.\"" + QByteArray(table).replace('"', "\"\"") + "\" ORDER BY 1;");
        while (rows.step()) {
            for (int column = 0; column < rows.columns(); ++column) {
                const QByteArrayView value = rows.bytes(column);
                hash.addData(QByteArray::number(static_cast<int>(rows.kind(column))) + ' ' +
                             QByteArray::number(value.size()) + ':');
                hash.addData(value.toByteArray());
            }
        }
    }
    return hash.result();
}

void copyToFile(const Connection& source, const QString& path)
{
    if (QFileInfo::exists(path))
        throw StoreError(Reason::Exists, path);
    const QString temporary = temporaryBeside(path);
    Unfinished unfinished(temporary);
    try {
        const Connection copy(temporary, Access::New);
        // Nobody else knows this file yet: if it is cut short it is thrown away, so it needs no journal of
        // its own.
        copy.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;");
        copy.fillFrom(source);
    } catch (const StoreError& error) {
        throw StoreError(error.reason() == Reason::CannotRead ? Reason::CannotWrite : error.reason(), path,
                         error.detail());
    }
    {
        const Connection copy(temporary, Access::Read);
        if (copy.quickCheck() != u"ok"_s || contentOf(copy) != contentOf(source))
            throw StoreError(Reason::CannotWrite, path, u"the copy differs"_s);
    }
    publish(temporary, path);
    unfinished.finish();
}

QString copyBeside(const Connection& source, const QString& path, int fromVersion, int toVersion)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() +
                         u" (before update %1 to %2"_s.arg(fromVersion).arg(toVersion);
    QString copy = stem + u").daybook"_s;
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = stem + u", %1).daybook"_s.arg(number);
    copyToFile(source, copy);
    return copy;
}

} // namespace daybook
