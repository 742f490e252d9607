#include "core/check/document_identity.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace daybook {

namespace {

bool sameDocument(const Bill& a, const Bill& b)
{
    if (!a.originalSha256.isEmpty() && a.originalSha256 == b.originalSha256)
        return partOfFile(a) == partOfFile(b);
    return a.numberPrinted == b.numberPrinted && (!a.numberPrinted || folded(a.number) == folded(b.number)) &&
           a.period == b.period && !a.lines.empty() && a.lines == b.lines;
}

bool sameNumber(const Bill& a, const Bill& b)
{
    return a.numberPrinted && b.numberPrinted && folded(a.number) == folded(b.number);
}

bool periodsOverlap(const Bill& a, const Bill& b)
{
    return !a.period.isValid() || !b.period.isValid() || a.period.overlaps(b.period);
}

bool replaces(const Bill& later, const Bill& earlier)
{
    if (sameDocument(later, earlier))
        return true;
    if (!later.replaces.isEmpty() && folded(later.replaces) == folded(earlier.number))
        return true;
    return sameNumber(later, earlier) && periodsOverlap(later, earlier);
}

/// How long after the end of their time the dated bills of each provider were written: the middle of it.
QHash<QString, qint64> usualDelays(const std::vector<Bill>& bills)
{
    QHash<QString, std::vector<qint64>> delays;
    const bool allDated =
        std::all_of(bills.begin(), bills.end(), [](const Bill& bill) { return bill.billDate.isValid(); });
    if (allDated)
        return {};
    for (const Bill& bill : bills)
        if (bill.billDate.isValid() && bill.period.to.isValid())
            delays[folded(bill.provider)].push_back(bill.period.to.daysTo(bill.billDate));
    QHash<QString, qint64> usual;
    for (auto each = delays.begin(); each != delays.end(); ++each) {
        std::sort(each->begin(), each->end());
        usual.insert(each.key(), (*each)[each->size() / 2]);
    }
    return usual;
}

/// A bill that does not say when it was written was written as long after its time as the others were.
QDate issuedAbout(const Bill& bill, const QHash<QString, qint64>& delays)
{
    if (bill.billDate.isValid() || !bill.period.to.isValid())
        return bill.billDate;
    return bill.period.to.addDays(delays.value(folded(bill.provider), 0));
}

} // namespace

std::vector<int> billOrder(const std::vector<Bill>& bills)
{
    std::vector<int> order(bills.size());
    std::iota(order.begin(), order.end(), 0);
    const QHash<QString, qint64> delays = usualDelays(bills);
    std::vector<QDate> issued;
    issued.reserve(bills.size());
    for (const Bill& bill : bills)
        issued.push_back(issuedAbout(bill, delays));
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Bill& left = bills[static_cast<std::size_t>(a)];
        const Bill& right = bills[static_cast<std::size_t>(b)];
        const QDate leftDay = issued[static_cast<std::size_t>(a)];
        const QDate rightDay = issued[static_cast<std::size_t>(b)];
        if (leftDay.isValid() != rightDay.isValid())
            return leftDay.isValid();
        if (leftDay != rightDay)
            return leftDay < rightDay;
        return left.file < right.file;
    });
    return order;
}

std::vector<int> supersededBy(const std::vector<Bill>& bills, const std::vector<int>& providers)
{
    const std::vector<int> order = billOrder(bills);
    std::vector<int> result(bills.size(), -1);
    QHash<QString, std::vector<int>> alike; // bills that could be about the same paper, earlier first
    const auto keysOf = [&](int index) {
        const Bill& bill = bills[static_cast<std::size_t>(index)];
        const QString provider =
            QString::number(providers[static_cast<std::size_t>(index)]) + QLatin1Char('\n');
        QStringList keys{provider + QLatin1Char('n') + folded(bill.number)};
        if (!bill.replaces.isEmpty())
            keys.append(provider + QLatin1Char('n') + folded(bill.replaces));
        if (!bill.originalSha256.isEmpty())
            keys.append(provider + QLatin1Char('s') + bill.originalSha256);
        if (!bill.numberPrinted)
            keys.append(provider + QLatin1Char('l') + bill.period.from.toString(Qt::ISODate) +
                        QString::number(bill.lines.size()));
        keys.removeDuplicates();
        return keys;
    };
    for (const int later : order) {
        for (const QString& key : keysOf(later)) {
            std::vector<int>& candidates = alike[key];
            for (const int earlier : candidates) {
                int& successor = result[static_cast<std::size_t>(earlier)];
                if (successor < 0 && replaces(bills[static_cast<std::size_t>(later)],
                                              bills[static_cast<std::size_t>(earlier)]))
                    successor = later;
            }
            candidates.push_back(later);
        }
    }
    return result;
}

} // namespace daybook
