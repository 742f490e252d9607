#pragma once

#include "core/papers/assessed_weeks.h"
#include "tests/support/practice_month.h"

namespace daybook::test {

/// Seven hours a week of which half are planned, and £180.00 a week; company has no visit.
inline AssessmentFacts assessedFacts(const PracticeMonth& month)
{
    using namespace Qt::StringLiterals;
    Assessment assessment;
    assessment.from = {2026, 6, 8};
    assessment.weekly = Minutes(420);
    assessment.needs = {{NeedKind::GettingUp, {}, Minutes(210), {u"Morning"_s}},
                        {NeedKind::Company, {}, Minutes(210), {}}};
    assessment.saidBy = u"Mrs Green of the council"_s;
    assessment.standsIn = u"care and support plan of 3 June 2026, page 2"_s;
    assessment.wouldChange = u"I would have the company on Sundays."_s;
    CareMoney money;
    Award award;
    award.weekly = {18000};
    award.weeklyContribution = {2000};
    award.from = {2026, 6, 1};
    money.awards = {award};
    return assessmentFacts(month.household, {assessment}, money, false, {2026, 7, 2});
}

} // namespace daybook::test
