#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace daybook {

/// Where a letter about a bill stands.
enum class LetterStatus {
    Draft,        ///< written, not sent
    Sent,         ///< waiting for an answer
    Acknowledged, ///< they have it and are looking
    Answered,     ///< agreed, agreed to part, or said no
    Closed        ///< nothing more is to come
};

/// What the provider answered.
enum class LetterAnswer { None, Agreed, Part, No };

/// What a letter is for.
enum class LetterKind {
    Bill,          ///< asks about differences of a bill
    List,          ///< asks which visits a bill is for
    TheirLog,      ///< asks for the provider's visit log, or for all records about the person
    Agreement,     ///< asks for a copy of what was agreed, or for a rule in writing
    Reminder,      ///< asks again, after no answer came
    TheirReminder, ///< answers a provider's reminder to pay
    Alternatives,  ///< asks what else there is, when only one thing was offered
    Council        ///< tells the council what was asked
};

/// A letter about a bill, as it was kept, and what came of it.
struct Letter
{
    qint64 id{};
    QString uuid{};
    QString bill{}; ///< uuid
    QString provider{};
    QString about{};          ///< "June 2026": as the letter names it
    Money asked{};            ///< what the letter asks about
    QStringList findingIds{}; ///< what it asks about
    QDate writtenOn{};
    std::optional<QDate> sentOn{};
    std::optional<QDate> replyBy{}; ///< after it, Today reminds
    LetterStatus status{LetterStatus::Draft};
    LetterAnswer answer{LetterAnswer::None};
    Money agreed{};   ///< what they agreed to give back or not to charge
    QString reason{}; ///< why they said no, in their words
    std::optional<QDate> answeredOn{};
    LetterKind kind{LetterKind::Bill};
    QByteArray paper{}; ///< the paper as it was kept, see core/papers/paper_json; empty = it is made anew
    friend bool operator==(const Letter&, const Letter&) = default;
    /// Waiting for an answer that should have come before `today`.
    bool isLate(QDate today) const
    {
        return (status == LetterStatus::Sent || status == LetterStatus::Acknowledged) && replyBy &&
               *replyBy < today;
    }
};

/// A telephone call about the care or its bills.
struct Call
{
    qint64 id{};
    QString uuid{};
    QString provider{};
    QString bill{};                ///< uuid; empty = about no bill
    QDateTime at{};                ///< local
    QString who{};                 ///< with whom
    QString said{};                ///< what was said, in the person's words
    QString reference{};           ///< a number they gave
    std::optional<QDate> nextOn{}; ///< the day on which something was to happen
    bool isDone{false};            ///< it happened, or nothing is waited for
    friend bool operator==(const Call&, const Call&) = default;
    bool isLate(QDate today) const { return !isDone && nextOn && *nextOn <= today; }
};

/// Days an answer is waited for before Daybook reminds. Source: the letter itself asks for 14 days.
constexpr int daysToReply = 14;

} // namespace daybook
