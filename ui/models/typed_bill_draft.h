#pragma once

#include "core/base/uk_date.h"
#include "ui/models/typed_bill_model.h"

#include <QString>

#include <vector>

namespace daybook {

/// A bill that is being typed, as far as it has come. Cells stay as they were typed.
struct TypedBillDraft
{
    QString provider{};
    BillingPeriod period{};
    QString number{};
    QString total{};                         ///< printed on the bill, as typed
    std::vector<TypedBillModel::Row> rows{}; ///< without blank ones
    friend bool operator==(const TypedBillDraft&, const TypedBillDraft&) = default;
};

} // namespace daybook
