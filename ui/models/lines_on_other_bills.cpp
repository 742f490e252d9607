#include "ui/models/lines_on_other_bills.h"

#include "core/base/text.h"

#include <QTime>

#include <tuple>

namespace daybook {

std::map<int, QString> linesOnOtherBills(const Bill& bill, const std::vector<Bill>& others)
{
    const auto keyOf = [](const BillLine& line) {
        return std::tuple(line.date, line.start.value_or(QTime()), line.end.value_or(QTime()),
                          folded(line.service), line.amount.pence);
    };
    std::map<decltype(keyOf(BillLine())), QString> written;
    for (const Bill& other : others) {
        if (other.provider != bill.provider || (bill.numberPrinted && other.number == bill.number))
            continue;
        for (const BillLine& line : other.lines)
            if (line.type == BillLineType::Charge && line.date.isValid())
                written.emplace(keyOf(line), other.number);
    }
    std::map<int, QString> found;
    for (const BillLine& line : bill.lines)
        if (line.type == BillLineType::Charge && line.date.isValid())
            if (const auto other = written.find(keyOf(line)); other != written.end())
                found.emplace(line.row, other->second);
    return found;
}

} // namespace daybook
