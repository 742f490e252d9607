#pragma once

#include "core/store/connection.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

namespace daybook {

/// Papers as received, by their SHA-256. They are only ever added, outside the history: taking a bill back
/// keeps its paper.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(const Connection& connection) : m_connection(connection) {}
    /// Returns the SHA-256; the same bytes are kept once.
    QString add(const QByteArray& bytes, const QDate& receivedOn) const;
    bool has(const QString& sha256) const;
    /// Empty when there is none. Errors: Damaged when the bytes are not those received.
    QByteArray bytes(const QString& sha256) const;
    /// The SHA-256 of every paper whose bytes are not those received.
    QStringList altered() const;

private:
    const Connection& m_connection;
};

} // namespace daybook
