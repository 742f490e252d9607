#include "core/check/minutes_due.h"

#include "core/base/uk_time.h"

#include <algorithm>
#include <array>

namespace daybook {

int writtenCoarseness(const std::vector<Visit>& visits)
{
    constexpr std::array steps{15, 10, 5};
    std::array<qint64, steps.size()> multiples{};
    qint64 written = 0;
    const auto count = [&](const std::optional<QTime>& time) {
        if (!time)
            return;
        ++written;
        const int minute = minuteOfDay(*time);
        for (std::size_t i = 0; i < steps.size(); ++i)
            multiples[i] += minute % steps[i] == 0 ? 1 : 0;
    };
    for (const Visit& visit : visits) {
        count(visit.start);
        count(visit.end);
    }
    if (written < 8)
        return 5;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (multiples[i] * 100 >= written * 95)
            return steps[i];
    return 1;
}

TimeTerms timeTerms(const Agreement& agreement, int coarseness)
{
    TimeTerms terms;
    terms.by = agreement.chargeByStated ? agreement.chargeBy : ChargeBy::Lesser;
    terms.tolerance = std::max(static_cast<int>(agreement.shortTolerance.count()), coarseness);
    terms.roundTo = std::max(1, static_cast<int>(agreement.roundTo.count()));
    terms.mode = agreement.roundMode;
    terms.minimum = static_cast<int>(agreement.minimum.count());
    return terms;
}

int TimeTerms::rounded(int minutes) const
{
    const int length = std::max(0, minutes);
    int result = length;
    switch (mode) {
    case RoundMode::Nearest:
        result = (2 * length + roundTo) / (2 * roundTo) * roundTo;
        break;
    case RoundMode::Up:
        result = (length + roundTo - 1) / roundTo * roundTo;
        break;
    case RoundMode::Down:
        result = length / roundTo * roundTo;
        break;
    }
    return std::max(result, minimum);
}

DueMinutes minutesDue(const TimeTerms& terms, int planned, int written, bool hasEntry)
{
    const int grace = terms.tolerance;
    DueMinutes result{planned, planned, planned, false};
    if (terms.by == ChargeBy::Booked)
        return result;
    if (written < 0) {
        result.excessUnchecked = !hasEntry || terms.by != ChargeBy::Lesser;
        return result;
    }
    switch (terms.by) {
    case ChargeBy::Booked:
        break;
    case ChargeBy::Lesser:
        if (planned - written > grace) {
            result.due = std::min(planned, terms.rounded(written));
            result.most = std::min(planned, terms.rounded(written + grace));
        }
        result.least = std::min(planned, terms.rounded(written - grace));
        break;
    case ChargeBy::Actual:
        result.due = terms.rounded(written);
        result.most = terms.rounded(written + grace);
        result.least = terms.rounded(written - grace);
        break;
    case ChargeBy::Greater:
        result.due = std::max(planned, terms.rounded(written));
        result.most = std::max(planned, terms.rounded(written + grace));
        result.least = std::max(planned, terms.rounded(written - grace));
        break;
    }
    return result;
}

} // namespace daybook
