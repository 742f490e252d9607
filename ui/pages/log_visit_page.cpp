#include "ui/pages/log_visit_page.h"

#include "core/base/text.h"
#include "core/base/uk_time.h"
#include "ui/models/visit_text.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"
#include "ui/widgets/words.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

LogVisitPage::LogVisitPage(const LogVisitFacts& facts, QWidget* parent) : QuestionPage(parent), m_facts(facts)
{
    setHelpTopic(u"today"_s);
    addEventQuestion();
    addWhoQuestion();
    addTimesQuestion();
    addPlannedTimeQuestion();
    addCountQuestion();
    addToldQuestion();
    addAwayQuestion();
    addForQuestion();
    addDoneQuestion();
    addNoteQuestion();
    if (const Visit* entry = facts.row.entry())
        fillFrom(*entry);
    connect(this, &QuestionPage::answersAccepted, this,
            [this] { Q_EMIT saveRequested(entries(), m_facts.row.entryIds()); });
    begin();
}

bool LogVisitPage::somebodyCame() const
{
    return m_event == Event::CameOtherTimes || m_event == Event::OneOfTwo || m_event == Event::SentAway;
}

bool LogVisitPage::isWholeDayAway() const
{
    return m_event == Event::Away && !hasPlan();
}

bool LogVisitPage::needsPlannedTime() const
{
    return !hasPlan() && (m_event == Event::NobodyCame || m_event == Event::CancelledByMe ||
                          m_event == Event::CancelledByProvider);
}

QString LogVisitPage::eventText(Event event) const
{
    const int planned = hasPlan() ? m_facts.row.planned->carers : 1;
    switch (event) {
    case Event::AsPlanned:
        return tr("Came as planned");
    case Event::CameOtherTimes:
        return hasPlan() ? tr("A carer came, but not as planned: late, short, or someone else")
                         : tr("Somebody came");
    case Event::OneOfTwo:
        return planned == 2 ? tr("Only one of the two carers came") : tr("Fewer carers came than planned");
    case Event::NobodyCame:
        return tr("Nobody came");
    case Event::CancelledByMe:
        return tr("I cancelled it");
    case Event::CancelledByProvider:
        return tr("The provider cancelled it");
    case Event::SentAway:
        return tr("They came but could not get in, or were sent away");
    case Event::Away:
        return tr("I was in hospital or away");
    }
    return {};
}

void LogVisitPage::fillFrom(const Visit& entry)
{
    for (const QString& name : entry.carers) {
        const auto known = std::ranges::find_if(
            m_known, [&](TickBox* tick) { return folded(tick->text()) == folded(name); });
        if (known != m_known.end())
            (*known)->setChecked(true);
        else
            m_someoneElse->setText(
                m_someoneElse->text().isEmpty() ? name : tr("%1 and %2").arg(m_someoneElse->text(), name));
    }
    if (entry.state != VisitState::Away) {
        if (entry.start)
            m_start->setTime(*entry.start);
        if (entry.end)
            m_end->setTime(*entry.end);
    }
    if (entry.planned)
        m_plannedTime->setTime(*entry.planned);
    if (entry.carerCount && *entry.carerCount >= 1 && *entry.carerCount < m_count->count())
        m_count->setChosen(*entry.carerCount - 1);
    if (entry.noticeAt) {
        m_toldDate->setDate(entry.noticeAt->date());
        m_toldTime->setTime(entry.noticeAt->time());
    }
    if (const qsizetype i = m_facts.providers.indexOf(entry.provider); i >= 0)
        m_provider->setChosen(static_cast<int>(i));
    if (const qsizetype i = m_facts.services.indexOf(entry.service); i >= 0) {
        m_service->setChosen(static_cast<int>(i));
    } else if (!entry.service.isEmpty()) {
        m_service->setChosen(static_cast<int>(m_facts.services.size()));
        m_otherService->setText(entry.service);
        m_otherService->show();
    }
    // A note about another event of the day ("Waited until 10") stays: it is the person's own record.
    if (!m_facts.row.entries.empty())
        fillNote(entry.note);
    if (entry.toldBefore)
        m_toldBefore->setChosen(*entry.toldBefore ? 0 : 1);
    if (const qsizetype i = usualSources().indexOf(entry.source); i >= 0)
        m_source->setChosen(static_cast<int>(i));
}

QStringList LogVisitPage::names() const
{
    QStringList list;
    for (const TickBox* tick : m_known) {
        if (tick->isChecked())
            list << tick->text();
    }
    return list + splitNames(m_someoneElse->text());
}

std::vector<Visit> LogVisitPage::entries() const
{
    Visit visit;
    visit.date = m_facts.day;
    if (hasPlan()) {
        visit = entryFor(*m_facts.row.planned, VisitState::Came);
    } else {
        const int provider = m_provider->chosen();
        if (provider >= 0 && provider < m_facts.providers.size())
            visit.provider = m_facts.providers[provider];
        const int service = m_service->chosen();
        if (service >= 0 && service < m_facts.services.size())
            visit.service = m_facts.services[service];
        else
            visit.service = m_otherService->text().trimmed();
        if (needsPlannedTime())
            visit.planned = m_plannedTime->time();
    }
    if (const int told = m_toldBefore->chosen(); told >= 0 && asksToldBefore())
        visit.toldBefore = told == 0;
    if (const int source = m_source->chosen(); source >= 0)
        visit.source = usualSources().at(source);
    else if (!m_facts.row.entries.empty())
        visit.source = m_facts.row.entries.front().source;
    QStringList note;
    for (const QString& part : {doneText(), nightText(), m_note->toPlainText().trimmed()}) {
        if (!part.isEmpty())
            note << part;
    }
    visit.note = note.join(u'\n');
    if (somebodyCame()) {
        visit.carers = names();
        visit.start = m_start->time();
        visit.end = m_end->time();
    }
    switch (m_event.value_or(Event::AsPlanned)) {
    case Event::AsPlanned:
        break;
    case Event::CameOtherTimes:
        if (hasPlan() && m_facts.row.planned->carers > 1 && m_count->chosen() >= 0 &&
            m_count->chosen() < m_facts.row.planned->carers)
            visit.carerCount = m_count->chosen() + 1;
        break;
    case Event::OneOfTwo:
        visit.carerCount = std::max(1, m_facts.row.planned->carers - 1);
        break;
    case Event::NobodyCame:
        visit.state = VisitState::NobodyCame;
        break;
    case Event::CancelledByMe:
        visit.state = VisitState::CancelledByPerson;
        if (m_toldKnown->chosen() == 0 && m_toldDate->date() && m_toldTime->time())
            visit.noticeAt = clockReading(*m_toldDate->date(), *m_toldTime->time());
        break;
    case Event::CancelledByProvider:
        visit.state = VisitState::CancelledByProvider;
        break;
    case Event::SentAway:
        visit.state = VisitState::SentAway;
        break;
    case Event::Away: {
        visit.state = VisitState::Away;
        if (hasPlan())
            break;
        if (m_awayKind->chosen() == 1) {
            visit.start = m_awayStart->time();
            visit.end = m_awayEnd->time();
        }
        std::vector<Visit> stay{visit};
        if (m_awayKind->chosen() == 2 && m_awayUntil->date()) {
            for (QDate day = m_facts.day.addDays(1); day <= *m_awayUntil->date(); day = day.addDays(1)) {
                visit.date = day;
                stay.push_back(visit);
            }
        }
        return stay;
    }
    }
    return {visit};
}

AnotherDayPage::AnotherDayPage(QDate today, QWidget* parent)
    : Page(parent), m_today(today), m_date(new DateEntry(tr("Another day"), today))
{
    setHeading(tr("What day was it?"));
    setLead(tr("Choose a day to see it or to write down its visits."));
    setHelpTopic(u"today"_s);
    FlowLayout* row = buttonRow();
    const auto add = [this, row](const QString& key, const QString& text, QDate day) {
        auto* button = new Button(text);
        button->setObjectName(key);
        // The menu has a Today as well: the day tells them apart.
        button->setAccessibleName(tr("%1, %2", "day").arg(text, toLongText(day)));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, day] { Q_EMIT dayWanted(day); });
    };
    add(u"today"_s, tr("Today"), today);
    add(u"yesterday"_s, tr("Yesterday"), today.addDays(-1));
    body()->addWidget(m_date);
    auto* show = new Button(tr("Show this day"));
    show->setObjectName(u"showDay"_s);
    show->setPrimary(true);
    buttonRow()->addWidget(show);
    connect(show, &QPushButton::clicked, this, &AnotherDayPage::accept);
}

void AnotherDayPage::accept()
{
    if (m_date->check())
        Q_EMIT dayWanted(*m_date->date());
    else
        m_date->focusField();
}

} // namespace daybook
