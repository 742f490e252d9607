#include "core/check/check_bill.h"
#include "core/papers/council_report.h"
#include "core/papers/monthly_statement.h"
#include "tests/bench/long_household.h"
#include "ui/print/paper_fonts.h"
#include "ui/print/paper_painter.h"
#include "ui/print/pdf_writer.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>

// What a statement of a month costs beside a bare page: the same words drawn by QPainter, with no thought of
// columns, lines or pages. Then the report to the council from a daybook of ten years, likewise. In processor
// time, the least of several turns, each pair in the same run.

namespace {

using namespace daybook;

constexpr int turns = 15;
constexpr int year = 12;
constexpr int tenYears = 120;
constexpr int reportTurns = 5;

QByteArray barePages(const Paper& paper, const PaperLook& look)
{
    QStringList words;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* heading = std::get_if<PaperHeading>(&block))
            words += heading->text;
        else if (const auto* paragraph = std::get_if<PaperParagraph>(&block))
            words += paragraph->text;
        else if (const auto* list = std::get_if<PaperList>(&block))
            words += list->items;
        else if (const auto* table = std::get_if<PaperTable>(&block)) {
            for (const PaperColumn& column : table->columns)
                words += column.heading;
            for (const auto* rows : {&table->rows, &table->totals}) {
                for (const QStringList& row : *rows)
                    words += row;
            }
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(PaperPainter::pageSizeOf(look.size));
        const PaperFonts fonts(look);
        QPainter painter(&pdf);
        painter.scale(pdf.logicalDpiX() / (72.0 * unitsPerPoint), pdf.logicalDpiY() / (72.0 * unitsPerPoint));
        painter.setFont(fonts.body());
        constexpr int columns = 5;
        const double line = fonts.em() * 1.8;
        double y = line;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i % columns == 0 && i > 0)
                y += line;
            if (y > 7500) {
                pdf.newPage();
                y = line;
            }
            if (!words.at(i).isEmpty())
                painter.drawText(QPointF(static_cast<double>(i % columns) * 1000, y), words.at(i));
        }
    }
    return bytes;
}

/// An account over all the bills: each is paid two weeks after it, the council pays every four weeks, and
/// five small things a month.
CareMoney moneyOf(const Household& household)
{
    CareMoney money;
    Account account;
    account.uuid = QStringLiteral("bank");
    account.name = account.uuid;
    account.openedOn = household.bills.front().period.from;
    money.accounts = {account};
    const auto add = [&money](QDate day, MoneyCategory category, Money amount, const QString& bill) {
        AccountEntry entry;
        entry.id = static_cast<qint64>(money.entries.size()) + 1;
        entry.account = QStringLiteral("bank");
        entry.date = day;
        entry.clearedOn = day;
        entry.payee = QStringLiteral("Somebody");
        entry.parts = {{category, Funder::DirectPayment, amount, bill}};
        money.entries.push_back(entry);
    };
    for (const Bill& bill : household.bills) {
        const QDate first = bill.period.from;
        add(bill.period.to.addDays(14), MoneyCategory::Provider, -accountBill(bill).asked, bill.uuid);
        for (int i = 0; i < 5; ++i)
            add(first.addDays(i * 5), MoneyCategory::Transport, {-1250}, {});
    }
    Award award;
    award.weekly = {50000};
    award.from = account.openedOn;
    money.awards = {award};
    for (const QDate day : paymentDays(award, {account.openedOn, household.bills.back().period.to}))
        add(day, MoneyCategory::CouncilPayment, award.weeklyPaid() * 4, {});
    return money;
}

double secondsOf(const std::function<void()>& work)
{
    const std::clock_t before = std::clock();
    work();
    return static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const Household household = bench::longHousehold(year);
    const Report report = check(household);
    const PaperLook look;
    std::vector<BillingPeriod> months;
    for (const Bill& bill : household.bills) {
        if (bill.period.isValid())
            months.push_back(monthOf(bill.period.from));
    }
    if (months.empty())
        return 1;
    const BillingPeriod month = months.front();
    const Paper paper = monthlyStatement(household, report, month, look);

    // One only, for a counter of instructions: "statement" or "floor" as the first word.
    if (argc > 1) {
        const bool isFloor = std::strcmp(argv[1], "floor") == 0;
        const QByteArray pdf =
            isFloor ? barePages(paper, look) : toPdf(monthlyStatement(household, report, month, look), look);
        return pdf.isEmpty() ? 1 : 0;
    }
    double floor = 1e9;
    double statement = 1e9;
    double twelve = 1e9;
    qsizetype size = 0;
    for (int turn = 0; turn < turns; ++turn) {
        floor = std::min(floor, secondsOf([&] { barePages(paper, look); }));
        statement = std::min(statement, secondsOf([&] {
                                 size = toPdf(monthlyStatement(household, report, month, look), look).size();
                             }));
        twelve = std::min(twelve, secondsOf([&] {
                              for (const BillingPeriod& each : months)
                                  toPdf(monthlyStatement(household, report, each, look), look);
                          }));
    }
    std::printf("bare pages of the same words   %7.2f ms\n", floor * 1000);
    std::printf("statement of a month           %7.2f ms   %.2f x the bare pages   %lld bytes\n",
                statement * 1000, statement / floor, static_cast<long long>(size));
    std::printf("%d statements                  %7.2f ms\n", static_cast<int>(months.size()), twelve * 1000);

    Household longest = bench::longHousehold(tenYears);
    for (Bill& bill : longest.bills)
        bill.uuid = bill.file;
    const Report checked = check(longest);
    const CareMoney money = moneyOf(longest);
    const std::vector<SentReport> sent;
    const ReportMaterial material{longest, checked, money, sent};
    const QDate first = money.accounts.front().openedOn;
    for (const auto& [name, period] :
         {std::pair("four weeks", BillingPeriod{first.addYears(9), first.addYears(9).addDays(27)}),
          std::pair("a year", BillingPeriod{first.addYears(8), first.addYears(9).addDays(-1)}),
          std::pair("ten years", BillingPeriod{first, first.addYears(10).addDays(-1)})}) {
        const ReportWishes wishes{period, councilProfiles().front(), {}, period.to};
        const Paper whole = councilReport(material, wishes, look);
        double bare = 1e9;
        double made = 1e9;
        double drawn = 1e9;
        for (int turn = 0; turn < reportTurns; ++turn) {
            bare = std::min(bare, secondsOf([&] { barePages(whole, look); }));
            made = std::min(made, secondsOf([&] { councilReport(material, wishes, look); }));
            drawn = std::min(drawn, secondsOf([&] { toPdf(councilReport(material, wishes, look), look); }));
        }
        std::printf("report over %-10s of ten years: bare pages %7.2f ms, made %7.2f ms, as PDF %7.2f ms, "
                    "%.2f x the bare pages\n",
                    name, bare * 1000, made * 1000, drawn * 1000, drawn / bare);
    }
    return 0;
}
