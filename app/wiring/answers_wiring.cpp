#include "app/wiring/answers_wiring.h"

#include "app/daybook_file.h"
#include "core/base/uk_time.h"
#include "ui/models/bill_findings.h"
#include "ui/models/bills_table_model.h"
#include "ui/models/charges_side_by_side.h"
#include "ui/pages/answers_page.h"
#include "ui/pages/finding_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

namespace {

/// "13 June, 8:00 am" or the number of the bill: for the sentence in the history.
QString whatOf(const Finding& finding)
{
    if (!finding.date.isValid())
        return AnswersWiring::tr("bill %1").arg(finding.billNumber);
    return finding.time ? AnswersWiring::tr("%1, %2").arg(toDayMonthText(finding.date), toText(*finding.time))
                        : toDayMonthText(finding.date);
}

const Finding* findingOf(const Report& report, const QString& id)
{
    const auto at = std::find_if(report.findings.begin(), report.findings.end(),
                                 [&id](const Finding& finding) { return finding.id == id; });
    return at == report.findings.end() ? nullptr : &*at;
}

/// The letter that was sent about this question last, in a sentence.
QString letterAbout(const std::vector<Letter>& letters, const QString& findingId)
{
    const Letter* latest = nullptr;
    for (const Letter& letter : letters) {
        if (letter.sentOn && letter.findingIds.contains(findingId) &&
            (latest == nullptr || *letter.sentOn >= *latest->sentOn))
            latest = &letter;
    }
    return latest != nullptr
               ? AnswersWiring::tr("It stands in your letter of %1.").arg(toText(*latest->sentOn))
               : QString();
}

AnswersPage::Facts factsOf(const Snapshot& snapshot, const QString& billFile)
{
    AnswersPage::Facts facts;
    for (AnsweredQuestion& answered : answeredQuestions(snapshot.report)) {
        const QString file = answered.question.file;
        if (!billFile.isEmpty() && file != billFile)
            continue;
        AnswersPage::Row& row = facts.rows.emplace_back();
        if (const CheckedBill* bill = checkedBill(snapshot.report, file))
            row.bill = AnswersWiring::tr("%1, %2").arg(monthText(bill->period), bill->provider);
        row.letter = letterAbout(snapshot.letters, answered.question.answer->findingId);
        row.answered = std::move(answered);
    }
    if (billFile.isEmpty())
        facts.withoutQuestion =
            static_cast<int>(answersWithoutQuestion(snapshot.report, snapshot.household.answers).size());
    facts.mayChange = !snapshot.isReadOnly;
    return facts;
}

} // namespace

AnswersWiring::AnswersWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &AnswersWiring::refresh);
}

bool AnswersWiring::hasAnswers(const QString& billFile) const
{
    const auto snapshot = m_file.snapshot();
    const AnswersPage::Facts facts = factsOf(*snapshot, billFile);
    return !facts.rows.empty() || facts.withoutQuestion > 0;
}

void AnswersWiring::showAnswers(const QString& billFile)
{
    m_billFile = billFile;
    m_page = new AnswersPage;
    connect(m_page, &AnswersPage::changeRequested, this, &AnswersWiring::showQuestion);
    connect(m_page, &AnswersPage::withdrawRequested, this, &AnswersWiring::withdraw);
    refresh();
    m_frame.pushSubPage(m_page);
}

void AnswersWiring::refresh()
{
    if (!m_page && !m_question)
        return;
    const auto snapshot = m_file.snapshot();
    if (m_page)
        m_page->setFacts(factsOf(*snapshot, m_billFile));
    if (!m_question)
        return;
    const Finding* finding = findingOf(snapshot->report, m_questionId);
    m_question->setMayAnswer(!snapshot->isReadOnly);
    const std::vector<Finding> only = finding ? std::vector<Finding>{*finding} : std::vector<Finding>{};
    m_question->setCharges(chargesSideBySide(snapshot->household, only));
    m_question->setFindings(only);
}

void AnswersWiring::showQuestion(const QString& findingId)
{
    const auto snapshot = m_file.snapshot();
    const Finding* finding = findingOf(snapshot->report, findingId);
    if (!finding)
        return;
    m_questionId = findingId;
    m_question = new FindingPage;
    refresh();
    const auto close = [this] {
        if (m_frame.visiblePage() == m_question)
            m_frame.popSubPage();
    };
    connect(m_question, &FindingPage::answered, this, [this, close](const QString& id, AnswerKind kind) {
        answer(id, kind);
        close();
    });
    connect(m_question, &FindingPage::answerWithdrawn, this, [this, close](const QString& id) {
        withdraw(id);
        close();
    });
    connect(m_question, &FindingPage::allSeen, this, close);
    connect(m_question, &FindingPage::dayWanted, this, &AnswersWiring::dayWanted);
    connect(m_question, &FindingPage::visitWanted, this,
            [this, file = finding->file](int row) { Q_EMIT visitWanted(file, row); });
    connect(m_question, &FindingPage::promiseWanted, this,
            [this, provider = finding->provider](QDate day) { Q_EMIT promiseWanted(day, provider); });
    m_frame.pushSubPage(m_question);
}

void AnswersWiring::answer(const QString& findingId, AnswerKind kind)
{
    const auto snapshot = m_file.snapshot();
    const Finding* finding = findingOf(snapshot->report, findingId);
    if (!finding)
        return;
    const Answer answer{
        .findingId = findingId, .kind = kind, .pence = finding->pence, .note = {}, .at = m_file.now()};
    const QString sentence = kind == AnswerKind::Accept ? tr("%1: the bill is right").arg(whatOf(*finding))
                                                        : tr("%1: ask about this").arg(whatOf(*finding));
    m_file.change(sentence, [answer](Changes& changes) { changes.setAnswer(answer); });
}

void AnswersWiring::withdraw(const QString& findingId)
{
    const auto snapshot = m_file.snapshot();
    const Finding* finding = findingOf(snapshot->report, findingId);
    if (!finding)
        return;
    m_file.change(tr("%1: took the answer away").arg(whatOf(*finding)),
                  [findingId](Changes& changes) { changes.removeAnswer(findingId); });
}

} // namespace daybook
