#include "core/base/ods_reader.h"

#include "core/base/spreadsheet_words.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSheets = 256;
constexpr qsizetype widestRow = 1'000;

/// "PT8H30M00.5S", "P1DT2H". Errors: nullopt.
std::optional<qint64> secondsOf(QStringView text)
{
    static const QRegularExpression shape(
        uR"(^P(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6}(?:\.\d*)?)S)?)?$)"_s);
    const QRegularExpressionMatch match = shape.match(text.left(64).toString());
    if (!match.hasMatch())
        return {};
    return match.capturedView(1).toLongLong() * 86'400 + match.capturedView(2).toLongLong() * 3'600 +
           match.capturedView(3).toLongLong() * 60 + std::llround(match.capturedView(4).toDouble());
}

/// The decimals that are shown, so that 12.50 is not taken for a number of twelve and a half.
int decimalsShown(QStringView text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(std::min<qsizetype>(text.size() - point - 1, 2));
}

QString currencySymbol(QStringView code)
{
    if (code.isEmpty() || code == u"GBP")
        return u"\u00a3"_s;
    if (code == u"EUR")
        return u"\u20ac"_s;
    return code == u"USD" ? u"$"_s : code.toString() + u' ';
}

struct OdsCell
{
    qsizetype column{};
    qsizetype repeated{1};
    qsizetype rowsSpanned{1};
    QString type{};
    QString value{};
    QString currency{};
    QString shown{};
    bool unworked{false};

    bool holdsNothing() const { return value.isEmpty() && shown.isEmpty() && !unworked; }
};

class OdsReader
{
public:
    explicit OdsReader(QIODevice* content) : m_xml(content) {}

    Workbook read()
    {
        while (!m_xml.atEnd() && m_book.problem.isEmpty()) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                m_book.problem = spreadsheetProblem(ZipTrouble::Damaged);
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name() == u"style")
                m_style = fact("name");
            else if (m_xml.name() == u"table-properties" && fact("display") == u"false")
                m_hiddenStyles.insert(m_style);
            else if (m_xml.name() == u"tracked-changes")
                m_xml.skipCurrentElement(); // what was there before
            else if (m_xml.name() == u"table")
                readTable();
        }
        if (m_xml.hasError() && m_book.problem.isEmpty())
            m_book.problem = spreadsheetProblem(ZipTrouble::Damaged);
        return std::move(m_book);
    }

private:
    /// An attribute by its name without the prefix.
    QString fact(const char* name) const
    {
        for (const QXmlStreamAttribute& attribute : m_xml.attributes())
            if (attribute.name() == QLatin1StringView(name))
                return attribute.value().toString();
        return {};
    }

    qsizetype count(const char* name) const
    {
        bool isNumber = false;
        const qsizetype number = fact(name).toInt(&isNumber);
        return isNumber && number > 0 ? number : 1;
    }

    void readTable()
    {
        const QString name = fact("name");
        if (m_hiddenStyles.contains(fact("style-name"))) {
            m_book.hiddenSheets.append(name);
            m_xml.skipCurrentElement();
            return;
        }
        SheetFiller filler(name, m_allowance);
        qsizetype row = 0;
        qsizetype column = 0;
        // Groups of rows and of columns are passed through; their ends are counted.
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                const QStringView element = m_xml.name();
                if (element == u"table-row") {
                    readRow(filler, row);
                } else if (element == u"table-column") {
                    const qsizetype repeated = count("number-columns-repeated");
                    if (const QString shown = fact("visibility");
                        shown == u"collapse"_s || shown == u"filter"_s)
                        filler.hideColumns(column, column + repeated - 1);
                    column += repeated;
                    m_xml.skipCurrentElement();
                } else if (element == u"table-rows" || element == u"table-header-rows" ||
                           element == u"table-row-group" || element == u"table-columns" ||
                           element == u"table-header-columns" || element == u"table-column-group") {
                    ++depth;
                } else {
                    m_xml.skipCurrentElement();
                }
            }
        }
        Sheet sheet = filler.take();
        if ((sheet.isTooLong || !sheet.records.empty()) && m_book.sheets.size() < mostSheets)
            m_book.sheets.push_back(std::move(sheet));
    }

    void readRow(SheetFiller& filler, qsizetype& row)
    {
        const qsizetype repeated = count("number-rows-repeated");
        const QString shown = fact("visibility");
        std::vector<OdsCell> cells;
        qsizetype column = 0;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() != u"table-cell" && m_xml.name() != u"covered-table-cell") {
                m_xml.skipCurrentElement();
                continue;
            }
            OdsCell cell = readCell();
            cell.column = column;
            column += cell.repeated;
            if (!cell.holdsNothing() && cell.column < widestRow)
                cells.push_back(std::move(cell));
        }
        const qsizetype first = row;
        row += repeated;
        if (cells.empty())
            return;
        for (qsizetype at = first; at < row && !filler.isFull(); ++at) {
            if (shown == u"collapse"_s || shown == u"filter"_s)
                filler.markHidden(at);
            for (const OdsCell& cell : cells) {
                const qsizetype end = std::min(cell.column + cell.repeated, widestRow);
                for (qsizetype k = cell.column; k < end && !filler.isFull(); ++k)
                    put(filler, at, k, cell);
            }
        }
    }

    OdsCell readCell()
    {
        OdsCell cell;
        cell.repeated = count("number-columns-repeated");
        cell.rowsSpanned = count("number-rows-spanned");
        cell.type = fact("value-type");
        cell.currency = fact("currency");
        const bool formula = !fact("formula").isEmpty();
        for (const char* name : {"value", "date-value", "time-value", "boolean-value", "string-value"})
            if (cell.value.isEmpty())
                cell.value = fact(name);
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"p") {
                if (!cell.shown.isEmpty())
                    cell.shown += u'\n';
                cell.shown += readParagraph();
            } else {
                m_xml.skipCurrentElement(); // remarks, pictures, tables inside
            }
        }
        cell.unworked = formula && cell.value.isEmpty() && cell.shown.isEmpty();
        return cell;
    }

    QString readParagraph()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            const QXmlStreamReader::TokenType token = m_xml.readNext();
            if (token == QXmlStreamReader::Characters) {
                text += m_xml.text();
            } else if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                if (m_xml.name() == u"annotation") {
                    m_xml.skipCurrentElement();
                    continue;
                }
                if (m_xml.name() == u"s")
                    text += QString(std::min<qsizetype>(count("c"), 100), u' ');
                else if (m_xml.name() == u"tab")
                    text += u' ';
                else if (m_xml.name() == u"line-break")
                    text += u'\n';
                ++depth;
            }
        }
        return text;
    }

    static void put(SheetFiller& filler, qsizetype row, qsizetype column, const OdsCell& cell)
    {
        if (cell.unworked) {
            filler.markUnworked(row);
            return;
        }
        if (cell.rowsSpanned > 1)
            filler.merge({row, column, cell.rowsSpanned});
        bool isNumber = false;
        const double value = cell.value.toDouble(&isNumber);
        if (cell.type == u"date"_s)
            filler.putIsoMoment(row, column, cell.value);
        else if (cell.type == u"time"_s)
            filler.put(row, column, timeText(cell));
        else if (cell.type == u"boolean"_s)
            filler.put(row, column, cell.value == u"true"_s ? u"TRUE"_s : u"FALSE"_s);
        else if (cell.type == u"currency"_s && isNumber)
            filler.put(row, column, numberText(value, {NumberKind::Money, 2, currencySymbol(cell.currency)}));
        else if (cell.type == u"percentage"_s && isNumber)
            filler.put(row, column, numberText(value, {NumberKind::Percent, 0, {}}));
        else if (cell.type == u"float"_s && isNumber)
            filler.put(row, column, plainNumber(value, decimalsShown(cell.shown)));
        else
            filler.put(row, column,
                       cell.type == u"string"_s && !cell.value.isEmpty() ? cell.value : cell.shown);
    }

    static QString timeText(const OdsCell& cell)
    {
        const std::optional<qint64> seconds = secondsOf(cell.value);
        if (!seconds)
            return cell.shown;
        return *seconds < 86'400 ? clockText(static_cast<int>(*seconds / 60)) : elapsedText(*seconds);
    }

    QXmlStreamReader m_xml;
    Workbook m_book;
    SheetAllowance m_allowance;
    QString m_style;
    QSet<QString> m_hiddenStyles;
};

Workbook refused(ZipTrouble trouble)
{
    Workbook book;
    book.problem = spreadsheetProblem(trouble);
    return book;
}

} // namespace

bool isOds(ZipArchive& archive)
{
    return archive.read(u"mimetype").bytes.contains("opendocument.spreadsheet");
}

Workbook readOds(ZipArchive& archive)
{
    if (archive.read(u"META-INF/manifest.xml").bytes.contains("encryption-data"))
        return refused(ZipTrouble::Locked);
    ZipPart content = archive.read(u"content.xml");
    if (content.trouble != ZipTrouble::None)
        return refused(content.trouble);
    QBuffer buffer(&content.bytes);
    buffer.open(QIODevice::ReadOnly);
    return OdsReader(&buffer).read();
}

} // namespace daybook
