#include "ui/pages/call_page.h"

#include "core/base/uk_date.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"

namespace daybook {

using namespace Qt::StringLiterals;

CallPage::CallPage(const Call& call, const QStringList& providers, QDate today, QWidget* parent)
    : Page(parent), m_call(call), m_providers(providers)
{
    setHelpTopic(u"letters"_s);
    setHeading(call.id == 0 ? tr("Write down a call") : tr("Change what is written about a call"));
    setLead(tr("Words written on the same day count for more later."));

    m_provider = new ChoiceList(tr("Whom did you ring, or who rang you?"));
    m_provider->setObjectName(u"provider"_s);
    for (const QString& provider : m_providers)
        m_provider->addChoice(provider);
    m_provider->setChosen(m_providers.size() == 1 ? 0 : static_cast<int>(m_providers.indexOf(call.provider)));
    m_provider->setVisible(m_providers.size() > 1);
    body()->addWidget(m_provider);
    const auto field = [this](const QString& name, const QString& label, const QString& text) {
        auto* entry = new TextField(label);
        entry->setObjectName(name);
        entry->setText(text);
        body()->addWidget(entry);
        connect(entry, &TextField::textEdited, this, [this] { m_touched = true; });
        return entry;
    };
    m_who = field(u"who"_s, tr("With whom did you speak?"), call.who);
    m_said = field(u"said"_s, tr("What was said?"), call.said);
    m_said->setLetters(60);
    m_reference = field(u"reference"_s, tr("A number they gave. You may leave this empty."), call.reference);
    m_day = new DateEntry(tr("When was it?"), today);
    m_day->setObjectName(u"day"_s);
    m_day->setDate(call.at.isValid() ? call.at.date() : today);
    body()->addWidget(m_day);
    m_next = new DateEntry(tr("By when will something happen? You may leave this empty."), today);
    m_next->setObjectName(u"next"_s);
    if (call.nextOn)
        m_next->setDate(*call.nextOn);
    body()->addWidget(m_next);
    for (DateEntry* entry : {m_day, m_next})
        connect(entry, &DateEntry::dateChanged, this, [this] { m_touched = true; });

    auto* button = new Button(tr("&Save this"));
    button->setObjectName(u"save"_s);
    button->setPrimary(true);
    buttonRow()->addWidget(button);
    connect(button, &QPushButton::clicked, this, &CallPage::save);
}

void CallPage::save()
{
    if (m_said->text().simplified().isEmpty()) {
        m_said->setProblem(tr("Please write what was said, in a few words."));
        m_said->focusField();
        return;
    }
    m_said->setProblem({});
    if (m_providers.size() > 1 && m_provider->chosen() < 0) {
        m_provider->setProblem(tr("Please choose whom the call was with."));
        return;
    }
    if (!m_day->check()) {
        m_day->focusField();
        return;
    }
    m_next->setProblem({});
    if (!m_next->isEmpty() && !m_next->check()) {
        m_next->focusField();
        return;
    }
    Call call = m_call;
    if (m_provider->chosen() >= 0)
        call.provider = m_providers.at(m_provider->chosen());
    call.who = m_who->text().simplified();
    call.said = m_said->text().simplified();
    call.reference = m_reference->text().simplified();
    call.at = QDateTime(*m_day->date(), m_call.at.isValid() ? m_call.at.time() : QTime(0, 0));
    call.nextOn = m_next->date();
    m_touched = false;
    Q_EMIT saveRequested(call);
}

} // namespace daybook
