#include "ui/print/paper_fonts.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr double headingSizes[] = {1.7, 1.3, 1.1};
constexpr double figureSize = 1.3;

QFont fontOf(double units, bool bold)
{
    QFont font;
    // Figures of Noto Sans and DejaVu Sans all have one width; other scripts come from the fonts of the
    // system.
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s});
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(std::max(1, qRound(units)));
    font.setBold(bold);
    return font;
}

} // namespace

PaperFonts::PaperFonts(const PaperLook& look)
    : m_em(look.bodyPoints * unitsPerPoint), m_body(fontOf(m_em, false)),
      m_strong(fontOf(m_em, true)), m_headings{fontOf(m_em * headingSizes[0], true),
                                               fontOf(m_em * headingSizes[1], true),
                                               fontOf(m_em * headingSizes[2], true)},
      m_figure(fontOf(m_em * figureSize, true))
{
}

const QFont& PaperFonts::heading(int level) const
{
    return m_headings[std::clamp(level, 1, 3) - 1];
}

} // namespace daybook
