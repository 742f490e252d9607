#include "app/wiring/wishes_wiring.h"

#include "app/daybook_file.h"
#include "app/paper_look.h"
#include "app/wiring/money_wiring.h"
#include "app/wiring/paper_delivery.h"
#include "core/check/checking_gains.h"
#include "ui/models/care_text.h"
#include "ui/pages/care_page.h"
#include "ui/pages/wish_questions.h"
#include "ui/pages/wishes_page.h"
#include "ui/widgets/frame.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t careParts = 4;
const QString mostCarersKey = u"wishes/carers"_s;

} // namespace

WishesWiring::WishesWiring(DaybookFile& file, Frame& frame, QObject* parent)
    : QObject(parent), m_file(file), m_frame(frame)
{
    connect(&file, &DaybookFile::snapshotChanged, this, &WishesWiring::refresh);
}

int WishesWiring::mostCarers() const
{
    return m_file.snapshot()->setting(mostCarersKey).toInt();
}

void WishesWiring::showWishes()
{
    m_wishes = new WishesPage;
    connect(m_wishes, &WishesPage::timeWanted, this, &WishesWiring::askTime);
    connect(m_wishes, &WishesPage::timeUnwanted, this, [this](const WantedTime& time) {
        m_file.change(tr("Wanted time of %1 taken away").arg(time.visit),
                      [id = time.id](Changes& changes) { changes.removeWantedTime(id); });
    });
    connect(m_wishes, &WishesPage::goalWanted, this, &WishesWiring::askGoal);
    connect(m_wishes, &WishesPage::goalUnwanted, this, [this](const Goal& goal) {
        m_file.change(tr("Taken away: “%1”").arg(goal.words),
                      [id = goal.id](Changes& changes) { changes.removeGoal(id); });
    });
    connect(m_wishes, &WishesPage::helpEntryWanted, this, &WishesWiring::askHelp);
    connect(m_wishes, &WishesPage::helpEntryUnwanted, this, [this](const UnpaidHelp& help) {
        m_file.change(tr("Help of %1 on %2 taken away").arg(help.who, toText(help.date)),
                      [id = help.id](Changes& changes) { changes.removeUnpaidHelp(id); });
    });
    connect(m_wishes, &WishesPage::carersWanted, this, &WishesWiring::askCarers);
    refresh();
    m_frame.pushSubPage(m_wishes);
}

void WishesWiring::showCare()
{
    m_month = monthToStartWith(*m_file.snapshot());
    m_care = new CarePage(careParts);
    connect(m_care, &CarePage::visitsRequested, this, &WishesWiring::visitsWanted);
    connect(m_care, &CarePage::earlierRequested, this, [this] { turn(1); });
    connect(m_care, &CarePage::laterRequested, this, [this] { turn(-1); });
    connect(m_care, &CarePage::printRequested, this, &WishesWiring::print);
    connect(m_care, &CarePage::wishesRequested, this, &WishesWiring::showWishes);
    refresh();
    m_frame.pushSubPage(m_care);
}

void WishesWiring::refresh()
{
    if (!m_wishes && !m_care)
        return;
    const auto snapshot = m_file.snapshot();
    if (m_wishes)
        m_wishes->setFacts(
            {snapshot->wishes, mostCarers(),
             plannedTimeInBed(snapshot->household.rota, snapshot->wishes.times, m_file.today()),
             m_file.today(), !snapshot->isReadOnly});
    if (m_care)
        fillCare();
}

void WishesWiring::fillCare()
{
    const auto snapshot = m_file.snapshot();
    const auto months = monthsWithContent(*snapshot);
    const auto at = std::ranges::find(months, m_month);
    const Household& household = snapshot->household;
    const auto& times = snapshot->wishes.times;
    m_care->setMonth(
        m_month,
        {carersPicture(carersByWeek(household.visits, m_month), mostCarers()),
         arrivalsPicture(arrivalsAgainstWanted(times, household.rota, household.visits, m_month), times),
         helpPicture(unpaidHelpIn(snapshot->wishes.help, m_month)),
         gainsPicture(checkingGains(snapshot->report, snapshot->letters))},
        factsOfMonth().join(u'\n'), at != months.end() && at + 1 != months.end(),
        at != months.end() && at != months.begin());
}

QStringList WishesWiring::factsOfMonth() const
{
    const auto snapshot = m_file.snapshot();
    QStringList facts = figuresText(careFigures(snapshot->household.visits, m_month));
    const QString inBed =
        bedText(plannedTimeInBed(snapshot->household.rota, snapshot->wishes.times, m_month.from),
                wantedTimeInBed(snapshot->wishes.times));
    if (!inBed.isEmpty())
        facts.prepend(inBed);
    return facts;
}

void WishesWiring::turn(int months)
{
    const auto all = monthsWithContent(*m_file.snapshot());
    const auto at = std::ranges::find(all, m_month);
    if (at == all.end())
        return;
    const auto to = (at - all.begin()) + months;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(all.size()))
        return;
    m_month = all[static_cast<std::size_t>(to)];
    refresh();
    m_care->focusHeading();
}

void WishesWiring::print()
{
    const auto snapshot = m_file.snapshot();
    QStringList before;
    for (const Goal& goal : snapshot->wishes.goals)
        before += goalText(goal, m_file.today()).join(u' ');
    before += factsOfMonth();
    const Paper paper =
        carePaper(m_care->title(), snapshot->household.person.name, before, m_care->pictures());
    showPaper(m_frame, paper.title, paper, paperLook(*snapshot));
}

void WishesWiring::close(const QuestionPage* page)
{
    if (m_frame.visiblePage() == page)
        m_frame.popSubPage();
}

void WishesWiring::askTime(const WantedTime& time)
{
    QStringList visits;
    for (const RotaEntry& entry : m_file.snapshot()->household.rota) {
        if (!entry.name.isEmpty() && entry.start && !visits.contains(entry.name, Qt::CaseInsensitive) &&
            wantedTimeOf(m_file.snapshot()->wishes.times, entry.name) == nullptr)
            visits += entry.name;
    }
    if (time.id == 0 && visits.isEmpty()) {
        m_frame.say(tr("Every planned visit with a name has its time. Nothing was changed. To add another, "
                       "write down a planned visit first, under People and prices."),
                    BannerKind::Plain);
        return;
    }
    auto* page = new WantedTimeQuestions(time, visits);
    connect(page, &WantedTimeQuestions::saveRequested, this, [this, page](const WantedTime& wanted) {
        m_file.change(tr("The time you want: %1").arg(wantedText(wanted)), [wanted](Changes& changes) {
            if (wanted.id == 0)
                changes.addWantedTime(wanted);
            else
                changes.updateWantedTime(wanted);
        });
        close(page);
    });
    m_frame.pushSubPage(page);
}

void WishesWiring::askGoal(const Goal& goal)
{
    auto* page = new GoalQuestions(goal, m_file.today());
    connect(page, &GoalQuestions::saveRequested, this, [this, page](const Goal& wanted) {
        m_file.change(tr("What matters to you: “%1”").arg(wanted.words), [wanted](Changes& changes) {
            if (wanted.id == 0)
                changes.addGoal(wanted);
            else
                changes.updateGoal(wanted);
        });
        close(page);
    });
    m_frame.pushSubPage(page);
}

void WishesWiring::askHelp(const UnpaidHelp& help)
{
    auto* page = new HelpQuestions(help, m_file.today());
    connect(page, &HelpQuestions::saveRequested, this, [this, page](const UnpaidHelp& given) {
        m_file.change(tr("Help of %1 on %2").arg(given.who, toText(given.date)), [given](Changes& changes) {
            if (given.id == 0)
                changes.addUnpaidHelp(given);
            else
                changes.updateUnpaidHelp(given);
        });
        close(page);
    });
    m_frame.pushSubPage(page);
}

void WishesWiring::askCarers()
{
    auto* page = new CarersWantedQuestions(mostCarers());
    connect(page, &CarersWantedQuestions::saveRequested, this, [this, page](int most) {
        m_file.change(tr("How many different carers in a week are right for you"), [most](Changes& changes) {
            changes.setSetting(mostCarersKey, most > 0 ? QString::number(most) : QString());
        });
        close(page);
    });
    m_frame.pushSubPage(page);
}

} // namespace daybook
