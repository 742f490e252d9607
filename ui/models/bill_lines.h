#pragma once

#include "core/check/household.h"
#include "core/check/report.h"
#include "core/check/visit_choices.h"

#include <QString>

#include <vector>

namespace daybook {

/// One line of a bill, in words.
struct BillLineRow
{
    int row{};
    QString what{};
    Money asks{};
    QString visit{}; ///< "Thu 4 June, 8:00 am", or that there is none
    QString found{}; ///< "as agreed", "nobody came: £10.50"
    bool mayLink{false};
    friend bool operator==(const BillLineRow&, const BillLineRow&) = default;
};

/// Every line of the bill with the visit that it is set against and what was found. Empty when the bill is
/// not there.
std::vector<BillLineRow> billLineRows(const Household& household, const Report& report,
                                      const QString& billFile);

/// "Thu 4 June 2026, 8:00 am, 30 minutes, Ann: nobody came".
QString visitChoiceText(const VisitChoice& choice);
/// "Thu 4 June 2026, 8:00 am" for "2026-06-04 08:00 personal care".
QString visitLabelText(const QString& label);
/// What the person said about the visit of a line; empty when nothing.
QString linkText(const Household& household, const Bill& bill, int row);
/// The links the person made for that line.
std::vector<VisitLink> linksOf(const Household& household, const Bill& bill, int row);

} // namespace daybook
