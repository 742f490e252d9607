#include "core/money/council_profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

/// A static library's resources are linked only when asked for, and the macro must stand outside every
/// namespace.
static void askForCouncils()
{
    Q_INIT_RESOURCE(councils);
}

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ReportPart, QLatin1StringView>, 15> partWords{{
    {ReportPart::Who, "who"_L1},
    {ReportPart::Period, "period"_L1},
    {ReportPart::Award, "award"_L1},
    {ReportPart::Opening, "opening"_L1},
    {ReportPart::MoneyIn, "money_in"_L1},
    {ReportPart::MoneyOut, "money_out"_L1},
    {ReportPart::Closing, "closing"_L1},
    {ReportPart::Owed, "owed"_L1},
    {ReportPart::LeftOver, "left_over"_L1},
    {ReportPart::Contribution, "contribution"_L1},
    {ReportPart::Care, "care"_L1},
    {ReportPart::Papers, "papers"_L1},
    {ReportPart::Changes, "changes"_L1},
    {ReportPart::Declaration, "declaration"_L1},
    {ReportPart::Lines, "lines"_L1},
}};

constexpr std::array<std::pair<ReportRhythm, QLatin1StringView>, 7> rhythmWords{{
    {ReportRhythm::Monthly, "monthly"_L1},
    {ReportRhythm::FourWeekly, "four_weekly"_L1},
    {ReportRhythm::Quarterly, "quarterly"_L1},
    {ReportRhythm::ThirteenWeekly, "thirteen_weekly"_L1},
    {ReportRhythm::HalfYear, "half_year"_L1},
    {ReportRhythm::Yearly, "yearly"_L1},
    {ReportRhythm::OnRequest, "on_request"_L1},
}};

constexpr int mostWeeks = 52;
constexpr int mostYears = 99;
constexpr qsizetype longestWords = 500;

template <typename Value, std::size_t Size>
QString wordFor(Value value, const std::array<std::pair<Value, QLatin1StringView>, Size>& words)
{
    return std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.first == value; })
        ->second;
}

template <typename Value, std::size_t Size>
std::optional<Value> valueOf(QStringView text,
                             const std::array<std::pair<Value, QLatin1StringView>, Size>& words)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& word) { return text == word.second; });
    return found == words.end() ? std::optional<Value>() : found->first;
}

template <typename Value, std::size_t Size>
std::vector<Value> valuesOf(const std::array<std::pair<Value, QLatin1StringView>, Size>& words)
{
    std::vector<Value> values;
    for (const auto& [value, word] : words)
        values.push_back(value);
    return values;
}

std::optional<int> wholeNumber(const QJsonValue& value, int most)
{
    const int number = value.toInt(-1);
    return number < 0 || number > most ? std::optional<int>() : number;
}

QString shortText(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().simplified().left(longestWords);
}

std::optional<CouncilProfile> profileFrom(const QJsonObject& object)
{
    CouncilProfile profile;
    profile.key = shortText(object, "key"_L1);
    profile.name = shortText(object, "name"_L1);
    const auto rhythm = parseReportRhythm(object.value("rhythm"_L1).toString());
    if (profile.key.isEmpty() || profile.name.isEmpty() || !rhythm)
        return {};
    profile.note = shortText(object, "note"_L1);
    profile.source = shortText(object, "source"_L1);
    if (const QDate seen = QDate::fromString(object.value("seen_on"_L1).toString(), Qt::ISODate);
        seen.isValid())
        profile.seenOn = seen;
    profile.rhythm = *rhythm;
    profile.weeksAllowed = wholeNumber(object.value("weeks_allowed"_L1), mostWeeks);
    profile.weeksBy =
        object.value("weeks_by"_L1).toString() == "as_paid"_L1 ? WeeksBy::AsPaid : WeeksBy::Gross;
    profile.keepYears = wholeNumber(object.value("keep_years"_L1), mostYears);
    const QJsonArray parts = object.value("sections"_L1).toArray();
    for (const QJsonValue& value : parts) {
        // A bare word, or one with a label of the person's own.
        const QJsonObject own = value.toObject();
        const auto part =
            parseReportPart(value.isString() ? value.toString() : own.value("part"_L1).toString());
        const bool isThere = part && std::ranges::any_of(profile.parts, [&](const ProfilePart& each) {
                                 return each.part == *part;
                             });
        if (part && !isThere)
            profile.parts.push_back({*part, shortText(own, "label"_L1), own.value("shown"_L1).toBool(true)});
    }
    // What a list forgets stands at its end: nothing is left out without a word.
    for (const ReportPart part : reportParts()) {
        if (std::ranges::none_of(profile.parts,
                                 [part](const ProfilePart& each) { return each.part == part; }))
            profile.parts.push_back({part, {}, true});
    }
    return profile;
}

} // namespace

const std::vector<ReportPart>& reportParts()
{
    static const std::vector<ReportPart> all = valuesOf(partWords);
    return all;
}

QString keyword(ReportPart part)
{
    return wordFor(part, partWords);
}

std::optional<ReportPart> parseReportPart(QStringView keyword)
{
    return valueOf(keyword, partWords);
}

const std::vector<ReportRhythm>& reportRhythms()
{
    static const std::vector<ReportRhythm> all = valuesOf(rhythmWords);
    return all;
}

QString keyword(ReportRhythm rhythm)
{
    return wordFor(rhythm, rhythmWords);
}

std::optional<ReportRhythm> parseReportRhythm(QStringView keyword)
{
    return valueOf(keyword, rhythmWords);
}

QString rhythmText(ReportRhythm rhythm)
{
    switch (rhythm) {
    case ReportRhythm::Monthly:
        return QCoreApplication::translate("CouncilProfile", "Every month");
    case ReportRhythm::FourWeekly:
        return QCoreApplication::translate("CouncilProfile", "Every four weeks");
    case ReportRhythm::Quarterly:
        return QCoreApplication::translate("CouncilProfile", "Every three months");
    case ReportRhythm::ThirteenWeekly:
        return QCoreApplication::translate("CouncilProfile", "Every thirteen weeks");
    case ReportRhythm::HalfYear:
        return QCoreApplication::translate("CouncilProfile", "Every six months");
    case ReportRhythm::Yearly:
        return QCoreApplication::translate("CouncilProfile", "Once a year");
    case ReportRhythm::OnRequest:
        return QCoreApplication::translate("CouncilProfile", "When they ask for it");
    }
    Q_UNREACHABLE();
}

BillingPeriod periodFrom(QDate firstDay, ReportRhythm rhythm, QDate lastDay)
{
    const auto until = [firstDay](QDate next) { return BillingPeriod{firstDay, next.addDays(-1)}; };
    // A month from the 31st ends where the next month ends.
    const auto months = [firstDay](int count) {
        const QDate next = firstDay.addMonths(count);
        return next.day() < firstDay.day() ? next.addDays(1) : next;
    };
    switch (rhythm) {
    case ReportRhythm::Monthly:
        return until(months(1));
    case ReportRhythm::FourWeekly:
        return until(firstDay.addDays(28));
    case ReportRhythm::Quarterly:
        return until(months(3));
    case ReportRhythm::ThirteenWeekly:
        return until(firstDay.addDays(91));
    case ReportRhythm::HalfYear:
        return until(months(6));
    case ReportRhythm::Yearly:
        return until(months(12));
    case ReportRhythm::OnRequest:
        return {firstDay, std::max(firstDay, lastDay)};
    }
    Q_UNREACHABLE();
}

const std::vector<CouncilProfile>& councilProfiles()
{
    static const std::vector<CouncilProfile> profiles = [] {
        askForCouncils();
        QFile file(u":/daybook/councils/profiles.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen);
        std::vector<CouncilProfile> found;
        const QJsonArray all =
            QJsonDocument::fromJson(file.readAll()).object().value("profiles"_L1).toArray();
        for (const QJsonValue& value : all) {
            if (auto profile = profileFrom(value.toObject()))
                found.push_back(std::move(*profile));
        }
        return found;
    }();
    return profiles;
}

std::vector<CouncilProfile> councilProfiles(const QByteArray& own)
{
    std::vector<CouncilProfile> profiles = councilProfiles();
    if (auto profile = readProfile(own))
        profiles.insert(profiles.begin(), std::move(*profile));
    return profiles;
}

std::optional<CouncilProfile> readProfile(const QByteArray& json)
{
    return profileFrom(QJsonDocument::fromJson(json).object());
}

QByteArray writeProfile(const CouncilProfile& profile)
{
    QJsonObject object{{u"key"_s, profile.key},
                       {u"name"_s, profile.name},
                       {u"note"_s, profile.note},
                       {u"source"_s, profile.source},
                       {u"rhythm"_s, keyword(profile.rhythm)},
                       {u"weeks_by"_s, profile.weeksBy == WeeksBy::AsPaid ? u"as_paid"_s : u"gross"_s}};
    if (profile.seenOn)
        object.insert("seen_on"_L1, toIso(*profile.seenOn));
    if (profile.weeksAllowed)
        object.insert("weeks_allowed"_L1, *profile.weeksAllowed);
    if (profile.keepYears)
        object.insert("keep_years"_L1, *profile.keepYears);
    QJsonArray parts;
    for (const ProfilePart& part : profile.parts)
        parts.append(QJsonObject{
            {u"part"_s, keyword(part.part)}, {u"label"_s, part.label}, {u"shown"_s, part.isShown}});
    object.insert("sections"_L1, parts);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace daybook
