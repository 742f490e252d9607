#include "core/papers/their_log_text.h"

#include "core/base/uk_time.h"

#include <QCoreApplication>
#include <QStringList>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct TheirLog
{
    Q_DECLARE_TR_FUNCTIONS(TheirLog)
};

QString cameText(const Visit& entry)
{
    if (entry.start && entry.end)
        return TheirLog::tr("came at %1, left at %2").arg(toText(*entry.start), toText(*entry.end));
    if (entry.start)
        return TheirLog::tr("came at %1").arg(toText(*entry.start));
    return TheirLog::tr("came");
}

QString stateWords(const Visit& entry, LogReader reader)
{
    const bool byProvider = reader == LogReader::Provider;
    switch (entry.state) {
    case VisitState::Came:
        return cameText(entry);
    case VisitState::NobodyCame:
        return TheirLog::tr("nobody came");
    case VisitState::CancelledByPerson:
        return byProvider ? TheirLog::tr("I cancelled it") : TheirLog::tr("you cancelled it");
    case VisitState::CancelledByProvider:
        return byProvider ? TheirLog::tr("you cancelled it") : TheirLog::tr("they cancelled it");
    case VisitState::SentAway:
        return TheirLog::tr("came and could not work");
    case VisitState::Away:
        return TheirLog::tr("in hospital or away");
    case VisitState::DayComplete:
        break;
    }
    return {};
}

} // namespace

QString theirEntryText(const Visit& entry, LogReader reader)
{
    QStringList parts{stateWords(entry, reader)};
    if (entry.state != VisitState::Came && entry.state != VisitState::Away && (entry.planned || entry.start))
        parts.append(toText(entry.planned ? *entry.planned : *entry.start));
    if (!entry.carers.isEmpty())
        parts.append(entry.carers.join(u" & "_s));
    return parts.join(u", "_s);
}

QString theirLogText(const std::vector<Visit>& entries, LogReader reader)
{
    QStringList texts;
    for (const Visit& entry : entries)
        texts.append(theirEntryText(entry, reader));
    return texts.join(u"; "_s);
}

} // namespace daybook
