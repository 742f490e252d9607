#include "ui/widgets/theme_style.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr auto sheet = R"(
QWidget#menu { background:%PANEL%; border:3px solid %PANEL%; }
QWidget#menu:focus { border-color:%FOCUSEDGE%; }
QWidget#strip { background:%BACK%; }
QLabel { background:transparent; color:%TEXT%; }
QLabel[role="heading"] { border:0; border-bottom:3px solid transparent; }
QLabel[role="heading"]:focus { border-bottom:3px solid %FOCUSEDGE%; }
QLabel[role="hint"] { color:%MUTED%; }
QLabel[role="good"] { color:%GOOD%; background:%GOODBACK%; border:0; border-left:8px solid %GOOD%; padding:8px; }
QLabel[role="look"] { color:%LOOK%; background:%LOOKBACK%; border:0; border-left:8px solid %LOOK%; padding:8px; }
QLabel[role="difference"] { color:%DIFF%; background:%DIFFBACK%; border:0; border-left:8px solid %DIFF%; padding:8px; }
QFrame#banner { border:3px solid %EDGE%; border-left:10px solid %TEXT%; background:%PANEL%; }
QFrame#banner[kind="good"] { border-color:%GOOD%; background:%GOODBACK%; }
QFrame#banner[kind="good"] QLabel { color:%GOOD%; }
QFrame#banner[kind="look"] { border-color:%LOOK%; background:%LOOKBACK%; }
QFrame#banner[kind="look"] QLabel { color:%LOOK%; }
QFrame#card { border:2px solid %EDGE%; border-radius:8px; background:%PANEL%; }
QFrame#rule { background:%EDGE%; border:0; }
QPushButton { min-height:30px; padding:4px 16px; border:3px solid %EDGE%; border-radius:6px; background:%BACK%; color:%TEXT%; }
QWidget#menu QPushButton[menulike="true"] { border-color:%PANEL%; background:%PANEL%; }
QPushButton[primary="true"] { background:%ACCENT%; color:%ONACCENT%; border-color:%ACCENT%; }
QPushButton[current="true"],QWidget#menu QPushButton[current="true"] { background:%BACK%; border:3px solid %ACCENT%; border-left:10px solid %ACCENT%; border-radius:0; padding-left:9px; }
QPushButton:pressed { background:%PANEL%; }
QPushButton[primary="true"]:pressed { background:%ACCENT%; }
QPushButton:disabled { color:%MUTED%; background:%BACK%; border-color:%EDGE%; border-style:dashed; }
QPushButton:focus,QWidget#menu QPushButton:focus { background:%FOCUS%; color:%FOCUSTEXT%; border:6px solid %TEXT%; padding:1px 13px; }
QPushButton[primary="true"]:focus { %PRIMARYFOCUS% }
QLineEdit,QPlainTextEdit,QListWidget,QTextEdit,QSpinBox { min-height:44px; padding:2px 8px; border:3px solid %EDGE%; border-radius:4px; background:%BACK%; color:%TEXT%; selection-background-color:%ACCENT%; selection-color:%ONACCENT%; }
QLineEdit:focus,QPlainTextEdit:focus,QListWidget:focus,QTextEdit:focus,QSpinBox:focus { border:5px solid %FOCUSEDGE%; padding:0px 6px; background:%FIELDFOCUS%; color:#0B0C0C; }
QListWidget::item { min-height:44px; }
QCheckBox,QRadioButton { spacing:12px; border:3px solid transparent; color:%TEXT%; }
QCheckBox:focus,QRadioButton:focus { border:3px solid %FOCUSEDGE%; }
QCheckBox::indicator,QRadioButton::indicator { width:38px; height:38px; border:3px solid %EDGE%; background:%BACK%; }
QRadioButton::indicator { border-radius:22px; }
QCheckBox::indicator:checked,QRadioButton::indicator:checked { background:%ACCENT%; border-color:%TEXT%; }
QGroupBox { border:0; margin:0; padding:0; }
QTableView { border:3px solid %EDGE%; gridline-color:%EDGE%; background:%BACK%; color:%TEXT%; alternate-background-color:%BACK%; selection-background-color:%ACCENT%; selection-color:%ONACCENT%; }
QTableView:focus { border-color:%FOCUSEDGE%; }
QTableView::item { border:0; padding:4px 8px; }
QTableView::item:focus { border:3px solid %FOCUSEDGE%; background:%FOCUS%; color:%FOCUSTEXT%; }
QHeaderView { background:%PANEL%; }
QHeaderView::section { padding:8px; border:1px solid %EDGE%; background:%PANEL%; color:%TEXT%; font-weight:bold; }
QTableCornerButton::section { background:%PANEL%; border:1px solid %EDGE%; }
QScrollArea { border:0; }
QFrame#paperEdge { border:2px solid %EDGE%; }
QScrollArea#paperPicture { border:4px solid %BACK%; }
QScrollArea#paperPicture:focus { border:4px solid %FOCUSEDGE%; }
QScrollBar:vertical { width:28px; background:%PANEL%; margin:0; }
QScrollBar:horizontal { height:28px; background:%PANEL%; margin:0; }
QScrollBar::handle { background:%EDGE%; border-radius:6px; margin:5px; }
QScrollBar::handle:vertical { min-height:58px; }
QScrollBar::handle:horizontal { min-width:58px; }
QScrollBar::add-line,QScrollBar::sub-line { width:0; height:0; }
QScrollBar::add-page,QScrollBar::sub-page { background:transparent; }
QToolTip { color:%TEXT%; background:%BACK%; border:2px solid %TEXT%; }
)"_L1;

} // namespace

QString styleSheetOf(const Colours& c)
{
    // On light the yellow fill is the change; yellow beside pale blue or yellow would change no pixel by 3:1,
    // so there the edge and the words change.
    const QString primaryFocus = contrast(c.focus, c.accent) >= 3.0
                                     ? u"background:%FOCUS%; color:%FOCUSTEXT%; border:6px solid %TEXT%;"_s
                                     : u"background:%BACK%; color:%FOCUS%; border:6px solid %FOCUS%;"_s;
    QString text = sheet;
    text.replace("%PRIMARYFOCUS%"_L1, primaryFocus);
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> names{
        {"%BACK%"_L1, c.background},
        {"%PANEL%"_L1, c.panel},
        {"%TEXT%"_L1, c.text},
        {"%MUTED%"_L1, c.muted},
        {"%EDGE%"_L1, c.edge},
        {"%ACCENT%"_L1, c.accent},
        {"%ONACCENT%"_L1, c.onAccent},
        {"%GOOD%"_L1, c.good},
        {"%GOODBACK%"_L1, c.goodBack},
        {"%LOOK%"_L1, c.look},
        {"%LOOKBACK%"_L1, c.lookBack},
        {"%DIFF%"_L1, c.difference},
        {"%DIFFBACK%"_L1, c.differenceBack},
        {"%FOCUS%"_L1, c.focus},
        {"%FOCUSTEXT%"_L1, c.focusText},
        {"%FOCUSEDGE%"_L1, c.focusEdge},
        {"%FIELDFOCUS%"_L1, c.fieldFocus}};
    for (const auto& [name, colour] : names)
        text.replace(name, colour.name());
    return text;
}

} // namespace daybook
