#pragma once

#include "core/base/typed_sheet.h"
#include "core/care/wishes.h"
#include "core/papers/council_report.h"

#include <span>
#include <vector>

namespace daybook {

/// One paper for each payment of the period, by date, for councils that want each one sent by itself: who,
/// when, how, what for, and the bill and paper behind it. Names of carers and notes as far as they are
/// shared. The names of the files are told apart by a number.
std::vector<Paper> paymentPapers(const ReportMaterial& material, const ReportWishes& wishes);
/// One payment explained: what it was for, who agreed, its paper, the visits that its bill bought and what
/// the person wants of their life (`goals`; those that are over are left out). Nothing when no payment has
/// that uuid.
Paper spendPaper(const ReportMaterial& material, const Sharing& shared, const QString& entryUuid,
                 std::span<const Goal> goals);
/// Each payment of the period and the paper it stands on, in the same order and with the same numbers.
Paper evidenceIndex(const ReportMaterial& material, const ReportWishes& wishes, const PaperLook& look = {});
/// The same as a table, with the SHA-256 of each picture that is kept with its bill.
TypedSheet evidenceSheet(const ReportMaterial& material, const ReportWishes& wishes);

} // namespace daybook
