#pragma once

#include "core/care/rota.h"
#include "core/care/visit.h"
#include "core/care/day_sheet.h"

#include <vector>

namespace daybook::test {

inline const QDate thursday{2026, 6, 4};

/// A planned visit of Brightcare on every day.
inline RotaEntry dailyVisit(const char16_t* name, QTime start, QTime end, int carers = 1)
{
    RotaEntry entry;
    entry.name = QString::fromUtf16(name);
    entry.weekdays.set();
    entry.start = start;
    entry.end = end;
    entry.service = QStringLiteral("personal care");
    entry.provider = QStringLiteral("Brightcare");
    entry.carers = carers;
    return entry;
}

inline std::vector<RotaEntry> twoVisitsADay()
{
    return {dailyVisit(u"Morning", QTime(8, 0), QTime(8, 30)),
            dailyVisit(u"Lunch", QTime(12, 30), QTime(13, 0))};
}

/// A hot meal every day, counted and not timed.
inline RotaEntry dailyMeal()
{
    RotaEntry entry;
    entry.name = QStringLiteral("Hot meal");
    entry.weekdays.set();
    entry.service = QStringLiteral("meal");
    entry.provider = QStringLiteral("Star of India");
    return entry;
}

inline Visit visitAt(QDate day, std::optional<QTime> planned, VisitState state = VisitState::Came)
{
    static qint64 nextId = 100;
    Visit visit;
    visit.id = ++nextId;
    visit.date = day;
    visit.planned = planned;
    visit.state = state;
    return visit;
}

} // namespace daybook::test
