#include "core/papers/council_report.h"

#include "core/papers/paper_text.h"
#include "core/papers/report_writer.h"

#include <QCoreApplication>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct CouncilReport
{
    Q_DECLARE_TR_FUNCTIONS(CouncilReport)
};

} // namespace

Paper councilReport(const ReportMaterial& material, const ReportWishes& wishes, const PaperLook& look)
{
    const ReportFacts facts = reportFacts(material, wishes);
    const Person& person = material.household.person;
    Paper paper;
    paper.title = CouncilReport::tr("Report about care money, %1").arg(toText(wishes.period));
    paper.footer = person.name;
    paper.fileName = u"Daybook report "_s + toIso(wishes.period.from) + u" to "_s + toIso(wishes.period.to);
    paper.blocks.push_back(PaperHeading{1, paper.title});
    const AccountSums& sums = facts.account.sums;
    paper.blocks.push_back(PaperParagraph{
        CouncilReport::tr(
            "There was %1 at the beginning. %2 came in and %3 went out. %4 is there at the end.")
            .arg(toText(sums.opening), toText(sums.totalIn), toText(sums.totalOut), toText(sums.closing)),
        true});
    ReportWriter writer(paper, material, wishes, facts, look);
    for (const ProfilePart& part : wishes.profile.parts) {
        if (part.isShown)
            writer.write(part);
    }
    keepTogether(paper);
    return paper;
}

} // namespace daybook
