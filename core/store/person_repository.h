#pragma once

#include "core/care/person.h"
#include "core/store/connection.h"

#include <QString>

namespace daybook {

/// The one person of a daybook, and the settings that go with them.
class PersonRepository
{
public:
    explicit PersonRepository(const Connection& connection) : m_connection(connection) {}
    Person person() const;
    void set(const Person& person) const;
    QString setting(const QString& name) const;
    /// An empty value removes the setting.
    void setSetting(const QString& name, const QString& value) const;

private:
    const Connection& m_connection;
};

} // namespace daybook
