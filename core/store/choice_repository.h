#pragma once

#include "core/care/care_offer.h"
#include "core/care/seen_check.h"
#include "core/store/connection.h"

#include <QString>

#include <optional>

namespace daybook {

/// "dbs", "right_to_work", "not_chosen" …: in the store and in files.
QString keyword(CheckKind kind);
std::optional<CheckKind> parseCheckKind(QStringView keyword);
QString keyword(OfferChoice choice);
std::optional<OfferChoice> parseOfferChoice(QStringView keyword);

/// Checks of those who give care, and the care that was offered.
class ChoiceRepository
{
public:
    explicit ChoiceRepository(const Connection& connection) : m_connection(connection) {}
    std::vector<SeenCheck> checks() const;
    qint64 addCheck(const SeenCheck& check) const;
    void updateCheck(const SeenCheck& check) const;
    void removeCheck(qint64 id) const;
    std::vector<CareOffer> offers() const;
    qint64 addOffer(const CareOffer& offer) const;
    void updateOffer(const CareOffer& offer) const;
    void removeOffer(qint64 id) const;

private:
    bool isKept() const;
    const Connection& m_connection;
};

} // namespace daybook
