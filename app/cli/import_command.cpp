#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/source.h"

#include "core/store/daybook.h"
#include "core/store/folder_choices.h"
#include "core/store/household_pictures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace daybook::cli {

using namespace Qt::StringLiterals;

int runImport(const QStringList& words)
{
    Options options(
        u"import"_s,
        QCoreApplication::translate(
            "CommandLine",
            "Creates a daybook from a household folder, or adds what is new to one. It can be taken back."));
    options.addPlace(u"DIR"_s, QCoreApplication::translate("CommandLine", "A household folder."));
    options.addPlace(u"FILE.daybook"_s,
                     QCoreApplication::translate("CommandLine", "The daybook to create or add to."));
    if (!options.read(words))
        return options.exitCode();

    const QString folder = options.place(0);
    const QString path = options.place(1);
    if (!QFileInfo(folder).isDir()) {
        complain(QCoreApplication::translate("CommandLine",
                                             "There is no folder “%1”. Nothing was changed. Check the name.")
                     .arg(folder));
        return Unusable;
    }
    const HouseholdReading reading = readHousehold(folder);
    for (const QString& note : reading.importNotes)
        print(note);
    if (!reading.unusable.isEmpty()) {
        for (const QString& problem : reading.unusable)
            complain(problem);
        complain(QCoreApplication::translate("CommandLine", "Nothing was brought in."));
        return Unusable;
    }

    const Clock clock = [] { return QDateTime::currentDateTime(); };
    try {
        const bool isNew = !QFileInfo::exists(path);
        Person person = reading.household.person;
        if (person.name.isEmpty())
            person.name = QDir(folder).dirName();
        const auto daybook =
            isNew ? Daybook::create(path, person, clock) : Daybook::open(path, OpenMode::ReadWrite, clock);
        ImportResult result;
        daybook->change(QCoreApplication::translate("CommandLine", "Brought in the folder “%1”")
                            .arg(QDir(folder).dirName()),
                        [&](Changes& changes) {
                            result = changes.importHousehold(reading.household);
                            for (const ImportResult& more :
                                 {addPictures(*daybook, changes, readPictures(folder)),
                                  addChoices(*daybook, changes, readChoices(folder))}) {
                                result.added += more.added;
                                result.alreadyThere += more.alreadyThere;
                                result.notes += more.notes;
                            }
                        });
        for (const QString& note : result.notes)
            print(note);
        print(QCoreApplication::translate("CommandLine", "Brought in %n new record(s).", nullptr,
                                          result.added));
        if (result.alreadyThere > 0)
            print(QCoreApplication::translate("CommandLine", "%n record(s) were already there.", nullptr,
                                              result.alreadyThere));
        return result.added > 0 || isNew ? Done : NothingToDo;
    } catch (const StoreError& error) {
        complain(error.sentence());
        return Unusable;
    }
}

} // namespace daybook::cli
