#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/care/visit.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTime>

#include <bitset>
#include <optional>
#include <vector>

namespace daybook {

constexpr int mostWeeksBetween = 52;

/// One row of the plan: a visit on some days of every week, or of every so many weeks, or on one date.
struct RotaEntry
{
    qint64 id{};
    QString uuid{};
    QString
        name{}; ///< "Morning"; rows with the same name and provider and a later `from` replace earlier ones
    std::bitset<7> weekdays{};    ///< bit 0 = Monday
    std::optional<QDate> date{};  ///< one-off; then weekdays is empty
    bool stops{false};            ///< days = none: the named row's visits end before `from`
    std::optional<QTime> start{}; ///< absent for things counted, not timed
    std::optional<QTime> end{};
    QString service{};
    int carers{1};
    QString provider{};          ///< empty = the only provider
    std::optional<QDate> from{}; ///< inclusive
    std::optional<QDate> to{};   ///< inclusive
    int quantity{1};             ///< e.g. meals
    int everyWeeks{1};           ///< 1 to 52; 2 = every other week, counted from the week of `from`
    QStringList tasks{};         ///< what the visit is there to do, in the person's own words
    int row{};
    friend bool operator==(const RotaEntry&, const RotaEntry&) = default;
};

/// One visit that was to happen.
struct PlannedVisit
{
    QDate date{};
    std::optional<QTime> start{};
    std::optional<QTime> end{};
    QString name{};
    QString service{};
    QString provider{};
    int carers{1};
    int quantity{1};
    friend bool operator==(const PlannedVisit&, const PlannedVisit&) = default;
    /// Clock-face length; 0 when untimed.
    Minutes length() const;
};

struct RotaReading
{
    std::vector<RotaEntry> entries;
    std::vector<ReadingProblem> problems;
    bool usable{true};
};
RotaReading readRota(const QByteArray& csv);
QByteArray writeRota(const std::vector<RotaEntry>& entries);

/// Every planned visit of the period, ordered by date, start, provider, name. Independent of the order of
/// `entries`. Cost: linear in days × entries.
std::vector<PlannedVisit> plannedVisits(const std::vector<RotaEntry>& entries, const BillingPeriod& period);

/// What that planned visit is there to do, by the row of the plan that it comes from; empty when nothing was
/// said.
QStringList tasksOf(const std::vector<RotaEntry>& entries, const PlannedVisit& visit);

} // namespace daybook
