#include "ui/models/rota_text.h"

#include "core/base/text.h"
#include "core/base/uk_date.h"
#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <ranges>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotaText)
};

constexpr unsigned long weekdayBits = 0b0011111;
constexpr unsigned long weekendBits = 0b1100000;
constexpr unsigned long everyDayBits = 0b1111111;

} // namespace

QString daysText(const RotaEntry& entry)
{
    if (entry.date)
        return Words::tr("only on %1").arg(toText(*entry.date));
    if (entry.everyWeeks > 1) {
        RotaEntry everyWeek = entry;
        everyWeek.everyWeeks = 1;
        return Words::tr("%1, in one week of %2").arg(daysText(everyWeek)).arg(entry.everyWeeks);
    }
    switch (entry.weekdays.to_ulong()) {
    case everyDayBits:
        return Words::tr("every day");
    case weekdayBits:
        return Words::tr("Monday to Friday");
    case weekendBits:
        return Words::tr("Saturday and Sunday");
    default:
        break;
    }
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if (entry.weekdays.test(static_cast<std::size_t>(day)))
            names << weekdayText(day + 1);
    }
    if (names.isEmpty())
        return Words::tr("on no day");
    const QString last = names.takeLast();
    return names.isEmpty() ? Words::tr("every %1").arg(last)
                           : Words::tr("%1 and %2").arg(names.join(u", "_s), last);
}

QString sentenceOf(const RotaEntry& entry)
{
    if (entry.stops) {
        return entry.from ? Words::tr("%1: stops from %2.").arg(entry.name, toText(*entry.from))
                          : Words::tr("%1: stopped.").arg(entry.name);
    }
    QStringList parts{daysText(entry)};
    if (entry.start && entry.end)
        parts << Words::tr("%1 to %2").arg(toText(*entry.start), toText(*entry.end));
    else if (entry.start)
        parts << toText(*entry.start);
    else
        parts << Words::tr("no set time");
    if (entry.quantity > 1)
        parts << Words::tr("%n of them", nullptr, entry.quantity);
    if (entry.start)
        parts << (entry.carers == 1
                      ? Words::tr("one carer")
                      : (entry.carers == 2 ? Words::tr("two carers together")
                                           : Words::tr("%n carers together", nullptr, entry.carers)));
    if (!entry.service.isEmpty() && folded(entry.service) != folded(entry.name))
        parts << entry.service;
    if (!entry.provider.isEmpty())
        parts << entry.provider;
    if (!entry.tasks.isEmpty())
        parts << Words::tr("to do: %1").arg(entry.tasks.join(u", "_s));
    const QString name =
        entry.name.isEmpty() ? (entry.service.isEmpty() ? Words::tr("Visit") : entry.service) : entry.name;
    QString text = Words::tr("%1: %2.").arg(name, parts.join(u", "_s));
    if (entry.from && entry.to)
        text += Words::tr(" From %1 to %2.").arg(toText(*entry.from), toText(*entry.to));
    else if (entry.from)
        text += Words::tr(" From %1.").arg(toText(*entry.from));
    else if (entry.to)
        text += Words::tr(" Until %1.").arg(toText(*entry.to));
    return text;
}

std::vector<RotaEntry> rowsInForce(const std::vector<RotaEntry>& rota, QDate today)
{
    std::vector<RotaEntry> rows;
    for (const RotaEntry& entry : rota) {
        if ((entry.date && *entry.date < today) || (entry.to && *entry.to < today))
            continue;
        // A later row of the same name and provider that has begun takes the place of this one.
        const bool isReplaced =
            !entry.name.isEmpty() && !entry.date && std::ranges::any_of(rota, [&](const RotaEntry& other) {
                return !other.date && folded(other.name) == folded(entry.name) &&
                       folded(other.provider) == folded(entry.provider) && other.from &&
                       *other.from <= today && (!entry.from || *other.from > *entry.from);
            });
        if (!isReplaced)
            rows.push_back(entry);
    }
    const auto order = [](const RotaEntry& entry) {
        return std::tuple(entry.start ? minuteOfDay(*entry.start) : 24 * 60, entry.name,
                          entry.from.value_or(QDate()));
    };
    std::ranges::stable_sort(rows, {}, order);
    return rows;
}

} // namespace daybook
