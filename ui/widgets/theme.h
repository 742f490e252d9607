#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPalette>
#include <QString>

class QApplication;
class QLabel;

namespace daybook {

enum class ThemeName { SameAsComputer, Light, Cream, Dark, HighContrast };

/// Every colour the program draws with. Text pairs are at least 7:1, edges 3:1 (held by a test).
struct Colours
{
    QColor background{};
    QColor panel{}; ///< menu, cards, table headings
    QColor text{};
    QColor muted{}; ///< hints
    QColor edge{};  ///< around fields and cards
    QColor accent{};
    QColor onAccent{};
    QColor good{};
    QColor goodBack{};
    QColor look{};
    QColor lookBack{};
    QColor difference{};
    QColor differenceBack{};
    QColor focus{}; ///< fill of what has the focus
    QColor focusText{};
    QColor focusEdge{};
    QColor fieldFocus{}; ///< fill of a field that has the focus; its text is black
    friend bool operator==(const Colours&, const Colours&) = default;
};

/// What a label is for. Sets its colours and its size as a multiple of the chosen size of words.
enum class Role { Body, Heading, Subheading, CardHeading, Figure, Hint, Good, Look, Difference };

/// The sizes a person can choose. Units: points.
QList<int> textSizes();
/// "Light", "Same as this computer" …
QString themeText(ThemeName theme);
/// For the settings file: "light", "contrast" … ; an unknown key is SameAsComputer.
QString themeKey(ThemeName theme);
ThemeName themeFromKey(const QString& key);

/// The colours of a theme; `computer` is only asked for SameAsComputer, and only followed when all its pairs
/// stay readable.
Colours coloursOf(ThemeName theme, const QPalette& computer);
/// Contrast of two opaque colours. Source: WCAG 2.2, relative luminance.
double contrast(const QColor& one, const QColor& other);
/// Whether every text pair is at least 7:1 and every edge at least 3:1.
bool isReadable(const Colours& colours);

/// Changes palette, stylesheet and size of words of the whole program at once, also of windows already open.
void applyTheme(QApplication& app, ThemeName theme, int points);
Colours currentColours();
/// The palette the desktop gave before any theme was applied.
QPalette computerPalette();
ThemeName currentTheme();
/// Size of words chosen. Units: points.
int currentPoints();

/// Gives a label its role: the dynamic property "role" ("heading", "hint", "good" …) and its font.
void setRole(QLabel* label, Role role);
/// Size of a role's words as a multiple of the chosen size.
double scaleOf(Role role);

} // namespace daybook
