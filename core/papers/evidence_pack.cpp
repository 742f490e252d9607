#include "core/papers/evidence_pack.h"

#include "core/base/uk_time.h"
#include "core/papers/agreement_clauses.h"
#include "core/papers/asked_table.h"
#include "core/papers/finding_text.h"
#include "core/papers/letter_frame.h"
#include "core/papers/paper_text.h"
#include "core/papers/their_log_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Pack
{
    Q_DECLARE_TR_FUNCTIONS(EvidencePack)
};

using Findings = std::vector<const Finding*>;

void addHeading(Paper& paper, const QString& text)
{
    paper.blocks.push_back(PaperHeading{2, text});
}

void addWords(Paper& paper, const QString& text)
{
    paper.blocks.push_back(PaperParagraph{text, false});
}

/// "Thu 4 June": the year is on the bill.
QString dayText(QDate day)
{
    return together(toText(day).section(u' ', 0, 2));
}

void addSummary(Paper& paper, const CheckedBill& bill, const Findings& questions, const Findings& toCheck)
{
    const Money asked = sumOf(questions);
    paper.blocks.push_back(PaperParagraph{
        questions.empty()
            ? Pack::tr("The bill asks for %1. None of it is in question.").arg(toText(bill.total))
            : Pack::tr("The bill asks for %1. My record differs from it in %n place(s), which come "
                       "to %2. The other %3 is not in question.",
                       "", static_cast<int>(questions.size()))
                  .arg(toText(bill.total), toText(asked), toText(bill.total - asked)),
        true});
    if (!questions.empty()) {
        addHeading(paper, Pack::tr("What is asked about"));
        paper.blocks.push_back(askedTable(questions));
    }
    if (!toCheck.empty()) {
        addHeading(paper, Pack::tr("Not written down, so not confirmed"));
        addWords(paper,
                 Pack::tr("I have nothing written down for these. That does not mean they are wrong."));
        PaperList list;
        for (const Finding* finding : toCheck)
            list.items.append(Pack::tr("%1, %2").arg(askedDay(*finding), toText(finding->pence)));
        paper.blocks.push_back(list);
    }
}

/// The rules the questions rest on, each once with the numbers of its questions, and where they are written.
void addAgreement(Paper& paper, const Household& household, const CheckedBill& bill,
                  const Findings& questions)
{
    std::vector<std::pair<QString, QStringList>> rules;
    int number = 0;
    for (const Finding* finding : questions) {
        ++number;
        const QString agreed = findingView(*finding).agreed;
        if (agreed.isEmpty())
            continue;
        auto at =
            std::find_if(rules.begin(), rules.end(), [&](const auto& rule) { return rule.first == agreed; });
        if (at == rules.end())
            at = rules.insert(rules.end(), {agreed, {}});
        at->second.append(QString::number(number));
    }
    if (rules.empty())
        return;
    addHeading(paper, Pack::tr("What was agreed"));
    PaperTable table;
    table.columns = {{Pack::tr("Question"), ColumnAlign::Start},
                     {Pack::tr("It rests on"), ColumnAlign::Start}};
    for (const auto& [rule, numbers] : rules)
        table.rows.push_back({numbers.join(u", "_s), rule});
    paper.blocks.push_back(table);

    QStringList sources;
    for (const Agreement* agreement : agreementsOf(household, bill)) {
        if (!agreement->source.isEmpty() && !sources.contains(agreement->source))
            sources.append(agreement->source);
    }
    for (const QString& clause : quotedClauses(household, bill, questions))
        addWords(paper, clause);
    if (sources.isEmpty())
        addWords(paper, Pack::tr("Where this is written is not noted in my daybook."));
    else
        addWords(paper, Pack::tr("This is written in: %1.").arg(sources.join(u"; "_s)));
}

/// When an entry was written, seen from the day of the visit. What was written at the time counts for more.
QString writtenText(const Visit& visit)
{
    if (!visit.enteredAt)
        return Pack::tr("when is not noted");
    const QDate written = visit.enteredAt->date();
    const qint64 later = visit.date.daysTo(written);
    if (later == 0)
        return Pack::tr("on the day, %1").arg(together(toText(visit.enteredAt->time())));
    if (later < 0)
        return Pack::tr("%n day(s) before", "", static_cast<int>(-later));
    return Pack::tr("%n day(s) later", "", static_cast<int>(later));
}

QString recordWords(Visit visit, bool leaveOutCarers)
{
    if (leaveOutCarers)
        visit.carers.clear();
    QString words;
    if (visit.state == VisitState::DayComplete)
        return Pack::tr("the list of this day is complete");
    if (visit.state == VisitState::Came && visit.start && visit.end)
        words = Pack::tr("came, %1 to %2").arg(together(toText(*visit.start)), together(toText(*visit.end)));
    else if (visit.state == VisitState::Came && visit.start)
        words = Pack::tr("came at %1").arg(together(toText(*visit.start)));
    else
        words = stateText(visit.state);
    if (visit.noticeAt)
        words = Pack::tr("%1, told on %2 at %3")
                    .arg(words, together(toDayMonthText(visit.noticeAt->date())),
                         together(toText(visit.noticeAt->time())));
    if (!visit.carers.isEmpty())
        words += u", "_s + visit.carers.join(u" & "_s);
    return words;
}

/// Every day that a question is about.
std::set<QDate> daysOf(const Findings& questions, const Findings& toCheck)
{
    std::set<QDate> days;
    for (const Findings* findings : {&questions, &toCheck}) {
        for (const Finding* finding : *findings) {
            if (finding->date.isValid())
                days.insert(finding->date);
            days.insert(finding->facts.days.begin(), finding->facts.days.end());
            for (const LumpPiece& piece : finding->facts.pieces)
                days.insert(piece.day);
        }
    }
    days.erase(QDate());
    return days;
}

bool isWith(const Visit& visit, const CheckedBill& bill, const Household& household)
{
    if (visit.provider.isEmpty() || visit.provider == bill.provider)
        return true;
    const Provider* provider = providerNamed(household, bill.provider);
    return provider && (provider->name == visit.provider || provider->aliases.contains(visit.provider));
}

QTime clockOf(const Visit& visit)
{
    return visit.start ? *visit.start : visit.planned.value_or(QTime(23, 59, 59));
}

std::vector<Visit> entriesOf(const std::vector<Visit>& visits, QDate day, const CheckedBill& bill,
                             const Household& household)
{
    std::vector<Visit> entries;
    for (const Visit& visit : visits) {
        if (visit.date == day && isWith(visit, bill, household))
            entries.push_back(visit);
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Visit& one, const Visit& other) { return clockOf(one) < clockOf(other); });
    return entries;
}

void addDays(Paper& paper, const Household& household, const CheckedBill& bill, const std::set<QDate>& days,
             bool leaveOutCarers)
{
    if (days.empty())
        return;
    addHeading(paper, Pack::tr("My record of these days"));
    addWords(paper, Pack::tr("All that I wrote down about these days is here, and when I wrote it."));
    PaperTable record;
    record.columns = {{Pack::tr("Day and time"), ColumnAlign::Start},
                      {Pack::tr("My record"), ColumnAlign::Start},
                      {Pack::tr("Written down"), ColumnAlign::Start}};
    PaperTable log;
    log.columns = {{Pack::tr("Day"), ColumnAlign::Start}, {Pack::tr("Their log"), ColumnAlign::Start}};
    for (const QDate day : days) {
        const auto entries = entriesOf(household.visits, day, bill, household);
        for (const Visit& visit : entries) {
            const auto time = visit.planned ? visit.planned : visit.start;
            record.rows.push_back({time ? dayText(day) + u' ' + together(toText(*time)) : dayText(day),
                                   recordWords(visit, leaveOutCarers), writtenText(visit)});
        }
        if (entries.empty())
            record.rows.push_back({dayText(day), Pack::tr("nothing is written down"), QString()});
        auto theirs = entriesOf(household.theirLog, day, bill, household);
        if (leaveOutCarers) {
            for (Visit& entry : theirs)
                entry.carers.clear();
        }
        for (const Visit& entry : theirs)
            log.rows.push_back({dayText(day), theirEntryText(entry, LogReader::Provider)});
    }
    paper.blocks.push_back(record);
    if (!log.rows.empty()) {
        addHeading(paper, Pack::tr("Your own log of these days"));
        paper.blocks.push_back(log);
    }
}

/// A SHA-256 in two lines that fit a sheet in large print.
QStringList codeLines(const QString& sha256)
{
    constexpr qsizetype piece = 8;
    QStringList pieces;
    for (qsizetype at = 0; at < sha256.size(); at += piece)
        pieces.append(sha256.mid(at, piece));
    constexpr qsizetype inALine = 4;
    QStringList lines;
    for (qsizetype at = 0; at < pieces.size(); at += inALine)
        lines.append(pieces.mid(at, inALine).join(u' '));
    return lines;
}

void addPapers(Paper& paper, const Bill& bill)
{
    addHeading(paper, Pack::tr("The bill as it came"));
    addWords(paper, bill.receivedOn.isValid()
                        ? Pack::tr("It is kept as it came on %1.").arg(together(toLongText(bill.receivedOn)))
                        : Pack::tr("It is kept as it came."));
    if (bill.originalSha256.isEmpty())
        return;
    addWords(paper, Pack::tr("The code below (SHA-256) is made from its content. If one letter were changed, "
                             "the code would be another."));
    paper.blocks.push_back(PaperLines{codeLines(bill.originalSha256)});
}

QString letterText(const Letter& letter)
{
    QString text =
        letter.sentOn
            ? Pack::tr("%1: letter sent").arg(together(toLongText(*letter.sentOn)))
            : Pack::tr("%1: letter written, not sent yet").arg(together(toLongText(letter.writtenOn)));
    if (!letter.asked.isZero())
        text += u", "_s + Pack::tr("about %1").arg(toText(letter.asked));
    if (letter.answeredOn && letter.answer != LetterAnswer::None) {
        const QString day = together(toLongText(*letter.answeredOn));
        switch (letter.answer) {
        case LetterAnswer::Agreed:
            text += u". "_s + Pack::tr("You agreed on %1.").arg(day);
            break;
        case LetterAnswer::Part:
            text += u". "_s + Pack::tr("You agreed to %1 of it on %2.").arg(toText(letter.agreed), day);
            break;
        case LetterAnswer::No:
            text +=
                u". "_s + (letter.reason.isEmpty()
                               ? Pack::tr("You said no on %1.").arg(day)
                               : Pack::tr("You said no on %1: “%2”").arg(day, letter.reason.simplified()));
            break;
        case LetterAnswer::None:
            break;
        }
    }
    return text;
}

void addLettersAndCalls(Paper& paper, const Bill& bill, const EvidenceWishes& wishes)
{
    std::vector<std::pair<QDate, QString>> events;
    for (const Letter& letter : wishes.letters) {
        if (!bill.uuid.isEmpty() && letter.bill == bill.uuid)
            events.emplace_back(letter.sentOn.value_or(letter.writtenOn), letterText(letter));
    }
    for (const Call& call : wishes.calls) {
        if (bill.uuid.isEmpty() || call.bill != bill.uuid)
            continue;
        QString text = Pack::tr("%1 at %2: telephone call")
                           .arg(together(toLongText(call.at.date())), together(toText(call.at.time())));
        if (!call.who.isEmpty())
            text = Pack::tr("%1 with %2").arg(text, call.who.simplified());
        if (!call.said.isEmpty())
            text = Pack::tr("%1: “%2”").arg(text, call.said.simplified());
        if (!call.reference.isEmpty())
            text = Pack::tr("%1 (reference %2)").arg(text, call.reference.simplified());
        events.emplace_back(call.at.date(), text);
    }
    if (events.empty())
        return;
    std::stable_sort(events.begin(), events.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    addHeading(paper, Pack::tr("Letters and calls about this bill"));
    PaperList list;
    for (const auto& event : events)
        list.items.append(event.second);
    paper.blocks.push_back(list);
}

void addHistory(Paper& paper, const EvidenceWishes& wishes)
{
    if (wishes.historyCode.isEmpty())
        return;
    addHeading(paper, Pack::tr("How the record is kept"));
    addWords(paper,
             Pack::tr("My daybook keeps every change, with its day and time. It has kept %n of them. Each "
                      "is joined to the one before, and this is the code of the last:",
                      "", static_cast<int>(wishes.historyEntries)));
    paper.blocks.push_back(PaperLines{codeLines(wishes.historyCode)});
}

/// What was found, as the record of visits says it, without saying who came.
std::vector<Finding> namelessFindings(std::vector<Finding> findings)
{
    for (Finding& finding : findings) {
        finding.facts.billedNames.clear();
        finding.facts.writtenNames.clear();
        for (Visit& entry : finding.facts.theirLog)
            entry.carers.clear();
    }
    return findings;
}

} // namespace

std::set<QDate> evidenceDays(const Report& report, const QString& billFile, const QStringList& findingIds)
{
    return daysOf(askedFindings(report, billFile, findingIds, FindingStatus::Query),
                  askedFindings(report, billFile, findingIds, FindingStatus::ToCheck));
}

Paper evidencePack(const Household& household, const Report& report, const QString& billFile,
                   const EvidenceWishes& wishes)
{
    Paper paper;
    const auto checked = std::find_if(report.bills.begin(), report.bills.end(),
                                      [&](const CheckedBill& each) { return each.file == billFile; });
    const auto bill = std::find_if(household.bills.begin(), household.bills.end(),
                                   [&](const Bill& each) { return each.file == billFile; });
    if (checked == report.bills.end() || bill == household.bills.end())
        return paper;
    Report shown;
    shown.findings = wishes.leaveOutCarers ? namelessFindings(report.findings) : report.findings;
    const Findings questions = askedFindings(shown, billFile, wishes.findingIds, FindingStatus::Query);
    const Findings toCheck = askedFindings(shown, billFile, wishes.findingIds, FindingStatus::ToCheck);

    paper.title = Pack::tr("The record behind the questions about bill %1").arg(checked->number);
    paper.footer = household.person.name;
    paper.fileName = u"Daybook evidence "_s + toIso(wishes.date) + u' ' +
                     QString(checked->number).replace(u'/', u'-').replace(u'\\', u'-');
    paper.blocks.push_back(PaperHeading{1, paper.title});
    const Provider* provider = providerNamed(household, checked->provider);
    QStringList about{Pack::tr("From: %1").arg(household.person.name),
                      Pack::tr("To: %1").arg(provider ? provider->name : checked->provider)};
    if (checked->period.isValid())
        about.append(Pack::tr("Visits: %1").arg(together(toText(checked->period))));
    about.append(Pack::tr("Printed: %1").arg(together(toLongText(wishes.date))));
    paper.blocks.push_back(PaperLines{about});

    addSummary(paper, *checked, questions, toCheck);
    addAgreement(paper, household, *checked, questions);
    addDays(paper, household, *checked, daysOf(questions, toCheck), wishes.leaveOutCarers);
    addLettersAndCalls(paper, *bill, wishes);
    addPapers(paper, *bill);
    const bool hasPictures = !wishes.pictures.empty() && !wishes.leaveOutCarers;
    if (hasPictures) {
        addHeading(paper, Pack::tr("Papers that belong to it"));
        addWords(paper, Pack::tr("%n page(s) of papers that are kept with the bill or with these days follow "
                                 "at the end.",
                                 "", static_cast<int>(wishes.pictures.size())));
    }
    addHistory(paper, wishes);
    if (hasPictures)
        paper.blocks.insert(paper.blocks.end(), wishes.pictures.begin(), wishes.pictures.end());
    keepTogether(paper);
    return paper;
}

} // namespace daybook
