#include "core/care/assessment.h"

#include "core/base/text.h"
#include "core/base/weekly_hours.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<NeedKind, QLatin1StringView>, 7> kindWords{{
    {NeedKind::GettingUp, "getting_up"_L1},
    {NeedKind::Washing, "washing"_L1},
    {NeedKind::Meals, "meals"_L1},
    {NeedKind::OutAndAbout, "out_and_about"_L1},
    {NeedKind::Company, "company"_L1},
    {NeedKind::Night, "night"_L1},
    {NeedKind::Other, "other"_L1},
}};

constexpr int daysInWeek = 7;
constexpr int daysAhead = 4 * daysInWeek;
constexpr qsizetype longestWords = 500;

std::optional<Minutes> weeklyFrom(const QJsonValue& value)
{
    const int minutes = value.toInt(0);
    return minutes > 0 && minutes <= mostMinutesAWeek ? std::optional(Minutes(minutes)) : std::nullopt;
}

QString wordsFrom(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().trimmed().left(longestWords);
}

std::optional<AssessedNeed> needFrom(const QJsonObject& object)
{
    const auto kind = parseNeedKind(object.value("kind"_L1).toString());
    if (!kind)
        return {};
    AssessedNeed need{.kind = *kind, .words = wordsFrom(object, "words"_L1)};
    need.weekly = weeklyFrom(object.value("weekly_minutes"_L1));
    const QJsonArray visits = object.value("visits"_L1).toArray();
    for (const QJsonValue& visit : visits)
        need.visits += visit.toString().left(longestWords);
    return need;
}

std::optional<Assessment> assessmentFrom(const QJsonObject& object)
{
    const QDate from = QDate::fromString(object.value("from"_L1).toString(), Qt::ISODate);
    if (!from.isValid())
        return {};
    Assessment assessment;
    assessment.from = from;
    assessment.weekly = weeklyFrom(object.value("weekly_minutes"_L1));
    const QJsonArray needs = object.value("needs"_L1).toArray();
    for (const QJsonValue& value : needs) {
        if (auto need = needFrom(value.toObject()))
            assessment.needs.push_back(std::move(*need));
    }
    assessment.saidBy = wordsFrom(object, "said_by"_L1);
    assessment.standsIn = wordsFrom(object, "stands_in"_L1);
    assessment.wouldChange = wordsFrom(object, "would_change"_L1);
    return assessment;
}

QJsonObject objectOf(const AssessedNeed& need)
{
    QJsonObject object{{u"kind"_s, keyword(need.kind)},
                       {u"words"_s, need.words},
                       {u"visits"_s, QJsonArray::fromStringList(need.visits)}};
    if (need.weekly)
        object.insert("weekly_minutes"_L1, static_cast<qint64>(need.weekly->count()));
    return object;
}

bool isNamed(const QStringList& names, const QString& name)
{
    return std::ranges::any_of(names, [&](const QString& other) { return folded(other) == folded(name); });
}

} // namespace

const std::vector<NeedKind>& needKinds()
{
    static const std::vector<NeedKind> all = [] {
        std::vector<NeedKind> kinds;
        for (const auto& [kind, word] : kindWords)
            kinds.push_back(kind);
        return kinds;
    }();
    return all;
}

QString keyword(NeedKind kind)
{
    return std::ranges::find(kindWords, kind, [](const auto& word) { return word.first; })->second;
}

std::optional<NeedKind> parseNeedKind(QStringView keyword)
{
    const auto found =
        std::ranges::find_if(kindWords, [&](const auto& word) { return keyword == word.second; });
    return found == kindWords.end() ? std::nullopt : std::optional(found->first);
}

std::vector<Assessment> readAssessments(const QByteArray& json)
{
    std::vector<Assessment> assessments;
    const QJsonArray all = QJsonDocument::fromJson(json).object().value("assessments"_L1).toArray();
    for (const QJsonValue& value : all) {
        if (auto assessment = assessmentFrom(value.toObject()))
            assessments.push_back(std::move(*assessment));
    }
    std::ranges::stable_sort(assessments, {}, &Assessment::from);
    return assessments;
}

QByteArray writeAssessments(const std::vector<Assessment>& assessments)
{
    if (assessments.empty())
        return {};
    QJsonArray all;
    for (const Assessment& assessment : assessments) {
        QJsonArray needs;
        for (const AssessedNeed& need : assessment.needs)
            needs.append(objectOf(need));
        QJsonObject object{{u"from"_s, toIso(assessment.from)},
                           {u"needs"_s, needs},
                           {u"said_by"_s, assessment.saidBy},
                           {u"stands_in"_s, assessment.standsIn},
                           {u"would_change"_s, assessment.wouldChange}};
        if (assessment.weekly)
            object.insert("weekly_minutes"_L1, static_cast<qint64>(assessment.weekly->count()));
        all.append(object);
    }
    return QJsonDocument(QJsonObject{{u"assessments"_s, all}}).toJson(QJsonDocument::Compact);
}

std::vector<Assessment> withAssessment(std::vector<Assessment> assessments,
                                       const std::optional<Assessment>& before, const Assessment& now)
{
    if (before)
        assessments = withoutAssessment(std::move(assessments), *before);
    assessments.push_back(now);
    std::ranges::stable_sort(assessments, {}, &Assessment::from);
    return assessments;
}

std::vector<Assessment> withoutAssessment(std::vector<Assessment> assessments, const Assessment& gone)
{
    const auto found = std::ranges::find(assessments, gone);
    if (found != assessments.end())
        assessments.erase(found);
    return assessments;
}

const Assessment* assessmentOn(const std::vector<Assessment>& assessments, QDate day)
{
    const Assessment* newest = nullptr;
    for (const Assessment& assessment : assessments) {
        if (assessment.from <= day && (newest == nullptr || newest->from <= assessment.from))
            newest = &assessment;
    }
    return newest;
}

AssessedTime assessedIn(const std::vector<Assessment>& assessments, const BillingPeriod& period)
{
    AssessedTime time;
    qint64 sevenths = 0;
    for (QDate day = period.from; day.isValid() && day <= period.to; day = day.addDays(1)) {
        const Assessment* assessment = assessmentOn(assessments, day);
        if (assessment == nullptr || !assessment->weekly)
            ++time.daysNotStated;
        else
            sevenths += assessment->weekly->count();
    }
    time.length = Minutes(divideHalfUp(sevenths, daysInWeek));
    return time;
}

QStringList plannedNames(const std::vector<RotaEntry>& rota, QDate day)
{
    QStringList names;
    for (const PlannedVisit& visit : plannedVisits(rota, {day, day.addDays(daysAhead - 1)})) {
        if (!visit.name.isEmpty() && !isNamed(names, visit.name))
            names += visit.name;
    }
    return names;
}

NeedsAndVisits needsAndVisits(const Assessment& assessment, const std::vector<RotaEntry>& rota, QDate day)
{
    NeedsAndVisits found;
    if (assessment.needs.empty())
        return found;
    const QStringList planned = plannedNames(rota, day);
    QStringList named;
    for (const AssessedNeed& need : assessment.needs) {
        named += need.visits;
        if (std::ranges::none_of(need.visits, [&](const QString& visit) { return isNamed(planned, visit); }))
            found.withoutVisit.push_back(need);
    }
    for (const QString& visit : planned) {
        if (!isNamed(named, visit))
            found.withoutNeed += visit;
    }
    return found;
}

} // namespace daybook
