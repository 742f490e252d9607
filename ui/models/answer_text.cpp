#include "ui/models/answer_text.h"

#include "core/base/uk_date.h"

#include <QCoreApplication>

namespace daybook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

QString said(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Dispute:
        return Words::tr("ask about this");
    case AnswerKind::Accept:
        return Words::tr("the bill is right");
    case AnswerKind::Waive:
        return Words::tr("let it be");
    case AnswerKind::Resolved:
        return Words::tr("this is settled");
    }
    return {};
}

QString onDay(const QDateTime& at, const QString& words)
{
    return at.isValid() ? Words::tr("On %1 you said: %2.").arg(toText(at.date()), words)
                        : Words::tr("You said: %1.").arg(words);
}

} // namespace

QString answerText(const Answer& answer)
{
    return onDay(answer.at, said(answer.kind));
}

QString answerText(const AnsweredQuestion& answered)
{
    const Answer& answer = *answered.question.answer;
    if (answered.isSettledByCredit())
        return Words::tr("%1 %2 was given back on bill %3. This is settled.",
                         "what was said; a sum; the number of a bill")
            .arg(onDay(answer.at, said(AnswerKind::Dispute)), toText(answer.pence), answered.creditBill);
    if (answered.question.stale)
        return Words::tr("%1 The sum has changed since: it was %2. Please answer again.")
            .arg(answerText(answer), toText(answer.pence));
    return answerText(answer);
}

} // namespace daybook
