#include "core/care/phone_file.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/care/phone_calendar.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr qsizetype mostBytes = qsizetype{2} * 1024 * 1024;
constexpr qsizetype mostLines = 2000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PhoneFile)
};

bool isTime(const QString& cell)
{
    static const QRegularExpression time(u"^\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[ap]\\.?m\\.?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return time.match(cell).hasMatch();
}

/// "2026-06-02", "08:05", "08:30", "Anne" becomes "2026-06-02 08:05–08:30 Anne".
QString lineOf(const CsvRecord& record)
{
    QString date;
    QStringList times;
    QStringList words;
    for (const QString& field : record.fields) {
        const QString cell = csvUnguarded(field).simplified();
        if (cell.isEmpty())
            continue;
        if (date.isEmpty() && parseUkDate(cell))
            date = toIso(*parseUkDate(cell));
        else if (isTime(cell) && times.size() < 2)
            times.append(cell);
        else
            words.append(cell);
    }
    if (date.isEmpty())
        return {};
    QStringList parts{date};
    if (!times.isEmpty())
        parts += times.join(u'–');
    parts += words.join(u", "_s);
    return parts.join(u' ').trimmed();
}

/// A table: most of its records have a date in a cell of its own. Empty otherwise: then it is plain text.
QStringList tableLines(const QString& text)
{
    const CsvTable table = parseCsv(text);
    QStringList lines;
    int records = 0;
    for (const CsvRecord& record : table.records) {
        if (record.isBlank())
            continue;
        ++records;
        if (record.fields.size() < 2)
            continue;
        if (const QString line = lineOf(record); !line.isEmpty())
            lines.append(line);
        else if (!lines.isEmpty())
            lines.append(record.fields.join(u", "_s).simplified());
    }
    return lines.size() * 2 >= records && lines.size() > 0 ? lines : QStringList();
}

PhoneFile withProblem(const QString& sentence)
{
    PhoneFile none;
    none.problem = sentence;
    return none;
}

} // namespace

PhoneFile readPhoneFile(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty())
        return withProblem(
            Texts::tr("The file is empty. Nothing was changed. Please send it from the telephone again."));
    if (bytes.size() > mostBytes)
        return withProblem(
            Texts::tr("The file is too long to be notes of visits. Nothing was changed. Please send "
                      "the notes of one month, or paste them."));
    const DecodedText decoded = decodeText(bytes);
    if (decoded.encoding == TextEncoding::NotText)
        return withProblem(
            Texts::tr("The file does not hold text. Nothing was changed. A picture can be kept with "
                      "a day: open the day in the calendar."));
    PhoneFile file;
    QStringList lines;
    if (isCalendar(decoded.text)) {
        const PhoneCalendar calendar = readPhoneCalendar(decoded.text);
        lines = calendar.lines;
        file.left = calendar.left;
        if (lines.isEmpty() && file.left.isEmpty())
            return withProblem(
                Texts::tr("The calendar holds no appointments. Nothing was changed. Please send the "
                          "calendar of the days with visits."));
    } else {
        lines = tableLines(decoded.text);
        if (lines.isEmpty())
            lines = decoded.text.split(QRegularExpression(u"\\r\\n|\\r|\\n"_s));
    }
    if (lines.size() > mostLines) {
        file.left.append(Texts::tr("The last %n line(s) of the file were not read.", nullptr,
                                   static_cast<int>(lines.size() - mostLines)));
        lines.resize(mostLines);
    }
    file.text = lines.join(u'\n').trimmed();
    return file;
}

} // namespace daybook
