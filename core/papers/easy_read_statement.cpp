#include "core/papers/easy_read_statement.h"

#include "core/base/uk_time.h"
#include "core/papers/asked_table.h"
#include "core/papers/finding_text.h"
#include "core/papers/month_lines.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Easy
{
    Q_DECLARE_TR_FUNCTIONS(EasyReadStatement)
};

} // namespace

Paper easyReadStatement(const Household& household, const Report& report, const BillingPeriod& month,
                        const StatementMoney& money)
{
    const MonthSums sums = monthSums(household, report, month);
    const std::vector<MonthLine> lines = monthLines(household, report, month);
    Paper paper;
    paper.title = Easy::tr("Your care in %1").arg(toMonthText(month.from));
    paper.footer = household.person.name;
    paper.fileName = u"Daybook Easy Read "_s + toIso(month.from).left(7);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    if (!household.person.name.isEmpty())
        paper.blocks.push_back(PaperParagraph{Easy::tr("For %1.").arg(household.person.name), false});

    PaperFacts visits;
    const auto visit = [&visits](PaperSign sign, const QString& text) {
        visits.facts.push_back({sign, text});
    };
    visit(PaperSign::Calendar, Easy::tr("%n visit(s) were planned.", "", sums.planned));
    visit(PaperSign::Came, Easy::tr("%n visit(s) came.", "", sums.came));
    visit(PaperSign::NobodyCame, Easy::tr("Nobody came %n time(s).", "", sums.nobodyCame));
    if (sums.cancelled > 0)
        visit(PaperSign::NobodyCame, Easy::tr("%n visit(s) were cancelled.", "", sums.cancelled));
    if (sums.sentAway > 0)
        visit(PaperSign::NobodyCame, Easy::tr("%n visit(s) came, but could not be done.", "", sums.sentAway));
    if (sums.away > 0)
        visit(PaperSign::Calendar, Easy::tr("You were away for %n visit(s).", "", sums.away));
    if (sums.notRecorded > 0)
        visit(PaperSign::NotWritten, Easy::tr("%n visit(s) are not written down.", "", sums.notRecorded));
    paper.blocks.push_back(PaperHeading{2, Easy::tr("Visits")});
    paper.blocks.push_back(visits);

    const auto asked = monthFindings(report, month, lines, FindingStatus::Query);
    PaperFacts sumsOfMoney;
    const auto sum = [&sumsOfMoney](PaperSign sign, const QString& text) {
        sumsOfMoney.facts.push_back({sign, text});
    };
    if (lines.empty()) {
        sum(PaperSign::Money, Easy::tr("There is no bill yet."));
    } else {
        sum(PaperSign::Money, Easy::tr("The bill is %1.").arg(toText(sums.billed)));
        if (!sums.query.isZero()) {
            // What was asked about and is settled is not asked again.
            if (!asked.empty())
                sum(PaperSign::Question, Easy::tr("You can ask about %1.").arg(toText(sumOf(asked))));
            sum(PaperSign::Money, Easy::tr("You can pay %1 now.").arg(toText(sums.notInQuestion())));
        } else if (sums.toCheck.isZero()) {
            sum(PaperSign::Came, Easy::tr("By your daybook this bill is right."));
        }
        if (!sums.toCheck.isZero())
            sum(PaperSign::NotWritten,
                Easy::tr("Nothing is written down for %1 of the bill.").arg(toText(sums.toCheck)));
        if (!sums.inTheirFavour.isZero())
            sum(PaperSign::Money, Easy::tr("You may owe %1 more.").arg(toText(sums.inTheirFavour)));
    }
    if (money.paid)
        sum(PaperSign::Money, Easy::tr("You have paid %1 so far.").arg(toText(*money.paid)));
    if (!money.toCome.isZero())
        sum(PaperSign::Money,
            Easy::tr("%1 was promised back. It is not here yet.").arg(toText(money.toCome)));
    if (money.left)
        sum(PaperSign::Money, Easy::tr("You have %1 left.").arg(toText(*money.left)));
    paper.blocks.push_back(PaperHeading{2, Easy::tr("Money")});
    paper.blocks.push_back(sumsOfMoney);

    PaperFacts questions;
    for (const Finding* finding : asked) {
        const QString day =
            finding->date.isValid() ? toDayMonthText(finding->date) : Easy::tr("The whole bill");
        questions.facts.push_back(
            {PaperSign::Question,
             Easy::tr("%1: %2. Ask about %3.").arg(day, kindText(finding->kind), toText(finding->pence))});
    }
    if (!questions.facts.empty()) {
        paper.blocks.push_back(PaperHeading{2, Easy::tr("What you can ask about")});
        paper.blocks.push_back(questions);
        paper.blocks.push_back(
            PaperFacts{{{PaperSign::Came, Easy::tr("Asking is normal. Your visits go on.")}}});
    }
    keepTogether(paper);
    return paper;
}

} // namespace daybook
