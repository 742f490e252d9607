#include "core/care/person_file.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 1024 * 1024;

template <typename Value>
struct Word
{
    Value value;
    const char* word;
};

constexpr std::array<Word<Nation>, 3> nationWords{{{Nation::EnglandAndWales, "england-and-wales"},
                                                   {Nation::Scotland, "scotland"},
                                                   {Nation::NorthernIreland, "northern-ireland"}}};
constexpr std::array<Word<KeptBy>, 7> keptByWords{{{KeptBy::Self, "self"},
                                                   {KeptBy::Family, "family"},
                                                   {KeptBy::NominatedPerson, "nominated"},
                                                   {KeptBy::AuthorisedPerson, "authorised"},
                                                   {KeptBy::Attorney, "attorney"},
                                                   {KeptBy::Deputy, "deputy"},
                                                   {KeptBy::Helper, "helper"}}};
constexpr std::array<Word<ProviderKind>, 9> kindWords{{{ProviderKind::Agency, "agency"},
                                                       {ProviderKind::EmployedAssistant, "pa_employed"},
                                                       {ProviderKind::SelfEmployed, "self_employed"},
                                                       {ProviderKind::Neighbour, "neighbour"},
                                                       {ProviderKind::Restaurant, "restaurant"},
                                                       {ProviderKind::SharedLives, "shared_lives"},
                                                       {ProviderKind::DayCentre, "day_centre"},
                                                       {ProviderKind::LiveIn, "live_in"},
                                                       {ProviderKind::Other, "other"}}};

template <typename Value, std::size_t N>
QString wordOf(const std::array<Word<Value>, N>& words, Value value)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const auto& word) { return word.value == value; });
    return found == words.end() ? QString() : QString::fromLatin1(found->word);
}

template <typename Value, std::size_t N>
Value valueOf(const std::array<Word<Value>, N>& words, const QString& text, Value otherwise)
{
    const auto found = std::find_if(words.begin(), words.end(),
                                    [&](const auto& word) { return text == QLatin1StringView(word.word); });
    return found == words.end() ? otherwise : found->value;
}

QStringList lines(const QJsonValue& value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& line : array)
        result.append(line.toString());
    return result;
}

} // namespace

PersonReading readPerson(const QByteArray& json)
{
    if (json.size() > largestFile)
        return {{},
                QCoreApplication::translate("PersonFile", "The file with the person's details is far too "
                                                          "large, so it was not used. Nothing was changed.")};
    const QJsonObject object = QJsonDocument::fromJson(decodeText(json).text.toUtf8()).object();
    if (object.value("format"_L1).toString() != "daybook-person/1"_L1)
        return {{},
                QCoreApplication::translate("PersonFile",
                                            "The file with the person's details could not be understood, so "
                                            "it was not used. Nothing was changed. "
                                            "Check that it is the file that Daybook wrote.")};
    Person person;
    person.name = object.value("name"_L1).toString();
    if (person.name.isEmpty())
        return {{},
                QCoreApplication::translate("PersonFile",
                                            "The file with the person's details has no name in it, so it was "
                                            "not used. Nothing was changed. Add a name.")};
    person.uuid = object.value("uuid"_L1).toString();
    person.address = lines(object.value("address"_L1));
    person.phone = object.value("phone"_L1).toString();
    person.email = object.value("email"_L1).toString();
    person.nation = valueOf(nationWords, object.value("nation"_L1).toString(), Nation::EnglandAndWales);
    person.keptBy = valueOf(keptByWords, object.value("kept_by"_L1).toString(), KeptBy::Self);
    person.keeperName = object.value("keeper"_L1).toString();
    person.funderName = object.value("funder"_L1).toString();
    person.funderReference = object.value("funder_reference"_L1).toString();
    person.informationNeeds = object.value("information_needs"_L1).toString();
    person.helperPhone = object.value("helper_phone"_L1).toString();
    return {person, {}};
}

QByteArray writePerson(const Person& person)
{
    const QJsonObject object{{u"format"_s, u"daybook-person/1"_s},
                             {u"uuid"_s, person.uuid},
                             {u"name"_s, person.name},
                             {u"address"_s, QJsonArray::fromStringList(person.address)},
                             {u"phone"_s, person.phone},
                             {u"email"_s, person.email},
                             {u"nation"_s, wordOf(nationWords, person.nation)},
                             {u"kept_by"_s, wordOf(keptByWords, person.keptBy)},
                             {u"keeper"_s, person.keeperName},
                             {u"funder"_s, person.funderName},
                             {u"funder_reference"_s, person.funderReference},
                             {u"information_needs"_s, person.informationNeeds},
                             {u"helper_phone"_s, person.helperPhone}};
    return QJsonDocument(object).toJson();
}

ProvidersReading readProviders(const QByteArray& json)
{
    if (json.size() > largestFile)
        return {
            {},
            QCoreApplication::translate(
                "PersonFile",
                "The file with the providers is far too large, so it was not used. Nothing was changed.")};
    const QJsonDocument document = QJsonDocument::fromJson(decodeText(json).text.toUtf8());
    if (!document.isArray())
        return {{},
                QCoreApplication::translate("PersonFile",
                                            "The file with the providers could not be understood, so it was "
                                            "not used. Nothing was changed. "
                                            "Check that it is the file that Daybook wrote.")};
    ProvidersReading reading;
    const QJsonArray array = document.array();
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        Provider provider;
        provider.name = object.value("name"_L1).toString();
        if (provider.name.isEmpty()) {
            reading.problem = QCoreApplication::translate(
                "PersonFile", "One of the providers in the file has no name, so it was left out. The others "
                              "were read. Add a name.");
            continue;
        }
        provider.uuid = object.value("uuid"_L1).toString();
        provider.aliases = lines(object.value("aliases"_L1));
        provider.kind = valueOf(kindWords, object.value("kind"_L1).toString(), ProviderKind::Agency);
        provider.address = lines(object.value("address"_L1));
        provider.phone = object.value("phone"_L1).toString();
        provider.email = object.value("email"_L1).toString();
        provider.customerReference = object.value("customer_reference"_L1).toString();
        reading.providers.push_back(provider);
    }
    return reading;
}

QByteArray writeProviders(const std::vector<Provider>& providers)
{
    QJsonArray array;
    for (const Provider& provider : providers) {
        array.append(QJsonObject{{u"uuid"_s, provider.uuid},
                                 {u"name"_s, provider.name},
                                 {u"aliases"_s, QJsonArray::fromStringList(provider.aliases)},
                                 {u"kind"_s, wordOf(kindWords, provider.kind)},
                                 {u"address"_s, QJsonArray::fromStringList(provider.address)},
                                 {u"phone"_s, provider.phone},
                                 {u"email"_s, provider.email},
                                 {u"customer_reference"_s, provider.customerReference}});
    }
    return QJsonDocument(array).toJson();
}

} // namespace daybook
