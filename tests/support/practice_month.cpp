#include "tests/support/practice_month.h"

#include "core/check/check_bill.h"

namespace daybook::test {

using namespace Qt::StringLiterals;

BillingPeriod june2026()
{
    return {{2026, 6, 1}, {2026, 6, 30}};
}

PracticeMonth practiceMonth()
{
    PracticeMonth month;
    month.household = readHousehold(QStringLiteral(DAYBOOK_SOURCE_DIR "/resources/practice")).household;
    month.report = check(month.household);
    return month;
}

Finding findingOf(FindingKind kind, Money pence)
{
    Finding finding;
    finding.id = u"00000000000000aa"_s;
    finding.kind = kind;
    finding.pence = pence;
    finding.file = u"bills/2026-06-brightcare.csv"_s;
    finding.row = 10;
    finding.billNumber = u"BH-2606"_s;
    finding.provider = u"Brightcare Home Support Ltd"_s;
    finding.date = {2026, 6, 4};
    finding.time = QTime(8, 0);
    finding.service = u"personal care"_s;
    finding.facts.charged = Money{1050};
    finding.facts.billedMinutes = Minutes(30);
    return finding;
}

} // namespace daybook::test
