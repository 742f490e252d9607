#pragma once

#include "core/base/uk_date.h"

#include <QDate>

namespace daybook {

/// Until when the papers of care should be kept once it has ended: six whole financial years after the one
/// in which it ended. Source: councils ask for the current year and six more; claims about a bill can be made
/// for six years in England, Wales and Northern Ireland and for five in Scotland (read 2026-11-22).
QDate keepUntil(QDate lastDay);
/// 1 April to 31 March around `day`: the year by which councils ask for papers.
BillingPeriod financialYearOf(QDate day);

} // namespace daybook
