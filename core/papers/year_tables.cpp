#include "core/base/typed_sheet.h"
#include "core/base/uk_time.h"
#include "core/papers/report_tables.h"
#include "core/papers/year_archive.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

// The tables of a year that is kept for good. Names of columns stay English, as in every table of Daybook
// that a program may read.

namespace daybook {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("YearArchive", text);
}

TypedCell dayCell(QDate day)
{
    return day.isValid() ? TypedCell(day) : TypedCell();
}

TypedCell timeCell(const std::optional<QTime>& time)
{
    return time ? TypedCell(time->toString(u"HH:mm"_s)) : TypedCell();
}

const Bill* billOf(const Household& household, const CheckedBill& checked)
{
    const auto found = std::ranges::find(household.bills, checked.file, &Bill::file);
    return found == household.bills.end() ? nullptr : &*found;
}

/// Those that began in the year, as the paper about checking counts them.
std::vector<CheckedBill> billsOf(const YearMaterial& material, const BillingPeriod& year)
{
    std::vector<CheckedBill> bills;
    std::ranges::copy_if(material.report.bills, std::back_inserter(bills),
                         [&](const CheckedBill& bill) { return year.contains(bill.period.from); });
    return bills;
}

TypedSheet billTable(const Household& household, const std::vector<CheckedBill>& bills)
{
    TypedSheet sheet{u"bills"_s,
                     {u"provider"_s, u"number"_s, u"from"_s, u"to"_s, u"total"_s, u"not in question"_s,
                      u"asked about"_s, u"credits"_s, u"replaced by"_s, u"sha256 as it came"_s},
                     {}};
    for (const CheckedBill& bill : bills) {
        const Bill* read = billOf(household, bill);
        sheet.rows.push_back({bill.provider, bill.number, dayCell(bill.period.from), dayCell(bill.period.to),
                              bill.total, bill.notInQuestion(), bill.query, bill.credited,
                              bill.supersededBy.value_or(QString()),
                              read ? read->originalSha256 : QString()});
    }
    return sheet;
}

QString typeWord(BillLineType type)
{
    switch (type) {
    case BillLineType::Charge:
        return u"charge"_s;
    case BillLineType::Credit:
        return u"credit"_s;
    case BillLineType::Vat:
        return u"vat"_s;
    case BillLineType::Subtotal:
        return u"subtotal"_s;
    case BillLineType::Total:
        return u"total"_s;
    case BillLineType::Payment:
        return u"payment"_s;
    case BillLineType::Balance:
        break;
    }
    return u"balance"_s;
}

TypedSheet lineTable(const Household& household, const std::vector<CheckedBill>& bills)
{
    TypedSheet sheet{u"bill lines"_s,
                     {u"provider"_s, u"number"_s, u"row"_s, u"kind"_s, u"day"_s, u"start"_s, u"end"_s,
                      u"service"_s, u"words"_s, u"rate"_s, u"amount"_s},
                     {}};
    for (const CheckedBill& bill : bills) {
        const Bill* read = billOf(household, bill);
        if (read == nullptr)
            continue;
        for (const BillLine& line : read->lines)
            sheet.rows.push_back({bill.provider, bill.number, qint64{line.row}, typeWord(line.type),
                                  dayCell(line.date), timeCell(line.start), timeCell(line.end), line.service,
                                  line.description, line.rate ? TypedCell(*line.rate) : TypedCell(),
                                  line.amount});
    }
    return sheet;
}

TypedSheet paymentTable(const YearMaterial& material, const BillingPeriod& year)
{
    const ReportMaterial about{material.household, material.report, material.money, material.sent,
                               material.letters};
    const ReportWishes wishes{
        year, material.profile, {ShareLevel::LinesAndPapers, true, true}, material.madeOn};
    return reportLines(about, wishes, reportFacts(about, wishes));
}

} // namespace

std::vector<YearFile> yearTables(const YearMaterial& material, const BillingPeriod& year)
{
    std::vector<YearFile> files;
    std::vector<Visit> visits;
    std::ranges::copy_if(material.household.visits, std::back_inserter(visits),
                         [&](const Visit& visit) { return year.contains(visit.date); });
    files.push_back({u"tables/visits.csv"_s,
                     words(QT_TRANSLATE_NOOP("YearArchive", "What was written down about each visit")),
                     writeVisits(visits)});
    const std::vector<CheckedBill> bills = billsOf(material, year);
    files.push_back(
        {u"tables/bills.csv"_s,
         words(QT_TRANSLATE_NOOP("YearArchive", "The bills that began in this year, and their sums")),
         toCsv(billTable(material.household, bills))});
    files.push_back({u"tables/bill-lines.csv"_s,
                     words(QT_TRANSLATE_NOOP("YearArchive", "Each line of these bills, as printed")),
                     toCsv(lineTable(material.household, bills))});
    if (!material.money.accounts.empty())
        files.push_back({u"tables/account.csv"_s,
                         words(QT_TRANSLATE_NOOP("YearArchive", "Money in and out of the account")),
                         toCsv(paymentTable(material, year))});
    return files;
}

} // namespace daybook
