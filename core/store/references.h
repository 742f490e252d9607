#pragma once

#include "core/store/connection.h"

#include <QSet>
#include <QString>

namespace daybook {

/// Everything in the daybook that names a record which is not there: a payment of a bill, an entry of an
/// account, an agreement or a planned visit of a provider. The records join by name or uuid, so that two
/// copies can be brought together, and the database cannot hold them to it.
QSet<QString> missingReferences(const Connection& connection);

} // namespace daybook
