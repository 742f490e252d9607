#include "core/base/csv.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace daybook {

namespace {

constexpr std::array<char16_t, 4> delimiters{u',', u';', u'\t', u'|'};
/// The delimiter is judged by the beginning of the file, so that a hostile file costs no more than a long
/// one.
constexpr qsizetype judgedRecords = 400;
constexpr qsizetype judgedLength = 256 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// Walks over one quoted field; `at` stands behind the opening quote. Errors: -1 when it is never closed.
qsizetype closingQuote(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        at = text.indexOf(u'"', at);
        if (at < 0)
            return -1;
        if (at + 1 < text.size() && text[at + 1] == u'"')
            at += 2;
        else
            return at;
    }
    return -1;
}

/// How many records of the beginning have the most common number of fields, that number, and how many records
/// there are when divided so (a quoted line break is one only where the quote begins a field).
struct Division
{
    qsizetype alike{};
    qsizetype fields{};
    qsizetype records{};

    bool isBetterThan(const Division& other) const
    {
        const qsizetype mine = alike * other.records;
        const qsizetype theirs = other.alike * records;
        return mine > theirs || (mine == theirs && fields > other.fields);
    }
};

Division divisionBy(QStringView text, QChar delimiter)
{
    std::vector<qsizetype> counts;
    qsizetype fields = 1;
    bool fieldStarts = true;
    bool blank = true;
    const qsizetype end = std::min(text.size(), judgedLength);
    const auto close = [&] {
        if (!blank)
            counts.push_back(fields);
        fields = 1;
        fieldStarts = true;
        blank = true;
    };
    for (qsizetype i = 0; i < end && static_cast<qsizetype>(counts.size()) < judgedRecords; ++i) {
        const QChar c = text[i];
        if (c == u'"' && fieldStarts) {
            blank = false;
            fieldStarts = false;
            if (const qsizetype closed = closingQuote(text, i + 1); closed >= 0)
                i = closed;
        } else if (c == delimiter) {
            ++fields;
            fieldStarts = true;
            blank = false;
        } else if (isLineEnd(c)) {
            close();
        } else {
            fieldStarts = false;
            blank = blank && c.isSpace();
        }
    }
    close();
    std::sort(counts.begin(), counts.end());
    Division best{0, 0, static_cast<qsizetype>(counts.size())};
    for (auto at = counts.begin(); at != counts.end();) {
        const auto next = std::upper_bound(at, counts.end(), *at);
        if (*at > 1 && next - at >= best.alike)
            best = {next - at, *at, best.records};
        at = next;
    }
    return best;
}

/// "sep=;" in the first record, as spreadsheets write it.
std::optional<QChar> statedDelimiter(QStringView text)
{
    if (text.size() >= 5 && text.first(4).compare(u"sep=", Qt::CaseInsensitive) == 0 && !isLineEnd(text[4]) &&
        (text.size() == 5 || isLineEnd(text[5])))
        return text[4];
    return {};
}

QChar judgedDelimiter(QStringView text)
{
    if (const std::optional<QChar> stated = statedDelimiter(text))
        return *stated;
    QChar best = u',';
    Division bestDivision{0, 0, 1};
    const QStringView beginning = text.first(std::min(text.size(), judgedLength));
    for (const char16_t candidate : delimiters) {
        if (!beginning.contains(candidate))
            continue; // divides nothing
        const Division division = divisionBy(text, candidate);
        if (division.isBetterThan(bestDivision)) {
            best = candidate;
            bestDivision = division;
        }
    }
    return best;
}

/// Whether a spreadsheet would run the text, or already shows our guard before such text.
bool needsGuard(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'')
        ++i;
    if (i == text.size())
        return false;
    const QChar c = text[i];
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

/// The same short words and numbers stand in a file again and again: each is kept once for as long as it
/// comes back soon, so that most cells need no memory of their own.
class RecentCells
{
public:
    QString textOf(QStringView cell)
    {
        if (cell.isEmpty() || cell.size() > longestKept)
            return cell.toString();
        quint32 sum = 0;
        for (const QChar c : cell)
            sum = sum * 31 + c.unicode();
        QString& known = m_cells[(sum ^ (sum >> 9)) % m_cells.size()];
        if (known != cell)
            known = cell.toString();
        return known;
    }

private:
    static constexpr qsizetype longestKept = 40;
    std::array<QString, 512> m_cells;
};

} // namespace

bool CsvRecord::isBlank() const
{
    return std::all_of(fields.begin(), fields.end(),
                       [](const QString& field) { return QStringView(field).trimmed().isEmpty(); });
}

CsvTable parseCsv(QStringView text, std::optional<QChar> delimiter)
{
    if (!text.isEmpty() && text.front() == QChar::ByteOrderMark)
        text = text.sliced(1);
    CsvTable table;
    table.delimiter = delimiter ? *delimiter : judgedDelimiter(text);
    const QChar divides = table.delimiter;
    const QChar* const chars = text.data();
    const qsizetype end = text.size();
    table.records.reserve(std::min(mostCsvRecords, static_cast<std::size_t>(end / 64 + 1)));
    RecentCells recent;
    qsizetype usualFields = 1;
    qsizetype at = 0;
    int row = 0;
    qsizetype fields = 0;
    while (at < end) {
        if (table.records.size() >= mostCsvRecords || fields > mostCsvFields) {
            table.isTooLong = true;
            break;
        }
        CsvRecord record;
        record.row = ++row;
        record.fields.reserve(usualFields);
        for (bool more = true; more;) {
            QString field;
            if (at < end && chars[at] == u'"') {
                const qsizetype closed = closingQuote(text, at + 1);
                if (closed >= 0) {
                    field = recent.textOf(text.sliced(at + 1, closed - at - 1));
                    field.replace(QLatin1StringView("\"\""), QLatin1StringView("\""));
                    at = closed + 1;
                } else {
                    table.hasUnclosedQuote = true; // the quote then stands for itself
                }
            }
            const qsizetype begin = at;
            while (at < end && chars[at] != divides && !isLineEnd(chars[at]))
                ++at;
            if (at > begin) {
                const QStringView rest = text.sliced(begin, at - begin);
                if (field.isEmpty())
                    field = recent.textOf(rest);
                else
                    field += rest;
            }
            record.fields.append(std::move(field));
            more = at < end && chars[at] == divides && ++fields <= mostCsvFields;
            if (more)
                ++at;
        }
        table.endsInsideLine = at >= end;
        if (at < end)
            at += chars[at] == u'\r' && at + 1 < end && chars[at + 1] == u'\n' ? 2 : 1;
        ++fields;
        usualFields = record.fields.size();
        table.records.push_back(std::move(record));
    }
    return table;
}

CsvHeader::CsvHeader(const QStringList& names)
{
    m_keys.reserve(names.size());
    for (const QString& name : names)
        m_keys.append(headerKey(name));
}

int CsvHeader::column(QStringView name) const
{
    return static_cast<int>(m_keys.indexOf(headerKey(name)));
}

QString CsvHeader::field(const CsvRecord& record, QStringView name) const
{
    const int index = column(name);
    return index >= 0 && index < record.fields.size() ? record.fields.at(index).trimmed() : QString();
}

QString csvField(const QString& text, CsvGuard guard)
{
    QString field = guard == CsvGuard::Text && needsGuard(text) ? u'\'' + text : text;
    const bool needsQuotes = std::any_of(field.begin(), field.end(),
                                         [](QChar c) { return c == u',' || c == u'"' || isLineEnd(c); }) ||
                             (!field.isEmpty() && (field.front().isSpace() || field.back().isSpace()));
    if (!needsQuotes)
        return field;
    field.replace(QLatin1StringView("\""), QLatin1StringView("\"\""));
    return u'"' + field + u'"';
}

QString csvUnguarded(const QString& text)
{
    return text.startsWith(u'\'') && needsGuard(text) ? text.mid(1) : text;
}

} // namespace daybook
