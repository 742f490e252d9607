#include "core/base/uk_time.h"
#include "core/bill/bill_reader.h"
#include "core/care/rota.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

struct Household
{
    QString folder;
    BillContext context;
    QJsonObject expected;
};

Household household(const QString& name)
{
    Household result;
    result.folder = u"households/"_s + name + u'/';
    result.expected = QJsonDocument::fromJson(test::dataFile(result.folder + u"expected.json"_s)).object();
    const QJsonObject agreement =
        QJsonDocument::fromJson(test::dataFile(result.folder + u"agreement.json"_s)).object();
    const QString provider = agreement[u"provider"_s].toString();
    result.context.providers.append(provider);
    for (const QJsonValue& alias : agreement[u"aliases"_s].toArray()) {
        result.context.providers.append(alias.toString());
        result.context.aliases.emplace_back(alias.toString(), provider);
    }
    result.context.rota = readRota(test::dataFile(result.folder + u"rota.csv"_s)).entries;
    return result;
}

QStringList householdNames()
{
    return QDir(test::dataPath(u"households"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

bool isAskedFor(const BillLine& line)
{
    return line.type == BillLineType::Charge || line.type == BillLineType::Credit ||
           line.type == BillLineType::Vat;
}

/// "7 1450": row and pence, as one text so that a difference can be read at once.
QStringList rowsAndAmounts(const Bill& bill)
{
    QStringList rows;
    for (const BillLine& line : bill.lines) {
        if (isAskedFor(line))
            rows.append(u"%1 %2"_s.arg(line.row).arg(line.amount.pence));
    }
    return rows;
}

QStringList rowsAndAmounts(const QJsonArray& lines)
{
    QStringList rows;
    for (const QJsonValue& value : lines)
        rows.append(u"%1 %2"_s.arg(value[u"row"_s].toInt()).arg(value[u"amount_pence"_s].toInteger()));
    return rows;
}

const BillLine* lineAt(const Bill& bill, int row)
{
    for (const BillLine& line : bill.lines) {
        if (line.row == row)
            return &line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("every bill of the example households is read line by line as it is printed")
{
    const QStringList names = householdNames();
    REQUIRE(names.size() == 28);
    int bills = 0;
    for (const QString& name : names) {
        const Household house = household(name);
        for (const QJsonValue& value : house.expected[u"bills"_s].toArray()) {
            const QJsonObject expected = value.toObject();
            const QString file = expected[u"file"_s].toString();
            INFO(name.toStdString() << ' ' << file.toStdString());
            const BillReading reading = readBill(test::dataFile(house.folder + file), file, house.context);
            REQUIRE(reading.problem.isEmpty());
            REQUIRE(reading.bill.has_value());
            const Bill& bill = *reading.bill;
            ++bills;
            CHECK(bill.file == file);
            CHECK(bill.number == expected[u"bill_no"_s].toString());
            CHECK(bill.provider == expected[u"provider"_s].toString());
            REQUIRE(bill.printedTotal.has_value());
            CHECK(bill.printedTotal->pence == expected[u"total_pence"_s].toInteger());
            CHECK(bill.problems.empty());
            for (const BillLine& line : bill.lines)
                CHECK_FALSE(line.unreadable);
            if (!expected[u"superseded_by"_s].isNull())
                continue;
            CHECK(rowsAndAmounts(bill) == rowsAndAmounts(expected[u"lines"_s].toArray()));
            const QJsonArray period = expected[u"period"_s].toArray();
            CHECK(toIso(bill.period.from) == period.at(0).toString());
            CHECK(toIso(bill.period.to) == period.at(1).toString());
        }
    }
    CHECK(bills == 32);
}

TEST_CASE("days, times and services of the example bills are those that stand on their rows")
{
    int compared = 0;
    for (const QString& name : householdNames()) {
        const Household house = household(name);
        for (const QJsonValue& value : house.expected[u"findings"_s].toArray()) {
            const QJsonObject finding = value.toObject();
            if (finding[u"row"_s].isNull())
                continue;
            const QString file = finding[u"file"_s].toString();
            INFO(name.toStdString() << ' ' << file.toStdString() << " row " << finding[u"row"_s].toInt());
            const BillReading reading = readBill(test::dataFile(house.folder + file), file, house.context);
            REQUIRE(reading.bill.has_value());
            const BillLine* line = lineAt(*reading.bill, finding[u"row"_s].toInt());
            REQUIRE(line != nullptr);
            CHECK(toIso(line->date) == finding[u"date"_s].toString());
            CHECK((line->start ? toIso(*line->start) : QString()) == finding[u"time"_s].toString());
            CHECK(line->service.toLower() == finding[u"service"_s].toString().toLower());
            ++compared;
        }
    }
    CHECK(compared > 200);
}

TEST_CASE("a bill that replaces another says which")
{
    const Household house = household(u"credit_and_revised-untidy"_s);
    const QString file = u"bills/02-INV-3571R.csv"_s;
    const BillReading reading = readBill(test::dataFile(house.folder + file), file, house.context);
    REQUIRE(reading.bill.has_value());
    CHECK(reading.bill->replaces == u"INV-3571"_s);
    CHECK(reading.bill->billDate == QDate(2023, 12, 11));
    CHECK(reading.bill->layout == u"agency table"_s);
    CHECK(reading.bill->assumed.front() == u"read as 'agency table'; dates day-first"_s);
}

TEST_CASE("an exported bill reads back as the same lines")
{
    for (const QString& name : householdNames()) {
        const Household house = household(name);
        for (const QJsonValue& value : house.expected[u"bills"_s].toArray()) {
            const QString file = value[u"file"_s].toString();
            INFO(name.toStdString() << ' ' << file.toStdString());
            const BillReading first = readBill(test::dataFile(house.folder + file), file, house.context);
            REQUIRE(first.bill.has_value());
            const BillReading second = readBill(writeBill(*first.bill), file, house.context);
            REQUIRE(second.bill.has_value());
            std::vector<BillLine> wanted = first.bill->lines;
            std::vector<BillLine> found = second.bill->lines;
            REQUIRE(found.size() == wanted.size());
            for (std::size_t i = 0; i < wanted.size(); ++i) {
                wanted[i].row = found[i].row; // the export begins its rows anew
                INFO("line " << i);
                CHECK(found[i] == wanted[i]);
            }
            CHECK(second.bill->number == first.bill->number);
            CHECK(second.bill->printedTotal == first.bill->printedTotal);
            CHECK(second.bill->period == first.bill->period);
            CHECK(second.bill->provider == first.bill->provider);
            CHECK(second.bill->replaces == first.bill->replaces);
        }
    }
}
