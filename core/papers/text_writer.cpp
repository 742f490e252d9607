#include "core/papers/text_writer.h"

#include "core/papers/paper_text.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 76;
constexpr int columnGap = 2;

/// Wraps at blanks; the first line begins with `first`, the others with `rest`.
QString wrapped(const QString& text, const QString& first = {}, const QString& rest = {})
{
    QString result;
    QString line = first;
    bool hasWord = false;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (hasWord && line.size() + 1 + word.size() > widest) {
            result += line + u'\n';
            line = rest;
            hasWord = false;
        }
        line += (hasWord ? u" "_s : QString()) + word;
        hasWord = true;
    }
    return result + line + u'\n';
}

struct TextBlocks
{
    QString text{};

    void operator()(const PaperHeading& heading)
    {
        const QString words = headingWords(heading);
        text += wrapped(words) +
                QString(qMin<qsizetype>(words.size(), widest), heading.level == 1 ? u'=' : u'-') + u"\n\n"_s;
    }
    void operator()(const PaperParagraph& paragraph) { text += wrapped(paragraph.text) + u'\n'; }
    void operator()(const PaperLines& lines)
    {
        for (const QString& line : lines.lines)
            text += line + u'\n';
        text += u'\n';
    }
    void operator()(const PaperList& list)
    {
        int number = 0;
        for (const QString& item : list.items) {
            const QString mark = list.numbered ? QString::number(++number) + u". "_s : u"- "_s;
            text += wrapped(item, mark, QString(mark.size(), u' '));
        }
        text += u'\n';
    }
    void operator()(const PaperFigures& figures)
    {
        for (const auto& [words, figure] : figures.figures)
            text += wrapped(words + u": "_s + figure);
        text += u'\n';
    }
    void operator()(const PaperFacts& facts)
    {
        for (const auto& [sign, fact] : facts.facts)
            text += wrapped(fact, u"- "_s, u"  "_s);
        text += u'\n';
    }
    void operator()(const PaperBars& bars)
    {
        for (const PaperBar& bar : bars.bars)
            text += wrapped(barWords(bars, bar), u"- "_s, u"  "_s);
        text += u'\n';
    }
    void operator()(const PaperTable& table)
    {
        if (!table.caption.isEmpty())
            text += wrapped(table.caption);
        const std::vector<int> widths = widthsOf(table);
        int total = -columnGap;
        for (const int width : widths)
            total += width + columnGap;
        if (total > widest) {
            asList(table);
            return;
        }
        QStringList headings;
        for (const PaperColumn& column : table.columns)
            headings.append(headingWords(column));
        writeRow(table, headings, widths);
        text += QString(total, u'-') + u'\n';
        for (const QStringList& row : table.rows)
            writeRow(table, row, widths);
        if (!table.totals.empty())
            text += QString(total, u'-') + u'\n';
        for (const QStringList& row : table.totals)
            writeRow(table, row, widths);
        text += u'\n';
    }
    void operator()(const PaperPicture& picture) { text += wrapped(picture.caption) + u'\n'; }
    void operator()(const PaperPageBreak&) { text += u'\n'; }

private:
    static std::vector<int> widthsOf(const PaperTable& table)
    {
        std::vector<int> widths;
        for (const PaperColumn& column : table.columns)
            widths.push_back(static_cast<int>(headingWords(column).size()));
        for (const auto* rows : {&table.rows, &table.totals}) {
            for (const QStringList& row : *rows) {
                for (std::size_t i = 0; i < widths.size() && static_cast<qsizetype>(i) < row.size(); ++i)
                    widths[i] =
                        std::max(widths[i], static_cast<int>(row.at(static_cast<qsizetype>(i)).size()));
            }
        }
        return widths;
    }
    void writeRow(const PaperTable& table, const QStringList& row, const std::vector<int>& widths)
    {
        QString line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QString cell = row.value(static_cast<qsizetype>(i));
            line += table.columns[i].align == ColumnAlign::End ? cell.rightJustified(widths[i])
                                                               : cell.leftJustified(widths[i]);
            line += QString(columnGap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    /// A table that is too wide: each row as "- first: heading second, …".
    void asList(const PaperTable& table)
    {
        for (const auto* rows : {&table.rows, &table.totals}) {
            for (const QStringList& row : *rows) {
                QStringList parts;
                for (qsizetype i = 1; i < row.size(); ++i) {
                    if (row.at(i).isEmpty())
                        continue;
                    const QString heading = static_cast<std::size_t>(i) < table.columns.size()
                                                ? headingWords(table.columns[static_cast<std::size_t>(i)])
                                                : QString();
                    parts.append(heading.isEmpty() ? row.at(i) : heading + u": "_s + row.at(i));
                }
                text += wrapped(row.value(0) + (parts.isEmpty() ? QString() : u" – "_s + parts.join(u"; "_s)),
                                u"- "_s, u"  "_s);
            }
        }
        text += u'\n';
    }
};

} // namespace

QByteArray toPlainText(const Paper& paper)
{
    TextBlocks blocks;
    for (const PaperBlock& block : paper.blocks)
        std::visit(blocks, block);
    QString text = blocks.text;
    if (!paper.footer.isEmpty())
        text += paper.footer + u'\n';
    // Blanks that must not break on paper are plain ones in a text file.
    text.replace(QChar(0x00A0), u' ');
    return text.toUtf8();
}

} // namespace daybook
