#include "core/check/waterfall.h"

#include "core/check/not_due.h"

#include <algorithm>
#include <cstdlib>

namespace daybook {

namespace {

/// What a visit that did not happen as planned is called on the findings page.
FindingKind kindOfNotDue(Happened happened, const NotDueTerm& term)
{
    if (happened == Happened::Away)
        return FindingKind::HospitalOrAway;
    if (happened == Happened::CancelledByPerson && term.percent == 0 && !term.hasFixed())
        return FindingKind::CancelledInTime;
    return FindingKind::LateCancelOvercharged;
}

int roundedUpTo(int minutes, int step)
{
    return (minutes + step - 1) / step * step;
}

/// The steps for one share. Members are what every step needs.
class Steps
{
public:
    explicit Steps(const UnitQuestion& question) : m_ask(question) {}

    UnitAnswer explain()
    {
        m_happened = m_ask.visit != nullptr ? m_ask.visit->happened : Happened::NotRecorded;
        if (m_ask.terms != nullptr && isOutside()) {
            claimAll(FindingKind::OutsideAgreement);
            return m_answer;
        }
        const Priced priced = lookUp();
        if (priced == Priced::NotAgreed) {
            claimAll(FindingKind::ExtraNotAgreed);
            return m_answer;
        }
        // Of a provider with whom nothing was agreed there is no plan that a charge could be missing from.
        const bool unknownProvider = m_ask.terms == nullptr && m_ask.visit == nullptr;
        if (!unknownProvider && claimNeverDue())
            return m_answer;
        if (priced == Priced::Unknown) {
            keep(isSilent() ? FindingKind::NotRecorded : FindingKind::NoTerm, m_ask.share);
            return m_answer;
        }
        m_answer.promised = m_ask.promise != nullptr;
        if (!claimByTerm())
            claimRateAndTime();
        return m_answer;
    }

private:
    enum class Priced { Yes, NotAgreed, Unknown };

    bool isOutside() const
    {
        const DayNumber day = m_ask.visit != nullptr ? m_ask.visit->day : m_ask.day;
        return m_ask.dated && (day < m_ask.terms->starts || day > m_ask.terms->ends);
    }

    Priced lookUp()
    {
        if (m_ask.terms == nullptr)
            return Priced::Unknown;
        const CareVisit* visit = m_ask.visit;
        const PriceList& prices = *m_ask.terms->prices;
        m_price.day = visit != nullptr ? visit->day : m_ask.day;
        m_price.start = visit != nullptr && visit->onPlan && visit->start >= 0 ? visit->start : m_ask.start;
        if (m_price.start < 0 && visit != nullptr)
            m_price.start = visit->anyStart();
        m_price.service = m_ask.service;
        if (m_price.service == 0 && visit != nullptr)
            m_price.service = visit->service;
        m_price.quantity = m_ask.quantity;
        m_price.miles = m_ask.miles;

        m_planned = visit != nullptr && visit->planned >= 0 ? visit->planned : -1;
        m_billed = m_ask.billed;
        if (m_planned < 0)
            m_planned = m_billed >= 0 ? m_billed : visit != nullptr ? visit->written : -1;
        if (m_billed < 0)
            m_billed = m_planned;
        m_price.plannedMinutes = m_planned;
        m_price.minutes = std::max(0, m_billed);
        m_answer.plannedMinutes = visit != nullptr ? visit->planned : -1;
        if (m_price.service == 0)
            m_price.service = prices.soleServiceBy(ChargeUnit::Hour, m_price.day);

        if (!prices.isKnownOn(m_price.day))
            return Priced::Unknown;
        // No service is printed: that of the price list whose price it is.
        if (m_price.service == 0 && m_billed > 0)
            m_price.service = prices.serviceCosting(m_ask.share, m_price);
        // Miles are miles, by whatever name the journey goes on the bill.
        if (m_ask.perMile && visit == nullptr && prices.rowsOf(m_price.service, m_price.day).empty()) {
            const int byMile = prices.soleServiceBy(ChargeUnit::Mile, m_price.day);
            m_price.service = byMile != 0 ? byMile : m_price.service;
        }
        m_row = prices.rowFor(m_price.service, m_price.day, m_price.start, m_price.minutes);
        m_answer.row = m_row;
        if (m_row == nullptr)
            return m_price.service != 0 && prices.rowsOf(m_price.service, m_price.day).empty()
                       ? Priced::NotAgreed
                       : Priced::Unknown;
        if (m_row->unit == ChargeUnit::Mile && m_price.miles == Decimal{})
            return takeMilesFromShare() ? Priced::Yes : Priced::Unknown;
        takeQuantityFromShare();
        return m_row->unit == ChargeUnit::Hour && m_billed < 0 ? Priced::Unknown : Priced::Yes;
    }

    /// No miles are printed: a sum that is a whole number of miles at the agreed rate is accepted.
    bool takeMilesFromShare()
    {
        const qint64 rate = m_row->price.pence;
        if (rate <= 0 || m_ask.share % rate != 0)
            return false;
        m_price.miles = Decimal{m_ask.share / rate, 0};
        return true;
    }

    /// No number is printed beside things that are counted: it is the planned one, or, for what is on no
    /// plan, the one that the sum is a multiple of. A sum for just one stays one.
    void takeQuantityFromShare()
    {
        const qint64 each = m_row->price.pence;
        // What was promised for less is one of them at the lesser price.
        const qint64 one =
            m_ask.promise != nullptr ? percentOf(Money{each}, m_ask.promise->percent).pence : each;
        if (m_ask.quantityPrinted || !isCountedExtra(*m_row) || each <= 0 || m_ask.share <= one + 1)
            return;
        const CareVisit* visit = m_ask.visit;
        if (visit != nullptr && visit->onPlan)
            m_price.quantity = std::max<qint64>(1, visit->quantity);
        else if (m_ask.share % each == 0)
            m_price.quantity = m_ask.share / each;
    }

    bool isSilent() const
    {
        if (m_happened != Happened::NotRecorded)
            return false;
        return m_ask.visit != nullptr || m_row == nullptr || !isCountedExtra(*m_row);
    }

    /// Nobody came, the provider cancelled, a carer was absent, or the day is complete without such a visit.
    bool claimNeverDue()
    {
        const CareVisit* visit = m_ask.visit;
        if (visit == nullptr) {
            const DayRecord* record = m_ask.dayRecord;
            const bool counted = m_row != nullptr && isCountedExtra(*m_row);
            if (record == nullptr || counted || !m_ask.dated)
                return false;
            if (record->complete)
                return claimAll(FindingKind::NotOnPlanOrLog);
            return false;
        }
        switch (m_happened) {
        case Happened::NobodyCame:
            return claimAll(FindingKind::MissedVisit);
        case Happened::CancelledByProvider:
            return claimAll(FindingKind::CancelledByProvider);
        case Happened::Came: {
            const int came = visit->carersCame >= 0 ? visit->carersCame : visit->carersPlanned;
            return m_ask.carer >= came && claimAll(FindingKind::FewerCarers);
        }
        default:
            return false;
        }
    }

    int stayDay() const
    {
        if (m_ask.visit != nullptr && m_ask.visit->stayDay > 0)
            return m_ask.visit->stayDay;
        return m_ask.dayRecord != nullptr ? std::max(1, m_ask.dayRecord->stayDay) : 1;
    }

    qint64 priceOfMinutes(int minutes) const
    {
        PriceQuestion question = m_price;
        question.minutes = std::max(0, minutes);
        return m_ask.terms->prices->price(question).value_or(m_ask.share);
    }

    /// Own cancellation, hospital, sent away: a percentage, a fixed sum, or not stated. True when that
    /// settles it.
    bool claimByTerm()
    {
        NotDueTerm term;
        const Agreement& agreement = *m_ask.terms->agreement;
        switch (m_happened) {
        case Happened::CancelledByPerson:
            term = cancellationTerm(agreement, *m_ask.visit, m_price.start);
            m_answer.noticeHours = term.noticeHours;
            break;
        case Happened::Away:
            term = hospitalTerm(agreement, stayDay());
            break;
        case Happened::SentAway:
            if (!m_ask.visit->onPlan) {
                keep(FindingKind::NoTerm, m_ask.share);
                return true;
            }
            term = sentAwayTerm(agreement);
            break;
        default:
            return false;
        }
        if (m_ask.promise != nullptr) {
            term.stated = true;
            term.percent = m_ask.promise->percent;
            term.fixed = -1;
        }
        if (!term.stated) {
            keep(FindingKind::NoTerm, m_ask.share);
            return true;
        }
        m_answer.percent = term.percent;
        m_answer.fixed = term.fixed;
        m_answer.tierHours = m_ask.promise != nullptr ? -1 : term.tierHours;
        m_answer.tierFromDay = m_ask.promise != nullptr ? -1 : term.tierFromDay;
        if (term.percent >= 100 && !term.hasFixed())
            return false;
        m_answer.agreedPrice = plannedPrice();
        const qint64 due =
            term.hasFixed() ? term.fixed : percentOf(Money{plannedPrice()}, term.percent).pence;
        settle(kindOfNotDue(m_happened, term), m_ask.share - due);
        return true;
    }

    qint64 plannedPrice() const
    {
        PriceQuestion question = m_price;
        question.minutes = std::max(0, m_planned);
        if (m_ask.visit != nullptr && m_ask.visit->onPlan)
            question.quantity = m_ask.visit->quantity;
        return m_ask.terms->prices->price(question).value_or(m_ask.share);
    }

    /// One difference, and the rest agreed.
    void settle(FindingKind kind, qint64 difference)
    {
        if (std::abs(difference) <= 1)
            difference = 0;
        difference = std::min(difference, m_ask.share);
        if (difference > 0)
            m_answer.add(kind, difference);
        else if (difference < 0)
            m_answer.add(FindingKind::Underbilled, difference);
        keep(FindingKind::Agreed, m_ask.share - difference);
    }

    qint64 afterPromise(qint64 pence) const
    {
        const bool applies =
            m_ask.promise != nullptr && (m_happened == Happened::Came || m_happened == Happened::NotRecorded);
        return applies ? percentOf(Money{pence}, m_ask.promise->percent).pence : pence;
    }

    FindingKind rateKind(qint64 share)
    {
        if (afterPromise(100) != 100)
            return FindingKind::WrongRate;
        for (const TariffRow* other : m_ask.terms->prices->rowsOf(m_price.service, m_price.day)) {
            if (other == m_row || std::abs(m_ask.terms->prices->priceByRow(*other, m_price) - share) > 1)
                continue;
            m_answer.equalRow = other;
            return FindingKind::PremiumNotDue;
        }
        return FindingKind::WrongRate;
    }

    void claimRateAndTime()
    {
        const qint64 atBilled = afterPromise(priceOfMinutes(m_billed));
        m_answer.agreedPrice = atBilled;
        qint64 rate = m_ask.share - atBilled;
        if (std::abs(rate) <= 1)
            rate = 0;
        FindingKind timeKind = FindingKind::TimeOverbilled;
        const qint64 time = m_row->unit == ChargeUnit::Hour ? timeDifference(atBilled, timeKind)
                                                            : countDifference(atBilled, timeKind);
        const qint64 kept = m_ask.share - rate - time;
        if (rate > 0)
            m_answer.add(rateKind(m_ask.share), rate);
        else if (rate < 0)
            m_answer.add(FindingKind::Underbilled, rate);
        if (time > 0)
            m_answer.add(timeKind, time);
        else if (time < 0)
            m_answer.add(FindingKind::Underbilled, time);
        const bool openTime =
            m_happened == Happened::SentAway && m_ask.visit != nullptr && !m_ask.visit->onPlan;
        keep(isSilent() ? FindingKind::NotRecorded
             : openTime ? FindingKind::NoTerm
                        : FindingKind::Agreed,
             kept);
    }

    qint64 timeDifference(qint64 atBilled, FindingKind& kind)
    {
        const CareVisit* visit = m_ask.visit;
        const TimeTerms& time = m_ask.terms->time;
        const int written = m_happened == Happened::Came ? visit->written : -1;
        const DueMinutes minutes = minutesDue(time, m_planned, written, m_happened != Happened::NotRecorded);
        m_answer.dueMinutes = minutes.due;
        if (m_billed >= minutes.least && m_billed <= minutes.most)
            return 0;
        // A stay that rounds down to nothing still comes to the smallest band.
        const bool smallestBand = minutes.due == 0 && written > 0 && !m_row->bands.empty() &&
                                  m_row->pricing != BandPricing::ProRata;
        const qint64 difference = atBilled - afterPromise(priceOfMinutes(smallestBand ? 1 : minutes.due));
        if (m_billed < minutes.least)
            return std::min<qint64>(difference, 0);
        if (minutes.excessUnchecked)
            kind = FindingKind::NotRecorded;
        else if (!m_ask.terms->agreement->chargeByStated)
            kind = FindingKind::NoTerm;
        else if (written >= 0 && written < m_planned - time.tolerance &&
                 m_billed > minutes.due + time.tolerance)
            kind = FindingKind::ShortVisit;
        else if (written >= 0 && m_billed != written &&
                 (m_billed == roundedUpTo(written, 15) || m_billed == roundedUpTo(written, 30)))
            kind = FindingKind::RoundedUp;
        return std::max<qint64>(difference, 0);
    }

    /// Things counted, not timed: more of them than were planned.
    qint64 countDifference(qint64 atBilled, FindingKind& kind)
    {
        const CareVisit* visit = m_ask.visit;
        if (visit == nullptr || !visit->onPlan || m_row->unit == ChargeUnit::Mile ||
            m_price.quantity == visit->quantity)
            return 0;
        if (m_price.quantity < visit->quantity && isSilent())
            return 0;
        const qint64 difference = atBilled - afterPromise(plannedPrice());
        if (difference > 0 && isSilent() && m_ask.terms->time.by != ChargeBy::Booked)
            kind = FindingKind::NotRecorded;
        return difference;
    }

    bool claimAll(FindingKind kind)
    {
        m_answer.add(kind, m_ask.share);
        m_answer.due = 0;
        return true;
    }

    void keep(FindingKind kind, qint64 pence)
    {
        m_answer.add(kind, pence);
        m_answer.due = pence;
    }

    const UnitQuestion& m_ask;
    UnitAnswer m_answer;
    PriceQuestion m_price;
    const TariffRow* m_row{};
    Happened m_happened{Happened::NotRecorded};
    int m_planned{-1};
    int m_billed{-1};
};

} // namespace

bool isCountedExtra(const TariffRow& row)
{
    switch (row.unit) {
    case ChargeUnit::Mile:
    case ChargeUnit::Each:
    case ChargeUnit::Trip:
    case ChargeUnit::Event:
    case ChargeUnit::Fixed:
        return true;
    default:
        return false;
    }
}

UnitAnswer explainUnit(const UnitQuestion& question)
{
    return Steps(question).explain();
}

} // namespace daybook
