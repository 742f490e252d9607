#include "app/wiring/catch_up_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/today_wiring.h"
#include "core/care/phone_file.h"
#include "core/care/phone_notes.h"
#include "ui/models/visit_text.h"
#include "ui/pages/catch_up_page.h"
#include "ui/pages/phone_notes_page.h"
#include "ui/pages/type_month_page.h"
#include "ui/widgets/frame.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// A byte more than is read, so that a longer file is known to be one.
constexpr qint64 mostBytes = qint64(2) * 1024 * 1024 + 1;

/// The month of today, or the one before while that still has gaps and this one has just begun.
BillingPeriod monthToType(const Household& household, QDate today)
{
    const BillingPeriod last = monthOf(today.addMonths(-1));
    constexpr int farBack = 62;
    const auto open = daysNotWritten(household.rota, household.visits, today, farBack);
    const bool hasGaps = std::ranges::any_of(open, [&](QDate day) { return last.contains(day); });
    return hasGaps ? last : monthOf(today);
}

/// What is written down about the visit of a note: of the planned one it is about, or of the whole day.
DayRow writtenAbout(const Household& household, const Visit& visit)
{
    const DaySheet sheet = daySheet(household.rota, household.visits, visit.date);
    DayRow none;
    for (const DayRow& row : sheet.rows) {
        if (row.planned && visit.planned && row.planned->start == visit.planned &&
            row.planned->service == visit.service && row.planned->provider == visit.provider)
            return row;
        const Visit* entry = row.entry();
        if (!row.planned && !visit.planned && entry != nullptr && entry->state == visit.state &&
            entry->start == visit.start && entry->end == visit.end)
            return row; // the same note once more
    }
    if (visit.state == VisitState::DayComplete && sheet.finished)
        none.entries = {*sheet.finished};
    return none;
}

} // namespace

CatchUpWiring::CatchUpWiring(TodayWiring& today, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_today(today), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &CatchUpWiring::refresh);
}

void CatchUpWiring::start()
{
    auto* page = new CatchUpPage;
    connect(page, &CatchUpPage::sheetWanted, this, &CatchUpWiring::typeMonth);
    connect(page, &CatchUpPage::notesWanted, this, &CatchUpWiring::pasteNotes);
    m_frame.pushSubPage(page);
}

void CatchUpWiring::typeMonth()
{
    m_month = new TypeMonthPage;
    connect(m_month, &TypeMonthPage::visitTyped, &m_today, &TodayWiring::writeVisit);
    connect(m_month, &TypeMonthPage::monthWanted, this,
            [this](int months) { fill(monthOf(m_month->month().from.addMonths(months))); });
    fill(monthToType(m_file.snapshot()->household, m_file.today()));
    m_frame.pushSubPage(m_month);
    m_month->focusField();
}

void CatchUpWiring::fill(const BillingPeriod& month)
{
    const Household& household = m_file.snapshot()->household;
    BillingPeriod days = month;
    days.to = std::min(days.to, m_file.today());
    const auto sheets =
        days.isValid() ? daySheets(household.rota, household.visits, days) : std::vector<DaySheet>{};
    m_month->setMonth(month, sheets, carersWritten(household.visits));
    m_month->setHasLater(month.to < m_file.today());
}

void CatchUpWiring::refresh()
{
    if (m_month)
        fill(m_month->month());
}

void CatchUpWiring::pasteNotes()
{
    m_notes = new PhoneNotesPage(m_file.today());
    connect(m_notes, &PhoneNotesPage::readRequested, this, [this](const QString& text, QDate day) {
        const Household& household = m_file.snapshot()->household;
        PhoneContext context;
        context.today = m_file.today();
        context.day = day;
        context.rota = household.rota;
        context.carers = carersWritten(household.visits);
        std::vector<NotedLine> lines;
        for (const PhoneLine& line : readPhoneNotes(text, context)) {
            NotedLine& noted = lines.emplace_back(NotedLine{line.text, {}, line.notRead});
            for (const Visit& visit : line.visits) {
                DayRow before = writtenAbout(household, visit);
                if (!before.planned && visit.planned) {
                    const DaySheet sheet = daySheet(household.rota, {}, visit.date);
                    for (const DayRow& row : sheet.rows)
                        if (row.planned && row.planned->start == visit.planned)
                            before.planned = row.planned;
                }
                noted.visits.push_back({visit, before});
            }
        }
        m_notes->setReading(lines);
    });
    connect(m_notes, &PhoneNotesPage::fileRequested, this, &CatchUpWiring::chooseNotes);
    connect(m_notes, &PhoneNotesPage::writeRequested, this, [this](const std::vector<NotedVisit>& visits) {
        m_file.change(tr("%n visit(s) from notes in a telephone", nullptr, static_cast<int>(visits.size())),
                      [visits](Changes& changes) {
                          for (const NotedVisit& noted : visits) {
                              for (const qint64 id : noted.before.entryIds())
                                  changes.removeVisit(id);
                              changes.addVisit(noted.visit);
                          }
                      });
        m_frame.popSubPage();
    });
    m_frame.pushSubPage(m_notes);
}

void CatchUpWiring::chooseNotes()
{
    m_notes->setProblem({});
    auto* dialog = new QFileDialog(m_frame.window(), tr("Choose the file from the telephone"));
    dialog->setObjectName(u"chooseNotesFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Notes and calendars (*.txt *.csv *.ics)"), tr("All files (*)")});
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    dialog->setDirectory(QFileInfo::exists(downloads)
                             ? downloads
                             : QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &CatchUpWiring::openNotes);
    dialog->open();
}

void CatchUpWiring::openNotes(const QString& path)
{
    if (!m_notes)
        pasteNotes();
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(mostBytes) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError) {
        m_notes->setProblem(tr("“%1” could not be opened. Nothing was changed. Please check that the file is "
                               "still there and may be read, then try again.")
                                .arg(QFileInfo(path).fileName()));
        return;
    }
    const PhoneFile read = readPhoneFile(bytes);
    if (read.problem.isEmpty())
        m_notes->addNotes(read.text, read.left);
    else
        m_notes->setProblem(tr("“%1”: %2").arg(QFileInfo(path).fileName(), read.problem));
}

} // namespace daybook
