#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/source.h"

#include "core/store/daybook.h"
#include "core/store/everything.h"
#include "core/store/household_export.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace daybook::cli {

using namespace Qt::StringLiterals;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTime();
}

int writeZip(const QString& daybook, const QString& zip)
{
    try {
        print(writeCompleteCopy(*Daybook::open(daybook, OpenMode::ReadOnly, now), zip, now));
        return Done;
    } catch (const StoreError& error) {
        complain(error.sentence());
        return Unusable;
    }
}

} // namespace

int runExport(const QStringList& words)
{
    Options options(
        u"export"_s,
        QCoreApplication::translate(
            "CommandLine", "Copies a daybook to a new folder of plain files, as import reads them."));
    options.addPlace(u"FILE.daybook"_s,
                     QCoreApplication::translate("CommandLine", "The daybook to copy. It is not changed."));
    options.addPlace(u"DIR"_s,
                     QCoreApplication::translate("CommandLine", "The folder to create, or an empty one."));
    options.addFlag(u"zip"_s, QCoreApplication::translate(
                                  "CommandLine", "Writes a complete copy to one zip instead, with the "
                                                 "history, the letters and the money. DIR is its name."));
    if (!options.read(words))
        return options.exitCode();
    if (options.isSet(u"zip"_s))
        return writeZip(options.place(0), options.place(1));

    const QString path = options.place(1);
    const QDir folder(path);
    if (folder.exists() && !folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        complain(QCoreApplication::translate(
                     "CommandLine", "There are already files in “%1”. They were left as they are and nothing "
                                    "was written. Give the name of a new folder.")
                     .arg(path));
        return Unusable;
    }
    try {
        const auto daybook = Daybook::open(options.place(0), OpenMode::ReadOnly, now);
        for (const QString& note : exportHousehold(*daybook, path))
            print(note);
        print(QCoreApplication::translate("CommandLine",
                                          "Copied to “%1”, and read again. The history of "
                                          "changes, the letters and the money stay in the daybook.")
                  .arg(path));
        return Done;
    } catch (const StoreError& error) {
        complain(error.sentence());
        return Unusable;
    }
}

int runImportEverything(const QStringList& words)
{
    Options options(u"import-everything"_s,
                    QCoreApplication::translate("CommandLine",
                                                "Makes a new daybook from a complete copy, with its whole "
                                                "history, and compares every sum with the copy."));
    options.addPlace(u"COPY.zip"_s, QCoreApplication::translate(
                                        "CommandLine", "What export --zip wrote. It is not changed."));
    options.addPlace(u"FILE.daybook"_s, QCoreApplication::translate("CommandLine", "The daybook to create."));
    if (!options.read(words))
        return options.exitCode();
    if (!QFileInfo::exists(options.place(0))) {
        complain(QCoreApplication::translate(
                     "CommandLine", "There is no complete copy at %1. It may have been moved or renamed, or "
                                    "the stick or folder it is on is not connected. No daybook was made and "
                                    "nothing was changed. Please look where the copy is now.")
                     .arg(QDir::toNativeSeparators(options.place(0))));
        return Unusable;
    }
    try {
        const CopyReading reading = readCompleteCopy(options.place(0), options.place(1), now);
        print(reading.sentence);
        return reading.isSame ? Done : NothingToDo;
    } catch (const StoreError& error) {
        complain(error.sentence());
        return Unusable;
    }
}

} // namespace daybook::cli
