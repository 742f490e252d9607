#include "core/papers/next_steps.h"

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
static void askForNextSteps()
{
    Q_INIT_RESOURCE(next_steps);
}

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

constexpr std::array<std::pair<WhoPays, QLatin1StringView>, 4> whoWords{{
    {WhoPays::Privately, "privately"_L1},
    {WhoPays::DirectPayment, "direct_payment"_L1},
    {WhoPays::Council, "council"_L1},
    {WhoPays::Nhs, "nhs"_L1},
}};
constexpr std::array<std::pair<Country, QLatin1StringView>, 4> countryWords{{
    {Country::England, "england"_L1},
    {Country::Wales, "wales"_L1},
    {Country::Scotland, "scotland"_L1},
    {Country::NorthernIreland, "northern_ireland"_L1},
}};

template <typename Value>
QString wordFor(Value value, const std::array<std::pair<Value, QLatin1StringView>, 4>& words)
{
    return std::ranges::find(words, value, [](const auto& word) { return word.first; })->second;
}

template <typename Value>
std::optional<Value> valueOf(QStringView text,
                             const std::array<std::pair<Value, QLatin1StringView>, 4>& words)
{
    const auto found = std::ranges::find_if(words, [&](const auto& word) { return text == word.second; });
    return found == words.end() ? std::optional<Value>() : found->first;
}

QStringList linesOf(const QJsonValue& value)
{
    QStringList lines;
    for (const QJsonValue& line : value.toArray())
        lines.append(line.toString().simplified());
    lines.removeAll(QString());
    return lines;
}

std::optional<NextSteps> routeOf(const QJsonObject& object)
{
    const auto country = parseCountry(object.value("country"_L1).toString());
    const auto who = parseWhoPays(object.value("paid_by"_L1).toString());
    if (!country || !who)
        return {};
    NextSteps route;
    route.country = *country;
    route.who = *who;
    route.writeTo = linesOf(object.value("write_to"_L1));
    route.steps = linesOf(object.value("steps"_L1));
    route.source = object.value("source"_L1).toString().simplified();
    return route.writeTo.isEmpty() || route.steps.isEmpty() ? std::nullopt : std::optional(route);
}

QString usualCouncil(Country country)
{
    switch (country) {
    case Country::England:
    case Country::Wales:
        return Words::tr("your council");
    case Country::Scotland:
        return Words::tr("your health and social care partnership");
    case Country::NorthernIreland:
        return Words::tr("your Health and Social Care Trust");
    }
    Q_UNREACHABLE();
}

QString usualNhs(Country country)
{
    switch (country) {
    case Country::England:
        return Words::tr("your NHS integrated care board");
    case Country::Wales:
        return Words::tr("your health board");
    case Country::Scotland:
        return Words::tr("your NHS board");
    case Country::NorthernIreland:
        return Words::tr("your Health and Social Care Trust");
    }
    Q_UNREACHABLE();
}

/// "your council arranged" at the start of a sentence is "Your council arranged".
QString filledIn(QString text, const QString& provider, const QString& council, const QString& nhs)
{
    text.replace(u"{provider}"_s, provider).replace(u"{council}"_s, council).replace(u"{nhs}"_s, nhs);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString keyword(WhoPays who)
{
    return wordFor(who, whoWords);
}

QString keyword(Country country)
{
    return wordFor(country, countryWords);
}

std::optional<WhoPays> parseWhoPays(QStringView keyword)
{
    return valueOf(keyword, whoWords);
}

std::optional<Country> parseCountry(QStringView keyword)
{
    return valueOf(keyword, countryWords);
}

std::optional<NextStepsPack> readNextSteps(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value("format"_L1).toString() != "daybook-next-steps/1"_L1)
        return {};
    NextStepsPack pack;
    pack.version = object.value("version"_L1).toInt();
    pack.dated = QDate::fromString(object.value("dated"_L1).toString(), Qt::ISODate);
    for (const QJsonValue& value : object.value("routes"_L1).toArray()) {
        const auto route = routeOf(value.toObject());
        if (!route)
            return {};
        pack.routes.push_back(*route);
    }
    return pack.version > 0 && pack.dated.isValid() ? std::optional(pack) : std::nullopt;
}

const NextStepsPack& nextStepsPack()
{
    static const NextStepsPack pack = [] {
        askForNextSteps();
        QFile file(u":/daybook/next_steps/next_steps.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        return readNextSteps(isOpen ? file.readAll() : QByteArray()).value_or(NextStepsPack{});
    }();
    return pack;
}

NextSteps nextSteps(Country country, WhoPays who, const NextStepsNames& names)
{
    const auto& routes = nextStepsPack().routes;
    const auto found = std::ranges::find_if(
        routes, [&](const NextSteps& route) { return route.country == country && route.who == who; });
    if (found == routes.end())
        return {};
    const QString provider = names.provider.isEmpty() ? Words::tr("the care provider") : names.provider;
    const QString funder = names.funder.simplified();
    const QString council =
        funder.isEmpty() || who == WhoPays::Nhs || who == WhoPays::Privately ? usualCouncil(country) : funder;
    const QString nhs = funder.isEmpty() || who != WhoPays::Nhs ? usualNhs(country) : funder;
    NextSteps steps = *found;
    const bool isToProvider = steps.writeTo.contains(u"{provider}"_s);
    for (QString& line : steps.writeTo)
        line = filledIn(line, provider, council, nhs);
    if (isToProvider)
        steps.writeTo += names.providerAddress;
    for (QString& line : steps.steps)
        line = filledIn(line, provider, council, nhs);
    return steps;
}

Country usualCountry(Nation nation)
{
    switch (nation) {
    case Nation::EnglandAndWales:
        return Country::England;
    case Nation::Scotland:
        return Country::Scotland;
    case Nation::NorthernIreland:
        return Country::NorthernIreland;
    }
    Q_UNREACHABLE();
}

} // namespace daybook
