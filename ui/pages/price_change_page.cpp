#include "ui/pages/price_change_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

PriceChangePage::PriceChangePage(const Facts& facts, QWidget* parent)
    : Page(parent), m_from(new DateEntry(tr("From which day does the new price count?"), facts.today))
{
    setHelpTopic(u"check"_s);
    setHeading(tr("Has the price changed?"));
    setLead(facts.sentence);
    auto* card = new Card(tr("What is charged"));
    for (const QString& price : facts.prices)
        card->paragraph(price);
    body()->addWidget(card);
    m_effect = paragraph(facts.effect);
    m_effect->setObjectName(u"effect"_s);

    m_from->setObjectName(u"from"_s);
    m_from->setDate(facts.firstDay);
    body()->addWidget(m_from);
    connect(m_from, &DateEntry::dateChanged, this, [this] {
        m_from->setProblem({});
        if (const auto day = m_from->date())
            Q_EMIT dayChosen(*day);
    });
    FlowLayout* row = buttonRow();
    const auto add = [row](const QString& name, const QString& words) {
        auto* button = new Button(words);
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    auto* ask = add(u"askPrice"_s, tr("&Ask about the price"));
    auto* accept = add(u"acceptPrice"_s, facts.isPlain ? tr("Yes, &I agreed to the new price")
                                                       : tr("Yes: write down the &new price"));
    auto* letter = add(u"keepNotice"_s, tr("Keep their &letter about it"));
    paragraph(
        tr("Bills before that day keep the old price. If they wrote to you about it, a picture or PDF of "
           "that letter can be kept with the day of the new price."),
        Role::Hint);
    // Queued: what was asked is gone afterwards, and these buttons with it.
    connect(ask, &QPushButton::clicked, this, &PriceChangePage::askRequested, Qt::QueuedConnection);
    connect(
        accept, &QPushButton::clicked, this,
        [this] {
            if (m_from->check())
                Q_EMIT acceptRequested(*m_from->date());
            else
                m_from->focusField();
        },
        Qt::QueuedConnection);
    connect(letter, &QPushButton::clicked, this,
            [this, first = facts.firstDay] { Q_EMIT letterRequested(m_from->date().value_or(first)); });
}

void PriceChangePage::setEffect(const QString& sentence)
{
    m_effect->setText(sentence);
}

} // namespace daybook
