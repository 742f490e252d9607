#include "core/care/seen_check.h"

#include "core/base/text.h"

#include <algorithm>

namespace daybook {

std::vector<SeenCheck> runningOut(const std::vector<SeenCheck>& checks, QDate today)
{
    const auto isReplaced = [&](const SeenCheck& old) {
        return std::ranges::any_of(checks, [&](const SeenCheck& other) {
            return other.kind == old.kind && folded(other.name) == folded(old.name) && other.runsOut &&
                   *other.runsOut > *old.runsOut;
        });
    };
    std::vector<SeenCheck> found;
    std::ranges::copy_if(checks, std::back_inserter(found), [&](const SeenCheck& check) {
        return check.runsOut && *check.runsOut <= today.addDays(daysOfNotice) && !isReplaced(check);
    });
    std::ranges::stable_sort(found, {}, [](const SeenCheck& check) { return *check.runsOut; });
    return found;
}

} // namespace daybook
