#include "core/bill/header_words.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <vector>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

struct Names
{
    BillColumn column;
    QStringList printed;
};

/// Names met on bills and exports of care providers. Source: what is known of their systems, November 2026.
std::vector<Names> printedNames()
{
    return {
        {BillColumn::Date, {u"Date"_s, u"Date of visit"_s, u"Service date"_s, u"Visit Date"_s}},
        {BillColumn::Start,
         {u"Planned time"_s, u"Scheduled start"_s, u"Planned start"_s, u"Time From"_s, u"Actual time"_s,
          u"Check in"_s, u"Book-on"_s, u"Arrival"_s, u"Clock in"_s, u"Reported time"_s, u"Start"_s,
          u"Arrive"_s}},
        {BillColumn::End,
         {u"Scheduled end"_s, u"Time To"_s, u"Check out"_s, u"Book-off"_s, u"Departure"_s, u"Clock out"_s,
          u"Finish"_s, u"Depart"_s}},
        {BillColumn::Length,
         {u"Planned duration"_s, u"Billed time"_s, u"Invoiced time"_s, u"Confirmed time"_s, u"Duration"_s}},
        {BillColumn::Hours,
         {u"Scheduled hours"_s, u"Core hours"_s, u"Billable hours"_s, u"Confirmed hours"_s,
          u"Charged hours"_s, u"Hours"_s, u"No. of Hours"_s}},
        {BillColumn::Minutes_, {u"Minutes"_s, u"Mins"_s}},
        {BillColumn::CarerNames,
         {u"Carer"_s, u"Caregiver"_s, u"Care professional"_s, u"Staff"_s, u"Employee"_s, u"Care worker"_s}},
        {BillColumn::Service,
         {u"Service type"_s, u"Visit type"_s, u"Booking type"_s, u"Product"_s, u"Rate type"_s, u"Service"_s}},
        {BillColumn::Rate, {u"Rate"_s, u"Charge rate"_s, u"Hourly rate"_s, u"Unit Price"_s}},
        {BillColumn::Amount,
         {u"Cost"_s, u"Amount"_s, u"Total"_s, u"Gross"_s, u"Charge"_s, u"£"_s, u"Amount GBP"_s}},
        {BillColumn::Net, {u"Net"_s}},
        {BillColumn::Vat, {u"VAT"_s}},
        {BillColumn::BillNo, {u"Invoice no."_s}},
        {BillColumn::Quantity, {u"Units"_s, u"Quantity"_s}},
        {BillColumn::DayCount, {u"No. of Days"_s}},
        {BillColumn::Reference,
         {u"Client"_s, u"Care recipient"_s, u"Service user"_s, u"Client ID"_s, u"LA ID"_s, u"NHS no."_s,
          u"Discrepancy"_s, u"Variance"_s, u"Buyer"_s, u"Payer"_s, u"Funder"_s, u"Purchaser"_s, u"Contract"_s,
          u"Purchase order"_s, u"Invoice contact"_s, u"Task ID"_s, u"Booking ref"_s, u"Reference"_s}},
    };
}

} // namespace

TEST_CASE("every name that a column is known to have on a bill is understood, however it is written")
{
    for (const Names& names : printedNames()) {
        for (const QString& name : names.printed) {
            for (const QString& written : {name, name.toUpper(), name.toLower(),
                                           QString(name).replace(u' ', u'_'), u' ' + name + u' '}) {
                INFO(written.toStdString());
                const HeaderMeaning meaning = headerMeaning(written, false);
                CHECK(meaning.known);
                CHECK(meaning.column == names.column);
            }
        }
    }
}

TEST_CASE("what was charged counts before what was done, and that before what was planned")
{
    const auto rank = [](const QString& name) { return headerMeaning(name, false).rank; };
    CHECK(rank(u"Billed start"_s) > rank(u"Actual start"_s));
    CHECK(rank(u"Actual start"_s) > rank(u"Planned start"_s));
    CHECK(rank(u"Billed hours"_s) > rank(u"Actual hours"_s));
    CHECK(rank(u"Actual hours"_s) > rank(u"Planned hours"_s));
    CHECK(rank(u"Gross"_s) > rank(u"Amount"_s));
}

TEST_CASE("words that name no column of a bill are not taken for one")
{
    for (const QString& name : {u"Mrs Edith Jones"_s, u"12 High Street"_s, u"Thank you"_s, QString(), u"2"_s})
        CHECK_FALSE(headerMeaning(name, false).known);
}
