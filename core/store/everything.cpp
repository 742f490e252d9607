#include "core/store/everything.h"

#include "core/base/money.h"
#include "core/base/sha256.h"
#include "core/base/zip_archive.h"
#include "core/check/check_bill.h"
#include "core/papers/daybook_totals.h"
#include "core/store/daybook_copy.h"
#include "core/store/everything_records.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>
#include <vector>

namespace daybook {

using namespace Qt::StringLiterals;
using Reason = StoreError::Reason;

namespace {

const QString manifestName = u"manifest.json"_s;
const QString format = u"daybook-everything/1"_s;

QString words(const char* text)
{
    return QCoreApplication::translate("CompleteCopy", text);
}

/// Removes what was begun when something goes wrong.
class Unfinished
{
public:
    explicit Unfinished(const QString& path) : m_path(path) {}
    ~Unfinished()
    {
        for (const QString& path : {m_path, m_path + u"-journal"_s})
            QFile::remove(path);
    }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

private:
    QString m_path;
};

DaybookTotals totalsOf(const Daybook& daybook)
{
    const Household household = daybook.household();
    return daybookTotals(household, check(household), daybook.careMoney(), daybook.sentReports());
}

QByteArray readMe()
{
    QString text = words(QT_TRANSLATE_NOOP(
        "CompleteCopy",
        "This is a complete copy of a daybook of care.\n\n"
        "To use it again: open Daybook, press “Open a complete copy” and choose this zip. A new daybook is "
        "made from it, with every visit, bill, letter, sum and change. Nothing that is already there is "
        "replaced.\n\n"
        "To look at it without Daybook:\n"
        "records: what was written down, one file for each kind. Files that end in .csv open in a "
        "spreadsheet. Those that end in .json say the same for programs.\n"
        "history: every change, with who made it and when, and the values before and after.\n"
        "papers: bills and statements of the bank as they came. papers.csv says which is which.\n"
        "totals: what it all came to when the copy was made: questions about bills, the statement of each "
        "month, the report.\n"
        "manifest.json: a list of all files with their SHA-256, so that a changed file is noticed.\n\n"
        "The copy is not locked. Whoever has it can read it.\n"));
    return text.replace(u'\n', u"\r\n"_s).toUtf8();
}

std::vector<ZipEntry> filesOf(const Daybook& daybook)
{
    std::vector<ZipEntry> files = daybook.plainFiles();
    DaybookTotals totals = totalsOf(daybook);
    std::ranges::move(totals.files, std::back_inserter(files));
    files.insert(files.begin(), {u"README.txt"_s, readMe()});
    QJsonArray list;
    for (const ZipEntry& file : files)
        list.append(QJsonObject{{u"name"_s, file.name},
                                {u"size"_s, qint64(file.bytes.size())},
                                {u"sha256"_s, sha256Hex(file.bytes)}});
    files.insert(files.begin(),
                 {manifestName, QJsonDocument(QJsonObject{{u"format"_s, format},
                                                          {u"history"_s, daybook.historyCode()},
                                                          {u"sums"_s, totals.sums},
                                                          {u"files"_s, list}})
                                    .toJson()});
    return files;
}

ZipArchive openCopy(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw StoreError(Reason::NotFound, path);
    if (QFileInfo(path).isDir())
        throw StoreError(Reason::NotWhole, path);
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(Reason::CannotRead, path, file.errorString());
    if (file.size() > largestCompleteCopy)
        throw StoreError(Reason::TooLarge, path);
    auto archive = ZipArchive::open(file.readAll(), {.part = qsizetype{largestCompleteCopy} / 4,
                                                     .sum = qsizetype{largestCompleteCopy} * 2});
    if (!archive)
        throw StoreError(Reason::NotWhole, path);
    return std::move(*archive);
}

/// The list of files, after each was found to be as it was written and no other is there.
QJsonObject checkedManifest(ZipArchive& archive, const QString& path)
{
    const QJsonObject manifest = wholeObject(archive, manifestName, path);
    const QString made = manifest.value("format"_L1).toString();
    if (made.startsWith(format.section(u'/', 0, 0) + u'/') && made != format)
        throw StoreError(Reason::NewerCopy, path);
    if (made != format)
        throw StoreError(Reason::NotWhole, path, manifestName);
    QSet<QString> listed{manifestName};
    const QJsonArray list = manifest.value("files"_L1).toArray();
    for (const QJsonValue& file : list) {
        const QString name = file["name"_L1].toString();
        const QByteArray bytes = wholePart(archive, name, path);
        if (bytes.size() != file["size"_L1].toInteger() || sha256Hex(bytes) != file["sha256"_L1].toString())
            throw StoreError(Reason::NotWhole, path, name);
        listed.insert(name);
    }
    const QStringList names = archive.names();
    if (names.size() != listed.size() || QSet<QString>(names.begin(), names.end()) != listed)
        throw StoreError(Reason::NotWhole, path, u"other files"_s);
    return manifest;
}

/// What a daybook made from the copy comes to otherwise than the copy says, in words.
QStringList differences(const Daybook& daybook, const QJsonObject& manifest)
{
    const DaybookTotals now = totalsOf(daybook);
    const QJsonObject then = manifest.value("sums"_L1).toObject();
    const auto differs = [&](QLatin1StringView part) { return now.sums.value(part) != then.value(part); };
    QStringList found;
    if (daybook.historyCode() != manifest.value("history"_L1).toString())
        found += words(QT_TRANSLATE_NOOP("CompleteCopy", "the history of changes"));
    if (differs("bills"_L1) || differs("visits"_L1))
        found += words(QT_TRANSLATE_NOOP("CompleteCopy", "what the bills come to"));
    if (differs("findings"_L1) || differs("asked_about"_L1))
        found += words(QT_TRANSLATE_NOOP("CompleteCopy", "what is asked about"));
    if (differs("months"_L1))
        found += words(QT_TRANSLATE_NOOP("CompleteCopy", "the months"));
    if (differs("accounts"_L1))
        found += words(QT_TRANSLATE_NOOP("CompleteCopy", "the account"));
    QHash<QString, QString> codes;
    for (const QJsonValue file : manifest.value("files"_L1).toArray())
        codes.insert(file["name"_L1].toString(), file["sha256"_L1].toString());
    const bool isSame = std::ranges::all_of(now.files, [&codes](const ZipEntry& file) {
        return codes.value(file.name) == sha256Hex(file.bytes);
    });
    if (!isSame)
        found += words(QT_TRANSLATE_NOOP("CompleteCopy", "the words of statements or of the report"));
    return found;
}

/// Without plurals: these sums stand beside each other.
QString countsOf(const QJsonObject& sums)
{
    return words(QT_TRANSLATE_NOOP("CompleteCopy", "visits: %1, bills: %2, asked about: %3"))
        .arg(QString::number(sums.value("visits"_L1).toInteger()),
             QString::number(sums.value("bills"_L1).toArray().size()),
             toText(Money{sums.value("asked_about"_L1).toInteger()}));
}

/// A complete copy as a daybook under another name, open to be read, with what it comes to otherwise.
struct Remade
{
    QJsonObject manifest{};
    QStringList differences{};
};
Remade remake(const QString& zipPath, const QString& temporary, const Clock& clock)
{
    ZipArchive archive = openCopy(zipPath);
    Remade made{checkedManifest(archive, zipPath)};
    try {
        // A part is read once to be compared and once to be used.
        ZipArchive again = openCopy(zipPath);
        Daybook::makeFrom(again, temporary, clock);
        made.differences = differences(*Daybook::open(temporary, OpenMode::ReadOnly, clock), made.manifest);
    } catch (const StoreError& error) {
        const bool isOfTheDisk = error.reason() == Reason::DiskFull || error.reason() == Reason::CannotWrite;
        if (isOfTheDisk)
            throw;
        throw StoreError(error.reason() == Reason::Damaged ? Reason::NotWhole : error.reason(), zipPath,
                         error.detail());
    }
    return made;
}

} // namespace

QString writeCompleteCopy(const Daybook& daybook, const QString& zipPath, const Clock& clock)
{
    const QString path = QFileInfo(zipPath).absoluteFilePath();
    if (QFileInfo::exists(path))
        throw StoreError(Reason::Exists, path);
    const std::vector<ZipEntry> files = filesOf(daybook);
    const QString temporary = temporaryBeside(path);
    const Unfinished unfinished(temporary);
    if (!writeZip(temporary, files) || !syncFile(temporary)) {
        const QStorageInfo disk(QFileInfo(path).path());
        const bool isFull = disk.isValid() && disk.bytesAvailable() < (1 << 20);
        throw StoreError(isFull ? Reason::DiskFull : Reason::CannotWrite, path);
    }
    const QString trial = temporaryBeside(path + u".daybook"_s);
    const Unfinished unfinishedTrial(trial);
    Remade made;
    try {
        made = remake(temporary, trial, clock);
    } catch (const StoreError& error) {
        throw StoreError(error.reason() == Reason::NotWhole ? Reason::CannotWrite : error.reason(), path,
                         error.detail());
    }
    if (!made.differences.isEmpty())
        throw StoreError(Reason::CannotWrite, path, made.differences.join(u", "_s));
    publish(temporary, path);
    return words(
               QT_TRANSLATE_NOOP("CompleteCopy",
                                 "Everything was copied to “%1” and read again: %2. Every sum in the copy is "
                                 "the same."))
        .arg(QDir::toNativeSeparators(path), countsOf(made.manifest.value("sums"_L1).toObject()));
}

CopyReading readCompleteCopy(const QString& zipPath, const QString& newPath, const Clock& clock)
{
    const QString path = QFileInfo(newPath).absoluteFilePath();
    if (QFileInfo::exists(path))
        throw StoreError(Reason::Exists, path);
    const QString temporary = temporaryBeside(path);
    const Unfinished unfinished(temporary);
    const Remade made = remake(zipPath, temporary, clock);
    publish(temporary, path);
    CopyReading reading{made.differences.isEmpty()};
    const QString done =
        words(QT_TRANSLATE_NOOP("CompleteCopy", "A new daybook was made at “%1”: %2."))
            .arg(QDir::toNativeSeparators(path), countsOf(made.manifest.value("sums"_L1).toObject()));
    reading.sentence =
        done + u' ' +
        (reading.isSame
             ? words(QT_TRANSLATE_NOOP("CompleteCopy", "Every sum is the same as in the copy."))
             : words(QT_TRANSLATE_NOOP("CompleteCopy",
                                       "Every record is there. This Daybook counts or words some things "
                                       "otherwise than the one that made the copy: %1. Keep the copy, and "
                                       "compare."))
                   .arg(made.differences.join(u", "_s)));
    return reading;
}

} // namespace daybook
