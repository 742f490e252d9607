#include "core/check/checking_gains.h"

#include "core/check/answers.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace daybook {

namespace {

bool wasSent(const Letter& letter)
{
    return letter.status != LetterStatus::Draft;
}

/// Those with an answer, the latest answer first.
std::vector<const Letter*> answeredLetters(const std::vector<Letter>& letters)
{
    std::vector<const Letter*> answered;
    for (const Letter& letter : letters)
        if (wasSent(letter) && letter.answer != LetterAnswer::None)
            answered.push_back(&letter);
    std::stable_sort(answered.begin(), answered.end(), [](const Letter* a, const Letter* b) {
        return std::tuple(b->answeredOn.value_or(b->writtenOn), b->writtenOn, b->id) <
               std::tuple(a->answeredOn.value_or(a->writtenOn), a->writtenOn, a->id);
    });
    return answered;
}

/// What is asked about, by the id of its question: still open, and given back.
struct Asked
{
    QHash<QString, Money> open{};
    QHash<QString, Money> givenBack{};
    QHash<QString, Money> known{}; ///< every question that is there, whatever was said of it
};

/// Takes what one letter brought out of what is open. Questions of a later letter are left to that one.
void settle(const Letter& letter, Asked& asked, QSet<QString>& taken, CheckingGains& gains)
{
    Money back;
    Money open;
    Money known;
    bool isWhole = true;
    bool anyGone = false;
    for (const QString& id : letter.findingIds) {
        if (taken.contains(id)) {
            isWhole = false;
            continue;
        }
        taken.insert(id);
        back += asked.givenBack.value(id);
        open += asked.open.take(id);
        known += asked.known.value(id);
        anyGone = anyGone || !asked.known.contains(id);
    }
    const Money agreed = std::clamp(letter.agreed - back, Money{}, open);
    gains.agreed += agreed;
    (letter.answer == LetterAnswer::Agreed ? gains.open : gains.declined) += open - agreed;
    // What was agreed of a question that a bill written anew no longer raises is not charged any more.
    if (isWhole && anyGone)
        gains.givenBack +=
            std::clamp(letter.agreed - back - agreed, Money{}, std::max(Money{}, letter.asked - known));
}

} // namespace

CheckingGains checkingGains(const Report& report, const std::vector<Letter>& letters)
{
    QSet<QString> inLetters;
    for (const Letter& letter : letters)
        if (wasSent(letter))
            for (const QString& id : letter.findingIds)
                inLetters.insert(id);
    CheckingGains gains;
    Asked asked;
    for (const Finding& finding : report.findings) {
        if (finding.status() != FindingStatus::Query)
            continue;
        asked.known[finding.id] += finding.pence;
        const bool isAnswered = finding.answer && !finding.stale;
        if (isAnswered && finding.answer->kind == AnswerKind::Resolved)
            asked.givenBack[finding.id] += finding.pence;
        else if ((isAnswered && finding.answer->kind == AnswerKind::Dispute) ||
                 (!isSettled(finding) && inLetters.contains(finding.id)))
            asked.open[finding.id] += finding.pence;
        else if (!isAnswered)
            gains.notAsked += finding.pence;
    }
    for (const ResolvedQuestion& question : report.resolved) {
        asked.givenBack[question.answer.findingId] += question.answer.pence;
        asked.known[question.answer.findingId] += question.answer.pence;
    }
    for (const Money sum : std::as_const(asked.givenBack))
        gains.givenBack += sum;
    QSet<QString> taken;
    for (const Letter* letter : answeredLetters(letters))
        settle(*letter, asked, taken, gains);
    for (const Money sum : std::as_const(asked.open))
        gains.open += sum;
    gains.asked = gains.givenBack + gains.agreed + gains.declined + gains.open;
    return gains;
}

Report partAbout(const Report& report, const QSet<QString>& files)
{
    Report part;
    for (const CheckedBill& bill : report.bills)
        if (files.contains(bill.file))
            part.bills.push_back(bill);
    for (const Finding& finding : report.findings)
        if (files.contains(finding.file))
            part.findings.push_back(finding);
    for (const ResolvedQuestion& question : report.resolved)
        if (files.contains(question.question.file))
            part.resolved.push_back(question);
    return part;
}

} // namespace daybook
