#include "ui/print/table_bands.h"

#include "core/papers/paper_text.h"

#include <QTextOption>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr double thinRule = 5; // tenths of a point
constexpr double strongRule = 12;
constexpr double widestRowName = 0.4; // of the sheet, where boxes follow
constexpr double boxPadding = 0.4;    // em
constexpr double boxHeight = 2.6;     // em: room for a hand that shakes

constexpr double tallestPair = 0.3; // of the page: two rows that stay together

using Cell = std::shared_ptr<QTextLayout>;
using Cells = std::vector<Cell>;

struct Columns
{
    std::vector<double> from{};
    std::vector<double> widths{};
    double total{};
};

class TableLayout
{
public:
    TableLayout(const PaperTable& table, const BandMaker& maker)
        : m_table(table), m_maker(maker), m_em(maker.fonts().em()), m_padding(m_em * 0.22)
    {
        QStringList headings;
        for (const PaperColumn& column : table.columns)
            headings.append(headingWords(column));
        m_headings = shapedCells(headings, true);
        for (const QStringList& row : table.rows)
            m_rows.push_back(shapedCells(row, false));
        for (const QStringList& row : table.totals)
            m_totals.push_back(shapedCells(row, true));
    }

    bool fits() const { return m_fits; }

    std::vector<PaperBand> bands(double spaceForRow)
    {
        m_columns = columns();
        std::vector<PaperBand> all;
        if (!m_fits)
            return all;
        for (const auto& [key, cell] : m_shaped)
            m_maker.broken(*cell, m_columns.widths[std::get<0>(key)] + 1);
        auto header = std::make_shared<PaperBand>(row(m_headings, 0, -1));
        // Headings that would fill the page again and again are better written beside each value.
        if (header->height > spaceForRow * 0.4) {
            m_fits = false;
            return all;
        }
        const double outside = m_table.isToFillIn ? m_em * boxPadding : 0;
        header->rules.push_back(
            m_maker.rule(-outside, m_columns.total + 2 * outside, header->height, strongRule));
        header->height += strongRule;
        header->keepWithNext = true;
        all.push_back(*header);
        std::vector<PaperBand> body;
        std::vector<std::size_t> ends;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if (m_table.isToFillIn)
                appendBoxes(body, m_rows[i], header);
            else
                append(body, m_rows[i], header, spaceForRow, i + 1 == m_rows.size() && !m_totals.empty(),
                       false, false);
            ends.push_back(body.size());
        }
        keepLastTwo(body, ends, spaceForRow * tallestPair);
        all.insert(all.end(), std::make_move_iterator(body.begin()), std::make_move_iterator(body.end()));
        if (m_table.isToFillIn)
            return all;
        for (std::size_t i = 0; i < m_totals.size(); ++i)
            append(all, m_totals[i], header, spaceForRow, i + 1 < m_totals.size(), i == 0, true);
        return all;
    }

private:
    /// Columns repeat themselves ("8:00 am", "£10.50"), and shaping a text is what takes time.
    Cells shapedCells(const QStringList& texts, bool strong)
    {
        Cells cells;
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            Cell& cell = m_shaped[{i, strong, texts.value(static_cast<qsizetype>(i))}];
            if (!cell)
                cell = m_maker.shaped(texts.value(static_cast<qsizetype>(i)),
                                      strong ? m_maker.fonts().strong() : m_maker.fonts().body());
            cells.push_back(cell);
        }
        return cells;
    }

    bool isAmount(std::size_t column) const { return m_table.columns[column].align == ColumnAlign::End; }

    Columns columns()
    {
        const std::size_t count = m_table.columns.size();
        std::vector<double> least(count), natural(count);
        const auto measure = [&](const Cell& cell, std::size_t column, bool isHeading) {
            m_maker.broken(*cell, m_maker.width() * 4);
            const double whole = cell->maximumWidth();
            // An amount is never broken, and no word is.
            const double part = isAmount(column) && !isHeading ? whole : longestWord(*cell);
            natural[column] = std::max(natural[column], whole);
            least[column] = std::max(least[column], part);
        };
        for (const auto& [key, cell] : m_shaped)
            measure(cell, std::get<0>(key), cell == m_headings[std::get<0>(key)]);

        const double gap = m_em * 0.9;
        const double space = m_maker.width() - gap * static_cast<double>(count - 1);
        const double allNatural = std::accumulate(natural.begin(), natural.end(), 0.0);
        const double allLeast = std::accumulate(least.begin(), least.end(), 0.0);
        m_fits = allLeast <= space;
        Columns columns;
        columns.widths = natural;
        double between = gap;
        if (m_table.isToFillIn && count > 1 && m_fits) {
            // The first column names the row; the boxes share the rest of the sheet, the last for more words.
            columns.widths = least;
            columns.widths[0] = std::max(least[0], std::min(natural[0], space * widestRowName));
            const double used = std::accumulate(columns.widths.begin(), columns.widths.end(), 0.0);
            const double share = std::max(0.0, space - used) / static_cast<double>(count);
            for (std::size_t i = 1; i < count; ++i)
                columns.widths[i] += i + 1 == count ? 2 * share : share;
        } else if (allNatural > space) {
            const double share = allNatural > allLeast ? (space - allLeast) / (allNatural - allLeast) : 0;
            for (std::size_t i = 0; i < count; ++i)
                columns.widths[i] = least[i] + (natural[i] - least[i]) * share;
        } else if (count > 1) {
            // Some air between columns, but not so much that the eye loses the row.
            between += std::min((space - allNatural) / static_cast<double>(count - 1), m_em * 1.6);
        }
        double from = 0;
        for (std::size_t i = 0; i < count; ++i) {
            columns.from.push_back(from);
            from += columns.widths[i] + between;
        }
        columns.total = from - between;
        return columns;
    }

    /// What a cell needs so that no word is cut. Words longer than half the page may be.
    double longestWord(QTextLayout& layout) const
    {
        if (!layout.text().contains(u' '))
            return std::min(layout.maximumWidth(), m_maker.width() / 2);
        QTextOption option = layout.textOption();
        option.setWrapMode(QTextOption::WordWrap);
        layout.setTextOption(option);
        m_maker.broken(layout, 1);
        double longest = 0;
        for (int line = 0; line < layout.lineCount(); ++line)
            longest = std::max(longest, layout.lineAt(line).naturalTextWidth());
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        return std::min(longest, m_maker.width() / 2);
    }

    /// A row from its text line `firstLine` on; at most one line when `onlyLine` is not negative.
    PaperBand row(const Cells& cells, double top, int onlyLine) const
    {
        PaperBand band;
        double height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            double y = top + m_padding;
            const int from = std::max(0, onlyLine);
            const int to =
                onlyLine < 0 ? cells[i]->lineCount() : std::min(cells[i]->lineCount(), onlyLine + 1);
            for (int line = from; line < to; ++line) {
                band.texts.push_back(m_maker.placed(cells[i], line, m_columns.from[i], m_columns.widths[i], y,
                                                    isAmount(i) ? TextSide::End : TextSide::Start));
                y += BandMaker::lineHeight(*cells[i], line);
            }
            height = std::max(height, y);
        }
        band.height = height + m_padding;
        return band;
    }

    void append(std::vector<PaperBand>& all, const Cells& cells,
                const std::shared_ptr<const PaperBand>& header, double spaceForRow, bool keepWithNext,
                bool ruleAbove, bool isTotal) const
    {
        PaperBand whole = row(cells, ruleAbove ? strongRule : 0, -1);
        if (whole.height > spaceForRow) {
            int lines = 0;
            for (const Cell& cell : cells)
                lines = std::max(lines, cell->lineCount());
            for (int line = 0; line < lines; ++line) {
                PaperBand part = row(cells, 0, line);
                part.header = header;
                all.push_back(std::move(part));
            }
            return;
        }
        if (ruleAbove)
            whole.rules.push_back(m_maker.rule(0, m_columns.total, 0, strongRule));
        if (!isTotal && !keepWithNext)
            whole.rules.push_back(m_maker.rule(0, m_columns.total, whole.height - thinRule, thinRule));
        whole.keepWithNext = keepWithNext;
        whole.header = header;
        all.push_back(std::move(whole));
    }

    /// A row of boxes: empty ones are to be written in.
    void appendBoxes(std::vector<PaperBand>& all, const Cells& cells,
                     const std::shared_ptr<const PaperBand>& header) const
    {
        PaperBand boxes = row(cells, m_padding, -1);
        boxes.height = std::max(boxes.height + m_padding, m_em * boxHeight);
        const double inset = m_em * boxPadding;
        const double wide = m_columns.total + 2 * inset;
        boxes.rules.push_back(m_maker.rule(-inset, wide, boxes.height - thinRule, thinRule));
        for (std::size_t i = 0; i <= m_columns.from.size(); ++i) {
            const double from = i < m_columns.from.size() ? m_columns.from[i] : m_columns.total + 2 * inset;
            boxes.rules.push_back(m_maker.rule(from - inset, thinRule, 0, boxes.height));
        }
        boxes.header = header;
        all.push_back(std::move(boxes));
    }

    const PaperTable& m_table;
    const BandMaker& m_maker;
    double m_em;
    double m_padding;
    bool m_fits{true};
    Columns m_columns{};
    std::map<std::tuple<std::size_t, bool, QString>, Cell> m_shaped{};
    Cells m_headings{};
    std::vector<Cells> m_rows{};
    std::vector<Cells> m_totals{};
};

/// "Thu 4 June", and under it "Charged: £10.50" for each further column.
std::vector<PaperBand> asList(const PaperTable& table, const BandMaker& maker)
{
    std::vector<PaperBand> all;
    const double em = maker.fonts().em();
    for (const auto* rows : {&table.rows, &table.totals}) {
        for (const QStringList& row : *rows) {
            const std::size_t first = all.size();
            for (qsizetype i = 0; i < row.size() && static_cast<std::size_t>(i) < table.columns.size(); ++i) {
                if (row.at(i).isEmpty())
                    continue;
                const QString heading = headingWords(table.columns[static_cast<std::size_t>(i)]);
                const QString text = i == 0 || heading.isEmpty() ? row.at(i) : heading + u": "_s + row.at(i);
                auto bands = maker.paragraph(
                    text, i == 0 || rows == &table.totals ? maker.fonts().strong() : maker.fonts().body(),
                    i == 0 ? 0 : em, all.size() == first ? em * 0.5 : 0);
                for (PaperBand& band : bands) {
                    band.keepWithNext = true;
                    all.push_back(std::move(band));
                }
            }
            if (all.size() > first)
                all.back().keepWithNext = false;
        }
    }
    return all;
}

} // namespace

std::vector<PaperBand> tableBands(const PaperTable& table, const BandMaker& maker, double spaceForRow)
{
    std::vector<PaperBand> all;
    if (table.columns.empty())
        return all;
    if (!table.caption.isEmpty()) {
        all = maker.paragraph(table.caption, maker.fonts().strong(), 0, 0);
        for (PaperBand& band : all)
            band.keepWithNext = true;
    }
    TableLayout layout(table, maker);
    std::vector<PaperBand> bands = layout.bands(spaceForRow);
    if (!layout.fits())
        bands = asList(table, maker);
    all.insert(all.end(), std::make_move_iterator(bands.begin()), std::make_move_iterator(bands.end()));
    if (all.empty())
        return all;
    all.front().before = maker.fonts().em() * 0.7;
    // A short table is read as one thing.
    const double height = std::accumulate(all.begin(), all.end(), 0.0, [](double sum, const PaperBand& band) {
        return sum + band.before + band.height;
    });
    if (height < spaceForRow * 0.6) {
        for (PaperBand& band : all)
            band.keepWithNext = true;
        all.back().keepWithNext = false;
    }
    return all;
}

} // namespace daybook
