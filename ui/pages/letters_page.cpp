#include "ui/pages/letters_page.h"

#include "core/base/uk_date.h"
#include "ui/models/letter_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBills = 12; ///< a year of months is shown at once

} // namespace

LettersPage::LettersPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("Letters"));
    setChoices({});
}

void LettersPage::setChoices(const std::vector<Choice>& choices)
{
    m_choices = choices;
    showAll();
}

void LettersPage::setLetters(const std::vector<Letter>& letters, QDate today, bool mayWrite)
{
    m_letters = letters;
    m_today = today;
    m_mayWrite = mayWrite;
    showAll();
}

void LettersPage::showAll()
{
    clearBody();
    const auto isOpen = [](const Letter& letter) { return letter.status != LetterStatus::Closed; };
    const auto open = std::count_if(m_letters.begin(), m_letters.end(), isOpen);
    const auto closed = static_cast<std::ptrdiff_t>(m_letters.size()) - open;
    if (m_choices.empty() && open == 0) {
        setLead(tr("There is nothing to ask about now. When a check finds something, you can write the "
                   "letter here."));
        auto* bills = new Button(tr("&Go to the bills"));
        bills->setObjectName(u"bills"_s);
        bills->setPrimary(true);
        buttonRow()->addWidget(bills);
        connect(bills, &QPushButton::clicked, this, &LettersPage::billsRequested);
    } else {
        setLead(tr("A calm letter that says what is not in question, and asks about the rest."));
    }
    if (open > 0)
        subheading(tr("Your letters"));
    for (const Letter& letter : m_letters) {
        if (isOpen(letter))
            addLetter(letter);
    }
    if (m_hasDueDates) {
        auto* days = new Button(tr("Due days for my calendar"));
        days->setObjectName(u"dueDays"_s);
        buttonRow()->addWidget(days);
        connect(days, &QPushButton::clicked, this, &LettersPage::calendarRequested);
    }
    if (!m_choices.empty() && open > 0)
        subheading(tr("Bills to write about"));
    std::size_t shown = 0;
    for (const Choice& choice : m_choices) {
        if (!m_showsEarlier && shown++ == mostBills)
            break;
        auto* card = new Card(choice.heading);
        card->paragraph(choice.text);
        auto* write = new Button(tr("Write this letter"));
        write->setAccessibleName(tr("Write this letter: %1").arg(choice.heading));
        write->setObjectName(u"write "_s + choice.billFile);
        write->setPrimary(open == 0 && &choice == &m_choices.front());
        card->buttonRow()->addWidget(write);
        body()->addWidget(card);
        connect(write, &QPushButton::clicked, this,
                [this, file = choice.billFile] { Q_EMIT letterRequested(file); });
    }
    if (m_choices.size() > mostBills)
        addEarlier();
    addOthers();
    addPapers();
    if (closed == 0)
        return;
    auto* older = new Button(m_showsClosed ? tr("Hide closed letters") : tr("Show closed letters"));
    older->setObjectName(u"closedLetters"_s);
    buttonRow()->addWidget(older);
    connect(
        older, &QPushButton::clicked, this,
        [this] {
            m_showsClosed = !m_showsClosed;
            showAll();
            focusHeading();
        },
        Qt::QueuedConnection);
    for (const Letter& letter : m_letters) {
        if (m_showsClosed && !isOpen(letter))
            addLetter(letter);
    }
}

/// Ten years of bills are a hundred cards, which nobody wants to see and which take their time.
void LettersPage::addEarlier()
{
    auto* earlier = new Button(m_showsEarlier ? tr("Show fewer bills") : tr("Show earlier bills too"));
    earlier->setObjectName(u"earlierBills"_s);
    body()->addWidget(earlier, 0, Qt::AlignLeft);
    connect(
        earlier, &QPushButton::clicked, this,
        [this] {
            m_showsEarlier = !m_showsEarlier;
            showAll();
            focusHeading();
        },
        Qt::QueuedConnection);
}

void LettersPage::setCalls(const std::vector<Call>& calls)
{
    m_calls = calls;
    showAll();
}

void LettersPage::addOthers()
{
    if (!m_mayWrite && m_calls.empty())
        return;
    subheading(tr("Other letters and calls"));
    // The latest first: it is the one that is gone on with.
    for (auto call = m_calls.rbegin(); call != m_calls.rend(); ++call)
        addCall(*call);
    if (!m_mayWrite)
        return;
    FlowLayout* row = buttonRow();
    auto* other = new Button(tr("Write another letter"));
    other->setObjectName(u"otherLetter"_s);
    row->addWidget(other);
    auto* call = new Button(tr("Write &down a call"));
    call->setObjectName(u"newCall"_s);
    row->addWidget(call);
    connect(other, &QPushButton::clicked, this, &LettersPage::otherLetterRequested);
    connect(call, &QPushButton::clicked, this, [this] { Q_EMIT callRequested({}); });
}

void LettersPage::addPapers()
{
    if (m_choices.empty() && m_letters.empty() && m_calls.empty())
        return;
    subheading(tr("On paper"));
    FlowLayout* row = buttonRow();
    auto* year = new Button(tr("What checking has done"));
    year->setObjectName(u"checkingYear"_s);
    row->addWidget(year);
    auto* requests = new Button(tr("What was asked and answered"));
    requests->setObjectName(u"requests"_s);
    row->addWidget(requests);
    connect(year, &QPushButton::clicked, this, &LettersPage::yearRequested);
    connect(requests, &QPushButton::clicked, this, &LettersPage::requestsRequested);
}

void LettersPage::addCall(const Call& call)
{
    const QString heading = call.provider.isEmpty()
                                ? tr("Call on %1").arg(toText(call.at.date()))
                                : tr("Call on %1, %2").arg(toText(call.at.date()), call.provider);
    auto* card = new Card(heading);
    card->paragraph(callText(call, m_today));
    body()->addWidget(card);
    if (!m_mayWrite)
        return;
    FlowLayout* buttons = card->buttonRow();
    const auto add = [&](const QString& name, const QString& text, void (LettersPage::*wanted)(const Call&)) {
        auto* button = new Button(text);
        button->setObjectName(name);
        button->setAccessibleName(tr("%1: %2").arg(text, heading));
        buttons->addWidget(button);
        connect(
            button, &QPushButton::clicked, this,
            [this, wanted, call] {
                Q_EMIT(this->*wanted)
                (call);
            },
            Qt::QueuedConnection);
    };
    if (call.nextOn && !call.isDone)
        add(u"callDone"_s, tr("It happened"), &LettersPage::callDoneRequested);
    add(u"askInWriting"_s, tr("Ask for it in writing"), &LettersPage::writingRequested);
    add(u"changeCall"_s, tr("Change this call"), &LettersPage::callRequested);
    add(u"removeCall"_s, tr("Take this call away"), &LettersPage::removeCallRequested);
}

void LettersPage::addLetter(const Letter& letter)
{
    const QString heading = tr("%1, %2").arg(letter.about, letter.provider);
    auto* card = new Card(heading);
    card->paragraph(letterText(letter, m_today));
    body()->addWidget(card);
    if (!m_mayWrite)
        return;
    FlowLayout* row = card->buttonRow();
    const auto add = [&](const QString& name, const QString& text,
                         void (LettersPage::*wanted)(const Letter&)) {
        auto* button = new Button(text);
        button->setObjectName(name);
        button->setAccessibleName(tr("%1: %2").arg(text, heading));
        row->addWidget(button);
        connect(
            button, &QPushButton::clicked, this,
            [this, wanted, letter] {
                Q_EMIT(this->*wanted)
                (letter);
            },
            Qt::QueuedConnection);
        return button;
    };
    if (!letter.paper.isEmpty())
        add(u"seeLetterAgain"_s, tr("See this letter"), &LettersPage::seeRequested);
    switch (letter.status) {
    case LetterStatus::Draft:
        add(u"sent"_s, tr("I sent it today"), &LettersPage::sentRequested);
        break;
    case LetterStatus::Sent:
    case LetterStatus::Acknowledged:
        add(u"answer"_s, tr("What did they answer?"), &LettersPage::answerRequested);
        break;
    case LetterStatus::Answered:
        add(u"closeLetter"_s, tr("Nothing more is to come"), &LettersPage::closeLetterRequested);
        add(u"answer"_s, tr("Change what they answered"), &LettersPage::answerRequested);
        break;
    case LetterStatus::Closed:
        add(u"reopen"_s, tr("Open it again"), &LettersPage::reopenRequested);
        break;
    }
    const bool isToProvider = letter.kind != LetterKind::Council;
    const bool isStuck = letter.isLate(m_today) ||
                         (letter.status == LetterStatus::Answered && letter.answer != LetterAnswer::Agreed);
    if (isToProvider && isStuck)
        add(u"nextSteps"_s, tr("What can I do next?"), &LettersPage::nextStepsRequested);
    if (letter.status == LetterStatus::Draft || letter.status == LetterStatus::Sent)
        add(u"removeLetter"_s, tr("Take this letter away"), &LettersPage::removeRequested);
}

} // namespace daybook
