#include "app/wiring/year_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "core/base/sha256.h"
#include "core/papers/year_archive.h"
#include "core/store/new_folder.h"
#include "core/store/year_originals.h"
#include "ui/pages/year_page.h"
#include "ui/print/pdf_writer.h"
#include "ui/widgets/frame.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <memory>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

const QString keptYears = u"years/kept"_s;

/// The person's own way of a report, or the one they chose last.
CouncilProfile profileOf(const Snapshot& snapshot)
{
    const std::vector<CouncilProfile> profiles =
        councilProfiles(snapshot.setting(u"council/profile"_s).toUtf8());
    const auto chosen =
        std::ranges::find(profiles, snapshot.setting(u"council/chosen"_s), &CouncilProfile::key);
    return chosen == profiles.end() ? profiles.front() : *chosen;
}

YearMaterial materialOf(const Snapshot& snapshot, const CouncilProfile& profile)
{
    return {snapshot.household, snapshot.report, snapshot.money, snapshot.sentReports,
            snapshot.letters,   profile,         snapshot.today, snapshot.closedOn};
}

/// Makes every file of the year and writes the folder. Says which paper it is at. The SHA-256 of the list.
QString writeYear(const Snapshot& snapshot, const Daybook& daybook, const BillingPeriod& year,
                  const PaperLook& look, const QString& path,
                  const std::function<void(int done, int all)>& tell)
{
    NewFolder folder(path);
    const CouncilProfile profile = profileOf(snapshot);
    const YearMaterial material = materialOf(snapshot, profile);
    const std::vector<YearPaper> papers = yearPapers(material, year, look);
    std::vector<YearFile> files;
    for (const YearPaper& paper : papers) {
        tell(static_cast<int>(files.size()) + 1, static_cast<int>(papers.size()));
        const QByteArray pdf = toLastingPdf(paper.paper, look, material.madeOn);
        if (pdf.isEmpty())
            throw StoreError(StoreError::Reason::CannotWrite, path, paper.name);
        files.push_back({paper.name + u".pdf"_s, paper.what, pdf});
    }
    for (YearFile& file : yearTables(material, year))
        files.push_back(std::move(file));
    for (YearFile& file : yearOriginals(daybook, year))
        files.push_back(std::move(file));
    const std::vector<ZipEntry> whole = yearFolder(material, year, files);
    for (const ZipEntry& file : whole)
        folder.write(file.name, file.bytes);
    folder.finish();
    return sha256Hex(whole.back().bytes);
}

} // namespace

YearWiring::YearWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &YearWiring::refresh);
    connect(&file, &DaybookFile::problem, this, [this] {
        if (m_page)
            m_page->setProgress(0, 0);
    });
}

void YearWiring::start()
{
    m_page = new YearPage;
    connect(m_page, &YearPage::yearRequested, this, &YearWiring::chooseFolder);
    refresh();
    m_frame.pushSubPage(m_page);
}

void YearWiring::refresh()
{
    if (!m_page)
        return;
    const auto snapshot = m_file.snapshot();
    const CouncilProfile profile = profileOf(*snapshot);
    const std::vector<KeptYear> kept = readKeptYears(snapshot->setting(keptYears));
    std::vector<YearPage::Year> years;
    for (const BillingPeriod& year : yearsToKeep(materialOf(*snapshot, profile))) {
        YearPage::Year& shown = years.emplace_back();
        shown.days = year;
        shown.isOver = year.to < snapshot->today || snapshot->closedOn.isValid();
        if (const auto before = std::ranges::find(kept, year.from, &KeptYear::first); before != kept.end()) {
            shown.keptOn = before->keptOn;
            shown.code = before->sha256;
        }
    }
    m_page->setYears(years);
}

void YearWiring::chooseFolder(const BillingPeriod& year)
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("In which folder should the year be kept?"));
    dialog->setObjectName(u"chooseYearFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, year](const QString& folder) { keep(year, folder); });
    dialog->open();
}

void YearWiring::keep(const BillingPeriod& year, const QString& folder)
{
    // A folder of its own in the one that was chosen: what is there already is never mixed with it.
    const QString path = QDir(folder).filePath(yearFolderName(year));
    if (QFileInfo::exists(path)) {
        m_frame.say(tr("There is already a folder “%1” there. It was left as it is. Please choose another "
                       "folder, or give the one that is there another name.")
                        .arg(QFileInfo(path).fileName()),
                    BannerKind::Look);
        return;
    }
    const auto snapshot = m_file.snapshot();
    auto code = std::make_shared<QString>();
    const auto tell = [this](int done, int all) {
        QMetaObject::invokeMethod(
            this,
            [this, done, all] {
                if (m_page)
                    m_page->setProgress(done, all);
            },
            Qt::QueuedConnection);
    };
    m_file.ask([snapshot, year, path, code, tell, look = paperLook(*snapshot)](
                   const Daybook& daybook) { *code = writeYear(*snapshot, daybook, year, look, path, tell); },
               [this, year, path, code] { remember(year, path, *code); });
}

void YearWiring::remember(const BillingPeriod& year, const QString& path, const QString& sha256)
{
    if (m_page)
        m_page->setProgress(0, 0);
    const auto snapshot = m_file.snapshot();
    if (!snapshot->isReadOnly) {
        const QString kept = withKeptYear(snapshot->setting(keptYears), {year.from, snapshot->today, sha256});
        m_file.change(tr("Kept the year %1 in a folder").arg(toText(year)),
                      [kept](Changes& changes) { changes.setSetting(keptYears, kept); });
    }
    // Behind the word that this was saved: where the folder is matters more.
    m_file.ask([](const Daybook&) {},
               [this, path] {
                   m_frame.say(tr("The year is in the folder “%1”, and was read again. Open the file "
                                  "index.html in it.")
                                   .arg(QDir::toNativeSeparators(path)));
               });
}

} // namespace daybook
