#pragma once

#include "ui/widgets/theme.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QWidget;

namespace daybook::test {

/// What would be cut, one line each: "Button “Nobody came”: 120 × 40, needs 180 × 48". Empty is good.
/// Looks at every visible button, label, heading of a table and field below the widget; the widget must be
/// shown.
QStringList cutWords(QWidget& widget);
/// What can take the focus but has no accessible name, and fields that no label belongs to.
QStringList namelessControls(QWidget& widget);
/// Letters that more than one visible thing claims: "Alt+C: Continue, Calendar".
QStringList sharedMnemonics(QWidget& widget);
/// Visible controls smaller than 44 × 44 px, and rows of tables lower than 44 px.
QStringList smallTargets(QWidget& widget);
/// Visible words smaller than the chosen size of words.
QStringList smallWords(QWidget& widget);
/// Visible controls that share their accessible name with another of the same kind: "Nobody came" twice.
QStringList sharedNames(QWidget& widget);
/// Visible buttons whose name does not hold the words that are seen on them: nobody could press them by
/// voice.
QStringList namesWithoutWords(QWidget& widget);
/// Sums in tables that do not stand at the end of their cells, one under the other.
QStringList sumsAtTheStart(QWidget& widget);
/// Controls that Tab never reaches, starting from the first; and Tab coming to a stop.
QStringList unreachedByTab(QWidget& widget);

/// CHECKs of Catch2 for the above, with the list as the message.
void checkNothingCut(QWidget& widget);
void checkEveryControlHasAName(QWidget& widget);
void checkMnemonicsUnique(QWidget& widget);
void checkTargetSizes(QWidget& widget);
void checkWordsBigEnough(QWidget& widget);
void checkTabReachesAll(QWidget& widget);
/// All of the above.
void checkPage(QWidget& widget);

/// Makes the page anew in a window of 1366 × 768 for every size of words, in English and with words two
/// thirds longer and accented, and runs checkPage.
void checkAtEverySize(const std::function<std::unique_ptr<QWidget>()>& makePage);

/// Shows the widget at this size, without a window on any screen, and lets layouts settle.
void showAt(QWidget& widget, int width = 1366, int height = 768);
/// Presses Tab, as the window system would; Shift+Tab when `back`.
void pressTab(QWidget& window, bool back = false);
/// Saves a picture into the folder DAYBOOK_PICTURES names, when it is set: to be looked at.
void savePicture(QWidget& widget, const QString& name);

/// While it lives, every sentence of tr() comes out two thirds longer, accented and in brackets, as a
/// translation might be.
class LongWords
{
public:
    LongWords();
    ~LongWords();
    LongWords(const LongWords&) = delete;
    LongWords& operator=(const LongWords&) = delete;

private:
    struct Translator;
    std::unique_ptr<Translator> m_translator;
};

/// While it lives, the program has this theme and size; the light theme at 14 pt comes back afterwards.
class Look
{
public:
    explicit Look(ThemeName theme, int points = 14);
    ~Look();
    Look(const Look&) = delete;
    Look& operator=(const Look&) = delete;
};

} // namespace daybook::test
