#include "ui/pages/wishes_page.h"

#include "ui/models/care_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

/// Older help is kept and counted, but a page has an end.
constexpr std::ptrdiff_t mostHelpShown = 10;

Button* addButton(FlowLayout* row, const QString& name, const QString& text, const QString& about = {})
{
    auto* button = new Button(text);
    button->setObjectName(name);
    if (!about.isEmpty())
        button->setAccessibleName(WishesPage::tr("%1: %2").arg(text, about));
    row->addWidget(button);
    return button;
}

} // namespace

WishesPage::WishesPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"people"_s);
    setHeading(tr("What matters to you"));
    setLead(
        tr("When visits should come, what you want of your days, and who helps without pay. None of it has a "
           "price."));
    rebuild();
}

void WishesPage::setFacts(const WishesFacts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    rebuild();
}

void WishesPage::rebuild()
{
    clearBody();
    addTimes();
    addCarers();
    addGoals();
    addHelp();
}

template <typename Wish>
void WishesPage::addButtons(Card* card, const QString& key, const QString& about, const Wish& wish,
                            void (WishesPage::*change)(const Wish&), void (WishesPage::*remove)(const Wish&))
{
    if (!m_facts.mayChange)
        return;
    FlowLayout* row = card->buttonRow();
    // The page is built anew while the press is still on its way.
    connect(
        addButton(row, u"change-"_s + key, tr("Change"), about), &QPushButton::clicked, this,
        [this, wish, change] { Q_EMIT(this->*change)
                               (wish); }, Qt::QueuedConnection);
    connect(
        addButton(row, u"remove-"_s + key, tr("Take it away"), about), &QPushButton::clicked, this,
        [this, wish, remove] { Q_EMIT(this->*remove)
                               (wish); }, Qt::QueuedConnection);
}

void WishesPage::addTimes()
{
    subheading(tr("The times you want"));
    const auto& times = m_facts.wishes.times;
    if (times.empty())
        paragraph(tr("You have not said yet when visits should come."));
    if (const QString bed = bedText(m_facts.plannedInBed, wantedTimeInBed(times)); !bed.isEmpty())
        paragraph(bed)->setObjectName(u"inBed"_s);
    for (std::size_t i = 0; i < times.size(); ++i) {
        auto* card = new Card;
        card->paragraph(wantedText(times[i]));
        addButtons(card, u"time-%1"_s.arg(i), times[i].visit, times[i], &WishesPage::timeWanted,
                   &WishesPage::timeUnwanted);
        body()->addWidget(card);
    }
    if (m_facts.mayChange)
        connect(addButton(buttonRow(), u"addTime"_s, tr("Say when a &visit should come")),
                &QPushButton::clicked, this, [this] { Q_EMIT timeWanted({}); });
}

void WishesPage::addCarers()
{
    subheading(tr("Different carers"));
    paragraph(m_facts.mostCarers > 0
                  ? tr("You want no more than %n different carer(s) in a week.", nullptr, m_facts.mostCarers)
                  : tr("You have not said how many different carers are right for you."));
    if (m_facts.mayChange)
        connect(addButton(buttonRow(), u"carersWanted"_s, tr("Say h&ow many")), &QPushButton::clicked, this,
                &WishesPage::carersWanted);
}

void WishesPage::addGoals()
{
    subheading(tr("What you want of your days"));
    const auto& goals = m_facts.wishes.goals;
    if (goals.empty())
        paragraph(tr("Nothing is written down yet. Write it in your own words."));
    for (std::size_t i = 0; i < goals.size(); ++i) {
        auto* card = new Card;
        const QStringList sentences = goalText(goals[i], m_facts.today);
        for (const QString& sentence : sentences)
            card->paragraph(sentence);
        addButtons(card, u"goal-%1"_s.arg(i), goals[i].words, goals[i], &WishesPage::goalWanted,
                   &WishesPage::goalUnwanted);
        body()->addWidget(card);
    }
    if (m_facts.mayChange)
        connect(addButton(buttonRow(), u"addGoal"_s, tr("Write down what matters to yo&u")),
                &QPushButton::clicked, this, [this] { Q_EMIT goalWanted({}); });
}

void WishesPage::addHelp()
{
    subheading(tr("Help from family and friends"));
    const auto& help = m_facts.wishes.help;
    if (help.empty())
        paragraph(tr("Nothing is written down yet."));
    const auto sums = unpaidHelpIn(help, monthOf(m_facts.today));
    if (!sums.empty())
        paragraph(tr("In %1:").arg(toMonthText(m_facts.today)));
    for (const HelpSum& sum : sums)
        paragraph(helpText(sum));
    const auto shown = std::min(static_cast<std::ptrdiff_t>(help.size()), mostHelpShown);
    int number = 0;
    for (auto one = help.rbegin(); one != help.rbegin() + shown; ++one) {
        auto* card = new Card;
        card->paragraph(helpText(*one));
        addButtons(card, u"help-%1"_s.arg(number++), helpText(*one), *one, &WishesPage::helpEntryWanted,
                   &WishesPage::helpEntryUnwanted);
        body()->addWidget(card);
    }
    if (m_facts.mayChange)
        connect(addButton(buttonRow(), u"addHelp"_s, tr("&Write down help")), &QPushButton::clicked, this,
                [this] { Q_EMIT helpEntryWanted({}); });
}

} // namespace daybook
