#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace daybook::test {

/// "They said they will not charge for 3 to 5 June."
struct Promised
{
    QDate from{};
    QDate to{};
    QString service{}; ///< empty = all of them
    int percent{};     ///< of the price still to be paid
    QDateTime at{};
    bool kept{false}; ///< the provider charges as it said
};

struct World;

/// In some households the provider agreed to take less, or nothing, on some days.
std::vector<Promised> drawPromises(const World& world);
/// What counts on that day; of two the later.
std::optional<Promised> promiseOn(const World& world, const QDate& date, const QString& service);
/// Entries of promises.json; empty when nothing was promised.
QJsonArray promisesJson(const World& world);

} // namespace daybook::test
