#include "app/wiring/bill_paper_wiring.h"

#include "app/daybook_file.h"
#include "app/whole_file.h"
#include "core/store/daybook.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/bill_paper_page.h"
#include "ui/scans/paper_pages.h"
#include "ui/widgets/frame.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <memory>

namespace daybook {

using namespace Qt::StringLiterals;

BillPaperWiring::BillPaperWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &BillPaperWiring::refresh);
}

void BillPaperWiring::choose(const QObject* context, const std::function<void(const ReceivedPaper&)>& take)
{
    auto* dialog = new QFileDialog(m_frame.window(), tr("Choose the pictures or the PDF"));
    dialog->setObjectName(u"choosePaper"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Pictures and PDFs (*.png *.jpg *.jpeg *.pdf *.heic *.heif)"), tr("All files (*)")});
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    dialog->setDirectory(QFileInfo::exists(pictures)
                             ? pictures
                             : QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    connect(dialog, &QFileDialog::filesSelected, context, [this, take](const QStringList& paths) {
        for (const QString& path : paths) {
            const QString name = QFileInfo(path).fileName();
            QFile file(path);
            QByteArray bytes;
            if (file.open(QIODevice::ReadOnly))
                bytes = file.read(mostPaperBytes + 1);
            if (!file.isOpen() || file.error() != QFileDevice::NoError) {
                m_frame.say(
                    tr("“%1” could not be read. Nothing was changed. Please copy it to this computer and "
                       "try again.")
                        .arg(name),
                    BannerKind::Look);
                return;
            }
            take({name, bytes});
        }
    });
    dialog->open();
}

void BillPaperWiring::show(const QString& billFile)
{
    const auto snapshot = m_file.snapshot();
    const auto& bills = snapshot->household.bills;
    const auto bill =
        std::find_if(bills.begin(), bills.end(), [&](const Bill& one) { return one.file == billFile; });
    if (bill == bills.end())
        return;
    m_bill = bill->uuid;
    m_day = {};
    m_which = tr("%1, %2").arg(monthText(bill->period), bill->provider);
    showPage(new BillPaperPage(BillPaperPage::About::Bill));
}

void BillPaperWiring::showDay(QDate day)
{
    m_bill.clear();
    m_day = day;
    m_which = toLongText(day);
    showPage(new BillPaperPage(BillPaperPage::About::Day));
}

void BillPaperWiring::showPage(BillPaperPage* page)
{
    m_page = page;
    page->setWhich(m_which);
    page->setMayChange(!m_file.snapshot()->isReadOnly);
    connect(page, &BillPaperPage::addWanted, this,
            [this, page] { choose(page, [this](const ReceivedPaper& received) { keep(received); }); });
    connect(page, &BillPaperPage::removeWanted, this, &BillPaperWiring::takeOut);
    connect(page, &BillPaperPage::saveWanted, this, &BillPaperWiring::chooseWhere);
    m_shown.clear();
    m_frame.pushSubPage(page);
    refresh();
}

std::vector<KeptPaper> BillPaperWiring::papersHere() const
{
    const auto snapshot = m_file.snapshot();
    const std::vector<KeptPaper>& all = m_day.isValid() ? snapshot->dayPapers : snapshot->keptPapers;
    std::vector<KeptPaper> here;
    std::copy_if(all.begin(), all.end(), std::back_inserter(here),
                 [this](const KeptPaper& paper) { return paper.bill == m_bill && paper.day == m_day; });
    return here;
}

void BillPaperWiring::refresh()
{
    if (!m_page || !m_file.isOpen())
        return;
    const std::vector<KeptPaper> here = papersHere();
    QStringList uuids;
    for (const KeptPaper& paper : here)
        uuids += paper.uuid;
    if (uuids == m_shown)
        return;
    m_shown = uuids;
    auto read = std::make_shared<std::vector<ReceivedPaper>>();
    m_file.ask(
        [here, read](const Daybook& daybook) {
            for (const KeptPaper& paper : here)
                read->push_back({paper.name, daybook.originalOf(paper)});
        },
        [this, read, uuids, page = m_page] {
            // Taken back or added to meanwhile: another answer is on its way.
            if (!page || uuids != m_shown)
                return;
            page->clearPapers();
            for (const ReceivedPaper& paper : *read)
                page->addPaper(paper.bytes, paper.name);
        });
}

void BillPaperWiring::keep(const ReceivedPaper& received)
{
    PdfModule module;
    const PaperPages pages(received.bytes, received.name, module);
    if (!pages.mayBeKept()) {
        m_frame.say(pages.problem(), BannerKind::Look);
        return;
    }
    KeptPaper paper;
    paper.bill = m_bill;
    paper.day = m_day;
    paper.name = received.name;
    paper.addedOn = m_file.today();
    m_file.change(m_day.isValid() ? tr("Kept a picture or paper with %1").arg(m_which)
                                  : tr("Kept a picture of the bill: %1").arg(m_which),
                  [paper, bytes = received.bytes](Changes& changes) {
                      if (paper.day.isValid())
                          changes.addDayPaper(paper, bytes);
                      else
                          changes.addKeptPaper(paper, bytes);
                  });
}

void BillPaperWiring::takeOut(int index)
{
    const std::vector<KeptPaper> here = papersHere();
    if (index < 0 || index >= static_cast<int>(here.size()))
        return;
    m_file.change(m_day.isValid() ? tr("Took a picture or paper of %1 out").arg(m_which)
                                  : tr("Took a picture of the bill out: %1").arg(m_which),
                  [paper = here[static_cast<std::size_t>(index)]](Changes& changes) {
                      if (paper.day.isValid())
                          changes.removeDayPaper(paper.id);
                      else
                          changes.removeKeptPaper(paper.id);
                  });
}

void BillPaperWiring::chooseWhere(int index)
{
    const std::vector<KeptPaper> here = papersHere();
    if (index < 0 || index >= static_cast<int>(here.size()))
        return;
    auto* dialog = new QFileDialog(m_frame.window(), tr("Save the paper as a file"));
    dialog->setObjectName(u"savePaperAs"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // The name came with the file: only its last part is used.
    dialog->selectFile(QFileInfo(here[static_cast<std::size_t>(index)].name).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, index](const QString& path) { save(index, path); });
    dialog->open();
}

void BillPaperWiring::save(int index, const QString& path)
{
    const std::vector<KeptPaper> here = papersHere();
    if (index < 0 || index >= static_cast<int>(here.size()))
        return;
    auto bytes = std::make_shared<QByteArray>();
    m_file.ask([paper = here[static_cast<std::size_t>(index)],
                bytes](const Daybook& daybook) { *bytes = daybook.originalOf(paper); },
               [this, bytes, path] {
                   const QString name = QFileInfo(path).fileName();
                   if (writeWhole(path, *bytes).isEmpty())
                       m_frame.say(tr("Saved as “%1”. Your daybook keeps it too.").arg(name));
                   else
                       m_frame.say(
                           tr("“%1” could not be saved there. Your daybook still has it. Please choose "
                              "another folder.")
                               .arg(name),
                           BannerKind::Look);
               });
}

} // namespace daybook
