#include "tests/support/household_charges.h"

#include "tests/support/household_sums.h"

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

QTime onFive(const QTime& time)
{
    const int minute = time.msecsSinceStartOfDay() / 60000;
    return QTime(0, 0).addSecs((minute + 2) / 5 * 5 * 60);
}

/// What an honest provider bills by the clock it looks at.
int honestMinutes(const Terms& terms, const Slot& visit)
{
    if (visit.truth != Truth::Came || !visit.planned)
        return visit.minutes;
    const int stayed = rounded(terms, visit.stayed);
    if (terms.chargeBy == u"actual")
        return stayed;
    if (terms.chargeBy == u"greater")
        return std::max(visit.minutes, stayed);
    if (terms.chargeBy == u"lesser" && visit.minutes - visit.stayed > terms.tolerance)
        return std::min(visit.minutes, stayed);
    return visit.minutes;
}

/// Percent of the price of the plan due for a visit that did not come; -1 = nothing agreed.
int absencePercent(const Terms& terms, const Slot& visit)
{
    if (visit.truth == Truth::Away) {
        if (!terms.hospital)
            return -1;
        int percent = 0;
        for (const auto& [day, each] : *terms.hospital)
            if (day <= visit.stayDay)
                percent = each;
        return percent;
    }
    if (visit.truth == Truth::SentAway)
        return terms.sentAwayPercent.value_or(100);
    if (visit.truth != Truth::CancelledByMe)
        return 0;
    if (!terms.cancellation)
        return -1;
    const qint64 minutes = visit.notice.secsTo(QDateTime(visit.date, visit.start, Qt::UTC)) / 60;
    for (const CancelTier& tier : *terms.cancellation)
        if (minutes >= tier.hours * 60)
            return tier.percent.value_or(-1);
    return 0;
}

/// A dearer price of the same visit on another day or at another hour.
qint64 premiumPrice(const Terms& terms, const Slot& visit, int minutes)
{
    qint64 best = priceOf(terms, visit.service, visit.date, visit.start, minutes, visit.minutes);
    for (int days = -10; days <= 10; ++days) {
        const QDate other = visit.date.addDays(days);
        if (!rowFor(terms, visit.service, other, visit.start))
            continue;
        best = std::max(best, priceOf(terms, visit.service, other, visit.start, minutes, visit.minutes));
    }
    return best;
}

} // namespace

Habits drawHabits(const World& world, Draw& draw)
{
    Habits habits;
    const bool severalBills = world.has(Theme::DuplicateEarlierBill) || world.has(Theme::Credits);
    habits.cycle = severalBills ? draw.of<int>({14, 7, 10}) : draw.of<int>({0, 0, 0, 0, 14, 7, 28});
    habits.prefix = draw.of<QString>({u"INV-"_s, u"SI"_s, u"RH-"_s, u"0"_s});
    habits.firstNumber = draw.between(1000, 9000);
    habits.sentAfter = draw.between(1, 9);
    habits.printsTotal = !draw.chance(10) || world.has(Theme::TotalWrong);
    habits.printsRates = draw.chance(70) || world.has(Theme::Arithmetic);
    habits.actualTimes = draw.chance(25);
    habits.splitsNights = draw.chance(50);
    const bool plainDays = !world.has(Theme::OutsideAgreement) && !world.has(Theme::DuplicateEarlierBill);
    habits.lumps = plainDays && draw.chance(10);
    habits.lumpDays = draw.of<int>({1, 7, 7, 0});
    return habits;
}

std::optional<Charge> chargeFor(const World& world, int index, const Habits& habits, Draw& draw)
{
    const Terms& terms = world.terms;
    const Slot& visit = world.visits[static_cast<std::size_t>(index)];
    const bool outside = visit.date < terms.starts || (terms.ends && visit.date > *terms.ends);
    if (outside && !world.has(Theme::OutsideAgreement))
        return std::nullopt;
    Charge charge{.visit = index,
                  .date = visit.date,
                  .start = visit.start,
                  .minutes = honestMinutes(terms, visit),
                  .carers = visit.carers,
                  .service = visit.service,
                  .quantity = visit.quantity};
    const bool came = visit.truth == Truth::Came;
    if (habits.actualTimes && came && visit.end)
        charge.start = onFive(visit.cameAt);
    // Charged as if it had been as planned: with the themes of not coming, often.
    int percent = 100;
    if (!came) {
        percent = absencePercent(terms, visit);
        const bool billsAnyway = draw.chance(75);
        if (percent < 100 && billsAnyway && visit.truth != Truth::SentAway)
            percent = 100;
        if (percent <= 0)
            return std::nullopt;
    }
    if (came && visit.carers == 2 && visit.came == 1 && !draw.chance(75))
        charge.carers = 1;
    if (came && visit.end && visit.planned) {
        if (world.has(Theme::ShortVisits) && draw.chance(70))
            charge.minutes = std::max(charge.minutes, visit.minutes);
        if (world.has(Theme::RoundedUp) && draw.chance(25))
            charge.minutes = (visit.stayed + 14) / 15 * 15;
        if (world.has(Theme::OverLong) && draw.chance(6))
            charge.minutes = visit.minutes + draw.of<int>({15, 30, 10});
        if (world.has(Theme::Underbilled) && draw.chance(4) && visit.minutes > 15)
            charge.minutes = visit.minutes - 15;
    }
    if (world.has(Theme::OldPlan) && visit.end && !world.plan.empty()) {
        const PlanRow& now = world.plan.back();
        for (const PlanRow& row : world.plan)
            if (now.from && now.name == visit.name && row.name == visit.name && visit.date >= *now.from &&
                &row != &now)
                charge.minutes = row.start.secsTo(*row.end) / 60;
    }
    if (visit.end && charge.minutes == 0)
        return std::nullopt;
    qint64 each = priceOf(terms, visit.service, visit.date, visit.start, charge.minutes, visit.minutes) *
                  visit.quantity;
    if (world.has(Theme::WrongRate) && draw.chance(8))
        each += std::max<qint64>(3, each * draw.between(2, 25) / 100);
    else if (world.has(Theme::WrongPremium) && draw.chance(10))
        each = std::max(each, premiumPrice(terms, visit, charge.minutes) * visit.quantity);
    else if (world.has(Theme::Underbilled) && draw.chance(4))
        each -= each * draw.between(3, 20) / 100;
    each = halfUp(each * percent, 100);
    const std::optional<Promised> promise = promiseOn(world, visit.date, visit.service);
    if (came && promise && promise->kept)
        each = halfUp(each * promise->percent, 100);
    if (each == 0)
        return std::nullopt;
    if (world.has(Theme::NotBilled) && came && draw.chance(4) && charge.carers == visit.carers)
        return std::nullopt;
    charge.sum = each * charge.carers;
    charge.amount = charge.sum;
    if (world.has(Theme::Arithmetic) && draw.chance(4))
        charge.amount += draw.of<int>({100, 250, 1000, 333, 2000, -100});
    return charge;
}

std::vector<Charge> chargesOffPlan(const World& world, const QDate& from, const QDate& to, const Habits&,
                                   Draw& draw)
{
    std::vector<Charge> charges;
    const std::vector<QTime> hours{QTime(9, 15), QTime(11, 30), QTime(14, 45), QTime(18, 0), QTime(23, 30)};
    const PlanRow& last = world.plan.back();
    for (QDate date = from; date <= to; date = date.addDays(1)) {
        QTime start;
        int minutes = 30;
        if (world.has(Theme::OldPlan) && last.days == u"none" && date >= *last.from) {
            const PlanRow& old = world.plan.front();
            start = old.start;
            minutes = old.start.secsTo(*old.end) / 60;
        } else if (world.has(Theme::NotOnPlan) && draw.chance(9)) {
            start = draw.of(hours);
            minutes = draw.of<int>({30, 45, 60});
        } else {
            continue;
        }
        bool clear = false;
        for (const Slot& visit : world.visits)
            clear = clear || (visit.date == date && visit.planned && visit.end);
        for (const Slot& visit : world.visits)
            if (std::abs(
                    QDateTime(visit.date, visit.start, Qt::UTC).secsTo(QDateTime(date, start, Qt::UTC))) <
                    105 * 60 ||
                (visit.date == date && visit.truth == Truth::Away))
                clear = false;
        const bool outside = date < world.terms.starts || (world.terms.ends && date > *world.terms.ends);
        if (!clear || outside)
            continue;
        Charge charge{.what = ChargeFor::OffPlan,
                      .date = date,
                      .start = start,
                      .minutes = minutes,
                      .service = u"personal care"_s};
        charge.amount = priceOf(world.terms, charge.service, date, start, minutes, minutes);
        charge.sum = charge.amount;
        charges.push_back(charge);
    }
    return charges;
}

Charge extraCharge(const World& world, const QDate& from, const QDate& to, Draw& draw)
{
    Charge charge{.what = ChargeFor::Extra};
    const QDate last = world.terms.ends ? std::min(to, *world.terms.ends) : to;
    charge.date = std::max(from, world.terms.starts);
    if (charge.date < last)
        charge.date = charge.date.addDays(draw.between(0, static_cast<int>(charge.date.daysTo(last))));
    if (draw.chance(40) && charge.date <= last) {
        charge.what = ChargeFor::Miles;
        charge.service = u"mileage"_s;
        charge.quantity = draw.between(2, 20);
        const qint64 rate = rowFor(world.terms, charge.service, charge.date, QTime(12, 0))->pence;
        charge.amount = charge.quantity * (draw.chance(70) ? rate : rate + 15);
    } else {
        charge.service =
            draw.of<QString>({u"administration fee"_s, u"key safe"_s, u"PPE charge"_s, u"set-up fee"_s});
        charge.amount = 5 * draw.between(100, 900);
    }
    charge.sum = charge.amount;
    return charge;
}

std::vector<Charge> weeklyFees(const World& world, const QDate& from, const QDate& to)
{
    std::vector<Charge> fees;
    Draw draw(world.seed ^ static_cast<quint32>(from.toJulianDay()));
    for (QDate week = from; world.paysWeeklyFee && week.addDays(6) <= to; week = week.addDays(7)) {
        Charge fee{
            .what = ChargeFor::WeeklyFee, .date = week, .service = u"weekly fee"_s, .to = week.addDays(6)};
        fee.amount = rowFor(world.terms, fee.service, week, QTime(12, 0))->pence;
        if (!world.themes.empty() && draw.chance(12))
            fee.amount += draw.of<int>({150, 500, 1000, -200});
        fee.sum = fee.amount;
        fees.push_back(fee);
    }
    return fees;
}

} // namespace daybook::test
