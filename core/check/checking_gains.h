#pragma once

#include "core/check/report.h"

namespace daybook {

/// What checking the bills has brought so far. asked = givenBack + open, always.
struct CheckingGains
{
    Money asked{};
    Money givenBack{}; ///< by a credit, or settled with the provider
    Money open{};      ///< asked about, no answer yet
    Money notAsked{};  ///< could be asked about; the person has not said yet
    friend bool operator==(const CheckingGains&, const CheckingGains&) = default;
};
CheckingGains checkingGains(const Report& report);

} // namespace daybook
