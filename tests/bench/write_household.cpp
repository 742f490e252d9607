// Writes the long household as a folder, for measuring whole processes:
//     write_household MONTHS DIR [LAYOUT [weekly]] [until=2026-11-22]
// Without a layout the bills are in our own; "weekly" sends a bill for each week of a month. With a last day
// the household is one that is kept on that day.
#include "tests/bench/long_household.h"
#include "tests/support/bill_printer.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <map>

namespace {

using namespace daybook;
using namespace Qt::StringLiterals;

test::PrintedLine printed(const BillLine& line)
{
    test::PrintedLine paper;
    paper.date = line.date;
    paper.start = line.start;
    paper.end = line.end;
    if (line.billed)
        paper.minutes = static_cast<int>(line.billed->count());
    paper.carerNames = line.carerNames;
    paper.service = line.service;
    paper.quantity = line.quantity;
    paper.unit = line.unit;
    if (line.rate)
        paper.ratePence = line.rate->pence;
    paper.amountPence = line.amount.pence;
    if (!line.start)
        paper.description = u"Mileage 20 miles"_s;
    return paper;
}

/// One bill, or one for each seven days of it.
std::vector<test::PrintedBill> papersOf(const Bill& bill, bool weekly)
{
    std::map<int, test::PrintedBill> papers;
    for (const BillLine& line : bill.lines) {
        const int part = weekly ? (line.date.day() - 1) / 7 : 0;
        test::PrintedBill& paper = papers[part];
        paper.lines.push_back(printed(line));
        paper.totalPence = paper.totalPence.value_or(0) + line.amount.pence;
    }
    std::vector<test::PrintedBill> all;
    for (auto& [part, paper] : papers) {
        paper.number = weekly ? bill.number + u'-' + QString::number(part + 1) : bill.number;
        paper.provider = bill.provider;
        paper.period = bill.period;
        if (weekly) {
            paper.period.from = bill.period.from.addDays(7 * part);
            paper.period.to = std::min(bill.period.to, paper.period.from.addDays(6));
        }
        paper.billDate = paper.period.to.addDays(1);
        all.push_back(std::move(paper));
    }
    return all;
}

bool printBills(const Household& household, const QString& directory, const QString& layout, bool weekly)
{
    const test::PrintStyle style = test::plainStyle(layout);
    for (const Bill& bill : household.bills) {
        QFile::remove(QDir(directory).filePath(bill.file));
        for (const test::PrintedBill& paper : papersOf(bill, weekly)) {
            QFile file(QDir(directory).filePath(u"bills/"_s + paper.number + u".csv"_s));
            const QByteArray bytes = test::printBill(paper, style);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList words;
    QDate until;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word.startsWith(u"until="_s))
            until = QDate::fromString(word.mid(6), Qt::ISODate);
        else
            words += word;
    }
    const int months = words.size() >= 2 ? words.at(0).toInt() : 0;
    const QString layout = words.value(2);
    if (months < 1 || words.size() > 4 || (!layout.isEmpty() && !test::printLayouts().contains(layout))) {
        std::fprintf(
            stderr, "write_household MONTHS DIR [LAYOUT [weekly]] [until=2026-11-22]; the layouts are:\n%s\n",
            qPrintable(test::printLayouts().join(u", "_s)));
        return 3;
    }
    const Household household = bench::longHousehold(months, until);
    const QString directory = words.at(1);
    const bool written = bench::writeHousehold(household, directory) &&
                         (layout.isEmpty() || printBills(household, directory, layout, words.size() == 4));
    return written ? 0 : 2;
}
