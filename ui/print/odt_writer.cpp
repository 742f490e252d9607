#include "ui/print/odt_writer.h"

#include "core/papers/paper_text.h"
#include "ui/print/paper_painter.h"

#include <QBuffer>
#include <QPageSize>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPicture = 620; // pixels: what stands between the margins
constexpr double pageMargin = 57;  // points: 20 mm
constexpr std::array<double, 3> headingSizes{1.7, 1.3, 1.1};

class OdtBlocks
{
public:
    OdtBlocks(QTextDocument& document, double points) : m_cursor(&document), m_points(points) {}

    void operator()(const PaperHeading& heading)
    {
        const int level = std::clamp(heading.level, 1, 3);
        QTextBlockFormat block = paragraphFormat();
        block.setHeadingLevel(level);
        QTextCharFormat letters = bold();
        letters.setFontPointSize(m_points * headingSizes[static_cast<std::size_t>(level - 1)]);
        add(headingWords(heading), block, letters);
    }
    void operator()(const PaperParagraph& paragraph)
    {
        add(paragraph.text, paragraphFormat(), paragraph.strong ? bold() : plain());
    }
    void operator()(const PaperLines& lines)
    {
        // One paragraph, so that an address stays together.
        add(lines.lines.join(QChar(QChar::LineSeparator)), paragraphFormat(), plain());
    }
    void operator()(const PaperList& list)
    {
        addList(list.items, list.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    }
    void operator()(const PaperTable& table)
    {
        if (!table.caption.isEmpty())
            add(table.caption, paragraphFormat(), bold());
        const auto columns = static_cast<int>(table.columns.size());
        if (columns == 0)
            return;
        const auto rows = static_cast<int>(1 + table.rows.size() + table.totals.size());
        QTextTableFormat format;
        format.setHeaderRowCount(1);
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setBorderCollapse(true);
        format.setBorder(0.5);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        begin(paragraphFormat(), plain());
        QTextTable* made = m_cursor.insertTable(rows, columns, format);
        QStringList headings;
        for (const PaperColumn& column : table.columns)
            headings.append(headingWords(column));
        int row = 0;
        fillRow(*made, row++, table, headings, bold());
        for (const QStringList& cells : table.rows)
            fillRow(*made, row++, table, cells, plain());
        for (const QStringList& cells : table.totals)
            fillRow(*made, row++, table, cells, bold());
        m_cursor.movePosition(QTextCursor::End);
        m_isFresh = true; // the paragraph that follows every table
    }
    void operator()(const PaperFigures& figures)
    {
        for (const auto& [words, figure] : figures.figures) {
            add(words + u": "_s, paragraphFormat(), plain());
            m_cursor.insertText(figure, bold());
        }
    }
    void operator()(const PaperFacts& facts)
    {
        QStringList items;
        for (const auto& [sign, text] : facts.facts)
            items.append(text);
        addList(items, QTextListFormat::ListDisc);
    }
    void operator()(const PaperBars& bars)
    {
        QStringList items;
        for (const PaperBar& bar : bars.bars)
            items.append(barWords(bars, bar));
        addList(items, QTextListFormat::ListDisc);
    }
    void operator()(const PaperPicture& picture)
    {
        m_breaksPage = true;
        add(picture.caption, paragraphFormat(), bold());
        const QImage image = QImage::fromData(picture.bytes);
        if (!image.isNull())
            m_cursor.insertImage(image.width() > widestPicture
                                     ? image.scaledToWidth(widestPicture, Qt::SmoothTransformation)
                                     : image);
    }
    void operator()(const PaperPageBreak&) { m_breaksPage = true; }

private:
    QTextBlockFormat paragraphFormat()
    {
        QTextBlockFormat format;
        format.setBottomMargin(m_points * 0.6);
        return format;
    }
    QTextCharFormat plain() const
    {
        QTextCharFormat format;
        format.setFontPointSize(m_points);
        return format;
    }
    QTextCharFormat bold() const
    {
        QTextCharFormat format = plain();
        format.setFontWeight(QFont::Bold);
        return format;
    }
    void begin(QTextBlockFormat block, const QTextCharFormat& letters)
    {
        if (m_breaksPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_breaksPage = false;
        if (m_isFresh) {
            m_cursor.setBlockFormat(block);
            m_cursor.setBlockCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        m_isFresh = false;
    }
    void add(const QString& text, const QTextBlockFormat& block, const QTextCharFormat& letters)
    {
        begin(block, letters);
        m_cursor.insertText(text, letters);
    }
    void addList(const QStringList& items, QTextListFormat::Style style)
    {
        QTextListFormat format;
        format.setStyle(style);
        QTextList* list = nullptr;
        for (const QString& item : items) {
            begin(QTextBlockFormat(), plain());
            if (list)
                list->add(m_cursor.block());
            else
                list = m_cursor.createList(format);
            m_cursor.insertText(item, plain());
        }
        if (!list)
            return;
        // What follows is no item.
        m_cursor.insertBlock(QTextBlockFormat(), plain());
        m_isFresh = true;
    }
    static void fillRow(QTextTable& table, int row, const PaperTable& from, const QStringList& cells,
                        const QTextCharFormat& letters)
    {
        for (int i = 0; i < table.columns() && i < cells.size(); ++i) {
            QTextCursor cell = table.cellAt(row, i).firstCursorPosition();
            QTextBlockFormat block;
            if (from.columns[static_cast<std::size_t>(i)].align == ColumnAlign::End)
                block.setAlignment(Qt::AlignTrailing);
            cell.setBlockFormat(block);
            cell.insertText(cells.at(i), letters);
        }
    }

    QTextCursor m_cursor;
    double m_points;
    bool m_isFresh{true}; ///< the cursor is in a paragraph without anything
    bool m_breaksPage{false};
};

} // namespace

QByteArray toOdt(const Paper& paper, const PaperLook& look)
{
    QTextDocument document;
    document.setDefaultFont(QFont(u"Noto Sans"_s, qRound(look.bodyPoints)));
    document.setMetaInformation(QTextDocument::DocumentTitle, paper.title);
    document.setPageSize(PaperPainter::pageSizeOf(look.size).size(QPageSize::Point));
    QTextFrameFormat page = document.rootFrame()->frameFormat();
    page.setMargin(pageMargin);
    document.rootFrame()->setFrameFormat(page);
    OdtBlocks blocks(document, look.bodyPoints);
    for (const PaperBlock& block : paper.blocks)
        std::visit(blocks, block);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&bytes, "odf");
    if (!writer.write(&document))
        return {};
    return bytes.data();
}

} // namespace daybook
