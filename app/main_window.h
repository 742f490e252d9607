#pragma once

#include "app/daybook_file.h"
#include "app/preferences.h"
#include "ui/widgets/page_id.h"

#include <QMainWindow>
#include <QTimer>

namespace daybook {

class Frame;
class Page;

/// The one window: the frame with its pages, joined to the open daybook. It decides what is shown; pages decide how.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Clock clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens the daybook, or the first start when `path` is empty and none was open before.
    void start(const QString& path);
    /// Opens the practice daybook of this computer, made anew when there is none or `fresh` is set.
    void openPractice(bool fresh);

    Frame* frame() const { return m_frame; }
    DaybookFile* file() { return &m_file; }

Q_SIGNALS:
    /// The first page with data has been drawn.
    void firstPainted();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPages();
    void connectFile();
    void connectFrame();
    void addShortcuts();
    void showFirstStart();
    void startWith(const Person& person, PageId page);
    void openChosen();
    void showHelp();
    void showHistory();
    void changeTextSize(int steps);
    void applyLook();
    void showSettings();
    void snapshotChanged();
    QString freeDaybookPath(const QString& name) const;

    DaybookFile m_file;
    Preferences m_preferences;
    Frame* m_frame;
    QTimer m_savingShown;
    bool m_isPainted{false};
    bool m_wantsPaintSignal{false};
    PageId m_pageWhenOpen{PageId::Today};
};

} // namespace daybook
