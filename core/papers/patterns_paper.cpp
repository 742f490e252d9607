#include "core/papers/patterns_paper.h"

#include "core/check/checking_gains.h"
#include "core/check/patterns.h"
#include "core/papers/checking_year.h"
#include "core/papers/finding_text.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Patterns
{
    Q_DECLARE_TR_FUNCTIONS(PatternsPaper)
};

void addKinds(Paper& paper, const QString& caption, const std::vector<KindPattern>& kinds)
{
    if (kinds.empty())
        return;
    PaperTable table;
    table.caption = caption;
    table.columns = {{Patterns::tr("What")},
                     {Patterns::tr("Bills"), ColumnAlign::End},
                     {Patterns::tr("One after another")},
                     {Patterns::tr("Sum"), ColumnAlign::End}};
    Money sum;
    for (const KindPattern& kind : kinds) {
        const QString row =
            kind.inARow > 1
                ? Patterns::tr("%n bill(s), %1", nullptr, kind.inARow).arg(together(toText(kind.row)))
                : QString();
        table.rows.push_back({kindText(kind.kind), QString::number(kind.bills), row, toText(kind.found)});
        sum += kind.found;
    }
    table.totals = {{Patterns::tr("Together"), {}, {}, toText(sum)}};
    paper.blocks.push_back(table);
}

QString howMany(const ProviderPattern& pattern)
{
    const auto count = static_cast<int>(pattern.files.size());
    const QString charged = toText(pattern.charged);
    if (pattern.withoutQuestions == count)
        return Patterns::tr("%n bill(s), together %1: there is nothing to ask.", nullptr, count).arg(charged);
    if (pattern.withoutQuestions == 0)
        return Patterns::tr("%n bill(s), together %1: there is something to ask about.", nullptr, count)
            .arg(charged);
    return Patterns::tr("%n bill(s), together %1. On %2 of them there is nothing to ask.", nullptr, count)
        .arg(charged)
        .arg(pattern.withoutQuestions);
}

CheckingGains gainsOf(const ProviderPattern& pattern, const Household& household, const Report& report,
                      std::span<const Letter> letters)
{
    const QSet<QString> files(pattern.files.begin(), pattern.files.end());
    QSet<QString> bills;
    for (const Bill& bill : household.bills) {
        if (files.contains(bill.file) && !bill.uuid.isEmpty())
            bills.insert(bill.uuid);
    }
    std::vector<Letter> about;
    std::ranges::copy_if(letters, std::back_inserter(about),
                         [&bills](const Letter& letter) { return bills.contains(letter.bill); });
    return checkingGains(partAbout(report, files), about);
}

} // namespace

Paper patternsPaper(const Household& household, const Report& report, std::span<const Letter> letters)
{
    Paper paper;
    paper.title = Patterns::tr("How the bills have been");
    paper.footer = household.person.name;
    paper.fileName = Patterns::tr("Daybook how the bills have been");
    paper.blocks.push_back(PaperHeading{1, paper.title});
    const std::vector<ProviderPattern> patterns = patternsOf(report);
    if (patterns.empty()) {
        paper.blocks.push_back(PaperParagraph{Patterns::tr("There is no bill in your daybook yet.")});
        return paper;
    }
    for (const ProviderPattern& pattern : patterns) {
        paper.blocks.push_back(PaperHeading{2, pattern.provider});
        paper.blocks.push_back(PaperParagraph{howMany(pattern), true});
        addKinds(paper, Patterns::tr("Charged differently from what was agreed or written down"),
                 pattern.kinds);
        addKinds(paper, Patterns::tr("Charged less than was agreed"), pattern.inTheirFavour);
        if (!pattern.kinds.empty() ||
            !partAbout(report, {pattern.files.begin(), pattern.files.end()}).resolved.empty())
            addGains(paper, gainsOf(pattern, household, report, letters));
    }
    keepTogether(paper);
    return paper;
}

} // namespace daybook
