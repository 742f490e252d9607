#include "core/papers/assessment_paper.h"

#include "core/papers/assessment_text.h"
#include "core/papers/paper_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AssessmentPaper)
};

void addSentences(Paper& paper, const QStringList& sentences)
{
    bool isFirst = true;
    for (const QString& sentence : sentences) {
        paper.blocks.emplace_back(PaperParagraph{sentence, isFirst});
        isFirst = false;
    }
}

void addWeeks(Paper& paper, const AssessmentFacts& facts)
{
    paper.blocks.emplace_back(PaperHeading{2, Words::tr("Hours week by week")});
    addSentences(paper, assessedSentences(facts));
    if (facts.weeks.empty())
        return;
    paper.blocks.emplace_back(assessedTable(facts.weeks));
    paper.blocks.emplace_back(
        PaperParagraph{Words::tr("Where no times are written down, a visit that came counts with its planned "
                                 "length. A visit can be left out for many reasons; this paper does not say "
                                 "which.")});
}

/// At the end: twelve weeks of bars are two pages, and say nothing that the table does not.
void addPicture(Paper& paper, const std::vector<AssessedWeek>& weeks)
{
    PaperBars bars = assessedBars(weeks);
    if (std::ranges::none_of(bars.bars, [](const PaperBar& bar) { return bar.value > 0; }))
        return;
    paper.blocks.emplace_back(PaperHeading{2, Words::tr("The weeks as a picture")});
    paper.blocks.emplace_back(std::move(bars));
}

} // namespace

Paper assessmentPaper(const AssessmentFacts& facts, const QString& person)
{
    Paper paper;
    paper.title = Words::tr("What was assessed, planned and came");
    paper.footer = person;
    paper.fileName = Words::tr("Daybook assessed hours");
    paper.blocks.emplace_back(PaperHeading{1, paper.title});
    paper.blocks.emplace_back(PaperParagraph{Words::tr("As written down on %1.").arg(toText(facts.today))});
    if (facts.now)
        paper.blocks.emplace_back(PaperList{assessmentSentences(*facts.now)});
    else
        paper.blocks.emplace_back(
            PaperParagraph{Words::tr("No assessment that counts today is written down.")});
    addWeeks(paper, facts);
    paper.blocks.emplace_back(PaperHeading{2, moneyHeading(facts)});
    addSentences(paper, sufficiencySentences(facts));
    if (const QStringList basis = sufficiencyBasis(facts); !basis.isEmpty()) {
        paper.blocks.emplace_back(PaperParagraph{Words::tr("What this stands on:")});
        paper.blocks.emplace_back(PaperList{basis});
    }
    if (const QStringList needs = needsSentences(facts); !needs.isEmpty()) {
        paper.blocks.emplace_back(PaperHeading{2, Words::tr("Needs and visits")});
        paper.blocks.emplace_back(PaperList{needs});
    }
    addPicture(paper, facts.weeks);
    keepTogether(paper);
    return paper;
}

} // namespace daybook
