#pragma once

#include "core/base/uk_date.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace daybook {

/// What a report to the council is made of.
enum class ReportPart {
    Who,
    Period,
    Award,
    Opening,
    MoneyIn,
    MoneyOut,
    Closing,
    Owed,
    LeftOver,
    Contribution,
    Care,
    Papers,
    Changes,
    Declaration,
    Lines
};
const std::vector<ReportPart>& reportParts();
QString keyword(ReportPart part);
std::optional<ReportPart> parseReportPart(QStringView keyword);

/// How often a report is wanted.
enum class ReportRhythm { Monthly, FourWeekly, Quarterly, ThirteenWeekly, HalfYear, Yearly, OnRequest };
const std::vector<ReportRhythm>& reportRhythms();
QString keyword(ReportRhythm rhythm);
std::optional<ReportRhythm> parseReportRhythm(QStringView keyword);
QString rhythmText(ReportRhythm rhythm);
/// The period that begins on a day: a month, four weeks … On request: up to `lastDay`.
BillingPeriod periodFrom(QDate firstDay, ReportRhythm rhythm, QDate lastDay);

/// Of which amount the weeks are counted that may be kept.
enum class WeeksBy { AsPaid, Gross };

/// One part of the report in a profile.
struct ProfilePart
{
    ReportPart part{};
    QString label{}; ///< in the council's own words; empty = Daybook's
    bool isShown{true};
    friend bool operator==(const ProfilePart&, const ProfilePart&) = default;
};

/// How one council wants its report: order, names, how often, what may be kept.
struct CouncilProfile
{
    QString key{}; ///< "general"; "own" when the person changed it
    QString name{};
    QString note{};
    QString source{}; ///< the public page it was modelled on; empty = none
    std::optional<QDate> seenOn{};
    ReportRhythm rhythm{ReportRhythm::FourWeekly};
    std::optional<int> weeksAllowed{}; ///< 0 to 52; absent = as the award says
    WeeksBy weeksBy{WeeksBy::Gross};
    std::optional<int> keepYears{}; ///< beside the current year
    std::vector<ProfilePart> parts{};
    friend bool operator==(const CouncilProfile&, const CouncilProfile&) = default;
};

/// Those that come with Daybook, the general one first.
const std::vector<CouncilProfile>& councilProfiles();
/// The person's own before them, where one is kept.
std::vector<CouncilProfile> councilProfiles(const QByteArray& own);
/// One profile as it is kept in a daybook. Errors: nullopt when it is none.
std::optional<CouncilProfile> readProfile(const QByteArray& json);
QByteArray writeProfile(const CouncilProfile& profile);

} // namespace daybook
