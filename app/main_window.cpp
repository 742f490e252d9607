#include "app/main_window.h"

#include "app/practice.h"
#include "app/wiring/settings_wiring.h"
#include "app/wiring/start_wiring.h"
#include "core/care/keeping.h"
#include "ui/pages/finished_change_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/question.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScreen>
#include <QShortcut>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize{1180, 820};
/// Room for the bar with the title, which the desktop adds and which is not known before the window is shown.
constexpr QSize titleBar{0, 48};

/// How long a write may take before the page says that it is being saved. Units: milliseconds.
constexpr int quietSaving = 300;

/// Names of the pages as they are remembered, in the order of the menu.
constexpr std::array<QLatin1StringView, pageOrder.size()> pageNames{
    QLatin1StringView("today"),  QLatin1StringView("calendar"), QLatin1StringView("bills"),
    QLatin1StringView("money"),  QLatin1StringView("letters"),  QLatin1StringView("print"),
    QLatin1StringView("people"), QLatin1StringView("settings")};

QString nameOf(PageId id)
{
    const auto found = std::ranges::find(pageOrder, id);
    return pageNames.at(static_cast<std::size_t>(found - pageOrder.begin()));
}

/// Today for a name that is not known.
PageId pageNamed(const QString& name)
{
    const auto found = std::ranges::find(pageNames, name);
    return found == pageNames.end() ? PageId::Today
                                    : pageOrder.at(static_cast<std::size_t>(found - pageNames.begin()));
}

} // namespace

MainWindow::MainWindow(Clock clock, QWidget* parent)
    : QMainWindow(parent), m_file(std::move(clock)), m_frame(new Frame(this))
{
    setObjectName(u"mainWindow"_s);
    setCentralWidget(m_frame);
    setAcceptDrops(true);
    setWindowTitle(m_frame->windowTitle());
    connect(m_frame, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);

    m_savingShown.setSingleShot(true);
    m_savingShown.setInterval(quietSaving);
    connect(&m_savingShown, &QTimer::timeout, this,
            [this] { m_frame->say(tr("Saving…"), BannerKind::Plain); });

    m_file.keepSafetyCopies(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                            u"/safety copies"_s);
    addPages();
    connectFile();
    connectFrame();
    addShortcuts();

    const QSize screen = QApplication::primaryScreen()->availableSize();
    resize(firstSize.boundedTo(screen - titleBar));
    if (const QByteArray geometry = m_preferences.windowGeometry(); !geometry.isEmpty())
        restoreGeometry(geometry);
}

MainWindow::~MainWindow()
{
    // A cell that is being typed gives its words back as the window goes: while the file is still there.
    hide();
}

void MainWindow::connectFile()
{
    connect(&m_file, &DaybookFile::snapshotChanged, this, &MainWindow::snapshotChanged);
    connect(&m_file, &DaybookFile::saving, this, [this] { m_savingShown.start(); });
    connect(&m_file, &DaybookFile::saved, this, [this](const HistoryEntry& entry) {
        m_savingShown.stop();
        const auto snapshot = m_file.glance();
        if (!snapshot->isPractice && entry.number > 0)
            m_preferences.setLastSeen(snapshot->household.person.uuid, entry.number);
        if (entry.number > 0)
            m_frame->say(tr("Saved. %1.").arg(entry.sentence));
    });
    connect(&m_file, &DaybookFile::takenBack, this, [this](const HistoryEntry& entry) {
        m_savingShown.stop();
        m_frame->say(entry.sentence + u'.'); // "Took back: …"
    });
    connect(&m_file, &DaybookFile::problem, this, [this](StoreError::Reason reason, const QString& sentence) {
        m_savingShown.stop();
        m_frame->say(sentence, BannerKind::Look);
        offerToLook(reason, sentence);
        if (!m_file.isOpen() && m_frame->subPageCount() == 0)
            m_start->begin();
    });
    connect(&m_file, &DaybookFile::changeHeld, this,
            [this](const std::vector<FinishedBillChange>& bills, const QString& sentence,
                   const std::function<void(Changes&)>& work) {
                m_savingShown.stop();
                askAboutFinished(bills, sentence, work);
            });
    connect(&m_file, &DaybookFile::opened, this, [this](const QString& path) {
        m_frame->setMenuHidden(false);
        m_wanted.clear();
        const bool isAsLeft = !m_isPainted && path == m_preferences.lastDaybook();
        // A safety copy is looked at, not worked in: the own daybook stays the one that is opened next time.
        if (path != m_lookedAt)
            m_preferences.rememberDaybook(path);
        m_frame->showPage(isAsLeft && !m_file.glance()->isPractice ? pageNamed(m_preferences.lastPage())
                                                                   : PageId::Today);
        if (m_file.glance()->isPractice)
            m_frame->say(tr("This is made-up data, to look around in. Its today is %1. You cannot break "
                            "anything here.")
                             .arg(toLongText(m_file.today())),
                         BannerKind::Plain);
        else if (m_file.glance()->isReadOnly)
            m_frame->say(tr("You can look at everything, print it, and make a copy."), BannerKind::Plain);
        sayDoubts();
        // The first page comes first; when the window is not up yet, its painting asks for the rest.
        if (m_isPainted || !isVisible())
            m_file.readRest();
    });
}

void MainWindow::askAboutFinished(const std::vector<FinishedBillChange>& bills, const QString& sentence,
                                  const std::function<void(Changes&)>& work)
{
    auto* page = new FinishedChangePage(bills, sentence);
    connect(
        page, &FinishedChangePage::leaveWanted, this,
        [this] {
            m_frame->popSubPage();
            m_frame->say(tr("Nothing was changed."), BannerKind::Plain);
        },
        Qt::QueuedConnection);
    connect(
        page, &FinishedChangePage::goOnWanted, this,
        [this, sentence, work](const QString& why) {
            m_frame->popSubPage();
            m_file.changeAllTheSame(why.isEmpty() ? sentence : tr("%1. Why: %2").arg(sentence, why), work);
        },
        Qt::QueuedConnection);
    // "Saved" would speak of something else than what is asked here.
    m_frame->banner()->hide();
    m_frame->pushSubPage(page);
}

void MainWindow::connectFrame()
{
    connect(m_frame, &Frame::takeBackWanted, &m_file, &DaybookFile::takeBack);
    connect(m_frame, &Frame::helpWanted, this, [this] { m_settings->showHelp(); });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(QKeySequence::Undo, [this] {
        if (m_file.glance()->nextUndo)
            m_file.takeBack();
    });
    add(QKeySequence::Redo, [this] {
        if (m_file.glance()->nextRedo)
            m_file.bringBack();
    });
    add(QKeySequence::ZoomIn, [this] { changeTextSize(1); });
    add(QKeySequence(u"Ctrl+="_s), [this] { changeTextSize(1); });
    add(QKeySequence::ZoomOut, [this] { changeTextSize(-1); });
    add(QKeySequence(u"Ctrl+H"_s), [this] { m_settings->showHistory(); });
    add(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::start(const QString& path)
{
    const QString wanted = path.isEmpty() ? m_preferences.lastDaybook() : QFileInfo(path).absoluteFilePath();
    if (wanted.isEmpty() || (path.isEmpty() && !QFileInfo::exists(wanted))) {
        m_start->begin();
        if (!wanted.isEmpty())
            m_frame->say(tr("The daybook “%1” is not where it was. Nothing is lost: put it back, plug in its "
                            "stick, or open it from Settings.")
                             .arg(QDir::toNativeSeparators(wanted)),
                         BannerKind::Look);
        return;
    }
    openPath(wanted);
}

void MainWindow::openPath(const QString& path)
{
    m_wanted = path;
    m_file.open(path);
}

void MainWindow::offerToLook(StoreError::Reason reason, const QString& sentence)
{
    const bool canBeLookedAt = reason == StoreError::Reason::Locked || reason == StoreError::Reason::Newer ||
                               reason == StoreError::Reason::ReadOnly;
    const QString path = std::exchange(m_wanted, {});
    if (!canBeLookedAt || path.isEmpty())
        return;
    if (ask(this, tr("Open it to look at?"), sentence, tr("Open it to look at"), tr("Not now")))
        m_file.open(path, OpenMode::ReadOnly);
}

void MainWindow::openPractice(bool fresh)
{
    const QString last = lastPracticePath();
    if (!fresh && !last.isEmpty()) {
        m_file.open(last);
        return;
    }
    const Practice practice = readPractice();
    m_file.createFrom(freePracticePath(), practice.household, practice.settings);
}

void MainWindow::sayDoubts()
{
    const auto snapshot = m_file.glance();
    const QString uuid = snapshot->household.person.uuid;
    if (snapshot->isPractice || uuid.isEmpty() || snapshot->path == m_lookedAt)
        return;
    const qint64 number = snapshot->history.empty() ? 0 : snapshot->history.front().number;
    if (m_preferences.lastSeen(uuid) > number) {
        m_frame->say(tr("This file is older than the one that was last open on this computer. Nothing was "
                        "changed. Please look for the newer one before you write."),
                     BannerKind::Look);
        return;
    }
    m_preferences.setLastSeen(uuid, number);
    const QFileInfo info(snapshot->path);
    const QStringList beside = info.dir().entryList({u"*.daybook"_s}, QDir::Files);
    for (const QString& name : beside) {
        if (name != info.fileName() && name.startsWith(info.completeBaseName()) &&
            name.contains("conflict"_L1, Qt::CaseInsensitive)) {
            m_frame->say(tr("Beside this daybook lies “%1”: it was written in on two computers at once. "
                            "Nothing was changed. Please open the other one too, and see which has more.")
                             .arg(name),
                         BannerKind::Look);
            return;
        }
    }
}

void MainWindow::snapshotChanged()
{
    const auto snapshot = m_file.glance();
    QString closed;
    if (snapshot->closedOn.isValid())
        closed = tr("This daybook is closed. The last day of care was %1. Please keep it until %2.")
                     .arg(toText(snapshot->closedOn), toText(keepUntil(snapshot->closedOn)));
    m_frame->setNote(
        snapshot->isReadOnly ? tr("This daybook is open to look at. Nothing can be written in it.") : closed);
    m_frame->setTakeBack(snapshot->nextUndo && !snapshot->isReadOnly ? snapshot->nextUndo->sentence
                                                                     : QString());
    const Person& person = snapshot->household.person;
    m_frame->setSubject(snapshot->isOpen && person.keptBy != KeptBy::Self ? person.name : QString());
}

void MainWindow::changeTextSize(int steps)
{
    const QList<int> sizes = textSizes();
    const auto at = sizes.indexOf(currentPoints());
    const auto next = qBound(qsizetype(0), at + steps, sizes.size() - 1);
    m_settings->setPoints(sizes.at(next));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_frame->mayLeave()) {
        event->ignore();
        return;
    }
    // Everything asked for is on the disk before the window goes.
    m_file.waitUntilIdle();
    if (m_file.isOpen() && m_file.glance()->path == m_preferences.lastDaybook())
        m_preferences.setLastPage(nameOf(m_frame->currentPage()));
    m_preferences.setWindowGeometry(saveGeometry());
    event->accept();
}

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    // UpdateRequest paints the whole window; once a daybook is shown that is the first page with data.
    if (event->type() == QEvent::UpdateRequest && !m_isPainted &&
        (m_file.isOpen() || m_frame->subPageCount() > 0)) {
        m_isPainted = true;
        Q_EMIT firstPainted();
        // After whatever waits for the first picture, which may be somebody who closes the window again.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (isVisible())
                    m_file.readRest();
            },
            Qt::QueuedConnection);
    }
    return handled;
}

} // namespace daybook
