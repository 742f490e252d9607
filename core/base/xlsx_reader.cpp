#include "core/base/xlsx_reader.h"

#include "core/base/spreadsheet_words.h"

#include <QBuffer>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSheets = 256;

/// "../sharedStrings.xml" beside "xl/worksheets/sheet1.xml".
QString partBeside(const QString& part, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList folders = part.split(u'/');
    folders.removeLast();
    for (const QString& step : QString(target).replace(u'\\', u'/').split(u'/')) {
        if (step == u".."_s) {
            if (!folders.isEmpty())
                folders.removeLast();
        } else if (step != u"."_s) {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

/// Where a part's relations stand: "xl/_rels/workbook.xml.rels".
QString relationsOf(const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.left(slash + 1) + u"_rels/"_s + part.mid(slash + 1) + u".rels"_s;
}

struct Relation
{
    QString kind; ///< the last word of its type: "worksheet", "sharedStrings"
    QString part;
};

bool isYes(QStringView text)
{
    return text == u"1" || text == u"true";
}

/// "C5" → row 4, column 2. Errors: nullopt.
struct CellPlace
{
    qsizetype row{};
    qsizetype column{};
};
std::optional<CellPlace> placeNamed(QStringView name)
{
    qsizetype at = 0;
    qsizetype column = 0;
    qsizetype row = 0;
    for (; at < name.size() && name[at] != u'$' && name[at].unicode() >= u'A' && name[at].toUpper() <= u'Z';
         ++at) {
        const int letter = name[at].toUpper().unicode() - u'A' + 1;
        column = column * 26 + letter;
        if (at > 3)
            return {};
    }
    const qsizetype digits = at;
    for (; at < name.size() && name[at] >= u'0' && name[at] <= u'9'; ++at) {
        row = row * 10 + (name[at].unicode() - u'0');
        if (at - digits > 8)
            return {};
    }
    if (column == 0 || row == 0 || at != name.size())
        return {};
    return CellPlace{row - 1, column - 1};
}

/// Characters that XML cannot hold are written "_x000D_".
QString withoutEscapes(QString text)
{
    if (!text.contains("_x"_L1))
        return text;
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch match = escape.match(text, from);
        if (!match.hasMatch())
            return text;
        const char16_t c = static_cast<char16_t>(match.capturedView(1).toUInt(nullptr, 16));
        text.replace(match.capturedStart(), match.capturedLength(), QChar(c));
        from = match.capturedStart() + 1;
    }
}

class XlsxReader
{
public:
    explicit XlsxReader(ZipArchive& archive) : m_archive(archive) {}

    Workbook read()
    {
        QString main = u"xl/workbook.xml"_s;
        for (const Relation& relation : relations(QString()))
            if (relation.kind == u"officeDocument"_s)
                main = relation.part;
        const QHash<QString, Relation> parts = relations(main);
        readWorkbook(main);
        for (const Relation& relation : parts) {
            if (relation.kind == u"sharedStrings"_s)
                readStrings(relation.part);
            else if (relation.kind == u"styles"_s)
                readStyles(relation.part);
        }
        for (const auto& [name, id] : m_listed) {
            const Relation relation = parts.value(id);
            if (relation.kind == u"worksheet"_s && m_book.problem.isEmpty())
                readSheet(name, relation.part);
        }
        return std::move(m_book);
    }

private:
    /// Gives each start of an element of a part to `visit`. XML with definitions of its own is not read: it
    /// is how small files are made to grow. Errors: false, with the problem set when the part is needed.
    template <typename Visit>
    bool walk(const QString& part, bool needed, Visit visit)
    {
        ZipPart read = m_archive.read(part);
        if (read.trouble != ZipTrouble::None) {
            if (needed || read.trouble != ZipTrouble::Missing)
                m_book.problem = spreadsheetProblem(read.trouble);
            return false;
        }
        QBuffer buffer(&read.bytes);
        buffer.open(QIODevice::ReadOnly);
        QXmlStreamReader xml(&buffer);
        while (!xml.atEnd()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::DTD) {
                m_book.problem = spreadsheetProblem(ZipTrouble::Damaged);
                return false;
            }
            if (token == QXmlStreamReader::StartElement && !visit(xml))
                return true;
        }
        if (xml.hasError() && m_book.problem.isEmpty()) {
            m_book.problem = spreadsheetProblem(ZipTrouble::Damaged);
            return false;
        }
        return true;
    }

    QHash<QString, Relation> relations(const QString& part)
    {
        QHash<QString, Relation> found;
        walk(part.isEmpty() ? u"_rels/.rels"_s : relationsOf(part), false, [&](QXmlStreamReader& xml) {
            if (xml.name() != u"Relationship")
                return true;
            const QXmlStreamAttributes facts = xml.attributes();
            const QString type = facts.value("Type"_L1).toString();
            if (facts.value("TargetMode"_L1) != u"External" && found.size() < 10'000)
                found.insert(facts.value("Id"_L1).toString(),
                             {type.section(u'/', -1), partBeside(part, facts.value("Target"_L1).toString())});
            return true;
        });
        return found;
    }

    void readWorkbook(const QString& part)
    {
        walk(part, true, [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes facts = xml.attributes();
            if (xml.name() == u"workbookPr") {
                if (isYes(facts.value("date1904"_L1)))
                    m_daysFrom = DaysFrom::Year1904;
            } else if (xml.name() == u"sheet") {
                const QStringView state = facts.value("state"_L1);
                const QString name = facts.value("name"_L1).toString();
                QString id;
                for (const QXmlStreamAttribute& fact : facts)
                    if (fact.name() == u"id")
                        id = fact.value().toString();
                if (state == u"hidden" || state == u"veryHidden")
                    m_book.hiddenSheets.append(name);
                else if (m_listed.size() < mostSheets)
                    m_listed.emplace_back(name, id);
            }
            return true;
        });
    }

    /// All <t> below the current element, but not the signs that say how a word sounds.
    QString textBelow(QXmlStreamReader& xml)
    {
        QString text;
        int depth = 1;
        while (depth > 0 && !xml.atEnd()) {
            const QXmlStreamReader::TokenType token = xml.readNext();
            if (token == QXmlStreamReader::EndElement) {
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                if (xml.name() == u"rPh") {
                    xml.skipCurrentElement();
                } else if (xml.name() == u"t") {
                    text += withoutEscapes(xml.readElementText(QXmlStreamReader::SkipChildElements));
                } else {
                    ++depth;
                }
            }
        }
        return text;
    }

    void readStrings(const QString& part)
    {
        walk(part, false, [&](QXmlStreamReader& xml) {
            if (xml.name() == u"si")
                m_strings.append(textBelow(xml));
            return m_strings.size() <= mostCsvFields;
        });
    }

    void readStyles(const QString& part)
    {
        QHash<int, NumberFormat> own;
        bool ofCells = false;
        walk(part, false, [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes facts = xml.attributes();
            if (xml.name() == u"numFmt") {
                if (own.size() < 10'000)
                    own.insert(facts.value("numFmtId"_L1).toInt(),
                               numberFormat(facts.value("formatCode"_L1)));
            } else if (xml.name() == u"cellXfs") {
                ofCells = true;
            } else if (xml.name() == u"xf" && ofCells) {
                const int id = facts.value("numFmtId"_L1).toInt();
                m_formats.push_back(own.contains(id) ? own.value(id) : builtinNumberFormat(id));
            } else if (xml.name() != u"alignment" && xml.name() != u"protection" && xml.name() != u"xf") {
                ofCells = false;
            }
            return m_formats.size() < 100'000;
        });
    }

    NumberFormat formatOf(QStringView style) const
    {
        bool isNumber = false;
        const std::size_t index = style.toULong(&isNumber);
        return isNumber && index < m_formats.size() ? m_formats[index] : NumberFormat{};
    }

    void readSheet(const QString& name, const QString& part)
    {
        SheetFiller filler(name, m_allowance);
        qsizetype row = -1;
        qsizetype column = -1;
        walk(part, true, [&](QXmlStreamReader& xml) {
            const QXmlStreamAttributes facts = xml.attributes();
            if (xml.name() == u"col") {
                if (isYes(facts.value("hidden"_L1)))
                    filler.hideColumns(facts.value("min"_L1).toInt() - 1, facts.value("max"_L1).toInt() - 1);
            } else if (xml.name() == u"row") {
                bool isNumber = false;
                const qsizetype number = facts.value("r"_L1).toInt(&isNumber);
                row = isNumber && number > 0 ? number - 1 : row + 1;
                column = -1;
                if (isYes(facts.value("hidden"_L1)) && row < static_cast<qsizetype>(mostCsvRecords))
                    filler.markHidden(row);
            } else if (xml.name() == u"c") {
                CellPlace place{row, column + 1};
                if (const std::optional<CellPlace> named = placeNamed(facts.value("r"_L1)))
                    place = *named;
                column = place.column;
                readCell(xml, facts, place, filler);
            } else if (xml.name() == u"mergeCell") {
                const QStringView ref = facts.value("ref"_L1);
                const qsizetype colon = ref.indexOf(u':');
                const auto from = placeNamed(ref.left(std::max<qsizetype>(colon, 0)));
                const auto to = placeNamed(ref.mid(colon + 1));
                if (from && to)
                    filler.merge({from->row, from->column, to->row - from->row + 1});
            }
            return !filler.isFull();
        });
        Sheet sheet = filler.take();
        if ((sheet.isTooLong || !sheet.records.empty()))
            m_book.sheets.push_back(std::move(sheet));
    }

    void readCell(QXmlStreamReader& xml, const QXmlStreamAttributes& facts, const CellPlace& place,
                  SheetFiller& filler)
    {
        const QString type = facts.value("t"_L1).toString();
        const NumberFormat format = formatOf(facts.value("s"_L1));
        QString value;
        bool formula = false;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"v") {
                value = xml.readElementText(QXmlStreamReader::SkipChildElements);
            } else if (xml.name() == u"is") {
                value = textBelow(xml);
            } else {
                formula = formula || xml.name() == u"f";
                xml.skipCurrentElement();
            }
        }
        if (formula && value.isEmpty() && type != u"str"_s)
            filler.markUnworked(place.row);
        if (value.isEmpty())
            return;
        if (type == u"s"_s) {
            bool isNumber = false;
            const qsizetype index = value.toInt(&isNumber);
            filler.put(place.row, place.column, isNumber ? m_strings.value(index) : QString());
        } else if (type == u"str"_s) {
            filler.put(place.row, place.column, withoutEscapes(value));
        } else if (type == u"b"_s) {
            filler.put(place.row, place.column, isYes(value) ? u"TRUE"_s : u"FALSE"_s);
        } else if (type == u"d"_s) {
            filler.putIsoMoment(place.row, place.column, value);
        } else if (type.isEmpty() || type == u"n"_s) {
            putNumber(value, format, place, filler);
        } else { // inline text, and what a spreadsheet shows where a sum cannot be worked out
            filler.put(place.row, place.column, value);
        }
    }

    void putNumber(const QString& text, const NumberFormat& format, const CellPlace& place,
                   SheetFiller& filler)
    {
        bool isNumber = false;
        const double value = text.trimmed().toDouble(&isNumber);
        if (!isNumber)
            filler.put(place.row, place.column, text);
        else if (const std::optional<Moment> moment = numberMoment(value, format, m_daysFrom))
            filler.putMoment(place.row, place.column, *moment);
        else
            filler.put(place.row, place.column, numberText(value, format, m_daysFrom));
    }

    ZipArchive& m_archive;
    Workbook m_book;
    SheetAllowance m_allowance;
    DaysFrom m_daysFrom{DaysFrom::Year1900};
    std::vector<std::pair<QString, QString>> m_listed;
    QStringList m_strings;
    std::vector<NumberFormat> m_formats;
};

} // namespace

bool isXlsx(const ZipArchive& archive)
{
    const QStringList names = archive.names();
    return std::any_of(names.begin(), names.end(), [](const QString& name) {
        return name.endsWith("workbook.xml"_L1, Qt::CaseInsensitive) ||
               name.contains("xl/worksheets/"_L1, Qt::CaseInsensitive);
    });
}

Workbook readXlsx(ZipArchive& archive)
{
    return XlsxReader(archive).read();
}

} // namespace daybook
