#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/source.h"

#include "core/store/daybook.h"

#include <QCoreApplication>
#include <QDateTime>

namespace daybook::cli {

using namespace Qt::StringLiterals;

int runVerify(const QStringList& words)
{
    Options options(u"verify"_s,
                    QCoreApplication::translate(
                        "CommandLine",
                        "Replays the history of a daybook and compares it with what the daybook holds now."));
    options.addPlace(u"FILE.daybook"_s, QCoreApplication::translate(
                                            "CommandLine", "The daybook to look at. It is not changed."));
    if (!options.read(words))
        return options.exitCode();

    try {
        const auto daybook =
            Daybook::open(options.place(0), OpenMode::ReadOnly, [] { return QDateTime::currentDateTime(); });
        const VerifyResult result = daybook->verify();
        if (result.sound) {
            const int changes = static_cast<int>(result.entries);
            print(QCoreApplication::translate(
                "CommandLine",
                "All %n change(s) in the history fit together, and the daybook holds what they say.", nullptr,
                changes));
            return Done;
        }
        for (const QString& problem : result.problems)
            complain(problem);
        complain(QCoreApplication::translate(
            "CommandLine",
            "This daybook was changed outside Daybook, or the disk damaged it. It was only read. Keep it, "
            "and compare it with your last copy."));
        return NothingToDo;
    } catch (const StoreError& error) {
        complain(error.sentence());
        return Unusable;
    }
}

} // namespace daybook::cli
