#include "tests/support/household_charges.h"
#include "tests/support/household_sums.h"

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

const std::vector<QString>& workers()
{
    static const std::vector<QString> names{u"Jane Smith"_s, u"Sam Okafor"_s,   u"Priya Patel"_s,
                                            u"Tom Ellis"_s,  u"Grace Mensah"_s, u"Aled Pugh"_s,
                                            u"Rhys Morgan"_s};
    return names;
}

PrintedLine lineOf(const Charge& charge)
{
    PrintedLine line;
    line.date = charge.date;
    line.service = charge.service;
    line.amountPence = charge.amount;
    return line;
}

std::vector<PrintedLine> otherLines(const Charge& charge)
{
    PrintedLine line = lineOf(charge);
    switch (charge.what) {
    case ChargeFor::Vat:
        line.type = BillLineType::Vat;
        line.description = u"VAT 20%"_s;
        break;
    case ChargeFor::UndatedCredit:
        line.type = BillLineType::Credit;
        line.description = u"Goodwill credit"_s;
        break;
    case ChargeFor::Miles:
        line.unit = ChargeUnit::Mile;
        line.quantity = Decimal{charge.quantity, 0};
        line.ratePence = charge.amount / charge.quantity;
        line.description = u"Mileage %1 miles"_s.arg(charge.quantity);
        break;
    case ChargeFor::WeeklyFee:
        line.endDate = charge.to;
        line.quantity = Decimal{1, 0};
        line.unit = ChargeUnit::Week;
        line.ratePence = charge.amount;
        line.description = u"Weekly fee"_s;
        break;
    case ChargeFor::Extra:
        line.description = charge.service;
        line.description[0] = line.description[0].toUpper();
        break;
    default:
        if (charge.to != charge.date)
            line.endDate = charge.to;
        else
            line.unit = ChargeUnit::Day;
        line.minutes = charge.minutes;
        line.description = charge.to == charge.date ? QString() : u"Care services"_s;
        break;
    }
    return {line};
}

} // namespace

std::vector<PrintedLine> linesFor(const World& world, Charge& charge, const Habits& habits)
{
    if (charge.what != ChargeFor::Visit && charge.what != ChargeFor::Copy &&
        charge.what != ChargeFor::OffPlan && charge.what != ChargeFor::Credit)
        return otherLines(charge);
    PrintedLine line = lineOf(charge);
    const Slot* visit = charge.visit >= 0 ? &world.visits[static_cast<std::size_t>(charge.visit)] : nullptr;
    if (charge.what == ChargeFor::Credit)
        line.type = BillLineType::Credit;
    const bool timed = !visit || visit->end;
    if (!timed) {
        line.quantity = Decimal{charge.quantity, 0};
        line.unit = ChargeUnit::Each;
        if (habits.printsRates && charge.sum % charge.quantity == 0)
            line.ratePence = charge.sum / charge.quantity;
        return {line};
    }
    line.start = charge.start;
    line.end = charge.start.addSecs(60 * charge.minutes);
    // Over a change of the clocks the end is as the clock says, and the minutes as they passed.
    if (visit && visit->minutes == charge.minutes && charge.start == visit->start)
        line.end = *visit->end;
    line.minutes = charge.minutes;
    line.carers = charge.carers;
    if (visit)
        line.visitName = visit->planned ? visit->name : QString();
    const std::size_t who =
        static_cast<std::size_t>(charge.date.toJulianDay() + charge.start.hour()) % (workers().size() - 1);
    line.carerNames = workers()[who];
    if (charge.carers == 2)
        line.carerNames += u" & "_s + workers()[who + 1];
    const PriceRow* row =
        rowFor(world.terms, charge.service, charge.date, visit ? visit->start : charge.start);
    const bool hourly =
        row && row->per == u"hour" && row->bands.empty() && row->multiplier.isEmpty() && !row->split;
    if (charge.what == ChargeFor::Credit)
        return {line};
    if (habits.printsRates && hourly && charge.minutes % 15 == 0) {
        const qint64 rate = halfUp(charge.sum * 60, qint64{charge.minutes} * charge.carers);
        if (halfUp(rate * charge.minutes, 60) * charge.carers == charge.sum) {
            line.ratePence = rate;
            line.quantity = Decimal{qint64{charge.minutes} * charge.carers * 100 / 60, 2};
            line.unit = ChargeUnit::Hour;
        }
    } else if (habits.printsRates && !hourly) {
        line.ratePence = charge.sum / charge.carers;
        line.quantity = Decimal{charge.carers, 0};
        line.unit = ChargeUnit::Visit;
    }
    const bool splits = habits.splitsNights && hourly && charge.service == u"waking night" &&
                        charge.start == QTime(22, 0) && charge.what == ChargeFor::Visit &&
                        charge.amount == charge.sum && charge.creditedPence == 0 && charge.minutes > 240;
    if (!splits)
        return {line};
    PrintedLine before = line;
    PrintedLine after = line;
    before.end = QTime(0, 0);
    before.minutes = 120;
    before.amountPence = halfUp(charge.amount * 120, charge.minutes);
    after.date = charge.date.addDays(1);
    after.start = QTime(0, 0);
    after.minutes = charge.minutes - 120;
    after.amountPence = charge.amount - before.amountPence;
    for (PrintedLine* part : {&before, &after})
        part->quantity = Decimal{qint64{*part->minutes} * 100 / 60, 2};
    return {before, after};
}

} // namespace daybook::test
