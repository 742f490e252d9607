#include "app/wiring/ways_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/paper_delivery.h"
#include "core/check/visit_costs.h"
#include "core/papers/ways_paper.h"
#include "ui/pages/way_questions.h"
#include "ui/pages/ways_page.h"
#include "ui/widgets/frame.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;
const QString waysKey = u"plan/ways"_s;

/// The 52 weeks after today, as they are planned.
std::optional<CostNow> costNow(const Snapshot& snapshot)
{
    const VisitCosts costs =
        plannedCosts(snapshot.household,
                     {snapshot.today.addDays(1), snapshot.today.addDays(qint64(weeksOfYear) * daysOfWeek)});
    return costs.visits == 0 ? std::nullopt : std::optional(CostNow{costs.cost, costs.withoutPrice});
}

} // namespace

WaysWiring::WaysWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &WaysWiring::refresh);
}

std::vector<CareWay> WaysWiring::ways() const
{
    return readWays(m_file.snapshot()->setting(waysKey).toUtf8());
}

void WaysWiring::start()
{
    m_page = new WaysPage;
    connect(m_page, &WaysPage::addRequested, this, [this] { ask(ways().size()); });
    connect(m_page, &WaysPage::changeRequested, this,
            [this](int way) { ask(static_cast<std::size_t>(way)); });
    connect(m_page, &WaysPage::removeRequested, this, [this](int way) {
        std::vector<CareWay> left = ways();
        if (way < 0 || way >= static_cast<int>(left.size()))
            return;
        const QString name = left[static_cast<std::size_t>(way)].name;
        left.erase(left.begin() + way);
        keep(tr("Taken away: the other way “%1”").arg(name), left);
    });
    connect(m_page, &WaysPage::printRequested, this, &WaysWiring::print);
    refresh();
    m_frame.pushSubPage(m_page);
}

void WaysWiring::refresh()
{
    if (!m_page)
        return;
    const auto snapshot = m_file.snapshot();
    m_page->setWays(ways(), costNow(*snapshot), snapshot->isOpen && !snapshot->isReadOnly);
}

void WaysWiring::ask(std::size_t at)
{
    const std::vector<CareWay> known = ways();
    const bool isNew = at >= known.size();
    if (isNew && known.size() >= mostWays)
        return;
    auto* questions = new WayQuestions(isNew ? CareWay{} : known[at], isNew);
    connect(questions, &WayQuestions::saveRequested, this, [this, questions, at](const CareWay& way) {
        std::vector<CareWay> all = ways();
        if (at < all.size())
            all[at] = way;
        else
            all.push_back(way);
        keep(tr("Another way to arrange the care: “%1”").arg(way.name), all);
        if (m_frame.visiblePage() == questions)
            m_frame.popSubPage();
    });
    m_frame.pushSubPage(questions);
}

void WaysWiring::keep(const QString& sentence, const std::vector<CareWay>& ways)
{
    const QString kept = ways.empty() ? QString() : QString::fromUtf8(writeWays(ways));
    m_file.change(sentence, [kept](Changes& changes) { changes.setSetting(waysKey, kept); });
}

void WaysWiring::print()
{
    const auto snapshot = m_file.snapshot();
    const Paper paper = waysPaper(ways(), costNow(*snapshot), snapshot->household.person.name);
    showPaper(m_frame, paper.title, paper, paperLook(*snapshot));
}

} // namespace daybook
