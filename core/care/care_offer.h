#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace daybook {

enum class OfferChoice { Open, Chosen, NotChosen };

/// Care that was offered, as it was told on that day: later news does not rewrite it. The price is words, so
/// that nothing can put offers in the order of prices.
struct CareOffer
{
    qint64 id{};
    QString uuid{};
    QString wanted{}; ///< the care it is for: "Mornings"
    QString name{};   ///< who would give the care
    QString toldBy{}; ///< who made or passed on the offer
    QDate offeredOn{};
    QString offer{};  ///< times, carers, what would be done
    QString rating{}; ///< as told on that day
    QString price{};  ///< as told on that day
    OfferChoice choice{OfferChoice::Open};
    std::optional<QDate> decidedOn{};
    QString why{}; ///< in the person's own words
    friend bool operator==(const CareOffer&, const CareOffer&) = default;
};

/// By the day of the offer; those of one day as they were written down.
std::vector<CareOffer> inOrderOffered(std::vector<CareOffer> offers);
/// What care only one offer was made for, each once, in the order of the offers.
QStringList wantedWithOneOffer(const std::vector<CareOffer>& offers);

} // namespace daybook
