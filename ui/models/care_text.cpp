#include "ui/models/care_text.h"

#include "core/base/uk_time.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// For tr() outside of a class.
struct CareText
{
    Q_DECLARE_TR_FUNCTIONS(CareText)
};

} // namespace

QString wantedText(const WantedTime& time)
{
    if (time.earliest && time.latest)
        return CareText::tr("%1: between %2 and %3.")
            .arg(time.visit, toText(*time.earliest), toText(*time.latest));
    if (time.earliest)
        return CareText::tr("%1: not before %2.").arg(time.visit, toText(*time.earliest));
    if (time.latest)
        return CareText::tr("%1: not after %2.").arg(time.visit, toText(*time.latest));
    return CareText::tr("%1: at any time.").arg(time.visit);
}

QString bedText(const std::optional<TimeInBed>& planned, const std::optional<TimeInBed>& wanted)
{
    QStringList sentences;
    if (planned)
        sentences += CareText::tr("By the plan you go to bed at %1 and get up at %2: %3 in bed.")
                         .arg(toText(planned->bed), toText(planned->up), toText(planned->length()));
    if (wanted)
        sentences += planned ? CareText::tr("You want %1 in bed.").arg(toText(wanted->length()))
                             : CareText::tr("You want to be in bed from %1 to %2: %3.")
                                   .arg(toText(wanted->bed), toText(wanted->up), toText(wanted->length()));
    return sentences.join(u' ');
}

QStringList goalText(const Goal& goal, QDate today)
{
    QStringList sentences{CareText::tr("“%1”").arg(goal.words)};
    if (!goal.howItGoes.isEmpty())
        sentences += CareText::tr("How it goes: %1").arg(goal.howItGoes);
    if (goal.isOver)
        sentences += CareText::tr("You said that this is over.");
    else if (goal.reviewOn && *goal.reviewOn <= today)
        sentences += CareText::tr("You wanted to look at this again on %1.").arg(toText(*goal.reviewOn));
    else if (goal.reviewOn)
        sentences += CareText::tr("Look at it again on %1.").arg(toText(*goal.reviewOn));
    return sentences;
}

QString helpText(const HelpSum& sum)
{
    const QString words =
        CareText::tr("%1: %2, on %n occasion(s).", nullptr, sum.times).arg(sum.who, toText(sum.length));
    if (sum.inPlaceOfVisit == 0)
        return words;
    return CareText::tr("%1 %2", "two sentences")
        .arg(words, CareText::tr("%n of them in the place of a visit.", nullptr, sum.inPlaceOfVisit));
}

QString helpText(const UnpaidHelp& help)
{
    const QString words = CareText::tr("%1: %2, %3.", "day, who, how long")
                              .arg(toText(help.date), help.who, toText(help.length));
    QStringList parts{words};
    if (!help.what.isEmpty())
        parts += help.what;
    if (help.isInPlaceOfVisit)
        parts += CareText::tr("A planned visit did not come.");
    if (!help.howItGoes.isEmpty())
        parts += CareText::tr("How they are: “%1”").arg(help.howItGoes);
    return parts.join(u' ');
}

QStringList figuresText(const CareFigures& figures)
{
    QStringList sentences;
    if (figures.timed > 0)
        sentences << (figures.underHalfHour == 0
                          ? CareText::tr("Of %n visit(s) with both times, none was shorter than 30 minutes.",
                                         nullptr, figures.timed)
                          : CareText::tr("Of %n visit(s) with both times, %1 lasted less than 30 minutes.",
                                         nullptr, figures.timed)
                                .arg(figures.underHalfHour));
    if (const int all = figures.told + figures.notTold; all > 0)
        sentences << CareText::tr("Of %n visit(s) that were not as planned, you were told beforehand of %1.",
                                  nullptr, all)
                         .arg(figures.told);
    if (figures.named > figures.byTwo)
        sentences << CareText::tr("The two who came most came %1 of %2 times.")
                         .arg(figures.byTwo)
                         .arg(figures.named);
    return sentences;
}

CarePicture carersPicture(const std::vector<WeekCarers>& weeks, int mostCarers)
{
    CarePicture picture{.heading = CareText::tr("Different carers in a week")};
    int most = 0;
    int above = 0;
    int newOnes = 0;
    BarSeries came{.name = CareText::tr("Carers")};
    BarSeries fresh{.name = CareText::tr("New")};
    for (const WeekCarers& week : weeks) {
        const auto carers = static_cast<int>(week.carers.size());
        const auto firsts = static_cast<int>(week.newOnes.size());
        most = std::max(most, carers);
        above += mostCarers > 0 && carers > mostCarers ? 1 : 0;
        newOnes += firsts;
        picture.chart.groups += toText(week.week);
        came.values.push_back(carers);
        came.labels += CareText::tr("%n carer(s)", nullptr, carers);
        fresh.values.push_back(firsts);
        fresh.labels += CareText::tr("%n new", nullptr, firsts);
        picture.behind.push_back({week.week, {}});
        const QString nobody = CareText::tr("nobody");
        picture.rows.push_back({toText(week.week), week.carers.isEmpty() ? nobody : week.carers.join(u", "_s),
                                week.newOnes.isEmpty() ? nobody : week.newOnes.join(u", "_s),
                                QString::number(week.withoutName)});
    }
    picture.chart.series = {came, fresh};
    picture.openText = CareText::tr("Show the &visits of the chosen week");
    picture.columns = {CareText::tr("Week"), CareText::tr("Who came"), CareText::tr("New"),
                       CareText::tr("Visits without a name")};
    if (most == 0) {
        picture.sentence = CareText::tr("No names of carers are written down for these weeks.");
    } else {
        QStringList sentences{CareText::tr("At most %n different carer(s) came in one week.", nullptr, most),
                              newOnes == 0 ? CareText::tr("Nobody was new.")
                                           : CareText::tr("%n of them were new.", nullptr, newOnes)};
        if (mostCarers > 0)
            sentences += above == 0
                             ? CareText::tr("You want no more than %1.").arg(mostCarers)
                             : CareText::tr("You want no more than %1: %n week(s) had more.", nullptr, above)
                                   .arg(mostCarers);
        picture.sentence = sentences.join(u' ');
    }
    picture.chart.title = CareText::tr("Picture: different carers in each week");
    picture.chart.sentence = picture.sentence;
    return picture;
}

CarePicture arrivalsPicture(const std::vector<Arrivals>& arrivals, const std::vector<WantedTime>& times)
{
    CarePicture picture{.heading = CareText::tr("Arrival and the time you want")};
    BarSeries within{.name = CareText::tr("As wanted")};
    BarSeries before{.name = CareText::tr("Before")};
    BarSeries after{.name = CareText::tr("After")};
    int all = 0;
    int good = 0;
    int open = 0;
    for (const Arrivals& one : arrivals) {
        all += one.within + one.before + one.after;
        good += one.within;
        open += one.timeNotWritten;
        picture.behind.push_back({{}, one.visit});
        const WantedTime* wanted = wantedTimeOf(times, one.visit);
        picture.chart.groups += wanted ? wantedText(*wanted) : one.visit;
        within.values.push_back(one.within);
        within.labels += CareText::tr("%1 as wanted").arg(one.within);
        before.values.push_back(one.before);
        before.labels += CareText::tr("%1 before").arg(one.before);
        after.values.push_back(one.after);
        after.labels += CareText::tr("%1 after").arg(one.after);
        picture.dots.rows.push_back({.name = one.visit,
                                     .words = CareText::tr("%1 as wanted, %2 before, %3 after")
                                                  .arg(one.within)
                                                  .arg(one.before)
                                                  .arg(one.after),
                                     .earliest = wanted ? wanted->earliest : std::nullopt,
                                     .latest = wanted ? wanted->latest : std::nullopt,
                                     .dots = one.times});
        picture.rows.push_back({one.visit, QString::number(one.within), QString::number(one.before),
                                QString::number(one.after), QString::number(one.timeNotWritten)});
    }
    picture.chart.series = {within, before, after};
    picture.openText = CareText::tr("Show each da&y of the chosen visit");
    picture.columns = {CareText::tr("Visit"), CareText::tr("As wanted"), CareText::tr("Before"),
                       CareText::tr("After"), CareText::tr("No time written")};
    if (times.empty())
        picture.sentence = CareText::tr(
            "You have not said when you want visits to come. Say so under “What matters to you”.");
    else if (all == 0)
        picture.sentence = CareText::tr("No times of arrival are written down for this month.");
    else
        picture.sentence =
            CareText::tr("%1 of the %n arrival(s) written down came at a time you want.", nullptr, all)
                .arg(good);
    if (all > 0 && open > 0)
        picture.sentence += u' ' + CareText::tr("%n more came without a time written down.", nullptr, open);
    picture.dots.title = CareText::tr("Picture: each arrival as a sign on a line of the day");
    picture.dots.key =
        CareText::tr("A dot is an arrival at a time you want. A triangle is one before or after "
                     "it, and points that way. The band is the time you want.");
    picture.dots.sentence = picture.sentence;
    picture.chart.title = CareText::tr("Picture: arrivals before, within and after the time you want");
    picture.chart.sentence = picture.sentence;
    return picture;
}

CarePicture helpPicture(const std::vector<HelpSum>& sums)
{
    CarePicture picture{.heading = CareText::tr("Help from family and friends")};
    BarSeries hours{.name = CareText::tr("Help")};
    Minutes all{};
    int stepped = 0;
    for (const HelpSum& sum : sums) {
        all += sum.length;
        stepped += sum.inPlaceOfVisit;
        picture.chart.groups += sum.who;
        hours.values.push_back(sum.length.count());
        hours.labels += toText(sum.length);
        picture.rows.push_back(
            {sum.who, toText(sum.length), QString::number(sum.times), QString::number(sum.inPlaceOfVisit)});
    }
    picture.chart.series = {hours};
    picture.columns = {CareText::tr("Who"), CareText::tr("How long"), CareText::tr("How often"),
                       CareText::tr("For a visit that did not come")};
    if (sums.empty())
        picture.sentence = CareText::tr("No help from family or friends is written down for this month.");
    else
        picture.sentence = CareText::tr("Family and friends helped for %1.").arg(toText(all));
    if (stepped > 0)
        picture.sentence +=
            u' ' + CareText::tr("They stepped in for %n visit(s) that did not come.", nullptr, stepped);
    picture.chart.title = CareText::tr("Picture: help from family and friends");
    picture.chart.sentence = picture.sentence;
    return picture;
}

QString gainsSentence(const CheckingGains& gains)
{
    if (gains.asked.isZero())
        return CareText::tr("You have not asked about anything yet.");
    QStringList sentences{
        CareText::tr("You asked about %1. They agreed %2. %3 is still open.")
            .arg(toText(gains.asked), toText(gains.givenBack + gains.agreed), toText(gains.open))};
    if (!gains.agreed.isZero())
        sentences += CareText::tr("Of what they agreed, %1 is still to come.").arg(toText(gains.agreed));
    if (!gains.declined.isZero())
        sentences += CareText::tr("They said no to %1.").arg(toText(gains.declined));
    return sentences.join(u' ');
}

CarePicture gainsPicture(const CheckingGains& gains)
{
    CarePicture picture{.heading = CareText::tr("What checking has brought")};
    BarSeries sums{.name = CareText::tr("Sum")};
    const auto add = [&](const QString& name, Money sum) {
        picture.chart.groups += name;
        sums.values.push_back(sum.pence);
        sums.labels += toText(sum);
        picture.rows.push_back({name, toText(sum)});
    };
    add(CareText::tr("Asked about"), gains.asked);
    add(CareText::tr("Agreed and given back"), gains.givenBack);
    if (!gains.agreed.isZero())
        add(CareText::tr("Agreed, still to come"), gains.agreed);
    if (!gains.declined.isZero())
        add(CareText::tr("They said no"), gains.declined);
    add(CareText::tr("Still open"), gains.open);
    add(CareText::tr("Found, not asked about"), gains.notAsked);
    picture.chart.series = {sums};
    picture.columns = {CareText::tr("What"), CareText::tr("Sum")};
    picture.sentence = gainsSentence(gains);
    picture.chart.title = CareText::tr("Picture: what was asked about, agreed, and is still open");
    picture.chart.sentence = picture.sentence;
    return picture;
}

BarChart chartOf(const PaperBars& bars)
{
    BarChart chart;
    for (const QString& name : bars.series)
        chart.series.push_back({.name = name});
    for (const PaperBar& bar : bars.bars) {
        if (!chart.groups.contains(bar.group))
            chart.groups += bar.group;
        BarSeries& series = chart.series[static_cast<std::size_t>(bar.series)];
        series.values.push_back(bar.value);
        series.labels += bar.label;
    }
    return chart;
}

PaperBars barsOnPaper(const BarChart& chart)
{
    PaperBars bars;
    bool hasLength = false;
    for (const BarSeries& series : chart.series)
        bars.series += series.name;
    for (qsizetype group = 0; group < chart.groups.size(); ++group) {
        int number = 0;
        for (const BarSeries& series : chart.series) {
            const auto place = static_cast<std::size_t>(group);
            if (place < series.values.size()) {
                bars.bars.push_back(
                    {chart.groups.at(group), number, series.values[place], series.labels.value(group)});
                hasLength = hasLength || series.values[place] > 0;
            }
            ++number;
        }
    }
    if (!hasLength)
        bars.bars.clear();
    return bars;
}

Paper carePaper(const QString& title, const QString& person, const QStringList& before,
                const std::vector<CarePicture>& pictures)
{
    Paper paper;
    paper.title = title;
    paper.footer = person;
    paper.fileName = CareText::tr("Daybook care");
    paper.blocks.emplace_back(PaperHeading{1, title});
    for (const QString& sentence : before)
        paper.blocks.emplace_back(PaperParagraph{sentence});
    for (const CarePicture& picture : pictures) {
        paper.blocks.emplace_back(PaperHeading{2, picture.heading});
        paper.blocks.emplace_back(PaperParagraph{picture.sentence, true});
        if (picture.rows.empty())
            continue;
        if (PaperBars bars = barsOnPaper(picture.chart); !bars.bars.empty())
            paper.blocks.emplace_back(std::move(bars));
        PaperTable table{.caption = picture.heading};
        for (const QString& column : picture.columns)
            table.columns.push_back({column});
        table.rows = picture.rows;
        paper.blocks.emplace_back(std::move(table));
    }
    keepTogether(paper);
    return paper;
}

} // namespace daybook
