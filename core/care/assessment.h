#pragma once

#include "core/base/money.h"
#include "core/base/uk_date.h"
#include "core/care/rota.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// What assessed time is for.
enum class NeedKind { GettingUp, Washing, Meals, OutAndAbout, Company, Night, Other };
/// All of them, in the order in which they are asked about.
const std::vector<NeedKind>& needKinds();
/// "getting_up" …: in files and in the store.
QString keyword(NeedKind kind);
std::optional<NeedKind> parseNeedKind(QStringView keyword);

/// One thing that somebody was assessed to need.
struct AssessedNeed
{
    NeedKind kind{NeedKind::Other};
    QString words{};                 ///< of the person; says what Other is
    std::optional<Minutes> weekly{}; ///< absent = how long is not stated
    QStringList visits{};            ///< names of planned visits that are for it, as the person says
    friend bool operator==(const AssessedNeed&, const AssessedNeed&) = default;
};

/// What an assessment or a care and support plan says, from a day on.
struct Assessment
{
    QDate from{};
    std::optional<Minutes> weekly{}; ///< hours a week in all; absent = not stated
    std::vector<AssessedNeed> needs{};
    QString saidBy{};
    QString standsIn{};    ///< "care and support plan of 3 March 2026, page 2"
    QString wouldChange{}; ///< what the person would change about the hours, in their own words
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// By their first days; of two from the same day the one written down later counts.
std::vector<Assessment> readAssessments(const QByteArray& json);
/// Empty for none. The same assessments give the same bytes.
QByteArray writeAssessments(const std::vector<Assessment>& assessments);
/// With `now` in the place of `before`; a new one where there is no `before`.
std::vector<Assessment> withAssessment(std::vector<Assessment> assessments,
                                       const std::optional<Assessment>& before, const Assessment& now);
std::vector<Assessment> withoutAssessment(std::vector<Assessment> assessments, const Assessment& gone);

/// The newest in force on a day; nullptr when there is none.
const Assessment* assessmentOn(const std::vector<Assessment>& assessments, QDate day);

/// Assessed time of some days.
struct AssessedTime
{
    Minutes length{};    ///< of the days that say it, a seventh of a week each. Rounding: half up, once
    int daysNotStated{}; ///< without an assessment, or with one that states no hours
    friend bool operator==(const AssessedTime&, const AssessedTime&) = default;
};
AssessedTime assessedIn(const std::vector<Assessment>& assessments, const BillingPeriod& period);

/// What the assessment and the plan do not say of each other.
struct NeedsAndVisits
{
    std::vector<AssessedNeed> withoutVisit{};
    QStringList withoutNeed{}; ///< planned visits
    friend bool operator==(const NeedsAndVisits&, const NeedsAndVisits&) = default;
};
/// By what the person said of each need, and the visits planned in the four weeks from a day on. Capitals do
/// not matter. Empty when the assessment says nothing of what the time is for.
NeedsAndVisits needsAndVisits(const Assessment& assessment, const std::vector<RotaEntry>& rota, QDate day);
/// Names of the visits planned in the four weeks from a day on, each once; those without one are left out.
QStringList plannedNames(const std::vector<RotaEntry>& rota, QDate day);

} // namespace daybook
