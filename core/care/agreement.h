#pragma once

#include "core/base/money.h"
#include "core/care/bank_holidays.h"
#include "core/care/tariff.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace daybook {

/// Which minutes are paid for.
enum class ChargeBy { Booked, Lesser, Actual, Greater };
enum class RoundMode { Nearest, Up, Down };
enum class ClockChange { Clock, Elapsed };

/// One step of the terms for a visit the person cancelled. Neither percent nor fixed = not stated in the
/// agreement.
struct CancellationTier
{
    int noticeHours{}; ///< at least this much notice
    std::optional<int> percent{};
    std::optional<Money> fixed{};
    friend bool operator==(const CancellationTier&, const CancellationTier&) = default;
};
/// One step of the terms for a stay in hospital or away; days count from 1. Absent percent = not stated.
struct HospitalTier
{
    int fromDay{1};
    std::optional<int> percent{};
    std::optional<Money> fixed{};
    friend bool operator==(const HospitalTier&, const HospitalTier&) = default;
};

/// The parts of an agreement.
enum class AgreementTopic { Prices, PaidTime, BankHolidays, Cancelling, Hospital, SentAway, Vat, Source };

/// That somebody ends the agreement: who said so, and on which day.
struct AgreementNotice
{
    QDate givenOn{};
    bool isByProvider{false};
    friend bool operator==(const AgreementNotice&, const AgreementNotice&) = default;
};

/// What was agreed with one provider. Everything has the default of "daybook-agreement/1".
struct Agreement
{
    qint64 id{};
    QString uuid{};
    QString provider{};
    QStringList aliases{};
    QDate starts{}; ///< invalid = open
    std::optional<QDate> ends{};
    std::optional<AgreementNotice> notice{};
    int vatPercent{0};
    ChargeBy chargeBy{ChargeBy::Booked};
    bool chargeByStated{true}; ///< false: the person does not know; then Lesser is used and only informs
    Minutes shortTolerance{5};
    Minutes minimum{0};
    Minutes roundTo{1};
    RoundMode roundMode{RoundMode::Nearest};
    HolidayRule bankHolidays{};
    ClockChange clockChange{ClockChange::Clock};
    std::vector<CancellationTier> cancellation{}; ///< empty = not agreed
    std::vector<HospitalTier> hospital{};         ///< empty = not agreed
    std::optional<int> sentAwayPercent{};
    std::vector<Tariff> tariffs{};
    QString source{}; ///< where it is written: "letter of 3 March 2026, page 2"
    /// The agreement's own words about a part, with where they stand, to be quoted; never read as a rule.
    std::map<AgreementTopic, QString> clauses{};
    friend bool operator==(const Agreement&, const Agreement&) = default;
};

/// An agreement read from a file, or a sentence that says why not.
struct AgreementReading
{
    std::optional<Agreement> agreement;
    QString problem;     ///< what happened, what is safe, what to do; empty when read
    QStringList remarks; ///< fields that were not understood, and what was done
};
/// Reads "daybook-agreement/1" JSON. Hostile input: refuses more than 4 MiB, unknown formats, numbers out of
/// range.
AgreementReading readAgreement(const QByteArray& json);
/// Writes what readAgreement reads; keys in a fixed order, so the same agreement gives the same bytes.
QByteArray writeAgreement(const Agreement& agreement);

} // namespace daybook
