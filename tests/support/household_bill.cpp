#include "tests/support/household_bill.h"

#include "tests/support/household_charges.h"

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

class Maker
{
public:
    explicit Maker(const World& world)
        : m_world(world), m_draw(world.seed ^ 0x9e3779b9U), m_habits(drawHabits(world, m_draw))
    {
    }

    Bills make()
    {
        QDate from = m_world.from;
        while (from <= m_world.to) {
            const QDate to = m_habits.cycle > 0 ? std::min(from.addDays(m_habits.cycle - 1), m_world.to)
                                                : std::min(from.addMonths(1).addDays(-1), m_world.to);
            makeBill(from, to);
            from = to.addDays(1);
        }
        if (m_world.has(Theme::DuplicateEarlierBill))
            copyToLaterBills();
        if (m_world.has(Theme::Credits))
            giveBack();
        m_bills.bills.erase(std::remove_if(m_bills.bills.begin(), m_bills.bills.end(),
                                           [](const MadeBill& bill) { return bill.charges.empty(); }),
                            m_bills.bills.end());
        for (MadeBill& bill : m_bills.bills)
            finish(bill);
        if (m_world.has(Theme::RevisedBill) && !m_habits.lumps)
            addFirstVersion();
        return std::move(m_bills);
    }

private:
    int add(MadeBill& bill, const Charge& charge)
    {
        m_bills.charges.push_back(charge);
        bill.charges.push_back(static_cast<int>(m_bills.charges.size()) - 1);
        return bill.charges.back();
    }

    void makeBill(const QDate& from, const QDate& to)
    {
        MadeBill bill;
        bill.from = from;
        bill.to = to;
        const int count = static_cast<int>(m_bills.bills.size()) + 1;
        bill.paper.number = m_habits.prefix + QString::number(m_habits.firstNumber + count);
        bill.paper.provider = m_world.terms.provider;
        bill.paper.billDate = to.addDays(m_habits.sentAfter);
        bill.paper.period = {from, to};
        bill.file = u"bills/%1-%2.csv"_s.arg(count, 2, 10, QChar(u'0')).arg(bill.paper.number);
        for (std::size_t i = 0; i < m_world.visits.size(); ++i) {
            const Slot& visit = m_world.visits[i];
            if (visit.date < from || visit.date > to)
                continue;
            const std::optional<Charge> charge = chargeFor(m_world, static_cast<int>(i), m_habits, m_draw);
            if (!charge)
                continue;
            add(bill, *charge);
            if (m_world.has(Theme::DuplicateSameBill) && m_draw.chance(4)) {
                Charge copy = *charge;
                copy.what = ChargeFor::Copy;
                add(bill, copy);
            }
        }
        if (!m_habits.lumps)
            addOthers(bill);
        m_bills.bills.push_back(bill);
    }

    /// What is on a bill beside the visits of the plan.
    void addOthers(MadeBill& bill)
    {
        if (m_world.has(Theme::NotOnPlan) || m_world.has(Theme::OldPlan))
            for (const Charge& charge : chargesOffPlan(m_world, bill.from, bill.to, m_habits, m_draw))
                add(bill, charge);
        for (const Charge& fee : weeklyFees(m_world, bill.from, bill.to))
            add(bill, fee);
        if (m_world.has(Theme::Extras))
            for (int count = m_draw.between(1, 4); count > 0; --count)
                add(bill, extraCharge(m_world, bill.from, bill.to, m_draw));
    }

    void copyToLaterBills()
    {
        for (std::size_t i = 1; i < m_bills.bills.size(); ++i) {
            const std::vector<int> earlier = m_bills.bills[i - 1].charges;
            for (const int index : earlier) {
                Charge copy = m_bills.charges[static_cast<std::size_t>(index)];
                if (copy.what != ChargeFor::Visit || !m_draw.chance(5))
                    continue;
                copy.what = ChargeFor::Copy;
                add(m_bills.bills[i], copy);
            }
        }
    }

    /// A charge for a visit that was not due, given back on the same bill or the next; or a sum tied to
    /// nothing.
    void giveBack()
    {
        for (std::size_t i = 0; i < m_bills.bills.size(); ++i) {
            const std::vector<int> charges = m_bills.bills[i].charges;
            for (const int index : charges) {
                Charge& charge = m_bills.charges[static_cast<std::size_t>(index)];
                if (charge.what != ChargeFor::Visit || charge.creditedPence > 0 || m_habits.lumps)
                    continue;
                const Truth truth = m_world.visits[static_cast<std::size_t>(charge.visit)].truth;
                const bool notDue = truth == Truth::NobodyCame || truth == Truth::CancelledByProvider;
                if (!notDue || !m_draw.chance(60))
                    continue;
                charge.creditedPence = m_draw.chance(80) ? charge.amount : (charge.amount + 1) / 2;
                Charge credit = charge;
                credit.what = ChargeFor::Credit;
                credit.amount = -charge.creditedPence;
                const std::size_t last = m_bills.bills.size() - 1;
                add(m_bills.bills[m_draw.chance(50) ? i : std::min(i + 1, last)], credit);
            }
        }
        if (m_draw.chance(35) && !m_habits.lumps) {
            Charge credit{.what = ChargeFor::UndatedCredit, .amount = -100 * m_draw.between(2, 30)};
            add(m_bills.bills[static_cast<std::size_t>(
                    m_draw.between(0, static_cast<int>(m_bills.bills.size()) - 1))],
                credit);
        }
    }

    void addVat(MadeBill& bill)
    {
        const bool wrongly = m_world.has(Theme::Vat) && m_world.terms.vat == 0;
        if (m_habits.lumps || (m_world.terms.vat == 0 && !wrongly))
            return;
        qint64 sum = 0;
        for (const int index : bill.charges)
            sum += m_bills.charges[static_cast<std::size_t>(index)].amount;
        add(bill, {.what = ChargeFor::Vat, .amount = (sum * 20 + 50) / 100});
    }

    void finish(MadeBill& bill)
    {
        addVat(bill);
        if (m_habits.lumps)
            addUp(bill);
        bill.paper.lines.clear();
        std::vector<int> ofLine;
        qint64 sum = 0;
        for (const int index : bill.charges) {
            Charge& charge = m_bills.charges[static_cast<std::size_t>(index)];
            sum += charge.amount;
            for (const PrintedLine& line : linesFor(m_world, charge, m_habits)) {
                bill.paper.lines.push_back(line);
                ofLine.push_back(index);
            }
        }
        sortByDate(bill, ofLine);
        bill.charges = ofLine;
        if (m_habits.printsTotal)
            bill.paper.totalPence = sum + (m_world.has(Theme::TotalWrong) && m_draw.chance(70)
                                               ? m_draw.of<int>({500, 1000, 9000, -900, 2750})
                                               : 0);
    }

    static void sortByDate(MadeBill& bill, std::vector<int>& ofLine)
    {
        std::vector<std::size_t> order(ofLine.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        const auto place = [&](std::size_t i) {
            const PrintedLine& line = bill.paper.lines[i];
            return line.date.isValid() ? line.date.toJulianDay() : qint64{1} << 40;
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
        std::vector<PrintedLine> lines;
        std::vector<int> charges;
        for (const std::size_t i : order) {
            lines.push_back(bill.paper.lines[i]);
            charges.push_back(ofLine[i]);
        }
        bill.paper.lines = lines;
        ofLine = charges;
    }

    /// One line a day, a week, or for everything.
    void addUp(MadeBill& bill)
    {
        const std::vector<int> visits = bill.charges;
        bill.charges.clear();
        QDate from = bill.from;
        while (from <= bill.to) {
            const QDate to = m_habits.lumpDays == 1   ? from
                             : m_habits.lumpDays == 7 ? std::min(from.addDays(7 - from.dayOfWeek()), bill.to)
                                                      : bill.to;
            Charge lump{.what = ChargeFor::Lump, .date = from, .to = to};
            for (const int index : visits) {
                const Charge& charge = m_bills.charges[static_cast<std::size_t>(index)];
                if (charge.date < from || charge.date > to)
                    continue;
                lump.inLump.push_back(index);
                lump.amount += charge.amount;
                lump.minutes += charge.minutes * charge.carers;
            }
            if (!lump.inLump.empty())
                add(bill, lump);
            from = to.addDays(1);
        }
    }

    /// A first version of a bill, with charges that the version kept no longer has.
    void addFirstVersion()
    {
        const std::size_t which =
            static_cast<std::size_t>(m_draw.between(0, static_cast<int>(m_bills.bills.size()) - 1));
        MadeBill first = m_bills.bills[which];
        MadeBill& revised = m_bills.bills[which];
        first.superseded = true;
        first.file.replace(u".csv"_s, u"-a.csv"_s);
        for (std::size_t i = 0; i < first.paper.lines.size(); i += 3)
            if (first.paper.lines[i].type == BillLineType::Charge)
                first.paper.lines[i].amountPence += 250;
        first.paper.totalPence.reset();
        revised.paper.billDate = revised.paper.billDate.addDays(1);
        revised.paper.replaces = revised.paper.number;
        revised.file.replace(u".csv"_s, u"-b.csv"_s);
        if (m_draw.chance(50))
            revised.paper.number += u"R"_s;
        m_bills.bills.insert(m_bills.bills.begin() + static_cast<std::ptrdiff_t>(which), first);
    }

    const World& m_world;
    Draw m_draw;
    Habits m_habits;
    Bills m_bills;
};

} // namespace

Bills makeBills(const World& world)
{
    return Maker(world).make();
}

void printBills(const World& world, Bills& bills, bool anyLayout)
{
    const bool versions = std::any_of(bills.bills.begin(), bills.bills.end(),
                                      [](const MadeBill& bill) { return bill.superseded; });
    // One provider, one layout, as in life; a revised bill says what it replaces, and a
    // line that it is for a week of something, only in our own.
    const bool fees = std::any_of(bills.charges.begin(), bills.charges.end(),
                                  [](const Charge& charge) { return charge.what == ChargeFor::WeeklyFee; });
    const quint32 seed = world.seed * 7919U + 13U;
    for (MadeBill& bill : bills.bills) {
        const PrintStyle style =
            anyLayout && !versions && !fees ? randomStyle(seed, bill.paper) : plainStyle(u"canonical"_s);
        bill.layout = style.layout;
        bill.printed = printFile(bill.paper, style);
    }
}

} // namespace daybook::test
