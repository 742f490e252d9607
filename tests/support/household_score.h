#pragma once

#include "core/check/report.h"
#include "tests/support/household_truth.h"

namespace daybook::test {

/// Sums over many households. Money in pence.
struct Score
{
    int households{};
    int whollyRight{};
    int sameKinds{};
    int bills{};
    int tied{};
    int cleanLines{};
    int accusedLines{};
    int unrecordedAccused{};
    qint64 truePence{};
    qint64 rightPence{};
    qint64 wrongPence{};
    double score() const;
    Score& operator+=(const Score& other);
};

/// One household compared; what differs is said in `differences`, one a line.
Score compare(const Bills& bills, const std::vector<Expected>& truth, const Report& report,
              QStringList& differences);

/// What one provider plans, does and charges, as the household's files tell it.
struct Part
{
    const World& world;
    const Bills& bills;
};
/// Writes the household as files of its own folder; of several providers together where there are several.
void writeHousehold(const QString& directory, const std::vector<Part>& parts);

/// A row of the table that is printed.
QString tableRow(const QString& name, const Score& score);
QString tableHead();

} // namespace daybook::test
