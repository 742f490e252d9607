#include "core/care/person_file.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

Person somebody()
{
    Person person;
    person.uuid = u"p-1"_s;
    person.name = u"Zoë Clark"_s;
    person.address = {u"1 High Street"_s, u"Anytown"_s};
    person.phone = u"01632 960000"_s;
    person.email = u"zoe@example.org"_s;
    person.keeperName = u"Ann Clark"_s;
    person.funderName = u"Cheshire East Council"_s;
    person.funderReference = u"DP 12"_s;
    person.informationNeeds = u"large print"_s;
    person.helperPhone = u"01632 960001"_s;
    return person;
}

} // namespace

TEST_CASE(
    "a person's details that are written can be read again, wherever they live and whoever keeps the daybook",
    "[care]")
{
    Person person = somebody();
    person.nation = GENERATE(Nation::EnglandAndWales, Nation::Scotland, Nation::NorthernIreland);
    person.keptBy = GENERATE(KeptBy::Self, KeptBy::Family, KeptBy::NominatedPerson, KeptBy::AuthorisedPerson,
                             KeptBy::Attorney, KeptBy::Deputy, KeptBy::Helper);
    CHECK(readPerson(writePerson(person)).person == person);
}

TEST_CASE("a file that holds no person gets one clear sentence", "[care]")
{
    const QByteArray whole = writePerson(somebody());
    for (const QByteArray& file :
         {QByteArray(), QByteArray("\x89PNG\0\0", 6), whole.left(whole.size() / 2), QByteArray("{}"),
          QByteArray(R"({"format": "daybook-person/1"})"), QByteArray(2 * 1024 * 1024, ' ')}) {
        const PersonReading reading = readPerson(file);
        CHECK_FALSE(reading.person);
        CHECK(reading.problem.contains("Nothing was changed"_L1));
    }
}

TEST_CASE("providers of every kind that are written can be read again", "[care]")
{
    std::vector<Provider> providers;
    for (const ProviderKind kind :
         {ProviderKind::Agency, ProviderKind::EmployedAssistant, ProviderKind::SelfEmployed,
          ProviderKind::Neighbour, ProviderKind::Restaurant, ProviderKind::SharedLives,
          ProviderKind::DayCentre, ProviderKind::LiveIn, ProviderKind::Other}) {
        Provider provider;
        provider.name = u"Provider %1"_s.arg(providers.size());
        provider.aliases = {u"Other name"_s};
        provider.kind = kind;
        provider.address = {u"2 High Street"_s};
        provider.customerReference = u"C-7"_s;
        providers.push_back(provider);
    }
    const ProvidersReading reading = readProviders(writeProviders(providers));
    CHECK(reading.problem.isEmpty());
    CHECK(reading.providers == providers);
}

TEST_CASE("a provider without a name is left out and said so, the others are read", "[care]")
{
    const ProvidersReading reading = readProviders(R"([{"kind": "agency"}, {"name": "Rowan"}])");
    CHECK(reading.providers.size() == 1);
    CHECK(reading.problem.contains("left out"_L1));
    CHECK(readProviders("{}").problem.contains("Nothing was changed"_L1));
    CHECK(readProviders(QByteArray(2 * 1024 * 1024, ' ')).problem.contains("far too large"_L1));
}
