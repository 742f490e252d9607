#include "core/base/spreadsheet.h"

#include "core/base/ods_reader.h"
#include "core/base/spreadsheet_words.h"
#include "core/base/xlsx_reader.h"
#include "core/base/zip_archive.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Spreadsheet", text);
}

constexpr auto packed = "PK\x03\x04";
constexpr auto oldOffice = "\xD0\xCF\x11\xE0";

Workbook refused(const QString& problem)
{
    Workbook book;
    book.problem = problem;
    return book;
}

/// A word in a file of the old kind, which writes names with two bytes a letter.
bool holdsName(const QByteArray& bytes, const QString& name)
{
    return bytes.contains(QByteArray(reinterpret_cast<const char*>(name.utf16()), name.size() * 2));
}

/// Old office files, and new ones behind a password, which are wrapped in an old one.
QString oldFileProblem(const QByteArray& bytes)
{
    if (holdsName(bytes, u"EncryptedPackage"_s))
        return spreadsheetProblem(ZipTrouble::Locked);
    if (holdsName(bytes, u"WordDocument"_s))
        return say(QT_TRANSLATE_NOOP(
            "Spreadsheet", "This file is a letter, not a table. Nothing was changed. Please ask the provider "
                           "for a spreadsheet (.xlsx or .ods) or a CSV file."));
    return say(QT_TRANSLATE_NOOP(
        "Spreadsheet",
        "This file is an old spreadsheet (.xls), which Daybook cannot read. Nothing was changed. Please open "
        "it in a spreadsheet program, save it as .xlsx, .ods or CSV, and bring that in."));
}

QString otherPackageProblem(const ZipArchive& archive)
{
    if (archive.has(u"xl/workbook.bin"))
        return say(QT_TRANSLATE_NOOP(
            "Spreadsheet",
            "This file is a spreadsheet of a special kind (.xlsb), which Daybook cannot read. Nothing was "
            "changed. Please open it in a spreadsheet program, save it as .xlsx, .ods or CSV, and bring that "
            "in."));
    const QStringList names = archive.names();
    if (std::any_of(names.begin(), names.end(), [](const QString& name) { return name.endsWith(".iwa"_L1); }))
        return say(QT_TRANSLATE_NOOP(
            "Spreadsheet",
            "This file comes from Apple's Numbers, which Daybook cannot read. Nothing was changed. Please "
            "save it there as an Excel or CSV file, and bring that in."));
    if (archive.has(u"word/document.xml") || archive.has(u"content.xml"))
        return say(QT_TRANSLATE_NOOP(
            "Spreadsheet", "This file is a letter, not a table. Nothing was changed. Please ask the provider "
                           "for a spreadsheet (.xlsx or .ods) or a CSV file."));
    return say(QT_TRANSLATE_NOOP(
        "Spreadsheet",
        "This is a packed file and not a spreadsheet. Nothing was changed. Please unpack it and "
        "bring in the file that is inside."));
}

bool isUsable(const Sheet& sheet)
{
    return !sheet.isTooLong;
}

} // namespace

QString spreadsheetProblem(ZipTrouble trouble)
{
    switch (trouble) {
    case ZipTrouble::Locked:
        return say(QT_TRANSLATE_NOOP("Spreadsheet",
                                     "This spreadsheet is locked with a password, so it could not be read. "
                                     "Nothing was changed. Please "
                                     "open it with its password, save it without one, and bring that in."));
    case ZipTrouble::TooLarge:
        return say(QT_TRANSLATE_NOOP(
            "Spreadsheet",
            "This spreadsheet holds far more than a bill does, so it was not read. Nothing was "
            "changed. Please check that it is the right file."));
    default:
        return say(QT_TRANSLATE_NOOP(
            "Spreadsheet",
            "This spreadsheet is damaged or was cut off, so it could not be read. Nothing was changed. "
            "Please "
            "ask for the file again, or open it in a spreadsheet program and save it as CSV."));
    }
}

bool looksLikeSpreadsheet(const QByteArray& bytes)
{
    return bytes.startsWith(packed) || bytes.startsWith(oldOffice);
}

Workbook readSpreadsheet(const QByteArray& bytes)
{
    if (bytes.startsWith(oldOffice))
        return refused(oldFileProblem(bytes));
    std::optional<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive || archive->names().isEmpty())
        return refused(spreadsheetProblem(ZipTrouble::Damaged));
    Workbook book;
    if (isXlsx(*archive))
        book = readXlsx(*archive);
    else if (isOds(*archive))
        book = readOds(*archive);
    else
        return refused(otherPackageProblem(*archive));
    if (!book.problem.isEmpty())
        return refused(book.problem);
    if (book.sheets.empty())
        return refused(say(QT_TRANSLATE_NOOP("Spreadsheet",
                                             "This spreadsheet is empty. Nothing was changed. Please check "
                                             "that it is the right file.")));
    if (std::none_of(book.sheets.begin(), book.sheets.end(), isUsable))
        return refused(spreadsheetProblem(ZipTrouble::TooLarge));
    std::erase_if(book.sheets, [](const Sheet& sheet) { return sheet.isTooLong; });
    return book;
}

} // namespace daybook
