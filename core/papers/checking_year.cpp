#include "core/papers/checking_year.h"

#include "core/base/uk_date.h"
#include "core/check/checking_gains.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CheckingYear)
};

bool holds(const BillingPeriod& period, QDate day)
{
    return day.isValid() && day >= period.from && day <= period.to;
}

/// The part of a report that is about the bills that began in the year and still count.
Report partOf(const Report& report, const BillingPeriod& year)
{
    QSet<QString> files;
    for (const CheckedBill& bill : report.bills) {
        if (!bill.supersededBy && holds(year, bill.period.from))
            files.insert(bill.file);
    }
    Report part = partAbout(report, files);
    std::ranges::stable_sort(part.bills, {}, [](const CheckedBill& bill) { return bill.period.from; });
    return part;
}

std::vector<Letter> lettersAbout(const Report& part, const Household& household,
                                 const std::vector<Letter>& letters)
{
    QSet<QString> bills;
    for (const Bill& bill : household.bills)
        if (std::ranges::any_of(part.bills, [&](const CheckedBill& each) { return each.file == bill.file; }))
            bills.insert(bill.uuid);
    std::vector<Letter> about;
    std::ranges::copy_if(letters, std::back_inserter(about),
                         [&](const Letter& letter) { return bills.contains(letter.bill); });
    return about;
}

void addBills(Paper& paper, const Report& part)
{
    PaperTable table;
    table.columns = {{Words::tr("Bill")},
                     {Words::tr("Charged"), ColumnAlign::End},
                     {Words::tr("Not in question"), ColumnAlign::End},
                     {Words::tr("May be asked about"), ColumnAlign::End}};
    Money charged;
    Money clear;
    Money query;
    for (const CheckedBill& bill : part.bills) {
        charged += bill.total;
        clear += bill.notInQuestion();
        query += bill.query;
        table.rows.push_back({Words::tr("%1, %2").arg(together(toText(bill.period)), bill.provider),
                              toText(bill.total), toText(bill.notInQuestion()), toText(bill.query)});
    }
    table.totals = {{Words::tr("Together"), toText(charged), toText(clear), toText(query)}};
    paper.blocks.emplace_back(std::move(table));
}

QString answerOf(const Letter& letter, QDate today)
{
    const QString day = letter.answeredOn ? together(toText(*letter.answeredOn)) : QString();
    switch (letter.answer) {
    case LetterAnswer::Agreed:
        return day.isEmpty() ? Words::tr("They agreed.") : Words::tr("They agreed on %1.").arg(day);
    case LetterAnswer::Part:
        return day.isEmpty() ? Words::tr("They agreed to part.")
                             : Words::tr("They agreed to part on %1.").arg(day);
    case LetterAnswer::No:
        return day.isEmpty() ? Words::tr("They said no.") : Words::tr("They said no on %1.").arg(day);
    case LetterAnswer::None:
        break;
    }
    if (letter.status == LetterStatus::Answered || letter.status == LetterStatus::Closed)
        return Words::tr("Nothing more is to come.");
    if (letter.status == LetterStatus::Acknowledged)
        return Words::tr("They are looking into it.");
    return letter.isLate(today) ? Words::tr("No answer is written down; the day has passed.")
                                : Words::tr("No answer is written down yet.");
}

} // namespace

void addGains(Paper& paper, const CheckingGains& gains)
{
    paper.blocks.emplace_back(PaperHeading{2, Words::tr("What was asked, and what came of it")});
    if (gains.asked.isZero()) {
        paper.blocks.emplace_back(PaperParagraph{Words::tr("Nothing was asked about.")});
    } else {
        PaperTable table;
        table.columns = {{Words::tr("What")}, {Words::tr("Sum"), ColumnAlign::End}};
        table.rows = {{Words::tr("Given back or settled"), toText(gains.givenBack)},
                      {Words::tr("Agreed, still to come"), toText(gains.agreed)},
                      {Words::tr("They said no"), toText(gains.declined)},
                      {Words::tr("No answer yet"), toText(gains.open)}};
        table.totals = {{Words::tr("Asked about"), toText(gains.asked)}};
        paper.blocks.emplace_back(std::move(table));
    }
    if (!gains.notAsked.isZero())
        paper.blocks.emplace_back(PaperParagraph{
            Words::tr("%1 more was found and has not been asked about.").arg(toText(gains.notAsked))});
}

Paper checkingYearPaper(const Household& household, const Report& report, const std::vector<Letter>& letters,
                        const BillingPeriod& year)
{
    const Report part = partOf(report, year);
    const CheckingGains gains = checkingGains(part, lettersAbout(part, household, letters));
    Paper paper;
    paper.title = Words::tr("What checking has done: %1").arg(toText(year));
    paper.footer = household.person.name;
    paper.fileName = Words::tr("Daybook checking %1").arg(toIso(year.from));
    paper.blocks.emplace_back(PaperHeading{1, paper.title});
    if (part.bills.empty()) {
        paper.blocks.emplace_back(PaperParagraph{Words::tr("No bill began in these days.")});
        keepTogether(paper);
        return paper;
    }
    Money charged;
    for (const CheckedBill& bill : part.bills)
        charged += bill.total;
    paper.blocks.emplace_back(
        PaperParagraph{Words::tr("%n bill(s) of together %1 were looked at beside what was written down.",
                                 nullptr, static_cast<int>(part.bills.size()))
                           .arg(toText(charged)),
                       true});
    const auto written = std::ranges::count_if(household.visits, [&](const Visit& visit) {
        return holds(year, visit.date) && visit.state != VisitState::DayComplete;
    });
    paper.blocks.emplace_back(PaperParagraph{
        Words::tr("In these days %n visit(s) were written down.", nullptr, static_cast<int>(written))});
    paper.blocks.emplace_back(
        PaperFigures{{{Words::tr("Charged"), toText(charged)},
                      {Words::tr("Asked about"), toText(gains.asked)},
                      {Words::tr("Given back or agreed"), toText(gains.givenBack + gains.agreed)}}});
    addGains(paper, gains);
    paper.blocks.emplace_back(PaperHeading{2, Words::tr("Bill by bill")});
    addBills(paper, part);
    keepTogether(paper);
    return paper;
}

Paper requestsPaper(const Person& person, const std::vector<Letter>& letters, const std::vector<Call>& calls,
                    QDate today)
{
    Paper paper;
    paper.title = Words::tr("What was asked, and what was answered");
    paper.footer = person.name;
    paper.fileName = Words::tr("Daybook requests");
    paper.blocks.emplace_back(PaperHeading{1, paper.title});
    paper.blocks.emplace_back(
        PaperParagraph{Words::tr("As written down on %1.").arg(together(toText(today)))});
    std::vector<std::pair<QDate, QStringList>> rows;
    for (const Letter& letter : letters) {
        if (letter.status == LetterStatus::Draft)
            continue;
        const QDate sent = letter.sentOn.value_or(letter.writtenOn);
        rows.emplace_back(sent, QStringList{Words::tr("%1: letter, %2").arg(letter.provider, letter.about),
                                            toText(sent),
                                            letter.replyBy ? toText(*letter.replyBy) : Words::tr("not said"),
                                            answerOf(letter, today)});
    }
    for (const Call& call : calls) {
        if (!call.nextOn)
            continue;
        const QString whom = call.provider.isEmpty() ? call.who : call.provider;
        rows.emplace_back(
            call.at.date(),
            QStringList{Words::tr("%1: call").arg(whom.isEmpty() ? Words::tr("Somebody") : whom),
                        toText(call.at.date()), toText(*call.nextOn),
                        call.isDone          ? Words::tr("Done.")
                        : call.isLate(today) ? Words::tr("Nothing is written down; the day has come.")
                                             : Words::tr("Nothing is written down yet.")});
    }
    if (rows.empty()) {
        paper.blocks.emplace_back(PaperParagraph{Words::tr("Nothing was asked that waits for an answer.")});
        return paper;
    }
    std::ranges::stable_sort(rows, {}, &std::pair<QDate, QStringList>::first);
    PaperTable table;
    table.columns = {
        {Words::tr("Of whom")}, {Words::tr("Asked on")}, {Words::tr("Answer by")}, {Words::tr("What came")}};
    for (const auto& [day, row] : rows)
        table.rows.push_back(row);
    paper.blocks.emplace_back(std::move(table));
    return paper;
}

} // namespace daybook
