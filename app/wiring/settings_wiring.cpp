#include "app/wiring/settings_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/practice.h"
#include "app/preferences.h"
#include "app/wiring/complete_copy_wiring.h"
#include "app/wiring/copies_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "core/check/check_bill.h"
#include "core/papers/practice_exercise.h"
#include "core/store/household_export.h"
#include "ui/pages/help_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/frame.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace daybook {

using namespace Qt::StringLiterals;

SettingsWiring::SettingsWiring(DaybookFile& file, Frame& frame, Preferences& preferences, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame), m_preferences(preferences),
      m_copies(new CopiesWiring(file, frame, this)),
      m_completeCopies(new CompleteCopyWiring(file, frame, this))
{
    connect(m_copies, &CopiesWiring::lookWanted, this, &SettingsWiring::lookWanted);
    connect(&frame, &Frame::pageWanted, this, [this](PageId id) {
        if (id == PageId::Settings && m_page)
            m_page->rememberLook();
    });
    connect(&frame, &Frame::viewWanted, this, &SettingsWiring::setView);
    frame.setView(preferences.view());
    connect(&file, &DaybookFile::snapshotChanged, this, &SettingsWiring::refresh);
}

SettingsPage* SettingsWiring::makePage(QWidget* parent)
{
    m_page = new SettingsPage(parent);
    connect(m_page, &SettingsPage::textSizeWanted, this, &SettingsWiring::setPoints);
    connect(m_page, &SettingsPage::themeWanted, this, &SettingsWiring::setTheme);
    connect(m_page, &SettingsPage::viewWanted, this, &SettingsWiring::setView);
    connect(m_page, &SettingsPage::sheetWanted, this, [this](PaperLook::Size sheet) {
        m_preferences.setSheet(sheet);
        refresh();
    });
    connect(m_page, &SettingsPage::paperPointsWanted, this, [this](int points) {
        m_file.change(tr("Papers are printed at %1 point").arg(points), [points](Changes& changes) {
            changes.setSetting(u"statement/points"_s, QString::number(points));
        });
    });
    connect(m_page, &SettingsPage::personChanged, this, [this](const Person& person) {
        m_file.change(tr("How you need information, and who can help"),
                      [person](Changes& changes) { changes.setPerson(person); });
    });
    connect(m_page, &SettingsPage::openOtherWanted, this, &SettingsWiring::openOther);
    connect(m_page, &SettingsPage::openWanted, this, &SettingsWiring::openWanted);
    connect(m_page, &SettingsPage::newDaybookWanted, this, &SettingsWiring::newDaybookWanted);
    connect(m_page, &SettingsPage::practiceWanted, this, &SettingsWiring::practiceWanted);
    connect(m_page, &SettingsPage::copyWanted, m_copies, &CopiesWiring::makeCopy);
    connect(m_page, &SettingsPage::copiesWanted, m_copies, &CopiesWiring::showCopies);
    connect(m_page, &SettingsPage::closingWanted, m_copies, &CopiesWiring::showClosing);
    connect(m_page, &SettingsPage::filesWanted, this, &SettingsWiring::chooseFolder);
    connect(m_page, &SettingsPage::completeCopyWanted, m_completeCopies, &CompleteCopyWiring::make);
    connect(m_page, &SettingsPage::openCompleteCopyWanted, m_completeCopies, &CompleteCopyWiring::open);
    connect(m_page, &SettingsPage::exerciseWanted, this, &SettingsWiring::showExercise);
    connect(m_page, &SettingsPage::historyWanted, this, &SettingsWiring::showHistory);
    connect(m_page, &SettingsPage::helpListWanted, this, &SettingsWiring::showHelpList);
    connect(m_page, &SettingsPage::keysWanted, this, [this] { m_frame.pushSubPage(new KeysPage); });
    connect(m_page, &SettingsPage::aboutWanted, this, [this] { m_frame.pushSubPage(new AboutPage); });
    refresh();
    m_page->rememberLook();
    return m_page;
}

void SettingsWiring::refresh()
{
    if (!m_page && !m_history)
        return;
    const auto snapshot = m_file.snapshot();
    if (m_page) {
        m_page->setLook(m_preferences.points(), themeFromKey(m_preferences.theme()));
        m_page->setView(m_preferences.view());
        m_page->setPapers(m_preferences.sheet(), paperPoints(*snapshot));
        m_page->setPrinter(m_preferences.printer());
        m_page->setDaybook(snapshot->path, snapshot->isPractice, m_preferences.recentDaybooks());
        m_page->setMayWrite(snapshot->isOpen && !snapshot->isReadOnly);
        m_page->setPerson(snapshot->household.person);
    }
    if (m_history) {
        m_history->setHistory(snapshot->history);
        m_history->setMayChange(!snapshot->isReadOnly);
        m_history->setBringBack(snapshot->nextRedo && !snapshot->isReadOnly ? snapshot->nextRedo->sentence
                                                                            : QString());
    }
}

void SettingsWiring::applyLook()
{
    applyTheme(*qApp, themeFromKey(m_preferences.theme()), m_preferences.points());
    refresh();
}

void SettingsWiring::setPoints(int points)
{
    m_preferences.setPoints(points);
    applyLook();
}

void SettingsWiring::setTheme(ThemeName theme)
{
    m_preferences.setTheme(themeKey(theme));
    applyLook();
}

void SettingsWiring::setView(MenuView view)
{
    m_preferences.setView(view);
    m_frame.setView(view);
    refresh();
    m_frame.say(view == MenuView::Simple
                    ? tr("The menu shows only the main pages now. Nothing is lost: “Show all pages” brings "
                         "the others back.")
                    : tr("The menu shows all pages now."));
}

void SettingsWiring::openHelp(const QString& topic)
{
    auto* page = new HelpPage(topic);
    page->setWhoCanHelp(m_file.snapshot()->household.person.helperPhone);
    connect(page, &HelpPage::printWanted, this, [this](const Paper& paper) {
        showPaper(m_frame, paper.title, paper, paperLook(*m_file.snapshot()));
    });
    m_frame.pushSubPage(page);
}

void SettingsWiring::showHelp()
{
    const Page* seen = m_frame.visiblePage();
    // Help about help would only stack up.
    if (qobject_cast<const HelpPage*>(seen))
        return;
    openHelp(seen ? seen->helpTopic() : QString());
}

void SettingsWiring::showHelpList()
{
    openHelp({});
}

void SettingsWiring::showHistory()
{
    if (!m_file.isOpen() || m_history)
        return;
    m_history = new HistoryPage;
    connect(m_history, &HistoryPage::detailsWanted, this, &SettingsWiring::showDetails);
    connect(m_history, &HistoryPage::bringBackWanted, &m_file, &DaybookFile::bringBack);
    connect(m_history, &HistoryPage::takeBackWanted, &m_file, &DaybookFile::takeBackEarlier);
    connect(m_history, &HistoryPage::verifyWanted, this, &SettingsWiring::verify);
    refresh();
    m_frame.pushSubPage(m_history);
}

void SettingsWiring::showDetails(qint64 number)
{
    auto details = std::make_shared<std::vector<HistoryDetail>>();
    m_file.ask([details, number](const Daybook& daybook) { *details = daybook.details(number); },
               [this, details, number] {
                   if (m_history)
                       m_history->setDetails(number, *details);
               });
}

void SettingsWiring::verify()
{
    auto result = std::make_shared<VerifyResult>();
    m_file.ask(
        [result](const Daybook& daybook) { *result = daybook.verify(); },
        [this, result] {
            if (result->sound)
                m_frame.say(
                    tr("All %n change(s) fit together. Nobody changed this daybook outside the program.", "",
                       static_cast<int>(result->entries)));
            else
                m_frame.say(
                    tr("This daybook was changed outside the program, or the disk damaged it: %1 It was "
                       "only read. Keep it, and compare it with your last copy.")
                        .arg(result->problems.value(0)),
                    BannerKind::Look);
        });
}

void SettingsWiring::openOther()
{
    const QString folder = m_file.isOpen()
                               ? QFileInfo(m_file.snapshot()->path).path()
                               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(m_frame.window(), tr("Which daybook?"), folder,
                                   tr("Daybooks (*.daybook);;All files (*)"));
    dialog->setObjectName(u"chooseDaybook"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsWiring::openWanted);
    dialog->open();
}

void SettingsWiring::openCompleteCopy()
{
    m_completeCopies->open();
}

void SettingsWiring::chooseFolder()
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("In which folder should the files go?"));
    dialog->setObjectName(u"chooseFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsWiring::copyToFolder);
    dialog->open();
}

void SettingsWiring::copyToFolder(const QString& folder)
{
    // A folder of its own in the one that was chosen: what is there already is never mixed with it.
    const QString name =
        QFileInfo(m_file.snapshot()->path).completeBaseName() + u' ' + toIso(m_file.now().date());
    QString path = QDir(folder).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(folder).filePath(u"%1 (%2)"_s.arg(name).arg(number));
    auto notes = std::make_shared<QStringList>();
    m_file.ask([path, notes](const Daybook& daybook) { *notes = exportHousehold(daybook, path); },
               [this, path, notes] {
                   const QString done =
                       tr("Copied to the folder “%1” and read again. The history of changes, "
                          "the letters and the money stay in the daybook.")
                           .arg(QDir::toNativeSeparators(path));
                   if (notes->isEmpty())
                       m_frame.say(done);
                   else
                       m_frame.say(done + u'\n' + notes->join(u'\n'), BannerKind::Look);
               });
}

void SettingsWiring::showExercise()
{
    const Practice practice = readPractice();
    const auto own = practice.settings.find(u"practice/today"_s);
    const QDate today =
        own == practice.settings.end() ? m_file.today() : QDate::fromString(own->second, Qt::ISODate);
    const Paper paper = practiceExercise(practice.household, check(practice.household), today);
    showPaper(m_frame, paper.title, paper, paperLook(*m_file.snapshot()));
}

} // namespace daybook
