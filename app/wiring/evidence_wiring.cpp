#include "app/wiring/evidence_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/paper_delivery.h"
#include "ui/pages/paper_page.h"
#include "ui/scans/paper_pages.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/push_button.h"

#include <QBuffer>

#include <algorithm>
#include <memory>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 40;
constexpr int pageWidth = 1240; // an A4 sheet at 150 dots an inch
constexpr int quality = 80;

QByteArray jpegOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "jpg", quality))
        bytes.clear();
    return bytes;
}

/// The pages of one paper. What cannot be drawn here is named and left where it is kept.
std::vector<PaperPicture> picturesOf(const KeptPaper& kept, const QByteArray& bytes, PdfModule& module)
{
    const QString name = kept.day.isValid()
                             ? EvidenceWiring::tr("Kept with %1: %2").arg(toText(kept.day), kept.name)
                             : EvidenceWiring::tr("Kept with the bill: %1").arg(kept.name);
    const PaperPages pages(bytes, kept.name, module);
    std::vector<PaperPicture> pictures;
    if (!pages.problem().isEmpty() || pages.count() == 0) {
        pictures.push_back(
            {EvidenceWiring::tr("%1. It cannot be drawn here. It is in the daybook as it came.").arg(name),
             {}});
        return pictures;
    }
    for (int page = 0; page < std::min(pages.count(), mostPages); ++page)
        pictures.push_back(
            {pages.count() == 1
                 ? name
                 : EvidenceWiring::tr("%1, page %2 of %3").arg(name).arg(page + 1).arg(pages.count()),
             jpegOf(pages.draw(page, pageWidth))});
    return pictures;
}

} // namespace

EvidenceWiring::EvidenceWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
}

void EvidenceWiring::show(const QString& billFile, const QStringList& findingIds)
{
    const auto snapshot = m_file.snapshot();
    m_billFile = billFile;
    m_wishes = {};
    m_wishes.date = m_file.today();
    m_wishes.findingIds = findingIds;
    m_wishes.letters = snapshot->letters;
    m_wishes.calls = snapshot->calls;
    m_wishes.historyCode = snapshot->historyCode;
    m_wishes.historyEntries = snapshot->history.empty() ? 0 : snapshot->history.front().number;
    m_page = new PaperPage;
    fill();
    new PaperDelivery(m_page, m_frame);
    const QString without = tr("Without n&ames of carers and pictures");
    auto* names = m_page->addWay(u"leaveOutNames"_s, without);
    connect(names, &QPushButton::clicked, this, [this, names, without] {
        m_wishes.leaveOutCarers = !m_wishes.leaveOutCarers;
        names->setText(m_wishes.leaveOutCarers ? tr("With n&ames of carers and pictures") : without);
        fill();
    });
    m_frame.pushSubPage(m_page);
    fetchPictures(billFile);
}

void EvidenceWiring::fill()
{
    const auto snapshot = m_file.snapshot();
    m_page->setPaper(tr("The record behind the questions"),
                     evidencePack(snapshot->household, snapshot->report, m_billFile, m_wishes),
                     paperLook(*snapshot));
}

void EvidenceWiring::fetchPictures(const QString& billFile)
{
    const auto snapshot = m_file.snapshot();
    const std::vector<Bill>& bills = snapshot->household.bills;
    const auto bill = std::ranges::find(bills, billFile, &Bill::file);
    if (bill == bills.end())
        return;
    std::vector<KeptPaper> papers;
    for (const KeptPaper& paper : snapshot->keptPapers) {
        if (paper.bill == bill->uuid)
            papers.push_back(paper);
    }
    const std::set<QDate> days = evidenceDays(snapshot->report, billFile, m_wishes.findingIds);
    for (const KeptPaper& paper : snapshot->dayPapers) {
        if (days.contains(paper.day))
            papers.push_back(paper);
    }
    if (papers.empty())
        return;
    const auto read = std::make_shared<std::vector<std::pair<KeptPaper, QByteArray>>>();
    m_file.ask(
        [papers, read](const Daybook& daybook) {
            for (const KeptPaper& paper : papers)
                read->emplace_back(paper, daybook.originalOf(paper));
        },
        [this, read, page = m_page] {
            // Closed meanwhile, or shown for another bill.
            if (!page || page != m_page)
                return;
            PdfModule module;
            for (const auto& [paper, bytes] : *read) {
                for (PaperPicture& picture : picturesOf(paper, bytes, module))
                    m_wishes.pictures.push_back(std::move(picture));
            }
            if (m_wishes.pictures.size() > mostPages) {
                m_frame.say(
                    tr("%n page(s) are kept with this bill and its days. The first %1 are in the paper.",
                       nullptr, static_cast<int>(m_wishes.pictures.size()))
                        .arg(mostPages),
                    BannerKind::Look);
                m_wishes.pictures.resize(mostPages);
            }
            fill();
        });
}

} // namespace daybook
