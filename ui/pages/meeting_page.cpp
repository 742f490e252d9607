#include "ui/pages/meeting_page.h"

#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 5;
enum Days { FourWeeks, ThreeMonths, Year };

} // namespace

MeetingPage::MeetingPage(QDate today, QWidget* parent) : Page(parent), m_today(today)
{
    setHelpTopic(u"print"_s);
    setHeading(tr("For my review meeting"));
    setLead(tr("One page to take along. Your own words come first, then what is written down."));

    auto* label = new Words(tr("What do you &want to say? You may leave this empty."));
    m_words = new QPlainTextEdit;
    m_words->setObjectName(u"words"_s);
    m_words->setAccessibleName(tr("What do you want to say?"));
    m_words->setTabChangesFocus(true);
    m_words->setMinimumHeight(m_words->fontMetrics().lineSpacing() * linesShown + 24);
    label->setBuddy(m_words);
    body()->addWidget(label);
    body()->addWidget(m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] { m_touched = true; });

    m_days = new ChoiceList(tr("For which days?"));
    m_days->setObjectName(u"meetingDays"_s);
    m_days->addChoice(tr("The last four weeks"));
    m_days->addChoice(tr("The last three months"));
    m_days->addChoice(tr("The last year"));
    m_days->setChosen(FourWeeks);
    body()->addWidget(m_days);

    subheading(tr("What else goes on it?"));
    m_care = addTick(u"partCare"_s, tr("How the care came: hours, and how many people"), true);
    m_goals = addTick(u"partGoals"_s, tr("What I want of my life"), true);
    m_family = addTick(u"partFamily"_s, tr("Help from family and friends"), true);
    m_money = addTick(u"partMoney"_s, tr("The money: what came in, what was paid, what is left"), true);
    m_checking = addTick(u"partChecking"_s, tr("What checking the bills has brought"), true);
    m_names = addTick(u"partNames"_s, tr("Names of carers and of those who help"), false);

    auto* see = new Button(tr("&See it"));
    see->setObjectName(u"seeMeeting"_s);
    see->setPrimary(true);
    buttonRow()->addWidget(see);
    connect(see, &QPushButton::clicked, this, &MeetingPage::paperRequested);
}

TickBox* MeetingPage::addTick(const QString& name, const QString& words, bool isTicked)
{
    auto* tick = new TickBox(words);
    tick->setObjectName(name);
    tick->setChecked(isTicked);
    body()->addWidget(tick);
    return tick;
}

void MeetingPage::setWords(const QString& words)
{
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(words);
}

MeetingWishes MeetingPage::wishes() const
{
    MeetingWishes wishes;
    wishes.words = m_words->toPlainText().trimmed();
    wishes.madeOn = m_today;
    QDate first = m_today.addDays(-27);
    if (m_days->chosen() == ThreeMonths)
        first = m_today.addMonths(-3).addDays(1);
    else if (m_days->chosen() == Year)
        first = m_today.addYears(-1).addDays(1);
    wishes.days = {first, m_today};
    wishes.parts = {.care = m_care->isChecked(),
                    .goals = m_goals->isChecked(),
                    .family = m_family->isChecked(),
                    .money = m_money->isChecked(),
                    .checking = m_checking->isChecked(),
                    .names = m_names->isChecked()};
    return wishes;
}

} // namespace daybook
