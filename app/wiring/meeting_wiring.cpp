#include "app/wiring/meeting_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/account_facts.h"
#include "app/wiring/paper_delivery.h"
#include "ui/pages/meeting_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

const QString wordsKey = u"meeting/words"_s;

} // namespace

MeetingWiring::MeetingWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
}

void MeetingWiring::start()
{
    m_page = new MeetingPage(m_file.today());
    m_page->setWords(m_file.snapshot()->setting(wordsKey));
    connect(m_page, &MeetingPage::paperRequested, this, &MeetingWiring::showSheet);
    m_frame.pushSubPage(m_page);
}

void MeetingWiring::showSheet()
{
    const MeetingWishes wishes = m_page->wishes();
    const auto snapshot = m_file.snapshot();
    if (!snapshot->isReadOnly && wishes.words != snapshot->setting(wordsKey))
        m_file.change(tr("What I want to say at my review meeting"),
                      [words = wishes.words](Changes& changes) { changes.setSetting(wordsKey, words); });
    m_page->setSaved();
    const bool hasAccount = std::ranges::any_of(
        snapshot->money.accounts, [](const Account& account) { return account.openedOn.isValid(); });
    const MeetingMaterial material{snapshot->household, snapshot->report, snapshot->wishes, snapshot->letters,
                                   hasAccount ? std::optional(budgetOf(*snapshot)) : std::nullopt};
    const Paper paper = meetingPaper(material, wishes);
    showPaper(m_frame, paper.title, paper, paperLook(*snapshot));
}

} // namespace daybook
