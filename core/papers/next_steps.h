#pragma once

#include "core/care/person.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

/// Who pays for the care, which decides whom to turn to.
enum class WhoPays { Privately, DirectPayment, Council, Nhs };
/// Where the person lives: the ways to complain differ.
enum class Country { England, Wales, Scotland, NorthernIreland };
QString keyword(WhoPays who);
QString keyword(Country country);
std::optional<WhoPays> parseWhoPays(QStringView keyword);
std::optional<Country> parseCountry(QStringView keyword);

/// What somebody in that place can do next, step by step, and to whom the next letter goes. Never what they
/// have to do.
struct NextSteps
{
    WhoPays who{};
    Country country{};
    QStringList writeTo{}; ///< lines of an address; streets of offices are for the person to look up
    QStringList steps{};
    QString source{}; ///< the public pages they were read from
    friend bool operator==(const NextSteps&, const NextSteps&) = default;
};
/// The texts as they come with Daybook: data with a version and a day, so that they can be renewed.
struct NextStepsPack
{
    int version{};
    QDate dated{};
    std::vector<NextSteps> routes{};
    friend bool operator==(const NextStepsPack&, const NextStepsPack&) = default;
};
const NextStepsPack& nextStepsPack();
/// Errors: nullopt when it is no such pack or a route of it is not whole.
std::optional<NextStepsPack> readNextSteps(const QByteArray& json);

/// Names that stand in the texts. Empty ones become "your council" and the like, as is said in that country.
struct NextStepsNames
{
    QString provider{};
    QString funder{};
    QStringList providerAddress{}; ///< printed where the next letter goes to the provider
};
/// The route with the names filled in.
NextSteps nextSteps(Country country, WhoPays who, const NextStepsNames& names);

/// As long as nothing was said: Wales is for the person to choose.
Country usualCountry(Nation nation);

} // namespace daybook
