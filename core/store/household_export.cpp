#include "core/store/household_export.h"

#include "core/check/check_bill.h"
#include "core/check/household_writer.h"
#include "core/store/daybook.h"
#include "core/store/daybook_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

/// Removes the unfinished folder when something goes wrong. Only what was written here is in it.
class UnfinishedFolder
{
public:
    explicit UnfinishedFolder(const QString& path) : m_path(path) {}
    ~UnfinishedFolder()
    {
        if (m_isUnfinished)
            QDir(m_path).removeRecursively();
    }
    UnfinishedFolder(const UnfinishedFolder&) = delete;
    UnfinishedFolder& operator=(const UnfinishedFolder&) = delete;
    void finish() { m_isUnfinished = false; }

private:
    QString m_path;
    bool m_isUnfinished{true};
};

void writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    const QStorageInfo disk(QFileInfo(path).path());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < bytes.size();
    throw StoreError(isFull ? Reason::DiskFull : Reason::CannotWrite, path, file.errorString());
}

/// The money of every finding, without where it was found: a bill may have got another name.
QStringList moneyOf(const Household& household)
{
    QStringList found;
    for (const Finding& finding : check(household).findings)
        found.append(finding.id + u' ' + keyword(finding.kind) + u' ' + QString::number(finding.pence.pence) +
                     (finding.answer ? u' ' + keyword(finding.answer->kind) : QString()));
    found.sort();
    return found;
}

} // namespace

QStringList exportHousehold(const Daybook& daybook, const QString& directory)
{
    const QFileInfo place(directory);
    const QString path = QDir::cleanPath(place.absoluteFilePath());
    const bool isEmptyFolder = place.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden |
                                                                   QDir::System | QDir::NoDotAndDotDot);
    if ((place.exists() || place.isSymLink()) && !isEmptyFolder)
        throw StoreError(Reason::Exists, path);
    Household household = daybook.household();
    for (Bill& bill : household.bills)
        bill.original = daybook.originalOf(bill.id);
    HouseholdWriting writing = writeHousehold(household);

    const QString temporary = temporaryBeside(path);
    if (!QDir().mkdir(temporary))
        throw StoreError(Reason::CannotWrite, path);
    UnfinishedFolder unfinished(temporary);
    for (const HouseholdFile& file : writing.files) {
        const QString whole = temporary + u'/' + file.name;
        if (!QDir().mkpath(QFileInfo(whole).path()))
            throw StoreError(Reason::CannotWrite, path);
        writeFile(whole, file.bytes);
    }
    const HouseholdReading reading = readHousehold(temporary);
    if (!reading.unusable.isEmpty())
        throw StoreError(Reason::CannotWrite, path, reading.unusable.front());
    if (moneyOf(reading.household) != moneyOf(household))
        writing.notes.append(QCoreApplication::translate(
            "HouseholdExport",
            "Read again, these files do not ask about quite the same as the daybook does. The daybook has "
            "everything. Keep the daybook too."));
    if (isEmptyFolder && !QDir().rmdir(path))
        throw StoreError(Reason::CannotWrite, path);
    publish(temporary, path);
    unfinished.finish();
    return writing.notes;
}

} // namespace daybook
