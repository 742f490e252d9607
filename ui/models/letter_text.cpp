#include "ui/models/letter_text.h"

#include "core/base/uk_date.h"

#include <QCoreApplication>
#include <QStringList>

namespace daybook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

/// What somebody said, for a sentence that has a stop of its own.
QString withoutStop(QString said)
{
    if (said.endsWith(u'.'))
        said.chop(1);
    return said;
}

QString answerText(const Letter& letter)
{
    switch (letter.answer) {
    case LetterAnswer::Agreed:
        return Words::tr("They agreed: %1.").arg(toText(letter.agreed));
    case LetterAnswer::Part:
        return letter.reason.isEmpty() ? Words::tr("They agreed to %1 of it.").arg(toText(letter.agreed))
                                       : Words::tr("They agreed to %1 of it. About the rest they said: “%2”.")
                                             .arg(toText(letter.agreed), withoutStop(letter.reason));
    case LetterAnswer::No:
        return letter.reason.isEmpty()
                   ? Words::tr("They said no.")
                   : Words::tr("They said no, because: “%1”.").arg(withoutStop(letter.reason));
    case LetterAnswer::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString letterText(const Letter& letter, QDate today)
{
    QStringList sentences;
    if (!letter.asked.isZero())
        sentences += Words::tr("It asks about %1.").arg(toText(letter.asked));
    if (letter.sentOn)
        sentences += Words::tr("Sent on %1.").arg(toText(*letter.sentOn));
    else
        sentences += Words::tr("Written on %1, not sent yet.").arg(toText(letter.writtenOn));
    const bool isWaiting = letter.status == LetterStatus::Sent || letter.status == LetterStatus::Acknowledged;
    if (letter.status == LetterStatus::Acknowledged)
        sentences += Words::tr("They have it and are looking into it.");
    if (isWaiting && letter.replyBy) {
        if (letter.isLate(today))
            sentences += Words::tr("No answer came by %1. You can ask again.").arg(toText(*letter.replyBy));
        else
            sentences += Words::tr("An answer is expected by %1.").arg(toText(*letter.replyBy));
    }
    if (const QString answer = answerText(letter); !answer.isEmpty())
        sentences += answer;
    if (letter.answeredOn)
        sentences += Words::tr("Their answer came on %1.").arg(toText(*letter.answeredOn));
    if (letter.status == LetterStatus::Closed)
        sentences += Words::tr("Nothing more is to come.");
    return sentences.join(QLatin1Char(' '));
}

QString reminderText(const Letter& letter)
{
    const QDate sent = letter.sentOn.value_or(letter.writtenOn);
    if (letter.asked.isZero())
        return Words::tr("%1 has not answered your letter of %2: %3.")
            .arg(letter.provider, toText(sent), letter.about);
    return Words::tr("%1 has not answered your letter of %2 about %3: %4.")
        .arg(letter.provider, toText(sent), letter.about, toText(letter.asked));
}

QString callText(const Call& call, QDate today)
{
    QStringList sentences;
    const QString said = withoutStop(call.said);
    sentences += call.who.isEmpty() ? Words::tr("It was said: “%1”.").arg(said)
                                    : Words::tr("You spoke with %1: “%2”.").arg(call.who, said);
    if (!call.reference.isEmpty())
        sentences += Words::tr("Their number for it is %1.").arg(call.reference);
    if (call.nextOn && call.isDone)
        sentences += Words::tr("What was to happen by %1 has happened.").arg(toText(*call.nextOn));
    else if (call.isLate(today))
        sentences += Words::tr("Something was to happen by %1. Has it?").arg(toText(*call.nextOn));
    else if (call.nextOn)
        sentences += Words::tr("Something is to happen by %1.").arg(toText(*call.nextOn));
    return sentences.join(QLatin1Char(' '));
}

QString reminderText(const Call& call)
{
    const QString day = toText(call.nextOn.value_or(call.at.date()));
    return call.provider.isEmpty() ? Words::tr("By %1 something was to happen after your call: “%2”.")
                                         .arg(day, withoutStop(call.said))
                                   : Words::tr("By %1 something was to happen after your call with %2: “%3”.")
                                         .arg(day, call.provider, withoutStop(call.said));
}

} // namespace daybook
