#include "app/wiring/meeting_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/paper_delivery.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

const QString wordsKey = u"meeting/words"_s;

QString keptWords(const Snapshot& snapshot)
{
    const auto found = snapshot.settings.find(wordsKey);
    return found == snapshot.settings.end() ? QString() : found->second;
}

} // namespace

MeetingWiring::MeetingWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
}

void MeetingWiring::start()
{
    m_page = new MeetingPage(m_file.today());
    m_page->setWords(keptWords(*m_file.snapshot()));
    connect(m_page, &MeetingPage::paperRequested, this, &MeetingWiring::showPaper);
    m_frame.pushSubPage(m_page);
}

void MeetingWiring::showPaper()
{
    const MeetingWishes wishes = m_page->wishes();
    const auto snapshot = m_file.snapshot();
    if (!snapshot->isReadOnly && wishes.words != keptWords(*snapshot))
        m_file.change(tr("What I want to say at my review meeting"),
                      [words = wishes.words](Changes& changes) { changes.setSetting(wordsKey, words); });
    m_page->setSaved();
    const bool hasAccount = std::ranges::any_of(
        snapshot->money.accounts, [](const Account& account) { return account.openedOn.isValid(); });
    const MeetingMaterial material{snapshot->household, snapshot->report, snapshot->wishes, snapshot->letters,
                                   hasAccount ? std::optional(budgetOf(*snapshot)) : std::nullopt};
    auto* sheets = new PaperPage;
    const Paper paper = meetingPaper(material, wishes);
    sheets->setPaper(paper.title, paper, paperLook(*snapshot));
    new PaperDelivery(sheets, m_frame);
    m_frame.pushSubPage(sheets);
}

} // namespace daybook
