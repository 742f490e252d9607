#pragma once

#include "core/care/wishes.h"
#include "core/check/household.h"
#include "core/check/letter.h"
#include "core/check/report.h"
#include "core/money/budget.h"
#include "core/papers/paper.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace daybook {

/// What goes on the page for a meeting; each is left out where there is nothing to say.
struct MeetingParts
{
    bool care{true};     ///< hours planned and come, how many people, how long they stayed
    bool goals{true};    ///< what the person wants of their life
    bool family{true};   ///< help that nobody is paid for
    bool money{true};    ///< given, spent, left, how long it lasts
    bool checking{true}; ///< what was asked about and agreed, and the three largest sums still open
    bool names{false};   ///< of carers and of who helps
    friend bool operator==(const MeetingParts&, const MeetingParts&) = default;
};

/// For which days, and what the person wants to say: their own words come first.
struct MeetingWishes
{
    BillingPeriod days{};
    QString words{}; ///< one paragraph a line; may be empty
    MeetingParts parts{};
    QDate madeOn{};
};

/// What the page is made from. Points into what the caller keeps.
struct MeetingMaterial
{
    const Household& household;
    const Report& report;
    const Wishes& wishes;
    std::span<const Letter> letters{};
    std::optional<Budget> budget{}; ///< absent where no account is kept
};

/// One page for a review meeting: the one figure that speaks, the person's words, then what is written down.
/// Every sum is that of the screens.
Paper meetingPaper(const MeetingMaterial& material, const MeetingWishes& wishes);

} // namespace daybook
