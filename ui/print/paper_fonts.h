#pragma once

#include "core/papers/paper.h"

#include <QFont>

namespace daybook {

/// Lengths inside a laid-out paper are tenths of a point, so that whole pixel sizes of fonts are fine enough.
constexpr double unitsPerPoint = 10;

/// The fonts and distances of one paper. Black on white, no italics, no underline.
class PaperFonts
{
public:
    explicit PaperFonts(const PaperLook& look);

    const QFont& body() const { return m_body; }
    const QFont& strong() const { return m_strong; }
    /// Level 1…3: 1.7, 1.3 and 1.1 times the body, bold.
    const QFont& heading(int level) const;
    const QFont& figure() const { return m_figure; }
    /// One em of the body.
    double em() const { return m_em; }

private:
    double m_em;
    QFont m_body;
    QFont m_strong;
    QFont m_headings[3];
    QFont m_figure;
};

} // namespace daybook
