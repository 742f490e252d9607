#include "core/papers/bilingual_statement.h"

#include "core/check/check_bill.h"
#include "core/papers/easy_read_statement.h"
#include "core/papers/html_writer.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace daybook;
using namespace Qt::StringLiterals;
using test::june2026;
using test::practiceMonth;

namespace {

SecondLanguage welsh()
{
    return SecondLanguage(u"cy"_s, QStringLiteral(DAYBOOK_WELSH));
}

QString file(const QString& path)
{
    QFile read(QStringLiteral(DAYBOOK_SOURCE_DIR) + u'/' + path);
    REQUIRE(read.open(QIODevice::ReadOnly));
    return QString::fromUtf8(read.readAll());
}

/// The sums of a text, in their order.
QStringList amountsIn(const QString& text)
{
    static const QRegularExpression amount(u"£[0-9,]+\\.[0-9]{2}"_s);
    QStringList found;
    for (auto match = amount.globalMatch(text); match.hasNext();)
        found += match.next().captured();
    return found;
}

QSet<QString> setOf(const QStringList& texts)
{
    return QSet<QString>(texts.begin(), texts.end());
}

} // namespace

TEST_CASE("a statement in two languages says the same sums in both, and once in figures", "[papers]")
{
    const auto month = practiceMonth();
    const SecondLanguage language = welsh();
    REQUIRE(language.isLoaded());
    CHECK(language.name() == u"Cymraeg"_s);
    const Paper paper =
        bilingualStatement(month.household, month.report, june2026(), language, {Money{27900}, Money{31240}});
    CHECK(paper.language == u"cy"_s);
    QStringList answers;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* paragraph = std::get_if<PaperParagraph>(&block); paragraph && paragraph->strong)
            answers += paragraph->text;
    }
    REQUIRE(answers.size() == 2);
    CHECK(answers[0] != answers[1]);
    CHECK(amountsIn(answers[0]) == amountsIn(answers[1]));
    CHECK(amountsIn(answers[0]) == QStringList{u"£323.00"_s, u"£44.00"_s, u"£279.00"_s, u"£312.40"_s});

    int rows = 0;
    for (const PaperBlock& block : paper.blocks) {
        const auto* table = std::get_if<PaperTable>(&block);
        if (!table)
            continue;
        REQUIRE(table->columns.size() == 3);
        for (const QStringList& row : table->rows) {
            // Every row is numbered, both sides say something, and what they say differs.
            CHECK(row[0].startsWith(QString::number(++rows) + u"."_s));
            CHECK(row[0].section(u' ', 1) != row[1]);
            CHECK(amountsIn(row[0]).isEmpty());
            CHECK(amountsIn(row[1]).isEmpty());
        }
        rows = 0;
    }
}

TEST_CASE("the two-language statement has the sums of the English one", "[papers]")
{
    const auto month = practiceMonth();
    const StatementMoney money{Money{27900}, Money{31240}};
    const QString both = QString::fromUtf8(
        toPlainText(bilingualStatement(month.household, month.report, june2026(), welsh(), money)));
    const QString english = QString::fromUtf8(
        toPlainText(monthlyStatement(month.household, month.report, june2026(), {}, money)));
    for (const QString& amount : setOf(amountsIn(both))) {
        INFO(amount.toStdString());
        CHECK(amountsIn(english).contains(amount));
    }
    CHECK(both.contains(u"Datganiad misol, Mehefin 2026"_s));
    CHECK(both.contains(u"Monthly statement, June 2026"_s));
}

TEST_CASE("a statement in two languages tells a screen reader which words are English", "[papers]")
{
    const auto month = practiceMonth();
    const Paper paper = bilingualStatement(month.household, month.report, june2026(), welsh(),
                                           {Money{27900}, Money{31240}, Money{4400}});
    const QString html = QString::fromUtf8(toHtml(paper));
    CHECK(html.contains(u"<html lang=\"cy\">"_s));
    CHECK(html.contains(u"<h2>Arian – <span lang=\"en-GB\">Money</span></h2>"_s));
    CHECK(html.contains(u"<td lang=\"en-GB\">Paid so far</td>"_s));
    CHECK(html.contains(u"<th scope=\"col\" lang=\"en-GB\">English</th>"_s));
    CHECK(html.contains(u"<span lang=\"en-GB\">Amount</span></th>"_s));
    // One answer in each language; the English one is marked, the other is not.
    CHECK(html.count(u"<p><strong>"_s) == 1);
    CHECK(html.count(u"<p lang=\"en-GB\"><strong>"_s) == 1);
    const QString text = QString::fromUtf8(toPlainText(paper));
    CHECK(text.contains(u"Arian – Money\n"_s));
}

TEST_CASE("what was promised back and is not here yet is on every kind of statement", "[papers]")
{
    const auto month = practiceMonth();
    const StatementMoney money{Money{27900}, Money{31240}, Money{4400}};
    const auto words = [](const Paper& paper) { return QString::fromUtf8(toPlainText(paper)).simplified(); };
    CHECK(words(monthlyStatement(month.household, month.report, june2026(), {}, money))
              .contains(u"£44.00 was promised back and is not here yet."_s));
    CHECK(words(easyReadStatement(month.household, month.report, june2026(), money))
              .contains(u"£44.00 was promised back. It is not here yet."_s));
    const QString both = words(bilingualStatement(month.household, month.report, june2026(), welsh(), money));
    CHECK(both.contains(u"£44.00 was promised back and is not here yet."_s));
    CHECK(both.contains(u"Addawyd £44.00 yn ôl"_s));
    CHECK(both.contains(u"Promised back, not here yet"_s));
}

TEST_CASE("the day by day table in two languages comes to the whole bill", "[papers]")
{
    auto month = practiceMonth();
    BillLine visitless;
    visitless.row = 900;
    visitless.type = BillLineType::Charge;
    visitless.service = u"booking fee"_s;
    visitless.amount = Money{350};
    Bill& bill = month.household.bills.front();
    bill.lines.push_back(visitless);
    bill.printedTotal = Money{32650};
    month.report = check(month.household);
    const Paper paper = bilingualStatement(month.household, month.report, june2026(), welsh());
    const auto* days = std::get_if<PaperTable>(&paper.blocks.back());
    REQUIRE(days != nullptr);
    REQUIRE(days->totals.size() == 3);
    CHECK(days->totals[0][1] == u"On these days"_s);
    CHECK(days->totals[1][0] == u"Nid ar gyfer un diwrnod yn unig"_s);
    CHECK(days->totals[1][2] == u"£3.50"_s);
    CHECK(days->totals[2][2] == toText(monthSums(month.household, month.report, june2026()).billed));
}

TEST_CASE("the Welsh of the statement has every sentence, and five forms of each count", "[papers]")
{
    const QString ts = file(u"translations/daybook_cy.ts"_s);
    CHECK_FALSE(ts.contains(u"unfinished"_s));
    static const QRegularExpression numerus(u"<message numerus=\"yes\">.*?</message>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    int counts = 0;
    for (auto match = numerus.globalMatch(ts); match.hasNext(); ++counts)
        CHECK(match.next().captured().count(u"<numerusform>"_s) == 5);
    CHECK(counts == 2);
    static const QRegularExpression words(
        u"(?:STATEMENT_WORDS\\(|\"BilingualStatement\",)\\s*\"([^\"]+)\"(?:\\s*\"([^\"]+)\")?"_s);
    int sentences = 0;
    for (auto match = words.globalMatch(file(u"core/papers/bilingual_statement.cpp"_s)); match.hasNext();) {
        const auto found = match.next();
        const QString source = found.captured(1) + found.captured(2);
        if (source == u"English"_s)
            continue;
        INFO(source.toStdString());
        CHECK(ts.contains(u"<source>"_s + source + u"</source>"_s));
        ++sentences;
    }
    CHECK(sentences > 30);
}

TEST_CASE("counts in Welsh take the place of their mark in every form", "[papers]")
{
    const SecondLanguage language = welsh();
    for (const int count : {0, 1, 2, 3, 5, 6, 7, 30}) {
        const QString text = language.words("BilingualStatement", "%n visit(s) came.", count);
        INFO(text.toStdString());
        CHECK(text.contains(QString::number(count)));
        CHECK_FALSE(text.contains(u'%'));
        CHECK(text.contains(u"ymweliad"_s));
    }
}

TEST_CASE("a language without a file falls back to English and says nothing twice in two tongues", "[papers]")
{
    const SecondLanguage none(u"xx"_s, u"/nowhere/daybook_xx.qm"_s);
    CHECK_FALSE(none.isLoaded());
    CHECK(none.words("BilingualStatement", "Visits") == u"Visits"_s);
}

TEST_CASE("Easy Read says one fact a line in at most fifteen words, with the sums of the statement",
          "[papers]")
{
    auto month = practiceMonth();
    std::erase_if(month.household.visits, [](const Visit& visit) { return visit.date == QDate(2026, 6, 9); });
    month.report = check(month.household);
    const MonthSums sums = monthSums(month.household, month.report, june2026());
    const Paper paper =
        easyReadStatement(month.household, month.report, june2026(), {Money{27900}, Money{31240}});
    int facts = 0;
    QString all;
    for (const PaperBlock& block : paper.blocks) {
        CHECK_FALSE(std::holds_alternative<PaperTable>(block));
        const auto* list = std::get_if<PaperFacts>(&block);
        if (!list)
            continue;
        for (const auto& [sign, text] : list->facts) {
            INFO(text.toStdString());
            CHECK(text.simplified().split(u' ').size() <= 15);
            CHECK(text.endsWith(u'.'));
            all += text.simplified() + u'\n';
            ++facts;
        }
    }
    CHECK(facts >= 10);
    for (const Money sum :
         {sums.billed, sums.query, sums.notInQuestion(), sums.toCheck, Money{27900}, Money{31240}})
        CHECK(all.contains(toText(sum)));
    CHECK(all.contains(u"1 visit(s) are not written down."_s));
    CHECK(all.contains(u"Nobody came 4 time(s)."_s));
}

TEST_CASE("the statement says what was paid and what is left when an account is kept", "[papers]")
{
    const auto month = practiceMonth();
    const QString with =
        QString::fromUtf8(toPlainText(monthlyStatement(month.household, month.report, june2026(), {},
                                                       {Money{27900}, Money{31240}})))
            .simplified();
    CHECK(with.contains(u"You can pay £279.00 now. You have £312.40 left."_s));
    CHECK(with.contains(u"Paid so far: £279.00"_s));
    CHECK(with.contains(u"Left in the account: £312.40"_s));
    const QString without =
        QString::fromUtf8(toPlainText(monthlyStatement(month.household, month.report, june2026())))
            .simplified();
    CHECK_FALSE(without.contains(u" left."_s));
    CHECK_FALSE(without.contains(u"Paid so far"_s));
}
