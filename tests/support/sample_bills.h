#pragma once

#include "tests/support/bill_printer.h"

namespace daybook::test {

enum class SampleBill { Visits, Untimed, Days, Weeks, Whole };

/// A bill as an agency might send it, drawn from `seed` alike on every machine: one to eight weeks of visits
/// with one or two carers, nights, mileage, fees and credits; or days, weeks, or one sum for all.
PrintedBill sampleBill(quint32 seed, SampleBill kind);
/// The kind of bill that `style` has rows for.
SampleBill sampleKindFor(const PrintStyle& style);

} // namespace daybook::test
