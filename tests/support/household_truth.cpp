#include "tests/support/household_truth.h"

#include "tests/support/household_verdict.h"

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

class Oracle
{
public:
    Oracle(const World& world, const Bills& bills) : m_world(world), m_bills(bills) {}

    std::vector<Expected> run()
    {
        for (std::size_t i = 0; i < m_bills.bills.size(); ++i)
            if (!m_bills.bills[i].superseded)
                explainBill(static_cast<int>(i));
        for (Expected& each : m_expected)
            giveCredit(each);
        addNotBilled();
        return std::move(m_expected);
    }

private:
    void explainBill(int number)
    {
        const MadeBill& bill = m_bills.bills[static_cast<std::size_t>(number)];
        // Rows of one visit belong together: a row for each carer, a night in two, a copy that is word for
        // word the same.
        std::map<int, std::vector<std::size_t>> rowsOf;
        for (std::size_t i = 0; i < bill.printed.lines.size(); ++i)
            rowsOf[bill.charges[bill.printed.source[i]]].push_back(i);
        std::map<int, std::size_t> ofVisit;
        for (const auto& [index, rows] : rowsOf) {
            const Charge& charge = m_bills.charges[static_cast<std::size_t>(index)];
            Expected next = explainCharge(charge, bill, rows);
            next.bill = number;
            const auto known = ofVisit.find(charge.visit);
            if (charge.visit >= 0 && known != ofVisit.end()) {
                join(m_expected[known->second], next);
                continue;
            }
            if (charge.visit >= 0)
                ofVisit[charge.visit] = m_expected.size();
            m_expected.push_back(next);
        }
        explainTotal(number, bill);
    }

    static void join(Expected& first, const Expected& next)
    {
        first.rows.insert(next.rows.begin(), next.rows.end());
        first.query += next.query;
        first.toCheck += next.toCheck;
        first.favour += next.favour;
        first.kinds.insert(next.kinds.begin(), next.kinds.end());
        first.anyFavour = first.anyFavour || next.anyFavour;
        first.notRecorded = first.notRecorded || next.notRecorded;
        first.mayQuery += next.mayQuery;
        first.credited += next.credited;
    }

    Expected explainCharge(const Charge& charge, const MadeBill& bill, const std::vector<std::size_t>& rows)
    {
        Expected expected;
        expected.date = charge.date;
        expected.about = charge.date.toString(Qt::ISODate) + u' ' + charge.start.toString(u"HH:mm"_s) + u' ' +
                         charge.service;
        for (const std::size_t i : rows)
            expected.rows.insert(bill.printed.rows[i]);
        if (charge.what == ChargeFor::Credit || charge.what == ChargeFor::UndatedCredit)
            return expected;
        if (charge.what == ChargeFor::Lump)
            return explainLump(expected, charge);
        const PrintedLine& first = bill.printed.lines[rows.front()];
        const Verdict verdict = verdictOn(m_world, charge, first.ratePence && first.quantity);
        expected.query = verdict.query;
        expected.toCheck = verdict.toCheck;
        expected.favour = verdict.favour;
        expected.credited = charge.creditedPence;
        expected.anyFavour = verdict.anyFavour;
        expected.notRecorded = verdict.notRecorded;
        expected.mayQuery = verdict.withoutDiary;
        for (const QString& kind : verdict.kinds)
            expected.kinds.insert(kindGroup(kind));
        return expected;
    }

    /// A credit is set against what is asked about first.
    static void giveCredit(Expected& expected)
    {
        const qint64 offQuery = std::min(expected.query, expected.credited);
        expected.query -= offQuery;
        expected.anyFavour = expected.anyFavour || expected.credited - offQuery > expected.toCheck;
        expected.toCheck = std::max<qint64>(0, expected.toCheck - (expected.credited - offQuery));
        if (expected.query == 0)
            expected.kinds.clear();
    }

    Expected explainLump(Expected expected, const Charge& lump)
    {
        MostDue sum;
        int visits = 0;
        bool anyRecorded = false;
        bool anyOpen = false;
        for (const Slot& visit : m_world.visits)
            if (visit.date >= lump.date && visit.date <= lump.to) {
                const MostDue each = mostFor(m_world, visit);
                sum.due += each.due;
                sum.most += each.most;
                ++visits;
                anyOpen = anyOpen || (!visit.planned && visit.written.anything &&
                                      visit.written.state == Truth::Came && !visit.written.minutes);
                // A day that is ticked as complete says that its silent visits did not happen.
                anyRecorded = anyRecorded || visit.written.anything || m_world.complete.count(visit.date) > 0;
            }
        // With nothing said at all only the booked time can be checked; what a visit off the plan comes to
        // whose length nobody wrote down, not at all.
        if (!anyOpen && lump.amount - sum.most > visits &&
            (anyRecorded || m_world.terms.chargeBy == u"booked"))
            expected.query = lump.amount - sum.due;
        if (expected.query > 0)
            expected.kinds.insert(kindGroup(u"lump_too_high"_s));
        expected.anyToCheck = true;
        expected.anyFavour = true;
        return expected;
    }

    void explainTotal(int number, const MadeBill& bill)
    {
        if (!bill.printed.totalPence)
            return;
        qint64 sum = 0;
        for (const PrintedLine& line : bill.printed.lines)
            sum += line.amountPence;
        Expected expected{.bill = number, .rows = {bill.printed.totalRow}, .about = u"total"_s};
        expected.query = std::max<qint64>(0, *bill.printed.totalPence - sum);
        expected.mayQuery = expected.query;
        expected.favour = std::max<qint64>(0, sum - *bill.printed.totalPence);
        if (expected.query > 0)
            expected.kinds.insert(kindGroup(u"total_wrong"_s));
        m_expected.push_back(expected);
    }

    /// Came, due, inside the time of a bill, and on no bill.
    void addNotBilled()
    {
        std::map<int, int> charged; // carers of each visit
        std::set<QDate> inSums;     // a sum for a day, a week or all of it is for every visit of its days
        for (const MadeBill& bill : m_bills.bills)
            for (const int index : bill.charges) {
                const Charge& charge = m_bills.charges[static_cast<std::size_t>(index)];
                charged[charge.visit] = std::max(charged[charge.visit], charge.carers);
                for (QDate date = charge.date; charge.what == ChargeFor::Lump && date <= charge.to;
                     date = date.addDays(1))
                    inSums.insert(date);
            }
        for (std::size_t i = 0; i < m_world.visits.size(); ++i) {
            const Slot& visit = m_world.visits[i];
            if (inSums.count(visit.date) > 0)
                continue;
            const int here = std::min(visit.written.carers.value_or(visit.carers), visit.carers);
            const auto known = charged.find(static_cast<int>(i));
            const int missing = here - (known != charged.end() ? known->second : 0);
            const qint64 due = missing > 0 ? dueFor(m_world, visit) / here * missing : 0;
            if (due == 0)
                continue;
            // A bill that prints no period says nothing of the days before its first and after its last line.
            for (std::size_t bill = 0; bill < m_bills.bills.size(); ++bill)
                if (!m_bills.bills[bill].superseded && m_bills.bills[bill].from <= visit.date &&
                    visit.date <= m_bills.bills[bill].to &&
                    m_bills.bills[bill].printed.period.contains(visit.date))
                    m_expected.push_back({.bill = static_cast<int>(bill),
                                          .date = visit.date,
                                          .about = u"not billed "_s + visit.date.toString(Qt::ISODate) +
                                                   u' ' + visit.start.toString(u"HH:mm"_s),
                                          .favour = due});
        }
    }

    const World& m_world;
    const Bills& m_bills;
    std::vector<Expected> m_expected;
};

} // namespace

std::vector<Expected> truthOf(const World& world, const Bills& bills)
{
    return Oracle(world, bills).run();
}

QString kindGroup(const QString& kind)
{
    static const std::vector<std::pair<QString, QStringList>> groups{
        {u"sums"_s, {u"arithmetic"_s, u"total_wrong"_s, u"vat_not_due"_s}},
        {u"duplicate"_s, {u"duplicate_same_bill"_s, u"duplicate_earlier_bill"_s}},
        {u"not due"_s,
         {u"missed_visit"_s, u"cancelled_by_provider"_s, u"cancelled_in_time"_s, u"late_cancel_overcharged"_s,
          u"hospital_or_away"_s, u"outside_agreement"_s, u"not_on_plan_or_log"_s}},
        {u"carers"_s, {u"fewer_carers"_s}},
        {u"rate"_s, {u"wrong_rate"_s, u"premium_not_due"_s, u"extra_not_agreed"_s}},
        {u"time"_s, {u"short_visit"_s, u"rounded_up"_s, u"time_overbilled"_s}},
        {u"lump"_s, {u"lump_too_high"_s}}};
    for (const auto& [name, kinds] : groups)
        if (kinds.contains(kind))
            return name;
    return u"other"_s;
}

} // namespace daybook::test
