#include "app/wiring/letter_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/due_dates_wiring.h"
#include "app/wiring/evidence_wiring.h"
#include "app/wiring/next_steps_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "core/check/verdict.h"
#include "core/papers/finding_text.h"
#include "core/papers/itemise_letter.h"
#include "core/papers/paper_json.h"
#include "core/papers/query_letter.h"
#include "core/papers/reminder_letter.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/pages/letter_again_page.h"
#include "ui/pages/letter_answer_page.h"
#include "ui/pages/letter_page.h"
#include "ui/pages/letters_page.h"
#include "ui/pages/next_steps_page.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/push_button.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// It asks about differences of a bill or for its visits, not for something beside it.
bool asksAboutBill(const Letter& letter)
{
    return letter.kind == LetterKind::Bill || letter.kind == LetterKind::List;
}

/// Letters about that bill which were sent, the latest first.
std::vector<Letter> sentAbout(const Snapshot& snapshot, const QString& billFile)
{
    const auto& bills = snapshot.household.bills;
    const auto bill =
        std::find_if(bills.begin(), bills.end(), [&](const Bill& each) { return each.file == billFile; });
    std::vector<Letter> sent;
    for (const Letter& letter : snapshot.letters) {
        if (bill != bills.end() && letter.bill == bill->uuid && asksAboutBill(letter) &&
            letter.status != LetterStatus::Draft)
            sent.push_back(letter);
    }
    std::stable_sort(sent.begin(), sent.end(), [](const Letter& a, const Letter& b) {
        return a.sentOn.value_or(a.writtenOn) > b.sentOn.value_or(b.writtenOn);
    });
    return sent;
}

LetterAgainPage::Facts factsAbout(const Snapshot& snapshot, const QString& billFile,
                                  const std::vector<Letter>& sent, QDate today)
{
    LetterAgainPage::Facts facts;
    facts.today = today;
    facts.mayWrite = !snapshot.isReadOnly;
    const std::vector<Finding> found = findingsOf(snapshot.report, billFile).toAsk;
    for (const Letter& letter : sent) {
        LetterAgainPage::Earlier& earlier = facts.earlier.emplace_back();
        earlier.letter = letter;
        for (const Finding& finding : found) {
            if (letter.findingIds.contains(finding.id))
                earlier.questions += findingView(finding).title + u" – "_s + kindText(finding.kind);
        }
        earlier.gone = static_cast<int>(letter.findingIds.size() - earlier.questions.size());
    }
    for (const Finding& finding : found) {
        const bool isAsked = std::any_of(sent.begin(), sent.end(), [&finding](const Letter& letter) {
            return letter.findingIds.contains(finding.id);
        });
        if (isAsked || isSettled(finding))
            continue;
        ++facts.newQuestions;
        facts.newSum += finding.pence;
    }
    return facts;
}

} // namespace

LetterWiring::LetterWiring(LettersPage* page, DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_page(page), m_file(file), m_frame(frame),
      m_evidence(new EvidenceWiring(file, frame, this))
{
    connect(page, &LettersPage::letterRequested, this, &LetterWiring::start);
    connect(page, &LettersPage::billsRequested, this, &LetterWiring::billsWanted);
    auto* dueDays = new DueDatesWiring(file, frame, this);
    connect(page, &LettersPage::calendarRequested, dueDays, &DueDatesWiring::start);
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
    m_next = new NextStepsWiring(file, frame, this);
    connect(page, &LettersPage::nextStepsRequested, m_next, &NextStepsWiring::start);
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
        QString text = row.found;
        if (const std::vector<Letter> sent = sentAbout(*snapshot, row.file); !sent.empty())
            text = tr("%1. You wrote about this bill on %2.", "what was found; a day")
                       .arg(text, toText(sent.front().sentOn.value_or(sent.front().writtenOn)));
        choices.push_back({row.file, tr("%1, %2").arg(monthText(row.period), row.provider), text});
    }
    m_page->setChoices(choices);
    m_page->setHasDueDates(!dueDates(*snapshot).empty());
    m_page->setLetters(snapshot->letters, m_file.today(), !snapshot->isReadOnly);
    if (m_choose)
        m_choose->setFindings(findingsOf(snapshot->report, m_billFile).toAsk, m_choose->provider());
}

void LetterWiring::start(const QString& billFile)
{
    const auto snapshot = m_file.snapshot();
    if (!checkedBill(snapshot->report, billFile))
        return;
    m_billFile = billFile;
    if (const std::vector<Letter> sent = sentAbout(*snapshot, billFile); !sent.empty())
        showEarlier(sent);
    else
        writeNew();
}

void LetterWiring::writeNew()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!checked)
        return;
    if (verdictOf(*checked) == BillVerdict::CannotBeChecked) {
        const LetterWishes wishes{
            .date = m_file.today(), .tone = LetterTone::Friendly, .findingIds = {}, .replyBy = {}};
        showNew(itemiseLetter(snapshot->household, snapshot->report, m_billFile, wishes), checked->provider,
                {});
        return;
    }
    m_choose = new LetterPage;
    QHash<QString, QString> asked;
    for (const Letter& letter : sentAbout(*snapshot, m_billFile))
        for (const QString& id : letter.findingIds)
            if (!asked.contains(id))
                asked.insert(id, toText(letter.sentOn.value_or(letter.writtenOn)));
    m_choose->setAlreadyAsked(asked);
    m_choose->setFindings(findingsOf(snapshot->report, m_billFile).toAsk, checked->provider);
    m_choose->setTone(letterTone(*m_file.snapshot()));
    connect(m_choose, &LetterPage::letterWanted, this, &LetterWiring::showLetter);
    m_frame.pushSubPage(m_choose);
}

void LetterWiring::showEarlier(const std::vector<Letter>& sent)
{
    const auto snapshot = m_file.snapshot();
    auto* page = new LetterAgainPage(factsAbout(*snapshot, m_billFile, sent, m_file.today()));
    connect(page, &LetterAgainPage::newLetterRequested, this, &LetterWiring::writeNew);
    connect(page, &LetterAgainPage::openRequested, this, &LetterWiring::openEarlier);
    connect(page, &LetterAgainPage::reminderRequested, this, &LetterWiring::remind);
    connect(page, &LetterAgainPage::answerRequested, this, [this](const Letter& letter) {
        m_frame.popSubPage(); // what it says is not so any more afterwards
        askForAnswer(letter);
    });
    m_frame.pushSubPage(page);
}

/// As it was kept, word for word; only a letter kept without its paper is written anew from what it asked
/// about.
void LetterWiring::openEarlier(const Letter& letter)
{
    const auto snapshot = m_file.snapshot();
    const QDate day = letter.sentOn.value_or(letter.writtenOn);
    if (const std::optional<Paper> kept = paperFromJson(letter.paper)) {
        m_frame.pushSubPage(pageOf(tr("Your letter of %1").arg(toText(day)), *kept, letter.provider));
        return;
    }
    const LetterWishes wishes{
        .date = day, .tone = letterTone(*m_file.snapshot()), .findingIds = letter.findingIds, .replyBy = {}};
    m_frame.pushSubPage(pageOf(tr("Your letter of %1").arg(toText(day)),
                               letter.findingIds.isEmpty()
                                   ? itemiseLetter(snapshot->household, snapshot->report, m_billFile, wishes)
                                   : queryLetter(snapshot->household, snapshot->report, m_billFile, wishes),
                               letter.provider));
}

void LetterWiring::remind(const Letter& first)
{
    const auto snapshot = m_file.snapshot();
    const LetterWishes wishes{
        .date = m_file.today(), .tone = letterTone(*m_file.snapshot()), .findingIds = {}, .replyBy = {}};
    PaperPage* page = pageOf(tr("The reminder to %1").arg(first.provider),
                             reminderLetter(snapshot->household, snapshot->report, m_billFile, first, wishes),
                             first.provider);
    if (!snapshot->isReadOnly) {
        page->offerToKeep(false);
        connect(page, &PaperPage::sentRequested, this, [this, letter = first]() mutable {
            // The questions stay those of the first letter: they are asked again, not once more.
            letter.replyBy = m_file.today().addDays(daysToReply);
            change(letter, tr("Sent a reminder about %1 to %2").arg(letter.about, letter.provider));
            m_frame.showPage(PageId::Letters);
        });
    }
    m_frame.pushSubPage(page);
}

void LetterWiring::showLetter()
{
    const auto snapshot = m_file.snapshot();
    const CheckedBill* checked = checkedBill(snapshot->report, m_billFile);
    if (!m_choose || !checked)
        return;
    // The tone is kept for the next letter.
    const bool isFirm = m_choose->tone() == LetterTone::Firm;
    if (m_choose->tone() != letterTone(*snapshot) && !snapshot->isReadOnly)
        m_file.change(isFirm ? tr("Letters sound firm") : tr("Letters sound friendly"),
                      [isFirm](Changes& changes) {
                          changes.setSetting(letterToneSetting, isFirm ? u"firm"_s : u"friendly"_s);
                      });

    LetterWishes wishes{
        .date = m_file.today(), .tone = m_choose->tone(), .findingIds = m_choose->chosenIds(), .replyBy = {}};
    const Paper letter = queryLetter(snapshot->household, snapshot->report, m_billFile, wishes);
    showNew(letter, checked->provider, m_choose->chosenIds());
}

void LetterWiring::showNew(const Paper& letter, const QString& provider, const QStringList& findingIds)
{
    const auto snapshot = m_file.snapshot();
    PaperPage* page = pageOf(tr("The letter to %1").arg(provider), letter, provider);
    m_paper = page;
    if (!findingIds.isEmpty())
        connect(page->addWay(u"evidence"_s, tr("The &record behind it")), &QPushButton::clicked, this,
                [this, findingIds, file = m_billFile] { m_evidence->show(file, findingIds); });
    connect(page->addWay(u"paymentSlip"_s, tr("The payment slip")), &QPushButton::clicked, this,
            [this, file = m_billFile] { Q_EMIT slipWanted(file); });
    if (!snapshot->isReadOnly) {
        page->offerToKeep();
        connect(page, &PaperPage::sentRequested, this,
                [this, findingIds] { keep(findingIds, LetterStatus::Sent); });
        connect(page, &PaperPage::keepRequested, this,
                [this, findingIds] { keep(findingIds, LetterStatus::Draft); });
    }
    m_frame.pushSubPage(page);
}

PaperPage* LetterWiring::pageOf(const QString& heading, const Paper& letter, const QString& provider)
{
    return paperPage(m_frame, heading, letter, paperLook(*m_file.snapshot()),
                     emailBetween(m_file.snapshot()->household, provider));
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
        if (other.bill == bill->uuid && asksAboutBill(other) && other.status == LetterStatus::Draft)
            letter = other;
    }
    letter.kind = findingIds.isEmpty() ? LetterKind::List : LetterKind::Bill;
    letter.bill = bill->uuid;
    letter.provider = bill->provider;
    letter.about = monthText(bill->period);
    letter.findingIds = findingIds;
    letter.asked = {};
    for (const Finding& finding : snapshot->report.findings) {
        if (findingIds.contains(finding.id))
            letter.asked += finding.pence;
    }
    // What is kept or sent stays what it was, whatever is written in the daybook afterwards.
    letter.paper = m_paper ? paperToJson(m_paper->paper()) : QByteArray();
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
    // A letter that goes out asks: its questions are answered so, unless the person has said otherwise.
    std::vector<Answer> asked;
    if (letter.status == LetterStatus::Sent) {
        for (const Finding& finding : m_file.snapshot()->report.findings) {
            const bool isOpen = !finding.answer || finding.stale;
            if (isOpen && letter.findingIds.contains(finding.id))
                asked.push_back({finding.id, AnswerKind::Dispute, finding.pence, {}, m_file.now()});
        }
    }
    m_file.change(sentence, [letter, asked](Changes& changes) {
        if (letter.id == 0)
            changes.addLetter(letter);
        else
            changes.updateLetter(letter);
        for (const Answer& answer : asked)
            changes.setAnswer(answer);
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
    if (letter.kind != LetterKind::Council)
        m_answer->setNextSteps(stepsInWords(nextStepsAfter(*m_file.snapshot(), letter)),
                               nextStepsDated(nextStepsPack()));
    connect(m_answer, &LetterAnswerPage::nextStepsRequested, this, [this, letter] { m_next->start(letter); });
    m_frame.pushSubPage(m_answer);
}

} // namespace daybook
