#include "ui/pages/letter_page.h"

#include "core/papers/finding_text.h"
#include "ui/models/bill_findings.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

namespace daybook {

using namespace Qt::StringLiterals;

LetterPage::LetterPage(QWidget* parent) : Page(parent)
{
    setHelpTopic(u"letters"_s);
    setHeading(tr("What do you want to ask?"));

    m_list = new QVBoxLayout;
    m_list->setSpacing(8);
    body()->addLayout(m_list);
    m_sum = paragraph({});
    m_sum->setObjectName(u"sum"_s);

    m_tone = new ChoiceList(tr("How should the letter sound?"));
    m_tone->setObjectName(u"tone"_s);
    m_tone->addChoice(tr("Friendly"));
    m_tone->addChoice(tr("Firm"));
    m_tone->setChosen(0);
    body()->addWidget(m_tone);

    auto* see = new Button(tr("&See the letter"));
    see->setObjectName(u"seeLetter"_s);
    see->setPrimary(true);
    buttonRow()->addWidget(see);
    connect(see, &QPushButton::clicked, this, [this] {
        if (chosenIds().isEmpty()) {
            m_sum->setText(tr("Please tick at least one thing to ask about."));
            setRole(m_sum, Role::Look);
            if (!m_ticks.empty())
                m_ticks.front()->setFocus();
            return;
        }
        Q_EMIT letterWanted();
    });
    connect(m_tone, &ChoiceList::chosenChanged, this, [this] { Q_EMIT toneChosen(tone()); });
}

void LetterPage::setFindings(const std::vector<Finding>& findings, const QString& provider)
{
    // Ticks the person changed stay as they are when the daybook changes beside this page.
    QStringList shown;
    QStringList unticked;
    for (std::size_t at = 0; at < m_ticks.size(); ++at) {
        shown += m_findings[at].id;
        if (!m_ticks[at]->isChecked())
            unticked += m_findings[at].id;
    }
    for (TickBox* tick : m_ticks)
        delete tick;
    m_ticks.clear();
    m_findings = findings;
    m_provider = provider;
    setLead(provider.isEmpty() ? tr("Tick what the letter should ask about.")
                               : tr("Tick what the letter to %1 should ask about.").arg(provider));
    for (const Finding& finding : m_findings) {
        const QString what = tr("%1 – %2").arg(findingView(finding).title, kindText(finding.kind));
        const QString letter = m_alreadyAsked.value(finding.id);
        auto* tick = new TickBox(letter.isEmpty() ? what : tr("%1 – in your letter of %2").arg(what, letter));
        tick->setObjectName(u"tick "_s + finding.id);
        tick->setChecked(shown.contains(finding.id) ? !unticked.contains(finding.id)
                                                    : !isSettled(finding) && letter.isEmpty());
        m_list->addWidget(tick);
        m_ticks.push_back(tick);
        connect(tick, &QCheckBox::toggled, this, [this] { updateSum(); });
    }
    updateSum();
}

void LetterPage::setTone(LetterTone tone)
{
    m_tone->setChosen(tone == LetterTone::Friendly ? 0 : 1);
}

LetterTone LetterPage::tone() const
{
    return m_tone->chosen() == 1 ? LetterTone::Firm : LetterTone::Friendly;
}

QStringList LetterPage::chosenIds() const
{
    QStringList ids;
    for (std::size_t at = 0; at < m_ticks.size(); ++at) {
        if (m_ticks[at]->isChecked())
            ids += m_findings[at].id;
    }
    return ids;
}

void LetterPage::updateSum()
{
    Money sum;
    int count = 0;
    for (std::size_t at = 0; at < m_ticks.size(); ++at) {
        if (m_ticks[at]->isChecked()) {
            sum += m_findings[at].pence;
            ++count;
        }
    }
    setRole(m_sum, Role::Body);
    m_sum->setText(
        count == 0 ? tr("Nothing is ticked yet.")
                   : tr("The letter asks about %n thing(s), together %1.", nullptr, count).arg(toText(sum)));
}

} // namespace daybook
