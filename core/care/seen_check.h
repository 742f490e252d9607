#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace daybook {

/// What a check or paper of somebody who gives care is about.
enum class CheckKind { Dbs, Insurance, Training, RightToWork, Reference, Registration, Other };

/// A check or paper of a care provider or carer that the person saw, or asked to see. Nothing here is a mark.
struct SeenCheck
{
    qint64 id{};
    QString uuid{};
    QString name{}; ///< the provider or carer
    CheckKind kind{CheckKind::Dbs};
    QString details{}; ///< level, number, insurer, as on the paper
    std::optional<QDate> dated{};
    std::optional<QDate> seenOn{}; ///< nullopt: not seen yet
    QString seenBy{};
    std::optional<QDate> runsOut{}; ///< nullopt: not said; a DBS certificate has no such day of its own
    friend bool operator==(const SeenCheck&, const SeenCheck&) = default;
};

/// How long before its last day a check is spoken of. Units: days.
constexpr int daysOfNotice = 30;

/// Those whose last day is within `daysOfNotice` of `today` or past it, the earliest first. One that the same
/// name has again, of the same kind and with a later last day, is left out.
std::vector<SeenCheck> runningOut(const std::vector<SeenCheck>& checks, QDate today);

} // namespace daybook
