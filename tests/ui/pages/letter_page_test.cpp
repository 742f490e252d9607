#include "tests/support/ui_checks.h"
#include "tests/ui/pages/hands.h"
#include "tests/ui/pages/june_bill.h"
#include "ui/pages/letter_page.h"
#include "ui/pages/letters_page.h"
#include "ui/widgets/choice_list.h"

#include <QPushButton>

#include <algorithm>

using namespace daybook;
using namespace daybook::test;
using namespace Qt::StringLiterals;

TEST_CASE("the letter asks about what is open, and a tick takes one thing out")
{
    std::vector<Finding> findings = juneFindings().toAsk;
    findings[1].answer = Answer{.findingId = findings[1].id,
                                .kind = AnswerKind::Accept,
                                .pence = findings[1].pence,
                                .note = {},
                                .at = {}};
    LetterPage page;
    page.setFindings(findings, u"Brightcare"_s);
    open(page);
    CHECK(page.chosenIds() == QStringList{u"missed-4"_s, u"missed-14"_s, u"missed-24"_s});
    CHECK(wordsOn(page).contains(u"together £32.50"_s));
    click(page, u"tick missed-4"_s);
    CHECK(page.chosenIds() == QStringList{u"missed-14"_s, u"missed-24"_s});
    CHECK(wordsOn(page).contains(u"together £22.00"_s));
    // What the person unticked stays so when the daybook changes beside the page.
    page.setFindings(findings, u"Brightcare"_s);
    CHECK(page.chosenIds() == QStringList{u"missed-14"_s, u"missed-24"_s});
}

TEST_CASE("the tone is chosen and the letter asked for by keyboard alone")
{
    LetterPage page;
    page.setFindings(juneFindings().toAsk, u"Brightcare"_s);
    open(page);
    CHECK(page.tone() == LetterTone::Friendly);
    QSignalSpy wanted(&page, &LetterPage::letterWanted);
    auto* tone = seen<ChoiceList>(page, u"tone"_s);
    QTest::keyClick(tone->findChildren<QRadioButton*>().first(), Qt::Key_Down);
    CHECK(page.tone() == LetterTone::Firm);
    pressKey(page, u"seeLetter"_s);
    CHECK(wanted.count() == 1);
}

TEST_CASE("a letter about nothing is not written")
{
    LetterPage page;
    page.setFindings({juneFindings().toAsk.front()}, u"Brightcare"_s);
    open(page);
    QSignalSpy wanted(&page, &LetterPage::letterWanted);
    click(page, u"tick missed-4"_s);
    click(page, u"seeLetter"_s);
    CHECK(wanted.isEmpty());
    CHECK(wordsOn(page).contains(u"Please tick at least one"_s));
}

TEST_CASE("the letters page offers one letter for each bill that has something to ask")
{
    LettersPage page;
    page.setChoices({{u"bills/a.csv"_s, u"June 2026, Brightcare"_s, u"4 things to ask about: £44.00"_s}});
    open(page);
    QSignalSpy wanted(&page, &LettersPage::letterRequested);
    click(page, u"write bills/a.csv"_s);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == u"bills/a.csv"_s);
    page.setChoices({});
    letHappen();
    CHECK(page.lead().contains(u"nothing to ask about"_s));
    QSignalSpy bills(&page, &LettersPage::billsRequested);
    click(page, u"bills"_s);
    CHECK(bills.count() == 1);
}

TEST_CASE("of many bills with something to ask the newest year is offered, and the rest on request")
{
    std::vector<LettersPage::Choice> choices;
    for (int i = 0; i < 40; ++i)
        choices.push_back({u"bills/%1.csv"_s.arg(i), u"Bill %1"_s.arg(i), u"1 thing to ask about: £10.50"_s});
    LettersPage page;
    page.setChoices(choices);
    open(page);
    const auto offered = [&page] {
        const QList<QPushButton*> buttons = page.findChildren<QPushButton*>();
        return std::count_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->objectName().startsWith(u"write "_s);
        });
    };
    CHECK(offered() == 12);
    click(page, u"earlierBills"_s);
    letHappen();
    CHECK(offered() == 40);
    QSignalSpy wanted(&page, &LettersPage::letterRequested);
    click(page, u"write bills/39.csv"_s);
    REQUIRE(wanted.count() == 1);
    click(page, u"earlierBills"_s);
    letHappen();
    CHECK(offered() == 12);
}

TEST_CASE("writing a letter can be read and reached at every size of words")
{
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<LetterPage>();
        page->setFindings(juneFindings().toAsk, u"Brightcare Home Support Ltd"_s);
        return page;
    });
    checkAtEverySize([]() -> std::unique_ptr<QWidget> {
        auto page = std::make_unique<LettersPage>();
        page->setChoices({{u"a"_s, u"June 2026, Brightcare"_s, u"4 things to ask about: £44.00"_s},
                          {u"b"_s, u"May 2026, Brightcare"_s, u"1 thing to ask about: £10.50"_s}});
        return page;
    });
}
