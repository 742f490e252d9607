#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/care/visit.h"

#include <QByteArray>
#include <QString>
#include <QTime>

#include <bitset>
#include <optional>
#include <vector>

namespace daybook {

/// One row of the plan: a visit on some days of every week, or on one date.
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

} // namespace daybook
