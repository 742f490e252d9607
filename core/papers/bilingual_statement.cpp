#include "core/papers/bilingual_statement.h"

#include "core/base/uk_time.h"
#include "core/care/day_sheet.h"
#include "core/papers/asked_table.h"
#include "core/papers/month_lines.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <map>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "BilingualStatement";
#define STATEMENT_WORDS(text) QT_TRANSLATE_NOOP("BilingualStatement", text)

class Both
{
public:
    explicit Both(const SecondLanguage& other) : m_other(other) {}
    QString english(const char* source, int count = -1) const
    {
        return QCoreApplication::translate(context, source, nullptr, count);
    }
    QString other(const char* source, int count = -1) const { return m_other.words(context, source, count); }
    /// The other language first; the figures after it are for both.
    QStringList row(int number, const char* source, const QString& figure) const
    {
        return {QString::number(number) + u". "_s + other(source), english(source), figure};
    }
    PaperHeading heading(const char* source) const { return {2, other(source), english(source)}; }
    /// One sentence in the one or the other.
    PaperParagraph sentence(const QString& text, bool isOther, bool strong) const
    {
        return {text, strong, isOther ? QString() : u"en-GB"_s};
    }
    PaperTable table(const char* figures) const
    {
        PaperTable table;
        table.columns = {{m_other.name(), ColumnAlign::Start},
                         {english(STATEMENT_WORDS("English")), ColumnAlign::Start, {}, u"en-GB"_s},
                         {other(figures), ColumnAlign::End, english(figures)}};
        return table;
    }

private:
    const SecondLanguage& m_other;
};

const char* outcomeWords(const DaySheet& sheet, const DayRow& row)
{
    const Visit* entry = row.entry();
    if (!entry)
        return sheet.finished ? STATEMENT_WORDS("nobody came") : STATEMENT_WORDS("not written down");
    switch (entry->state) {
    case VisitState::Came:
        return STATEMENT_WORDS("came");
    case VisitState::NobodyCame:
        return STATEMENT_WORDS("nobody came");
    case VisitState::CancelledByPerson:
    case VisitState::CancelledByProvider:
        return STATEMENT_WORDS("cancelled");
    case VisitState::SentAway:
        return STATEMENT_WORDS("came, but could not do the visit");
    case VisitState::Away:
        return STATEMENT_WORDS("in hospital or away");
    case VisitState::DayComplete:
        break;
    }
    return STATEMENT_WORDS("not written down");
}

void addVisits(Paper& paper, const Both& both, const MonthSums& sums)
{
    paper.blocks.push_back(both.heading(STATEMENT_WORDS("Visits")));
    PaperTable table = both.table(STATEMENT_WORDS("Number"));
    int number = 0;
    const auto add = [&](const char* words, int count, bool always) {
        if (count != 0 || always)
            table.rows.push_back(both.row(++number, words, QString::number(count)));
    };
    add(STATEMENT_WORDS("Planned"), sums.planned, true);
    add(STATEMENT_WORDS("Came"), sums.came, true);
    add(STATEMENT_WORDS("Nobody came"), sums.nobodyCame, true);
    add(STATEMENT_WORDS("Cancelled"), sums.cancelled, false);
    add(STATEMENT_WORDS("Came, but could not do the visit"), sums.sentAway, false);
    add(STATEMENT_WORDS("In hospital or away"), sums.away, false);
    add(STATEMENT_WORDS("Not written down"), sums.notRecorded, true);
    paper.blocks.push_back(table);
}

void addMoney(Paper& paper, const Both& both, const MonthSums& sums, const StatementMoney& money,
              bool hasBill)
{
    paper.blocks.push_back(both.heading(STATEMENT_WORDS("Money")));
    PaperTable table = both.table(STATEMENT_WORDS("Amount"));
    int number = 0;
    const auto add = [&](const char* words, Money amount) {
        table.rows.push_back(both.row(++number, words, toText(amount)));
    };
    if (hasBill) {
        add(STATEMENT_WORDS("The bill"), sums.billed);
        add(STATEMENT_WORDS("Asked about"), sums.query);
        if (!sums.toCheck.isZero())
            add(STATEMENT_WORDS("Cannot be confirmed from the daybook"), sums.toCheck);
        if (!sums.credited.isZero())
            add(STATEMENT_WORDS("Already given back"), sums.credited);
        add(STATEMENT_WORDS("You can pay now"), sums.notInQuestion());
        if (!sums.inTheirFavour.isZero())
            add(STATEMENT_WORDS("What you may owe"), sums.inTheirFavour);
    }
    if (money.paid)
        add(STATEMENT_WORDS("Paid so far"), *money.paid);
    if (!money.toCome.isZero())
        add(STATEMENT_WORDS("Promised back, not here yet"), money.toCome);
    if (money.left)
        add(STATEMENT_WORDS("Left in the account"), *money.left);
    if (!table.rows.empty())
        paper.blocks.push_back(table);
}

void addDays(Paper& paper, const Both& both, const SecondLanguage& other, const Household& household,
             const std::vector<MonthLine>& lines, const BillingPeriod& month)
{
    std::map<QDate, Money> chargedOn;
    Money undated{}; // VAT, extras, a sum that does not add up
    for (const MonthLine& line : lines)
        (line.printed && line.printed->date.isValid() ? chargedOn[line.day] : undated) += line.line->amount;
    PaperTable table = both.table(STATEMENT_WORDS("Charged"));
    int number = 0;
    Money together{};
    const auto add = [&](QDate day, const char* words, bool isFirst) {
        const auto charged = chargedOn.find(day);
        const bool hasSum = isFirst && charged != chargedOn.end();
        if (hasSum)
            together += charged->second;
        table.rows.push_back(
            {QString::number(++number) + u". "_s + daybook::together(other.day(day)) + u": "_s +
                 both.other(words),
             daybook::together(toText(day).section(u' ', 0, 2)) + u": "_s + both.english(words),
             hasSum ? toText(charged->second) : QString()});
    };
    for (const DaySheet& sheet : daySheets(household.rota, household.visits, month)) {
        bool isFirst = true;
        for (const DayRow& row : sheet.rows) {
            add(sheet.day, outcomeWords(sheet, row), isFirst);
            isFirst = false;
        }
        // Charged on a day with nothing planned and nothing written down.
        if (isFirst && chargedOn.contains(sheet.day))
            add(sheet.day, STATEMENT_WORDS("not written down"), true);
    }
    if (table.rows.empty())
        return;
    const auto addTotal = [&](const char* words, Money amount) {
        table.totals.push_back({both.other(words), both.english(words), toText(amount)});
    };
    if (!undated.isZero()) {
        addTotal(STATEMENT_WORDS("On these days"), together);
        addTotal(STATEMENT_WORDS("For no single day"), undated);
    }
    addTotal(STATEMENT_WORDS("Together"), together + undated);
    paper.blocks.push_back(both.heading(STATEMENT_WORDS("Day by day")));
    paper.blocks.push_back(table);
}

} // namespace

Paper bilingualStatement(const Household& household, const Report& report, const BillingPeriod& month,
                         const SecondLanguage& other, const StatementMoney& money)
{
    const MonthSums sums = monthSums(household, report, month);
    const std::vector<MonthLine> lines = monthLines(household, report, month);
    const Both both(other);
    const auto asked = monthFindings(report, month, lines, FindingStatus::Query);
    const char* title = STATEMENT_WORDS("Monthly statement, %1");

    Paper paper;
    paper.language = other.isLoaded() ? other.code() : paper.language;
    paper.title = both.other(title).arg(other.month(month.from)) + u" – "_s +
                  both.english(title).arg(toMonthText(month.from));
    paper.footer = household.person.name;
    paper.fileName = u"Daybook statement "_s + toIso(month.from).left(7) + u' ' + other.code();
    paper.blocks.push_back(PaperHeading{1, both.other(title).arg(other.month(month.from)),
                                        both.english(title).arg(toMonthText(month.from))});
    const char* about =
        STATEMENT_WORDS("This paper is in two languages. The English part is for the provider and the "
                        "council.");
    paper.blocks.push_back(both.sentence(both.other(about), true, false));
    paper.blocks.push_back(both.sentence(both.english(about), false, false));
    // The answer, once in each language.
    for (const bool isOther : {true, false}) {
        const auto words = [&](const char* source, int count = -1) {
            return isOther ? both.other(source, count) : both.english(source, count);
        };
        QString answer;
        if (lines.empty()) {
            answer = words(STATEMENT_WORDS("There is no bill yet."));
        } else {
            answer = words(STATEMENT_WORDS("The bill is %1.")).arg(toText(sums.billed)) + u' ';
            if (asked.empty() && !sums.query.isZero())
                answer +=
                    words(STATEMENT_WORDS("What was asked about, %1, is settled.")).arg(toText(sums.query));
            else if (asked.empty())
                answer += words(STATEMENT_WORDS("We found nothing to ask about."));
            else
                answer +=
                    words(QT_TRANSLATE_N_NOOP("BilingualStatement", "We found %n thing(s) to ask about: %1."),
                          static_cast<int>(asked.size()))
                        .arg(toText(sumOf(asked)));
            if (!sums.query.isZero())
                answer +=
                    u' ' + words(STATEMENT_WORDS("You can pay %1 now.")).arg(toText(sums.notInQuestion()));
        }
        answer += u' ' + words(QT_TRANSLATE_N_NOOP("BilingualStatement", "%n visit(s) came."), sums.came);
        if (!money.toCome.isZero())
            answer +=
                u' ' +
                words(STATEMENT_WORDS("%1 was promised back and is not here yet.")).arg(toText(money.toCome));
        if (money.left)
            answer += u' ' + words(STATEMENT_WORDS("You have %1 left.")).arg(toText(*money.left));
        paper.blocks.push_back(both.sentence(answer, isOther, true));
    }
    addVisits(paper, both, sums);
    addMoney(paper, both, sums, money, !lines.empty());
    addDays(paper, both, other, household, lines, month);
    keepTogether(paper);
    return paper;
}

} // namespace daybook
