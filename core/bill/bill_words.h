#pragma once

#include "core/bill/bill.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace daybook {

/// What the words of a row without a visit say it is.
struct RowLabel
{
    BillLineType type{BillLineType::Charge};
    bool grand{false};           ///< "grand total", "total due": the sum of the whole bill
    bool includesBalance{false}; ///< "balance due", "amount due": what is owed, older bills included
    bool isOwn{false};           ///< "invoice total", "total charges": of this bill alone
};

/// Reads "Week sub-total", "Grand total", "Balance brought forward", "Payment received – thank you", "VAT
/// 20%", "Credit for …". Errors: nullopt for words that say none of this.
std::optional<RowLabel> rowLabel(QStringView text);
/// The words of a `type` column: "charge", "credit", "vat", "subtotal", "total", "payment", "balance".
std::optional<BillLineType> parseBillLineType(QStringView text);
/// "charge", "credit" …: as written to files.
QString billLineTypeKeyword(BillLineType type);
/// "hour", "visit", "four_weeks" … and the words bills print: "hrs", "per visit", "miles".
std::optional<ChargeUnit> parseChargeUnit(QStringView text);
/// "hour", "visit" …: as written to files.
QString chargeUnitKeyword(ChargeUnit unit);
/// "Page 2 of 3", "Continued overleaf": printed again on each page, no part of the bill.
bool isPageNoise(QStringView text);
/// "Account number", "Sort code", "Tel": how to pay and whom to ask, never a charge.
bool isRemittance(QStringView text);
/// "Care services", "Homecare visit on at 30 mins", "Weekday 30 min": says only that care was given and when,
/// names no service of a price list.
bool isGeneralCare(QStringView text);
/// Whether `text` holds `word` with no letter or digit on either side; both already folded.
bool hasWord(QStringView text, QStringView word);

/// Money as bills print it: as parseMoney, and "GBP 12.00", "12.00 DR", "12.5000", "nil", "n/c", a pound sign
/// spoilt by a wrong encoding. Amounts with more decimals are rounded half up; `rounded` tells so.
std::optional<Money> billMoney(QStringView text, bool* rounded = nullptr);

} // namespace daybook
