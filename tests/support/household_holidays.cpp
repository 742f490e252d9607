#include "tests/support/household_holidays.h"

#include <QStringList>

#include <algorithm>

namespace daybook::test {

using namespace Qt::StringLiterals;

std::vector<QDate> bankHolidays(const QString& nation, const QString& basis)
{
    // Source: GOV.UK bank holidays data, as of August 2026. A star marks a day instead of another.
    QString days = u"2023-01-02* 2023-04-07 2023-05-01 2023-05-08 2023-05-29 2023-12-25 2023-12-26 "
                   "2024-01-01 2024-03-29 2024-05-06 2024-05-27 2024-12-25 2024-12-26 "
                   "2025-01-01 2025-04-18 2025-05-05 2025-05-26 2025-12-25 2025-12-26 "
                   "2026-01-01 2026-04-03 2026-05-04 2026-05-25 2026-12-25 2026-12-28* 2027-01-01"_s;
    const QString easterAndAugust = u" 2023-04-10 2023-08-28 2024-04-01 2024-08-26 2025-04-21 2025-08-25 "
                                    "2026-04-06 2026-08-31"_s;
    if (nation == u"scotland")
        days += u" 2023-01-03* 2023-08-07 2023-11-30 2024-01-02 2024-08-05 2024-12-02* 2025-01-02 2025-08-04 "
                "2025-12-01* 2026-01-02 2026-06-15 2026-08-03 2026-11-30 2027-01-04*"_s;
    else
        days += easterAndAugust;
    if (nation == u"northern-ireland")
        days +=
            u" 2023-03-17 2023-07-12 2024-03-18* 2024-07-12 2025-03-17 2025-07-14* 2026-03-17 2026-07-13*"_s;
    // The days themselves where the list has another day instead.
    QString actual = u"2023-01-01 2026-12-26"_s;
    if (nation == u"scotland")
        actual += u" 2023-01-02 2024-11-30 2025-11-30 2027-01-02"_s;
    if (nation == u"northern-ireland")
        actual += u" 2024-03-17 2025-07-12 2026-07-12"_s;
    std::vector<QDate> result;
    for (const QString& word : days.split(u' ', Qt::SkipEmptyParts))
        if (basis != u"actual" || !word.endsWith(u'*'))
            result.push_back(QDate::fromString(word.left(10), Qt::ISODate));
    if (basis != u"gov_list")
        for (const QString& word : actual.split(u' '))
            result.push_back(QDate::fromString(word, Qt::ISODate));
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace daybook::test
