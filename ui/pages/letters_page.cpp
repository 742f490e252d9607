#include "ui/pages/letters_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

LettersPage::LettersPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("Letters"));
    setChoices({});
}

void LettersPage::setChoices(const std::vector<Choice>& choices)
{
    clearBody();
    if (choices.empty()) {
        setLead(tr("There is nothing to ask about now. When a check finds something, you can write the "
                   "letter here."));
        auto* bills = new Button(tr("&Go to the bills"));
        bills->setObjectName(u"bills"_s);
        bills->setPrimary(true);
        buttonRow()->addWidget(bills);
        connect(bills, &QPushButton::clicked, this, &LettersPage::billsRequested);
        return;
    }
    setLead(tr("A calm letter that says what is not in question, and asks about the rest."));
    for (const Choice& choice : choices) {
        auto* card = new Card(choice.heading);
        card->paragraph(choice.text);
        auto* write = new Button(tr("Write this letter"));
        write->setAccessibleName(tr("Write this letter: %1").arg(choice.heading));
        write->setObjectName(u"write "_s + choice.billFile);
        write->setPrimary(&choice == &choices.front());
        card->buttonRow()->addWidget(write);
        body()->addWidget(card);
        connect(write, &QPushButton::clicked, this,
                [this, file = choice.billFile] { Q_EMIT letterRequested(file); });
    }
}

} // namespace daybook
