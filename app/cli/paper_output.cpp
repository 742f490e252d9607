#include "app/cli/paper_output.h"

#include "app/cli/application.h"
#include "app/cli/pdf_module.h"
#include "app/cli/source.h"

#include "core/papers/html_writer.h"
#include "core/papers/text_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace daybook::cli {

using namespace Qt::StringLiterals;

void addPaperOptions(Options& options)
{
    options.addValue(
        u"format"_s, u"pdf|html|text"_s,
        QCoreApplication::translate("CommandLine",
                                    "What to write. PDF when not given, or what the ending of --out says."));
    options.addValue(
        u"out"_s, u"FILE|DIR|-"_s,
        QCoreApplication::translate("CommandLine",
                                    "Where to write it; - prints HTML or text. This folder when not given."));
    options.addValue(
        u"points"_s, u"14|18"_s,
        QCoreApplication::translate("CommandLine", "Size of the words: 14, or 18 for large print."));
    options.addFlag(u"replace"_s,
                    QCoreApplication::translate("CommandLine", "Replace a file that is already there."));
}

std::optional<PaperLook> paperLook(const Options& options)
{
    PaperLook look;
    if (options.isSet(u"points"_s)) {
        bool isNumber = false;
        look.bodyPoints = options.value(u"points"_s).toDouble(&isNumber);
        if (!isNumber || look.bodyPoints < 12 || look.bodyPoints > 28) {
            options.wrongUsage(QCoreApplication::translate(
                "CommandLine", "--points takes a size from 12 to 28, for example 14 or 18."));
            return {};
        }
    }
    return look;
}

int writePaper(const Paper& paper, const PaperLook& look, const Options& options)
{
    const QString out = options.value(u"out"_s);
    QString format = options.value(u"format"_s);
    if (format.isEmpty()) {
        const QString ending = out == u"-"_s ? u"text"_s : QFileInfo(out).suffix().toLower();
        format = ending == u"html"_s || ending == u"htm"_s   ? u"html"_s
                 : ending == u"txt"_s || ending == u"text"_s ? u"text"_s
                                                             : u"pdf"_s;
    }
    if (format != u"pdf"_s && format != u"html"_s && format != u"text"_s)
        return options.wrongUsage(
            QCoreApplication::translate("CommandLine", "--format takes pdf, html or text."));
    if (out == u"-"_s) {
        if (format == u"pdf"_s)
            return options.wrongUsage(QCoreApplication::translate(
                "CommandLine", "A PDF cannot be printed here. Give a file with --out."));
        print(format == u"html"_s ? toHtml(paper, look) : toPlainText(paper));
        return Done;
    }

    const QString ending = format == u"text"_s ? u"txt"_s : format;
    QString path = out;
    if (path.isEmpty() || QFileInfo(path).isDir())
        path = QDir(path.isEmpty() ? u"."_s : path).filePath(paper.fileName + u'.' + ending);
    if (QFileInfo::exists(path) && !options.isSet(u"replace"_s)) {
        complain(QCoreApplication::translate("CommandLine",
                                             "There is already a file “%1”. It was left as it is. "
                                             "Give another name with --out, or add --replace.")
                     .arg(QDir::toNativeSeparators(path)));
        return Unusable;
    }
    if (format == u"pdf"_s) {
        const QString problem = writePdfThroughModule(paper, look, path);
        if (!problem.isEmpty()) {
            complain(problem);
            return Unusable;
        }
    } else {
        QSaveFile file(path);
        const QByteArray bytes = format == u"html"_s ? toHtml(paper, look) : toPlainText(paper);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            complain(QCoreApplication::translate(
                         "CommandLine",
                         "“%1” could not be written: %2. Nothing was changed. Choose another place.")
                         .arg(QDir::toNativeSeparators(path), file.errorString()));
            return Unusable;
        }
    }
    print(QCoreApplication::translate("CommandLine", "Written: %1")
              .arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath())));
    return Done;
}

} // namespace daybook::cli
