#include "app/daybook_file.h"
#include "core/papers/paper_json.h"
#include "core/papers/text_writer.h"
#include "tests/app/bill_desk.h"
#include "tests/app/walk.h"
#include "tests/support/catch.h"
#include "ui/pages/paper_page.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/text_field.h"

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

namespace {

const Snapshot& snapshot(Walk& walk)
{
    return *walk.window().file()->snapshot();
}

const Paper& paper(Walk& walk)
{
    auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    return page->paper();
}

void typeInto(Walk& walk, const QString& field, const QString& text)
{
    auto* entry = walk.window().frame()->visiblePage()->findChild<QWidget*>(field);
    REQUIRE(entry != nullptr);
    entry->findChild<QLineEdit*>()->setFocus();
    walk.type(text);
}

} // namespace

TEST_CASE("a letter for the visit log is written, its words changed, sent, and seen again as it was sent")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    walk.openPractice();
    walk.press(u"Letters"_s);
    walk.press(u"Write another letter"_s);
    walk.press(u"See it"_s);
    CHECK(walk.seen().contains(u"Please choose what it should do."_s));
    walk.choose(u"Ask for their visit log"_s);
    walk.press(u"See it"_s);
    CHECK(paper(walk).title == u"Please send me your visit log"_s);

    walk.press(u"Change the words"_s);
    auto* part = walk.window().frame()->visiblePage()->findChild<QPlainTextEdit*>(u"part-3"_s);
    REQUIRE(part != nullptr);
    CHECK(part->toPlainText() == u"Would you please send me your log of the visits to me?"_s);
    part->setPlainText(u"My daughter asks for your log of the visits."_s);
    walk.press(u"Use these words"_s);
    const Paper changed = paper(walk);
    walk.press(u"I sent it today"_s);

    REQUIRE(snapshot(walk).letters.size() == 1);
    const Letter& letter = snapshot(walk).letters.front();
    CHECK(letter.kind == LetterKind::TheirLog);
    CHECK(letter.status == LetterStatus::Sent);
    CHECK(letter.replyBy == QDate(2026, 7, 16));
    CHECK(paperFromJson(letter.paper) == changed);
    walk.press(u"See this letter"_s);
    CHECK(paper(walk) == changed);
    CHECK(std::any_of(changed.blocks.begin(), changed.blocks.end(), [](const PaperBlock& block) {
        const auto* paragraph = std::get_if<PaperParagraph>(&block);
        return paragraph && paragraph->text == u"My daughter asks for your log of the visits."_s;
    }));
}

TEST_CASE("Today reminds of a letter for the visit log without a sum")
{
    Walk walk;
    walk.openPractice();
    Letter letter;
    letter.kind = LetterKind::TheirLog;
    letter.provider = u"Brightcare"_s;
    letter.about = u"Please send me your visit log"_s;
    letter.writtenOn = QDate(2026, 6, 1);
    letter.sentOn = letter.writtenOn;
    letter.replyBy = QDate(2026, 6, 15);
    letter.status = LetterStatus::Sent;
    walk.window().file()->change(u"A letter"_s, [letter](Changes& changes) { changes.addLetter(letter); });
    walk.settle();
    CHECK(walk.seen().contains(
        u"Brightcare has not answered your letter of Mon 1 June 2026: Please send me your visit log."_s));
    CHECK_FALSE(walk.seen().contains(u"£0.00"_s));
}

TEST_CASE("a call is written down, reminds when its day has come, and is done")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    walk.openPractice();
    walk.press(u"Letters"_s);
    walk.press(u"Write down a call"_s);
    walk.press(u"Save this"_s);
    CHECK(walk.seen().contains(u"Please write what was said, in a few words."_s));
    typeInto(walk, u"who"_s, u"Mrs Green"_s);
    typeInto(walk, u"said"_s, u"she looks into the four days."_s);
    typeInto(walk, u"next"_s, u"2 July 2026"_s);
    walk.press(u"Save this"_s);
    REQUIRE(snapshot(walk).calls.size() == 1);
    CHECK(snapshot(walk).calls.front().nextOn == QDate(2026, 7, 2));
    CHECK(walk.seen().contains(u"You spoke with Mrs Green: “she looks into the four days”."_s));

    walk.press(u"Today"_s);
    CHECK(walk.seen().contains(u"By Thu 2 July 2026 something was to happen after your call with"_s));
    walk.press(u"Look at this call"_s);
    CHECK(walk.heading() == u"Change what is written about a call"_s);
    walk.press(u"Letters"_s);
    walk.press(u"It happened"_s);
    CHECK(snapshot(walk).calls.front().isDone);
    CHECK_FALSE(walk.canPress(u"It happened"_s));
    walk.press(u"Take this call away"_s);
    CHECK(snapshot(walk).calls.empty());
    walk.pressBeginning(u"Take back"_s);
    CHECK(snapshot(walk).calls.size() == 1);
}

TEST_CASE("what to say on the telephone fits one page with the sums filled in")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Letters"_s);
    walk.press(u"Write another letter"_s);
    walk.choose(u"Help you to ring about a bill: what to say, on one page"_s);
    walk.press(u"See it"_s);
    CHECK(walk.heading() == u"What to say on the telephone"_s);
    auto* page = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(page != nullptr);
    CHECK(page->sheetCount() == 1);
    CHECK_FALSE(walk.canPress(u"Change the words"_s));
    CHECK_FALSE(walk.canPress(u"I sent it today"_s));
}

TEST_CASE("a letter is kept as an e-mail with the PDF inside, and nothing is sent")
{
    BillDesk desk;
    desk.letterWiring->start(desk.household().bills.front().file);
    desk.settle();
    desk.press(u"seeLetter"_s);
    desk.press(u"saveEmail"_s);
    desk.choose(u"savePaper"_s, desk.path(u"letter.eml"_s));
    QFile file(desk.path(u"letter.eml"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    CHECK(mail.contains("X-Unsent: 1\r\n"));
    CHECK(mail.contains("Content-Type: application/pdf\r\n"));
    const qsizetype last = mail.lastIndexOf("\r\n\r\n");
    CHECK(QByteArray::fromBase64(mail.mid(last, mail.lastIndexOf("\r\n--") - last)).startsWith("%PDF-"));
}

TEST_CASE("an e-mail goes from the person to the provider when their addresses are known, else to nobody yet")
{
    BillDesk desk;
    const auto mail = [&desk](const QString& name) {
        desk.letterWiring->start(desk.household().bills.front().file);
        desk.settle();
        desk.press(u"seeLetter"_s);
        desk.press(u"saveEmail"_s);
        desk.choose(u"savePaper"_s, desk.path(name));
        QFile file(desk.path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        desk.frame.popAllSubPages();
        return bytes.left(bytes.indexOf("Subject:"));
    };
    Person person = desk.household().person;
    person.email = u"arthur@bell.example"_s;
    Provider provider = desk.household().providers.front();
    provider.email = u"accounts@brightcare.example"_s;
    desk.file.change(u"Addresses"_s, [&](Changes& changes) {
        changes.setPerson(person);
        changes.updateProvider(provider);
    });
    desk.settle();
    CHECK(mail(u"known.eml"_s) == "From: arthur@bell.example\r\nTo: accounts@brightcare.example\r\n");
    person.email.clear();
    provider.email = u"accounts@brightcare.example\r\nBcc: all@elsewhere.example"_s;
    desk.file.change(u"No addresses"_s, [&](Changes& changes) {
        changes.setPerson(person);
        changes.updateProvider(provider);
    });
    desk.settle();
    CHECK(mail(u"unknown.eml"_s).isEmpty());
}

TEST_CASE("the words of a letter about a bill are kept as they were changed")
{
    BillDesk desk;
    desk.letterWiring->start(desk.household().bills.front().file);
    desk.settle();
    desk.press(u"seeLetter"_s);
    desk.press(u"changeWords"_s);
    auto* part = desk.frame.visiblePage()->findChild<QPlainTextEdit*>(u"part-2"_s);
    REQUIRE(part != nullptr);
    part->setPlainText(u"Dear Brightcare, dear Mrs Green,"_s);
    desk.press(u"useWords"_s);
    desk.press(u"keepLetter"_s);
    REQUIRE(desk.file.snapshot()->letters.size() == 1);
    const auto kept = paperFromJson(desk.file.snapshot()->letters.front().paper);
    REQUIRE(kept);
    CHECK(std::any_of(kept->blocks.begin(), kept->blocks.end(), [](const PaperBlock& block) {
        const auto* paragraph = std::get_if<PaperParagraph>(&block);
        return paragraph && paragraph->text == u"Dear Brightcare, dear Mrs Green,"_s;
    }));
    // The sums are the daybook's, whatever was written around them.
    CHECK(std::any_of(kept->blocks.begin(), kept->blocks.end(),
                      [](const PaperBlock& block) { return std::holds_alternative<PaperTable>(block); }));
}

TEST_CASE("a diary sheet, Easy Read and Welsh are printed from Print")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Print"_s);
    walk.choose(u"Diary sheet to fill in by hand"_s);
    walk.choose(u"Next week, 6 to 12 July 2026"_s);
    walk.choose(u"A5, half of that"_s);
    walk.press(u"See it"_s);
    CHECK(paper(walk).title.contains(u"Diary sheet"_s));
    CHECK(paper(walk).fileName == u"Daybook diary sheet 2026-07-06"_s);

    walk.press(u"Print"_s);
    walk.choose(u"Monthly statement: the visits, the bill, and what there is to ask"_s);
    walk.choose(u"Easy Read: one fact a line, with signs (18 point)"_s);
    walk.press(u"See it"_s);
    CHECK(paper(walk).fileName == u"Daybook Easy Read 2026-06"_s);

    walk.press(u"Print"_s);
    walk.choose(u"Clear print (14 point)"_s);
    walk.choose(u"Cymraeg and English side by side"_s);
    walk.press(u"See it"_s);
    CHECK(paper(walk).language == u"cy"_s);
    CHECK(paper(walk).title.startsWith(u"Datganiad misol"_s));
}

TEST_CASE("what checking has done and what was asked are on paper, from the letters")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Letters"_s);
    walk.press(u"What checking has done"_s);
    CHECK(walk.heading().startsWith(u"What checking has done: "_s));
    auto* year = dynamic_cast<PaperPage*>(walk.window().frame()->visiblePage());
    REQUIRE(year != nullptr);
    const QString text = QString::fromUtf8(toPlainText(year->paper()));
    CHECK(text.contains(u"£323.00"_s));
    CHECK(text.contains(u"£279.00"_s));
    walk.window().frame()->popSubPage();
    walk.settle();
    walk.press(u"What was asked and answered"_s);
    CHECK(walk.heading() == u"What was asked, and what was answered"_s);
}

TEST_CASE("what was said in a call is asked for in writing, with who said it, when, and in which words")
{
    const auto by = GENERATE(Walk::By::Mouse, Walk::By::Keyboard);
    Walk walk(by);
    walk.openPractice();
    Call call;
    call.provider = u"Brightcare Home Support Ltd"_s;
    call.at = QDateTime(QDate(2026, 7, 1), QTime(10, 0));
    call.who = u"Mrs Green"_s;
    call.said = u"you can only choose from our list"_s;
    walk.window().file()->change(u"A call"_s, [call](Changes& changes) { changes.addCall(call); });
    walk.settle();
    walk.press(u"Letters"_s);
    walk.press(u"Ask for it in writing"_s);
    const QString text = QString::fromUtf8(toPlainText(paper(walk))).simplified();
    CHECK(
        text.contains(u"On Wednesday 1 July 2026 Mrs Green told me: “you can only choose from our list”."_s));
    CHECK(text.contains(u"which rule this comes from, and where I can read it"_s));
    walk.press(u"I sent it today"_s);
    REQUIRE(snapshot(walk).letters.size() == 1);
    CHECK(snapshot(walk).letters.front().about == u"Please tell me the rule in writing"_s);
    CHECK(snapshot(walk).letters.front().replyBy == QDate(2026, 7, 16));
}

TEST_CASE("the records that are kept about a person are asked for, and a month is waited for them")
{
    Walk walk;
    walk.openPractice();
    walk.press(u"Letters"_s);
    walk.press(u"Write another letter"_s);
    walk.choose(u"Ask for all the records they keep about you"_s);
    walk.press(u"See it"_s);
    CHECK(paper(walk).title == u"Please send me the records about me"_s);
    CHECK(QString::fromUtf8(toPlainText(paper(walk))).simplified().contains(u"Sunday 2 August 2026"_s));
    walk.press(u"I sent it today"_s);
    REQUIRE(snapshot(walk).letters.size() == 1);
    CHECK(snapshot(walk).letters.front().replyBy == QDate(2026, 8, 2));
}
