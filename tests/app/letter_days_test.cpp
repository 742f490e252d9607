#include "app/daybook_file.h"
#include "core/care/phone_calendar.h"
#include "core/papers/text_writer.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/push_button.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const Letter& theLetter(Walk& walk)
{
    const auto& letters = walk.window().file()->snapshot()->letters;
    REQUIRE(letters.size() == 1);
    return letters.front();
}

/// Keeps the due days in a file of that name.
QByteArray saveDays(Walk& walk, const QString& name)
{
    walk.press(u"Due days for my calendar"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"saveCalendar"_s);
    REQUIRE(dialog != nullptr);
    const QString path = walk.folder() + u'/' + name;
    dialog->findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    walk.settle();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("only one thing was offered: the letter is kept, sent, looked at, answered and closed")
{
    Walk walk;
    walk.openPractice();
    CareOffer offer;
    offer.wanted = u"Nights"_s;
    offer.name = u"Brightcare"_s;
    offer.toldBy = u"Westshire Council"_s;
    offer.offeredOn = QDate(2026, 6, 20);
    offer.offer = u"a carer from 10:00 pm"_s;
    walk.window().file()->change(u"An offer"_s, [offer](Changes& changes) { changes.addOffer(offer); });
    walk.settle();
    walk.press(u"People and prices"_s);
    walk.press(u"See or add offers"_s);
    CHECK(walk.seen().contains(u"Only one offer is written down for this: Nights."_s));
    walk.press(u"Ask what else there is"_s);
    auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    const QString text = QString::fromUtf8(toPlainText(page->paper())).simplified();
    CHECK(text.contains(u"Westshire Council"_s));
    CHECK(text.contains(u"I was offered one option for my care: “a carer from 10:00 pm”."_s));
    walk.press(u"Keep it for later"_s);
    CHECK(theLetter(walk).kind == LetterKind::Alternatives);
    CHECK(theLetter(walk).status == LetterStatus::Draft);
    CHECK_FALSE(walk.canPress(u"Due days for my calendar"_s));

    walk.press(u"I sent it today"_s);
    CHECK(theLetter(walk).status == LetterStatus::Sent);
    CHECK(theLetter(walk).replyBy == QDate(2026, 7, 16));
    const QString uid = u"UID:letter-"_s + theLetter(walk).uuid;
    const QByteArray first = saveDays(walk, u"days.ics"_s);
    CHECK(walk.banner().contains(u"Kept as “days.ics”"_s));
    CHECK(first.contains("DTSTART;VALUE=DATE:20260716\r\n"));
    CHECK(first.contains(uid.toUtf8()));
    CHECK(readPhoneCalendar(QString::fromUtf8(first)).lines.size() == 1);

    walk.press(u"Today"_s);
    CHECK(saveDays(walk, u"again.ics"_s) == first);

    walk.press(u"Letters"_s);
    walk.press(u"What did they answer?"_s);
    walk.choose(u"They have it and are looking into it"_s);
    walk.press(u"Save this"_s);
    CHECK(theLetter(walk).status == LetterStatus::Acknowledged);
    CHECK(saveDays(walk, u"looking.ics"_s).contains(uid.toUtf8()));

    walk.press(u"What did they answer?"_s);
    walk.choose(u"They said no"_s);
    walk.press(u"Save this"_s);
    CHECK(theLetter(walk).status == LetterStatus::Answered);
    CHECK_FALSE(walk.canPress(u"Due days for my calendar"_s));
    walk.press(u"Nothing more is to come"_s);
    CHECK(theLetter(walk).status == LetterStatus::Closed);
    // Each step is one change: it can be taken back.
    walk.pressBeginning(u"Take back"_s);
    CHECK(theLetter(walk).status == LetterStatus::Answered);
}

TEST_CASE("a folder that cannot be written to leaves the due days where they are, and says so")
{
    Walk walk;
    walk.openPractice();
    Call call;
    call.provider = u"Brightcare"_s;
    call.said = u"she looks into it"_s;
    call.at = QDateTime(QDate(2026, 7, 1), QTime(10, 0));
    call.nextOn = QDate(2026, 7, 10);
    walk.window().file()->change(u"A call"_s, [call](Changes& changes) { changes.addCall(call); });
    walk.settle();
    walk.press(u"Due days for my calendar"_s);
    auto* dialog = walk.window().findChild<QFileDialog*>(u"saveCalendar"_s);
    REQUIRE(dialog != nullptr);
    dialog->reject();
    Q_EMIT dialog->fileSelected(u"/proc/no such folder/days.ics"_s);
    walk.settle();
    CHECK(walk.banner().contains(u"“days.ics” could not be written."_s));
    CHECK(walk.window().file()->snapshot()->calls.size() == 1);
}
