#include "app/daybook_file.h"
#include "core/store/daybook.h"
#include "tests/app/walk.h"
#include "tests/support/care_money.h"
#include "tests/support/catch.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/push_button.h"

#include <QApplication>
#include <QDialog>
#include <QTimer>
#include <QUuid>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers the question window as soon as it is there, by the name of its button; keeps what it said.
void answerWith(const QString& button, QString* said)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, button, said] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        *said = dialog->windowTitle();
        dialog->findChild<Button*>(button)->click();
    });
    timer->start(0);
}

QString openForLooking(Walk& walk)
{
    walk.openPractice();
    const QString path = walk.window().file()->snapshot()->path;
    walk.window().file()->open(path, OpenMode::ReadOnly);
    walk.settle();
    REQUIRE(walk.window().file()->snapshot()->isReadOnly);
    return path;
}

const QString whyNot = u"This daybook is open to look at. Nothing can be written in it."_s;

} // namespace

TEST_CASE(
    "in a daybook that is open to look at, nothing is offered that cannot work, and one sentence says why")
{
    Walk walk;
    openForLooking(walk);
    const std::initializer_list<std::pair<PageId, QStringList>> forbidden{
        {PageId::Today,
         {u"All came as planned"_s, u"Came as planned"_s, u"Nobody came"_s, u"Something was different"_s,
          u"That is everything for today"_s, u"Add a visit that was not planned"_s, u"Catch up many days"_s}},
        {PageId::Bills, {u"Add a new bill"_s, u"Bring in the provider's visit log…"_s}},
        {PageId::Letters, {u"I sent it today"_s, u"Take this letter away"_s}},
        {PageId::People, {u"Change"_s, u"Add a care provider"_s}},
        {PageId::Settings, {u"Save this"_s}},
    };
    for (const auto& [id, buttons] : forbidden) {
        walk.window().frame()->showPage(id);
        walk.settle();
        INFO(walk.seen().toStdString());
        CHECK(walk.seen().contains(whyNot));
        for (const QString& button : buttons) {
            INFO(button.toStdString());
            CHECK_FALSE(walk.canPress(button));
        }
        bool takesBack = false;
        for (const auto* button : walk.window().findChildren<QAbstractButton*>())
            takesBack = takesBack || (button->isVisible() && button->text().startsWith(u"Ta&ke back"_s));
        CHECK_FALSE(takesBack);
    }
}

TEST_CASE("a bill can be checked and what was paid be seen while only looking, but not changed")
{
    Walk walk;
    openForLooking(walk);
    walk.press(u"Bills"_s);
    walk.press(u"What I paid"_s);
    CHECK(walk.seen().contains(u"No payment is written down yet"_s));
    CHECK_FALSE(walk.canPress(u"I paid £279.00 today"_s));
    walk.press(u"Back"_s);
    walk.press(u"Check this bill"_s);
    CHECK_FALSE(walk.canPress(u"Take this bill away"_s));
    walk.press(u"Yes, check it"_s);
    walk.press(u"Go through them one by one"_s);
    CHECK_FALSE(walk.canPress(u"Ask about this"_s));
}

TEST_CASE("the pages about money offer nothing that writes while only looking")
{
    Walk walk;
    openForLooking(walk);
    walk.press(u"Money"_s);
    walk.press(u"Money in and out, and what is left"_s);
    INFO(walk.seen().toStdString());
    for (const QString& button :
         {u"Begin: how much do you hold today?"_s, u"Write down a payment"_s, u"Write down money in"_s,
          u"What you are given"_s, u"What the bank says, or what I counted"_s, u"Bring in a bank statement"_s,
          u"Move money between accounts"_s, u"Another account"_s, u"Change the chosen line"_s,
          u"Share out the chosen line"_s, u"Take the chosen line away"_s}) {
        INFO(button.toStdString());
        CHECK_FALSE(walk.canPress(button));
    }
    CHECK(walk.seen().contains(whyNot));
}

TEST_CASE("payments, what is given, and how the care comes can be seen while only looking, and not changed")
{
    Walk walk;
    walk.openPractice();
    const QString bank = QUuid::createUuid().toString(QUuid::WithoutBraces);
    walk.window().file()->change(u"Began"_s, [&bank](Changes& changes) {
        Account first = account(bank, {2026, 6, 1}, 41250);
        first.name = u"Care account"_s;
        changes.addAccount(first);
        AccountEntry paid = entry(0, bank, {2026, 7, 2}, MoneyCategory::NotSaidYet, -27900);
        paid.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        paid.payee = u"BRIGHTCARE LTD"_s;
        changes.addEntry(paid);
    });
    walk.settle();
    const QString path = walk.window().file()->snapshot()->path;
    walk.window().file()->open(path, OpenMode::ReadOnly);
    walk.settle();
    REQUIRE(walk.window().file()->snapshot()->isReadOnly);
    const qint64 written = walk.window().file()->snapshot()->history.front().number;

    const auto offersNothing = [&walk](const QStringList& beginnings) {
        INFO(walk.seen().toStdString());
        CHECK(walk.seen().contains(whyNot));
        for (const auto* button : walk.window().findChildren<QAbstractButton*>()) {
            if (!button->isVisible() || !button->isEnabled())
                continue;
            const QString words = QString(button->text()).remove(u'&');
            for (const QString& beginning : beginnings) {
                INFO(words.toStdString());
                CHECK_FALSE(words.startsWith(beginning));
            }
        }
    };
    walk.press(u"Money"_s);
    walk.press(u"Money in and out, and what is left"_s);
    CHECK(walk.seen().contains(u"£133.50"_s));
    offersNothing({u"Begin"_s, u"Write down"_s, u"Move money"_s, u"Another account"_s, u"Change"_s,
                   u"Share out"_s, u"Take the chosen"_s});
    for (const QString& page :
         {u"Payments and bills"_s, u"What you are given"_s, u"Bring in a bank statement"_s}) {
        if (!walk.canPress(page))
            continue;
        walk.press(page);
        offersNothing({u"Yes, it paid"_s, u"Another bill"_s, u"Choose the"_s, u"Write down"_s, u"Change"_s});
        walk.press(u"Back"_s);
    }
    walk.press(u"People and prices"_s);
    if (walk.canPress(u"See or change what matters"_s)) {
        walk.press(u"See or change what matters"_s);
        offersNothing({u"Say "_s, u"Write down"_s, u"Change"_s, u"Take it away"_s});
        walk.press(u"Back"_s);
    }
    walk.press(u"See how the care comes"_s);
    CHECK(walk.heading() == u"How the care comes: June 2026"_s);
    walk.press(u"Print this"_s);
    offersNothing({u"I sent"_s, u"Keep it"_s});
    CHECK(walk.window().file()->snapshot()->history.front().number == written);
}

TEST_CASE("a daybook that is open elsewhere can be looked at, or left alone")
{
    Walk walk;
    walk.openPractice();
    const QString path = walk.folder() + u"/joan.daybook"_s;
    Person person;
    person.name = u"Joan Price"_s;
    const auto other =
        Daybook::create(path, person, [] { return QDateTime(QDate(2026, 7, 2), QTime(9, 0)); });
    const QString mine = walk.window().file()->snapshot()->path;

    QString said;
    answerWith(u"safe"_s, &said);
    walk.window().openPath(path);
    walk.settle();
    CHECK(said == u"Open it to look at?"_s);
    CHECK(walk.window().file()->snapshot()->path == mine);

    answerWith(u"yes"_s, &said);
    walk.window().openPath(path);
    walk.settle();
    CHECK(walk.window().file()->snapshot()->path == path);
    CHECK(walk.window().file()->snapshot()->isReadOnly);
    CHECK(walk.seen().contains(whyNot));
}
