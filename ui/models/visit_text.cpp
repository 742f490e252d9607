#include "ui/models/visit_text.h"

#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QStringList>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitText)
};

QString listed(const QStringList& names)
{
    return names.size() < 2
               ? names.join(QString())
               : Words::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString who(const DayRow& row, const Visit& entry)
{
    if (!entry.carers.isEmpty())
        return listed(entry.carers);
    if (entry.carerCount && row.planned && (*entry.carerCount != 1 || row.planned->carers > 1))
        return Words::tr("%n carer(s)", nullptr, *entry.carerCount);
    return {};
}

QString cameText(const DayRow& row, const Visit& entry)
{
    const QString name = who(row, entry);
    const QString came = name.isEmpty() ? Words::tr("came") : Words::tr("%1 came").arg(name);
    QString text;
    if (entry.start && entry.end)
        text = Words::tr("%1, %2 to %3").arg(came, toText(*entry.start), toText(*entry.end));
    else if (entry.start)
        text = Words::tr("%1 at %2").arg(came, toText(*entry.start));
    else if (entry.end)
        text = Words::tr("%1 and left at %2").arg(came, toText(*entry.end));
    else if (row.planned && !isDifferentFromPlan(*row.planned, entry))
        text = Words::tr("%1 as planned").arg(came);
    else
        text = came;
    const int count = entry.carerCount.value_or(static_cast<int>(entry.carers.size()));
    if (row.planned && count > 0 && count < row.planned->carers)
        text = Words::tr("%1 (%2 of %n planned carers)", nullptr, row.planned->carers).arg(text).arg(count);
    return text;
}

} // namespace

QString titleOf(const PlannedVisit& planned)
{
    if (planned.start && planned.end)
        return Words::tr("%1 to %2").arg(toText(*planned.start), toText(*planned.end));
    if (planned.start)
        return toText(*planned.start);
    const QString name = capital(planned.name.isEmpty() ? planned.service : planned.name);
    return name.isEmpty() ? Words::tr("Visit with no set time") : name;
}

QString detailsOf(const PlannedVisit& planned)
{
    QStringList parts;
    if (planned.start && !planned.name.isEmpty())
        parts << planned.name;
    if (!planned.service.isEmpty() && planned.service.compare(planned.name, Qt::CaseInsensitive) != 0)
        parts << planned.service;
    if (!planned.provider.isEmpty())
        parts << planned.provider;
    if (planned.length() > Minutes(0))
        parts << toText(planned.length());
    if (planned.carers == 2)
        parts << Words::tr("two carers together");
    else if (planned.carers > 2)
        parts << Words::tr("%n carers together", nullptr, planned.carers);
    if (planned.quantity > 1)
        parts << Words::tr("%n of them", nullptr, planned.quantity);
    return parts.join(u" · "_s);
}

QString nameOf(const PlannedVisit& planned)
{
    return planned.start ? Words::tr("the %1 visit").arg(toText(*planned.start)) : titleOf(planned);
}

QString nameOf(const DayRow& row)
{
    if (row.planned)
        return nameOf(*row.planned);
    const Visit& entry = row.entries.front();
    const auto time = entry.start ? entry.start : entry.planned;
    if (time)
        return Words::tr("the %1 visit").arg(toText(*time));
    return entry.service.isEmpty() ? Words::tr("the visit that was not planned") : capital(entry.service);
}

QString eventOf(const DayRow& row)
{
    const Visit* entry = row.entry();
    if (entry == nullptr)
        return Words::tr("not written down");
    const bool isWhole = row.entries.empty() || !row.planned;
    switch (entry->state) {
    case VisitState::Came:
        return cameText(row, *entry);
    case VisitState::NobodyCame:
        return isWhole && !entry->start && !entry->planned ? Words::tr("nobody came all day")
                                                           : Words::tr("nobody came");
    case VisitState::CancelledByPerson:
        if (entry->noticeAt)
            return Words::tr("cancelled by me, told on %1 at %2")
                .arg(toText(entry->noticeAt->date()), toText(entry->noticeAt->time()));
        return Words::tr("cancelled by me");
    case VisitState::CancelledByProvider:
        return Words::tr("cancelled by the provider");
    case VisitState::SentAway: {
        const QString name = who(row, *entry);
        return name.isEmpty() ? Words::tr("came but could not get in, or was sent away")
                              : Words::tr("%1 came but could not get in, or was sent away").arg(name);
    }
    case VisitState::Away:
        return Words::tr("in hospital or away");
    case VisitState::DayComplete:
        break;
    }
    return Words::tr("everything is written down");
}

QString lineOf(const DaySheet& sheet, const DayRow& row, QDate today)
{
    QString event = eventOf(row);
    if (!row.isWritten()) {
        event = wordOf(outcomeOf(sheet, row, today));
    }
    if (row.planned) {
        const QString time =
            row.planned->start ? toText(*row.planned->start) : titleOf(*row.planned) + u":"_s;
        return Words::tr("%1 %2").arg(time, event);
    }
    const Visit& entry = row.entries.front();
    const auto time = entry.start ? entry.start : entry.planned;
    const bool isDay = entry.state == VisitState::Away || entry.state == VisitState::NobodyCame;
    if (!time)
        return isDay ? capital(event) : Words::tr("Not planned: %1").arg(event);
    return Words::tr("%1 %2, not planned").arg(toText(*time), event);
}

QString wordOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Planned:
        return Words::tr("planned");
    case Outcome::NotWritten:
        return Words::tr("not written down");
    case Outcome::Came:
        return Words::tr("came");
    case Outcome::Different:
        return Words::tr("different");
    case Outcome::NobodyCame:
        return Words::tr("nobody came");
    case Outcome::CancelledByPerson:
    case Outcome::CancelledByProvider:
        return Words::tr("cancelled");
    case Outcome::SentAway:
        return Words::tr("sent away");
    case Outcome::Away:
        return Words::tr("away");
    }
    return {};
}

QString changeSentence(const Visit& entry)
{
    const auto time = entry.planned ? entry.planned : entry.start;
    const QString what = time ? Words::tr("%1 visit").arg(toText(*time))
                              : (entry.service.isEmpty() ? Words::tr("Visit") : capital(entry.service));
    return Words::tr("%1 on %2: %3").arg(what, toText(entry.date), stateText(entry.state));
}

QStringList usualSources()
{
    return {u"me"_s, u"family"_s, u"support worker"_s, u"carer sheet"_s, u"doorbell"_s, u"told"_s};
}

QString sourceText(const QString& source)
{
    const QStringList texts{Words::tr("I saw it myself"),
                            Words::tr("Somebody in my family saw it"),
                            Words::tr("A support worker saw it"),
                            Words::tr("It is in the carers’ log book"),
                            Words::tr("The doorbell or a camera shows it"),
                            Words::tr("Somebody told me")};
    const qsizetype place = usualSources().indexOf(source);
    return place < 0 ? source : texts.at(place);
}

} // namespace daybook
