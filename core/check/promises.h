#pragma once

#include "core/check/household.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace daybook {

struct PromisesReading
{
    std::vector<Promise> promises;
    QString problem; ///< what happened, what is safe, what to do; empty when read
};
/// promises.json: what the provider agreed beyond the terms. Errors: a sentence for more than 4 MiB,
/// unreadable JSON, or a promise without dates.
PromisesReading readPromises(const QByteArray& json);
/// Writes what readPromises reads; keys in a fixed order.
QByteArray writePromises(const std::vector<Promise>& promises);

} // namespace daybook
