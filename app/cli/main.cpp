#include "app/cli/application.h"
#include "app/cli/commands.h"
#include "app/cli/source.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    QLatin1StringView name;
    int (*run)(const QStringList&);
};

constexpr Command commands[] = {
    {QLatin1StringView("check"), daybook::cli::runCheck},
    {QLatin1StringView("export"), daybook::cli::runExport},
    {QLatin1StringView("import"), daybook::cli::runImport},
    {QLatin1StringView("import-everything"), daybook::cli::runImportEverything},
    {QLatin1StringView("letter"), daybook::cli::runLetter},
    {QLatin1StringView("report"), daybook::cli::runReport},
    {QLatin1StringView("statement"), daybook::cli::runStatement},
    {QLatin1StringView("verify"), daybook::cli::runVerify},
};

QString usage()
{
    return QCoreApplication::translate(
        "CommandLine",
        "Usage: daybook-cli COMMAND …\n\n"
        "  check [--json|--csv] DIR|FILE.daybook   explain every penny of the bills\n"
        "  export FILE.daybook DIR                 copy a daybook to a folder of plain files\n"
        "  export --zip FILE.daybook COPY.zip      write a complete copy to one zip\n"
        "  import DIR FILE.daybook                 create a daybook, or add what is new\n"
        "  import-everything COPY.zip FILE.daybook make a new daybook from a complete copy\n"
        "  letter DIR|FILE.daybook                 write the letter about a bill\n"
        "  report FILE.daybook                     write the report to the council\n"
        "  statement DIR|FILE.daybook              write the monthly statement\n"
        "  verify FILE.daybook                     replay the history and compare\n\n"
        "daybook-cli COMMAND --help says more. --version names this version.\n"
        "Exit codes: 0 done, 1 nothing to do (verify: altered), 2 a file could not be used, 3 wrong usage.");
}

} // namespace

int main(int argc, char* argv[])
{
    daybook::cli::startApplication(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString name = words.value(0);
    int exitCode = daybook::cli::WrongUsage;
    if (name == u"--version"_s) {
        daybook::cli::print(QStringLiteral("daybook-cli " DAYBOOK_VERSION));
        exitCode = daybook::cli::Done;
    } else if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        daybook::cli::print(usage());
        exitCode = daybook::cli::Done;
    } else if (const auto command = std::find_if(std::begin(commands), std::end(commands),
                                                 [&](const Command& each) { return name == each.name; });
               command != std::end(commands)) {
        exitCode = command->run(words.mid(1));
    } else {
        if (!name.isEmpty())
            daybook::cli::complain(
                QCoreApplication::translate("CommandLine", "There is no command “%1”. Nothing was changed.")
                    .arg(name));
        daybook::cli::complain(usage());
    }
    daybook::cli::endApplication();
    return exitCode;
}
