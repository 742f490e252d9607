#include "app/xlsx_module.h"

#include "core/base/xlsx_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace daybook {

using namespace Qt::StringLiterals;

QString writeXlsxThroughModule(const TypedBook& book, const QString& path)
{
    const QDir folder(QCoreApplication::applicationDirPath());
    for (const QString& place :
         {u"."_s, u"../lib/daybook"_s, u"../" DAYBOOK_MODULE_DIR ""_s, u"" DAYBOOK_MODULE_FULL_DIR ""_s}) {
        const QString file = QDir::cleanPath(folder.absoluteFilePath(place + u"/daybook_xlsx_module.so"_s));
        if (!QFileInfo::exists(file))
            continue;
        QLibrary library(file);
        if (const auto write = reinterpret_cast<WriteXlsxEntry>(library.resolve("daybookWriteXlsx"))) {
            QString problem;
            write(&book, &path, &problem);
            return problem;
        }
    }
    return QCoreApplication::translate(
        "XlsxWriter", "The part of Daybook that writes spreadsheets is not installed. Nothing was "
                      "written. Save it as a table (CSV) instead; every spreadsheet reads it.");
}

} // namespace daybook
