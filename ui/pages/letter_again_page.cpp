#include "ui/pages/letter_again_page.h"

#include "core/base/uk_date.h"
#include "ui/models/letter_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const Letter& letter)
{
    return letter.sentOn.value_or(letter.writtenOn);
}

bool isWaiting(const Letter& letter)
{
    return letter.status == LetterStatus::Sent || letter.status == LetterStatus::Acknowledged;
}

} // namespace

LetterAgainPage::LetterAgainPage(const Facts& facts, QWidget* parent) : Page(parent), m_facts(facts)
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("You have already written about this bill"));
    if (facts.newQuestions > 0)
        setLead(tr("Since then %n thing(s) came up that no letter asks about yet: %1.", nullptr,
                   facts.newQuestions)
                    .arg(toText(facts.newSum)));
    else
        setLead(tr("Nothing new came up since then."));
    int index = 0;
    for (const Earlier& earlier : facts.earlier)
        addEarlier(earlier, index++);
    if (!facts.mayWrite)
        return;
    paragraph(facts.newQuestions > 0
                  ? tr("A new letter asks about what is new. What you asked before is not ticked in it.")
                  : tr("A new letter would ask the same again."));
    auto* fresh = new Button(tr("&Write a new letter"));
    fresh->setObjectName(u"newLetter"_s);
    fresh->setPrimary(facts.newQuestions > 0);
    buttonRow()->addWidget(fresh);
    connect(fresh, &QPushButton::clicked, this, &LetterAgainPage::newLetterRequested, Qt::QueuedConnection);
}

void LetterAgainPage::addEarlier(const Earlier& earlier, int index)
{
    const Letter& letter = earlier.letter;
    const QString day = toText(dayOf(letter));
    auto* card = new Card(tr("Your letter of %1").arg(day));
    card->paragraph(letterText(letter, m_facts.today));
    for (const QString& question : earlier.questions)
        card->paragraph(question);
    if (earlier.gone > 0)
        card->paragraph(tr("%n thing(s) it asked about do not come up any more.", nullptr, earlier.gone));
    body()->addWidget(card);
    FlowLayout* buttons = card->buttonRow();
    const auto add = [&](const QString& name, const QString& text,
                         void (LetterAgainPage::*wanted)(const Letter&)) {
        auto* button = new Button(text);
        button->setObjectName(u"%1-%2"_s.arg(name).arg(index));
        button->setAccessibleName(tr("%1: your letter of %2").arg(text, day));
        buttons->addWidget(button);
        connect(
            button, &QPushButton::clicked, this, [this, wanted, letter] { Q_EMIT(this->*wanted)
                                                                          (letter); },
            Qt::QueuedConnection);
        return button;
    };
    if (isWaiting(letter) && m_facts.mayWrite) {
        // The reminder is what mostly helps, unless there is something new to say.
        add(u"remind"_s, tr("Write a reminder"), &LetterAgainPage::reminderRequested)
            ->setPrimary(m_facts.newQuestions == 0 && index == 0);
        add(u"answered"_s, tr("What did they answer?"), &LetterAgainPage::answerRequested);
    }
    auto* open = add(u"openLetter"_s, tr("Open the letter of %1").arg(day), &LetterAgainPage::openRequested);
    open->setAccessibleName(open->text());
}

} // namespace daybook
