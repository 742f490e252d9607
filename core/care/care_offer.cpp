#include "core/care/care_offer.h"

#include "core/base/text.h"

#include <algorithm>

namespace daybook {

std::vector<CareOffer> inOrderOffered(std::vector<CareOffer> offers)
{
    std::ranges::stable_sort(offers, {}, &CareOffer::offeredOn);
    return offers;
}

QStringList wantedWithOneOffer(const std::vector<CareOffer>& offers)
{
    QStringList wanted;
    for (const CareOffer& offer : inOrderOffered(offers)) {
        const auto same = std::ranges::count_if(
            offers, [&](const CareOffer& other) { return folded(other.wanted) == folded(offer.wanted); });
        if (same == 1)
            wanted += offer.wanted;
    }
    return wanted;
}

} // namespace daybook
