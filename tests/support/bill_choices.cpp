#include "tests/support/household_choices.h"

#include "core/base/sha256.h"
#include "core/base/uk_time.h"
#include "core/bill/bill_reader.h"
#include "core/check/pricing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace daybook::test {

namespace {

/// Writes the bills of one provider: a line for each planned visit, and what else the choices add.
class BillWriter
{
public:
    BillWriter(const HouseholdChoices& choices, const ChosenPlan& plan, const Agreement& agreement,
               int provider, const Breadth& breadth)
        : m_choices(choices), m_plan(plan), m_agreement(agreement), m_provider(provider), m_breadth(breadth)
    {
    }

    std::vector<Bill> write()
    {
        begin();
        for (int day = 0; day < m_plan.days; ++day)
            for (const ChosenSlot& slot : m_plan.slots)
                if (slot.provider == m_provider && m_plan.isPlanned(slot, day))
                    bill(slot, day);
        makeLumps();
        if (m_provider == 0)
            for (const ExtraChoice& extra : m_choices.lines)
                addExtra(extra);
        revise();
        for (std::size_t i = 0; i < m_bills.size(); ++i)
            finish(m_bills[i], choiceOf(i));
        m_bills.erase(std::remove_if(m_bills.begin(), m_bills.end(),
                                     [](const Bill& each) { return each.lines.empty(); }),
                      m_bills.end());
        return std::move(m_bills);
    }

private:
    BillChoice choiceOf(std::size_t index) const
    {
        return index < m_choices.billed.size() ? m_choices.billed[index] : BillChoice{};
    }

    void begin()
    {
        const int count = std::min(m_choices.bills + 1, m_plan.days);
        for (int i = 0; i < count; ++i) {
            Bill bill;
            const QString stem = u"%1-%2"_s.arg(m_provider == 0 ? u"rowan"_s : u"birch"_s).arg(i + 1);
            bill.file = u"bills/"_s + stem + u".csv"_s;
            bill.provider = providerName(m_provider);
            bill.numberPrinted = choiceOf(static_cast<std::size_t>(i)).number == 0;
            bill.number = bill.numberPrinted ? u"INV-%1%2"_s.arg(m_provider).arg(i + 1) : stem;
            bill.period = {m_plan.day(m_plan.days * i / count),
                           m_plan.day(m_plan.days * (i + 1) / count - 1)};
            bill.periodPrinted = true;
            bill.billDate = bill.period.to.addDays(2);
            bill.layout = u"canonical"_s;
            m_bills.push_back(bill);
        }
    }

    Bill& billOn(int day)
    {
        for (Bill& bill : m_bills)
            if (m_plan.day(day) <= bill.period.to)
                return bill;
        return m_bills.back();
    }

    Money price(const ChosenSlot& slot, QDate date, QTime start, int minutes, int planned) const
    {
        PricedVisit visit;
        visit.service = m_provider == 1 ? u"sitting"_s : u"personal care"_s;
        visit.date = date;
        visit.start = start;
        visit.length = Minutes{minutes};
        visit.plannedLength = Minutes{planned};
        return priceOf(m_agreement, visit).value_or(Money{100}) * slot.carers;
    }

    void bill(const ChosenSlot& slot, int day)
    {
        const VisitChoice choice = visitChoice(m_choices, day, slot.index);
        const int planned = m_plan.minutesOf(slot, day);
        const QDate date = m_plan.day(day);
        Bill& bill = billOn(day);
        BillLine line;
        line.date = date;
        line.start = slot.start;
        line.service = slot.service;
        if (slot.carers > 1)
            line.carers = slot.carers;
        int minutes = planned;
        QTime start = slot.start;
        const auto charge = [&](BillLine each, Money amount) {
            each.amount = amount;
            bill.lines.push_back(std::move(each));
        };
        switch (choice.billed) {
        case 1:
            return;
        case 3:
            minutes = planned + 15;
            break;
        case 4:
            minutes = (writtenMinutes(choice, planned) + 14) / 15 * 15;
            break;
        case 11:
            start = slot.start.addSecs(25 * 60);
            break;
        case 12:
            start = slot.start.addSecs(60 * 60);
            break;
        case 18:
            minutes = std::max(5, planned - 10);
            break;
        default:
            break;
        }
        const Money right = price(slot, date, slot.start, minutes, planned);
        line.start = start;
        line.end = start.addSecs(minutes * 60);
        line.billed = Minutes{minutes};
        switch (choice.billed) {
        case 2:
            return charge(line, Money{right.pence + std::max<qint64>(2, right.pence / 8)});
        case 5:
            line.carers.reset();
            for (int carer = 0; carer < slot.carers; ++carer) {
                line.carerNames = carer == 0 ? u"Jane S"_s : u"Amir K"_s;
                charge(line, Money{right.pence / slot.carers});
            }
            return;
        case 6:
            charge(line, right);
            return charge(line, right);
        case 7:
            charge(line, right);
            line.amount = right;
            m_bills.back().lines.push_back(line);
            return;
        case 8:
            line.start.reset();
            line.end.reset();
            return charge(line, right);
        case 9:
            line.start.reset();
            line.end.reset();
            line.visitName = slot.name;
            return charge(line, right);
        case 10:
            return charge(line, Money{right.pence - right.pence / 10});
        case 13:
            line.quantity = Decimal{minutes * 100 / 60, 2};
            line.unit = ChargeUnit::Hour;
            line.rate = Money{2400};
            return charge(line, Money{right.pence + 300});
        case 14:
            line.vat = percentOf(right, 20);
            line.vatIncluded = true;
            return charge(line, right + *line.vat);
        case 15:
        case 21: {
            charge(line, right);
            if (!m_breadth.credits)
                return;
            line.type = BillLineType::Credit;
            line.billed.reset();
            line.end.reset();
            line.amount = choice.billed == 15 ? -right : Money{-right.pence / 3};
            (choice.billed == 15 ? bill : m_bills.back()).lines.push_back(line);
            return;
        }
        case 16:
            return chargeInTwo(bill, line, right);
        case 17: {
            const QDate saturday = date.addDays(6 - date.dayOfWeek());
            return charge(line, price(slot, saturday, slot.start, minutes, planned));
        }
        case 19:
            line.carers = slot.carers + 1;
            return charge(line, Money{right.pence / slot.carers * (slot.carers + 1)});
        case 20:
            line.quantity = Decimal{minutes * 100 / 60 * slot.carers, 2};
            line.unit = ChargeUnit::Hour;
            line.rate = Money{2400};
            return charge(line, right);
        default:
            return charge(line, right);
        }
    }

    /// One visit in two rows: at midnight where it crosses it, else in the middle.
    static void chargeInTwo(Bill& bill, BillLine line, Money right)
    {
        const int minutes = static_cast<int>(line.billed->count());
        const int toMidnight = 24 * 60 - minuteOfDay(*line.start);
        const int first = minutes > toMidnight ? toMidnight : minutes / 2;
        const Money part{right.pence * first / minutes};
        const QTime end = *line.end;
        line.end = line.start->addSecs(first * 60);
        line.billed = Minutes{first};
        line.amount = part;
        bill.lines.push_back(line);
        if (minutes > toMidnight)
            line.date = line.date.addDays(1);
        line.start = line.end;
        line.end = end;
        line.billed = Minutes{minutes - first};
        line.amount = right - part;
        bill.lines.push_back(line);
    }

    /// Days, weeks or the whole time in one sum instead of visits.
    void makeLumps()
    {
        for (std::size_t i = 0; i < m_bills.size(); ++i) {
            const int layout = m_breadth.lumps ? choiceOf(i).layout : 0;
            if (layout == 0)
                continue;
            Bill& bill = m_bills[i];
            const int step = layout == 1 ? 1 : layout == 2 ? 7 : 400;
            std::vector<BillLine> lumps;
            for (QDate from = bill.period.from; from <= bill.period.to; from = from.addDays(step)) {
                BillLine lump;
                lump.span = layout == 1 ? LineSpan::Day : layout == 2 ? LineSpan::Week : LineSpan::Period;
                lump.date = from;
                const QDate to = std::min(from.addDays(step - 1), bill.period.to);
                if (layout != 1)
                    lump.endDate = to;
                for (const BillLine& line : bill.lines)
                    if (from <= line.date && line.date <= to && line.type == BillLineType::Charge)
                        lump.amount += line.amount;
                if (!lump.amount.isZero())
                    lumps.push_back(lump);
            }
            bill.lines = lumps;
        }
    }

    void addExtra(const ExtraChoice& extra)
    {
        const int day = extra.day % m_plan.days;
        Bill& bill = extra.slot % 3 == 2 ? m_bills.back() : billOn(day);
        BillLine line;
        line.date = m_plan.day(day);
        line.amount = Money{500 + 150 * extra.size};
        const QTime odd = QTime(7 + extra.size, 15);
        switch (extra.kind) {
        case 0:
            line.service = u"meal"_s;
            line.quantity = Decimal{1 + extra.slot, 0};
            line.amount = Money{650 * (1 + extra.slot)};
            break;
        case 1:
            line.service = u"mileage"_s;
            line.quantity = Decimal{15 * extra.size, 1};
            line.rate = Money{extra.slot == 0 ? 55 : 45};
            line.unit = ChargeUnit::Mile;
            line.amount = times(*line.rate, *line.quantity);
            if (m_breadth.undated && extra.slot == 1)
                line.date = {};
            break;
        case 2:
            line.date = {};
            line.service = u"admin"_s;
            if (!m_breadth.undated)
                return;
            break;
        case 3: {
            if (!m_breadth.vatRows)
                return;
            Money net;
            for (const BillLine& each : bill.lines)
                net += each.amount;
            line.date = {};
            line.type = BillLineType::Vat;
            line.amount = percentOf(net, extra.size % 2 == 0 ? 20 : 5);
            break;
        }
        case 4:
            line.unreadable = true;
            line.description = u"Care as discus.."_s;
            break;
        case 5:
        case 6:
            if (!m_breadth.credits)
                return;
            line.type = BillLineType::Credit;
            line.amount = -line.amount;
            if (extra.kind == 5)
                line.date = {};
            break;
        case 7:
            line.type = extra.slot % 2 == 0 ? BillLineType::Balance : BillLineType::Payment;
            break;
        case 8:
            if (bill.lines.empty())
                return;
            line = bill.lines[static_cast<std::size_t>(extra.size) % bill.lines.size()];
            break;
        case 9:
            line.service = u"gardening"_s;
            break;
        case 10:
            line.date = m_plan.first.addDays(-3 - extra.size);
            line.start = odd;
            line.end = odd.addSecs(1800);
            line.billed = Minutes{30};
            break;
        default:
            if (!m_breadth.unplanned)
                return;
            line.start = odd;
            line.end = odd.addSecs((20 + 5 * extra.slot) * 60);
            line.billed = Minutes{20 + 5 * extra.slot};
            line.service = u"personal care"_s;
            line.carerNames = u"Jane S"_s;
            if (extra.kind == 14) {
                bill.lines.push_back(line);
                line.carerNames = u"Amir K"_s;
            }
            break;
        }
        bill.lines.push_back(line);
    }

    void revise()
    {
        // Two bills for the same time that have no numbers cannot be told apart; that is no revised bill.
        if (m_choices.revised == 0 || !m_breadth.revised || m_provider != 0 || !m_bills.front().numberPrinted)
            return;
        Bill later = m_bills.front();
        later.file = u"bills/rowan-revised.csv"_s;
        later.billDate = later.billDate.addDays(20);
        if (!later.lines.empty())
            later.lines.pop_back();
        if (m_choices.revised == 2) {
            later.replaces = later.number;
            later.number += u"R"_s;
        }
        m_bills.push_back(later);
    }

    void finish(Bill& bill, const BillChoice& choice)
    {
        Money sum;
        int row = 1;
        for (BillLine& line : bill.lines) {
            line.row = ++row;
            if (line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
                line.type == BillLineType::Vat)
                sum += line.amount;
        }
        if (choice.total > 0 && m_breadth.printedTotals && !bill.lines.empty()) {
            BillLine total;
            total.type = BillLineType::Total;
            total.row = ++row;
            total.amount = sum + Money{choice.total == 2 ? 500 : choice.total == 3 ? -300 : 0};
            bill.lines.push_back(total);
            bill.totalRow = row;
            bill.printedTotal = total.amount;
        }
        bill.original = writeBill(bill);
        bill.originalSha256 = sha256Hex(bill.original);
    }

    const HouseholdChoices& m_choices;
    const ChosenPlan& m_plan;
    const Agreement& m_agreement;
    int m_provider;
    const Breadth& m_breadth;
    std::vector<Bill> m_bills;
};

} // namespace

std::vector<Bill> billsOf(const HouseholdChoices& choices, const ChosenPlan& plan,
                          const std::vector<Agreement>& agreements, const Breadth& breadth)
{
    std::vector<Bill> bills;
    for (std::size_t i = 0; i < agreements.size(); ++i)
        for (Bill& bill : BillWriter(choices, plan, agreements[i], static_cast<int>(i), breadth).write())
            bills.push_back(std::move(bill));
    return bills;
}

} // namespace daybook::test
