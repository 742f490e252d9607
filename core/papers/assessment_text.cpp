#include "core/papers/assessment_text.h"

#include "core/base/uk_time.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Assessment)
};

/// Of so many days, in hours a week. Rounding: half up.
Minutes aWeek(Minutes length, qint64 days)
{
    return Minutes(days > 0 ? divideHalfUp(length.count() * daysInWeek, days) : 0);
}

QString unwrittenSentence(const AssessedWeek& sum)
{
    if (sum.notRecorded == 0)
        return Words::tr("Every planned visit of these weeks is written down.");
    return Words::tr("Not written down: %n planned visit(s), %1 in all. That does not mean that nobody came.",
                     nullptr, sum.notRecorded)
        .arg(toText(sum.notRecordedLength));
}

/// Why the cost of the assessed hours is not known.
QString whyNoCost(CostKnown known)
{
    switch (known) {
    case CostKnown::NoAssessment:
        return Words::tr("This cannot be said, because no assessment that counts today is written down.");
    case CostKnown::HoursNotStated:
        return Words::tr("This cannot be said, because the assessment does not say how many hours.");
    case CostKnown::NothingPlanned:
        return Words::tr("This cannot be said, because no visit with a price is planned in the next four "
                         "weeks.");
    case CostKnown::PriceByTheWeek:
        return Words::tr("This cannot be said, because you agreed a price for a week or longer, and not for "
                         "an hour.");
    case CostKnown::VisitsWithoutPrice:
        return Words::tr("This cannot be said, because no agreed price fits some of the planned visits.");
    case CostKnown::Yes:
        break;
    }
    return {};
}

QString leftSentence(const Sufficiency& money)
{
    if (money.weeklyLeft.isZero())
        return Words::tr("That is just enough.");
    return money.weeklyLeft > Money{} ? Words::tr("That leaves %1 a week, or %2.")
                                            .arg(toText(money.weeklyLeft), toText(money.weeklyHours))
                                      : Words::tr("That is %1 a week too little, or %2.")
                                            .arg(toText(-money.weeklyLeft), toText(-money.weeklyHours));
}

QString toEndSentence(const Sufficiency& money)
{
    const QString end = toText(money.rest.to);
    if (money.leftToEnd.isZero())
        return Words::tr("Until the plan ends on %1 it is just enough.").arg(end);
    return money.leftToEnd > Money{}
               ? Words::tr("Until the plan ends on %1 it leaves %2.").arg(end, toText(money.leftToEnd))
               : Words::tr("Until the plan ends on %1 it is %2 too little.")
                     .arg(end, toText(-money.leftToEnd));
}

} // namespace

QString needText(NeedKind kind)
{
    switch (kind) {
    case NeedKind::GettingUp:
        return Words::tr("Getting up and going to bed");
    case NeedKind::Washing:
        return Words::tr("Washing and dressing");
    case NeedKind::Meals:
        return Words::tr("Meals and drinks");
    case NeedKind::OutAndAbout:
        return Words::tr("Getting out and about");
    case NeedKind::Company:
        return Words::tr("Company");
    case NeedKind::Night:
        return Words::tr("Help at night");
    case NeedKind::Other:
        break;
    }
    return Words::tr("Something else");
}

QString needName(const AssessedNeed& need)
{
    return need.kind == NeedKind::Other && !need.words.isEmpty() ? need.words : needText(need.kind);
}

QString needSentence(const AssessedNeed& need)
{
    return need.weekly ? Words::tr("%1: %2 a week.").arg(needName(need), toText(*need.weekly))
                       : Words::tr("%1: how long is not stated.").arg(needName(need));
}

QStringList assessmentSentences(const Assessment& assessment)
{
    const QString from = toText(assessment.from);
    QStringList said{assessment.weekly
                         ? Words::tr("From %1: %2 a week.").arg(from, toText(*assessment.weekly))
                         : Words::tr("From %1: how many hours a week is not stated.").arg(from)};
    for (const AssessedNeed& need : assessment.needs)
        said += needSentence(need);
    if (!assessment.saidBy.isEmpty())
        said += Words::tr("Said by: %1").arg(assessment.saidBy);
    if (!assessment.standsIn.isEmpty())
        said += Words::tr("Where it stands: %1").arg(assessment.standsIn);
    if (!assessment.wouldChange.isEmpty())
        said += Words::tr("What you would change: “%1”").arg(assessment.wouldChange);
    return said;
}

QString briefHours(Minutes length)
{
    const auto hours = length.count() / 60;
    const auto minutes = length.count() % 60;
    if (minutes == 0)
        return Words::tr("%1 h").arg(hours);
    if (hours == 0)
        return Words::tr("%1 min").arg(minutes);
    return Words::tr("%1 h %2 min").arg(hours).arg(minutes);
}

QStringList assessedSentences(const AssessmentFacts& facts)
{
    if (facts.weeks.empty())
        return {Words::tr("There is nothing to set beside it yet. It is shown once a whole week is over in "
                          "which a visit is written down.")};
    const AssessedWeek sum = sumOf(facts.weeks);
    const auto weeks = static_cast<int>(facts.weeks.size());
    const qint64 days = qint64{weeks} * daysInWeek;
    const qint64 stated = days - sum.assessed.daysNotStated;
    const QString planned = toText(aWeek(sum.planned, days));
    const QString came = toText(aWeek(sum.came, days));
    QStringList said;
    if (stated > 0)
        said += Words::tr("In the last %n week(s), on average a week: %1 assessed, %2 planned, %3 came.",
                          nullptr, weeks)
                    .arg(toText(aWeek(sum.assessed.length, stated)), planned, came);
    else
        said +=
            Words::tr("In the last %n week(s), on average a week: %1 planned, %2 came. No assessed hours are "
                      "written down for these weeks.",
                      nullptr, weeks)
                .arg(planned, came);
    said += unwrittenSentence(sum);
    if (stated > 0 && sum.assessed.daysNotStated > 0)
        said += Words::tr("For %n day(s) of these weeks no assessed hours are written down.", nullptr,
                          sum.assessed.daysNotStated);
    if (const auto since = fewerPlannedSince(facts.weeks)) {
        const AssessedWeek& last = facts.weeks.back();
        said += (*since == 0 ? Words::tr("In each of these weeks fewer hours were planned than assessed.")
                             : Words::tr("Since %1 fewer hours were planned than assessed.")
                                   .arg(toText(facts.weeks[*since].week.from)));
        said +=
            Words::tr("In the last of them it was %1 less.").arg(toText(last.assessed.length - last.planned));
    }
    return said;
}

PaperTable assessedTable(const std::vector<AssessedWeek>& weeks)
{
    PaperTable table;
    table.columns = {{Words::tr("Week"), ColumnAlign::Start},
                     {Words::tr("Assessed"), ColumnAlign::End},
                     {Words::tr("Planned"), ColumnAlign::End},
                     {Words::tr("Came"), ColumnAlign::End},
                     {Words::tr("Not written down"), ColumnAlign::End}};
    const auto row = [](const QString& name, const AssessedWeek& week) {
        return QStringList{name,
                           week.assessed.daysNotStated > 0 && week.assessed.length.count() == 0
                               ? Words::tr("not stated")
                               : briefHours(week.assessed.length),
                           briefHours(week.planned), briefHours(week.came),
                           week.notRecorded == 0 ? Words::tr("none") : briefHours(week.notRecordedLength)};
    };
    for (const AssessedWeek& week : weeks)
        table.rows.push_back(row(toText(week.week), week));
    if (!weeks.empty())
        table.totals.push_back(row(Words::tr("Together"), sumOf(weeks)));
    return table;
}

PaperBars assessedBars(const std::vector<AssessedWeek>& weeks)
{
    PaperBars bars{{Words::tr("Assessed"), Words::tr("Planned"), Words::tr("Came")}, {}};
    for (const AssessedWeek& week : weeks) {
        const QString name = toText(week.week);
        bars.bars.push_back({name, 0, week.assessed.length.count(),
                             week.assessed.daysNotStated == daysInWeek
                                 ? Words::tr("assessed: not stated")
                                 : Words::tr("assessed %1").arg(briefHours(week.assessed.length))});
        bars.bars.push_back(
            {name, 1, week.planned.count(), Words::tr("planned %1").arg(briefHours(week.planned))});
        bars.bars.push_back({name, 2, week.came.count(),
                             week.notRecorded == 0
                                 ? Words::tr("came %1").arg(briefHours(week.came))
                                 : Words::tr("came %1, not written down %2")
                                       .arg(briefHours(week.came), briefHours(week.notRecordedLength))});
    }
    return bars;
}

QString moneyHeading(const AssessmentFacts& facts)
{
    return facts.isOwnMoney && !facts.money.hasAward ? Words::tr("What the assessed hours cost")
                                                     : Words::tr("Is the money enough?");
}

QStringList sufficiencySentences(const AssessmentFacts& facts)
{
    const Sufficiency& money = facts.money;
    if (money.known != CostKnown::Yes)
        return {whyNoCost(money.known)};
    QStringList said;
    const QString hours = toText(money.assessed);
    if (!money.hasAward) {
        said += facts.isOwnMoney
                    ? Words::tr("You pay yourself. By the prices you agreed, the cost of %1 a week is %2.")
                          .arg(hours, toText(money.weeklyCost))
                    : Words::tr("By the prices you agreed, the cost of %1 a week is %2.")
                          .arg(hours, toText(money.weeklyCost));
        if (money.rest.isValid())
            said += Words::tr("Until %1 it is %2.").arg(toText(money.rest.to), toText(money.costToEnd));
        if (!facts.isOwnMoney)
            said += Words::tr("Whether the money is enough cannot be said, because nothing is written down "
                              "under Money of what you are given.");
        return said;
    }
    said += Words::tr("By the prices you agreed, the cost of %1 a week is %2. You are given %3 a week.")
                .arg(hours, toText(money.weeklyCost), toText(money.weeklyAward));
    said += leftSentence(money);
    if (money.rest.isValid())
        said += toEndSentence(money);
    return said;
}

QStringList sufficiencyBasis(const AssessmentFacts& facts)
{
    const Sufficiency& money = facts.money;
    if (money.known != CostKnown::Yes || !facts.now)
        return {};
    QStringList basis{
        Words::tr("The hours are those of the assessment from %1.").arg(toText(facts.now->from)),
        Words::tr("An hour costs %1 on average. That is the price you agreed, for the %n visit(s) planned "
                  "from %2.",
                  nullptr, money.price.visits)
            .arg(toText(Money{money.hour.pencePerHour}), toText(money.price.days)),
        Words::tr("These visits cost %1 and last %2. The sums are worked out from these, and rounded once.")
            .arg(toText(money.price.cost), toText(money.price.length)),
        Words::tr("Two carers together count as two hours for each hour."),
        Words::tr("Meals, journeys and fees that are not for a visit are left out.")};
    if (money.hasAward && !money.weeklyContribution.isZero())
        basis += Words::tr("Of the %1 you are given a week, %2 is your own part.")
                     .arg(toText(money.weeklyAward), toText(money.weeklyContribution));
    if (money.rest.isValid() && money.hasAward)
        basis += Words::tr("From %1: %2 given, %3 for the assessed hours.")
                     .arg(toText(money.rest), toText(money.awardToEnd), toText(money.costToEnd));
    basis += Words::tr("Hours and prices are taken to stay as they are.");
    return basis;
}

QStringList needsSentences(const AssessmentFacts& facts)
{
    if (!facts.now || facts.now->needs.empty())
        return {};
    QStringList said;
    for (const AssessedNeed& need : facts.needs.withoutVisit)
        said += Words::tr("No planned visit is written down for this: %1.").arg(needName(need));
    for (const QString& visit : facts.needs.withoutNeed) {
        QStringList tasks;
        for (const auto& [name, what] : facts.visits) {
            if (name == visit)
                tasks = what;
        }
        said += tasks.isEmpty() ? Words::tr("This planned visit is for nothing on the list: %1.").arg(visit)
                                : Words::tr("This planned visit is for nothing on the list: %1 (%2).")
                                      .arg(visit, tasks.join(u", "_s));
    }
    if (said.isEmpty())
        said += Words::tr("Each need has a planned visit, and each planned visit is for a need.");
    return said;
}

} // namespace daybook
