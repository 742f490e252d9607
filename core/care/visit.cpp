#include "core/care/visit.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/base/uk_time.h"

#include <QCoreApplication>

#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct StateWord
{
    QLatin1StringView word;
    VisitState state;
};

/// The first word of each state is the one that is written.
constexpr auto stateWords = std::to_array<StateWord>({
    {"came"_L1, VisitState::Came},
    {"yes"_L1, VisitState::Came},
    {"late"_L1, VisitState::Came},
    {"short"_L1, VisitState::Came},
    {"came late"_L1, VisitState::Came},
    {"attended"_L1, VisitState::Came},
    {"missed"_L1, VisitState::NobodyCame},
    {"no show"_L1, VisitState::NobodyCame},
    {"noshow"_L1, VisitState::NobodyCame},
    {"nobody came"_L1, VisitState::NobodyCame},
    {"no one came"_L1, VisitState::NobodyCame},
    {"did not come"_L1, VisitState::NobodyCame},
    {"didn't come"_L1, VisitState::NobodyCame},
    {"did not attend"_L1, VisitState::NobodyCame},
    {"not attended"_L1, VisitState::NobodyCame},
    {"dna"_L1, VisitState::NobodyCame},
    {"cancelled by me"_L1, VisitState::CancelledByPerson},
    {"canceled by me"_L1, VisitState::CancelledByPerson},
    {"i cancelled"_L1, VisitState::CancelledByPerson},
    {"i canceled"_L1, VisitState::CancelledByPerson},
    {"cancelled by us"_L1, VisitState::CancelledByPerson},
    {"we cancelled"_L1, VisitState::CancelledByPerson},
    {"cancelled by you"_L1, VisitState::CancelledByPerson},
    {"cancelled by provider"_L1, VisitState::CancelledByProvider},
    {"canceled by provider"_L1, VisitState::CancelledByProvider},
    {"cancelled by the provider"_L1, VisitState::CancelledByProvider},
    {"cancelled by agency"_L1, VisitState::CancelledByProvider},
    {"cancelled by the agency"_L1, VisitState::CancelledByProvider},
    {"cancelled by them"_L1, VisitState::CancelledByProvider},
    {"they cancelled"_L1, VisitState::CancelledByProvider},
    {"they canceled"_L1, VisitState::CancelledByProvider},
    {"provider cancelled"_L1, VisitState::CancelledByProvider},
    {"agency cancelled"_L1, VisitState::CancelledByProvider},
    {"sent away"_L1, VisitState::SentAway},
    {"no access"_L1, VisitState::SentAway},
    {"refused"_L1, VisitState::SentAway},
    {"turned away"_L1, VisitState::SentAway},
    {"in hospital"_L1, VisitState::Away},
    {"hospital"_L1, VisitState::Away},
    {"away"_L1, VisitState::Away},
    {"respite"_L1, VisitState::Away},
    {"in respite"_L1, VisitState::Away},
    {"in hospital or away"_L1, VisitState::Away},
    {"on holiday"_L1, VisitState::Away},
    {"day complete"_L1, VisitState::DayComplete},
    {"all written down"_L1, VisitState::DayComplete},
    {"complete"_L1, VisitState::DayComplete},
    {"day is complete"_L1, VisitState::DayComplete},
    {"everything written down"_L1, VisitState::DayComplete},
    {"whole day written down"_L1, VisitState::DayComplete},
    {"all day written down"_L1, VisitState::DayComplete},
});

std::optional<VisitState> stateOf(QStringView word)
{
    for (const StateWord& known : stateWords) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.state;
    }
    return {};
}

QString dateTimeText(const std::optional<QDateTime>& at)
{
    if (!at)
        return {};
    return at->toString(at->time().second() == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString timeText(const std::optional<QTime>& time)
{
    return time ? toIso(*time) : QString();
}

QString carersText(const Visit& visit)
{
    if (!visit.carers.isEmpty())
        return visit.carers.join("; "_L1);
    return visit.carerCount ? QString::number(*visit.carerCount) : QString();
}

} // namespace

QString stateText(VisitState state)
{
    switch (state) {
    case VisitState::Came:
        return QCoreApplication::translate("VisitState", "came");
    case VisitState::NobodyCame:
        return QCoreApplication::translate("VisitState", "nobody came");
    case VisitState::CancelledByPerson:
        return QCoreApplication::translate("VisitState", "cancelled by me");
    case VisitState::CancelledByProvider:
        return QCoreApplication::translate("VisitState", "cancelled by the provider");
    case VisitState::SentAway:
        return QCoreApplication::translate("VisitState", "sent away");
    case VisitState::Away:
        return QCoreApplication::translate("VisitState", "in hospital or away");
    case VisitState::DayComplete:
        break;
    }
    return QCoreApplication::translate("VisitState", "all written down");
}

std::optional<VisitState> parseVisitState(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || text.size() > 40)
        return {};
    if (const std::optional<VisitState> state = stateOf(text))
        return state;
    // "No-show", "cancelled_by_me", "didn’t  come"
    QString plain = text.toString();
    plain.replace(u'-', u' ').replace(u'_', u' ').replace(QChar(0x2019), u'\'');
    return stateOf(folded(plain));
}

QString stateKeyword(VisitState state)
{
    for (const StateWord& known : stateWords) {
        if (known.state == state)
            return known.word.toString();
    }
    Q_UNREACHABLE();
}

QByteArray writeVisits(const std::vector<Visit>& visits)
{
    // A column more only where something is said in it.
    const bool hasTold =
        std::ranges::any_of(visits, [](const Visit& visit) { return visit.toldBefore.has_value(); });
    QString csv = u"date,planned,start,end,status,carers,service,provider,notice,entered_at,note,source,id"_s;
    csv += hasTold ? ",told_before\r\n"_L1 : "\r\n"_L1;
    for (const Visit& visit : visits) {
        const std::array<QString, 13> fields{toIso(visit.date),
                                             timeText(visit.planned),
                                             timeText(visit.start),
                                             timeText(visit.end),
                                             stateKeyword(visit.state),
                                             csvField(carersText(visit)),
                                             csvField(visit.service),
                                             csvField(visit.provider),
                                             dateTimeText(visit.noticeAt),
                                             dateTimeText(visit.enteredAt),
                                             csvField(visit.note),
                                             csvField(visit.source),
                                             csvField(visit.uuid)};
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                csv += u',';
            csv += fields[i];
        }
        if (hasTold)
            csv += visit.toldBefore ? (*visit.toldBefore ? ",yes"_L1 : ",no"_L1) : ","_L1;
        csv += "\r\n"_L1;
    }
    return csv.toUtf8();
}

} // namespace daybook
