#include "core/check/finding_facts.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"
#include "core/check/finding_id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int lateAfter = 15;

std::optional<QTime> timeOf(int minute)
{
    return minute >= 0 ? std::optional(QTime(minute / 60 % 24, minute % 60)) : std::nullopt;
}

std::optional<Minutes> minutesOf(int minutes)
{
    return minutes >= 0 ? std::optional(Minutes{minutes}) : std::nullopt;
}

/// The row of a price list in one word, for "this is the weekend price".
QString labelOf(const TariffRow& row)
{
    switch (row.days) {
    case DayKind::BankHoliday:
        return u"bank holiday"_s;
    case DayKind::Saturday:
        return u"saturday"_s;
    case DayKind::Sunday:
        return u"sunday"_s;
    case DayKind::Weekend:
        return u"weekend"_s;
    case DayKind::Weekday:
    case DayKind::Any:
        break;
    }
    if (row.fromTime)
        return u"evening"_s;
    return row.days == DayKind::Weekday ? u"weekday"_s : u"any"_s;
}

/// The entry by what it says, not by its row: the same whatever the order of the file.
QString evidenceOf(const Visit& entry)
{
    QString text = u"visits.csv "_s + toIso(entry.date);
    if (entry.planned || entry.start)
        text += u' ' + toIso(entry.planned ? *entry.planned : *entry.start);
    return text + u' ' + stateKeyword(entry.state);
}

bool needsNoDiary(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Arithmetic:
    case FindingKind::TotalWrong:
    case FindingKind::DuplicateSameBill:
    case FindingKind::DuplicateEarlierBill:
    case FindingKind::OutsideAgreement:
    case FindingKind::ExtraNotAgreed:
    case FindingKind::VatNotDue:
    case FindingKind::WrongRate:
    case FindingKind::PremiumNotDue:
        return true;
    default:
        return false;
    }
}

/// Whether the question rests on which visit the line was held against, so that lines which could change
/// places are asked about together.
bool restsOnPairing(FindingKind kind)
{
    return !needsNoDiary(kind) || kind == FindingKind::DuplicateSameBill ||
           kind == FindingKind::DuplicateEarlierBill;
}

/// A question about time where the daybook has only one end of the visit.
bool isHalfNoted(FindingKind kind, const CareVisit& visit)
{
    const bool time = kind == FindingKind::ShortVisit || kind == FindingKind::RoundedUp ||
                      kind == FindingKind::TimeOverbilled;
    return time && visit.written < 0 && (visit.writtenStart >= 0 || visit.writtenEnd >= 0);
}

bool isWrittenBefore(const CareVisit& visit, const Bill& bill)
{
    const QDate arrived = bill.billDate.isValid() ? bill.billDate : bill.receivedOn;
    return !visit.entries.empty() && arrived.isValid() &&
           std::all_of(visit.entries.begin(), visit.entries.end(), [&](const Visit* entry) {
               return entry->enteredAt && entry->enteredAt->date() < arrived;
           });
}

Confidence confidenceOf(FindingKind kind, const Bill& bill, const ExaminedCharge* examined,
                        const CareVisit* visit)
{
    if (statusOf(kind) == FindingStatus::ToCheck)
        return Confidence::Possible;
    if (examined != nullptr && examined->interchangeable && restsOnPairing(kind))
        return Confidence::Likely;
    if (needsNoDiary(kind))
        return Confidence::Certain;
    if (visit == nullptr)
        return Confidence::Likely;
    if (visit->conflicting || isHalfNoted(kind, *visit) ||
        (kind == FindingKind::FewerCarers && visit->carersCame < 0))
        return Confidence::Possible;
    if (visit->implied || (examined != nullptr && examined->tier > 0) || !isWrittenBefore(*visit, bill))
        return Confidence::Likely;
    return Confidence::Certain;
}

void addVisitFacts(Finding& finding, const CareVisit& visit)
{
    FindingFacts& facts = finding.facts;
    facts.state = stateOf(visit.happened);
    facts.implied = visit.implied;
    facts.plannedStart = timeOf(visit.start);
    facts.plannedMinutes = minutesOf(visit.planned);
    facts.writtenStart = timeOf(visit.writtenStart);
    facts.writtenEnd = visit.written >= 0 ? timeOf(visit.writtenEnd) : std::nullopt;
    if (visit.carersCame >= 0)
        facts.writtenCarers = visit.carersCame;
    if (visit.stayDay > 0)
        facts.stayDay = visit.stayDay;
    for (const Visit* entry : visit.entries) {
        for (const QString& name : entry->carers)
            if (!facts.writtenNames.contains(name))
                facts.writtenNames.append(name);
        if (entry->noticeAt)
            facts.noticeAt = entry->noticeAt;
        finding.evidence.append(evidenceOf(*entry));
    }
}

/// The unit that the part comes from: the first with a part of that kind.
const ExaminedUnit& unitOf(const ExaminedCharge& examined, FindingKind kind)
{
    for (const ExaminedUnit& unit : examined.units)
        for (int i = 0; i < unit.answer.count; ++i)
            if (unit.answer.parts[static_cast<std::size_t>(i)].kind == kind)
                return unit;
    return examined.units.front();
}

void addChargeFacts(Finding& finding, const ProviderCase& provider, const ExaminedCharge& examined,
                    const BillLine& line, const ExaminedUnit& unit)
{
    FindingFacts& facts = finding.facts;
    facts.billedMinutes = minutesOf(examined.charge.billed);
    facts.billedCarers = examined.charge.carers;
    facts.billedNames = splitNames(line.carerNames);
    facts.charged = line.amount;
    facts.billedRate = line.rate;
    facts.billedQuantity = line.quantity;
    facts.description = line.description;
    if (examined.charge.rows.size() > 1) {
        facts.wholeCharge = Money{examined.charge.amount};
        facts.wholeDate = QDate::fromJulianDay(examined.charge.day);
        facts.wholeStart = timeOf(examined.charge.start);
    }
    qint64 due = 0;
    for (const ExaminedUnit& each : examined.units)
        due += each.answer.due;
    facts.due = Money{examined.duplicateOf >= 0 ? 0 : due};
    facts.dueMinutes = minutesOf(unit.answer.dueMinutes);
    if (unit.answer.agreedPrice >= 0)
        facts.agreedPrice = Money{unit.answer.agreedPrice * examined.charge.carers};
    if (unit.answer.row != nullptr) {
        // A price that is a multiple of another row's has no sum of its own.
        if (!unit.answer.row->multiplier)
            facts.agreedRate = unit.answer.row->price;
        facts.agreedUnit = unit.answer.row->unit;
        facts.payer = unit.answer.row->payer;
    }
    if (unit.answer.equalRow != nullptr) {
        facts.rateLabel = labelOf(*unit.answer.equalRow);
        if (!unit.answer.equalRow->multiplier)
            facts.equalRate = unit.answer.equalRow->price;
        facts.equalUnit = unit.answer.equalRow->unit;
    }
    if (unit.answer.percent >= 0)
        facts.percent = unit.answer.percent;
    if (unit.answer.fixed >= 0)
        facts.fixed = Money{unit.answer.fixed};
    if (unit.answer.tierHours >= 0)
        facts.tierHours = unit.answer.tierHours;
    if (unit.answer.tierFromDay >= 0)
        facts.tierFromDay = unit.answer.tierFromDay;
    if (unit.answer.noticeHours >= 0)
        facts.noticeHours = unit.answer.noticeHours;
    if (examined.duplicateOf >= 0) {
        const LineRef first =
            provider.charges[static_cast<std::size_t>(examined.duplicateOf)].charge.rows.front();
        const Bill& other = provider.household->bills[static_cast<std::size_t>(first.bill)];
        facts.otherBill = other.number;
        facts.otherFile = other.file;
        facts.otherRow = provider.line(first).row;
    }
    if (restsOnPairing(finding.kind) && examined.groupCharged > examined.groupWritten) {
        facts.groupCharged = examined.groupCharged;
        facts.groupWritten = examined.groupWritten;
    }
    const DayNumber day = unit.visit >= 0 ? provider.visit(unit.visit).day : examined.charge.day;
    if (unit.answer.promised) {
        if (const Promise* promise = provider.promiseOn(day, examined.charge.service)) {
            facts.promise = promise->text;
            facts.promiseBy = promise->by;
            facts.promiseAt = promise->at;
            facts.promisePercent = promise->percent;
        }
    }
    if (const AgreedTerms* terms = provider.terms->on(provider.provider, day)) {
        const Agreement& agreement = *terms->agreement;
        facts.vatPercent = agreement.vatPercent;
        facts.chargeByStated = agreement.chargeByStated;
        if (agreement.starts.isValid())
            facts.agreementStarts = agreement.starts;
        facts.agreementEnds = agreement.ends;
    }
}

Finding basicFinding(const Bill& bill, const BillLine& line, FindingKind kind, qint64 pence)
{
    Finding finding;
    finding.kind = kind;
    finding.pence = Money{pence};
    finding.file = bill.file;
    finding.row = line.row;
    finding.billNumber = bill.number;
    finding.provider = bill.provider;
    finding.date = line.date;
    finding.time = line.start;
    finding.service = folded(line.service);
    return finding;
}

} // namespace

Finding findingOf(const std::vector<ProviderCase>& cases, const Bill& bill, const BillLine& line,
                  const RowResult& row, const LinePart& part, int occurrence)
{
    Finding finding = basicFinding(bill, line, part.kind, std::abs(part.pence.pence));
    finding.facts = row.facts;
    QString about = lineIdentity(bill, line, occurrence);
    const ExaminedCharge* examined = nullptr;
    const CareVisit* visit = nullptr;
    if (row.charge >= 0) {
        const ProviderCase& provider = cases[static_cast<std::size_t>(row.provider)];
        examined = &provider.charges[static_cast<std::size_t>(row.charge)];
        const ExaminedUnit& unit = unitOf(*examined, part.kind);
        addChargeFacts(finding, provider, *examined, line, unit);
        if (unit.visit >= 0 && examined->duplicateOf < 0) {
            visit = &provider.visit(unit.visit);
            addVisitFacts(finding, *visit);
            const int service = visit->service != 0 ? visit->service : examined->charge.service;
            about = visitIdentity(QDate::fromJulianDay(visit->day), visit->anyStart(),
                                  provider.names->name(service), unit.carer);
        } else if (part.kind == FindingKind::HospitalOrAway || part.kind == FindingKind::NoTerm) {
            const DayRecord* record = provider.visits.dayRecord(examined->charge.day);
            if (record != nullptr && record->stayDay > 0) {
                finding.facts.state = VisitState::Away;
                finding.facts.stayDay = record->stayDay;
            }
        }
    }
    if (!finding.facts.charged)
        finding.facts.charged = line.amount;
    finding.confidence = confidenceOf(part.kind, bill, examined, visit);
    finding.id = findingId({bill.provider, part.kind, about});
    return finding;
}

std::vector<Finding> notesOf(const std::vector<ProviderCase>& cases, const Bill& bill, const BillLine& line,
                             const RowResult& row)
{
    std::vector<Finding> notes;
    if (row.unmatchedCredit) {
        Finding finding = basicFinding(bill, line, FindingKind::CreditUnmatched, 0);
        finding.facts = row.facts;
        finding.id = findingId({bill.provider, finding.kind, lineIdentity(bill, line, 1)});
        notes.push_back(std::move(finding));
    }
    if (row.charge < 0)
        return notes;
    const ProviderCase& provider = cases[static_cast<std::size_t>(row.provider)];
    const ExaminedCharge& examined = provider.charges[static_cast<std::size_t>(row.charge)];
    const ExaminedUnit& unit = examined.units.front();
    if (unit.visit < 0 || examined.duplicateOf >= 0)
        return notes;
    const CareVisit& visit = provider.visit(unit.visit);
    if (visit.happened != Happened::Came)
        return notes;
    const auto note = [&](FindingKind kind) {
        Finding finding = basicFinding(bill, line, kind, 0);
        addChargeFacts(finding, provider, examined, line, unit);
        addVisitFacts(finding, visit);
        const int service = visit.service != 0 ? visit.service : examined.charge.service;
        finding.confidence = kind == FindingKind::DifferentCarer
                                 ? Confidence::Possible
                                 : confidenceOf(kind, bill, &examined, &visit);
        finding.id = findingId({bill.provider, kind,
                                visitIdentity(QDate::fromJulianDay(visit.day), visit.anyStart(),
                                              provider.names->name(service), unit.carer)});
        notes.push_back(std::move(finding));
    };
    if (visit.start >= 0 && visit.writtenStart > visit.start + lateAfter)
        note(FindingKind::LateVisit);
    const AgreedTerms* terms = provider.terms->on(provider.provider, visit.day);
    if (terms != nullptr && terms->time.by == ChargeBy::Booked && visit.written >= 0 && visit.planned >= 0 &&
        visit.written < visit.planned - terms->time.tolerance)
        note(FindingKind::ShortButBooked);
    if (line.carerNames.isEmpty())
        return notes;
    if (std::any_of(visit.entries.begin(), visit.entries.end(),
                    [&](const Visit* entry) { return entry->carers.contains(line.carerNames); }))
        return notes;
    const QStringList billed = splitNames(line.carerNames);
    QStringList written;
    for (const Visit* entry : visit.entries)
        written += entry->carers;
    // "Jane S" and "Jane" are nobody else than "Jane Smith": first names decide.
    const auto firstName = [](const QString& name) { return folded(name).section(u' ', 0, 0).remove(u'?'); };
    const bool shared = std::any_of(billed.begin(), billed.end(), [&](const QString& a) {
        return std::any_of(written.begin(), written.end(),
                           [&](const QString& b) { return firstName(a) == firstName(b); });
    });
    if (!billed.isEmpty() && !written.isEmpty() && !shared)
        note(FindingKind::DifferentCarer);
    return notes;
}

Finding notBilledFinding(const ProviderCase& provider, const Bill& bill, int visitIndex, int carer,
                         qint64 pence)
{
    const CareVisit& visit = provider.visit(visitIndex);
    Finding finding;
    finding.kind = FindingKind::NotBilled;
    finding.pence = Money{pence};
    finding.file = bill.file;
    finding.billNumber = bill.number;
    finding.provider = bill.provider;
    finding.date = QDate::fromJulianDay(visit.day);
    finding.time = timeOf(visit.anyStart());
    finding.service = provider.names->name(visit.service);
    addVisitFacts(finding, visit);
    finding.facts.due = Money{pence};
    finding.confidence = confidenceOf(FindingKind::NotBilled, bill, nullptr, &visit);
    finding.id = findingId({bill.provider, FindingKind::NotBilled,
                            visitIdentity(finding.date, visit.anyStart(), finding.service, carer)});
    return finding;
}

} // namespace daybook
