#include "core/check/check_bill.h"
#include "tests/support/catch.h"
#include "tests/support/household_score.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <iostream>
#include <map>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

int householdsWanted(int usual)
{
    const int asked = qEnvironmentVariableIntValue("DAYBOOK_HOUSEHOLDS");
    return asked > 0 ? asked : usual;
}

/// A household that came out otherwise than expected is kept for looking at, when somebody asks for that.
void keep(const std::vector<Part>& parts, const QStringList& differences)
{
    const World& world = parts.front().world;
    const QString directory = qEnvironmentVariable("DAYBOOK_KEEP_HOUSEHOLDS");
    if (directory.isEmpty())
        return;
    const QString folder = QDir(directory).filePath(
        u"%1%2-%3"_s.arg(parts.size() > 1 ? u"two-"_s : QString()).arg(world.untidiness).arg(world.seed));
    writeHousehold(folder, parts);
    QFile file(folder + u"/differences.txt"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((differences.join(u'\n') + u'\n').toUtf8());
}

QString layoutOf(const Bills& bills)
{
    return bills.bills.front().layout;
}

/// Written as files, read as files, checked, compared.
Score checked(const std::vector<Part>& parts, const QString& folder, QStringList& differences)
{
    QDir(folder).removeRecursively();
    writeHousehold(folder, parts);
    const HouseholdReading reading = readHousehold(folder);
    for (const QString& file : reading.unusable)
        differences.append(u"not usable: "_s + file);
    Bills bills;
    std::vector<Expected> truth;
    for (const Part& part : parts) {
        for (Expected expected : truthOf(part.world, part.bills)) {
            expected.bill += static_cast<int>(bills.bills.size());
            truth.push_back(expected);
        }
        bills.bills.insert(bills.bills.end(), part.bills.bills.begin(), part.bills.bills.end());
    }
    const Score score = compare(bills, truth, check(reading.household), differences);
    if (!differences.isEmpty())
        keep(parts, differences);
    return score;
}

void holdToLimits(const Score& all)
{
    CHECK(all.score() >= 0.98);
    CHECK(all.accusedLines * 2000 <= all.cleanLines);
    CHECK(all.whollyRight * 100 >= all.households * 97);
    CHECK(all.tied == all.bills);
    CHECK(all.unrecordedAccused == 0);
}

/// Draws households, compares what is found with what was planted, and holds the sums to their limits.
void checkManyHouseholds(int households, bool anyLayout)
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const int first = std::max(1, qEnvironmentVariableIntValue("DAYBOOK_FIRST_HOUSEHOLD"));
    std::map<int, Score> byUntidiness;
    std::map<QString, Score> byLayout;
    Score all;
    QStringList shown;
    for (int i = first; i < first + households; ++i) {
        const World world = drawWorld(static_cast<quint32>(i), i % 4);
        Bills bills = makeBills(world);
        printBills(world, bills, anyLayout);
        QStringList differences;
        const Score score = checked({{world, bills}}, folder.filePath(u"household"_s), differences);
        byUntidiness[world.untidiness] += score;
        byLayout[layoutOf(bills)] += score;
        all += score;
        if (!differences.isEmpty() && shown.size() < 60)
            shown.append(
                u"%1-%2 (%3): %4"_s.arg(world.untidiness).arg(i).arg(layoutOf(bills), differences.front()));
    }
    QStringList table{tableHead()};
    for (const auto& [level, score] : byUntidiness)
        table.append(tableRow(u"untidiness %1"_s.arg(level), score));
    for (const auto& [layout, score] : byLayout)
        table.append(tableRow(layout, score));
    table.append(tableRow(u"all"_s, all));
    std::cout << table.join(u'\n').toStdString() << std::endl;
    INFO(shown.join(u'\n').toStdString());
    holdToLimits(all);
    for (const auto& [level, score] : byUntidiness)
        CHECK(score.score() >= 0.98);
}

} // namespace

TEST_CASE("thousands of households are asked about what was wrong on their bills, and nothing else",
          "[many_households]")
{
    checkManyHouseholds(householdsWanted(3000), qEnvironmentVariableIsSet("DAYBOOK_ANY_LAYOUT"));
}

TEST_CASE("the same holds for bills in layouts of every kind", "[many_households]")
{
    checkManyHouseholds(householdsWanted(1200), true);
}

TEST_CASE("two providers who come to one person are kept apart", "[many_households]")
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    const int first = std::max(1, qEnvironmentVariableIntValue("DAYBOOK_FIRST_HOUSEHOLD"));
    Score all;
    QStringList shown;
    for (int i = first; i < first + householdsWanted(3000) / 6; ++i) {
        World world = drawWorld(static_cast<quint32>(i), i % 4);
        const World other = drawOtherProvider(world, static_cast<quint32>(i) ^ 0x2545f491U);
        Bills bills = makeBills(world);
        Bills others = makeBills(other);
        for (MadeBill& bill : others.bills)
            bill.file.replace(u"bills/"_s, u"bills/other-"_s);
        printBills(world, bills, false);
        printBills(other, others, false);
        QStringList differences;
        all += checked({{world, bills}, {other, others}}, folder.filePath(u"household"_s), differences);
        if (!differences.isEmpty() && shown.size() < 60)
            shown.append(u"%1-%2: %3"_s.arg(world.untidiness).arg(i).arg(differences.front()));
    }
    std::cout << tableHead().toStdString() << '\n'
              << tableRow(u"two providers"_s, all).toStdString() << std::endl;
    INFO(shown.join(u'\n').toStdString());
    holdToLimits(all);
}

TEST_CASE("where every bill is right and everything is written down there is no question",
          "[many_households]")
{
    const QTemporaryDir folder;
    REQUIRE(folder.isValid());
    for (int i = 1; i <= householdsWanted(3000) / 10; ++i) {
        const World world = drawPerfectWorld(static_cast<quint32>(1'000'000 + i));
        Bills bills = makeBills(world);
        printBills(world, bills, qEnvironmentVariableIsSet("DAYBOOK_ANY_LAYOUT"));
        QStringList differences;
        const Score score = checked({{world, bills}}, folder.filePath(u"household"_s), differences);
        INFO(i << " " << layoutOf(bills).toStdString());
        INFO(differences.join(u'\n').toStdString());
        CHECK(score.truePence == 0);
        CHECK(score.accusedLines == 0);
        CHECK(differences.isEmpty());
    }
}
