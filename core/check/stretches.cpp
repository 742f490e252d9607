#include "core/check/stretches.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "core/check/billed_days.h"

#include <QSet>

#include <algorithm>

namespace daybook {

namespace {

constexpr int halfDay = 12 * 60;

/// First and last day that a bill is about, and how it ends there.
struct Span
{
    DayNumber from{};
    DayNumber to{};
    bool endsAtMidnight{false}; ///< a line of the last day may go on after midnight
    int bill{};

    void include(DayNumber first, DayNumber last)
    {
        from = std::min(from, first);
        if (last > to) {
            to = last;
            endsAtMidnight = false;
        }
    }
};

Span spanOf(const Bill& bill, int index)
{
    std::optional<Span> span;
    const auto include = [&](DayNumber from, DayNumber to) {
        to = std::clamp(to, from, from + longestPeriod);
        if (!span)
            span = Span{from, to, false, index};
        span->include(from, to);
    };
    if (bill.period.isValid())
        include(dayNumber(bill.period.from), dayNumber(bill.period.to));
    bool undated = !span;
    for (const BillLine& line : bill.lines) {
        if (!line.date.isValid()) {
            undated = true;
            if (line.endDate && line.endDate->isValid())
                include(dayNumber(*line.endDate), dayNumber(*line.endDate));
            continue;
        }
        const DayNumber day = dayNumber(line.date);
        DayNumber last = day;
        if (line.span == LineSpan::Week || line.unit == ChargeUnit::Week)
            last = day + 6;
        else if (line.span == LineSpan::Period)
            last = std::max(day, dayOf(bill));
        if (line.endDate && line.endDate->isValid())
            last = std::max(last, dayNumber(*line.endDate));
        include(day, last);
        if (line.end && minuteOfDay(*line.end) == 0 && day == span->to)
            span->endsAtMidnight = true;
    }
    if (undated)
        include(dayOf(bill), dayOf(bill));
    return *span;
}

/// Whether a visit that is planned or written then may go on after midnight.
bool mayCrossMidnight(const std::optional<QTime>& start, const std::optional<QTime>& end)
{
    if (!start || !end)
        return false;
    const int length = minuteOfDay(*end) - minuteOfDay(*start);
    return length <= 0 || length > halfDay;
}

/// The days on which some visit may go on after midnight.
class Nights
{
public:
    Nights(const std::vector<RotaEntry>& rota, const std::vector<Visit>& visits)
    {
        for (const RotaEntry& entry : rota)
            if (mayCrossMidnight(entry.start, entry.end))
                m_planned.push_back(&entry);
        for (const Visit& visit : visits)
            if (visit.date.isValid() && mayCrossMidnight(visit.start, visit.end))
                m_written.insert(dayNumber(visit.date));
    }

    bool contains(DayNumber day) const
    {
        const QDate date = QDate::fromJulianDay(day);
        return m_written.contains(day) ||
               std::any_of(m_planned.begin(), m_planned.end(), [&](const RotaEntry* entry) {
                   return entry->date
                              ? *entry->date == date
                              : (!entry->from || *entry->from <= date) && (!entry->to || date <= *entry->to);
               });
    }

private:
    std::vector<const RotaEntry*> m_planned;
    QSet<DayNumber> m_written;
};

/// The person's links may pair a line with a visit of any day.
void includeLinks(const CheckBasis& basis, std::vector<Span>& spans)
{
    for (const VisitLink& link : basis.household.links) {
        const QDate date = QDate::fromString(link.visit.left(10), Qt::ISODate);
        if (!date.isValid())
            continue;
        for (Span& span : spans)
            if (basis.bill(span.bill).originalSha256 == link.fileSha256)
                span.include(dayNumber(date), dayNumber(date));
    }
}

/// What is agreed to be paid once is told apart from a second charge for it by every bill there is: all bills
/// that may charge it belong together.
class PaidOnce
{
public:
    explicit PaidOnce(const CheckBasis& basis) : m_basis(basis), m_services(basis.isBilled.size())
    {
        for (const Agreement& agreement : basis.household.agreements) {
            const int provider = basis.terms.ofCare(agreement.provider, 0);
            for (const Tariff& tariff : agreement.tariffs)
                for (const TariffRow& row : tariff.rows)
                    if (provider >= 0 && row.unit == ChargeUnit::Fixed)
                        m_services[static_cast<std::size_t>(provider)].insert(folded(row.service));
        }
    }

    void include(std::vector<Span>& spans) const
    {
        for (std::size_t provider = 0; provider < m_services.size(); ++provider) {
            std::vector<Span*> charging;
            for (Span& span : spans)
                if (!m_services[provider].isEmpty() &&
                    m_basis.providerOf(span.bill) == static_cast<int>(provider) &&
                    isCharged(m_services[provider], m_basis.bill(span.bill)))
                    charging.push_back(&span);
            for (Span* span : charging) {
                const auto [first, last] =
                    std::minmax_element(charging.begin(), charging.end(),
                                        [](const Span* a, const Span* b) { return a->from < b->from; });
                span->include((*first)->from, (*last)->from);
            }
        }
    }

private:
    static bool isCharged(const QSet<QString>& services, const Bill& bill)
    {
        return services.contains(QStringLiteral("any")) ||
               std::any_of(bill.lines.begin(), bill.lines.end(), [&](const BillLine& line) {
                   return line.service.isEmpty() || services.contains(folded(line.service));
               });
    }

    const CheckBasis& m_basis;
    std::vector<QSet<QString>> m_services; ///< for each provider
};

} // namespace

std::vector<Stretch> stretchesOf(const CheckBasis& basis, const std::vector<Visit>& visits)
{
    std::vector<Span> spans;
    spans.reserve(basis.live.size());
    for (const int index : basis.live)
        spans.push_back(spanOf(basis.bill(index), index));
    includeLinks(basis, spans);
    PaidOnce(basis).include(spans);
    std::stable_sort(spans.begin(), spans.end(),
                     [](const Span& a, const Span& b) { return a.from < b.from; });

    const Nights nights(basis.household.rota, visits);
    std::vector<std::size_t> place(basis.household.bills.size(), 0);
    std::vector<Stretch> stretches;
    bool lineGoesOn = false;
    bool goesOn = false;
    for (const Span& span : spans) {
        const bool isNew = stretches.empty() || span.from > stretches.back().to + (goesOn ? 1 : 0);
        if (isNew) {
            // A line may be printed under the day on which its night ended.
            const DayNumber dayBefore = span.from - 1;
            const bool isTaken = !stretches.empty() && stretches.back().to == dayBefore;
            stretches.push_back({isTaken ? span.from : dayBefore, span.to, {}});
        }
        Stretch& stretch = stretches.back();
        if (isNew || span.to > stretch.to)
            lineGoesOn = span.endsAtMidnight;
        else if (span.to == stretch.to)
            lineGoesOn = lineGoesOn || span.endsAtMidnight;
        stretch.to = std::max(stretch.to, span.to);
        goesOn = lineGoesOn || nights.contains(stretch.to);
        place[static_cast<std::size_t>(span.bill)] = stretches.size() - 1;
    }
    for (const int index : basis.live)
        stretches[place[static_cast<std::size_t>(index)]].bills.push_back(index);
    return stretches;
}

std::vector<std::vector<const Visit*>> visitsOf(const std::vector<Stretch>& stretches,
                                                const std::vector<Visit>& visits)
{
    std::vector<std::vector<const Visit*>> result(stretches.size());
    if (stretches.empty())
        return result;
    std::size_t at = 0;
    for (const Visit& visit : visits) {
        if (!visit.date.isValid())
            continue;
        const DayNumber day = dayNumber(visit.date);
        if (!stretches[at].contains(day)) {
            const auto after = std::upper_bound(
                stretches.begin(), stretches.end(), day,
                [](DayNumber wanted, const Stretch& stretch) { return wanted < stretch.from; });
            if (after == stretches.begin() || !std::prev(after)->contains(day))
                continue;
            at = static_cast<std::size_t>(std::prev(after) - stretches.begin());
        }
        result[at].push_back(&visit);
    }
    return result;
}

} // namespace daybook
