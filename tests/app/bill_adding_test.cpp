#include "core/base/sha256.h"
#include "core/bill/bill_reader.h"
#include "tests/app/bill_desk.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "ui/widgets/date_entry.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray julyBill = "Date,Day,Start,Finish,Duration,Care Worker,Service,Rate,Charge\n"
                            "01/07/2026,Wed,08:00,08:30,0:30,Ann P,Personal Care,£10.50,£10.50\n"
                            "02/07/2026,Thu,08:00,08:30,0:30,Ben C,Personal Care,£10.50,£10.50\n"
                            "Total,,,,,,,,£21.00\n";

QString wordsOf(BillDesk& desk)
{
    QStringList words;
    for (const auto* label : desk.frame.visiblePage()->findChildren<QLabel*>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words.join(u'\n');
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("a bill from a file is looked at, brought in, chosen in the list, and its bytes are kept")
{
    BillDesk desk;
    write(desk.path(u"July.csv"_s), julyBill);
    desk.press(u"addBill"_s);
    CHECK(desk.heading() == u"How did the bill come?"_s);
    desk.press(u"fromFile"_s);
    desk.choose(u"chooseBill"_s, desk.path(u"July.csv"_s));
    CHECK(desk.heading() == u"Does this look right?"_s);
    CHECK(wordsOf(desk).contains(u"£21.00"_s));
    CHECK(desk.household().bills.size() == 1); // nothing is kept yet
    desk.press(u"accept"_s);
    REQUIRE(desk.household().bills.size() == 2);
    CHECK(desk.frame.visiblePage() == desk.bills);
    CHECK(desk.bills->chosenBill() == u"bills/July.csv"_s);
    qint64 id = 0;
    for (const Bill& bill : desk.household().bills) {
        if (bill.file == u"bills/July.csv"_s)
            id = bill.id;
    }
    QByteArray kept;
    desk.file.ask([&](const Daybook& daybook) { kept = daybook.originalOf(id); }, [] {});
    desk.settle();
    CHECK(kept == julyBill);
    desk.file.takeBack();
    desk.settle();
    CHECK(desk.household().bills.size() == 1);
}

TEST_CASE("lines that another bill holds too are marked before the bill is brought in, and stay on it")
{
    BillDesk desk;
    write(desk.path(u"first.csv"_s), "Invoice No: J-1\n" + julyBill);
    write(desk.path(u"second.csv"_s),
          "Invoice No: J-2\n" + QByteArray(julyBill).replace("02/07/2026,Thu", "03/07/2026,Fri"));
    for (const QString& name : {u"first.csv"_s, u"second.csv"_s}) {
        desk.press(u"addBill"_s);
        desk.press(u"fromFile"_s);
        desk.choose(u"chooseBill"_s, desk.path(name));
        const auto* also = desk.frame.visiblePage()->findChild<QLabel*>(u"alsoOn"_s);
        CHECK((also != nullptr) == (name == u"second.csv"_s));
        if (also != nullptr) {
            CHECK(also->text().contains(u"on another bill you have, too"_s));
            CHECK(wordsOf(desk).count(u" – also on bill J-1"_s) == 1);
        }
        desk.press(u"accept"_s);
    }
    REQUIRE(desk.household().bills.size() == 3);
    const auto second = std::ranges::find(desk.household().bills, u"J-2"_s, &Bill::number);
    REQUIRE(second != desk.household().bills.end());
    CHECK(std::ranges::count(second->lines, BillLineType::Charge, &BillLine::type) == 2);
}

TEST_CASE("two statements in one file are two bills, and each is taken back by itself")
{
    BillDesk desk;
    write(desk.path(u"both.csv"_s), "Invoice No: J-1\n" + julyBill + "Invoice No: J-2\n" +
                                        QByteArray(julyBill).replace("/07/2026", "/08/2026"));
    desk.press(u"addBill"_s);
    desk.press(u"fromFile"_s);
    desk.choose(u"chooseBill"_s, desk.path(u"both.csv"_s));
    desk.press(u"accept"_s);
    const auto numbers = [&] {
        QStringList found;
        for (const Bill& bill : desk.household().bills)
            if (bill.file.startsWith(u"bills/both.csv"_s))
                found.append(bill.number);
        found.sort();
        return found;
    };
    CHECK(numbers() == QStringList{u"J-1"_s, u"J-2"_s});
    REQUIRE(desk.file.snapshot()->nextUndo.has_value());
    INFO(desk.file.snapshot()->nextUndo->sentence.toStdString());
    CHECK(desk.file.snapshot()->nextUndo->sentence.contains(u"July"_s));
    desk.file.takeBack();
    desk.settle();
    CHECK(numbers() == QStringList{u"J-2"_s});
    CHECK(desk.file.snapshot()->nextUndo->sentence.contains(u"August"_s));
    desk.file.takeBack();
    desk.settle();
    CHECK(numbers().isEmpty());
    CHECK(desk.household().bills.size() == 1);
}

TEST_CASE("a spreadsheet is brought in like a table, and kept as it came", "[spreadsheet]")
{
    const QString name = GENERATE(as<QStringView>{}, u"libreoffice.xlsx", u"libreoffice.ods").toString();
    BillDesk desk;
    desk.press(u"addBill"_s);
    desk.press(u"fromFile"_s);
    desk.choose(u"chooseBill"_s, dataPath(u"spreadsheets/"_s + name));
    CHECK(desk.heading() == u"Does this look right?"_s);
    CHECK(wordsOf(desk).contains(u"£300.00"_s));
    desk.press(u"accept"_s);
    REQUIRE(desk.household().bills.size() == 2);
    const auto& bills = desk.household().bills;
    const auto kept = std::find_if(bills.begin(), bills.end(),
                                   [&](const Bill& bill) { return bill.file == u"bills/"_s + name; });
    REQUIRE(kept != bills.end());
    CHECK(kept->originalSha256 == sha256Hex(dataFile(u"spreadsheets/"_s + name)));
}

TEST_CASE("the same file twice is noticed and nothing is changed")
{
    BillDesk desk;
    desk.billsWiring->lookAt(julyBill, u"July.csv"_s);
    desk.settle();
    desk.press(u"accept"_s);
    REQUIRE(desk.household().bills.size() == 2);
    desk.press(u"addBill"_s);
    desk.billsWiring->lookAt(julyBill, u"July again.csv"_s);
    desk.settle();
    CHECK(desk.heading() == u"How did the bill come?"_s);
    CHECK(desk.banner().contains(u"You already have this bill"_s));
    CHECK(wordsOf(desk).contains(u"You already have this bill"_s));
    CHECK(desk.household().bills.size() == 2);
}

TEST_CASE("a bill with a number that is known says so before it is brought in")
{
    BillDesk desk;
    QFile original(QStringLiteral(DAYBOOK_SOURCE_DIR "/resources/practice/bills/2026-06-brightcare.csv"));
    REQUIRE(original.open(QIODevice::ReadOnly));
    desk.billsWiring->lookAt(original.readAll().replace("08:00,08:30", "08:05,08:35"), u"corrected.csv"_s);
    desk.settle();
    CHECK(wordsOf(desk).contains(u"You already have a bill with the number BH-2606"_s));
    desk.press(u"refuse"_s);
    CHECK(desk.household().bills.size() == 1);
}

TEST_CASE("files that are no bill are told in words, and nothing is changed")
{
    BillDesk desk;
    desk.press(u"addBill"_s);
    const qint64 before = desk.file.snapshot()->history.front().number;
    const std::vector<QByteArray> files{QByteArray(), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18),
                                        QByteArray(4000, '\0'), QByteArray("hello\nworld\n")};
    for (const QByteArray& bytes : files) {
        desk.billsWiring->lookAt(bytes, u"thing.csv"_s);
        desk.settle();
        CHECK(desk.heading() == u"How did the bill come?"_s);
        CHECK_FALSE(desk.banner().isEmpty());
        CHECK(wordsOf(desk).contains(desk.banner()));
    }
    CHECK(desk.household().bills.size() == 1);
    CHECK(desk.file.snapshot()->history.front().number == before);
}

TEST_CASE("only the total is typed, kept as a bill, and taken back")
{
    BillDesk desk;
    desk.press(u"addBill"_s);
    desk.press(u"typeTotal"_s);
    auto* total = desk.frame.visiblePage()->findChild<QWidget*>(u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"323"_s);
    desk.press(u"finish"_s);
    REQUIRE(desk.household().bills.size() == 2);
    const CheckedBill* typed = nullptr;
    for (const CheckedBill& bill : desk.report().bills) {
        if (bill.file.startsWith(u"bills/typed-"_s))
            typed = &bill;
    }
    REQUIRE(typed != nullptr);
    CHECK(typed->total == Money{32300});
    desk.file.takeBack();
    desk.settle();
    CHECK(desk.household().bills.size() == 1);
}

TEST_CASE("a typed bill is filled from the plan, changed and kept; what is kept reads back the same")
{
    BillDesk desk;
    desk.press(u"addBill"_s);
    desk.press(u"typeBill"_s);
    desk.press(u"continue"_s);
    desk.press(u"fill"_s);
    CHECK(wordsOf(desk).contains(u"30 line"_s));
    desk.press(u"finish"_s);
    // The amounts are still missing: that is said, and nothing is lost.
    CHECK(wordsOf(desk).contains(u"Line 1: please fill in “Amount”"_s));
    CHECK(desk.household().bills.size() == 1);
}

TEST_CASE("what was typed is kept as a file that reads back the same")
{
    BillDesk desk;
    desk.press(u"addBill"_s);
    desk.press(u"typeTotal"_s);
    auto* total = desk.frame.visiblePage()->findChild<QWidget*>(u"total"_s)->findChild<QLineEdit*>();
    total->setFocus();
    QTest::keyClicks(total, u"323"_s);
    desk.press(u"finish"_s);
    Bill kept;
    for (const Bill& bill : desk.household().bills) {
        if (bill.file.startsWith(u"bills/typed-"_s))
            kept = bill;
    }
    QByteArray bytes;
    desk.file.ask([&](const Daybook& daybook) { bytes = daybook.originalOf(kept.id); }, [] {});
    desk.settle();
    const BillReading again = readBill(bytes, kept.file);
    REQUIRE(again.bill.has_value());
    REQUIRE(again.bill->printedTotal.has_value());
    CHECK(again.bill->printedTotal->pence == 32300);
    REQUIRE_FALSE(again.bill->lines.empty());
    CHECK(again.bill->lines.front().amount.pence == 32300);
    CHECK(again.bill->period == kept.period);
}
