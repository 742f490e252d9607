#include "core/base/uk_time.h"
#include "ui/pages/rota_questions.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/text_field.h"
#include "ui/widgets/time_entry.h"

#include <QRegularExpression>

#include <algorithm>

// From the answers about a planned visit to the visit, and back.

namespace daybook {

using namespace Qt::StringLiterals;

QStringList RotaQuestions::usualNames()
{
    return {tr("Morning"), tr("Lunch"), tr("Tea"), tr("Bed"), tr("Night")};
}

bool RotaQuestions::isTimed() const
{
    return m_timed->chosen() != 1;
}

QString RotaQuestions::name() const
{
    if (m_facts.task == RotaTask::Change)
        return m_facts.entry.name;
    const QStringList known = usualNames();
    const int chosen = m_knownName->chosen();
    return chosen >= 0 && chosen < known.size() ? known[chosen] : m_name->text().trimmed();
}

QString RotaQuestions::service() const
{
    const int known = m_knownService->chosen();
    return known >= 0 && known < m_facts.services.size() ? m_facts.services[known]
                                                         : m_service->text().trimmed();
}

QStringList RotaQuestions::tasks() const
{
    static const QRegularExpression between(u"[,;\n]"_s);
    QStringList tasks;
    for (const QString& part : m_tasks->text().split(between, Qt::SkipEmptyParts)) {
        if (const QString task = part.simplified(); !task.isEmpty() && !tasks.contains(task))
            tasks << task;
    }
    return tasks;
}

int RotaQuestions::everyWeeks() const
{
    return m_dayKind->chosen() == SomeDays ? std::max(0, m_weeks->chosen()) + 1 : 1;
}

void RotaQuestions::fill()
{
    const RotaEntry& entry = m_facts.entry;
    const QStringList known = usualNames();
    const qsizetype place = known.indexOf(entry.name);
    m_knownName->setChosen(static_cast<int>(place >= 0 ? place : known.size()));
    if (place < 0)
        m_name->setText(entry.name);
    const qsizetype service = m_facts.services.indexOf(entry.service);
    m_knownService->setChosen(static_cast<int>(service >= 0 ? service : m_facts.services.size()));
    if (service < 0)
        m_service->setText(entry.service);
    if (entry.date) {
        m_dayKind->setChosen(OneDay);
        m_date->setDate(*entry.date);
    } else {
        const auto bits = entry.weekdays.to_ulong();
        m_weeks->setChosen(std::max(1, entry.everyWeeks) - 1);
        m_dayKind->setChosen(entry.everyWeeks > 1 ? SomeDays
                             : bits == 0b1111111  ? EveryDay
                             : bits == 0b0011111  ? Weekdays
                             : bits == 0b1100000  ? Weekends
                                                  : SomeDays);
        for (std::size_t day = 0; day < 7; ++day)
            m_days[day]->setChecked(entry.weekdays.test(day));
    }
    m_tasks->setText(entry.tasks.join(u", "_s));
    m_timed->setChosen(entry.start ? 0 : 1);
    if (entry.start)
        m_start->setTime(*entry.start);
    if (entry.end)
        m_end->setTime(*entry.end);
    while (entry.carers > m_carers->count())
        m_carers->addChoice(tr("%n carers together", nullptr, m_carers->count() + 1));
    m_carers->setChosen(std::max(1, entry.carers) - 1);
    m_quantity->setText(QString::number(entry.quantity));
    if (m_facts.task == RotaTask::Correct) {
        if (entry.from)
            m_from->setDate(*entry.from);
        if (entry.to)
            m_to->setDate(*entry.to);
    }
}

RotaEntry RotaQuestions::entry() const
{
    RotaEntry entry = m_facts.entry;
    if (m_facts.task != RotaTask::Correct) {
        entry.id = 0;
        entry.uuid.clear();
        entry.row = 0;
    }
    entry.name = name();
    entry.service = service();
    entry.tasks = tasks();
    entry.everyWeeks = everyWeeks();
    entry.date.reset();
    entry.weekdays.reset();
    switch (m_dayKind->chosen()) {
    case EveryDay:
        entry.weekdays = 0b1111111;
        break;
    case Weekdays:
        entry.weekdays = 0b0011111;
        break;
    case Weekends:
        entry.weekdays = 0b1100000;
        break;
    case SomeDays:
        for (std::size_t day = 0; day < 7; ++day)
            entry.weekdays.set(day, m_days[day]->isChecked());
        break;
    case OneDay:
        entry.date = m_date->date();
        break;
    default:
        break;
    }
    entry.start.reset();
    entry.end.reset();
    if (isTimed()) {
        entry.start = m_start->time();
        entry.end = m_end->time();
        entry.carers = std::max(0, m_carers->chosen()) + 1;
        entry.quantity = 1;
    } else {
        entry.carers = 1;
        entry.quantity = std::clamp(m_quantity->text().trimmed().toInt(), 1, mostThings);
    }
    entry.from.reset();
    entry.to.reset();
    if (!entry.date) {
        entry.from = m_from->date();
        entry.to = m_to->date();
    }
    return entry;
}

} // namespace daybook
