#include "tests/bench/long_household.h"

#include "core/base/uk_time.h"
#include "core/bill/bill_reader.h"

#include <QDir>
#include <QFile>

#include <array>

namespace daybook::bench {

using namespace Qt::StringLiterals;

namespace {

struct Call
{
    int start;
    int minutes;
    const char16_t* name;
};

constexpr std::array<Call, 4> calls{Call{480, 30, u"Morning"}, Call{750, 30, u"Lunch"},
                                    Call{1020, 30, u"Tea"}, Call{1260, 45, u"Bed"}};
constexpr qint64 weekdayRate = 2400;
constexpr qint64 weekendRate = 2700;
constexpr qint64 mileRate = 45;
constexpr int milesEachMonth = 3;

QTime clockAt(int minute)
{
    return QTime(minute / 60 % 24, minute % 60);
}

/// A sequence of numbers that is the same everywhere.
class Dice
{
public:
    int below(int bound)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(bound));
    }

private:
    quint64 m_state{20240506};
};

Agreement longAgreement()
{
    Agreement agreement;
    agreement.provider = u"Rowan Homecare Ltd"_s;
    agreement.aliases = {u"Rowan"_s};
    agreement.starts = QDate(1970, 1, 1);
    agreement.chargeBy = ChargeBy::Lesser;
    agreement.roundTo = Minutes{5};
    agreement.bankHolidays.nation = Nation::EnglandAndWales;
    agreement.cancellation = {{24, 0, {}}, {0, 100, {}}};
    agreement.hospital = {{1, 0, {}}};
    const auto row = [](const QString& service, DayKind days, ChargeUnit unit, qint64 pence) {
        TariffRow each;
        each.service = service;
        each.days = days;
        each.unit = unit;
        each.price = Money{pence};
        return each;
    };
    Tariff tariff;
    tariff.from = QDate(1970, 1, 1);
    tariff.rows = {row(u"personal care"_s, DayKind::Weekday, ChargeUnit::Hour, weekdayRate),
                   row(u"personal care"_s, DayKind::Weekend, ChargeUnit::Hour, weekendRate),
                   row(u"personal care"_s, DayKind::BankHoliday, ChargeUnit::Hour, 2 * weekdayRate),
                   row(u"mileage"_s, DayKind::Any, ChargeUnit::Mile, mileRate)};
    agreement.tariffs = {tariff};
    return agreement;
}

class Maker
{
public:
    Household make(int months, QDate until)
    {
        m_household.person.name = u"Rose Hill"_s;
        m_household.agreements = {longAgreement()};
        for (const Call& call : calls) {
            RotaEntry entry;
            entry.name = QStringView(call.name).toString();
            entry.weekdays.set();
            entry.start = clockAt(call.start);
            entry.end = clockAt(call.start + call.minutes);
            entry.service = u"personal care"_s;
            m_household.rota.push_back(entry);
        }
        QDate first(2014, 1, 1);
        if (until.isValid())
            first = QDate(until.year(), until.month(), 1).addMonths(1 - months);
        for (int month = 0; month < months; ++month, first = first.addMonths(1))
            addMonth(first);
        if (until.isValid()) {
            m_household.bills.pop_back();
            std::erase_if(m_household.visits, [until](const Visit& visit) { return visit.date > until; });
        }
        return std::move(m_household);
    }

private:
    void addMonth(QDate first)
    {
        Bill bill;
        const QString name = first.toString(u"yyyy-MM"_s);
        bill.file = u"bills/"_s + name + u".csv"_s;
        bill.number = u"INV-"_s + name;
        bill.numberPrinted = true;
        bill.provider = u"Rowan Homecare Ltd"_s;
        bill.period = {first, first.addMonths(1).addDays(-1)};
        bill.periodPrinted = true;
        bill.billDate = first.addMonths(1);
        bill.layout = u"canonical"_s;
        for (QDate day = first; day <= bill.period.to; day = day.addDays(1))
            for (const Call& call : calls)
                addCall(bill, day, call);
        for (int mile = 0; mile < milesEachMonth; ++mile) {
            BillLine line;
            line.date = first.addDays(7 * mile + 3);
            line.service = u"mileage"_s;
            line.quantity = Decimal{20, 0};
            line.unit = ChargeUnit::Mile;
            line.rate = Money{mileRate};
            line.amount = Money{20 * mileRate};
            addLine(bill, line);
        }
        Money total;
        for (const BillLine& line : bill.lines)
            total += line.amount;
        bill.printedTotal = total;
        bill.totalRow = static_cast<int>(bill.lines.size()) + 2;
        m_household.bills.push_back(std::move(bill));
    }

    static void addLine(Bill& bill, BillLine line)
    {
        line.row = static_cast<int>(bill.lines.size()) + 2;
        bill.lines.push_back(std::move(line));
    }

    void addCall(Bill& bill, QDate day, const Call& call)
    {
        const int chance = m_dice.below(1000);
        Visit visit;
        visit.uuid = u"0f0e%1-%2"_s.arg(static_cast<int>(m_household.visits.size()), 8, 16, QChar(u'0'))
                         .arg(call.start, 4, 10, QChar(u'0'));
        visit.row = static_cast<int>(m_household.visits.size()) + 2;
        visit.date = day;
        visit.planned = clockAt(call.start);
        visit.service = u"personal care"_s;
        visit.source = u"me"_s;
        visit.enteredAt = clockReading(day, QTime(21, 50));
        if (chance < 5) {
            visit.state = VisitState::NobodyCame;
        } else {
            const int start = call.start + m_dice.below(12) - 3 + (chance < 10 ? 20 : 0);
            const int length = chance >= 10 && chance < 16 ? 15 : call.minutes + m_dice.below(5) - 2;
            visit.start = clockAt(start);
            visit.end = clockAt(start + length);
            visit.carers = {chance % 2 == 0 ? u"Jane Smith"_s : u"Ben Okafor"_s};
            visit.carerCount = 1;
        }
        if (chance < 16 || chance >= 22) // else nothing was written down
            m_household.visits.push_back(std::move(visit));

        BillLine line;
        line.date = day;
        line.start = clockAt(call.start);
        line.end = clockAt(call.start + call.minutes);
        line.billed = Minutes{call.minutes};
        line.service = u"personal care"_s;
        line.carerNames = chance % 2 == 0 ? u"Jane Smith"_s : u"Ben Okafor"_s;
        line.unit = ChargeUnit::Hour;
        line.quantity = Decimal{call.minutes * 100 / 60, 2};
        const bool weekend = day.dayOfWeek() >= 6;
        const bool holiday = isBankHoliday(m_household.agreements.front().bankHolidays, day);
        const qint64 dearer = chance >= 22 && chance < 26 ? 300 : 0;
        line.rate = Money{(holiday ? 2 * weekdayRate : weekend ? weekendRate : weekdayRate) + dearer};
        line.amount = proRata(HourlyRate{line.rate->pence}, Minutes{call.minutes});
        addLine(bill, line);
        if (chance >= 26 && chance < 30)
            addLine(bill, line);
    }

    Household m_household;
    Dice m_dice;
};

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Household longHousehold(int months, QDate until)
{
    return Maker().make(months, until);
}

bool writeHousehold(const Household& household, const QString& directory)
{
    const QDir place(directory);
    if (!place.mkpath(u"bills"_s))
        return false;
    bool written =
        writeFile(place.filePath(u"agreement.json"_s), writeAgreement(household.agreements.front())) &&
        writeFile(place.filePath(u"rota.csv"_s), writeRota(household.rota)) &&
        writeFile(place.filePath(u"visits.csv"_s), writeVisits(household.visits));
    for (const Bill& bill : household.bills)
        written = written && writeFile(place.filePath(bill.file), writeBill(bill));
    return written;
}

} // namespace daybook::bench
