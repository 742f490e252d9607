#include "core/check/visits_without_bill.h"

#include "core/base/text.h"
#include "core/check/provider_terms.h"

#include <algorithm>

namespace daybook {

namespace {

constexpr int leastWait = 28;       // days
constexpr int unknownDistance = 28; // days: most agencies bill every four weeks or every month
constexpr int daysLookedBack = 365;

/// What the bills of one provider say about when a bill comes.
struct Billed
{
    std::vector<BillingPeriod> periods{}; ///< by last day
    std::vector<const Finding*> notBilled{};
    bool isExpected{false}; ///< a bill has come before, or it is an agency
    VisitsWithoutBill found{};
    QDate from{};
    QDate to{};
    bool covers(QDate day) const
    {
        return std::ranges::any_of(periods,
                                   [day](const BillingPeriod& period) { return period.contains(day); });
    }
};

/// The middle one of the distances between last days; 0 when there are fewer than two bills.
int usualDistance(const std::vector<BillingPeriod>& periods)
{
    std::vector<int> distances;
    for (std::size_t i = 1; i < periods.size(); ++i) {
        const auto days = static_cast<int>(periods[i - 1].to.daysTo(periods[i].to));
        if (days > 0)
            distances.push_back(days);
    }
    if (distances.empty())
        return 0;
    std::ranges::sort(distances);
    return distances[distances.size() / 2];
}

bool isAbout(const Finding& finding, const DaySheet& sheet, const DayRow& row)
{
    if (finding.date != sheet.day)
        return false;
    if (!finding.time)
        return true;
    return (row.planned && row.planned->start == finding.time) || row.entry()->start == finding.time;
}

void setDays(Billed& billed, QDate today)
{
    VisitsWithoutBill& found = billed.found;
    std::ranges::sort(billed.periods, {}, &BillingPeriod::to);
    found.daysBetweenBills = usualDistance(billed.periods);
    const int distance =
        found.daysBetweenBills > 0 ? found.daysBetweenBills
        : billed.periods.size() == 1
            ? static_cast<int>(billed.periods.front().from.daysTo(billed.periods.front().to)) + 1
            : unknownDistance;
    found.daysWaited = std::max(leastWait, 2 * distance);
    billed.from = today.addDays(-daysLookedBack);
    if (!billed.periods.empty()) {
        const QDate first = std::ranges::min_element(billed.periods, {}, &BillingPeriod::from)->from;
        billed.from = std::max(billed.from, first);
    }
    billed.to = today.addDays(-found.daysWaited - 1);
}

/// The first and the last day that may hold such a visit, so that covered months are not looked through.
BillingPeriod daysToLookAt(const std::vector<Billed>& all)
{
    BillingPeriod days;
    for (const Billed& billed : all) {
        if (!billed.isExpected)
            continue;
        QDate from = billed.from;
        QDate to = billed.to;
        const auto isOpen = [&](QDate day) {
            return !billed.covers(day) ||
                   std::ranges::any_of(billed.notBilled,
                                       [day](const Finding* finding) { return finding->date == day; });
        };
        while (from <= to && !isOpen(from))
            from = from.addDays(1);
        while (from <= to && !isOpen(to))
            to = to.addDays(-1);
        if (from > to)
            continue;
        days.from = days.from.isValid() ? std::min(days.from, from) : from;
        days.to = days.to.isValid() ? std::max(days.to, to) : to;
    }
    return days;
}

} // namespace

int VisitsWithoutBill::count() const
{
    int visits = 0;
    for (const DaySheet& sheet : sheets)
        visits += static_cast<int>(sheet.rows.size());
    return visits;
}

BillingPeriod VisitsWithoutBill::days() const
{
    return sheets.empty() ? BillingPeriod{} : BillingPeriod{sheets.front().day, sheets.back().day};
}

std::vector<VisitsWithoutBill> visitsWithoutBill(const Household& household, const Report& report,
                                                 QDate today)
{
    NameIndex names;
    ProviderTerms terms(household, names);
    std::vector<Billed> all;
    const auto of = [&](int provider) -> Billed& {
        while (static_cast<int>(all.size()) <= provider)
            all.emplace_back();
        return all[static_cast<std::size_t>(provider)];
    };
    for (const CheckedBill& bill : report.bills) {
        if (bill.supersededBy || !bill.period.isValid())
            continue;
        Billed& billed = of(terms.ofBill(bill.provider));
        billed.periods.push_back(bill.period);
        billed.isExpected = true;
    }
    for (const Finding& finding : report.findings) {
        if (finding.kind == FindingKind::NotBilled && finding.date.isValid())
            of(terms.ofBill(finding.provider)).notBilled.push_back(&finding);
    }
    for (int provider = 0; provider < terms.count(); ++provider) {
        Billed& billed = of(provider);
        billed.found.provider = terms.name(provider);
        const auto known = std::ranges::find_if(household.providers, [&](const Provider& each) {
            return folded(each.name) == folded(terms.name(provider)) ||
                   each.aliases.contains(terms.name(provider), Qt::CaseInsensitive);
        });
        billed.isExpected =
            billed.isExpected || (known != household.providers.end() && known->kind == ProviderKind::Agency);
        setDays(billed, today);
    }
    const BillingPeriod looked = daysToLookAt(all);
    if (!looked.isValid())
        return {};
    for (const DaySheet& sheet : daySheets(household.rota, household.visits, looked)) {
        for (const DayRow& row : sheet.rows) {
            const Visit* entry = row.entry();
            if (!entry || entry->state != VisitState::Came)
                continue;
            const QString service = row.planned ? row.planned->service : entry->service;
            const QString name = row.planned ? row.planned->provider : entry->provider;
            const int provider = terms.ofCare(name, names.add(service));
            if (provider < 0)
                continue;
            Billed& billed = of(provider);
            if (!billed.isExpected || sheet.day < billed.from || sheet.day > billed.to)
                continue;
            const bool isOpen = !billed.covers(sheet.day) ||
                                std::ranges::any_of(billed.notBilled, [&](const Finding* finding) {
                                    return isAbout(*finding, sheet, row);
                                });
            if (!isOpen)
                continue;
            std::vector<DaySheet>& sheets = billed.found.sheets;
            if (sheets.empty() || sheets.back().day != sheet.day)
                sheets.push_back({sheet.day, {}, {}});
            sheets.back().rows.push_back(row);
        }
    }
    std::vector<VisitsWithoutBill> found;
    for (Billed& billed : all) {
        if (!billed.found.sheets.empty())
            found.push_back(std::move(billed.found));
    }
    return found;
}

} // namespace daybook
