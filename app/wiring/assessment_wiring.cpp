#include "app/wiring/assessment_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/next_steps_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "core/papers/assessment_paper.h"
#include "ui/pages/assessment_page.h"
#include "ui/pages/assessment_questions.h"
#include "ui/widgets/frame.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

const QString assessmentsKey = u"care/assessments"_s;

} // namespace

AssessmentWiring::AssessmentWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &AssessmentWiring::refresh);
}

void AssessmentWiring::show()
{
    m_page = new AssessmentPage;
    connect(m_page, &AssessmentPage::addWanted, this, [this] { ask({}); });
    connect(m_page, &AssessmentPage::changeWanted, this, [this](const Assessment& before) { ask(before); });
    connect(m_page, &AssessmentPage::removeWanted, this, [this](const Assessment& gone) {
        keep(tr("Assessment from %1 taken away").arg(toText(gone.from)),
             withoutAssessment(assessments(), gone));
    });
    connect(m_page, &AssessmentPage::printWanted, this, &AssessmentWiring::print);
    connect(m_page, &AssessmentPage::visitsRequested, this,
            [this](const BillingPeriod& days) { Q_EMIT visitsWanted(days, {}); });
    refresh();
    m_frame.pushSubPage(m_page);
}

std::vector<Assessment> AssessmentWiring::assessments() const
{
    return readAssessments(m_file.snapshot()->setting(assessmentsKey).toUtf8());
}

AssessmentFacts AssessmentWiring::facts() const
{
    const auto snapshot = m_file.snapshot();
    return assessmentFacts(snapshot->household, assessments(), snapshot->money,
                           whoPays(*snapshot) == WhoPays::Privately, m_file.today());
}

void AssessmentWiring::refresh()
{
    if (m_page)
        m_page->setFacts(facts(), !m_file.snapshot()->isReadOnly);
}

void AssessmentWiring::keep(const QString& sentence, const std::vector<Assessment>& all)
{
    m_file.change(sentence, [json = QString::fromUtf8(writeAssessments(all))](Changes& changes) {
        changes.setSetting(assessmentsKey, json);
    });
}

void AssessmentWiring::ask(const std::optional<Assessment>& before)
{
    auto* page = new AssessmentQuestions(
        before, plannedNames(m_file.snapshot()->household.rota, m_file.today()), m_file.today());
    connect(page, &AssessmentQuestions::saveRequested, this, [this, page, before](const Assessment& now) {
        keep(tr("What was assessed from %1").arg(toText(now.from)),
             withAssessment(assessments(), before, now));
        if (m_frame.visiblePage() == page)
            m_frame.popSubPage();
    });
    m_frame.pushSubPage(page);
}

void AssessmentWiring::print()
{
    const auto snapshot = m_file.snapshot();
    const Paper paper = assessmentPaper(facts(), snapshot->household.person.name);
    showPaper(m_frame, paper.title, paper, paperLook(*snapshot));
}

} // namespace daybook
