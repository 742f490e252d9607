#include "app/wiring/letter_wiring.h"

#include "app/daybook_file.h"
#include "app/wiring/paper_delivery.h"
#include "core/check/verdict.h"
#include "core/papers/itemise_letter.h"
#include "core/papers/query_letter.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/letter_answer_page.h"
#include "ui/pages/letter_page.h"
#include "ui/pages/letters_page.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

LetterWiring::LetterWiring(LettersPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame)
{
    connect(page, &LettersPage::letterRequested, this, &LetterWiring::start);
    connect(page, &LettersPage::billsRequested, this, &LetterWiring::billsWanted);
    connect(page, &LettersPage::sentRequested, this, [this](Letter letter) {
        letter.status = LetterStatus::Sent;
        letter.sentOn = m_file.today();
        letter.replyBy = m_file.today().addDays(daysToReply);
        change(letter, tr("Sent the letter about %1 to %2").arg(letter.about, letter.provider));
    });
    connect(page, &LettersPage::answerRequested, this,
            [this](const Letter& letter) { askForAnswer(letter); });
    connect(page, &LettersPage::closeLetterRequested, this, [this](Letter letter) {
        letter.status = LetterStatus::Closed;
        change(letter, tr("Closed the letter about %1 to %2").arg(letter.about, letter.provider));
    });
    connect(page, &LettersPage::reopenRequested, this, [this](Letter letter) {
        letter.status = letter.answer == LetterAnswer::None ? LetterStatus::Sent : LetterStatus::Answered;
        change(letter, tr("Opened the letter about %1 to %2 again").arg(letter.about, letter.provider));
    });
    connect(page, &LettersPage::removeRequested, this, [this](const Letter& letter) {
        m_file.change(tr("Took away the letter about %1 to %2").arg(letter.about, letter.provider),
                      [id = letter.id](Changes& changes) { changes.removeLetter(id); });
    });
    connect(&file, &DaybookFile::snapshotChanged, this, &LetterWiring::refresh);
    refresh();
}

void LetterWiring::refresh()
{
    const auto snapshot = m_file.snapshot();
    std::vector<LettersPage::Choice> choices;
    for (const BillRow& row : billRows(snapshot->household, snapshot->report)) {
        const CheckedBill* checked = checkedBill(snapshot->report, row.file);
        if (!checked || checked->supersededBy || checked->query.isZero())
            continue;
        choices.push_back({row.file, tr("%1, %2").arg(monthText(row.period), row.provider), row.found});
    }
    m_page->setChoices(choices);
    m_page->setLetters(snapshot->letters, m_file.today(), !snapshot->isReadOnly);
    if (m_choose)
        m_choose->setFindings(findingsOf(snapshot->report, m_billFile).toAsk, m_choose->provider());
}

void LetterWiring::start(const QString& billFile)
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, billFile);
    if (!checked)
        return;
    m_billFile = billFile;
    if (verdictOf(*checked) == BillVerdict::CannotBeChecked) {
        const LetterWishes wishes{
            .date = m_file.today(), .tone = LetterTone::Friendly, .findingIds = {}, .replyBy = {}};
        showPaper(itemiseLetter(snapshot->household, snapshot->report, billFile, wishes), checked->provider,
                  {});
        return;
    }
    m_choose = new LetterPage;
    m_choose->setFindings(findingsOf(snapshot->report, billFile).toAsk, checked->provider);
    const auto tone = snapshot->settings.find(u"letter/tone"_s);
    m_choose->setTone(tone != snapshot->settings.end() && tone->second == u"firm"_s ? LetterTone::Firm
                                                                                    : LetterTone::Friendly);
    connect(m_choose, &LetterPage::letterWanted, this, &LetterWiring::showLetter);
    m_frame.pushSubPage(m_choose);
}

void LetterWiring::showLetter()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!m_choose || !checked)
        return;
    // The tone is kept for the next letter.
    const QString tone = m_choose->tone() == LetterTone::Firm ? u"firm"_s : u"friendly"_s;
    const auto before = snapshot->settings.find(u"letter/tone"_s);
    const QString kept = before == snapshot->settings.end() ? u"friendly"_s : before->second;
    if (tone != kept && !snapshot->isReadOnly)
        m_file.change(tone == u"firm"_s ? tr("Letters sound firm") : tr("Letters sound friendly"),
                      [tone](Changes& changes) { changes.setSetting(u"letter/tone"_s, tone); });

    LetterWishes wishes{
        .date = m_file.today(), .tone = m_choose->tone(), .findingIds = m_choose->chosenIds(), .replyBy = {}};
    const Paper letter = queryLetter(snapshot->household, snapshot->report, m_billFile, wishes);
    showPaper(letter, checked->provider, m_choose->chosenIds());
}

void LetterWiring::showPaper(const Paper& letter, const QString& provider, const QStringList& findingIds)
{
    const auto snapshot = m_file.snapshot();
    PaperLook look;
    const auto points = snapshot->settings.find(u"statement/points"_s);
    if (points != snapshot->settings.end() && points->second == u"18"_s)
        look.bodyPoints = 18;
    auto* page = new PaperPage;
    page->setPaper(tr("The letter to %1").arg(provider), letter, look);
    new PaperDelivery(page, m_frame);
    if (!snapshot->isReadOnly) {
        page->offerToKeep();
        connect(page, &PaperPage::sentRequested, this,
                [this, findingIds] { keep(findingIds, LetterStatus::Sent); });
        connect(page, &PaperPage::keepRequested, this,
                [this, findingIds] { keep(findingIds, LetterStatus::Draft); });
    }
    m_frame.pushSubPage(page);
}

void LetterWiring::keep(const QStringList& findingIds, LetterStatus status)
{
    const auto snapshot = m_file.snapshot();
    const auto& bills = snapshot->household.bills;
    const auto bill = std::find_if(bills.begin(), bills.end(),
                                   [this](const Bill& each) { return each.file == m_billFile; });
    if (bill == bills.end())
        return;
    Letter letter;
    // The same letter is not kept twice: one that was not sent yet takes the new questions.
    for (const Letter& other : snapshot->letters) {
        if (other.bill == bill->uuid && other.status == LetterStatus::Draft)
            letter = other;
    }
    letter.bill = bill->uuid;
    letter.provider = bill->provider;
    letter.about = monthText(bill->period);
    letter.findingIds = findingIds;
    letter.asked = {};
    for (const Finding& finding : snapshot->report.findings) {
        if (findingIds.contains(finding.id))
            letter.asked += finding.pence;
    }
    letter.status = status;
    letter.writtenOn = m_file.today();
    if (status == LetterStatus::Sent) {
        letter.sentOn = m_file.today();
        letter.replyBy = m_file.today().addDays(daysToReply);
    }
    change(letter, status == LetterStatus::Sent
                       ? tr("Sent the letter about %1 to %2").arg(letter.about, letter.provider)
                       : tr("Kept the letter about %1 to %2").arg(letter.about, letter.provider));
    m_frame.showPage(PageId::Letters);
}

void LetterWiring::change(const Letter& letter, const QString& sentence)
{
    m_file.change(sentence, [letter](Changes& changes) {
        if (letter.id == 0)
            changes.addLetter(letter);
        else
            changes.updateLetter(letter);
    });
}

void LetterWiring::askForAnswer(const QString& letterUuid)
{
    for (const Letter& letter : m_file.snapshot()->letters) {
        if (letter.uuid == letterUuid) {
            askForAnswer(letter);
            return;
        }
    }
}

void LetterWiring::askForAnswer(const Letter& letter)
{
    m_answer = new LetterAnswerPage(letter, m_file.today());
    connect(m_answer, &LetterAnswerPage::saveRequested, this, [this](const Letter& answered) {
        change(answered, tr("What %1 answered about %2").arg(answered.provider, answered.about));
        if (m_frame.visiblePage() == m_answer)
            m_frame.popSubPage();
    });
    m_frame.pushSubPage(m_answer);
}

} // namespace daybook
