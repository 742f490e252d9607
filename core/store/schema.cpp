#include "core/store/schema.h"

#include <QDir>
#include <QFile>

#include <algorithm>

// A static library keeps its resources only when somebody asks for them. The macro must stand outside every
// namespace.
static void askForMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

std::vector<Migration> embeddedMigrations()
{
    askForMigrations();
    std::vector<Migration> found;
    const QDir scripts(u":/daybook/migrations"_s);
    const QStringList names = scripts.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(scripts.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Q_UNUSED(isOpen);
        found.push_back({name.left(4).toInt(), file.readAll()});
    }
    return found;
}

std::vector<QByteArray> objectsIn(const Connection& connection)
{
    std::vector<QByteArray> found;
    Statement statement(connection, "SELECT type, name, tbl_name, sql FROM main.sqlite_schema;");
    while (statement.step()) {
        QByteArray object;
        for (int column = 0; column < 4; ++column)
            object += statement.bytes(column).toByteArray() + '\n';
        found.push_back(object);
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

const Schema& Schema::current()
{
    static const Schema schema(embeddedMigrations());
    return schema;
}

bool Schema::migrate(const Connection& connection, int from) const
{
    bool reshaped = false;
    for (const Migration& migration : m_migrations) {
        if (migration.number <= from)
            continue;
        connection.run(migration.script);
        reshaped = reshaped || migration.reshapes();
    }
    connection.run("PRAGMA user_version = " + QByteArray::number(version()) + ";");
    return reshaped;
}

bool Schema::fits(const Connection& connection, int version) const
{
    std::vector<Migration> upTo;
    std::copy_if(m_migrations.begin(), m_migrations.end(), std::back_inserter(upTo),
                 [version](const Migration& migration) { return migration.number <= version; });
    const Connection model({}, Access::Memory);
    Schema(upTo).migrate(model, 0);
    return objectsIn(connection) == objectsIn(model);
}

bool holdsOnlyTables(const Connection& connection)
{
    return connection.number("SELECT count(*) FROM main.sqlite_schema WHERE type NOT IN ('table', 'index')"
                             " OR sql LIKE '%VIRTUAL%TABLE%';") == 0;
}

} // namespace daybook
