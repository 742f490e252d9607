#pragma once

#include "core/care/day_sheet.h"
#include "ui/widgets/signs.h"

namespace daybook {

/// The shape that stands beside the word of an outcome.
inline Sign signOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Planned:
        return Sign::Planned;
    case Outcome::NotWritten:
        return Sign::NotWritten;
    case Outcome::Came:
        return Sign::Came;
    case Outcome::Different:
    case Outcome::SentAway:
        return Sign::Different;
    case Outcome::NobodyCame:
        return Sign::NobodyCame;
    case Outcome::CancelledByPerson:
    case Outcome::CancelledByProvider:
        return Sign::Cancelled;
    case Outcome::Away:
        return Sign::Away;
    }
    return Sign::NotWritten;
}

} // namespace daybook
