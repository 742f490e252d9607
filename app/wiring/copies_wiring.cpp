#include "app/wiring/copies_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/year_wiring.h"
#include "core/base/uk_time.h"
#include "ui/widgets/frame.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiesShown = 10;

CopiesPage::Copy inWords(const SafetyCopyContent& content)
{
    CopiesPage::Copy copy;
    copy.path = content.copy.path;
    copy.heading = content.lastChange.isValid()
                       ? CopiesWiring::tr("%1, %2").arg(toText(content.lastChange.date()),
                                                        toText(content.lastChange.time()))
                       : CopiesWiring::tr("Before the first change");
    if (!content.problem.isEmpty()) {
        copy.heading = QFileInfo(content.copy.path).completeBaseName();
        copy.text = content.problem;
        copy.canBeRead = false;
        return copy;
    }
    const QString visits = CopiesWiring::tr("%n visit(s)", nullptr, content.visits);
    const QString bills = CopiesWiring::tr("%n bill(s)", nullptr, content.bills);
    copy.text = CopiesWiring::tr("It holds %1 and %2.").arg(visits, bills);
    if (!content.sentence.isEmpty())
        copy.text += u' ' + CopiesWiring::tr("The last change in it: %1.").arg(content.sentence);
    return copy;
}

/// A name beside the daybook that is still free.
QString freeNameBeside(const QString& daybook)
{
    const QFileInfo info(daybook);
    const QString stem =
        info.absolutePath() + u'/' + CopiesWiring::tr("%1 from a safety copy").arg(info.completeBaseName());
    QString path = stem + u".daybook"_s;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1 %2.daybook"_s.arg(stem).arg(number);
    return path;
}

} // namespace

CopiesWiring::CopiesWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame), m_years(new YearWiring(file, frame, this))
{
    connect(&file, &DaybookFile::snapshotChanged, this, &CopiesWiring::refresh);
    connect(&file, &DaybookFile::safetyCopyProblem, &frame,
            [this](const QString& sentence) { m_frame.say(sentence, BannerKind::Look); });
}

void CopiesWiring::refresh()
{
    if (m_closing)
        m_closing->setClosedOn(m_file.snapshot()->closedOn);
}

void CopiesWiring::showCopies()
{
    m_copies = new CopiesPage;
    m_copies->setPlaces(m_file.snapshot()->path, m_file.safetyFolder());
    connect(m_copies, &CopiesPage::copyWanted, this, &CopiesWiring::makeCopy);
    connect(m_copies, &CopiesPage::lookWanted, this, &CopiesWiring::lookWanted);
    connect(m_copies, &CopiesPage::goOnWanted, this,
            [this](const QString& path) { m_file.goOnFrom(path, freeNameBeside(m_file.snapshot()->path)); });
    m_frame.pushSubPage(m_copies);
    readCopies();
}

void CopiesWiring::readCopies()
{
    m_file.readSafetyCopies(copiesShown, [this](const std::vector<SafetyCopyContent>& contents) {
        if (!m_copies)
            return;
        std::vector<CopiesPage::Copy> copies;
        for (const SafetyCopyContent& content : contents)
            copies.push_back(inWords(content));
        m_copies->setCopies(copies);
    });
}

void CopiesWiring::makeCopy()
{
    const auto snapshot = m_file.snapshot();
    const QString name =
        QFileInfo(snapshot->path).completeBaseName() + u" "_s + toIso(m_file.now().date()) + u".daybook"_s;
    auto* dialog = new QFileDialog(m_frame.window(), tr("Where should the copy go?"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Daybooks (*.daybook)"));
    dialog->setObjectName(u"chooseCopy"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"daybook"_s);
    // A file that is there already is never written over: that is said afterwards, once.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &CopiesWiring::copyTo);
    dialog->open();
}

void CopiesWiring::copyTo(const QString& path)
{
    m_file.ask([path](const Daybook& daybook) { daybook.copyTo(path); },
               [this, path] {
                   m_frame.say(tr("Copied to “%1”. The copy was read back and is whole.")
                                   .arg(QDir::toNativeSeparators(path)));
               });
}

void CopiesWiring::showClosing()
{
    m_closing = new ClosingPage(m_file.today());
    m_closing->setClosedOn(m_file.snapshot()->closedOn);
    connect(m_closing, &ClosingPage::yearWanted, m_years, &YearWiring::start);
    connect(m_closing, &ClosingPage::closeDaybookRequested, this, &CopiesWiring::close);
    connect(m_closing, &ClosingPage::reopenRequested, this, [this] {
        m_file.change(tr("Opened the daybook again"), [](Changes& changes) {
            changes.setSetting(u"closed/on"_s, {});
            changes.setSetting(u"closed/why"_s, {});
        });
    });
    m_frame.pushSubPage(m_closing);
}

void CopiesWiring::close(QDate lastDay, ClosedBecause why)
{
    const QString word = why == ClosedBecause::Died    ? u"died"_s
                         : why == ClosedBecause::Moved ? u"moved"_s
                                                       : u"other"_s;
    m_file.change(tr("Closed the daybook: the last day of care was %1").arg(toText(lastDay)),
                  [lastDay, word](Changes& changes) {
                      changes.setSetting(u"closed/on"_s, toIso(lastDay));
                      changes.setSetting(u"closed/why"_s, word);
                  });
}

} // namespace daybook
