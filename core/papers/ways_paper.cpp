#include "core/papers/ways_paper.h"

#include "core/base/uk_time.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Ways
{
    Q_DECLARE_TR_FUNCTIONS(WaysPaper)
};

QString notKnownText()
{
    return Ways::tr("not known");
}

/// "About £1,200.00 a year more than what is planned now."
QString besideNow(Money year, const CostNow& now)
{
    if (year == now.year)
        return Ways::tr("That is as much as what is planned now.");
    return year > now.year
               ? Ways::tr("That is %1 a year more than what is planned now.").arg(toText(year - now.year))
               : Ways::tr("That is %1 a year less than what is planned now.").arg(toText(now.year - year));
}

QString coverText(Included cover)
{
    switch (cover) {
    case Included::Yes:
        return Ways::tr("Somebody else comes when the carer is ill or away.");
    case Included::No:
        return Ways::tr("Nobody else comes when the carer is ill or away.");
    case Included::NotKnown:
        break;
    }
    return Ways::tr("It is not known who comes when the carer is ill or away. That is worth asking.");
}

QString lookUpText(WayKind kind)
{
    if (kind != WayKind::Employed && kind != WayKind::SelfEmployed)
        return {};
    return Ways::tr("Employing somebody, or paying somebody who works for themselves, has rules. Please look "
                    "up “employment status” on GOV.UK before you agree. Daybook knows no tax rules.");
}

} // namespace

QString wayKindText(WayKind kind)
{
    switch (kind) {
    case WayKind::Agency:
        return Ways::tr("An agency");
    case WayKind::Employed:
        return Ways::tr("Somebody I employ");
    case WayKind::SelfEmployed:
        return Ways::tr("Somebody who works for themselves");
    case WayKind::SharedLives:
        return Ways::tr("Shared Lives: living with somebody");
    case WayKind::Other:
        break;
    }
    return Ways::tr("Something else");
}

QString wayCostText(WayCost cost)
{
    switch (cost) {
    case WayCost::Cover:
        return Ways::tr("Somebody else in holidays and illness");
    case WayCost::EmployerCosts:
        return Ways::tr("Tax, National Insurance and pension as the employer");
    case WayCost::Insurance:
        return Ways::tr("Insurance");
    case WayCost::Payroll:
        return Ways::tr("Payroll service");
    case WayCost::Training:
        return Ways::tr("Training and checks");
    case WayCost::Travel:
        return Ways::tr("Travel");
    case WayCost::Living:
        return Ways::tr("Rent, food and heating");
    case WayCost::Other:
        break;
    }
    return Ways::tr("Anything else");
}

QString wayLineText(const WayLine& line, const CareWay& way)
{
    switch (line.kind) {
    case WayLineKind::Fee:
        return Ways::tr("The fee, week by week");
    case WayLineKind::Weekdays:
        return Ways::tr("Monday to Friday: %1 a week").arg(toText(way.weekdays));
    case WayLineKind::Weekends:
        return Ways::tr("Weekends: %1 a week").arg(toText(way.weekends));
    case WayLineKind::Beside:
        break;
    }
    return line.cost == WayCost::Other && !way.otherFor.isEmpty() ? way.otherFor : wayCostText(line.cost);
}

QString costNowText(const CostNow& now)
{
    QString sentence = Ways::tr("As it is planned now, 52 weeks come to %1.").arg(toText(now.year));
    if (now.withoutPrice > 0)
        sentence += u' ' + Ways::tr("%n planned visit(s) have no agreed price and are not counted.", nullptr,
                                    now.withoutPrice);
    return sentence;
}

QStringList waySentences(const CareWay& way, const std::optional<CostNow>& now)
{
    const WayCosts costs = costsOf(way);
    QStringList sentences{Ways::tr("%1: %2 a week, %3 a year.")
                              .arg(wayKindText(way.kind), toText(costs.week()), toText(costs.year))};
    QStringList missing;
    for (const WayLine& line : costs.lines) {
        if (!line.amount)
            missing += wayLineText(line, way);
    }
    if (!missing.isEmpty())
        sentences += Ways::tr("The sum is without what is not known: %1.").arg(missing.join(u"; "_s));
    // A sum that is not whole is no sum to set beside another.
    if (now && costs.notKnown == 0 && now->withoutPrice == 0)
        sentences += besideNow(costs.year, *now);
    else if (now)
        sentences +=
            Ways::tr("Not every price is known, so it is not said how this compares with what is planned "
                     "now.");
    for (const Money price : belowReference(way)) {
        const ReferencePrice reference = referencePrice();
        sentences +=
            Ways::tr("%1 an hour is below %2. That is the least which councils in England should pay "
                     "an agency, as the %3 worked it out for %4; there may be a newer figure. Ask "
                     "what the price leaves out.")
                .arg(toText(price), toText(reference.hour), reference.source, toText(reference.days));
    }
    sentences += coverText(way.cover);
    if (way.family.count() > 0)
        sentences += Ways::tr("Family and friends would help %1 a week. That has no price here.")
                         .arg(toText(way.family));
    if (!way.includes.trimmed().isEmpty())
        sentences += Ways::tr("It includes: %1").arg(way.includes.simplified());
    if (!way.risk.trimmed().isEmpty())
        sentences += Ways::tr("What might go wrong: %1").arg(way.risk.simplified());
    if (const QString look = lookUpText(way.kind); !look.isEmpty())
        sentences += look;
    return sentences;
}

QString waysAssumptions()
{
    return Ways::tr(
        "A year is counted as 52 weeks, and a bank holiday like any other day. Each price of a week "
        "is rounded to the penny. All sums are as they "
        "were written down; nobody has promised them.");
}

Paper waysPaper(const std::vector<CareWay>& ways, const std::optional<CostNow>& now, const QString& person)
{
    Paper paper;
    paper.title = Ways::tr("Ways to arrange my care");
    paper.footer = person;
    paper.fileName = Ways::tr("Daybook ways to arrange my care");
    paper.blocks.push_back(PaperHeading{1, paper.title});
    if (now)
        paper.blocks.push_back(PaperParagraph{costNowText(*now), true});
    paper.blocks.push_back(PaperParagraph{waysAssumptions()});
    for (const CareWay& way : ways) {
        paper.blocks.push_back(PaperHeading{2, way.name.isEmpty() ? wayKindText(way.kind) : way.name});
        PaperTable table;
        table.columns = {{Ways::tr("What")}, {Ways::tr("A year"), ColumnAlign::End}};
        const WayCosts costs = costsOf(way);
        for (const WayLine& line : costs.lines)
            table.rows.push_back(
                {wayLineText(line, way), line.amount ? toText(*line.amount) : notKnownText()});
        table.totals = {
            {costs.notKnown > 0 ? Ways::tr("Together, as far as it is known") : Ways::tr("Together"),
             toText(costs.year)}};
        paper.blocks.push_back(table);
        paper.blocks.push_back(PaperParagraph{waySentences(way, now).join(u' ')});
    }
    keepTogether(paper);
    return paper;
}

} // namespace daybook
