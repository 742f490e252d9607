#include "core/store/person_repository.h"

#include "core/store/sealed_table.h"

namespace daybook {

namespace {

const SealedTable people("person",
                         {"uuid", "name", "address", "phone", "email", "nation", "kept_by", "keeper_name",
                          "funder_name", "funder_reference", "information_needs", "helper_phone"});
const SealedTable settings("setting", {"name", "value"});

constexpr Word<Nation> nationWords[] = {{Nation::EnglandAndWales, "england-and-wales"},
                                        {Nation::Scotland, "scotland"},
                                        {Nation::NorthernIreland, "northern-ireland"}};
constexpr Word<KeptBy> keptByWords[] = {{KeptBy::Self, "self"},
                                        {KeptBy::Family, "family"},
                                        {KeptBy::NominatedPerson, "nominated"},
                                        {KeptBy::AuthorisedPerson, "authorised"},
                                        {KeptBy::Attorney, "attorney"},
                                        {KeptBy::Deputy, "deputy"},
                                        {KeptBy::Helper, "helper"}};

constexpr qint64 onlyPerson = 1;

} // namespace

Person PersonRepository::person() const
{
    Person person;
    people.each(m_connection, [&person](qint64, RowReader& row) {
        person.uuid = row.uuid();
        person.name = row.text();
        person.address = row.lines();
        person.phone = row.text();
        person.email = row.text();
        person.nation = row.word(nationWords);
        person.keptBy = row.word(keptByWords);
        person.keeperName = row.text();
        person.funderName = row.text();
        person.funderReference = row.text();
        person.informationNeeds = row.text();
        person.helperPhone = row.text();
    });
    return person;
}

void PersonRepository::set(const Person& person) const
{
    const QString known = this->person().uuid;
    RowWriter row;
    // The daybook keeps the identity it was started with: copies of it are recognised by it.
    row.uuid(known.isEmpty() ? person.uuid : known)
        .text(person.name)
        .lines(person.address)
        .text(person.phone)
        .text(person.email)
        .word(person.nation, nationWords)
        .word(person.keptBy, keptByWords)
        .text(person.keeperName)
        .text(person.funderName)
        .text(person.funderReference)
        .text(person.informationNeeds)
        .text(person.helperPhone);
    if (known.isEmpty())
        people.insert(m_connection, onlyPerson, row);
    else
        people.update(m_connection, onlyPerson, row);
}

QString PersonRepository::setting(const QString& name) const
{
    QString value;
    settings.each(m_connection, "name = ?1", {name.toUtf8()}, [&value](qint64, RowReader& row) {
        row.text();
        value = row.text();
    });
    return value;
}

void PersonRepository::setSetting(const QString& name, const QString& value) const
{
    const std::vector<qint64> ids = settings.idsWhere(m_connection, "name", name.toUtf8());
    RowWriter row;
    row.text(name).text(value);
    if (ids.empty() && !value.isEmpty())
        settings.insert(m_connection, row);
    else if (!ids.empty() && value.isEmpty())
        settings.remove(m_connection, ids.front());
    else if (!ids.empty())
        settings.update(m_connection, ids.front(), row);
}

} // namespace daybook
