#include "tests/support/sample_bills.h"

#include <array>
#include <random>

namespace daybook::test {

using namespace Qt::StringLiterals;

namespace {

class SampleMaker
{
public:
    SampleMaker(quint32 seed, SampleBill kind) : m_engine(seed * 40503U + 7U), m_kind(kind) {}

    PrintedBill make()
    {
        const std::array<int, 4> lengths{7, 14, 28, 31};
        const int days = lengths[static_cast<std::size_t>(below(4))];
        QDate from(2023 + below(4), 1 + below(12), 1);
        if (days != 31)
            from = from.addDays((8 - from.dayOfWeek()) % 7);
        m_bill.period = {from, days == 31 ? from.addMonths(1).addDays(-1) : from.addDays(days - 1)};
        m_bill.billDate = m_bill.period.to.addDays(1 + below(10));
        m_bill.number = (below(2) == 0 ? u"INV-"_s : u"SI"_s) + QString::number(1000 + below(9000));
        const std::array<QString, 4> firms{u"Rowan Homecare Ltd"_s, u"Harbour Care"_s,
                                           u"Bluebell Support Services Ltd"_s, u"Kind Hands Homecare"_s};
        m_bill.provider = firms[static_cast<std::size_t>(below(4))];
        m_rate = 1800 + below(1500);
        switch (m_kind) {
        case SampleBill::Visits:
        case SampleBill::Untimed:
            visits();
            break;
        case SampleBill::Days:
            lumps(1);
            break;
        case SampleBill::Weeks:
            lumps(7);
            break;
        case SampleBill::Whole:
            lumps(static_cast<int>(m_bill.period.days()));
            break;
        }
        qint64 sum = 0;
        for (const PrintedLine& line : m_bill.lines)
            sum += line.amountPence;
        if (below(8) != 0)
            m_bill.totalPence = sum;
        return m_bill;
    }

private:
    int below(int count) { return static_cast<int>(m_engine() % static_cast<quint32>(count)); }

    struct Slot
    {
        QString name;
        int start{};
        int minutes{};
        int carers{};
        QString service;
    };

    std::vector<Slot> slots_()
    {
        std::vector<Slot> plan;
        const std::array<std::pair<QString, int>, 4> names{{{u"Morning"_s, 7 * 60 + 30},
                                                            {u"Lunch"_s, 12 * 60},
                                                            {u"Tea"_s, 16 * 60 + 30},
                                                            {u"Bed"_s, 20 * 60 + 15}}};
        const std::array<int, 6> lengths{15, 30, 30, 45, 60, 90};
        const std::array<QString, 3> services{u"Personal care"_s, u"Companionship"_s, u"Domestic help"_s};
        const bool mixed = below(3) == 0;
        const bool pairs = below(3) == 0;
        for (const auto& [name, start] : names) {
            if (below(3) == 0 && !plan.empty())
                continue;
            plan.push_back({name, start + 15 * below(5), lengths[static_cast<std::size_t>(below(6))],
                            pairs && below(2) == 0 ? 2 : 1,
                            services[mixed ? static_cast<std::size_t>(below(3)) : 0]});
        }
        if (m_kind == SampleBill::Visits && below(10) == 0)
            plan.push_back({u"Night"_s, 22 * 60, 9 * 60, 1, services[0]});
        return plan;
    }

    QString names(int carers)
    {
        const std::array<QString, 6> people{u"Jane Smith"_s, u"Ann Jones"_s,    u"Siân Evans"_s,
                                            u"Ben Hill"_s,   u"Grace O'Neil"_s, u"Tom Adeyemi"_s};
        const int first = below(6);
        QString text = people[static_cast<std::size_t>(first)];
        if (carers > 1)
            text += u" & "_s + people[static_cast<std::size_t>((first + 1 + below(5)) % 6)];
        return text;
    }

    void visits()
    {
        const std::vector<Slot> plan = slots_();
        const bool jitter = below(2) == 0;
        for (QDate day = m_bill.period.from; day <= m_bill.period.to; day = day.addDays(1)) {
            for (const Slot& slot : plan) {
                if (below(12) == 0)
                    continue;
                PrintedLine line;
                line.date = day;
                const int start = slot.start + (jitter ? below(11) - 5 : 0);
                const int length = slot.minutes + (jitter && below(3) == 0 ? below(9) - 4 : 0);
                line.visitName = m_kind == SampleBill::Untimed ? slot.name : QString();
                if (m_kind == SampleBill::Visits) {
                    line.start = QTime(start / 60, start % 60);
                    line.end = QTime((start + length) / 60 % 24, (start + length) % 60);
                }
                line.minutes = length;
                line.carers = m_kind == SampleBill::Visits ? slot.carers : 1;
                line.carerNames = names(*line.carers);
                line.service = slot.service;
                line.ratePence = m_rate;
                line.unit = ChargeUnit::Hour;
                line.quantity = Decimal{divideHalfUp(length * *line.carers * 100, 60), 2};
                line.amountPence = proRata(HourlyRate{m_rate}, Minutes(length)).pence * *line.carers;
                m_bill.lines.push_back(line);
            }
        }
        extras();
    }

    void extras()
    {
        if (below(3) == 0) {
            PrintedLine miles;
            miles.date = m_bill.period.from.addDays(below(static_cast<int>(m_bill.period.days())));
            miles.description = u"Mileage 12 miles"_s;
            miles.amountPence = 540;
            m_bill.lines.push_back(miles);
        }
        if (below(4) == 0) {
            PrintedLine fee;
            fee.description = below(2) == 0 ? u"Administration fee"_s : u"Care plan review"_s;
            fee.date = below(2) == 0 ? m_bill.period.to : QDate();
            fee.amountPence = 1500;
            m_bill.lines.push_back(fee);
        }
        if (below(3) == 0 && m_bill.lines.size() > 4) {
            PrintedLine credit = m_bill.lines[static_cast<std::size_t>(below(4))];
            credit.type = BillLineType::Credit;
            credit.amountPence = -credit.amountPence;
            if (below(2) == 0) {
                credit = {};
                credit.type = BillLineType::Credit;
                credit.date = m_bill.period.to;
                credit.description = u"Credit for missed visit"_s;
                credit.amountPence = -1234;
            }
            m_bill.lines.push_back(credit);
        }
    }

    void lumps(int days)
    {
        const bool whole = m_kind == SampleBill::Whole;
        for (QDate day = m_bill.period.from; day <= m_bill.period.to; day = day.addDays(days)) {
            if (days == 1 && below(12) == 0)
                continue;
            PrintedLine line;
            line.date = day;
            if (days > 1)
                line.endDate = std::min(day.addDays(days - 1), m_bill.period.to);
            const int visits =
                (1 + below(4)) * static_cast<int>(line.endDate ? day.daysTo(*line.endDate) + 1 : 1);
            line.minutes = visits * 30;
            line.quantity = Decimal{visits, 0};
            line.unit = days == 1 ? ChargeUnit::Day : days == 7 ? ChargeUnit::Week : ChargeUnit::Each;
            line.amountPence = proRata(HourlyRate{m_rate}, Minutes(visits * 30)).pence;
            line.description = whole ? u"Care services"_s : QString();
            m_bill.lines.push_back(line);
        }
    }

    std::mt19937 m_engine;
    SampleBill m_kind;
    PrintedBill m_bill;
    int m_rate{};
};

} // namespace

PrintedBill sampleBill(quint32 seed, SampleBill kind)
{
    return SampleMaker(seed, kind).make();
}

SampleBill sampleKindFor(const PrintStyle& style)
{
    if (style.layout == u"daily"_s)
        return SampleBill::Days;
    if (style.layout == u"weekly"_s)
        return SampleBill::Weeks;
    if (style.layout == u"total only"_s)
        return SampleBill::Whole;
    return style.layout == u"untimed"_s ? SampleBill::Untimed : SampleBill::Visits;
}

} // namespace daybook::test
