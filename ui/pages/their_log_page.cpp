#include "ui/pages/their_log_page.h"

#include "core/base/uk_date.h"
#include "core/papers/their_log_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownEntries = 5;
constexpr std::size_t mostProblems = 8;

} // namespace

TheirLogPage::TheirLogPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"bills"_s);
    setHeading(tr("Is this their log of visits?"));
    setLead(tr("It will stand beside your own daybook and never change it. Nothing is kept yet."));
}

void TheirLogPage::setLog(const VisitsReading& reading, const QStringList& providers)
{
    clearBody();
    const auto& visits = reading.visits;
    auto* card = new Card;
    card->paragraph(tr("%n visit(s) are in it.", nullptr, static_cast<int>(visits.size())))
        ->setObjectName(u"logCount"_s);
    const auto [first, last] = std::minmax_element(
        visits.begin(), visits.end(), [](const Visit& a, const Visit& b) { return a.date < b.date; });
    if (first != visits.end())
        card->paragraph(toText(BillingPeriod{first->date, last->date}));
    body()->addWidget(card);

    const bool namesNone = std::any_of(visits.begin(), visits.end(),
                                       [](const Visit& visit) { return visit.provider.isEmpty(); });
    ChoiceList* whose = nullptr;
    if (namesNone && providers.size() > 1) {
        whose = new ChoiceList(tr("Whose log is it?"));
        whose->setObjectName(u"whoseLog"_s);
        for (const QString& provider : providers)
            whose->addChoice(provider);
        body()->addWidget(whose);
    }

    FlowLayout* buttons = buttonRow();
    auto* accept = new Button(tr("B&ring in this log"));
    accept->setObjectName(u"acceptLog"_s);
    accept->setPrimary(true);
    auto* refuse = new Button(tr("Not th&is one"));
    refuse->setObjectName(u"refuseLog"_s);
    buttons->addWidget(accept);
    buttons->addWidget(refuse);
    connect(accept, &QPushButton::clicked, this, [this, whose] {
        if (whose && whose->chosen() < 0) {
            whose->setProblem(tr("Please say whose log it is."));
            return;
        }
        Q_EMIT accepted(whose ? whose->chosenText() : QString());
    });
    connect(refuse, &QPushButton::clicked, this, &TheirLogPage::refused);

    if (!reading.problems.empty())
        subheading(tr("Please look at these"));
    for (std::size_t i = 0; i < std::min(reading.problems.size(), mostProblems); ++i) {
        const ReadingProblem& problem = reading.problems[i];
        paragraph(problem.row > 0 ? tr("Row %1: %2").arg(problem.row).arg(problem.done) : problem.done,
                  Role::Look);
    }
    subheading(visits.size() > shownEntries ? tr("The first visits in it") : tr("The visits in it"));
    for (std::size_t i = 0; i < std::min(visits.size(), shownEntries); ++i)
        paragraph(tr("%1: %2").arg(toText(visits[i].date), theirEntryText(visits[i])));
}

} // namespace daybook
