#include "core/papers/spend_papers.h"

#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/report_month.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Paper& paper)
{
    return QString::fromUtf8(toPlainText(paper)).simplified();
}

} // namespace

TEST_CASE("a bill is explained: its sums, the visits it bought, who agreed, and what came of the questions",
          "[papers]")
{
    ReportMonth month = reportMonth();
    const QString file = month.month.household.bills.front().file;
    AccountEntry paid = entry(90, u"bank"_s, {2026, 7, 1}, MoneyCategory::Provider, -27900, u"bill"_s);
    paid.permission = u"Mrs Green, 3 May 2026"_s;
    month.money.entries.push_back(paid);
    Letter letter;
    letter.bill = u"bill"_s;
    letter.status = LetterStatus::Sent;
    letter.sentOn = QDate(2026, 7, 1);
    for (const Finding& finding : month.month.report.findings)
        letter.findingIds += finding.id;
    const std::vector letters{letter};
    const ReportMaterial material{month.month.household, month.month.report, month.money, month.sent,
                                  letters};
    Goal goal;
    goal.words = u"Up by half past eight."_s;
    const QString text = textOf(billSpendPaper(material, file, std::vector{goal}));
    INFO(text.toStdString());
    CHECK(text.contains(u"£279.00"_s));
    CHECK(text.contains(u"The bill asks for £323.00"_s));
    CHECK(text.contains(u"£279.00 of it was paid so far."_s));
    CHECK(text.contains(u"Agreed by: Mrs Green, 3 May 2026."_s));
    CHECK(text.contains(u"26 visit(s) came from Brightcare Home Support Ltd, 13 hours in all."_s));
    CHECK(text.contains(u"£279.00, comes to £21.46 for each hour with me."_s));
    CHECK(text.contains(u"No answer yet £44.00"_s));
    CHECK(text.contains(u"“Up by half past eight.”"_s));
}

TEST_CASE("without an account nothing is said about what was paid; a bill that is not there has no paper",
          "[papers]")
{
    ReportMonth month = reportMonth();
    const QString file = month.month.household.bills.front().file;
    month.money = {};
    const QString text = textOf(billSpendPaper(month.material(), file, {}));
    CHECK_FALSE(text.contains(u"paid so far"_s));
    CHECK_FALSE(text.contains(u"No payment"_s));
    CHECK_FALSE(text.contains(u"in my own words"_s));
    CHECK(text.contains(u"Nothing was asked about."_s));
    CHECK(billSpendPaper(month.material(), u"bills/none.csv"_s, {}).blocks.empty());

    month.month.report.bills.front().supersededBy = u"bills/other.csv"_s;
    CHECK(billSpendPaper(month.material(), file, {}).blocks.empty());
}
