#include "core/papers/monthly_statement.h"

#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/papers/asked_table.h"
#include "core/papers/finding_text.h"
#include "core/papers/month_lines.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Statement
{
    Q_DECLARE_TR_FUNCTIONS(MonthlyStatement)
};

/// At this size and above a table has one column less.
constexpr double largePrint = 18;

/// The answer to "how is it?" in one sentence or two.
QString answerSentence(const MonthSums& sums, const BillingPeriod& month, bool hasBill,
                       const std::vector<const Finding*>& questions, const StatementMoney& money)
{
    const QString name = together(toMonthText(month.from));
    if (!hasBill) {
        return Statement::tr("%1: no bill yet. %n visit(s) came.", "", sums.came).arg(name);
    }
    QString text = Statement::tr("%1: the bill is %2.").arg(name, toText(sums.billed)) + u' ';
    if (questions.empty() && !sums.query.isZero())
        text += Statement::tr("What was asked about, %1, is settled.").arg(toText(sums.query));
    else if (questions.empty())
        text += sums.toCheck.isZero()
                    ? Statement::tr("By your daybook and your agreement this bill is right.")
                    : Statement::tr("We found nothing to ask about.");
    else
        text +=
            Statement::tr("We found %n thing(s) to ask about: %1.", "", static_cast<int>(questions.size()))
                .arg(toText(sumOf(questions)));
    if (!sums.toCheck.isZero())
        text += u' ' + Statement::tr("%1 cannot be confirmed, because nothing is written down for it.")
                           .arg(toText(sums.toCheck));
    if (!sums.query.isZero())
        text += u' ' + Statement::tr("You can pay %1 now.").arg(toText(sums.notInQuestion()));
    if (money.left)
        text += u' ' + Statement::tr("You have %1 left.").arg(toText(*money.left));
    return text;
}

void addCounts(Paper& paper, const MonthSums& sums)
{
    paper.blocks.push_back(PaperHeading{2, Statement::tr("What was planned and what came")});
    PaperTable table;
    table.columns = {{Statement::tr("Visits"), ColumnAlign::Start},
                     {Statement::tr("Number"), ColumnAlign::End}};
    const auto add = [&](const QString& words, int count, bool always) {
        if (count != 0 || always)
            table.rows.push_back({words, QString::number(count)});
    };
    add(Statement::tr("Planned"), sums.planned, true);
    add(Statement::tr("Came"), sums.came, true);
    add(Statement::tr("Nobody came"), sums.nobodyCame, true);
    add(Statement::tr("Cancelled"), sums.cancelled, false);
    add(Statement::tr("Came, but could not do the visit"), sums.sentAway, false);
    add(Statement::tr("In hospital or away"), sums.away, false);
    add(Statement::tr("Not written down"), sums.notRecorded, true);
    paper.blocks.push_back(table);
}

void addSums(Paper& paper, const MonthSums& sums, const std::vector<MonthLine>& lines)
{
    paper.blocks.push_back(PaperHeading{2, Statement::tr("What was charged")});
    std::vector<std::pair<const CheckedBill*, Money>> bills;
    for (const MonthLine& line : lines) {
        auto found = std::find_if(bills.begin(), bills.end(),
                                  [&](const auto& entry) { return entry.first == line.bill; });
        if (found == bills.end())
            found = bills.insert(bills.end(), {line.bill, {}});
        found->second += line.line->amount;
    }
    PaperTable table;
    table.columns = {{Statement::tr("What"), ColumnAlign::Start},
                     {Statement::tr("Amount"), ColumnAlign::End}};
    const Money underbilled = sums.agreed + sums.query + sums.toCheck + sums.credited - sums.billed;
    table.rows.push_back({Statement::tr("As agreed"), toText(sums.agreed)});
    if (!sums.query.isZero())
        table.rows.push_back({Statement::tr("Asked about"), toText(sums.query)});
    if (!sums.toCheck.isZero())
        table.rows.push_back({Statement::tr("Cannot be confirmed from the daybook"), toText(sums.toCheck)});
    if (!sums.credited.isZero())
        table.rows.push_back({Statement::tr("Already given back"), toText(sums.credited)});
    if (!underbilled.isZero())
        table.rows.push_back({Statement::tr("Charged less than agreed"), toText(-underbilled)});
    if (bills.size() == 1) {
        table.totals.push_back(
            {Statement::tr("Bill %1 from %2").arg(bills.front().first->number, bills.front().first->provider),
             toText(sums.billed)});
    } else {
        table.totals.push_back({Statement::tr("All bills"), toText(sums.billed)});
    }
    paper.blocks.push_back(table);
    if (bills.size() > 1) {
        PaperTable each;
        each.caption = Statement::tr("The bills, by the days of this month");
        each.columns = {{Statement::tr("Bill"), ColumnAlign::Start},
                        {Statement::tr("Amount"), ColumnAlign::End}};
        for (const auto& [bill, amount] : bills)
            each.rows.push_back(
                {Statement::tr("%1 from %2").arg(bill->number, bill->provider), toText(amount)});
        each.totals.push_back({Statement::tr("Together"), toText(sums.billed)});
        paper.blocks.push_back(each);
    }
}

/// Only where both purses pay.
void addPayers(Paper& paper, const MonthSums& sums)
{
    if (sums.own.isZero())
        return;
    PaperTable table;
    table.caption = Statement::tr("Who pays for it");
    table.columns = {{Statement::tr("From"), ColumnAlign::Start},
                     {Statement::tr("Amount"), ColumnAlign::End}};
    table.rows.push_back({Statement::tr("The direct payment"), toText(sums.billed - sums.own)});
    table.rows.push_back({Statement::tr("Your own money"), toText(sums.own)});
    table.totals.push_back({Statement::tr("Together"), toText(sums.billed)});
    paper.blocks.push_back(table);
}

void addFindings(Paper& paper, const QString& heading, const std::vector<const Finding*>& findings,
                 bool numbered)
{
    if (findings.empty())
        return;
    paper.blocks.push_back(PaperHeading{2, heading});
    PaperList list;
    list.numbered = numbered;
    for (const Finding* finding : findings)
        list.items.append(findingSentence(*finding));
    paper.blocks.push_back(list);
}

void addHours(Paper& paper, const std::vector<WeekHours>& weeks)
{
    const WeekHours sum = sumOf(weeks);
    if (sum.planned.count() == 0 && sum.came.count() == 0 && sum.charged.count() == 0)
        return;
    paper.blocks.push_back(PaperHeading{2, Statement::tr("Hours by week")});
    PaperTable table;
    table.columns = {{Statement::tr("Week"), ColumnAlign::Start},
                     {Statement::tr("Planned"), ColumnAlign::End},
                     {Statement::tr("Came"), ColumnAlign::End},
                     {Statement::tr("Charged"), ColumnAlign::End}};
    const auto hours = [](Minutes length) {
        return QString::number(length.count() / 60) + u':' +
               QString::number(length.count() % 60).rightJustified(2, u'0');
    };
    for (const WeekHours& week : weeks) {
        const QString name = week.week.from == week.week.to
                                 ? toDayMonthText(week.week.from)
                                 : Statement::tr("%1 to %2")
                                       .arg(week.week.from.month() == week.week.to.month()
                                                ? QString::number(week.week.from.day())
                                                : toDayMonthText(week.week.from),
                                            toDayMonthText(week.week.to));
        table.rows.push_back({together(name), hours(week.planned), hours(week.came), hours(week.charged)});
    }
    table.totals.push_back(
        {Statement::tr("Together"), hours(sum.planned), hours(sum.came), hours(sum.charged)});
    paper.blocks.push_back(table);
    paper.blocks.push_back(
        PaperParagraph{Statement::tr("Hours and minutes. Where no times are written down, a visit "
                                     "that came counts with its planned length."),
                       false});
}

/// What the daybook says about one visit, in a few words.
QString outcomeText(const DaySheet& sheet, const DayRow& row)
{
    const Visit* entry = row.entry();
    if (!entry)
        return sheet.finished ? Statement::tr("nobody came") : Statement::tr("not written down");
    QString text = stateText(entry->state);
    if (entry->start && entry->end && entry->state == VisitState::Came)
        text = Statement::tr("came %1 to %2")
                   .arg(together(toText(*entry->start)), together(toText(*entry->end)));
    else if (entry->start && entry->state == VisitState::Came)
        text = Statement::tr("came %1").arg(together(toText(*entry->start)));
    return text;
}

void addDays(Paper& paper, const Household& household, const std::vector<MonthLine>& lines,
             const BillingPeriod& month, const PaperLook& look)
{
    std::map<QDate, Money> chargedOn;
    Money undated{}; // VAT, extras, a sum that does not add up
    for (const MonthLine& line : lines)
        (line.printed && line.printed->date.isValid() ? chargedOn[line.day] : undated) += line.line->amount;
    const bool isLarge = look.bodyPoints >= largePrint;
    PaperTable table;
    table.columns = {{Statement::tr("Day"), ColumnAlign::Start},
                     {Statement::tr("Planned"), ColumnAlign::Start},
                     {Statement::tr("Your daybook"), ColumnAlign::Start}};
    if (!isLarge)
        table.columns.push_back({Statement::tr("Carer"), ColumnAlign::Start});
    table.columns.push_back({Statement::tr("Charged"), ColumnAlign::End});
    for (const DaySheet& sheet : daySheets(household.rota, household.visits, month)) {
        bool isFirst = true;
        for (const DayRow& row : sheet.rows) {
            const Visit* entry = row.entry();
            const QString planned = !row.planned         ? Statement::tr("not planned")
                                    : row.planned->start ? together(toText(*row.planned->start))
                                                         : (row.planned->name.isEmpty() ? row.planned->service
                                                                                        : row.planned->name);
            QStringList cells{together(toText(sheet.day).section(u' ', 0, 2)), planned,
                              outcomeText(sheet, row)};
            if (!isLarge)
                cells.append(entry ? entry->carers.join(u", "_s) : QString());
            const auto charged = chargedOn.find(sheet.day);
            cells.append(isFirst && charged != chargedOn.end() ? toText(charged->second) : QString());
            table.rows.push_back(cells);
            isFirst = false;
        }
        if (isFirst) {
            // Charged on a day with nothing planned and nothing written down.
            if (const auto charged = chargedOn.find(sheet.day); charged != chargedOn.end()) {
                QStringList cells{together(toText(sheet.day).section(u' ', 0, 2)),
                                  Statement::tr("not planned"), Statement::tr("not written down")};
                if (!isLarge)
                    cells.append(QString());
                cells.append(toText(charged->second));
                table.rows.push_back(cells);
            }
        }
    }
    if (table.rows.empty())
        return;
    Money dated{};
    for (const auto& [day, amount] : chargedOn)
        dated += amount;
    const auto addTotal = [&](const QString& words, Money amount) {
        QStringList cells{words, QString(), QString()};
        if (!isLarge)
            cells.append(QString());
        table.totals.push_back(cells << toText(amount));
    };
    if (!undated.isZero()) {
        addTotal(Statement::tr("On these days"), dated);
        addTotal(Statement::tr("For no single day"), undated);
    }
    addTotal(Statement::tr("Together"), dated + undated);
    paper.blocks.push_back(PaperHeading{2, Statement::tr("Day by day")});
    paper.blocks.push_back(table);
}

} // namespace

Paper monthlyStatement(const Household& household, const Report& report, const BillingPeriod& month,
                       const PaperLook& look, const StatementMoney& money)
{
    const MonthSums sums = monthSums(household, report, month);
    const std::vector<MonthLine> lines = monthLines(household, report, month);
    const auto questions = monthFindings(report, month, lines, FindingStatus::Query);
    const auto toCheck = monthFindings(report, month, lines, FindingStatus::ToCheck);

    Paper paper;
    paper.title = Statement::tr("Monthly statement, %1").arg(toMonthText(month.from));
    paper.footer = household.person.name;
    paper.fileName = u"Daybook statement "_s + toIso(month.from).left(7);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    if (!household.person.name.isEmpty())
        paper.blocks.push_back(PaperParagraph{Statement::tr("For %1. Visits and charges from %2.")
                                                  .arg(household.person.name, together(toText(month))),
                                              false});
    paper.blocks.push_back(
        PaperParagraph{answerSentence(sums, month, !lines.empty(), questions, money), true});

    if (!lines.empty()) {
        PaperFigures figures;
        figures.figures.push_back({Statement::tr("They ask for"), toText(sums.billed)});
        figures.figures.push_back({Statement::tr("Asked about"), toText(sums.query)});
        figures.figures.push_back({Statement::tr("You can pay now"), toText(sums.notInQuestion())});
        if (money.paid)
            figures.figures.push_back({Statement::tr("Paid so far"), toText(*money.paid)});
        if (money.left)
            figures.figures.push_back({Statement::tr("Left in the account"), toText(*money.left)});
        paper.blocks.push_back(figures);
    }
    if (!money.toCome.isZero())
        paper.blocks.push_back(PaperParagraph{
            Statement::tr("%1 was promised back and is not here yet.").arg(toText(money.toCome)), false});
    addCounts(paper, sums);
    if (!lines.empty())
        addSums(paper, sums, lines);
    addPayers(paper, sums);
    addFindings(paper, Statement::tr("Things to ask about"), questions, true);
    addFindings(paper, Statement::tr("Not written down, so not confirmed"), toCheck, false);
    addFindings(paper, Statement::tr("What you may owe"),
                monthFindings(report, month, lines, FindingStatus::InTheirFavour), false);
    addFindings(paper, Statement::tr("Good to know"),
                monthFindings(report, month, lines, FindingStatus::Info), false);
    addHours(paper, hoursByWeek(household, report, month));
    addDays(paper, household, lines, month, look);
    keepTogether(paper);
    return paper;
}

} // namespace daybook
