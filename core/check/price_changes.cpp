#include "core/check/price_changes.h"

#include "core/base/text.h"
#include "core/check/answers.h"

#include <algorithm>

namespace daybook {

namespace {

/// One visit or thing charged above its agreed price, and nothing else the matter with it.
std::optional<ChargedPrice> priceOf(const Finding& finding)
{
    const FindingFacts& facts = finding.facts;
    const bool isPrice = finding.kind == FindingKind::WrongRate && finding.date.isValid() && facts.charged &&
                         facts.agreedPrice && facts.promise.isEmpty() && !facts.wholeCharge;
    if (!isPrice || isSettled(finding) || finding.pence <= Money{})
        return {};
    const qint64 carers = std::max(1, facts.billedCarers.value_or(1));
    if (facts.charged->pence % carers != 0 || facts.agreedPrice->pence % carers != 0)
        return {};
    ChargedPrice price;
    price.firstDay = finding.date;
    price.time = finding.time;
    price.length = facts.billedMinutes;
    price.agreed = {facts.agreedPrice->pence / carers};
    price.charged = {facts.charged->pence / carers};
    price.billedRate = facts.billedRate;
    price.lines = 1;
    return price.charged > price.agreed ? std::optional(price) : std::nullopt;
}

} // namespace

std::vector<PriceChange> priceChanges(const Report& report)
{
    std::vector<const Finding*> byDay;
    for (const Finding& finding : report.findings)
        byDay.push_back(&finding);
    std::ranges::stable_sort(byDay, {}, &Finding::date);
    std::vector<PriceChange> changes;
    for (const Finding* finding : byDay) {
        const auto price = priceOf(*finding);
        if (!price)
            continue;
        auto change = std::ranges::find_if(changes, [&](const PriceChange& each) {
            return folded(each.provider) == folded(finding->provider) &&
                   folded(each.service) == folded(finding->service);
        });
        if (change == changes.end()) {
            changes.push_back({finding->provider, finding->service, finding->date, {}, {}, {}});
            change = std::prev(changes.end());
        }
        change->findingIds.append(finding->id);
        change->more += finding->pence;
        const auto same = std::ranges::find_if(change->prices, [&](const ChargedPrice& each) {
            return each.length == price->length && each.agreed == price->agreed &&
                   each.charged == price->charged;
        });
        if (same == change->prices.end())
            change->prices.push_back(*price);
        else
            ++same->lines;
    }
    return changes;
}

} // namespace daybook
