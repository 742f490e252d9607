#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace daybook {

/// Who would give the care.
enum class WayKind { Agency, Employed, SelfEmployed, SharedLives, Other };
const std::vector<WayKind>& wayKinds();
QString keyword(WayKind kind);
std::optional<WayKind> parseWayKind(QStringView keyword);

/// What has to be paid beside the care itself.
enum class WayCost { Cover, EmployerCosts, Insurance, Payroll, Training, Travel, Living, Other };
/// Those that a kind of arrangement may have, in the order in which they are asked.
const std::vector<WayCost>& costsAskedOf(WayKind kind);
QString keyword(WayCost cost);
std::optional<WayCost> parseWayCost(QStringView keyword);

/// Whether something is part of it; nobody has to know.
enum class Included { NotKnown, Yes, No };

/// One way to arrange the care, as the person thinks it may be. Nothing in it is a promise of anybody.
struct CareWay
{
    QString name{}; ///< in the person's words: "Mrs Hill across the road"
    WayKind kind{WayKind::Agency};
    bool isFee{false};                   ///< a fee for the week in place of hours
    std::optional<Money> weeklyFee{};    ///< absent = not known
    Minutes weekdays{};                  ///< from Monday to Friday together, in one week
    std::optional<Money> weekdayPrice{}; ///< of one hour
    Minutes weekends{};                  ///< Saturday and Sunday together
    std::optional<Money> weekendPrice{}; ///< of one hour
    /// By the year, none below nothing; of those asked, an absent one is not known, which is not nothing.
    std::vector<std::pair<WayCost, Money>> costs{};
    QString otherFor{};                 ///< what WayCost::Other is for
    Included cover{Included::NotKnown}; ///< somebody comes when the carer is ill or away
    Minutes family{};   ///< unpaid help of family in one week: counted as hours, never as money
    QString includes{}; ///< what else is in it, in the person's words
    QString risk{};     ///< what might go wrong, in the person's words
    friend bool operator==(const CareWay&, const CareWay&) = default;
};

/// How many may stand side by side.
inline constexpr std::size_t mostWays = 4;
/// A year is counted as 52 weeks.
inline constexpr int weeksOfYear = 52;

/// What is paid for the care of one kind of day, or beside it.
enum class WayLineKind { Fee, Weekdays, Weekends, Beside };
/// One line of the year; `amount` absent = not known, and in no sum.
struct WayLine
{
    WayLineKind kind{};
    WayCost cost{}; ///< of Beside
    std::optional<Money> amount{};
    friend bool operator==(const WayLine&, const WayLine&) = default;
};

/// What one way comes to, by what is known.
struct WayCosts
{
    std::vector<WayLine> lines{}; ///< for a year
    Money year{};                 ///< the sum of the lines that are known
    int notKnown{};               ///< lines that are in no sum
    /// A 52nd of the year. Rounding: half up.
    Money week() const { return {divideHalfUp(year.pence, weeksOfYear)}; }
    friend bool operator==(const WayCosts&, const WayCosts&) = default;
};
/// Rounding: the week's price of each kind of day half up to a penny, times 52.
WayCosts costsOf(const CareWay& way);

/// What a body has worked out that an hour of an agency costs at least; to be told, never to be held to.
struct ReferencePrice
{
    Money hour{};
    BillingPeriod days{}; ///< for which it was worked out
    QString source{};
};
/// The fee for England below which the Homecare Association says councils and the NHS should not buy, from
/// April 2025 to March 2026. Source: its "Minimum Price for Homecare" of December 2024. People who pay
/// themselves may be asked for more or less; a newer figure is published each December.
ReferencePrice referencePrice();
/// Prices of an hour of an agency that are below it.
std::vector<Money> belowReference(const CareWay& way);

/// As they are kept in a daybook. Errors: what cannot be read is left out; never more than `mostWays`.
std::vector<CareWay> readWays(const QByteArray& json);
QByteArray writeWays(const std::vector<CareWay>& ways);

} // namespace daybook
