#pragma once

#include "core/care/person.h"
#include "core/care/provider.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace daybook {

/// A person read from person.json, or a sentence that says why not.
struct PersonReading
{
    std::optional<Person> person;
    QString problem;
};
/// Reads "daybook-person/1". Errors: a sentence for more than 1 MiB, unreadable JSON, another format, no
/// name.
PersonReading readPerson(const QByteArray& json);
/// Writes what readPerson reads; keys in a fixed order.
QByteArray writePerson(const Person& person);

struct ProvidersReading
{
    std::vector<Provider> providers;
    QString problem;
};
/// Reads providers.json: a list of objects with at least a name. Errors: as readPerson.
ProvidersReading readProviders(const QByteArray& json);
QByteArray writeProviders(const std::vector<Provider>& providers);

} // namespace daybook
