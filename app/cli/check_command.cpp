#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/source.h"

#include "core/papers/findings_json.h"

#include <QCoreApplication>

namespace daybook::cli {

using namespace Qt::StringLiterals;

int runCheck(const QStringList& words)
{
    Options options(u"check"_s, QCoreApplication::translate(
                                    "CommandLine",
                                    "Explains every penny of the bills in a household folder or a daybook."));
    options.addPlace(u"DIR|FILE.daybook"_s,
                     QCoreApplication::translate("CommandLine", "A household folder, or a daybook."));
    options.addFlag(u"json"_s, QCoreApplication::translate(
                                   "CommandLine", "Print the findings as JSON (daybook-findings/1)."));
    options.addFlag(
        u"csv"_s, QCoreApplication::translate("CommandLine", "Print the findings as CSV for a spreadsheet."));
    if (!options.read(words))
        return options.exitCode();

    Source source = readSource(options.place(0));
    // For a program to read, what could not be used stands beside the rest; a person finds it at the end.
    if (source.isUsable && options.isSet(u"json"_s))
        source.report.importNotes = source.problems + source.report.importNotes;
    if (options.isSet(u"json"_s))
        writeFindingsJson(source.report, [](QByteArrayView piece) { print(piece); });
    else if (options.isSet(u"csv"_s))
        print(findingsCsv(source.report));
    else if (source.isUsable)
        print(findingsText(source.report));

    if (!source.problems.isEmpty()) {
        for (const QString& problem : source.problems)
            complain(problem);
        return Unusable;
    }
    if (source.household.bills.empty()) {
        complain(QCoreApplication::translate("CommandLine",
                                             "There is no bill here, so there is nothing to check."));
        return NothingToDo;
    }
    return Done;
}

} // namespace daybook::cli
