#include "app/daybook_file.h"
#include "app/half_typed_bills.h"
#include "core/store/daybook.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/models/typed_bill_model.h"
#include "ui/pages/type_bill_page.h"
#include "ui/scans/paper_pages.h"
#include "ui/widgets/date_entry.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_field.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

// Stopping in the middle, and going on after the program was ended by a power cut.

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// A daybook with one provider, its bill of June not yet here.
void openJones(Walk& walk)
{
    Household household;
    household.person.name = u"Mrs Jones"_s;
    Provider provider;
    provider.name = u"Brightcare"_s;
    household.providers = {provider};
    walk.window().file()->createFrom(walk.folder() + u"/Mrs Jones.daybook"_s, household, {});
    walk.settle();
}

void goToLines(Walk& walk)
{
    walk.press(u"Bills"_s);
    walk.press(u"Add a new bill"_s);
    walk.press(u"I will type it"_s);
    if (walk.canPress(u"Brightcare"_s))
        walk.choose(u"Brightcare"_s);
    else
        walk.window().findChild<TextField*>(u"otherSender"_s)->setText(u"Brightcare"_s);
    walk.press(u"Continue"_s);
    REQUIRE(walk.heading() == u"Type a bill: its lines"_s);
}

TypedBillModel* linesOf(Walk& walk)
{
    auto* frame = walk.window().findChild<Frame*>();
    auto* table = frame->visiblePage()->findChild<TableView*>(u"lines"_s);
    REQUIRE(table != nullptr);
    return qobject_cast<TypedBillModel*>(table->model());
}

void typeLine(Walk& walk, int row, const QString& day, const QString& amount)
{
    TypedBillModel* model = linesOf(walk);
    REQUIRE(model->setData(model->index(row, TypedBillModel::Date), day, Qt::EditRole));
    REQUIRE(model->setData(model->index(row, TypedBillModel::Amount), amount, Qt::EditRole));
    walk.settle();
}

/// Answers the question window as soon as it is there, by the name of its button; keeps what it said.
void answerNext(const QString& button, QString* asked)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, button, asked] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        *asked = dialog->windowTitle();
        dialog->findChild<Button*>(button)->click();
    });
    timer->start(0);
}

QByteArray photo()
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "jpg"));
    return bytes;
}

} // namespace

TEST_CASE("a bill that is half typed when the power goes is gone on with at the next line")
{
    Walk walk;
    openJones(walk);
    goToLines(walk);
    CHECK(walk.seen().contains(u"Each line is kept on this computer as you type it."_s));
    typeLine(walk, 0, u"1"_s, u"11.50"_s);
    typeLine(walk, 1, u"2"_s, u"what is this"_s);
    auto* page = walk.window().findChild<TypeBillPage*>();
    REQUIRE(page->showPaper(photo(), u"June.jpg"_s).isEmpty());
    walk.settle();

    walk.startAgain();
    CHECK(walk.window().file()->snapshot()->household.bills.empty());
    walk.press(u"Bills"_s);
    walk.press(u"Add a new bill"_s);
    CHECK(walk.seen().contains(u"A bill you began to type"_s));
    CHECK(walk.seen().contains(u"Brightcare, 1 to 30 June 2026: 2 lines so far"_s));
    walk.press(u"Go on with it"_s);
    REQUIRE(walk.heading() == u"Type a bill: its lines"_s);
    CHECK(linesOf(walk)->data(linesOf(walk)->index(0, 0), Qt::EditRole).toString() == u"1"_s);
    CHECK(linesOf(walk)->data(linesOf(walk)->index(1, 6), Qt::EditRole).toString() == u"what is this"_s);
    page = walk.window().findChild<TypeBillPage*>();
    REQUIRE(page->papers().size() == 1);
    CHECK(page->papers().front().bytes() == photo());
    typeLine(walk, 1, u"2"_s, u"11.50"_s);
    walk.press(u"Bring in this bill"_s);
    REQUIRE(walk.window().file()->snapshot()->household.bills.size() == 1);
    CHECK(walk.window().file()->snapshot()->household.bills.front().lines.size() == 2);
    CHECK(walk.window().file()->snapshot()->keptPapers.size() == 1);

    // What was brought in is not offered again.
    walk.press(u"Add a new bill"_s);
    CHECK_FALSE(walk.seen().contains(u"A bill you began to type"_s));
    CHECK(HalfTypedBills(walk.window().file()->halfTypedFolder()).all().empty());
}

TEST_CASE("a cell that is being typed when the window goes is kept with its bill")
{
    Walk walk;
    openJones(walk);
    goToLines(walk);
    typeLine(walk, 0, u"1"_s, u"11.50"_s);
    auto* table = walk.window().findChild<TableView*>(u"lines"_s);
    const QModelIndex cell = linesOf(walk)->index(1, TypedBillModel::Date);
    table->setCurrentIndex(cell);
    table->edit(cell);
    walk.type(u"2"_s);
    REQUIRE(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
    CHECK(linesOf(walk)->data(cell, Qt::EditRole).toString().isEmpty());

    walk.startAgain();
    walk.press(u"Bills"_s);
    walk.press(u"Add a new bill"_s);
    walk.press(u"Go on with it"_s);
    CHECK(linesOf(walk)->data(linesOf(walk)->index(1, TypedBillModel::Date), Qt::EditRole).toString() ==
          u"2"_s);
}

TEST_CASE("a bill that was begun stays beside a second one, and is put away only after a question")
{
    Walk walk;
    openJones(walk);
    goToLines(walk);
    typeLine(walk, 0, u"1"_s, u"11.50"_s);
    walk.press(u"Bills"_s); // nothing is asked: the line is kept
    walk.settle();
    goToLines(walk);
    typeLine(walk, 0, u"3"_s, u"22.00"_s);
    walk.press(u"Bills"_s);
    walk.press(u"Add a new bill"_s);
    CHECK(walk.seen().count(u"A bill you began to type"_s) == 2);
    QString asked;
    answerNext(u"safe"_s, &asked);
    walk.press(u"Put it away"_s);
    CHECK(asked == u"Put away what was typed?"_s);
    CHECK(walk.seen().count(u"A bill you began to type"_s) == 2);
    answerNext(u"yes"_s, &asked);
    walk.press(u"Put it away"_s);
    walk.settle();
    CHECK(walk.seen().count(u"A bill you began to type"_s) == 1);
}

TEST_CASE("opening the page and typing nothing leaves nothing behind")
{
    Walk walk;
    openJones(walk);
    goToLines(walk);
    walk.press(u"Bills"_s);
    walk.settle();
    CHECK(HalfTypedBills(walk.window().file()->halfTypedFolder()).all().empty());
}

TEST_CASE("a half-typed bill that is damaged on the disk is said, and the rest works")
{
    Walk walk;
    openJones(walk);
    const QString folder = walk.window().file()->halfTypedFolder() + u"/broken"_s;
    REQUIRE(QDir().mkpath(folder));
    {
        QFile file(folder + u"/bill.json"_s);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("{\"provider\": \"Bri");
    }
    walk.press(u"Bills"_s);
    walk.press(u"Add a new bill"_s);
    CHECK(walk.seen().contains(u"It was begun on this computer, and cannot be read back."_s));
    CHECK_FALSE(walk.canPress(u"Go on with it"_s));
}

TEST_CASE("lines that cannot be kept while they are typed are said, and leaving is asked about again")
{
    Walk walk;
    openJones(walk);
    const QString folder = walk.window().file()->halfTypedFolder();
    REQUIRE(QDir().mkpath(QFileInfo(folder).path()));
    {
        QFile file(folder); // a file where the folder would be
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    goToLines(walk);
    typeLine(walk, 0, u"1"_s, u"11.50"_s);
    CHECK(walk.banner().startsWith(u"What you type here cannot be kept on this computer"_s));
    QString asked;
    answerNext(u"safe"_s, &asked);
    walk.press(u"Bills"_s);
    CHECK(asked == u"Leave this page?"_s);
    CHECK(walk.heading() == u"Type a bill: its lines"_s);
}

TEST_CASE("a check that was stopped goes on at the first question without an answer, also after a power cut")
{
    Walk walk;
    openJones(walk);
    walk.openPractice();
    const QString path = walk.folder() + u"/Mrs Jones again.daybook"_s;
    const Household household = walk.window().file()->snapshot()->household;
    walk.window().file()->createFrom(path, household, {});
    walk.settle();
    const auto goThrough = [&walk] {
        walk.press(u"Bills"_s);
        walk.press(u"Check this bill"_s);
        walk.press(u"Yes, check it"_s);
        walk.press(u"Go through them one by one"_s);
    };
    goThrough();
    const QString first = walk.heading();
    CHECK(first.contains(u"1 of 4"_s));
    walk.press(u"Ask about this"_s);
    walk.settle();
    const QString second = walk.heading();
    CHECK(second.contains(u"2 of 4"_s));
    walk.startAgain();
    goThrough();
    CHECK(walk.heading() == second);
}

TEST_CASE("the daybook opens at the page it was left on; another daybook opens at Today")
{
    Walk walk;
    openJones(walk);
    walk.press(u"Letters"_s);
    REQUIRE(walk.heading() == u"Letters"_s);
    REQUIRE(walk.window().close());
    walk.startAgain();
    CHECK(walk.heading() == u"Letters"_s);
    const QString other = walk.folder() + u"/Joan.daybook"_s;
    Person person;
    person.name = u"Joan Price"_s;
    walk.window().file()->create(other, person);
    walk.settle();
    CHECK(walk.window().findChild<Frame*>()->currentPage() == PageId::Today);
}

TEST_CASE("the window does not close over words that are not saved")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Catch up many days"_s);
    walk.press(u"Paste notes from a telephone"_s);
    walk.window().findChild<QPlainTextEdit*>(u"notes"_s)->setPlainText(u"8.05 Anne"_s);
    QString asked;
    answerNext(u"safe"_s, &asked);
    CHECK_FALSE(walk.window().close());
    CHECK(asked == u"Leave this page?"_s);
    CHECK(walk.window().isVisible());
    answerNext(u"yes"_s, &asked);
    CHECK(walk.window().close());
}
