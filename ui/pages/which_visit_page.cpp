#include "ui/pages/which_visit_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

WhichVisitPage::WhichVisitPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"check"_s);
    setHeading(tr("Which visit is this charge for?"));
}

void WhichVisitPage::setLine(const QString& charge, std::vector<Choice> choices, const QString& said)
{
    if (charge == m_charge && choices == m_choices && said == m_said)
        return;
    m_charge = charge;
    m_choices = std::move(choices);
    m_said = said;
    showIt();
}

void WhichVisitPage::setMayChange(bool may)
{
    if (may == m_mayChange)
        return;
    m_mayChange = may;
    showIt();
}

void WhichVisitPage::showIt()
{
    clearBody();
    m_list = nullptr;
    setLead(m_charge);
    const auto paired =
        std::find_if(m_choices.begin(), m_choices.end(), [](const Choice& each) { return each.isPaired; });
    paragraph(paired == m_choices.end() ? tr("No visit is set against this charge now.")
                                        : tr("It is set against this visit now: %1.").arg(paired->text))
        ->setObjectName(u"paired"_s);
    if (!m_said.isEmpty())
        paragraph(m_said, Role::Good)->setObjectName(u"said"_s);

    m_shown.clear();
    std::copy_if(m_choices.begin(), m_choices.end(), std::back_inserter(m_shown),
                 [this](const Choice& each) { return m_showsAround || each.isOnItsDay || each.isPaired; });
    if (m_shown.empty() && !m_choices.empty())
        m_shown = m_choices;
    if (m_shown.empty()) {
        paragraph(tr("Neither your plan nor your daybook has a visit around that day."));
    } else {
        m_list = new ChoiceList(tr("Your visits around that day"));
        m_list->setObjectName(u"visits"_s);
        for (const Choice& each : m_shown)
            m_list->addChoice(each.text);
        body()->addWidget(m_list);
    }

    FlowLayout* buttons = buttonRow();
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new Button(text);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    if (m_list && m_mayChange) {
        auto* is = add(u"isThat"_s, tr("This charge is &that visit"));
        is->setPrimary(true);
        auto* isNot = add(u"isNotThat"_s, tr("This charge is n&ot that visit"));
        connect(
            is, &QPushButton::clicked, this, [this] { choose(true); }, Qt::QueuedConnection);
        connect(
            isNot, &QPushButton::clicked, this, [this] { choose(false); }, Qt::QueuedConnection);
    }
    if (!m_said.isEmpty() && m_mayChange) {
        auto* again = add(u"unlink"_s, tr("Let Daybook choose a&gain"));
        connect(again, &QPushButton::clicked, this, &WhichVisitPage::unlinked, Qt::QueuedConnection);
    }
    if (m_shown.size() < m_choices.size()) {
        auto* around = add(u"around"_s, tr("Show the day before and the day &after"));
        connect(
            around, &QPushButton::clicked, this,
            [this] {
                m_showsAround = true;
                showIt();
                focusHeading();
            },
            Qt::QueuedConnection);
    }
}

void WhichVisitPage::choose(bool together)
{
    const int index = m_list ? m_list->chosen() : -1;
    if (index < 0) {
        if (m_list)
            m_list->setProblem(tr("Please choose a visit first."));
        return;
    }
    Q_EMIT linked(m_shown[static_cast<std::size_t>(index)].label, together);
}

} // namespace daybook
