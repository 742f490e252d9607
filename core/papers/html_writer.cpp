#include "core/papers/html_writer.h"

#include "core/bill/kept_paper.h"
#include "core/papers/paper_text.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString alignClass(ColumnAlign align)
{
    return align == ColumnAlign::End ? u" class=\"amount\""_s : QString();
}

/// ` lang="en-GB"`; nothing where a part is in the language of its paper.
QString languageMark(const QString& language)
{
    return language.isEmpty() ? QString() : u" lang=\""_s + escaped(language) + u'"';
}

/// Words, and the English beside them marked as such.
QString withEnglish(const QString& words, const QString& english)
{
    return english.isEmpty()
               ? escaped(words)
               : escaped(words) + u" – <span lang=\"en-GB\">"_s + escaped(english) + u"</span>"_s;
}

struct HtmlBlocks
{
    QString html{};

    void operator()(const PaperHeading& heading)
    {
        const QString tag = u"h"_s + QString::number(qBound(1, heading.level, 3));
        html += u"<"_s + tag + u">"_s + withEnglish(heading.text, heading.english) + u"</"_s + tag + u">\n"_s;
    }
    void operator()(const PaperParagraph& paragraph)
    {
        const QString text = escaped(paragraph.text);
        html += u"<p"_s + languageMark(paragraph.language) + u'>' +
                (paragraph.strong ? u"<strong>"_s + text + u"</strong>"_s : text) + u"</p>\n"_s;
    }
    void operator()(const PaperLines& lines)
    {
        QStringList safe;
        for (const QString& line : lines.lines)
            safe.append(escaped(line));
        html += u"<p class=\"lines\">"_s + safe.join(u"<br>\n"_s) + u"</p>\n"_s;
    }
    void operator()(const PaperList& list)
    {
        const QString tag = list.numbered ? u"ol"_s : u"ul"_s;
        html += u"<"_s + tag + u">\n"_s;
        for (const QString& item : list.items)
            html += u"<li>"_s + escaped(item) + u"</li>\n"_s;
        html += u"</"_s + tag + u">\n"_s;
    }
    void operator()(const PaperTable& table)
    {
        html += table.isToFillIn ? u"<table class=\"boxes\">\n"_s : u"<table>\n"_s;
        if (!table.caption.isEmpty())
            html += u"<caption>"_s + escaped(table.caption) + u"</caption>\n"_s;
        html += u"<thead>\n<tr>"_s;
        for (const PaperColumn& column : table.columns)
            html += u"<th scope=\"col\""_s + alignClass(column.align) + languageMark(column.language) +
                    u">"_s + withEnglish(column.heading, column.english) + u"</th>"_s;
        html += u"</tr>\n</thead>\n<tbody>\n"_s;
        for (const QStringList& row : table.rows)
            writeRow(table, row);
        html += u"</tbody>\n"_s;
        if (!table.totals.empty()) {
            html += u"<tfoot>\n"_s;
            for (const QStringList& row : table.totals)
                writeRow(table, row);
            html += u"</tfoot>\n"_s;
        }
        html += u"</table>\n"_s;
    }
    void operator()(const PaperFigures& figures)
    {
        html += u"<dl>\n"_s;
        for (const auto& [words, figure] : figures.figures)
            html += u"<div><dt>"_s + escaped(words) + u"</dt><dd>"_s + escaped(figure) + u"</dd></div>\n"_s;
        html += u"</dl>\n"_s;
    }
    void operator()(const PaperFacts& facts)
    {
        // The signs say nothing that the words do not.
        html += u"<ul class=\"facts\">\n"_s;
        for (const auto& [sign, text] : facts.facts)
            html += u"<li>"_s + escaped(text) + u"</li>\n"_s;
        html += u"</ul>\n"_s;
    }
    void operator()(const PaperBars& bars)
    {
        qint64 most = 1;
        for (const PaperBar& bar : bars.bars)
            most = std::max(most, bar.value);
        html += u"<ul class=\"bars\">\n"_s;
        for (const PaperBar& bar : bars.bars) {
            // The bar itself is for the eye; its words are beside it.
            html += u"<li>"_s + escaped(barWords(bars, bar)) +
                    u"<span class=\"bar bar%1\" style=\"width:%2%\" aria-hidden=\"true\"></span></li>\n"_s
                        .arg(qBound(0, bar.series, 3))
                        .arg(std::clamp<qint64>(bar.value * 90 / most, 0, 90));
        }
        html += u"</ul>\n"_s;
    }
    void operator()(const PaperPicture& picture)
    {
        const QString kind = paperFormatOf(picture.bytes) == PaperFormat::Jpeg ? u"jpeg"_s : u"png"_s;
        html += u"<figure>\n<figcaption>"_s + escaped(picture.caption) + u"</figcaption>\n<img alt=\""_s +
                escaped(picture.caption) + u"\" src=\"data:image/"_s + kind + u";base64,"_s +
                QString::fromLatin1(picture.bytes.toBase64()) + u"\">\n</figure>\n"_s;
    }
    void operator()(const PaperPageBreak&) { html += u"<div class=\"page-break\"></div>\n"_s; }

private:
    void writeRow(const PaperTable& table, const QStringList& row)
    {
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const PaperColumn column = static_cast<std::size_t>(i) < table.columns.size()
                                           ? table.columns[static_cast<std::size_t>(i)]
                                           : PaperColumn();
            // The first column names the row.
            const QString tag = i == 0 ? u"th"_s : u"td"_s;
            html += u"<"_s + tag + (i == 0 ? u" scope=\"row\""_s : QString()) + alignClass(column.align) +
                    languageMark(row.at(i).isEmpty() ? QString() : column.language) + u">"_s +
                    escaped(row.at(i)) + u"</"_s + tag + u">"_s;
        }
        html += u"</tr>\n"_s;
    }
};

QString style(const PaperLook& look)
{
    return u"body{font:%1pt/1.35 'Noto Sans',sans-serif;color:#000;background:#fff;max-width:46em;margin:2em "
           u"auto;padding:0 1em}"
           "h1{font-size:1.7em}h2{font-size:1.3em}h3{font-size:1.1em}"
           "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.3em "
           "0}"
           "th,td{text-align:left;vertical-align:top;padding:.25em .6em .25em 0;border-bottom:1px solid #555}"
           "tbody th{font-weight:normal}tfoot th,tfoot td{font-weight:bold;border-top:2px solid #000}"
           ".boxes th,.boxes td{border:1px solid #000;padding:.3em;height:2.4em}"
           ".facts li{margin:.8em 0}"
           ".amount{text-align:right;font-variant-numeric:tabular-nums}"
           "ul.bars{list-style:none;padding:0}"
           ".bar{display:block;height:1em;border:2px solid;box-sizing:border-box;print-color-adjust:exact}"
           ".bar0{background:#000}"
           ".bar2{background:repeating-linear-gradient(90deg,#000 0 2px,#fff 2px 6px)}"
           ".bar3{background:repeating-linear-gradient(0deg,#000 0 2px,#fff 2px 5px)}"
           "figure{margin:2em 0;break-before:page}figure img{max-width:100%}"
           "dl div{display:inline-block;margin:0 2em 1em "
           "0}dt{font-weight:normal}dd{margin:0;font-size:1.7em;font-weight:bold}"
           "tr{break-inside:avoid}.page-break{break-before:page}footer{border-top:1px solid #555;margin-top:2em}\n"_s
               .arg(look.bodyPoints);
}

} // namespace

QByteArray toHtml(const Paper& paper, const PaperLook& look)
{
    HtmlBlocks blocks;
    for (const PaperBlock& block : paper.blocks)
        std::visit(blocks, block);
    QString html = u"<!DOCTYPE html>\n<html lang=\""_s + escaped(paper.language) +
                   u"\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s + escaped(paper.title) +
                   u"</title>\n<style>"_s + style(look) + u"</style>\n</head>\n<body>\n<main>\n"_s +
                   blocks.html + u"</main>\n"_s;
    if (!paper.footer.isEmpty())
        html += u"<footer><p>"_s + escaped(paper.footer) + u"</p></footer>\n"_s;
    html += u"</body>\n</html>\n"_s;
    return html.toUtf8();
}

} // namespace daybook
