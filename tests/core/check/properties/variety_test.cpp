#include "core/check/check_bill.h"
#include "tests/support/arbitrary_household.h"
#include "tests/support/catch.h"

#include <map>

using namespace daybook;
using namespace daybook::test;

TEST_CASE("the households that the properties are tried on have every kind of finding among them",
          "[property]")
{
    std::map<FindingKind, int> seen;
    std::map<QString, int> states;
    int lines = 0;
    int superseded = 0;
    requireForHouseholds("variety", [&](const HouseholdChoices& choices) {
        const Household household = householdOf(choices);
        for (const Visit& visit : household.visits)
            ++states[stateKeyword(visit.state)];
        const Report report = check(household);
        for (const Finding& finding : report.findings)
            ++seen[finding.kind];
        for (const CheckedBill& bill : report.bills) {
            superseded += bill.supersededBy ? 1 : 0;
            lines += static_cast<int>(bill.lines.size());
            for (const CheckedLine& line : bill.lines)
                for (const LinePart& part : line.parts)
                    seen[FindingKind::Credited] += part.kind == FindingKind::Credited ? 1 : 0;
        }
        return holds();
    });
    // Other thousands have to have every kind among them, too, but not as often.
    const int often = qEnvironmentVariableIsSet("RC_PARAMS") ? 1 : 10;
    for (int kind = 0; kind < static_cast<int>(FindingKind::Agreed); ++kind) {
        INFO(keyword(static_cast<FindingKind>(kind)).toStdString());
        CHECK(seen[static_cast<FindingKind>(kind)] >= often);
        if (qEnvironmentVariableIsSet("DAYBOOK_SHOW_VARIETY"))
            WARN(keyword(static_cast<FindingKind>(kind)).toStdString()
                 << ' ' << seen[static_cast<FindingKind>(kind)]);
    }
    CHECK(states.size() == 7);
    CHECK(superseded >= 50);
    CHECK(lines >= 10'000);
    if (qEnvironmentVariableIsSet("DAYBOOK_SHOW_VARIETY"))
        WARN(lines << " lines");
}
