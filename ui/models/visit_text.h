#pragma once

#include "core/care/day_sheet.h"

#include <QString>
#include <QStringList>

namespace daybook {

/// "8:00 am to 8:30 am", or "Hot meal" for what is counted and not timed.
QString titleOf(const PlannedVisit& planned);
/// "Morning · Brightcare Home Support Ltd · 30 minutes · two carers together".
QString detailsOf(const PlannedVisit& planned);
/// "the 8:00 am visit", "Hot meal": for the names of buttons and for sentences.
QString nameOf(const PlannedVisit& planned);
QString nameOf(const DayRow& row);
/// "8:00 am Ann came as planned", "8:00 am nobody came", "8:00 am Ann came from 8:10 am to 8:20 am": one line
/// for a visit.
QString lineOf(const DaySheet& sheet, const DayRow& row, QDate today);
/// What happened, without the visit's own time: "Ann came as planned".
QString eventOf(const DayRow& row);
/// The word of an outcome: "came", "nobody came", "not written down" … Never empty.
QString wordOf(Outcome outcome);
/// What the history says about a change: "8:00 am visit on Thu 4 June 2026: nobody came".
QString changeSentence(const Visit& entry);

/// The words kept for who saw a visit, in the order in which they are offered.
QStringList usualSources();
/// "I saw it myself", "It is in the carers' log book"; words nobody knows as they are.
QString sourceText(const QString& source);

} // namespace daybook
