#include "core/base/csv.h"
#include "core/bill/bill_reader.h"
#include "core/check/check_bill.h"
#include "core/papers/findings_json.h"
#include "tests/support/arbitrary_household.h"
#include "tests/support/catch.h"

#include <QHashSeed>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Puts things into another order; which one comes from the picks, so it shrinks with them.
class Shuffle
{
public:
    explicit Shuffle(const HouseholdChoices& choices) : m_state(1)
    {
        for (const int pick : choices.picks)
            m_state = m_state * 31 + static_cast<quint64>(pick) + 7;
    }

    template <typename Value>
    void operator()(std::vector<Value>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i) {
            m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
            std::swap(values[i - 1], values[(m_state >> 33) % i]);
        }
    }

private:
    quint64 m_state;
};

/// The same table with its columns, and if wanted its rows, in another order.
QByteArray shuffled(const QByteArray& csv, Shuffle& shuffle, bool rowsToo)
{
    const CsvTable table = parseCsv(QString::fromUtf8(csv));
    if (table.records.empty())
        return csv;
    std::vector<qsizetype> columns;
    for (qsizetype i = 0; i < table.records.front().fields.size(); ++i)
        columns.push_back(i);
    shuffle(columns);
    std::vector<QStringList> rows;
    for (const CsvRecord& record : table.records) {
        QStringList fields;
        for (const qsizetype column : columns) {
            const QString field = record.fields.value(column);
            fields.append(u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"');
        }
        rows.push_back(fields);
    }
    if (rowsToo) {
        std::vector<QStringList> behind(rows.begin() + 1, rows.end());
        shuffle(behind);
        std::copy(behind.begin(), behind.end(), rows.begin() + 1);
    }
    QString text;
    for (const QStringList& row : rows)
        text += row.join(u',') + u"\r\n"_s;
    return text.toUtf8();
}

BillContext contextOf(const Household& household)
{
    BillContext context;
    for (const Agreement& agreement : household.agreements)
        context.providers.append(agreement.provider);
    context.rota = household.rota;
    return context;
}

/// The household as its files give it back.
Household readBack(const Household& household, Shuffle* shuffle)
{
    const auto file = [&](const QByteArray& bytes, bool rowsToo) {
        return shuffle != nullptr ? shuffled(bytes, *shuffle, rowsToo) : bytes;
    };
    Household result = household;
    result.visits = readVisits(file(writeVisits(household.visits), true)).visits;
    result.rota = readRota(file(writeRota(household.rota), true)).entries;
    result.bills.clear();
    const BillContext context = contextOf(result);
    for (const Bill& bill : household.bills) {
        BillReading reading = readBill(file(writeBill(bill), false), bill.file, context);
        if (!reading.bill)
            continue;
        reading.bill->assumed.clear();
        result.bills.push_back(std::move(*reading.bill));
    }
    return result;
}

} // namespace

TEST_CASE("always: the order of entries, plan, bills, promises, links and answers does not matter",
          "[property]")
{
    requireForHouseholds("order of everything", [](const HouseholdChoices& choices) {
        const Household household = answered(householdOf(choices), choices);
        Household other = household;
        Shuffle shuffle(choices);
        shuffle(other.visits);
        shuffle(other.rota);
        shuffle(other.bills);
        shuffle(other.agreements);
        shuffle(other.promises);
        shuffle(other.links);
        shuffle(other.answers);
        for (Visit& visit : other.visits)
            visit.row = 0;
        Household here = household;
        for (Visit& visit : here.visits)
            visit.row = 0;
        return findingsJson(check(here)) == findingsJson(check(other))
                   ? holds()
                   : objection(u"another order, other findings:\n"_s + moneyOf(check(other)).join(u'\n'),
                               here);
    });
}

TEST_CASE("always: rows and columns of the files may stand in any order", "[property]")
{
    requireForHouseholds("order in files", [](const HouseholdChoices& choices) {
        const Household written = householdOf(choices);
        Shuffle shuffle(choices);
        const Household household = readBack(written, nullptr);
        Household other = readBack(written, &shuffle);
        // Links name a file by what is in it; these files have other bytes.
        Household here = household;
        here.links.clear();
        other.links.clear();
        const Report before = check(here);
        const Report after = check(other);
        return moneyOf(before) == moneyOf(after) && before.bills == after.bills
                   ? holds()
                   : objection(u"another order, other money:\n"_s + moneyOf(after).join(u'\n'), here);
    });
}

TEST_CASE("always: the same household gives the same bytes", "[property]")
{
    requireForHouseholds("same bytes", [](const HouseholdChoices& choices) {
        const Household household = answered(householdOf(choices), choices);
        const QByteArray once = findingsJson(check(household));
        QHashSeed::resetRandomGlobalSeed();
        const Household copy = household;
        return findingsJson(check(copy)) == once ? holds() : objection(u"other bytes"_s, household);
    });
}

TEST_CASE("always: names of carers never change money", "[property]")
{
    // Everybody gets another name; how many people are named stays the same, for two names are two carers.
    requireForHouseholds("names of carers", [](const HouseholdChoices& choices) {
        const Household household = householdOf(choices);
        Household renamed = household;
        const auto other = [](const QString& name) { return u"Zed "_s + name; };
        for (Visit& visit : renamed.visits)
            for (QString& name : visit.carers)
                name = other(name);
        for (Bill& bill : renamed.bills)
            for (BillLine& line : bill.lines)
                if (!line.carerNames.isEmpty())
                    line.carerNames = other(line.carerNames);
        return moneyOf(check(household)) == moneyOf(check(renamed))
                   ? holds()
                   : objection(u"other names, other money"_s, household);
    });
}

TEST_CASE("always: everything 364 days later comes to the same money", "[property]")
{
    // Without nights: the clock changes on other nights of the next year.
    requireForHouseholds("364 days later", [](const HouseholdChoices& choices) {
        Breadth breadth;
        breadth.nights = false;
        const Household household = householdOf(choices, breadth);
        Household later = household;
        const auto move = [](QDate& date) { date = date.isValid() ? date.addDays(364) : date; };
        const auto moveIf = [](std::optional<QDate>& date) { date = date ? date->addDays(364) : date; };
        for (Agreement& agreement : later.agreements) {
            move(agreement.starts);
            moveIf(agreement.ends);
            for (QDate& day : agreement.bankHolidays.also)
                move(day);
            for (Tariff& tariff : agreement.tariffs) {
                move(tariff.from);
                moveIf(tariff.to);
            }
        }
        for (RotaEntry& entry : later.rota) {
            moveIf(entry.date);
            moveIf(entry.from);
            moveIf(entry.to);
        }
        for (Visit& visit : later.visits) {
            move(visit.date);
            if (visit.noticeAt)
                visit.noticeAt = visit.noticeAt->addDays(364);
            if (visit.enteredAt)
                visit.enteredAt = visit.enteredAt->addDays(364);
        }
        for (Bill& bill : later.bills) {
            move(bill.billDate);
            move(bill.period.from);
            move(bill.period.to);
            for (BillLine& line : bill.lines) {
                move(line.date);
                moveIf(line.endDate);
            }
        }
        for (Promise& promise : later.promises) {
            move(promise.from);
            move(promise.to);
        }
        for (VisitLink& link : later.links)
            link.visit =
                toIso(QDate::fromString(link.visit.left(10), Qt::ISODate).addDays(364)) + link.visit.mid(10);
        Report before = check(household);
        for (Finding& finding : before.findings)
            move(finding.date);
        return moneyOf(before) == moneyOf(check(later))
                   ? holds()
                   : objection(u"a year later, other money"_s, household);
    });
}
