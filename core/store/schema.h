#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace daybook {

/// What marks a file as a daybook: "DYB1".
constexpr qint64 applicationId = 0x44594231;

/// One numbered script that changes the tables. Scripts add tables or trailing columns; one that must reshape
/// says so in its first line ("-- reshapes"): then the history gets a new base, and taking back stops there.
struct Migration
{
    int number{};
    QByteArray script{};
    bool reshapes() const { return script.startsWith("-- reshapes"); }
};

/// The tables of a daybook, version by version. A version is the number of its last migration.
class Schema
{
public:
    /// That of this program.
    static const Schema& current();
    explicit Schema(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}

    int version() const { return m_migrations.empty() ? 0 : m_migrations.back().number; }
    const std::vector<Migration>& migrations() const { return m_migrations; }
    /// Runs the migrations after `from` up to version(), without a transaction of its own. True when one
    /// reshapes.
    bool migrate(const Connection& connection, int from) const;
    /// True when the file holds exactly the tables and indexes of `version`, and nothing else: no triggers,
    /// no views.
    bool fits(const Connection& connection, int version) const;

private:
    std::vector<Migration> m_migrations;
};

/// True when the file holds only tables and indexes: for files of a newer program, whose tables are not known
/// here.
bool holdsOnlyTables(const Connection& connection);

} // namespace daybook
