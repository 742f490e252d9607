#include "core/base/uk_time.h"
#include "ui/models/visit_text.h"
#include "ui/pages/log_visit_page.h"
#include "ui/pages/question_pieces.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

// The questions about one visit, each on a page of its own.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNames = 6;
} // namespace

void LogVisitPage::addEventQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    std::vector<Event> events{Event::CameOtherTimes,      Event::NobodyCame, Event::CancelledByMe,
                              Event::CancelledByProvider, Event::SentAway,   Event::Away};
    if (hasPlan() && m_facts.row.planned->carers > 1)
        events.insert(events.begin() + 1, Event::OneOfTwo);
    if (hasPlan())
        events.insert(events.begin(), Event::AsPlanned);
    for (const Event event : events) {
        auto* button = new Button(eventText(event));
        button->setObjectName(u"event-%1"_s.arg(static_cast<int>(event)));
        button->setMenuLike(true);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, event] {
            m_event = event;
            goOn();
        });
    }
    if (!m_facts.row.entries.empty()) {
        auto* clear = new Button(tr("Clear – not written down"));
        clear->setObjectName(u"clear"_s);
        clear->setMenuLike(true);
        clear->setAccessibleDescription(tr("Takes away what is written about this visit"));
        column->addWidget(clear);
        connect(clear, &QPushButton::clicked, this,
                [this] { Q_EMIT clearRequested(m_facts.row.entryIds()); });
    }
    const bool isNew = !hasPlan() && m_facts.row.entries.empty();
    QString heading = tr("What do you want to write down?");
    if (!isNew)
        heading = hasPlan() && !m_facts.row.planned->start
                      ? tr("What happened? %1").arg(nameOf(m_facts.row))
                      : tr("What happened at %1?").arg(nameOf(m_facts.row));
    addQuestion({.key = u"event"_s,
                 .heading = heading,
                 .help = toText(m_facts.day),
                 .body = body,
                 .isAsked = {},
                 .problem = [this] { return m_event ? QString() : tr("Choose what happened."); },
                 .label = tr("What happened"),
                 .answer = [this] { return m_event ? eventText(*m_event) : QString(); },
                 .hasContinue = false});
}

void LogVisitPage::addWhoQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    for (const QString& name : m_facts.carers.mid(0, mostNames)) {
        auto* tick = new TickBox(name);
        column->addWidget(tick);
        m_known.push_back(tick);
    }
    m_someoneElse = new TextField(m_known.empty() ? tr("Name") : tr("Someone else"));
    m_someoneElse->setHint(tr("Two names: write “and” between them."));
    column->addWidget(m_someoneElse);
    addQuestion({.key = u"who"_s,
                 .heading = tr("Who came?"),
                 .help = tr("Leave it empty if you do not know."),
                 .body = body,
                 .isAsked = [this] { return somebodyCame(); },
                 .problem = {},
                 .label = tr("Who came"),
                 .answer = [this] { return names().join(u", "_s); }});
}

void LogVisitPage::addTimesQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_start = new TimeEntry(tr("They came at"));
    m_end = new TimeEntry(tr("They left at"));
    if (hasPlan() && m_facts.row.planned->start && m_facts.row.planned->end) {
        const PlannedVisit planned = *m_facts.row.planned;
        auto* row = new QWidget;
        auto* flow = new FlowLayout(row);
        const auto add = [&](const QString& key, const QString& text, auto fill) {
            auto* button = new Button(text);
            button->setObjectName(key);
            flow->addWidget(button);
            connect(button, &QPushButton::clicked, this, fill);
        };
        add(u"onTime"_s, tr("On time"), [this, planned] {
            m_start->setTime(*planned.start);
            m_end->setTime(*planned.end);
            m_end->focusField();
        });
        add(u"late"_s, tr("Late"), [this, planned] {
            m_start->setText({});
            m_end->setTime(*planned.end);
            m_start->focusField();
        });
        add(u"leftEarly"_s, tr("Left early"), [this, planned] {
            m_start->setTime(*planned.start);
            m_end->setText({});
            m_end->focusField();
        });
        column->addWidget(row);
    }
    column->addWidget(m_start);
    column->addWidget(m_end);
    addQuestion({.key = u"times"_s,
                 .heading = tr("When did they come and go?"),
                 .help = tr("Leave a time empty if you did not see the clock."),
                 .body = body,
                 .isAsked = [this] { return somebodyCame(); },
                 .problem = [this] { return checkTimes(); },
                 .label = tr("Times"),
                 .answer = [this] { return timesAnswer(); }});
}

QString LogVisitPage::checkTimes()
{
    const bool startIsFine = m_start->text().trimmed().isEmpty() || m_start->check();
    const bool endIsFine = m_end->text().trimmed().isEmpty() || m_end->check();
    if (!startIsFine || !endIsFine)
        return tr("Write a time such as 8.15 or 8:15 am, or leave it empty.");
    m_start->setProblem({});
    m_end->setProblem({});
    const auto start = m_start->time();
    const auto end = m_end->time();
    constexpr Minutes longest{16 * 60};
    if (start && end && clockMinutes(*start, *end) > longest) {
        m_end->setProblem(tr("This is before they came."));
        return tr("They came at %1 and left at %2. Please check both times.")
            .arg(toText(*start), toText(*end));
    }
    return {};
}

QString LogVisitPage::timesAnswer() const
{
    const auto start = m_start->time();
    const auto end = m_end->time();
    if (start && end)
        return tr("%1 to %2, %3").arg(toText(*start), toText(*end), toText(clockMinutes(*start, *end)));
    if (start)
        return tr("Came at %1").arg(toText(*start));
    if (end)
        return tr("Left at %1").arg(toText(*end));
    return {};
}

void LogVisitPage::addPlannedTimeQuestion()
{
    m_plannedTime = new TimeEntry(tr("They should have come at"));
    addQuestion(
        {.key = u"plannedTime"_s,
         .heading = tr("When should they have come?"),
         .help = tr("Leave it empty when it was about the whole day."),
         .body = m_plannedTime,
         .isAsked = [this] { return needsPlannedTime(); },
         .problem =
             [this] {
                 const bool isFine = m_plannedTime->text().trimmed().isEmpty() || m_plannedTime->check();
                 return isFine ? QString() : tr("Write a time such as 8.15 or 8:15 am, or leave it empty.");
             },
         .label = tr("Planned time"),
         .answer =
             [this] {
                 const auto time = m_plannedTime->time();
                 return time ? toText(*time) : tr("The whole day");
             }});
}

void LogVisitPage::addCountQuestion()
{
    const int planned = hasPlan() ? m_facts.row.planned->carers : 1;
    m_count = new ChoiceList(tr("How many carers came?"));
    for (int number = 1; number <= planned; ++number)
        m_count->addChoice(tr("%n carer(s)", nullptr, number));
    m_count->addChoice(tr("I am not sure"));
    addQuestion({.key = u"count"_s,
                 .heading = tr("How many carers came?"),
                 .help = tr("%n carer(s) were planned.", nullptr, planned),
                 .body = m_count,
                 .isAsked = [this, planned] { return planned > 1 && m_event == Event::CameOtherTimes; },
                 .problem =
                     [this] {
                         return m_count->chosen() < 0 ? tr("Choose a number, or “I am not sure”.")
                                                      : QString();
                     },
                 .label = tr("How many carers"),
                 .answer = [this] { return m_count->chosenText(); }});
}

void LogVisitPage::addForQuestion()
{
    auto* body = new QWidget;
    auto* column = columnIn(body);
    m_provider = new ChoiceList(tr("Which provider?"));
    for (const QString& provider : m_facts.providers)
        m_provider->addChoice(provider);
    m_provider->addChoice(tr("I do not know"));
    if (m_facts.providers.size() == 1)
        m_provider->setChosen(0);
    column->addWidget(m_provider);
    m_service = new ChoiceList(tr("What was it for?"));
    for (const QString& service : m_facts.services)
        m_service->addChoice(service);
    m_service->addChoice(tr("Something else"));
    if (m_facts.services.size() == 1)
        m_service->setChosen(0);
    column->addWidget(m_service);
    m_otherService = new TextField(tr("What it was for, in your words"));
    column->addWidget(m_otherService);
    m_otherService->setVisible(m_facts.services.isEmpty());
    const int last = static_cast<int>(m_facts.services.size());
    connect(m_service, &ChoiceList::chosenChanged, this,
            [this, last](int index) { m_otherService->setVisible(index == last); });
    m_provider->setVisible(!m_facts.providers.isEmpty());
    m_service->setVisible(!m_facts.services.isEmpty());
    addQuestion({.key = u"for"_s,
                 .heading = tr("Who sent them, and what for?"),
                 .help = tr("You may leave this empty."),
                 .body = body,
                 .isAsked = [this] { return !hasPlan() && m_event && m_event != Event::Away; },
                 .problem = {},
                 .label = tr("Provider and service"),
                 .answer =
                     [this] {
                         const Visit visit = entries().front();
                         QStringList parts;
                         for (const QString& part : {visit.provider, visit.service}) {
                             if (!part.isEmpty())
                                 parts << part;
                         }
                         return parts.join(u", "_s);
                     }});
}

} // namespace daybook
