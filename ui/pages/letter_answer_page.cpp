#include "ui/pages/letter_answer_page.h"

#include "ui/models/letter_text.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/time_entry.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

enum Choice { Agreed, Part, No, Looking, NotYet };

int choiceOf(const Letter& letter)
{
    switch (letter.answer) {
    case LetterAnswer::Agreed:
        return Agreed;
    case LetterAnswer::Part:
        return Part;
    case LetterAnswer::No:
        return No;
    case LetterAnswer::None:
        return letter.status == LetterStatus::Acknowledged ? Looking : -1;
    }
    Q_UNREACHABLE();
}

} // namespace

LetterAnswerPage::LetterAnswerPage(const Letter& letter, QDate today, QWidget* parent)
    : Page(parent), m_letter(letter), m_today(today), m_answer(new ChoiceList(tr("What did they answer?"))),
      m_agreed(new MoneyEntry(tr("How &much did they agree to?"))),
      m_reason(new TextField(tr("Because… in their &words"))),
      m_day(new DateEntry(tr("When did the answer come?"), today))
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("What did %1 answer?").arg(letter.provider));
    setLead(letterText(letter, today));
    m_answer->setObjectName(u"answer"_s);
    m_answer->setQuestionShown(false);
    m_answer->addChoice(tr("They agreed"));
    m_answer->addChoice(tr("They agreed to part of it"));
    m_answer->addChoice(tr("They said no"));
    m_answer->addChoice(tr("They have it and are looking into it"));
    m_answer->addChoice(tr("No answer yet: remind me in two weeks"));
    m_answer->setChosen(choiceOf(letter));
    body()->addWidget(m_answer);
    m_agreed->setObjectName(u"agreed"_s);
    m_agreed->setLetters(10);
    m_agreed->setAmount(letter.agreed.isZero() ? letter.asked : letter.agreed);
    body()->addWidget(m_agreed);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setHint(tr("You may leave this empty."));
    m_reason->setText(letter.reason);
    body()->addWidget(m_reason);
    m_day->setObjectName(u"day"_s);
    m_day->setDate(letter.answeredOn.value_or(today));
    body()->addWidget(m_day);
    auto* save = new Button(tr("&Save this"));
    save->setObjectName(u"save"_s);
    save->setPrimary(true);
    buttonRow()->addWidget(save);
    m_next = new QWidget;
    m_next->setObjectName(u"next"_s);
    columnIn(m_next);
    body()->addWidget(m_next);
    connect(save, &QPushButton::clicked, this, &LetterAnswerPage::save);
    connect(m_answer, &ChoiceList::chosenChanged, this, [this] {
        m_touched = true;
        m_answer->setProblem({});
        showFields();
    });
    connect(m_agreed, &MoneyEntry::amountChanged, this, [this] { m_touched = true; });
    connect(m_reason, &TextField::textEdited, this, [this] { m_touched = true; });
    connect(m_day, &DateEntry::dateChanged, this, [this] { m_touched = true; });
    showFields();
}

void LetterAnswerPage::showFields()
{
    const int choice = m_answer->chosen();
    m_agreed->setVisible(choice == Agreed || choice == Part);
    m_reason->setVisible(choice == Part || choice == No);
    m_day->setVisible(choice >= 0 && choice <= No);
    m_next->setVisible(m_hasNext && (choice == Part || choice == No || choice == NotYet));
}

void LetterAnswerPage::setNextSteps(const QStringList& steps, const QString& dated)
{
    m_hasNext = !steps.isEmpty();
    auto* card = new Card(tr("What you can do next"));
    for (const QString& step : steps)
        card->paragraph(step);
    card->paragraph(dated);
    auto* more = new Button(tr("Who pays, and to whom to write"));
    more->setObjectName(u"nextSteps"_s);
    card->buttonRow()->addWidget(more);
    m_next->layout()->addWidget(card);
    connect(more, &QPushButton::clicked, this, &LetterAnswerPage::nextStepsRequested);
    showFields();
}

void LetterAnswerPage::save()
{
    const int choice = m_answer->chosen();
    if (choice < 0) {
        m_answer->setProblem(tr("Please choose what they answered."));
        return;
    }
    Letter letter = m_letter;
    letter.agreed = {};
    letter.reason.clear();
    letter.answeredOn.reset();
    letter.answer = LetterAnswer::None;
    if (choice == Agreed || choice == Part) {
        if (!m_agreed->check()) {
            m_agreed->focusField();
            return;
        }
        if (*m_agreed->amount() <= Money{}) {
            m_agreed->setProblem(tr("Please type what they agreed to, for example £44.00."));
            m_agreed->focusField();
            return;
        }
        letter.agreed = *m_agreed->amount();
    }
    if (choice <= No) {
        if (!m_day->check())
            return;
        letter.answeredOn = m_day->date();
        letter.status = LetterStatus::Answered;
        letter.answer = choice == Agreed ? LetterAnswer::Agreed
                        : choice == Part ? LetterAnswer::Part
                                         : LetterAnswer::No;
    } else {
        letter.status = choice == Looking ? LetterStatus::Acknowledged : LetterStatus::Sent;
        letter.replyBy = m_today.addDays(daysToReply);
    }
    if (choice == Part || choice == No)
        letter.reason = m_reason->text().simplified();
    m_touched = false;
    Q_EMIT saveRequested(letter);
}

bool LetterAnswerPage::hasUnsavedWords() const
{
    return m_touched;
}

} // namespace daybook
