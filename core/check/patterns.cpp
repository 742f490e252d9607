#include "core/check/patterns.h"

#include "core/base/text.h"
#include "core/check/answers.h"

#include <algorithm>
#include <map>

namespace daybook {

namespace {

using SumsByKind = std::map<FindingKind, Money>;

/// What was found on one bill.
struct OneBill
{
    const CheckedBill* bill{};
    SumsByKind differently{};
    SumsByKind inTheirFavour{};
};

void addFinding(OneBill& one, const Finding& finding)
{
    if (isSettled(finding))
        return;
    if (finding.status() == FindingStatus::Query)
        one.differently[finding.kind] += finding.pence;
    else if (finding.status() == FindingStatus::InTheirFavour)
        one.inTheirFavour[finding.kind] += finding.pence;
}

/// `sums`: of each bill, the oldest first.
std::vector<KindPattern> kindsIn(const std::vector<OneBill>& bills, SumsByKind OneBill::*sums)
{
    std::map<FindingKind, KindPattern> kinds;
    std::map<FindingKind, std::size_t> rowBegan; // place of the first bill of the row that goes on
    for (std::size_t at = 0; at < bills.size(); ++at) {
        const SumsByKind& found = bills[at].*sums;
        std::erase_if(rowBegan, [&found](const auto& row) { return !found.contains(row.first); });
        for (const auto& [kind, sum] : found) {
            KindPattern& pattern = kinds[kind];
            pattern.kind = kind;
            pattern.found += sum;
            ++pattern.bills;
            const std::size_t first = rowBegan.try_emplace(kind, at).first->second;
            const int length = static_cast<int>(at - first) + 1;
            if (length < pattern.inARow)
                continue;
            pattern.inARow = length;
            pattern.row = {bills[first].bill->period.from, bills[at].bill->period.to};
        }
    }
    std::vector<KindPattern> all;
    for (const auto& [kind, pattern] : kinds)
        all.push_back(pattern);
    return all;
}

ProviderPattern patternOf(const std::vector<OneBill>& bills)
{
    ProviderPattern pattern;
    pattern.provider = bills.front().bill->provider;
    for (const OneBill& one : bills) {
        pattern.files += one.bill->file;
        pattern.charged += one.bill->total;
        pattern.withoutQuestions += one.differently.empty() ? 1 : 0;
    }
    pattern.kinds = kindsIn(bills, &OneBill::differently);
    pattern.inTheirFavour = kindsIn(bills, &OneBill::inTheirFavour);
    return pattern;
}

} // namespace

std::vector<ProviderPattern> patternsOf(const Report& report)
{
    std::vector<OneBill> bills;
    std::map<QString, std::size_t> placeOfFile;
    for (const CheckedBill& bill : report.bills) {
        if (!bill.supersededBy)
            bills.push_back({&bill, {}, {}});
    }
    std::ranges::stable_sort(bills, {}, [](const OneBill& one) { return one.bill->period.from; });
    for (std::size_t at = 0; at < bills.size(); ++at)
        placeOfFile[bills[at].bill->file] = at;
    const auto add = [&](const Finding& finding) {
        if (const auto place = placeOfFile.find(finding.file); place != placeOfFile.end())
            addFinding(bills[place->second], finding);
    };
    for (const Finding& finding : report.findings)
        add(finding);
    for (const ResolvedQuestion& question : report.resolved)
        add(question.question);

    std::vector<std::vector<OneBill>> byProvider;
    for (const OneBill& one : bills) {
        const auto same = std::ranges::find_if(byProvider, [&one](const std::vector<OneBill>& others) {
            return folded(others.front().bill->provider) == folded(one.bill->provider);
        });
        if (same == byProvider.end())
            byProvider.push_back({one});
        else
            same->push_back(one);
    }
    std::vector<ProviderPattern> patterns;
    for (const std::vector<OneBill>& theirs : byProvider)
        patterns.push_back(patternOf(theirs));
    return patterns;
}

} // namespace daybook
