#include "core/base/uk_time.h"
#include "core/store/connection.h"
#include "core/store/row.h"
#include "core/store/store_error.h"
#include "tests/support/catch.h"

using namespace daybook;
using namespace Qt::StringLiterals;

TEST_CASE("a moment is read from a daybook as the moment that was written, zone and all")
{
    const QString text =
        GENERATE(as<QStringView>{}, u"2024-05-06T21:50:00Z", u"2024-05-06T21:50:00+00:00",
                 u"2024-05-06T21:50:00.123Z", u"2024-05-06T21:50:00.123+00:00", u"2024-05-06T21:50:00+01:00",
                 u"2024-02-30T21:50:00Z", u"2024-05-06T24:50:00+00:00", u"2024-05-06T21:50:07")
            .toString();
    CAPTURE(text.toStdString());
    const QDateTime expected = QDateTime::fromString(text, Qt::ISODateWithMs);
    const QDateTime moment = momentFrom(text.toLatin1());
    CHECK(moment == expected);
    CHECK(moment.isValid() == expected.isValid());
    CHECK(moment.timeSpec() == expected.timeSpec());
    CHECK(momentText(moment) == momentText(expected));
}

TEST_CASE("what a clock showed when a visit was written down stays what it showed")
{
    const QDateTime shown = clockReading(QDate(2024, 7, 6), QTime(21, 50));
    CHECK(momentFrom(momentText(shown).toLatin1()) == shown);
}

TEST_CASE("rows are compared with the rules of their table again when many of our own have been written")
{
    const Connection connection({}, Access::Memory);
    connection.run("CREATE TABLE day (date TEXT CHECK (date(date, '+0 days') = date)) STRICT;");
    const QByteArray insert = "INSERT INTO day VALUES ('2024-02-31');";
    CHECK_THROWS_AS(connection.statement(insert).run(), StoreError);
    {
        const RowsOfOurTypes manyRows(connection);
        CHECK_NOTHROW(connection.statement(insert).run());
    }
    CHECK_THROWS_AS(connection.statement(insert).run(), StoreError);
}
