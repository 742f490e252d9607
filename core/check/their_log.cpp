#include "core/check/their_log.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int nearMinutes = 90;
constexpr std::size_t mostBeside = 6;

std::optional<QTime> timeOf(const Visit& entry)
{
    return entry.start ? entry.start : entry.planned;
}

bool isBefore(const Visit& a, const Visit& b)
{
    const auto key = [](const Visit& entry) {
        const std::optional<QTime> time = timeOf(entry);
        return std::tuple(entry.date, time ? minuteOfDay(*time) : -1,
                          entry.end ? minuteOfDay(*entry.end) : -1, static_cast<int>(entry.state),
                          folded(entry.service), entry.carers, folded(entry.provider));
    };
    return key(a) < key(b);
}

/// Names of one provider, folded.
QStringList namesOf(const Household& household, const QString& provider)
{
    QStringList names{folded(provider)};
    for (const Agreement& agreement : household.agreements)
        if (folded(agreement.provider) == names.front())
            for (const QString& alias : agreement.aliases)
                names.append(folded(alias));
    for (const Provider& known : household.providers)
        if (folded(known.name) == names.front())
            for (const QString& alias : known.aliases)
                names.append(folded(alias));
    return names;
}

bool isOf(const Visit& entry, const QStringList& names)
{
    return entry.provider.isEmpty() || names.front().isEmpty() || names.contains(folded(entry.provider));
}

bool isAboutVisits(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::Arithmetic:
    case FindingKind::TotalWrong:
    case FindingKind::VatNotDue:
    case FindingKind::ExtraNotAgreed:
    case FindingKind::CannotRead:
    case FindingKind::CreditUnmatched:
    case FindingKind::LumpTooHigh:
        return false;
    default:
        return finding.date.isValid();
    }
}

bool isAbout(const Finding& finding, const Visit& entry)
{
    if (!finding.service.isEmpty() && !entry.service.isEmpty() &&
        folded(finding.service) != folded(entry.service))
        return false;
    const std::optional<QTime> time = finding.facts.plannedStart ? finding.facts.plannedStart : finding.time;
    if (!time)
        return true;
    const auto isNear = [&time](const std::optional<QTime>& other) {
        return other && std::abs(minuteOfDay(*other) - minuteOfDay(*time)) <= nearMinutes;
    };
    if (!entry.start && !entry.planned)
        return true;
    return isNear(entry.start) || isNear(entry.planned);
}

/// Shorter differences are those of two clocks.
constexpr int sameStay = 5;

bool saysMoreCarers(const Visit& entry, const FindingFacts& facts)
{
    const int theirs = entry.carerCount.value_or(static_cast<int>(entry.carers.size()));
    return facts.writtenCarers && theirs > *facts.writtenCarers;
}

bool saysLongerStay(const Visit& entry, const FindingFacts& facts)
{
    if (!entry.start || !entry.end || !facts.writtenStart || !facts.writtenEnd)
        return false;
    const Minutes theirs = clockMinutes(*entry.start, *entry.end);
    return (theirs - clockMinutes(*facts.writtenStart, *facts.writtenEnd)).count() > sameStay;
}

/// Whether the log speaks for the charge where the daybook speaks against it.
bool contradicts(const Finding& finding, const Visit& entry)
{
    switch (finding.kind) {
    case FindingKind::MissedVisit:
    case FindingKind::CancelledByProvider:
    case FindingKind::CancelledInTime:
    case FindingKind::LateCancelOvercharged:
    case FindingKind::HospitalOrAway:
        return entry.state == VisitState::Came || entry.state == VisitState::SentAway;
    case FindingKind::FewerCarers:
        return entry.state == VisitState::Came && saysMoreCarers(entry, finding.facts);
    case FindingKind::ShortVisit:
    case FindingKind::RoundedUp:
    case FindingKind::TimeOverbilled:
        return entry.state == VisitState::Came && saysLongerStay(entry, finding.facts);
    default:
        return false;
    }
}

QString evidenceOf(const Visit& entry)
{
    QString text = u"their_log.csv "_s + toIso(entry.date);
    if (const std::optional<QTime> time = timeOf(entry))
        text += u' ' + toIso(*time) + (entry.end ? u'-' + toIso(*entry.end) : QString());
    return text + u' ' + stateKeyword(entry.state);
}

} // namespace

std::vector<Visit> theirLogOn(const Household& household, QDate day, const QString& provider)
{
    const QStringList names = namesOf(household, provider);
    std::vector<Visit> found;
    for (const Visit& entry : household.theirLog)
        if (entry.date == day && entry.state != VisitState::DayComplete && isOf(entry, names))
            found.push_back(entry);
    std::stable_sort(found.begin(), found.end(), isBefore);
    return found;
}

void setTheirLogBeside(Report& report, const Household& household)
{
    if (household.theirLog.empty())
        return;
    std::vector<Visit> log;
    for (const Visit& entry : household.theirLog)
        if (entry.state != VisitState::DayComplete)
            log.push_back(entry);
    std::stable_sort(log.begin(), log.end(), isBefore);
    QHash<QString, QStringList> names;
    for (Finding& finding : report.findings) {
        if (!isAboutVisits(finding))
            continue;
        auto known = names.find(finding.provider);
        if (known == names.end())
            known = names.insert(finding.provider, namesOf(household, finding.provider));
        auto entry = std::lower_bound(log.begin(), log.end(), finding.date,
                                      [](const Visit& one, QDate day) { return one.date < day; });
        for (; entry != log.end() && entry->date == finding.date; ++entry) {
            if (finding.facts.theirLog.size() >= mostBeside || !isOf(*entry, *known) ||
                !isAbout(finding, *entry))
                continue;
            finding.facts.theirLog.push_back(*entry);
            // Two accounts of one visit: the daybook counts, but the question is not sure.
            if (finding.confidence == Confidence::Certain && contradicts(finding, *entry))
                finding.confidence = Confidence::Likely;
            finding.evidence.append(evidenceOf(*entry));
        }
    }
}

} // namespace daybook
