#pragma once

#include "core/base/money.h"

#include <QDate>
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
    friend bool operator==(const Letter&, const Letter&) = default;
    /// Waiting for an answer that should have come before `today`.
    bool isLate(QDate today) const
    {
        return (status == LetterStatus::Sent || status == LetterStatus::Acknowledged) && replyBy &&
               *replyBy < today;
    }
};

/// Days an answer is waited for before Daybook reminds. Source: the letter itself asks for 14 days.
constexpr int daysToReply = 14;

} // namespace daybook
