#include "core/papers/paper_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestForm = 1;

QJsonArray rowsOf(const std::vector<QStringList>& rows)
{
    QJsonArray array;
    for (const QStringList& row : rows)
        array.append(QJsonArray::fromStringList(row));
    return array;
}

struct BlockWriter
{
    QJsonObject operator()(const PaperHeading& heading) const
    {
        QJsonObject object{{u"heading"_s, heading.text}, {u"level"_s, heading.level}};
        if (!heading.english.isEmpty())
            object.insert(u"english"_s, heading.english);
        return object;
    }
    QJsonObject operator()(const PaperParagraph& paragraph) const
    {
        QJsonObject object{{u"paragraph"_s, paragraph.text}, {u"strong"_s, paragraph.strong}};
        if (!paragraph.language.isEmpty())
            object.insert(u"language"_s, paragraph.language);
        return object;
    }
    QJsonObject operator()(const PaperLines& lines) const
    {
        return {{u"lines"_s, QJsonArray::fromStringList(lines.lines)}};
    }
    QJsonObject operator()(const PaperList& list) const
    {
        return {{u"list"_s, QJsonArray::fromStringList(list.items)}, {u"numbered"_s, list.numbered}};
    }
    QJsonObject operator()(const PaperTable& table) const
    {
        QJsonArray columns;
        for (const PaperColumn& column : table.columns) {
            QJsonObject object{{u"heading"_s, column.heading},
                               {u"amount"_s, column.align == ColumnAlign::End}};
            if (!column.english.isEmpty())
                object.insert(u"english"_s, column.english);
            if (!column.language.isEmpty())
                object.insert(u"language"_s, column.language);
            columns.append(object);
        }
        return {{u"table"_s, columns},
                {u"caption"_s, table.caption},
                {u"rows"_s, rowsOf(table.rows)},
                {u"totals"_s, rowsOf(table.totals)},
                {u"to_fill_in"_s, table.isToFillIn}};
    }
    QJsonObject operator()(const PaperFigures& figures) const
    {
        QJsonArray array;
        for (const auto& [words, figure] : figures.figures)
            array.append(QJsonArray{words, figure});
        return {{u"figures"_s, array}};
    }
    QJsonObject operator()(const PaperFacts& facts) const
    {
        QJsonArray array;
        for (const auto& [sign, text] : facts.facts)
            array.append(QJsonArray{static_cast<int>(sign), text});
        return {{u"facts"_s, array}};
    }
    QJsonObject operator()(const PaperBars& bars) const
    {
        QJsonArray array;
        for (const PaperBar& bar : bars.bars)
            array.append(QJsonArray{bar.group, bar.series, QString::number(bar.value), bar.label});
        return {{u"bars"_s, array}, {u"series"_s, QJsonArray::fromStringList(bars.series)}};
    }
    QJsonObject operator()(const PaperPicture& picture) const
    {
        return {{u"picture"_s, QString::fromLatin1(picture.bytes.toBase64())},
                {u"caption"_s, picture.caption}};
    }
    QJsonObject operator()(const PaperPageBreak&) const { return {{u"page_break"_s, true}}; }
};

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts.append(text.toString());
    return texts;
}

std::vector<QStringList> rowsOf(const QJsonValue& value)
{
    std::vector<QStringList> rows;
    for (const QJsonValue& row : value.toArray())
        rows.push_back(textsOf(row));
    return rows;
}

std::optional<PaperBlock> blockOf(const QJsonObject& object)
{
    if (object.contains(u"heading"_s))
        return PaperHeading{qBound(1, object[u"level"_s].toInt(1), 3), object[u"heading"_s].toString(),
                            object[u"english"_s].toString()};
    if (object.contains(u"paragraph"_s))
        return PaperParagraph{object[u"paragraph"_s].toString(), object[u"strong"_s].toBool(),
                              object[u"language"_s].toString()};
    if (object.contains(u"lines"_s))
        return PaperLines{textsOf(object[u"lines"_s])};
    if (object.contains(u"list"_s))
        return PaperList{textsOf(object[u"list"_s]), object[u"numbered"_s].toBool()};
    if (object.contains(u"figures"_s)) {
        PaperFigures figures;
        for (const QJsonValue& pair : object[u"figures"_s].toArray())
            figures.figures.push_back({pair[0].toString(), pair[1].toString()});
        return figures;
    }
    if (object.contains(u"facts"_s)) {
        PaperFacts facts;
        for (const QJsonValue& pair : object[u"facts"_s].toArray())
            facts.facts.push_back(
                {static_cast<PaperSign>(qBound(0, pair[0].toInt(), static_cast<int>(PaperSign::Question))),
                 pair[1].toString()});
        return facts;
    }
    if (object.contains(u"bars"_s)) {
        PaperBars bars;
        bars.series = textsOf(object[u"series"_s]).mid(0, 4);
        for (const QJsonValue& bar : object[u"bars"_s].toArray())
            bars.bars.push_back({bar[0].toString(), qBound(0, bar[1].toInt(), 3),
                                 bar[2].toString().toLongLong(), bar[3].toString()});
        return bars;
    }
    if (object.contains(u"picture"_s))
        return PaperPicture{object[u"caption"_s].toString(),
                            QByteArray::fromBase64(object[u"picture"_s].toString().toLatin1())};
    if (object.contains(u"page_break"_s))
        return PaperPageBreak{};
    if (!object.contains(u"table"_s))
        return {};
    PaperTable table;
    for (const QJsonValue& column : object[u"table"_s].toArray())
        table.columns.push_back({column[u"heading"_s].toString(),
                                 column[u"amount"_s].toBool() ? ColumnAlign::End : ColumnAlign::Start,
                                 column[u"english"_s].toString(), column[u"language"_s].toString()});
    table.caption = object[u"caption"_s].toString();
    table.rows = rowsOf(object[u"rows"_s]);
    table.totals = rowsOf(object[u"totals"_s]);
    table.isToFillIn = object[u"to_fill_in"_s].toBool();
    return table;
}

} // namespace

QByteArray paperToJson(const Paper& paper)
{
    QJsonArray blocks;
    for (const PaperBlock& block : paper.blocks)
        blocks.append(std::visit(BlockWriter{}, block));
    return QJsonDocument(QJsonObject{{u"form"_s, newestForm},
                                     {u"title"_s, paper.title},
                                     {u"language"_s, paper.language},
                                     {u"footer"_s, paper.footer},
                                     {u"file_name"_s, paper.fileName},
                                     {u"is_letter"_s, paper.isLetter},
                                     {u"blocks"_s, blocks}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Paper> paperFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object[u"form"_s].toInt() != newestForm)
        return {};
    Paper paper;
    paper.title = object[u"title"_s].toString();
    paper.language = object[u"language"_s].toString();
    paper.footer = object[u"footer"_s].toString();
    paper.fileName = object[u"file_name"_s].toString();
    paper.isLetter = object[u"is_letter"_s].toBool();
    for (const QJsonValue& value : object[u"blocks"_s].toArray()) {
        const std::optional<PaperBlock> block = blockOf(value.toObject());
        if (!block)
            return {};
        paper.blocks.push_back(*block);
    }
    return paper;
}

} // namespace daybook
