#pragma once

#include "core/care/agreement.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace daybook {

/// The parts of an agreement, as a person would look for them.
/// One part in sentences. Never empty: what is not stated says so.
struct AgreementSection
{
    AgreementTopic topic{};
    QString heading{};
    QStringList sentences{};
};
/// The agreement as it stands on `today`, with prices that begin later and a word about older ones.
std::vector<AgreementSection> agreementInWords(const Agreement& agreement, QDate today);

/// "an hour", "a visit", "a meal or thing": after an amount.
QString unitText(ChargeUnit unit);
/// "Personal care, Monday to Friday: £16.50 an hour; 30 minutes £10.50, 45 minutes £14.00."
QString sentenceOf(const TariffRow& row);
QString sentenceOf(ChargeBy by);
QString roundingText(Minutes roundTo, RoundMode mode);

/// A visit of 30 minutes that lasted 20, priced by the agreement with another way of charging.
QString paidTimeExample(Agreement agreement, ChargeBy by, QDate today);
/// A visit of 50 minutes, priced with another rule for lengths between the listed ones.
QString bandExample(Agreement agreement, BandPricing pricing, QDate today);
/// What a stay of 37 minutes counts as.
QString roundingExample(Agreement agreement, Minutes roundTo, RoundMode mode, QDate today);
/// A visit from 17:30 to 19:00 over the boundary at 18:00, in two ways.
QString ratePickExample(Agreement agreement, RatePick pick, QDate today);
/// Which days count at the Christmas around `today`.
QString holidayExample(const HolidayRule& rule, QDate today);
/// What a cancelled visit costs when told early and when told late.
QString cancellationExample(const Agreement& agreement, QDate today);

} // namespace daybook
