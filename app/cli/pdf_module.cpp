#include "app/cli/pdf_module.h"

#include "app/cli/application.h"
#include "ui/print/print_module.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

#include <algorithm>

namespace daybook::cli {

using namespace Qt::StringLiterals;

namespace {

QString programFolder()
{
    if (QCoreApplication::instance())
        return QCoreApplication::applicationDirPath();
    return QFileInfo(QFileInfo(u"/proc/self/exe"_s).symLinkTarget()).path();
}

} // namespace

QStringList pdfModulePlaces(const QString& programFolder)
{
    QStringList places;
    const QDir folder(programFolder);
    for (const QString& place :
         {u"."_s, u"../lib/daybook"_s, u"../" DAYBOOK_MODULE_DIR ""_s, u"" DAYBOOK_MODULE_FULL_DIR ""_s})
        places.append(QDir::cleanPath(folder.absoluteFilePath(place + u"/daybook_print_module.so"_s)));
    places.removeDuplicates();
    return places;
}

QString writePdfThroughModule(const Paper& paper, const PaperLook& look, const QString& path)
{
    const QStringList places = pdfModulePlaces(programFolder());
    // The sentences are made while there are still translations.
    const QString missing = QCoreApplication::translate(
        "CommandLine", "The part of Daybook that draws PDFs is not installed. Nothing was written. Use "
                       "--format html or --format text.");
    const QString unusable = QCoreApplication::translate(
        "CommandLine", "The part of Daybook that draws PDFs could not be started: %1. Nothing was written. "
                       "Use --format html or --format text.");
    const auto found = std::find_if(places.begin(), places.end(),
                                    [](const QString& place) { return QFileInfo::exists(place); });
    if (found == places.end())
        return missing;
    QLibrary library(*found);
    const auto write = reinterpret_cast<WritePdfEntry>(library.resolve("daybookWritePdf"));
    if (!write)
        return unusable.arg(library.errorString());
    endApplication();
    QString problem;
    write(&paper, &look, &path, &problem);
    return problem;
}

} // namespace daybook::cli
