#include "ui/models/charges_side_by_side.h"

#include "ui/pages/bill_in_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace daybook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChargesSideBySide)
};

/// Empty when that row is not there.
QString chargeText(const Household& household, const QString& file, int row)
{
    const auto bill = std::find_if(household.bills.begin(), household.bills.end(),
                                   [&file](const Bill& each) { return each.file == file; });
    if (bill == household.bills.end())
        return {};
    const auto line = std::find_if(bill->lines.begin(), bill->lines.end(),
                                   [row](const BillLine& each) { return each.row == row; });
    if (line == bill->lines.end())
        return {};
    return Words::tr("Bill %1, row %2: %3", "number of the bill; row; the charge in words")
        .arg(bill->number, QString::number(row), lineInWords(*line));
}

} // namespace

QHash<QString, QStringList> chargesSideBySide(const Household& household,
                                              const std::vector<Finding>& findings)
{
    QHash<QString, QStringList> charges;
    for (const Finding& finding : findings) {
        if (finding.facts.otherFile.isEmpty() || !finding.row)
            continue;
        const QString first = chargeText(household, finding.facts.otherFile, finding.facts.otherRow);
        const QString second = chargeText(household, finding.file, *finding.row);
        if (!first.isEmpty() && !second.isEmpty())
            charges.insert(finding.id, {first, second});
    }
    return charges;
}

} // namespace daybook
