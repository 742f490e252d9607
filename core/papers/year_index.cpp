#include "core/base/sha256.h"
#include "core/care/keeping.h"
#include "core/papers/year_archive.h"

#include <QCoreApplication>

#include <map>

// What stands in front of a year that is kept for good: the list of its files, and how to check them.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("YearArchive", text);
}

/// Of the part of the folder a file is in.
QString headingOf(const QString& name)
{
    static const std::map<QString, const char*> headings{
        {u"statements"_s, QT_TRANSLATE_NOOP("YearArchive", "The monthly statements")},
        {u"letters"_s, QT_TRANSLATE_NOOP("YearArchive", "The letters that were sent")},
        {u"tables"_s, QT_TRANSLATE_NOOP("YearArchive", "Tables for a spreadsheet")},
        {u"bills"_s, QT_TRANSLATE_NOOP("YearArchive", "The bills as they came")},
        {u"pictures"_s, QT_TRANSLATE_NOOP("YearArchive", "Pictures and papers")}};
    const auto found = headings.find(name.section(u'/', 0, 0));
    return words(found == headings.end() ? QT_TRANSLATE_NOOP("YearArchive", "The whole year")
                                         : found->second);
}

QString keepSentence(const YearMaterial& material, const BillingPeriod& year)
{
    const QDate last = material.closedOn.isValid() ? std::max(material.closedOn, year.to) : year.to;
    return words(QT_TRANSLATE_NOOP("YearArchive", "Please keep this folder until %1."))
        .arg(toLongText(keepUntil(last)));
}

const char style[] = "body{font:18px/1.5 sans-serif;color:#000;background:#fff;margin:0}"
                     "main{max-width:60em;margin:0 auto;padding:1em}"
                     "table{border-collapse:collapse;width:100%;margin:0 0 1.5em}"
                     "th,td{text-align:start;vertical-align:top;padding:.5em;border-bottom:1px solid #555}"
                     "a{display:inline-block;min-height:44px;color:#00247d}"
                     "td.code{font:.8em/1.5 monospace;overflow-wrap:anywhere;word-break:break-all}";

QString row(const YearFile& file)
{
    // Names are ours: plain letters, digits, - . and /.
    return u"<tr><th scope=\"row\"><a href=\"%1\">%2</a></th><td>%1</td><td class=\"code\">%3</td></tr>\n"_s
        .arg(file.name.toHtmlEscaped(), file.what.toHtmlEscaped(), sha256Hex(file.bytes));
}

QString tableHead()
{
    const QString cell = u"<th scope=\"col\">%1</th>"_s;
    return u"<table>\n<thead>\n<tr>"_s +
           cell.arg(words(QT_TRANSLATE_NOOP("YearArchive", "What it is")).toHtmlEscaped()) +
           cell.arg(words(QT_TRANSLATE_NOOP("YearArchive", "File")).toHtmlEscaped()) +
           cell.arg(words(QT_TRANSLATE_NOOP("YearArchive", "Fingerprint (SHA-256)")).toHtmlEscaped()) +
           u"</tr>\n</thead>\n<tbody>\n"_s;
}

QByteArray indexHtml(const YearMaterial& material, const BillingPeriod& year,
                     const std::vector<YearFile>& files)
{
    const QString title =
        words(QT_TRANSLATE_NOOP("YearArchive", "The year of care from %1")).arg(toText(year));
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n"_s.arg(
                       Paper().language, title.toHtmlEscaped(), QString::fromLatin1(style));
    const auto say = [&html](const QString& sentence) {
        html += u"<p>"_s + sentence.toHtmlEscaped() + u"</p>\n"_s;
    };
    if (const QString name = material.household.person.name; !name.isEmpty())
        say(words(QT_TRANSLATE_NOOP("YearArchive", "This is about the care of %1.")).arg(name));
    say(words(QT_TRANSLATE_NOOP("YearArchive", "It was put together by Daybook on %1."))
            .arg(toLongText(material.madeOn)));
    if (year.to > material.madeOn)
        say(words(QT_TRANSLATE_NOOP("YearArchive", "The year was not over on that day.")));
    say(keepSentence(material, year));
    say(words(QT_TRANSLATE_NOOP(
        "YearArchive",
        "Each file has a fingerprint. The file how-to-check.txt says how to see that nothing was changed.")));
    QString before;
    for (const YearFile& file : files) {
        const QString heading = headingOf(file.name);
        if (heading != before) {
            html += before.isEmpty() ? QString() : u"</tbody>\n</table>\n"_s;
            html += u"<h2>"_s + heading.toHtmlEscaped() + u"</h2>\n"_s + tableHead();
            before = heading;
        }
        html += row(file);
    }
    html += files.empty() ? QString() : u"</tbody>\n</table>\n"_s;
    return (html + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

QByteArray howToCheck(const YearMaterial& material, const BillingPeriod& year)
{
    QString text =
        words(
            QT_TRANSLATE_NOOP(
                "YearArchive",
                "The year of care from %1\n\n"
                "To look at it: open the file index.html. It opens in any web browser. You need no internet "
                "and no Daybook. Papers end in .pdf. Tables end in .csv and open in a spreadsheet.\n\n"
                "To see that nothing was changed: each file has a fingerprint of 64 letters and figures "
                "(SHA-256). When one letter of the file is changed, its fingerprint is another. The list of "
                "them all is the file sha256sums.txt.\n\n"
                "On Linux, type this in the folder:\n  sha256sum -c sha256sums.txt\n"
                "On a Mac:\n  shasum -a 256 -c sha256sums.txt\n"))
            .arg(toText(year));
    text += words(QT_TRANSLATE_NOOP(
        "YearArchive",
        "On Windows, for one file at a time:\n  certutil -hashfile year.pdf SHA256\n\n"
        "Daybook keeps the fingerprint of sha256sums.txt itself. It shows it where a whole year is "
        "kept. So a list that was changed is noticed, too.\n\n"
        "The folder is not locked. Whoever has it can read it.\n"));
    text += keepSentence(material, year) + u'\n';
    return text.replace(u'\n', u"\r\n"_s).toUtf8();
}

} // namespace

std::vector<ZipEntry> yearFolder(const YearMaterial& material, const BillingPeriod& year,
                                 const std::vector<YearFile>& files)
{
    std::vector<ZipEntry> folder;
    folder.push_back({u"index.html"_s, indexHtml(material, year, files)});
    folder.push_back({u"how-to-check.txt"_s, howToCheck(material, year)});
    for (const YearFile& file : files)
        folder.push_back({file.name, file.bytes});
    QString sums;
    for (const ZipEntry& file : folder)
        sums += sha256Hex(file.bytes) + u"  "_s + file.name + u'\n';
    folder.push_back({u"sha256sums.txt"_s, sums.toUtf8()});
    return folder;
}

} // namespace daybook
