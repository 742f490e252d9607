#pragma once

#include "core/check/finding.h"

#include <QString>

namespace daybook {

/// "Friday 3 May": the year is on the bill.
QString findingDay(QDate date);
/// "1 carer", "2 carers".
QString carersText(int count);
/// "£24.00 an hour", "£6.50 each".
QString rateText(Money price, ChargeUnit unit);
/// "notice of 7 days", "notice of 24 hours", "any notice".
QString noticeText(int hours);
/// "weekend price", "bank holiday price": what a label of a row of a price list is called.
QString priceLabelText(const QString& label);
/// What a person said or wrote about one visit of a lump: "nobody came", "you were in hospital or away".
QString pieceStateText(VisitState state);

/// What the line asks for.
Money chargedOf(const Finding& finding);
/// "30 minutes at 8:00 am on Friday 3 May", "“Admin fee” on 3 May", "8:00 am on Friday 3 May".
QString chargeText(const Finding& finding);
/// "You were charged £12.00 for 30 minutes at 8:00 am on Monday 6 May."
QString chargeSentence(const Finding& finding);
/// "Your daybook says the carer was there from 8:05 am to 8:15 am." Empty when no times are written.
QString presenceSentence(const FindingFacts& facts);
/// "Your daybook says you cancelled it and told them on …".
QString cancelledSentence(const FindingFacts& facts);
/// "Your daybook says you were in hospital or away. It was day 6."
QString awaySentence(const FindingFacts& facts);
/// "Mrs Green agreed on Thursday 2 May 2024: “these would be free”." Empty when nothing was promised.
QString promiseSentence(const FindingFacts& facts);
/// The whole visits that were charged but are not in the daybook are counted together, instead of one by one.
bool isGroup(const Finding& finding);

} // namespace daybook
