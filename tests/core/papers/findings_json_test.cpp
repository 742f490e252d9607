#include "core/papers/findings_json.h"

#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Two visits nobody came to, and one that came.
Household household()
{
    Household household;
    household.agreements = {agreementAt(2400)};
    household.rota = {dailyAt(u"08:00", u"08:30")};
    household.visits = {visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame),
                        visitAt(u"2024-05-07").planned(u"08:00").state(VisitState::NobodyCame),
                        visitAt(u"2024-05-08").planned(u"08:00")};
    household.bills = {billOf({lineAt(u"2024-05-06", u"08:00", u"08:30", 1200),
                               lineAt(u"2024-05-07", u"08:00", u"08:30", 1200),
                               lineAt(u"2024-05-08", u"08:00", u"08:30", 1200)})};
    return household;
}

QJsonObject jsonOf(const Household& household)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(findingsJson(check(household)), &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

} // namespace

TEST_CASE("the findings as a file have every field of the format, in the words of the format", "[papers]")
{
    const QJsonObject json = jsonOf(household());
    CHECK(json.keys() == QStringList{u"bills"_s, u"coverage"_s, u"findings"_s, u"format"_s, u"import"_s});
    CHECK(json.value("format"_L1).toString() == u"daybook-findings/1"_s);

    const QJsonObject bill = json.value("bills"_L1).toArray().at(0).toObject();
    CHECK(bill.keys() == QStringList{u"agreed_pence"_s, u"bill_no"_s, u"file"_s, u"in_their_favour_pence"_s,
                                     u"lines"_s, u"period"_s, u"provider"_s, u"query_pence"_s,
                                     u"superseded_by"_s, u"to_check_pence"_s, u"total_pence"_s});
    CHECK(bill.value("superseded_by"_L1).isNull());
    CHECK(bill.value("period"_L1).toArray() == QJsonArray{u"2024-05-01"_s, u"2024-05-31"_s});
    CHECK(bill.value("query_pence"_L1).toInt() == 2400);
    CHECK(bill.value("agreed_pence"_L1).toInt() == 1200);
    const QJsonObject line = bill.value("lines"_L1).toArray().at(0).toObject();
    CHECK(line.keys() == QStringList{u"amount_pence"_s, u"due_pence"_s, u"parts"_s, u"row"_s, u"visits"_s});
    CHECK(line.value("visits"_L1).toArray() == QJsonArray{u"2024-05-06 08:00 personal care"_s});
    CHECK(line.value("parts"_L1).toArray().at(0).toObject() ==
          QJsonObject{{"kind"_L1, "missed_visit"_L1}, {"pence"_L1, 1200}});

    const QJsonObject finding = json.value("findings"_L1).toArray().at(0).toObject();
    CHECK(finding.keys() == QStringList{u"confidence"_s, u"date"_s, u"decision"_s, u"evidence"_s, u"file"_s,
                                        u"id"_s, u"kind"_s, u"pence"_s, u"row"_s, u"sentence"_s, u"service"_s,
                                        u"status"_s, u"time"_s});
    CHECK(finding.value("date"_L1).toString() == u"2024-05-06"_s);
    CHECK(finding.value("time"_L1).toString() == u"08:00"_s);
    CHECK(finding.value("row"_L1).toInt() == 2);
    CHECK(finding.value("decision"_L1).isNull());
    CHECK(finding.value("sentence"_L1).toString().contains(u"£12.00"_s));
    CHECK_FALSE(finding.value("evidence"_L1).toArray().isEmpty());
    CHECK(json.value("coverage"_L1).toObject() ==
          QJsonObject{{"billed_visits"_L1, 3}, {"recorded"_L1, 3}, {"not_recorded"_L1, 0}});
}

TEST_CASE("an answer stands in the file with its finding, and is marked when the sum has changed", "[papers]")
{
    Household answered = household();
    const Finding finding = check(answered).findings.front();
    answered.answers = {{finding.id, AnswerKind::Waive, finding.pence, {}, {}}};
    const auto first = [&] { return jsonOf(answered).value("findings"_L1).toArray().at(0).toObject(); };
    CHECK(first().value("decision"_L1).toString() == u"waive"_s);
    CHECK_FALSE(first().contains("stale"_L1));
    CHECK(jsonOf(answered).value("bills"_L1).toArray().at(0).toObject().value("query_pence"_L1).toInt() ==
          1200);
    answered.answers.front().pence = Money{1100};
    CHECK(first().value("decision"_L1).toString() == u"waive"_s);
    CHECK(first().value("stale"_L1).toBool());
    CHECK(jsonOf(answered).value("bills"_L1).toArray().at(0).toObject().value("query_pence"_L1).toInt() ==
          2400);
}

TEST_CASE("a bill that was replaced names its successor and has no lines and no findings in the file",
          "[papers]")
{
    Household replaced = household();
    Bill revised = replaced.bills.front();
    revised.file = u"bills/revised.csv"_s;
    revised.number = u"INV-1R"_s;
    revised.replaces = u"INV-1"_s;
    revised.originalSha256 = u"other"_s;
    revised.billDate = day(u"2024-06-20");
    replaced.bills.push_back(revised);
    const QJsonObject json = jsonOf(replaced);
    const QJsonObject earlier = json.value("bills"_L1).toArray().at(0).toObject();
    CHECK(earlier.value("superseded_by"_L1).toString() == u"bills/revised.csv"_s);
    CHECK(earlier.value("lines"_L1).toArray().isEmpty());
    CHECK(earlier.value("total_pence"_L1).toInt() == 3600);
    for (const QJsonValue& finding : json.value("findings"_L1).toArray())
        CHECK(finding.toObject().value("file"_L1).toString() == u"bills/revised.csv"_s);
}

TEST_CASE("a question that a credit settled is in the file with the row of the credit", "[papers]")
{
    Household credited = household();
    const Finding asked = check(credited).findings.front();
    credited.answers = {{asked.id, AnswerKind::Dispute, asked.pence, {}, {}}};
    Bill credit = billOf({lineAt(u"2024-05-06", {}, {}, -1200).type(BillLineType::Credit)}, u"CN-1"_s);
    credit.billDate = day(u"2024-06-20");
    credited.bills.push_back(credit);
    const QJsonArray resolved = jsonOf(credited).value("resolved"_L1).toArray();
    REQUIRE(resolved.size() == 1);
    CHECK(resolved.at(0).toObject() == QJsonObject{{"id"_L1, asked.id},
                                                   {"decision"_L1, "resolved"_L1},
                                                   {"pence"_L1, 1200},
                                                   {"file"_L1, credit.file},
                                                   {"row"_L1, 2}});
}

TEST_CASE("what is printed on a bill cannot break the file", "[papers]")
{
    Household hostile = household();
    hostile.bills.front().number = u"a\"b\\c\nd\te\u0001 </script>"_s;
    hostile.bills.front().lines.front().service = u"\"; drop"_s;
    const QJsonObject bill = jsonOf(hostile).value("bills"_L1).toArray().at(0).toObject();
    CHECK(bill.value("bill_no"_L1).toString() == hostile.bills.front().number);
}
