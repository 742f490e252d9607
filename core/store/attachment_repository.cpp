#include "core/store/attachment_repository.h"

#include "core/base/sha256.h"
#include "core/store/packing.h"
#include "core/store/store_error.h"

#include <optional>

namespace daybook {

namespace {

std::optional<QByteArray> original(const QString& sha256, bool isPacked, qint64 size, QByteArrayView stored)
{
    const std::optional<QByteArray> bytes = isPacked ? unpacked(stored, size) : stored.toByteArray();
    if (!bytes || sha256Hex(*bytes) != sha256)
        return {};
    return bytes;
}

} // namespace

QString AttachmentRepository::add(const QByteArray& bytes, const QDate& receivedOn) const
{
    const QString sha256 = sha256Hex(bytes);
    const QByteArray smaller = packed(bytes);
    const bool isPacked = smaller.size() < bytes.size();
    m_connection
        .statement(
            "INSERT INTO attachment (sha256, size, is_packed, bytes, received_on) VALUES (?1, ?2, ?3, ?4, ?5)"
            " ON CONFLICT (sha256) DO NOTHING;")
        .bind(1, sha256)
        .bind(2, bytes.size())
        .bind(3, isPacked ? 1 : 0)
        .bind(4, Cell(Blob{isPacked ? smaller : bytes}))
        .bind(5, receivedOn.isValid() ? Cell(receivedOn.toString(Qt::ISODate).toLatin1()) : Cell())
        .run();
    return sha256;
}

bool AttachmentRepository::has(const QString& sha256) const
{
    Statement& statement = m_connection.statement("SELECT 1 FROM attachment WHERE sha256 = ?1;");
    const Reading reading(statement);
    statement.bind(1, sha256);
    return statement.step();
}

QByteArray AttachmentRepository::bytes(const QString& sha256) const
{
    Statement& statement =
        m_connection.statement("SELECT is_packed, size, bytes FROM attachment WHERE sha256 = ?1;");
    const Reading reading(statement);
    statement.bind(1, sha256);
    if (!statement.step())
        return {};
    const std::optional<QByteArray> found =
        original(sha256, statement.integer(0) != 0, statement.integer(1), statement.bytes(2));
    if (!found)
        throw StoreError(StoreError::Reason::Damaged, m_connection.path(),
                         QStringLiteral("attachment ") + sha256);
    return *found;
}

QStringList AttachmentRepository::altered() const
{
    QStringList found;
    Statement& statement =
        m_connection.statement("SELECT sha256, is_packed, size, bytes FROM attachment ORDER BY id;");
    const Reading reading(statement);
    while (statement.step()) {
        const QString sha256 = statement.text(0);
        if (!original(sha256, statement.integer(1) != 0, statement.integer(2), statement.bytes(3)))
            found += sha256;
    }
    return found;
}

} // namespace daybook
