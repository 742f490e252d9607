#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace daybook {

/// The pieces of a line: what stands between commas, semicolons and "then", and each "nobody" for itself.
QStringList piecesOf(const QString& line);

/// A messenger puts "[12/06/2026, 20:14] Jane:" or "12/06/2026, 20:14 - Jane:" before each message.
struct PhoneMessage
{
    QDate date{}; ///< invalid when it does not stand there
    QString text{};
};

PhoneMessage withoutSender(const QString& line);
/// A date at the start of a line, which is then taken off it.
std::optional<QDate> takeDate(QString& line, QDate today);

} // namespace daybook
