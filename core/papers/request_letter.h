#pragma once

#include "core/check/letter.h"
#include "core/papers/query_letter.h"

namespace daybook {

/// What exactly is asked for, where one kind of letter asks for more than one thing.
enum class RequestTopic {
    Usual,
    Records,      ///< of kind TheirLog: everything that is kept about the person
    RuleInWriting ///< of kind Agreement: the rule behind something that was said
};
/// What a letter that asks for something is about. Only what the kind needs is looked at.
struct RequestFacts
{
    LetterKind kind{LetterKind::TheirLog};
    QString provider{};     ///< to whom; the council when the kind is Council
    BillingPeriod period{}; ///< TheirLog: of which days
    QString billFile{};     ///< TheirReminder and Council: about which bill
    Money paid{};           ///< TheirReminder and Council: of that bill, until the day of the letter
    /// TheirReminder and Council: when the question was sent; absent = it is asked with this letter.
    std::optional<QDate> askedOn{};
    std::optional<Money> agreed{}; ///< Council: what the provider agreed to in its answer
    Money arrived{};               ///< Council: of that, what has come
    RequestTopic topic{RequestTopic::Usual};
    QString told{};    ///< RuleInWriting: what was said, in the words it was written down in
    QString toldBy{};  ///< RuleInWriting: who said it
    QDate toldOn{};    ///< RuleInWriting
    QString offered{}; ///< Alternatives: what was offered, in the person's words
};

/// Days an answer to this is waited for: a month for records, else two weeks.
QDate replyByFor(const RequestFacts& facts, QDate date);
/// Letters that ask for something else than a check of a bill: the visit log, the agreement, other offers, an
/// answer to a reminder to pay, and a note to the council. Nothing of law: only what is asked, and by when.
/// Empty for a kind that has a letter of its own, and for a bill that is not there.
Paper requestLetter(const Household& household, const Report& report, const RequestFacts& facts,
                    const LetterWishes& wishes);

} // namespace daybook
