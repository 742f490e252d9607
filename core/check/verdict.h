#pragma once

#include "core/check/report.h"

namespace daybook {

/// What a check comes to, for one bill as a whole.
enum class BillVerdict {
    Right,          ///< every penny is as agreed, or the person said so
    Differs,        ///< there is something to ask about
    ToConfirm,      ///< nothing to ask about, but some of it is not written down
    CannotBeChecked ///< nothing at all of it is written down or can be told from the bill
};
BillVerdict verdictOf(const CheckedBill& bill);

} // namespace daybook
