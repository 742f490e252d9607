#include "core/money/statement_layout.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("what the columns of a statement hold is told by their names", "[money][statement]")
{
    const StatementLayout layout = recognised(
        {u"Transaction Date"_s, u"Details"_s, u"Paid Out (£)"_s, u"Paid In (£)"_s, u"Running Balance"_s});
    CHECK(layout.columns == std::vector<StatementColumn>{StatementColumn::Date, StatementColumn::Text,
                                                         StatementColumn::MoneyOut, StatementColumn::MoneyIn,
                                                         StatementColumn::Balance});
    CHECK(layout.isEnough());
    CHECK(!recognised({u"Visit"_s, u"Carer"_s, u"Minutes"_s}).isEnough());
}

TEST_CASE("how a statement is read is kept in words and read back", "[money][statement]")
{
    StatementLayout layout;
    layout.bank = u"Village Credit Union"_s;
    layout.header = {u"When"_s, u"Whom"_s, u"How much"_s, QString()};
    layout.columns = {StatementColumn::Date, StatementColumn::Payee, StatementColumn::Amount,
                      StatementColumn::Ignore};
    layout.order = DateOrder::MonthFirst;
    layout.outIsPositive = true;
    layout.hasHeader = false;
    CHECK(readStatementLayout(writeStatementLayout(layout)) == layout);
    for (const StatementColumn column : statementColumns())
        CHECK(parseStatementColumn(keyword(column)) == column);
    CHECK(!readStatementLayout("{}"));
    CHECK(!readStatementLayout("[1,2"));
    CHECK(!readStatementLayout(R"({"columns":[{"header":"A","is":"date"}]})"));
}
