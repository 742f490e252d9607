#pragma once

#include "core/store/connection.h"
#include "core/store/daybook.h"
#include "core/store/schema.h"

#include <QString>

#include <memory>

namespace daybook {

/// A file that was found to be a sound daybook, ready to be used.
struct OpenedFile
{
    std::unique_ptr<Connection> connection{};
    bool isNewer{false};
    bool isLookedThrough{true}; ///< false: lookThrough has to come before anything is written
};

/// Opens for writing: looks first without touching, then locks, checks, and brings an older daybook up to
/// date after a verified copy beside it. Never creates, cuts or removes a file it could not read. Errors: as
/// Daybook::open.
/// With Inspection::Later a file of this version is locked and its tables are told, but neither looked
/// through nor signed: `isLookedThrough` says so.
OpenedFile openForWriting(const QString& path, const Schema& schema, const Clock& clock, const QString& who,
                          Inspection inspection = Inspection::AtOnce);
/// What Inspection::Later left out. Errors: Damaged, ReadOnly.
void lookThrough(Connection& connection, const Clock& clock, const QString& who);
/// A steady copy in memory, so that looking never holds up whoever writes. Also of a file that somebody else
/// has open.
OpenedFile openForReading(const QString& path, const Schema& schema, const Clock& clock, const QString& who);
/// Brings the tables of an earlier version up to those of `schema`, in one transaction. Errors: Altered,
/// Damaged when they were not what they said.
void bringUpToDate(const Connection& connection, const Schema& schema, int version, const Clock& clock,
                   const QString& who);
/// Makes the tables and marks the file as a daybook, without a transaction of its own.
void lay(const Connection& connection, const Schema& schema);

} // namespace daybook
