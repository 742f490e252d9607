#pragma once

#include "core/check/letter.h"
#include "core/check/report.h"

#include <QSet>
#include <QString>

#include <vector>

namespace daybook {

/// What checking the bills has brought so far. asked = givenBack + agreed + declined + open, always; no pound
/// is in two of them.
struct CheckingGains
{
    Money asked{};
    Money givenBack{}; ///< by a credit, or settled with the provider
    Money agreed{};    ///< agreed in answer to a letter, and not given back yet
    Money declined{};  ///< they said no to it
    Money open{};      ///< asked about, no answer yet
    Money notAsked{};  ///< could be asked about; the person has not said yet
    friend bool operator==(const CheckingGains&, const CheckingGains&) = default;
};

/// What is asked about is what the person said so of, and what stands in a letter that was sent. Of two
/// letters about one question the later answer counts; of what a letter agreed, what a credit gave back since
/// is taken off.
CheckingGains checkingGains(const Report& report, const std::vector<Letter>& letters);

/// The part of a report that is about the bills of these file names: bills, questions, and those resolved.
Report partAbout(const Report& report, const QSet<QString>& files);

} // namespace daybook
