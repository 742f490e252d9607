#pragma once

#include "ui/widgets/page_id.h"
#include "ui/widgets/theme.h"

#include <QObject>
#include <QPointer>

namespace daybook {

class CompleteCopyWiring;
class CopiesWiring;
class DaybookFile;
class Frame;
class HistoryPage;
class Page;
class Preferences;
class SettingsPage;

/// Looks, where the daybook is kept, help and the history of changes.
class SettingsWiring : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive this object.
    SettingsWiring(DaybookFile& file, Frame& frame, Preferences& preferences, QObject* parent = nullptr);
    /// The page of the menu, connected. Looks, help and history work without it.
    SettingsPage* makePage(QWidget* parent);

    /// Changes the whole program at once and remembers it. Units: points.
    void setPoints(int points);
    void setTheme(ThemeName theme);
    /// Which pages the menu shows; said in the banner when it is another one than before.
    void setView(MenuView view);
    /// The answer for the page that is seen.
    void showHelp();
    void showHelpList();
    void showHistory();
    void showExercise();
    void openOther();
    void openCompleteCopy();

Q_SIGNALS:
    void practiceWanted();
    void openWanted(const QString& path);
    /// A file that is to be opened to look at only.
    void lookWanted(const QString& path);
    void newDaybookWanted();

private:
    void refresh();
    void applyLook();
    void openHelp(const QString& topic);
    void chooseFolder();
    void copyToFolder(const QString& folder);
    void verify();
    void showDetails(qint64 number);

    QPointer<SettingsPage> m_page;
    DaybookFile& m_file;
    Frame& m_frame;
    Preferences& m_preferences;
    CopiesWiring* m_copies;
    CompleteCopyWiring* m_completeCopies;
    QPointer<HistoryPage> m_history;
};

} // namespace daybook
