#pragma once

#include <QString>
#include <QStringList>

namespace daybook {

enum class ProviderKind {
    Agency,
    EmployedAssistant,
    SelfEmployed,
    Neighbour,
    Restaurant,
    SharedLives,
    DayCentre,
    LiveIn,
    Other
};

/// Whoever sends the bill. Only the name is mandatory.
struct Provider
{
    qint64 id{};
    QString uuid;
    QString name;
    QStringList aliases; ///< other names seen on their papers
    ProviderKind kind{ProviderKind::Agency};
    QStringList address;
    QString phone;
    QString email;
    QString customerReference;
    friend bool operator==(const Provider&, const Provider&) = default;
};

/// "care agency", "personal assistant", "neighbour" …: translated, for sentences.
QString kindText(ProviderKind kind);

} // namespace daybook
