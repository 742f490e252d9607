#include "ui/pages/agreement_questions.h"

#include "core/check/pricing.h"
#include "tests/support/catch.h"
#include "tests/ui/pages/answering.h"
#include "tests/ui/pages/day_fixture.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/date_entry.h"

#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace daybook;
using namespace daybook::test;

namespace {

AgreementFacts freshFacts()
{
    AgreementFacts facts;
    facts.agreement.provider = u"Brightcare"_s;
    facts.services = {u"personal care"_s};
    facts.today = thursday;
    return facts;
}

Agreement heartAgreement()
{
    Agreement agreement;
    agreement.id = 7;
    agreement.provider = u"Brightcare"_s;
    agreement.starts = QDate(2026, 1, 1);
    PriceDraft draft;
    draft.service = u"personal care"_s;
    draft.usual = {Money{1650}, {{Minutes(30), Money{1050}}}};
    agreement.tariffs = {{QDate(2026, 1, 1), {}, rowsOf(draft)}};
    agreement.cancellation = {{24, 0, {}}, {0, 100, {}}};
    agreement.source = u"letter of 3 March"_s;
    return agreement;
}

struct Saved
{
    std::vector<Agreement> agreements;
};

void listen(AgreementQuestions& page, Saved& saved)
{
    QObject::connect(&page, &AgreementQuestions::saveRequested,
                     [&saved](const Agreement& agreement) { saved.agreements.push_back(agreement); });
}

} // namespace

TEST_CASE("an agreement is entered by hand, one question a page, and prices a visit as agreed")
{
    AgreementQuestions page(freshFacts());
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 1000});
    REQUIRE(page.currentKey() == u"from"_s);
    typeInto(page, 0, u"4 May 2026"_s);
    goOn(page, u"service"_s);
    pickAnswer(page, u"personal care"_s);
    goOn(page, u"unit"_s);
    pickAnswer(page, u"By the hour"_s);
    goOn(page, u"usual"_s);
    typeInto(page, 0, u"24"_s);
    typeInto(page, 2, u"16"_s);
    typeInto(page, 3, u"£20.00"_s);
    goOn(page, u"bands"_s);
    CHECK(answers(page).filter(u"50 minutes cost £22.00"_s).size() == 1);
    CHECK(answers(page).filter(u"50 minutes cost £20.00"_s).size() == 1);
    CHECK(answers(page).filter(u"50 minutes cost £24.00"_s).size() == 1);
    CHECK(answers(page).filter(u"45 minutes were planned"_s).size() == 1);
    pickPlace(page, 0);
    goOn(page, u"weekend"_s);
    pickPlace(page, 1);
    typeInto(page, 0, u"25.50"_s);
    goOn(page, u"holiday"_s);
    pickAnswer(page, u"Double the weekday price"_s);
    goOn(page, u"evening"_s);
    pickPlace(page, 0);
    goOn(page, u"holidayDays"_s);
    pickPlace(page, 0);
    goOn(page, u"paidTime"_s);
    CHECK(answers(page).filter(u"20 minutes stayed: you pay for 20 minutes, which is £16.00"_s).size() == 2);
    pickPlace(page, 1);
    goOn(page, u"rounding"_s);
    pickPlace(page, 1);
    goOn(page, u"minimum"_s);
    goOn(page, u"grace"_s);
    goOn(page, u"cancelling"_s);
    pickPlace(page, 0);
    goOn(page, u"hospital"_s);
    pickPlace(page, 0);
    goOn(page, u"sentAway"_s);
    goOn(page, u"vat"_s);
    goOn(page, u"source"_s);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    const Agreement& agreement = saved.agreements.front();
    CHECK(agreement.starts == QDate(2026, 5, 4));
    CHECK(agreement.chargeBy == ChargeBy::Lesser);
    CHECK(agreement.chargeByStated);
    CHECK(agreement.roundTo == Minutes(5));
    CHECK(agreement.bankHolidays.nation == Nation::EnglandAndWales);
    CHECK(agreement.cancellation == std::vector<CancellationTier>{{24, 0, {}}, {0, 100, {}}});
    CHECK(agreement.hospital == std::vector<HospitalTier>{{1, 0, {}}});
    CHECK_FALSE(agreement.sentAwayPercent.has_value());
    const auto price = [&](QDate day, int minutes) {
        PricedVisit visit;
        visit.service = u"personal care"_s;
        visit.date = day;
        visit.start = QTime(8, 0);
        visit.length = Minutes(minutes);
        visit.plannedLength = visit.length;
        return priceOf(agreement, visit);
    };
    CHECK(price(QDate(2026, 6, 4), 50) == Money{2200});
    CHECK(price(QDate(2026, 6, 6), 60) == Money{2550});
    CHECK(price(QDate(2026, 8, 31), 45) == Money{4000}); // a bank holiday: double
    CHECK(price(QDate(2026, 5, 3), 60) == std::nullopt);
}

TEST_CASE("an evening and a night can each have a price of their own, and times that overlap are pointed out")
{
    AgreementFacts facts = freshFacts();
    facts.agreement = heartAgreement();
    facts.task = AgreementTask::CorrectPrice;
    facts.service = u"personal care"_s;
    AgreementQuestions page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 1600});
    for (int step = 0; step < 10 && page.currentKey() != u"evening"_s; ++step)
        press(page, u"continue"_s);
    REQUIRE(page.currentKey() == u"evening"_s);
    pickPlace(page, 1);
    const auto fill = [&page](int row, const QString& from, const QString& to, const QString& price) {
        const auto type = [&](const QString& name, const QString& text) {
            auto* field = page.findChild<QWidget*>(name.arg(row))->findChild<QLineEdit*>();
            REQUIRE(field != nullptr);
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
        };
        type(u"windowFrom-%1"_s, from);
        type(u"windowTo-%1"_s, to);
        type(u"windowPrice-%1"_s, price);
        settle();
    };
    fill(0, u"6pm"_s, u"10pm"_s, u"18.00"_s);
    press(page, u"anotherTime"_s);
    fill(1, u"9pm"_s, u"7am"_s, u"20.00"_s);
    press(page, u"continue"_s);
    REQUIRE(page.currentKey() == u"evening"_s);
    fill(1, u"10pm"_s, u"7am"_s, u"20.00"_s);
    press(page, u"continue"_s);
    while (!page.isAtAnswers())
        press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    const auto priceAt = [&](QTime start) {
        PricedVisit visit;
        visit.service = u"personal care"_s;
        visit.date = QDate(2026, 6, 4);
        visit.start = start;
        visit.length = visit.plannedLength = Minutes(60);
        return priceOf(saved.agreements.front(), visit);
    };
    CHECK(priceAt(QTime(8, 0)) == Money{1875}); // the half hour that is listed, and the rest by the hour
    CHECK(priceAt(QTime(18, 30)) == Money{1800});
    CHECK(priceAt(QTime(23, 0)) == Money{2000});
    CHECK(priceAt(QTime(6, 30)) == Money{2000});
}

TEST_CASE("an agreement that says nothing but a price can be entered too")
{
    AgreementFacts facts = freshFacts();
    facts.services.clear();
    AgreementQuestions page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 1000});
    typeInto(page, 0, u"today"_s);
    goOn(page, u"service"_s);
    typeInto(page, 0, u"company"_s);
    goOn(page, u"unit"_s);
    pickAnswer(page, u"For each week"_s);
    goOn(page, u"usual"_s);
    typeInto(page, 0, u"120"_s);
    goOn(page, u"part"_s);
    pickAnswer(page, u"My agreement does not say"_s);
    goOn(page, u"cancelling"_s);
    pickAnswer(page, u"My agreement does not say"_s);
    goOn(page, u"hospital"_s);
    pickAnswer(page, u"My agreement does not say"_s);
    goOn(page, u"sentAway"_s);
    goOn(page, u"vat"_s);
    goOn(page, u"source"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    const Agreement& agreement = saved.agreements.front();
    REQUIRE(agreement.tariffs.size() == 1);
    CHECK(agreement.tariffs[0].rows[0].unit == ChargeUnit::Week);
    CHECK(agreement.cancellation.empty());
    CHECK(agreement.hospital.empty());
}

TEST_CASE("a question without an answer is asked again, and says how to go on")
{
    AgreementQuestions page(freshFacts());
    showOn(page);
    press(page, u"continue"_s);
    CHECK(page.currentKey() == u"from"_s);
    CHECK(page.title().startsWith(u"Problem: "_s));
}

TEST_CASE("a new price from a date keeps the old price for the days before, and every other term")
{
    AgreementFacts facts = freshFacts();
    facts.task = AgreementTask::NewPrice;
    facts.agreement = heartAgreement();
    facts.service = u"personal care"_s;
    AgreementQuestions page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 1000});
    typeInto(page, 0, u"1/7/26"_s);
    goOn(page, u"unit"_s);
    goOn(page, u"usual"_s);
    typeInto(page, 0, u"18"_s, true);
    for (int i = 0; i < 8 && !page.isAtAnswers(); ++i)
        press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    const Agreement& after = saved.agreements.front();
    REQUIRE(after.tariffs.size() == 2);
    CHECK(after.tariffs[0].rows == heartAgreement().tariffs[0].rows);
    CHECK(after.tariffs[1].rows[0].price == Money{1800});
    CHECK(after.tariffs[1].rows[0].bands == heartAgreement().tariffs[0].rows[0].bands);
    CHECK(after.cancellation == heartAgreement().cancellation);
    CHECK(after.source == heartAgreement().source);
    CHECK(after.id == 7);
}

TEST_CASE("changing one part leaves the others as they were")
{
    AgreementFacts facts = freshFacts();
    facts.task = AgreementTask::ChangeTerms;
    facts.topic = AgreementTopic::Cancelling;
    facts.agreement = heartAgreement();
    AgreementQuestions page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 900});
    REQUIRE(page.currentKey() == u"cancelling"_s);
    typeInto(page, 0, u"48"_s, true);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    Agreement expected = heartAgreement();
    expected.cancellation[0].noticeHours = 48;
    CHECK(saved.agreements.front() == expected);
}

TEST_CASE("the agreement's own words about a part are written beside it, and taken out by emptying them")
{
    AgreementFacts facts = freshFacts();
    facts.task = AgreementTask::ChangeTerms;
    facts.topic = AgreementTopic::Cancelling;
    facts.agreement = heartAgreement();
    facts.agreement.clauses[AgreementTopic::Vat] = u"No VAT"_s;
    for (const QString& words : {u"48 hours, no charge (clause 7, page 3)"_s, QString()}) {
        AgreementQuestions page(facts);
        Saved saved;
        listen(page, saved);
        showOn(page, {1100, 900});
        press(page, u"continue"_s);
        REQUIRE(page.isAtAnswers()); // not asked on the way
        press(page, u"change-clause"_s);
        auto* field = pieceOf<QPlainTextEdit>(page, u"clause"_s);
        CHECK(field->toPlainText() == facts.agreement.clauses[AgreementTopic::Cancelling]);
        field->setPlainText(words);
        press(page, u"continue"_s);
        press(page, u"save"_s);
        REQUIRE(saved.agreements.size() == 1);
        Agreement expected = heartAgreement();
        expected.clauses[AgreementTopic::Vat] = u"No VAT"_s;
        if (!words.isEmpty())
            expected.clauses[AgreementTopic::Cancelling] = words;
        CHECK(saved.agreements.front() == expected);
        facts.agreement = saved.agreements.front();
    }
}

TEST_CASE("notice and the last day are asked in words, kept in the file, and taken out again")
{
    AgreementFacts facts = freshFacts();
    facts.task = AgreementTask::ChangeTerms;
    facts.topic = AgreementTopic::Source;
    facts.agreement = heartAgreement();
    {
        AgreementQuestions page(facts);
        Saved saved;
        listen(page, saved);
        showOn(page, {1100, 900});
        press(page, u"continue"_s);
        REQUIRE(page.currentKey() == u"notice"_s);
        pieceOf<ChoiceList>(page, u"notice"_s)->findChildren<QRadioButton*>().at(2)->click();
        press(page, u"continue"_s);
        REQUIRE(page.currentKey() == u"notice"_s); // the day is missing
        CHECK(page.title().startsWith(u"Problem:"_s));
        pieceOf<DateEntry>(page, u"noticeOn"_s)->setDate(QDate(2026, 6, 1));
        pieceOf<DateEntry>(page, u"lastDay"_s)->setDate(QDate(2026, 6, 28));
        press(page, u"continue"_s);
        while (!page.isAtAnswers())
            press(page, u"continue"_s);
        press(page, u"save"_s);
        REQUIRE(saved.agreements.size() == 1);
        facts.agreement = saved.agreements.front();
    }
    REQUIRE(facts.agreement.notice.has_value());
    CHECK(facts.agreement.notice->givenOn == QDate(2026, 6, 1));
    CHECK(facts.agreement.notice->isByProvider);
    CHECK(facts.agreement.ends == QDate(2026, 6, 28));
    const AgreementReading again = readAgreement(writeAgreement(facts.agreement));
    REQUIRE(again.agreement.has_value());
    CHECK(again.remarks.isEmpty());
    CHECK(again.agreement->notice == facts.agreement.notice);

    AgreementQuestions page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 900});
    press(page, u"continue"_s);
    pieceOf<ChoiceList>(page, u"notice"_s)->findChildren<QRadioButton*>().at(0)->click();
    pieceOf<DateEntry>(page, u"lastDay"_s)->setDate({});
    press(page, u"continue"_s);
    while (!page.isAtAnswers())
        press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    CHECK(saved.agreements.front() == heartAgreement());
}

TEST_CASE("terms that the questions cannot say are kept unless the person chooses others")
{
    AgreementFacts facts = freshFacts();
    facts.task = AgreementTask::ChangeTerms;
    facts.topic = AgreementTopic::Cancelling;
    facts.agreement = heartAgreement();
    facts.agreement.cancellation = {{72, 0, {}}, {48, 25, {}}, {24, 50, {}}, {0, {}, Money{1000}}};
    AgreementQuestions page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 900});
    CHECK(answers(page).last() == u"As it is written down now"_s);
    press(page, u"continue"_s);
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    CHECK(saved.agreements.front().cancellation == facts.agreement.cancellation);
}

TEST_CASE("a fixed sum for cancelling late is typed, and read back as it was written")
{
    AgreementFacts facts = freshFacts();
    facts.task = AgreementTask::ChangeTerms;
    facts.topic = AgreementTopic::Cancelling;
    facts.agreement = heartAgreement();
    facts.agreement.cancellation.clear();
    AgreementQuestions page(facts);
    Saved saved;
    listen(page, saved);
    showOn(page, {1100, 900});
    pickAnswer(page, u"A sum, or a part of the price, by how early I tell them"_s);
    REQUIRE(fieldsOf(page).size() == 5);
    typeInto(page, 0, u"48"_s);
    typeInto(page, 1, u"0"_s);
    typeInto(page, 2, u"24"_s);
    typeInto(page, 3, u"50"_s);
    typeInto(page, 4, u"£8"_s);
    press(page, u"continue"_s);
    // 50 could be pounds or per cent: nothing is guessed.
    CHECK(page.currentKey() == u"cancelling"_s);
    CHECK(fieldsOf(page)[3]->text() == u"50"_s);
    typeInto(page, 3, u"50%"_s, true);
    press(page, u"continue"_s);
    REQUIRE(page.isAtAnswers());
    press(page, u"save"_s);
    REQUIRE(saved.agreements.size() == 1);
    const std::vector<CancellationTier> expected{{48, 0, {}}, {24, 50, {}}, {0, {}, Money{800}}};
    CHECK(saved.agreements.front().cancellation == expected);

    facts.agreement.cancellation = expected;
    AgreementQuestions again(facts);
    showOn(again, {1100, 900});
    CHECK(fieldsOf(again).size() == 5);
    CHECK(again.agreement().cancellation == expected);
}
