#include "core/check/answers.h"
#include "core/check/check_bill.h"
#include "tests/support/arbitrary_household.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// What the findings of a bill come to, by status; settled ones are agreed.
struct Sums
{
    qint64 query{};
    qint64 toCheck{};
    qint64 inTheirFavour{};
};

QString differentFromFindings(const Report& report)
{
    std::map<QString, Sums> found;
    for (const Finding& finding : report.findings) {
        Sums& sums = found[finding.file];
        switch (finding.status()) {
        case FindingStatus::Query:
            sums.query += isSettled(finding) ? 0 : finding.pence.pence;
            break;
        case FindingStatus::ToCheck:
            sums.toCheck += isSettled(finding) ? 0 : finding.pence.pence;
            break;
        case FindingStatus::InTheirFavour:
            sums.inTheirFavour += finding.kind == FindingKind::Underbilled ? finding.pence.pence : 0;
            break;
        case FindingStatus::Info:
            if (!finding.pence.isZero())
                return finding.file + u": a note with a sum of its own"_s;
            break;
        }
        if (finding.pence.pence < 0)
            return finding.file + u": a finding below nought"_s;
    }
    for (const CheckedBill& bill : report.bills) {
        const Sums sums = found[bill.file];
        if (bill.query.pence != sums.query || bill.toCheck.pence != sums.toCheck ||
            bill.inTheirFavour.pence != sums.inTheirFavour)
            return bill.file + u": the findings come to other sums than the bill"_s;
    }
    return {};
}

QString partBeyondItsLine(const Report& report)
{
    for (const CheckedBill& bill : report.bills) {
        if (bill.query.pence < 0 || bill.toCheck.pence < 0 || bill.inTheirFavour.pence < 0)
            return bill.file + u": a sum below nought"_s;
        for (const CheckedLine& line : bill.lines) {
            if (line.amount.pence < 0)
                continue;
            qint64 owed = 0;
            for (const LinePart& part : line.parts)
                owed += part.kind == FindingKind::Underbilled ? -part.pence.pence : 0;
            for (const LinePart& part : line.parts) {
                const bool theirs = part.kind == FindingKind::Underbilled;
                if ((part.pence.pence < 0) != theirs)
                    return u"%1 row %2: %3 is %4"_s.arg(bill.file)
                        .arg(line.row)
                        .arg(keyword(part.kind))
                        .arg(part.pence.pence);
                if (part.pence.pence > line.amount.pence + owed)
                    return u"%1 row %2: %3 is more than the line"_s.arg(bill.file).arg(line.row).arg(
                        keyword(part.kind));
                if (owed > 0 && statusOf(part.kind) == FindingStatus::Query && !theirs &&
                    part.kind != FindingKind::Agreed && part.kind != FindingKind::Credited)
                    return u"%1 row %2: %3 beside what is owed"_s.arg(bill.file).arg(line.row).arg(
                        keyword(part.kind));
            }
        }
    }
    return {};
}

} // namespace

TEST_CASE("always: the parts of every bill that counts add up to its printed total", "[property]")
{
    requireForHouseholds("sums tie", [](const HouseholdChoices& choices) {
        const Household household = answered(householdOf(choices), choices);
        const QString wrong = untied(check(household));
        return wrong.isEmpty() ? holds() : objection(wrong, household);
    });
}

TEST_CASE("always: what the findings come to, status by status, is what the bill says", "[property]")
{
    requireForHouseholds("findings tie", [](const HouseholdChoices& choices) {
        const Household household = answered(householdOf(choices), choices);
        const QString wrong = differentFromFindings(check(household));
        return wrong.isEmpty() ? holds() : objection(wrong, household);
    });
}

TEST_CASE(
    "always: no part is below nought or more than its line, and nothing is asked about beside what is owed",
    "[property]")
{
    requireForHouseholds("parts within lines", [](const HouseholdChoices& choices) {
        const Household household = householdOf(choices);
        const QString wrong = partBeyondItsLine(check(household));
        return wrong.isEmpty() ? holds() : objection(wrong, household);
    });
}
