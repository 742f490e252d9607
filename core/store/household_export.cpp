#include "core/store/household_export.h"

#include "core/base/csv.h"
#include "core/base/sha256.h"
#include "core/check/check_bill.h"
#include "core/check/household_writer.h"
#include "core/store/daybook.h"
#include "core/store/daybook_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <map>
#include <utility>

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

QLatin1StringView endingOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Png:
        return "png"_L1;
    case PaperFormat::Jpeg:
        return "jpg"_L1;
    case PaperFormat::Pdf:
        break;
    }
    return "pdf"_L1;
}

QByteArray bytesAt(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Pictures and PDFs of paper bills and of days as they came, numbered, with a list that says which is which.
/// The name a picture came with is never used as a path. `path` is the folder the person asked for.
void writePictures(const Daybook& daybook, const std::map<QString, QString>& billFiles, const QString& folder,
                   const QString& path)
{
    std::vector<KeptPaper> papers = daybook.keptPapers();
    const std::vector<KeptPaper> ofDays = daybook.dayPapers();
    papers.insert(papers.end(), ofDays.begin(), ofDays.end());
    if (papers.empty())
        return;
    std::map<QString, Bill> bills;
    for (Bill& bill : daybook.bills())
        bills.insert_or_assign(bill.uuid, std::move(bill));
    if (!QDir().mkpath(folder + u"/pictures"_s))
        throw StoreError(Reason::CannotWrite, path);
    QString list =
        QChar(QChar::ByteOrderMark) + u"file,day,bill,provider,bill file,came as,added,sha256\r\n"_s;
    int number = 0;
    for (const KeptPaper& paper : papers) {
        const QString name = u"pictures/"_s + QString::number(++number).rightJustified(4, u'0') + u'.' +
                             endingOf(paper.format);
        writeFile(folder + u'/' + name, daybook.originalOf(paper));
        if (sha256Hex(bytesAt(folder + u'/' + name)) != paper.sha256)
            throw StoreError(Reason::CannotWrite, path, name);
        const Bill& bill = bills[paper.bill];
        const QString day = paper.day.isValid() ? toIso(paper.day) : QString();
        const auto file = billFiles.find(paper.bill);
        list += name + u',' + day + u',' + csvField(bill.number) + u',' + csvField(bill.provider) + u',' +
                csvField(file == billFiles.end() ? QString() : file->second) + u',' + csvField(paper.name) +
                u',' + toIso(paper.addedOn) + u',' + paper.sha256 + u"\r\n"_s;
    }
    writeFile(folder + u"/pictures.csv"_s, list.toUtf8());
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
    writePictures(daybook, writing.billFiles, temporary, path);
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
