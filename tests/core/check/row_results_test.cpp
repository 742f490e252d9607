#include "core/check/leftovers.h"
#include "core/check/pairing.h"
#include "core/check/row_results.h"
#include "tests/core/check/one_provider.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

Household household(const std::vector<BillLine>& lines, std::vector<Visit> visits, int carers = 1)
{
    Household result;
    result.agreements = {agreementAt(2400)};
    result.rota = {dailyAt(u"08:00", u"08:30", carers)};
    result.visits = std::move(visits);
    result.bills = {billOf(lines)};
    return result;
}

/// Every row's parts and visits, with the sums of the row set before: "agreed 1200 | 2024-05-06 08:00 …".
class Rows
{
public:
    explicit Rows(Household given) : m_one(std::move(given))
    {
        m_rows.resize(m_one.household().bills.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i].resize(m_one.household().bills[i].lines.size());
        pairCharges(m_one.provider(), PersonsLinks(m_one.household()));
        explainCharges(m_one.provider());
    }
    std::vector<ExaminedCharge>& charges() { return m_one.provider().charges; }
    const RowResult& row(std::size_t line)
    {
        if (!m_isExplained) {
            explainRows(m_one.provider(), 0, m_rows);
            m_isExplained = true;
        }
        return m_rows[0][line];
    }
    QString parts(std::size_t line)
    {
        QStringList parts;
        for (const LinePart& part : row(line).parts.parts())
            parts.append(keyword(part.kind) + u' ' + QString::number(part.pence.pence));
        return parts.join(u", "_s);
    }

private:
    OneProvider m_one;
    RowResults m_rows;
    bool m_isExplained{false};
};

BillLine morning(qint64 pence = 1200)
{
    return lineAt(u"2024-05-06", u"08:00", u"08:30", pence);
}

const Visit came = visitAt(u"2024-05-06").planned(u"08:00");

} // namespace

TEST_CASE("a row says what its sums and its visit came to, the sums first")
{
    Rows rows(household({morning(1740)}, {came}));
    ExaminedCharge& charge = rows.charges().front();
    charge.arithmetic = 300;
    charge.vatNotDue = 200;
    charge.vatDue = 40;
    CHECK(rows.parts(0).startsWith(u"arithmetic 300, vat_not_due 200"_s));
    CHECK(rows.row(0).visits == QStringList{u"2024-05-06 08:00 personal care"_s});
    CHECK(rows.row(0).charge == 0);
}

TEST_CASE("a row for two carers names the visit twice and adds their parts up")
{
    Rows rows(household({BillLine(lineAt(u"2024-05-06", u"08:00", u"08:30", 2700).carers(2))}, {came}, 2));
    CHECK(rows.parts(0) == u"wrong_rate 300, agreed 2400"_s);
    CHECK(rows.row(0).visits.size() == 2);
}

TEST_CASE("a second charge names no visit and is claimed whole")
{
    Rows rows(household({morning(), morning(1350)}, {came}));
    const bool firstIsSecond = rows.charges()[0].duplicateOf >= 0;
    const std::size_t second = firstIsSecond ? 0 : 1;
    CHECK(rows.parts(second) == u"duplicate_same_bill %1"_s.arg(second == 0 ? 1200 : 1350));
    CHECK(rows.row(second).visits.isEmpty());
    CHECK(rows.row(1 - second).visits.size() == 1);
}

TEST_CASE("what is in the provider's favour in the sums is set against the price of the same row")
{
    Rows rows(household({morning(1300)}, {came}));
    rows.charges().front().arithmetic = -50;
    // The rest to explain is £13.50: £1.50 too dear, £0.50 too little in the sum.
    rows.charges().front().rest = 1350;
    rows.charges().front().units.front().answer = {};
    rows.charges().front().units.front().answer.add(FindingKind::WrongRate, 150);
    rows.charges().front().units.front().answer.add(FindingKind::Agreed, 1200);
    CHECK(rows.parts(0) == u"wrong_rate 100, agreed 1200"_s);
}

TEST_CASE("a night in two rows: what is due fills the first row, the difference stands on the last")
{
    Household given = household(
        {lineAt(u"2024-05-06", u"22:00", u"00:00", 4800), lineAt(u"2024-05-07", u"00:00", u"07:00", 16800)},
        {visitAt(u"2024-05-06").planned(u"22:00")});
    given.rota = {dailyAt(u"22:00", u"06:00")};
    Rows rows(given);
    std::vector<ExaminedCharge>& charges = rows.charges();
    join(charges[0].charge, charges[1].charge);
    charges[0].rest += charges[1].rest;
    charges.pop_back();
    charges[0].units.front().answer = {};
    charges[0].units.front().answer.add(FindingKind::TimeOverbilled, 2400);
    charges[0].units.front().answer.add(FindingKind::Agreed, 19200);
    CHECK(rows.parts(0) == u"agreed 4800"_s);
    CHECK(rows.parts(1) == u"time_overbilled 2400, agreed 14400"_s);
    CHECK(rows.row(0).visits == rows.row(1).visits);
}

TEST_CASE("a difference larger than the last row goes on into the row before")
{
    Household given = household(
        {lineAt(u"2024-05-06", u"22:00", u"00:00", 4800), lineAt(u"2024-05-07", u"00:00", u"01:00", 2400)},
        {visitAt(u"2024-05-06").planned(u"22:00")});
    given.rota = {dailyAt(u"22:00", u"23:00")};
    Rows rows(given);
    std::vector<ExaminedCharge>& charges = rows.charges();
    join(charges[0].charge, charges[1].charge);
    charges[0].rest += charges[1].rest;
    charges.pop_back();
    charges[0].units.front().answer = {};
    charges[0].units.front().answer.add(FindingKind::TimeOverbilled, 4800);
    charges[0].units.front().answer.add(FindingKind::Agreed, 2400);
    CHECK(rows.parts(0) == u"time_overbilled 2400, agreed 2400"_s);
    CHECK(rows.parts(1) == u"time_overbilled 2400"_s);
}
