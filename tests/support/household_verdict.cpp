#include "tests/support/household_verdict.h"

#include "tests/support/household_sums.h"

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

int toleranceOf(const World& world)
{
    return std::max(world.terms.tolerance, world.coarse);
}

struct MinutesDue
{
    int due{};
    int least{};
    int most{};
};

/// Minutes due, and the least and most that the written times could support.
MinutesDue minutesDue(const World& world, int plan, const std::optional<int>& length)
{
    const Terms& terms = world.terms;
    const int tolerance = toleranceOf(world);
    if (terms.chargeBy == u"booked" || !length)
        return {plan, plan, plan};
    const int fewer = std::max(*length - tolerance, 0);
    if (terms.chargeBy == u"lesser") {
        if (plan - *length <= tolerance)
            return {plan, std::min(plan, rounded(terms, fewer)), plan};
        return {std::min(plan, rounded(terms, *length)), std::min(plan, rounded(terms, fewer)),
                std::min(plan, rounded(terms, *length + tolerance))};
    }
    MinutesDue minutes{rounded(terms, *length), rounded(terms, fewer), rounded(terms, *length + tolerance)};
    if (terms.chargeBy == u"greater")
        minutes = {std::max(plan, minutes.due), std::max(plan, minutes.least), std::max(plan, minutes.most)};
    return minutes;
}

struct Absence
{
    bool agreed{true};
    qint64 due{};
    QString kind{};
    bool whole{false}; ///< all of the price of the plan
};

Absence absenceByTerm(const World& world, const Slot& visit, qint64 price)
{
    const Terms& terms = world.terms;
    const Written& written = visit.written;
    const bool isOwn = written.state == Truth::CancelledByMe || written.state == Truth::SentAway ||
                       written.state == Truth::Away;
    const std::optional<Promised> promise = promiseOn(world, visit.date, visit.service);
    if (isOwn && promise)
        return {true, halfUp(price * promise->percent, 100),
                written.state == Truth::Away ? u"hospital_or_away"_s : u"late_cancel_overcharged"_s};
    switch (written.state) {
    case Truth::NobodyCame:
        return {true, 0, u"missed_visit"_s};
    case Truth::CancelledByProvider:
        return {true, 0, u"cancelled_by_provider"_s};
    case Truth::SentAway:
        return {true, halfUp(price * terms.sentAwayPercent.value_or(100), 100), u"late_cancel_overcharged"_s};
    case Truth::Away: {
        if (!terms.hospital)
            return {.agreed = false};
        int percent = 0;
        for (const auto& [day, each] : *terms.hospital)
            if (day <= written.stayDay)
                percent = each;
        return {true, halfUp(price * percent, 100), u"hospital_or_away"_s};
    }
    default:
        break;
    }
    if (!terms.cancellation)
        return {.agreed = false};
    const CancelTier* tier = &terms.cancellation->back();
    if (written.notice) {
        const qint64 minutes = written.notice->secsTo(QDateTime(visit.date, visit.start, Qt::UTC)) / 60;
        for (auto each = terms.cancellation->rbegin(); each != terms.cancellation->rend(); ++each)
            if (minutes >= each->hours * 60)
                tier = &*each;
    }
    if (tier->fixedPence)
        return {true, *tier->fixedPence, u"late_cancel_overcharged"_s};
    if (!tier->percent)
        return {.agreed = false};
    return {true, halfUp(price * *tier->percent, 100), u"cancelled_in_time"_s};
}

Absence absenceOf(const World& world, const Slot& visit, qint64 price)
{
    Absence absence = absenceByTerm(world, visit, price);
    absence.whole = absence.agreed && price > 0 && absence.due == price;
    return absence;
}

class Waterfall
{
public:
    Waterfall(const World& world, const Charge& charge, bool showsSum) : m_world(world), m_charge(charge)
    {
        m_rest = charge.amount;
        if (showsSum && std::abs(charge.amount - charge.sum) > 1) {
            claim(charge.amount - charge.sum, u"arithmetic"_s);
            m_verdict.withoutDiary = std::max<qint64>(0, charge.amount - charge.sum);
        }
    }

    Verdict run()
    {
        const Terms& terms = m_world.terms;
        const Slot* visit =
            m_charge.visit >= 0 ? &m_world.visits[static_cast<std::size_t>(m_charge.visit)] : nullptr;
        const bool dated = m_charge.date.isValid();
        if (dated && (m_charge.date < terms.starts || (terms.ends && m_charge.date > *terms.ends)))
            return noneDue(u"outside_agreement"_s);
        if (m_charge.what == ChargeFor::Vat)
            return terms.vat == 20 ? net() : noneDue(u"vat_not_due"_s);
        if (m_charge.what == ChargeFor::Extra)
            return noneDue(u"extra_not_agreed"_s);
        if (m_charge.what == ChargeFor::WeeklyFee) {
            const qint64 due = rowFor(terms, m_charge.service, m_charge.date, QTime(12, 0))->pence;
            if (std::abs(m_rest - due) > 1)
                claim(m_rest - due, u"lump_too_high"_s);
            m_verdict.withoutDiary = std::max<qint64>(0, m_sum);
            return net();
        }
        if (m_charge.what == ChargeFor::Miles) {
            takePromise(m_charge.date);
            const qint64 due = halfUp(m_percent * m_charge.quantity *
                                          rowFor(terms, m_charge.service, m_charge.date, QTime(12, 0))->pence,
                                      100);
            if (std::abs(m_rest - due) > 1)
                claim(m_rest - due, u"wrong_rate"_s);
            return net();
        }
        if (m_charge.what == ChargeFor::Copy)
            return noneDue(u"duplicate_same_bill"_s);
        const bool complete = m_world.complete.count(m_charge.date) > 0;
        if (!visit || !visit->written.anything) {
            if (complete)
                return noneDue(visit && visit->planned ? u"missed_visit"_s : u"not_on_plan_or_log"_s);
            return notRecorded(visit);
        }
        return visit->written.state == Truth::Came ? came(*visit) : absent(*visit);
    }

private:
    void claim(qint64 pence, const QString& kind)
    {
        m_rest -= pence;
        m_sum += pence;
        if (pence > 0)
            m_verdict.kinds.insert(kind);
    }

    Verdict noneDue(const QString& kind)
    {
        claim(m_rest, kind);
        m_verdict.withoutDiary =
            kind.startsWith(u"missed") || kind.startsWith(u"not_on") ? m_verdict.withoutDiary : m_sum;
        return net();
    }

    /// What speaks for the provider is taken off before anything is asked about.
    Verdict net()
    {
        m_verdict.query = std::max<qint64>(0, m_sum);
        m_verdict.favour = std::max<qint64>(0, -m_sum);
        if (m_verdict.query == 0)
            m_verdict.kinds.clear();
        return m_verdict;
    }

    qint64 priceOfMinutes(const Slot* visit, int minutes) const
    {
        const QTime start = visit && visit->planned ? visit->start : m_charge.start;
        const QDate date = visit ? visit->date : m_charge.date;
        // Without a plan the billed length is the plan.
        const int plan = visit && visit->planned ? visit->minutes : m_charge.minutes;
        return halfUp(m_percent * m_charge.quantity *
                          priceOf(m_world.terms, m_charge.service, date, start, minutes, plan),
                      100);
    }

    /// For what came, or nobody wrote about, the promised share of every price is due.
    void takePromise(const QDate& date)
    {
        if (const std::optional<Promised> promise = promiseOn(m_world, date, m_charge.service))
            m_percent = promise->percent;
    }

    /// Billed per carer against the agreed price of the billed minutes.
    void claimRate(const Slot* visit, int carers)
    {
        const qint64 agreed = priceOfMinutes(visit, m_charge.minutes) * carers;
        if (std::abs(m_rest - agreed) > carers)
            claim(m_rest - agreed, u"wrong_rate"_s);
    }

    Verdict notRecorded(const Slot* visit)
    {
        m_verdict.notRecorded = true;
        takePromise(visit ? visit->date : m_charge.date);
        claimRate(visit, m_charge.carers);
        // Of a visit nobody wrote about the planned length is due, and more than that cannot be checked.
        const bool booked = m_world.terms.chargeBy == u"booked";
        if (visit && visit->planned && visit->end && (booked || m_charge.minutes < visit->minutes)) {
            const qint64 pence =
                (priceOfMinutes(visit, m_charge.minutes) - priceOfMinutes(visit, visit->minutes)) *
                m_charge.carers;
            if ((m_charge.minutes > visit->minutes) == (pence > 0))
                claim(pence, u"time_overbilled"_s);
        }
        m_verdict.withoutDiary = std::max<qint64>(0, m_sum);
        m_verdict.toCheck = m_rest;
        return net();
    }

    Verdict absent(const Slot& visit)
    {
        // Rounded for each carer.
        Absence absence = absenceOf(m_world, visit, priceOfMinutes(&visit, visit.minutes));
        absence.due *= m_charge.carers;
        if (!absence.agreed) {
            m_verdict.toCheck = m_rest;
            const qint64 unclear = m_rest;
            m_rest = 0;
            net();
            m_verdict.toCheck = unclear;
            return m_verdict;
        }
        if (absence.whole)
            return asPlanned(visit);
        if (std::abs(m_rest - absence.due) > visit.carers)
            claim(m_rest - absence.due, absence.due > 0 && absence.kind == u"cancelled_in_time"
                                            ? u"late_cancel_overcharged"_s
                                            : absence.kind);
        return net();
    }

    /// Due as planned although nobody worked: there is no written time to hold the bill against.
    Verdict asPlanned(const Slot& visit)
    {
        claimRate(&visit, m_charge.carers);
        claimTime(visit, m_charge.carers);
        return net();
    }

    Verdict came(const Slot& visit)
    {
        takePromise(visit.date);
        const int here = visit.written.carers.value_or(visit.carers);
        int carers = m_charge.carers;
        if (carers > here) {
            const qint64 each = m_rest / carers;
            claim(each * (carers - here), u"fewer_carers"_s);
            carers = here;
        }
        claimRate(&visit, carers);
        claimTime(visit, carers);
        return net();
    }

    void claimTime(const Slot& visit, int carers)
    {
        if (!visit.end)
            return;
        const int plan = visit.planned ? visit.minutes : m_charge.minutes;
        const MinutesDue minutes = minutesDue(m_world, plan, visit.written.minutes);
        const int billed = m_charge.minutes;
        const bool tooLong = billed > minutes.most;
        if (!tooLong && billed >= minutes.least)
            return;
        const qint64 pence = (priceOfMinutes(&visit, billed) - priceOfMinutes(&visit, minutes.due)) * carers;
        const QString& by = m_world.terms.chargeBy;
        const bool unknown = !visit.written.minutes && (by == u"actual" || by == u"greater");
        if (tooLong && unknown) {
            m_verdict.toCheck += pence;
            m_rest -= pence;
            return;
        }
        // A shorter stay may cost more than the next band: that is nobody's favour.
        if (std::abs(pence) > carers && tooLong == (pence > 0))
            claim(pence, u"short_visit"_s);
    }

    const World& m_world;
    const Charge& m_charge;
    qint64 m_rest{};
    qint64 m_sum{};
    qint64 m_percent{100}; ///< of a promise
    Verdict m_verdict;
};

} // namespace

Verdict verdictOn(const World& world, const Charge& charge, bool showsSum)
{
    return Waterfall(world, charge, showsSum).run();
}

namespace {

qint64 dueForMinutes(const World& world, const Slot& visit, int plan, int minutes)
{
    const std::optional<Promised> promise = promiseOn(world, visit.date, visit.service);
    const qint64 price =
        priceOf(world.terms, visit.service, visit.date, visit.start, minutes, plan) * visit.quantity;
    return halfUp(price * (promise ? promise->percent : 100), 100) *
           std::min(visit.written.carers.value_or(visit.carers), visit.carers);
}

} // namespace

qint64 dueFor(const World& world, const Slot& visit)
{
    if (!visit.written.anything || visit.written.state != Truth::Came || visit.date < world.terms.starts ||
        (world.terms.ends && visit.date > *world.terms.ends))
        return 0;
    const int plan = visit.planned ? visit.minutes : visit.written.minutes.value_or(0);
    return dueForMinutes(world, visit, plan,
                         visit.end ? minutesDue(world, plan, visit.written.minutes).due : 0);
}

MostDue mostFor(const World& world, const Slot& visit)
{
    const Terms& terms = world.terms;
    if (visit.date < terms.starts || (terms.ends && visit.date > *terms.ends))
        return {};
    const qint64 each =
        priceOf(terms, visit.service, visit.date, visit.start, visit.minutes, visit.minutes) * visit.quantity;
    const qint64 full = each * visit.carers;
    if (!visit.written.anything) {
        const std::optional<Promised> promise = promiseOn(world, visit.date, visit.service);
        const qint64 promised = halfUp(each * (promise ? promise->percent : 100), 100) * visit.carers;
        return !visit.planned || world.complete.count(visit.date) > 0 ? MostDue{}
                                                                      : MostDue{promised, promised};
    }
    if (visit.written.state == Truth::Came) {
        const int plan = visit.planned ? visit.minutes : visit.written.minutes.value_or(0);
        const int most = visit.end ? minutesDue(world, plan, visit.written.minutes).most : 0;
        return {dueFor(world, visit), dueForMinutes(world, visit, plan, most)};
    }
    const Absence absence = absenceOf(world, visit, each);
    const qint64 due = absence.agreed ? absence.due * visit.carers : full;
    return {due, due};
}

} // namespace daybook::test
