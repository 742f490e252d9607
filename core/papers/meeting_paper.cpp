#include "core/papers/meeting_paper.h"

#include "core/base/uk_time.h"
#include "core/check/answers.h"
#include "core/check/checking_gains.h"
#include "core/papers/asked_table.h"
#include "core/papers/finding_text.h"
#include "core/papers/monthly_statement.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostOpen = 3;

struct Meeting
{
    Q_DECLARE_TR_FUNCTIONS(MeetingPaper)
};

class MeetingWriter
{
public:
    MeetingWriter(const MeetingMaterial& material, const MeetingWishes& wishes)
        : m_material(material), m_wishes(wishes)
    {
    }
    Paper write();

private:
    void say(const QString& sentence, bool isStrong = false)
    {
        if (!sentence.isEmpty())
            m_paper.blocks.push_back(PaperParagraph{sentence, isStrong});
    }
    void head(const QString& words) { m_paper.blocks.push_back(PaperHeading{2, words}); }
    void addWords();
    void addCare();
    QString hours() const;
    QString people() const;
    void addGoals();
    void addFamily();
    void addMoney();
    void addChecking();
    void addOpen();

    const MeetingMaterial& m_material;
    const MeetingWishes& m_wishes;
    Paper m_paper;
};

QString inBed(const std::optional<TimeInBed>& planned, const std::optional<TimeInBed>& wanted)
{
    QStringList sentences;
    if (planned)
        sentences += Meeting::tr("By the plan I go to bed at %1 and get up at %2: %3 in bed.")
                         .arg(toText(planned->bed), toText(planned->up), toText(planned->length()));
    if (wanted)
        sentences += Meeting::tr("I want %1 in bed.").arg(toText(wanted->length()));
    return sentences.join(u' ');
}

void MeetingWriter::addWords()
{
    QStringList lines;
    for (const QString& line : m_wishes.words.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines += line.simplified();
    }
    if (lines.isEmpty())
        return;
    head(Meeting::tr("What I want to say"));
    for (const QString& line : lines)
        say(line);
}

QString MeetingWriter::hours() const
{
    const WeekHours sum = sumOf(hoursByWeek(m_material.household, m_material.report, m_wishes.days));
    if (sum.planned.count() == 0 && sum.came.count() == 0)
        return {};
    QString sentence =
        Meeting::tr("%1 were planned, and %2 came.").arg(toText(sum.planned), toText(sum.came));
    if (sum.notRecorded > 0)
        sentence += u' ' + Meeting::tr("%n planned visit(s) are not written down. That does not mean that "
                                       "nobody came.",
                                       nullptr, sum.notRecorded);
    return sentence;
}

QString MeetingWriter::people() const
{
    QStringList all;
    QStringList fresh;
    for (const WeekCarers& week : carersByWeek(m_material.household.visits, m_wishes.days)) {
        all += week.carers;
        fresh += week.newOnes;
    }
    all.removeDuplicates();
    fresh.removeDuplicates();
    if (all.isEmpty())
        return {};
    const auto count = static_cast<int>(all.size());
    QString sentence = Meeting::tr("%n different people came.", nullptr, count);
    if (!fresh.isEmpty())
        sentence += u' ' + Meeting::tr("%n of them came for the first time.", nullptr,
                                       static_cast<int>(fresh.size()));
    if (m_wishes.parts.names)
        sentence += u' ' + Meeting::tr("They are: %1.").arg(all.join(u", "_s));
    return sentence;
}

void MeetingWriter::addCare()
{
    QStringList sentences{hours(), people()};
    const CareFigures figures = careFigures(m_material.household.visits, m_wishes.days);
    if (figures.underHalfHour > 0)
        sentences += Meeting::tr("Of %1 visits with both times, %2 were shorter than 30 minutes.")
                         .arg(figures.timed)
                         .arg(figures.underHalfHour);
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return;
    say(Meeting::tr("Care: %1", "what it is about: sentences").arg(sentences.join(u' ')));
}

void MeetingWriter::addGoals()
{
    PaperList list;
    for (const Goal& goal : m_material.wishes.goals) {
        if (goal.isOver)
            continue;
        QStringList words{u'“' + goal.words.simplified() + u'”'};
        if (goal.setOn.isValid())
            words += Meeting::tr("Written down on %1.").arg(together(toText(goal.setOn)));
        words += goal.howItGoes.trimmed().isEmpty()
                     ? Meeting::tr("Nothing is written yet about how it goes.")
                     : Meeting::tr("How it goes: %1").arg(goal.howItGoes.simplified());
        list.items += words.join(u' ');
    }
    if (list.items.isEmpty())
        return;
    head(Meeting::tr("What I want of my life"));
    m_paper.blocks.push_back(list);
}

void MeetingWriter::addFamily()
{
    Minutes length{};
    int times = 0;
    int stepped = 0;
    QStringList names;
    for (const HelpSum& sum : unpaidHelpIn(m_material.wishes.help, m_wishes.days)) {
        length += sum.length;
        times += sum.times;
        stepped += sum.inPlaceOfVisit;
        names += sum.who;
    }
    if (times == 0)
        return;
    QString sentence = Meeting::tr("Family and friends helped %n time(s), %1 in all, unpaid.", nullptr, times)
                           .arg(toText(length));
    if (stepped > 0)
        sentence += u' ' + Meeting::tr("%n time(s) it was because a visit did not come.", nullptr, stepped);
    if (m_wishes.parts.names)
        sentence += u' ' + Meeting::tr("They are: %1.").arg(names.join(u", "_s));
    say(sentence);
}

void MeetingWriter::addMoney()
{
    if (!m_material.budget)
        return;
    const Budget& budget = *m_material.budget;
    QStringList sentences{Meeting::tr("Since %1, %2 came in and %3 was paid. After all that is promised "
                                      "already, %4 is left.")
                              .arg(together(toText(budget.plan.from)), toText(budget.given),
                                   toText(budget.spent), toText(budget.left))};
    if (budget.lastsTo)
        sentences += Meeting::tr("At this pace it lasts until %1; the plan ends on %2.")
                         .arg(together(toText(*budget.lastsTo)), together(toText(budget.plan.to)));
    else if (budget.pace == PaceKnown::Yes)
        sentences += Meeting::tr("At this pace it lasts beyond the end of the plan on %1.")
                         .arg(together(toText(budget.plan.to)));
    say(Meeting::tr("Money: %1", "what it is about: sentences").arg(sentences.join(u' ')));
}

void MeetingWriter::addChecking()
{
    const std::vector<Letter> letters(m_material.letters.begin(), m_material.letters.end());
    const CheckingGains gains = checkingGains(m_material.report, letters);
    if (gains.asked.isZero() && gains.notAsked.isZero())
        return;
    QStringList sentences;
    if (!gains.asked.isZero())
        sentences +=
            Meeting::tr("I asked about %1. They agreed to %2. %3 is still open.")
                .arg(toText(gains.asked), toText(gains.givenBack + gains.agreed), toText(gains.open));
    if (!gains.declined.isZero())
        sentences += Meeting::tr("They said no to %1.").arg(toText(gains.declined));
    if (!gains.notAsked.isZero())
        sentences +=
            Meeting::tr("%1 more was found, and is not asked about yet.").arg(toText(gains.notAsked));
    say(Meeting::tr("Bills: %1", "what it is about: sentences").arg(sentences.join(u' ')));
    addOpen();
}

void MeetingWriter::addOpen()
{
    std::vector<const Finding*> open;
    for (const CheckedBill& bill : m_material.report.bills) {
        if (bill.supersededBy)
            continue;
        for (const Finding* finding : askedFindings(m_material.report, bill.file, {}, FindingStatus::Query))
            open.push_back(finding);
    }
    std::ranges::stable_sort(open, std::ranges::greater{}, [](const Finding* each) { return each->pence; });
    if (open.empty())
        return;
    Money sum;
    for (const Finding* finding : open)
        sum += finding->pence;
    PaperTable table;
    table.columns = {
        {Meeting::tr("Still open")}, {Meeting::tr("What")}, {Meeting::tr("Sum"), ColumnAlign::End}};
    Money others = sum;
    for (std::size_t at = 0; at < open.size() && at < mostOpen; ++at) {
        table.rows.push_back({askedDay(*open[at]), kindText(open[at]->kind), toText(open[at]->pence)});
        others -= open[at]->pence;
    }
    if (open.size() > mostOpen)
        table.rows.push_back(
            {Meeting::tr("%n more", nullptr, static_cast<int>(open.size() - mostOpen)), {}, toText(others)});
    table.totals = {{Meeting::tr("Together"), {}, toText(sum)}};
    m_paper.blocks.push_back(table);
}

Paper MeetingWriter::write()
{
    const Person& person = m_material.household.person;
    const auto& times = m_material.wishes.times;
    m_paper.title = Meeting::tr("For my review meeting");
    m_paper.footer = person.name;
    m_paper.fileName = Meeting::tr("Daybook review meeting %1").arg(toIso(m_wishes.madeOn));
    m_paper.blocks.push_back(PaperHeading{1, m_paper.title});
    say(person.name.isEmpty()
            ? Meeting::tr("%1. From my daybook, for %2.").arg(toText(m_wishes.madeOn), toText(m_wishes.days))
            : Meeting::tr("%1, %2. From my daybook, for %3.")
                  .arg(person.name, toText(m_wishes.madeOn), toText(m_wishes.days)));
    if (m_wishes.parts.care)
        say(inBed(plannedTimeInBed(m_material.household.rota, times, m_wishes.days.to),
                  wantedTimeInBed(times)),
            true);
    addWords();
    if (m_wishes.parts.goals)
        addGoals();
    const std::size_t before = m_paper.blocks.size();
    head(Meeting::tr("What is written down"));
    if (m_wishes.parts.care)
        addCare();
    if (m_wishes.parts.family)
        addFamily();
    if (m_wishes.parts.money)
        addMoney();
    if (m_wishes.parts.checking)
        addChecking();
    if (m_paper.blocks.size() == before + 1)
        m_paper.blocks.pop_back(); // nothing stands below the heading
    keepTogether(m_paper);
    return std::move(m_paper);
}

} // namespace

Paper meetingPaper(const MeetingMaterial& material, const MeetingWishes& wishes)
{
    return MeetingWriter(material, wishes).write();
}

} // namespace daybook
