#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/care/rota.h"
#include "core/care/visit.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace daybook {

/// What a visit is there for, as far as the hours in bed go.
enum class VisitPurpose { Other, GetUp, GoToBed };

/// Between which times the person wants a planned visit to begin.
struct WantedTime
{
    qint64 id{};
    QString uuid{};
    QString visit{}; ///< name of the planned visit: "Morning"; one wanted time for each
    VisitPurpose purpose{VisitPurpose::Other};
    std::optional<QTime> earliest{};
    std::optional<QTime> latest{};
    friend bool operator==(const WantedTime&, const WantedTime&) = default;
};

/// Something the person wants of their life, in their own words. It has no price and no mark.
struct Goal
{
    qint64 id{};
    QString uuid{};
    QString words{};
    QDate setOn{};
    std::optional<QDate> reviewOn{};
    QString howItGoes{}; ///< in their own words, too
    bool isOver{false};  ///< reached, or no longer wanted
    friend bool operator==(const Goal&, const Goal&) = default;
};

/// Help that nobody is paid for.
struct UnpaidHelp
{
    qint64 id{};
    QString uuid{};
    QString who{};
    QDate date{};
    Minutes length{};
    QString what{};
    bool isInPlaceOfVisit{false}; ///< because a planned visit did not come
    QString howItGoes{};          ///< how the one who helps is doing, in their own words
    friend bool operator==(const UnpaidHelp&, const UnpaidHelp&) = default;
};

struct Wishes
{
    std::vector<WantedTime> times{};
    std::vector<Goal> goals{};
    std::vector<UnpaidHelp> help{}; ///< by date
    friend bool operator==(const Wishes&, const Wishes&) = default;
};

/// From going to bed to getting up.
struct TimeInBed
{
    QTime bed{};
    QTime up{};
    Minutes length() const;
    friend bool operator==(const TimeInBed&, const TimeInBed&) = default;
};

/// The wanted time of that planned visit; nullptr when nothing was said. Capitals do not matter.
const WantedTime* wantedTimeOf(const std::vector<WantedTime>& times, const QString& visit);
/// By the plan: from the evening of `day` to the morning after. nullopt when the plan or the purposes do not
/// say.
std::optional<TimeInBed> plannedTimeInBed(const std::vector<RotaEntry>& rota,
                                          const std::vector<WantedTime>& times, QDate day);
/// By the wishes: from the latest that bed is wanted to the earliest that getting up is.
std::optional<TimeInBed> wantedTimeInBed(const std::vector<WantedTime>& times);

/// How the arrivals written down for one planned visit lie to the wanted time.
struct Arrivals
{
    QString visit{};
    int before{};
    int within{};
    int after{};
    int timeNotWritten{};       ///< came, but nobody wrote when
    std::vector<QTime> times{}; ///< of all that are written, by day
    friend bool operator==(const Arrivals&, const Arrivals&) = default;
};
/// One for each wanted time, in their order. Only what is written down counts: a visit that came as planned
/// without a time is none of the three.
std::vector<Arrivals> arrivalsAgainstWanted(const std::vector<WantedTime>& times,
                                            const std::vector<RotaEntry>& rota,
                                            const std::vector<Visit>& visits, const BillingPeriod& period);

/// Who came in one week.
struct WeekCarers
{
    BillingPeriod week{};
    QStringList carers{};  ///< each once, in the order they came
    QStringList newOnes{}; ///< those who are not in the daybook before this week
    int withoutName{};     ///< visits that came and name nobody
    friend bool operator==(const WeekCarers&, const WeekCarers&) = default;
};
/// Weeks (Monday to Sunday) that touch the period, clipped to it. Nobody is new in the first week of a
/// daybook.
std::vector<WeekCarers> carersByWeek(const std::vector<Visit>& visits, const BillingPeriod& period);

/// How long carers stayed and how few faces there were, as far as it is written down.
struct CareFigures
{
    int timed{};         ///< visits with the time of coming and of going
    int underHalfHour{}; ///< of these
    int named{};         ///< comings with a name: two carers together are two
    int byTwo{};         ///< of these by the two who came most
    int told{};          ///< visits not as planned of which the person was told beforehand
    int notTold{};       ///< … and of which they were not; where nothing is written down neither counts
    friend bool operator==(const CareFigures&, const CareFigures&) = default;
};
CareFigures careFigures(const std::vector<Visit>& visits, const BillingPeriod& period);

/// Help of one person in a period.
struct HelpSum
{
    QString who{};
    Minutes length{};
    int times{};
    int inPlaceOfVisit{};
    friend bool operator==(const HelpSum&, const HelpSum&) = default;
};
/// By name, most time first.
std::vector<HelpSum> unpaidHelpIn(const std::vector<UnpaidHelp>& help, const BillingPeriod& period);

} // namespace daybook
