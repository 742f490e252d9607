#pragma once

#include "core/base/history.h"
#include "core/store/connection.h"

#include <QByteArray>

#include <vector>

struct sqlite3_session;

namespace daybook {

/// The tables that make up the record: everything but papers as received, the history itself and who has the
/// file open.
const std::vector<QByteArray>& recordTables();

/// Writes down what changes in the record while it lives. Made inside a transaction.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(const Connection& connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    /// Old and new values of everything that is different now; empty when nothing is.
    QByteArray changes() const;

private:
    const Connection& m_connection;
    sqlite3_session* m_session{nullptr};
};

/// Every row there is, as a change that adds it to an empty daybook.
QByteArray everything(const Connection& connection);
/// Errors: Altered when the values it starts from are not those in the file.
void apply(const Connection& connection, const QByteArray& changes);
/// The same for changes made long ago. False when a row they are about is no longer as they left it, or
/// another holds on to it; then nothing is changed.
bool applyIfUntouched(const Connection& connection, const QByteArray& changes);
/// The change that takes `changes` back. Errors: Altered when it cannot be read.
QByteArray inverted(const Connection& connection, const QByteArray& changes);
/// One entry for each value, without seals and UUIDs.
std::vector<HistoryDetail> detailsOf(const Connection& connection, const QByteArray& changes);

} // namespace daybook
