#include "core/money/entry_split.h"

#include <QCoreApplication>

#include <optional>

namespace daybook {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EntrySplit)
};

std::optional<Money> percentShare(Money whole, const QString& size)
{
    const std::optional<Decimal> percent = parseDecimal(QStringView(size).chopped(1).trimmed());
    if (!percent || percent->unscaled <= 0 || percent->decimals > 4)
        return {};
    return times(whole, {percent->unscaled, percent->decimals + 2});
}

} // namespace

SplitResult splitEntry(Money whole, const std::vector<ShareWish>& wishes)
{
    // Counted without the sign, which comes back at the end.
    const bool isOut = whole < Money{};
    const Money total = isOut ? -whole : whole;
    SplitResult result;
    Money given;
    std::optional<std::size_t> rest;
    std::optional<std::size_t> lastPercent;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const QString size = wishes[i].size.trimmed();
        result.parts.push_back(wishes[i].part);
        EntryPart& part = result.parts.back();
        part.amount = {};
        if (size.isEmpty()) {
            if (rest) {
                result.problem =
                    Texts::tr("Only one part can be the rest. Write a sum or a share for the others.");
                return result;
            }
            rest = i;
            continue;
        }
        const bool isPercent = size.endsWith(u'%');
        const std::optional<Money> amount = isPercent ? percentShare(total, size) : parseMoney(size);
        if (!amount || *amount < Money{} || (!isPercent && amount->isZero())) {
            result.problem = Texts::tr("Write a sum, as in 10.50, or a share, as in 25%.");
            return result;
        }
        if (isPercent)
            lastPercent = i;
        part.amount = *amount;
        given += *amount;
    }
    const Money left = total - given;
    if (rest) {
        if (left < Money{}) {
            result.problem =
                Texts::tr("The parts come to %1, which is more than the whole, %2. Write smaller parts.")
                    .arg(toText(given), toText(total));
            return result;
        }
        result.parts[*rest].amount = left;
    } else if (lastPercent && left.pence <= qint64(wishes.size()) && -left.pence <= qint64(wishes.size())) {
        result.parts[*lastPercent].amount += left;
    } else if (!left.isZero()) {
        result.problem =
            Texts::tr("The parts come to %1, and the whole is %2. Write parts that come to the whole.")
                .arg(toText(given), toText(total));
        return result;
    }
    for (EntryPart& part : result.parts)
        part.amount = isOut ? -part.amount : part.amount;
    return result;
}

} // namespace daybook
