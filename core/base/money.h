#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <compare>
#include <optional>

namespace daybook {

using Minutes = std::chrono::minutes;

/// An amount of money. Units: whole pence, may be negative.
struct Money
{
    qint64 pence{};

    friend auto operator<=>(const Money&, const Money&) = default;
    friend Money operator+(Money a, Money b) { return {a.pence + b.pence}; }
    friend Money operator-(Money a, Money b) { return {a.pence - b.pence}; }
    friend Money operator-(Money a) { return {-a.pence}; }
    friend Money operator*(Money a, qint64 times) { return {a.pence * times}; }
    Money& operator+=(Money other)
    {
        pence += other.pence;
        return *this;
    }
    Money& operator-=(Money other)
    {
        pence -= other.pence;
        return *this;
    }
    bool isZero() const { return pence == 0; }
};

/// The price of one hour of one carer. Units: pence an hour. Not addable to Money by design.
struct HourlyRate
{
    qint64 pencePerHour{};
    friend auto operator<=>(const HourlyRate&, const HourlyRate&) = default;
};

/// A decimal number as printed ("0.75", "1.5"), kept exactly. Value = unscaled / 10^decimals; decimals 0…9.
struct Decimal
{
    qint64 unscaled{};
    int decimals{};
    friend bool operator==(const Decimal&, const Decimal&) = default;
};

/// Rounding: half up to a penny (away from zero for negative amounts), once.
Money proRata(HourlyRate rate, Minutes length);
/// `percent` of `amount`. Rounding: half up to a penny.
Money percentOf(Money amount, int percent);
/// `amount` × `factor` (e.g. a multiplier "1.5"). Rounding: half up to a penny.
Money times(Money amount, Decimal factor);
/// numerator / denominator rounded half up, away from zero for negative numerators; denominator > 0.
qint64 divideHalfUp(qint64 numerator, qint64 denominator);

/// "£1,234.50", "-£12.00". British in every language, so that it matches the bill and the bank.
QString toText(Money amount);
/// "1234.50", "-12.00": for files.
QString toPlainText(Money amount);
/// Reads "£1,234.50", "1234.5", "12,50", "(12.00)", "12.00-", "12.00 CR", "-£3", "£ 3". Errors: nullopt for
/// anything else, for more than two decimals, and for amounts of £100 million or more.
std::optional<Money> parseMoney(QStringView text);
/// Reads "0.75", "1", "2.5", "½", "1½", "¼". Errors: nullopt for anything else.
std::optional<Decimal> parseDecimal(QStringView text);

} // namespace daybook
