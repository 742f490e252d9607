#include "core/check/answers.h"
#include "core/check/check_bill.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household household(std::vector<BillLine> lines, std::vector<Visit> visits = {},
                    Agreement agreement = agreementAt(2400).by(ChargeBy::Lesser))
{
    Household result;
    result.agreements = {std::move(agreement)};
    result.rota = {dailyAt(u"08:00", u"08:30")};
    result.visits = std::move(visits);
    result.bills = {billOf(lines)};
    return result;
}

Visit came(QStringView date = u"2024-05-06")
{
    return visitAt(date, u"08:00").to(u"08:30").planned(u"08:00");
}

BillLine morning(qint64 pence = 1200)
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", pence);
}

BillLine withVat(BillLine line, qint64 pence)
{
    line.vat = Money{pence};
    line.vatIncluded = true;
    return line;
}

Household mirrored(Household each)
{
    std::vector<BillLine>& lines = each.bills.front().lines;
    std::vector<int> rows;
    for (const BillLine& line : lines)
        rows.push_back(line.row);
    std::reverse(lines.begin(), lines.end());
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].row = rows[i];
    return each;
}

QStringList moneyOf(const Report& report)
{
    QStringList found;
    for (const Finding& finding : report.findings)
        found.append(keyword(finding.kind) + u' ' + QString::number(finding.pence.pence));
    found.sort();
    return found;
}

} // namespace

TEST_CASE("giving money back never leads to a question about the VAT")
{
    const BillLine vat = lineAt(u"2024-05-06", {}, {}, 240).type(BillLineType::Vat);
    const BillLine credit = lineAt(u"2024-05-06", {}, {}, -600).type(BillLineType::Credit);
    const Agreement agreement = agreementAt(2400).vat(20);
    CHECK(findingLines(check(household({morning(), vat}, {came()}, agreement))).isEmpty());
    CHECK(findingLines(check(household({morning(), vat, credit}, {came()}, agreement))).isEmpty());
}

TEST_CASE("a second charge is asked about in full, with the VAT in it; so is a visit that nobody came to")
{
    const Agreement agreement = agreementAt(2400).vat(20);
    const BillLine line = withVat(morning(1440), 240);
    CHECK(findingLines(check(household({line, line}, {came()}, agreement))) ==
          QStringList{u"row 2 duplicate_same_bill 1440"_s});
    const Visit missed = visitAt(u"2024-05-06").planned(u"08:00").state(VisitState::NobodyCame);
    CHECK(findingLines(check(household({line}, {missed}, agreement))) ==
          QStringList{u"row 2 missed_visit 1440"_s});
}

TEST_CASE("of two answers about the same question, given at the same moment, always the same one counts")
{
    Household each = household({morning(1350)}, {came()});
    const Finding finding = onlyFinding(check(each), FindingKind::WrongRate);
    const Answer waived{finding.id, AnswerKind::Waive, finding.pence, {}, {}};
    const Answer stale{finding.id, AnswerKind::Waive, finding.pence + Money{100}, {}, {}};
    each.answers = {waived, stale};
    const Report one = check(each);
    each.answers = {stale, waived};
    CHECK(check(each) == one);
}

TEST_CASE("the second half of a night, charged again, is a second charge")
{
    Household each = household({lineAt(u"2024-05-06", u"22:00", u"00:00", 4800),
                                lineAt(u"2024-05-07", u"00:00", u"07:00", 16800),
                                lineAt(u"2024-05-07", u"00:00", u"07:00", 16800)},
                               {visitAt(u"2024-05-06", u"22:00").to(u"07:00").planned(u"22:00")});
    each.rota = {dailyAt(u"22:00", u"07:00")};
    CHECK(findingLines(check(each)) == QStringList{u"row 4 duplicate_same_bill 16800"_s});
}

TEST_CASE("a charge with times and without a service is not held against a meal")
{
    Household each = household({lineAt(u"2024-05-06", u"12:00", u"13:30", 3600).service({})},
                               {visitAt(u"2024-05-06").service(u"meal"_s)},
                               agreementAt(2400).row(u"meal"_s, DayKind::Any, ChargeUnit::Each, 650));
    CHECK(findingLines(check(each)).filter(u"not_recorded 3600"_s).size() == 1);
}

TEST_CASE("where the time given is paid, a week in one sum may contain all the time that was given")
{
    Household each =
        household({lineOn(u"2024-05-06", {}, 2800).span(LineSpan::Week, u"2024-05-07")},
                  {visitAt(u"2024-05-06", u"07:50").to(u"08:30").planned(u"08:00"), came(u"2024-05-07")},
                  agreementAt(2400).by(ChargeBy::Actual).tolerance(15));
    CHECK(findingLines(check(each)).filter(u"row"_s).isEmpty());
}

TEST_CASE("which row a charge, a credit or the VAT stands in changes no money")
{
    const Agreement agreement = agreementAt(2400).vat(20);
    const auto vat = [](qint64 pence) {
        return lineAt(u"2024-05-06", {}, {}, pence).type(BillLineType::Vat);
    };
    const auto credit = [](qint64 pence) {
        return lineAt(u"2024-05-06", {}, {}, pence).type(BillLineType::Credit);
    };
    const BillLine unplanned = lineAt(u"2024-05-06", u"15:00", u"15:30", 1200);
    const BillLine dearer = lineAt(u"2024-05-06", u"15:00", u"15:30", 1300);
    for (const std::vector<BillLine>& lines : {std::vector<BillLine>{morning(), vat(240), vat(288)},
                                               {morning(), unplanned, dearer},
                                               {morning(1500), unplanned, credit(-1200), credit(-300)}}) {
        const Household each = household(lines, {came()}, agreement);
        CHECK(moneyOf(check(each)) == moneyOf(check(mirrored(each))));
    }
}

TEST_CASE("an untimed half hour in the morning does not turn the nights before it into other nights")
{
    BillLine untimed = lineAt(u"2024-05-08", {}, {}, 1200).minutes(30);
    Household each = household({lineAt(u"2024-05-07", u"22:00", u"07:00", 21600), untimed},
                               {visitAt(u"2024-05-07", u"22:00").to(u"07:00").planned(u"22:00"),
                                visitAt(u"2024-05-08", u"08:00").to(u"08:30").planned(u"08:00")});
    RotaEntry night = dailyAt(u"22:00", u"07:00");
    night.name = u"Night"_s;
    night.weekdays = 0b0000011U;
    each.rota.push_back(night);
    CHECK(findingLines(check(each)).filter(u"row"_s).isEmpty());
}
