#pragma once

#include "app/daybook_file.h"
#include "app/preferences.h"

#include <QMainWindow>
#include <QTimer>

namespace daybook {

class BillsWiring;
class CatchUpWiring;
class CheckWiring;
class Frame;
class LetterWiring;
class PeopleWiring;
class RequestWiring;
class AccountWiring;
class PaymentWiring;
class SettingsWiring;
class VisitsWiring;
class WishesWiring;
class StartWiring;
class TodayWiring;

/// The one window: the frame with its pages, joined to the open daybook. It decides what is shown; pages
/// decide how.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Clock clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens that daybook; the last one when `path` is empty; the first start when there was none.
    void start(const QString& path);
    /// Opens that daybook; when it can only be looked at, asks whether to.
    void openPath(const QString& path);
    /// Opens the practice daybook of this computer, made anew when there is none or when `fresh` is set.
    void openPractice(bool fresh);

    Frame* frame() const { return m_frame; }
    DaybookFile* file() { return &m_file; }

Q_SIGNALS:
    /// The first page with something on it has been drawn.
    void firstPainted();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addPages();
    /// A page and its wiring are made when the page is first asked for; these ask for it.
    TodayWiring& today();
    BillsWiring& bills();
    LetterWiring& letters();
    void connectFile();
    void askAboutFinished(const std::vector<FinishedBillChange>& bills, const QString& sentence,
                          const std::function<void(Changes&)>& work);
    void connectFrame();
    void addShortcuts();
    void changeTextSize(int steps);
    void offerToLook(StoreError::Reason reason, const QString& sentence);
    void snapshotChanged();
    /// Says when a file of the same daybook with more changes was open here before, or a copy in conflict
    /// lies beside it.
    void sayDoubts();

    DaybookFile m_file;
    Preferences m_preferences;
    Frame* m_frame;
    TodayWiring* m_today{}; ///< this and the next four: null until the page was asked for
    CatchUpWiring* m_catchUp{};
    BillsWiring* m_bills{};
    LetterWiring* m_letters{};
    PeopleWiring* m_people{};
    RequestWiring* m_requests{};
    CheckWiring* m_check{};
    AccountWiring* m_account{}; ///< made with the page of money
    PaymentWiring* m_payments{};
    VisitsWiring* m_visits{};
    WishesWiring* m_wishes{};
    SettingsWiring* m_settings{};
    StartWiring* m_start{};
    QString m_lookedAt; ///< a safety copy, which is not remembered as a daybook
    QString m_wanted;   ///< the daybook that is being opened
    QTimer m_savingShown;
    bool m_isPainted{false};
};

} // namespace daybook
