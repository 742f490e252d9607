#include "ui/pages/first_start_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/theme_choices.h"
#include "ui/widgets/words.h"

#include <array>

using namespace Qt::StringLiterals;

namespace daybook {

namespace {

constexpr int lastStep = 3;
constexpr std::array<KeptBy, 3> keepers{KeptBy::Self, KeptBy::Family, KeptBy::Helper};

} // namespace

FirstStartPage::FirstStartPage(QWidget* parent) : Page(parent)
{
    setObjectName(u"firstStartPage"_s);
    setHelpTopic(u"start"_s);
    showStep(0);
}

void FirstStartPage::showStep(int step)
{
    m_step = step;
    m_name = nullptr;
    m_keeper = nullptr;
    m_who = nullptr;
    clearBody();
    switch (step) {
    case 0:
        askSize();
        break;
    case 1:
        askColours();
        break;
    case 2:
        askPerson();
        break;
    default:
        askWhatFirst();
        break;
    }
    if (isVisible())
        focusHeading();
}

bool FirstStartPage::stepBack()
{
    if (m_step == 0)
        return false;
    if (m_name)
        m_person.name = m_name->text().trimmed();
    showStep(m_step - 1);
    return true;
}

bool FirstStartPage::hasUnsavedWords() const
{
    return m_name && !m_name->text().trimmed().isEmpty();
}

void FirstStartPage::askSize()
{
    setHeading(tr("How big should the words be?"));
    setLead(tr("Press a line that is easy to read. The page changes at once."));
    auto* sizes = sizeChoices(tr("Size of words"), this);
    sizes->setObjectName(u"sizes"_s);
    sizes->setQuestionShown(false);
    body()->addWidget(sizes);
    connect(sizes, &ChoiceList::chosenChanged, this,
            [this](int index) { Q_EMIT textSizeWanted(textSizes().at(index)); });
    addContinue();
    paragraph(tr("You cannot break anything here. You can take everything back."), Role::Good);
}

void FirstStartPage::askColours()
{
    setHeading(tr("Which colours are best for you?"));
    setLead(tr("The page changes at once. You can change it again later in Settings."));
    auto* colours = themeChoices(tr("Colours"), this);
    colours->setObjectName(u"colours"_s);
    colours->setQuestionShown(false);
    body()->addWidget(colours);
    connect(colours, &ChoiceList::chosenChanged, this,
            [this](int index) { Q_EMIT themeWanted(themeAt(index)); });
    addContinue();
}

void FirstStartPage::askPerson()
{
    setHeading(tr("Whose care is this?"));
    setLead(tr("The name is printed on letters. It stays on this computer."));
    m_name = new TextField(tr("Name of the person who has the care"));
    m_name->setObjectName(u"name"_s);
    m_name->setText(m_person.name);
    body()->addWidget(m_name);
    m_who = new ChoiceList(tr("I am filling this in …"));
    m_who->setObjectName(u"keptBy"_s);
    m_who->addChoice(tr("for myself"));
    m_who->addChoice(tr("for somebody in my family, or a friend"));
    m_who->addChoice(tr("as a support worker"));
    m_who->setChosen(m_keptBy);
    body()->addWidget(m_who);
    m_keeper = new TextField(tr("Your own name"));
    m_keeper->setObjectName(u"keeper"_s);
    m_keeper->setText(m_person.keeperName);
    m_keeper->setVisible(m_keptBy > 0);
    body()->addWidget(m_keeper);
    connect(m_who, &ChoiceList::chosenChanged, this, [this](int index) { m_keeper->setVisible(index > 0); });
    addContinue();
}

void FirstStartPage::askWhatFirst()
{
    setHeading(tr("What do you want to do first?"));
    setLead(tr("You can do the other things later. The menu has them all."));
    const auto add = [this](const QString& name, const QString& text, const QString& explanation,
                            StartWith what) {
        auto* button = new Button(text);
        button->setObjectName(name);
        button->setPrimary(what == StartWith::WriteVisits);
        buttonRow()->addWidget(button);
        paragraph(explanation, Role::Hint);
        button->setAccessibleDescription(explanation);
        connect(button, &Button::clicked, this, [this, what] { Q_EMIT startWanted(what); });
    };
    add(u"writeVisits"_s, tr("&Write down visits"), tr("Say which visits should come, and then which came."),
        StartWith::WriteVisits);
    add(u"checkBill"_s, tr("&Check a bill"), tr("You have a bill in front of you, or a file of it."),
        StartWith::CheckBill);
    add(u"lookAround"_s, tr("&Look around with made-up data"),
        tr("A month of somebody who does not exist. Try everything."), StartWith::LookAround);
    add(u"completeCopy"_s, tr("&Open a complete copy"),
        tr("You have a zip that Daybook made, for example on another computer."), StartWith::CompleteCopy);
}

void FirstStartPage::addContinue()
{
    auto* row = buttonRow();
    auto* next = new Button(tr("&Continue"));
    next->setObjectName(u"continue"_s);
    next->setPrimary(true);
    row->addWidget(next);
    connect(next, &Button::clicked, this, [this] {
        if (m_name)
            givePerson();
        showStep(m_step + 1);
    });
    auto* skip = new Button(m_step == 2 ? tr("&Skip this question") : tr("&Skip these questions"));
    skip->setObjectName(u"skip"_s);
    row->addWidget(skip);
    connect(skip, &Button::clicked, this, [this] { showStep(lastStep); });
    paragraph(tr("Question %1 of 4").arg(m_step + 1), Role::Hint);
}

void FirstStartPage::givePerson()
{
    m_person.name = m_name->text().trimmed();
    m_keptBy = m_who->chosen();
    m_person.keptBy = keepers.at(static_cast<std::size_t>(qMax(0, m_keptBy)));
    m_person.keeperName = m_keptBy > 0 ? m_keeper->text().trimmed() : QString();
    if (!m_person.name.isEmpty() || !m_person.keeperName.isEmpty())
        Q_EMIT personGiven(m_person);
}

} // namespace daybook
