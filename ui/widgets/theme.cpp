#include "ui/widgets/theme.h"

#include "ui/widgets/theme_style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLabel>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

struct State
{
    Colours colours{};
    ThemeName theme{ThemeName::Light};
    int points{14};
    QPalette computer{};
    bool applied{false};
};

/// A QApplication has one look, so there is one state.
State& state()
{
    static State s{coloursOf(ThemeName::Light, {})};
    return s;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colours light()
{
    return {rgb(0xFFFFFF), rgb(0xF3F2F1), rgb(0x0B0C0C), rgb(0x484949), rgb(0x60666B), rgb(0x0B4F8A),
            rgb(0xFFFFFF), rgb(0x00502F), rgb(0xE3F3EA), rgb(0x7A3300), rgb(0xFFF1D6), rgb(0x8E1616),
            rgb(0xFBE9E7), rgb(0xFFDD00), rgb(0x0B0C0C), rgb(0x0B0C0C), rgb(0xFFF7CC)};
}

Colours cream()
{
    return {rgb(0xFFF8E7), rgb(0xF5EBD0), rgb(0x1A1A1A), rgb(0x4A4740), rgb(0x5F5947), rgb(0x0B4F8A),
            rgb(0xFFFFFF), rgb(0x00502F), rgb(0xE3F3EA), rgb(0x6E2E00), rgb(0xFFE9C2), rgb(0x7F1313),
            rgb(0xFBE3DF), rgb(0xFFDD00), rgb(0x0B0C0C), rgb(0x0B0C0C), rgb(0xFFFFFF)};
}

Colours dark()
{
    return {rgb(0x16191D), rgb(0x23282E), rgb(0xF5F5F0), rgb(0xC9CED4), rgb(0x9AA3AD), rgb(0xA9D3FF),
            rgb(0x0B0C0C), rgb(0x8FE3B4), rgb(0x12301F), rgb(0xFFD58A), rgb(0x3A2A08), rgb(0xFFB3AB),
            rgb(0x43140F), rgb(0xFFDD00), rgb(0x0B0C0C), rgb(0xFFDD00), rgb(0xFFF7CC)};
}

Colours highContrast()
{
    return {rgb(0x000000), rgb(0x000000), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFFFF), rgb(0xFFFF00),
            rgb(0x000000), rgb(0x7CFC9A), rgb(0x000000), rgb(0xFFD400), rgb(0x000000), rgb(0xFF9C94),
            rgb(0x000000), rgb(0x00FFFF), rgb(0x000000), rgb(0x00FFFF), rgb(0xFFF7CC)};
}

Colours computerColours(const QPalette& computer)
{
    // Qt 6.4 cannot say whether the desktop is dark, so the window's colour does.
    const Colours base = computer.color(QPalette::Window).lightness() < 128 ? dark() : light();
    Colours mixed = base;
    mixed.background = computer.color(QPalette::Base);
    mixed.panel = computer.color(QPalette::Window);
    mixed.text = computer.color(QPalette::WindowText);
    mixed.muted = mixed.text;
    mixed.accent = computer.color(QPalette::Highlight);
    mixed.onAccent = computer.color(QPalette::HighlightedText);
    if (isReadable(mixed))
        return mixed;
    mixed.accent = base.accent;
    mixed.onAccent = base.onAccent;
    return isReadable(mixed) ? mixed : base;
}

QPalette paletteOf(const Colours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.background);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.background);
    p.setColor(QPalette::AlternateBase, c.panel);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.panel);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.text);
    p.setColor(QPalette::ToolTipBase, c.background);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.background);
    p.setColor(QPalette::Midlight, c.panel);
    p.setColor(QPalette::Mid, c.edge);
    p.setColor(QPalette::Dark, c.edge);
    p.setColor(QPalette::Shadow, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.muted);
    return p;
}

QString roleKey(Role role)
{
    switch (role) {
    case Role::Body:
        return u"body"_s;
    case Role::Heading:
        return u"heading"_s;
    case Role::Subheading:
        return u"subheading"_s;
    case Role::CardHeading:
        return u"cardheading"_s;
    case Role::Figure:
        return u"figure"_s;
    case Role::Hint:
        return u"hint"_s;
    case Role::Good:
        return u"good"_s;
    case Role::Look:
        return u"look"_s;
    case Role::Difference:
        return u"difference"_s;
    }
    return {};
}

void scaleLabel(QLabel* label)
{
    const QVariant scale = label->property("wordScale");
    if (!scale.isValid())
        return;
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale.toDouble());
    font.setBold(label->property("wordBold").toBool());
    label->setFont(font);
}

} // namespace

QList<int> textSizes()
{
    return {14, 18, 24, 28, 42};
}

QString themeText(ThemeName theme)
{
    switch (theme) {
    case ThemeName::SameAsComputer:
        return QCoreApplication::translate("Theme", "Same as this computer");
    case ThemeName::Light:
        return QCoreApplication::translate("Theme", "Light");
    case ThemeName::Cream:
        return QCoreApplication::translate("Theme", "Cream");
    case ThemeName::Dark:
        return QCoreApplication::translate("Theme", "Dark");
    case ThemeName::HighContrast:
        return QCoreApplication::translate("Theme", "Very strong colours on black");
    }
    return {};
}

QString themeKey(ThemeName theme)
{
    switch (theme) {
    case ThemeName::SameAsComputer:
        return u"computer"_s;
    case ThemeName::Light:
        return u"light"_s;
    case ThemeName::Cream:
        return u"cream"_s;
    case ThemeName::Dark:
        return u"dark"_s;
    case ThemeName::HighContrast:
        return u"contrast"_s;
    }
    return {};
}

ThemeName themeFromKey(const QString& key)
{
    for (const auto theme : {ThemeName::Light, ThemeName::Cream, ThemeName::Dark, ThemeName::HighContrast})
        if (themeKey(theme) == key)
            return theme;
    return ThemeName::SameAsComputer;
}

Colours coloursOf(ThemeName theme, const QPalette& computer)
{
    switch (theme) {
    case ThemeName::SameAsComputer:
        return computerColours(computer);
    case ThemeName::Light:
        return light();
    case ThemeName::Cream:
        return cream();
    case ThemeName::Dark:
        return dark();
    case ThemeName::HighContrast:
        return highContrast();
    }
    return light();
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isReadable(const Colours& c)
{
    const std::initializer_list<std::pair<QColor, QColor>> words{{c.text, c.background},
                                                                 {c.text, c.panel},
                                                                 {c.muted, c.background},
                                                                 {c.muted, c.panel},
                                                                 {c.accent, c.background},
                                                                 {c.onAccent, c.accent},
                                                                 {c.good, c.goodBack},
                                                                 {c.look, c.lookBack},
                                                                 {c.difference, c.differenceBack},
                                                                 {c.focusText, c.focus},
                                                                 {QColor(Qt::black), c.fieldFocus}};
    const std::initializer_list<std::pair<QColor, QColor>> edges{
        {c.edge, c.background}, {c.edge, c.panel}, {c.focusEdge, c.background}, {c.focusEdge, c.panel}};
    const auto atLeast = [](double ratio) {
        return [ratio](const std::pair<QColor, QColor>& pair) {
            return contrast(pair.first, pair.second) >= ratio;
        };
    };
    return std::all_of(words.begin(), words.end(), atLeast(7.0)) &&
           std::all_of(edges.begin(), edges.end(), atLeast(3.0));
}

void applyTheme(QApplication& app, ThemeName theme, int points)
{
    State& s = state();
    if (!s.applied) {
        s.computer = QApplication::palette();
        s.applied = true;
    }
    s.theme = theme;
    s.points = points;
    // Nothing moves by itself, and a waiting field wakes nothing up.
    QApplication::setCursorFlashTime(0);
    s.colours = coloursOf(theme, s.computer);
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSize(points);
    // Fusion draws the same on every desktop; the sheet on top of it is what was measured.
    if (app.style()->objectName() != "fusion"_L1 && app.styleSheet().isEmpty())
        QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(s.colours));
    app.setStyleSheet(styleSheetOf(s.colours));
    const auto all = QApplication::allWidgets();
    for (QWidget* widget : all)
        if (auto* label = qobject_cast<QLabel*>(widget))
            scaleLabel(label);
}

Colours currentColours()
{
    return state().colours;
}

QPalette computerPalette()
{
    return state().applied ? state().computer : QApplication::palette();
}

ThemeName currentTheme()
{
    return state().theme;
}

int currentPoints()
{
    return state().points;
}

double scaleOf(Role role)
{
    switch (role) {
    case Role::Heading:
        return 1.7;
    case Role::Figure:
        return 1.7;
    case Role::Subheading:
        return 1.3;
    case Role::CardHeading:
        return 1.15;
    default:
        return 1.0;
    }
}

void setRole(QLabel* label, Role role)
{
    label->setProperty("role", roleKey(role));
    label->setProperty("wordScale", scaleOf(role));
    label->setProperty("wordBold", scaleOf(role) > 1.0);
    scaleLabel(label);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace daybook
