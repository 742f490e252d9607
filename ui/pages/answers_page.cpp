#include "ui/pages/answers_page.h"

#include "core/papers/finding_text.h"
#include "ui/models/answer_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <algorithm>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownAtFirst = 30;

} // namespace

AnswersPage::AnswersPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"check"_s);
    setHeading(tr("My answers"));
    showThem();
}

void AnswersPage::setFacts(const Facts& facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    showThem();
}

void AnswersPage::showThem()
{
    clearBody();
    const auto& rows = m_facts.rows;
    if (rows.empty())
        setLead(tr("Nothing is answered here yet. When you check a bill, each question has its answers."));
    else
        setLead(tr("You answered %n question(s). You can change an answer, or take it away.", nullptr,
                   static_cast<int>(rows.size())));
    const std::size_t shown = m_showsAll ? rows.size() : std::min(rows.size(), shownAtFirst);
    QString bill;
    for (std::size_t i = 0; i < shown; ++i) {
        if (rows[i].bill != bill) {
            bill = rows[i].bill;
            subheading(bill);
        }
        addRow(rows[i], static_cast<int>(i));
    }
    if (shown < rows.size()) {
        auto* all = new Button(tr("&Show all %n answer(s)", nullptr, static_cast<int>(rows.size())));
        all->setObjectName(u"allAnswers"_s);
        buttonRow()->addWidget(all);
        connect(
            all, &QPushButton::clicked, this,
            [this] {
                m_showsAll = true;
                showThem();
                focusHeading();
            },
            Qt::QueuedConnection);
    }
    if (m_facts.withoutQuestion > 0)
        paragraph(tr("%n older answer(s) belong to questions that do not come up any more, because the "
                     "daybook, the agreement or the bill has changed. They are kept, and count again when "
                     "the question comes back.",
                     nullptr, m_facts.withoutQuestion))
            ->setObjectName(u"withoutQuestion"_s);
}

void AnswersPage::addRow(const Row& row, int index)
{
    const Finding& question = row.answered.question;
    const QString title = findingView(question).title;
    auto* card = new Card(title);
    card->paragraph(findingSentence(question));
    card->paragraph(answerText(row.answered))->setObjectName(u"answer-%1"_s.arg(index));
    if (!row.letter.isEmpty())
        card->paragraph(row.letter);
    body()->addWidget(card);
    if (!m_facts.mayChange || row.answered.isSettledByCredit())
        return;
    FlowLayout* buttons = card->buttonRow();
    const auto add = [&](const QString& name, const QString& text,
                         void (AnswersPage::*wanted)(const QString&)) {
        auto* button = new Button(text);
        button->setObjectName(u"%1-%2"_s.arg(name).arg(index));
        button->setAccessibleName(tr("%1: %2").arg(text, title));
        buttons->addWidget(button);
        // Queued: what is wanted builds this page anew, and the button is part of it.
        connect(
            button, &QPushButton::clicked, this,
            [this, wanted, id = question.id] {
                Q_EMIT(this->*wanted)
                (id);
            },
            Qt::QueuedConnection);
    };
    add(u"changeAnswer"_s, tr("Change my answer"), &AnswersPage::changeRequested);
    add(u"withdrawAnswer"_s, tr("Take my answer away"), &AnswersPage::withdrawRequested);
}

} // namespace daybook
