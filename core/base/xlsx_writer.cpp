#include "core/base/xlsx_writer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <xlsxwriter.h>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestSheetName = 31;
constexpr int fewestLetters = 10; ///< of a column's width
constexpr int mostLetters = 48;
constexpr double pencePerPound = 100.0;

/// What Excel takes as the name of a sheet.
QString sheetName(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\"_s)
        name.replace(forbidden, u' ');
    name = name.left(longestSheetName).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name;
}

struct Formats
{
    lxw_format* heading{};
    lxw_format* text{};
    lxw_format* sum{};
    lxw_format* day{};
};

/// Writes one value into its cell.
struct CellWriter
{
    lxw_worksheet* sheet{};
    const Formats& formats;
    lxw_row_t row{};
    lxw_col_t column{};

    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString& text) const
    {
        const QString whole = text.size() > longestText ? text.left(longestText - 1) + u'…' : text;
        return worksheet_write_string(sheet, row, column, whole.toUtf8().constData(), formats.text);
    }
    lxw_error operator()(Money sum) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(sum.pence) / pencePerPound,
                                      formats.sum);
    }
    lxw_error operator()(QDate day) const
    {
        // Before 1900 a spreadsheet knows no days.
        if (day.year() < 1900)
            return (*this)(day.isValid() ? day.toString(Qt::ISODate) : QString());
        lxw_datetime moment{};
        moment.year = day.year();
        moment.month = day.month();
        moment.day = day.day();
        return worksheet_write_datetime(sheet, row, column, &moment, formats.day);
    }
    lxw_error operator()(qint64 number) const
    {
        return worksheet_write_number(sheet, row, column, static_cast<double>(number), formats.text);
    }
};

/// About how many letters a value takes.
struct CellLetters
{
    qsizetype operator()(std::monostate) const { return 0; }
    qsizetype operator()(const QString& text) const { return text.size(); }
    qsizetype operator()(Money sum) const { return toText(sum).size(); }
    qsizetype operator()(QDate) const { return 10; }
    qsizetype operator()(qint64 number) const { return QString::number(number).size(); }
};

lxw_error fill(lxw_worksheet* sheet, const TypedSheet& from, const Formats& formats)
{
    lxw_error trouble = LXW_NO_ERROR;
    const auto note = [&trouble](lxw_error error) {
        if (trouble == LXW_NO_ERROR)
            trouble = error;
    };
    for (qsizetype i = 0; i < from.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        note(worksheet_write_string(sheet, 0, column, from.columns.at(i).toUtf8().constData(),
                                    formats.heading));
        qsizetype letters = from.columns.at(i).size();
        for (const TypedRow& row : from.rows) {
            if (static_cast<std::size_t>(i) < row.size())
                letters = std::max(letters, std::visit(CellLetters{}, row[static_cast<std::size_t>(i)]));
        }
        const auto width =
            static_cast<double>(std::clamp<qsizetype>(letters + 2, fewestLetters, mostLetters));
        note(worksheet_set_column(sheet, column, column, width, nullptr));
    }
    for (std::size_t i = 0; i < from.rows.size(); ++i) {
        for (std::size_t k = 0; k < from.rows[i].size(); ++k)
            note(std::visit(
                CellWriter{sheet, formats, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(k)},
                from.rows[i][k]));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    note(worksheet_repeat_rows(sheet, 0, 0));
    return trouble;
}

lxw_error write(const TypedBook& book, const QByteArray& path, QByteArray temporary)
{
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook* workbook = workbook_new_opt(path.constData(), &options);
    if (workbook == nullptr)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    QByteArray title = book.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = static_cast<time_t>(
        QDateTime(book.madeOn.isValid() ? book.madeOn : QDate(2000, 1, 1), QTime(12, 0), QTimeZone::utc())
            .toSecsSinceEpoch());
    workbook_set_properties(workbook, &properties);

    Formats formats{workbook_add_format(workbook), workbook_add_format(workbook),
                    workbook_add_format(workbook), workbook_add_format(workbook)};
    format_set_bold(formats.heading);
    format_set_text_wrap(formats.heading);
    format_set_bottom(formats.heading, LXW_BORDER_THIN);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.sum, "[$£-809]#,##0.00;-[$£-809]#,##0.00");
    format_set_align(formats.sum, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(formats.day, "dd/mm/yyyy");
    format_set_align(formats.day, LXW_ALIGN_VERTICAL_TOP);

    lxw_error trouble = LXW_NO_ERROR;
    for (const TypedSheet& sheet : book.sheets) {
        lxw_worksheet* made = workbook_add_worksheet(workbook, sheetName(sheet.name).toUtf8().constData());
        const lxw_error filled =
            made != nullptr ? fill(made, sheet, formats) : LXW_ERROR_SHEETNAME_ALREADY_USED;
        if (trouble == LXW_NO_ERROR)
            trouble = filled;
    }
    // Closing writes the file, and frees the workbook whatever happens.
    const lxw_error closed = workbook_close(workbook);
    return trouble == LXW_NO_ERROR ? closed : trouble;
}

QString notWritten(const QString& path, const QString& why)
{
    return QCoreApplication::translate(
               "XlsxWriter", "“%1” could not be written: %2. Nothing was changed. Choose another place.")
        .arg(QDir::toNativeSeparators(path), why);
}

} // namespace

QString writeXlsx(const TypedBook& book, const QString& path)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return notWritten(path, folder.errorString());
    const QString made = folder.filePath(u"book.xlsx"_s);
    if (const lxw_error trouble = write(book, QFile::encodeName(made), QFile::encodeName(folder.path()));
        trouble != LXW_NO_ERROR)
        return notWritten(path, QString::fromUtf8(lxw_strerror(trouble)));
    QFile read(made);
    QSaveFile file(path);
    if (!read.open(QIODevice::ReadOnly))
        return notWritten(path, read.errorString());
    const QByteArray bytes = read.readAll();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace daybook

void daybookWriteXlsx(const daybook::TypedBook* book, const QString* path, QString* problem)
{
    *problem = daybook::writeXlsx(*book, *path);
}
