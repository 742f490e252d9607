#pragma once

#include <QByteArray>
#include <QString>

namespace daybook {

/// Writes a file whole or not at all. Errors: one sentence, also where there is nothing to write; empty when
/// it is written.
QString writeWhole(const QString& path, const QByteArray& bytes);

} // namespace daybook
