#pragma once

#include "app/main_window.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;

namespace daybook::test {

/// A person at the real window, with a home folder of their own. The clock stands still on 2 July 2026, noon.
class Walk
{
public:
    enum class By { Mouse, Keyboard };
    explicit Walk(By by = By::Mouse, QSize size = {1366, 768});
    ~Walk();

    MainWindow& window() { return *m_window; }
    /// The program ends, as at a power cut, and is started again with what is on the disk.
    void startAgain();
    /// Opens a fresh practice daybook and waits until it is seen.
    void openPractice();

    /// Presses the visible button with these words (without &), by mouse or by Tab and Space as this walk
    /// goes. Fails the test when there is none.
    void press(const QString& words);
    /// Presses the first visible button whose words or accessible name begin like this.
    void pressBeginning(const QString& words);
    bool canPress(const QString& words);
    /// Presses this one, which has to be visible.
    void press(QAbstractButton* button) { pressIt(button); }
    /// Chooses the radio button with these words.
    void choose(const QString& words) { press(words); }
    /// Types into what has the focus.
    void type(const QString& text);
    /// Types in the place of what stands in the field of this object name on the visible page.
    void fill(const QString& field, const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});

    /// Waits for the file and lets the window settle.
    void settle();
    /// All words that can be seen now, one piece a line.
    QString seen();
    QString heading();
    QString banner();
    QString folder() const { return m_folder.path(); }

private:
    QAbstractButton* find(const QString& words, bool beginning);
    void pressIt(QAbstractButton* button);

    By m_by;
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace daybook::test
