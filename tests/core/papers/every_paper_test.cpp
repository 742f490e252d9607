#include "tests/support/every_paper.h"

#include "core/check/check_bill.h"
#include "core/papers/html_writer.h"
#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/reading_age.h"
#include "tests/support/sources.h"

#include <QHashSeed>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace daybook;
using namespace Qt::StringLiterals;
using test::EveryPaper;
using test::everyPaper;

namespace {

QString htmlOf(const Paper& paper, const PaperLook& look = {})
{
    return QString::fromUtf8(toHtml(paper, look));
}

/// A household in which every name and every note would like to be something else.
test::PracticeMonth hostileMonth()
{
    auto month = test::practiceMonth();
    const QString hostile = u"<script>alert('x')</script>&<b onclick=\"x\">"_s;
    Household& household = month.household;
    household.person.name = hostile;
    household.person.address = {hostile, u"</table>"_s};
    household.person.informationNeeds = hostile;
    household.person.keeperName = hostile;
    for (Provider& provider : household.providers) {
        provider.address = {hostile};
        provider.customerReference = hostile;
    }
    for (Visit& visit : household.visits) {
        visit.carers = {hostile};
        visit.note = hostile;
    }
    for (Bill& bill : household.bills)
        bill.number = hostile;
    month.report = check(household);
    return month;
}

} // namespace

TEST_CASE("every paper of the tree is in the list of papers that are looked at", "[papers]")
{
    static const QRegularExpression makesPaper(u"^(?:std::vector<)?Paper>? (\\w+)\\("_s,
                                               QRegularExpression::MultilineOption);
    QSet<QString> listed;
    for (const EveryPaper& paper : everyPaper())
        listed.insert(paper.function);
    QSet<QString> found;
    for (const test::Source& source : test::sourcesBelow({u"core"_s})) {
        if (!source.path.endsWith(u".h"_s))
            continue;
        for (auto match = makesPaper.globalMatch(source.code); match.hasNext();)
            found.insert(match.next().captured(1));
    }
    CHECK(found.size() >= 3);
    for (const QString& name : found) {
        INFO(name.toStdString() << " gives a Paper and is not in tests/support/every_paper.cpp");
        CHECK(listed.contains(name));
    }
    for (const QString& name : listed) {
        INFO(name.toStdString() << " is in the list, but nothing in core is called so");
        CHECK(found.contains(name));
    }
}

TEST_CASE("every paper as HTML names its language, its headings and the headers of its tables", "[papers]")
{
    const auto month = test::practiceMonth();
    for (const EveryPaper& each : everyPaper()) {
        INFO(each.name.toStdString());
        const Paper paper = each.make(month, {});
        CHECK_FALSE(paper.title.isEmpty());
        CHECK_FALSE(paper.fileName.isEmpty());
        CHECK_FALSE(paper.fileName.contains(u'/'));
        const QString html = htmlOf(paper);
        CHECK(html.contains(u"<html lang=\""_s + paper.language + u"\">"_s));
        CHECK(html.count(u"<h1"_s) == 1);
        CHECK(html.contains(u"<title>"_s + paper.title.toHtmlEscaped() + u"</title>"_s));
        CHECK(html.count(u"<table"_s) == html.count(u"</table>"_s));
        // Every header says what it heads.
        CHECK(html.count(QRegularExpression(u"<th[ >]"_s)) ==
              html.count(u"<th scope=\"col\""_s) + html.count(u"<th scope=\"row\""_s));
        CHECK_FALSE(html.contains(u"<script"_s));
        CHECK_FALSE(html.contains(u"http"_s));
        for (const Money amount : each.amounts) {
            INFO(toText(amount).toStdString());
            CHECK(html.contains(toText(amount)));
        }
    }
}

TEST_CASE("every paper as plain text keeps to 76 characters and says the same amounts", "[papers]")
{
    const auto month = test::practiceMonth();
    for (const EveryPaper& each : everyPaper()) {
        INFO(each.name.toStdString());
        const QString text = QString::fromUtf8(toPlainText(each.make(month, {})));
        CHECK_FALSE(text.contains(QChar(0x00A0)));
        for (const QString& line : text.split(u'\n')) {
            INFO(line.toStdString());
            CHECK(line.size() <= 76);
        }
        for (const Money amount : each.amounts) {
            INFO(toText(amount).toStdString());
            CHECK(text.contains(toText(amount)));
        }
    }
}

TEST_CASE("every paper made twice is the same to the byte, as HTML and as text", "[papers]")
{
    for (const EveryPaper& each : everyPaper()) {
        for (const double points : {14.0, 18.0}) {
            INFO(each.name.toStdString() << ", " << points << " points");
            const PaperLook look{points, each.sizes.front()};
            const Paper first = each.make(test::practiceMonth(), look);
            const QByteArray html = toHtml(first, look);
            const QByteArray text = toPlainText(first);
            // Another day, with tables in memory laid out in another way.
            QHashSeed::setDeterministicGlobalSeed();
            const Paper second = each.make(test::practiceMonth(), look);
            CHECK(first == second);
            CHECK(html == toHtml(second, look));
            CHECK(text == toPlainText(second));
            QHashSeed::resetRandomGlobalSeed();
        }
    }
}

TEST_CASE("every paper is the same whatever order its records come in", "[papers]")
{
    auto turned = test::practiceMonth();
    Household& household = turned.household;
    std::ranges::reverse(household.visits);
    std::ranges::reverse(household.rota);
    std::ranges::reverse(household.bills.front().lines);
    turned.report = check(household);
    for (const EveryPaper& each : everyPaper()) {
        INFO(each.name.toStdString());
        CHECK(toPlainText(each.make(test::practiceMonth(), {})).toStdString() ==
              toPlainText(each.make(turned, {})).toStdString());
    }
}

TEST_CASE("every paper can be read at the age of twelve", "[papers]")
{
    const auto month = test::practiceMonth();
    for (const EveryPaper& each : everyPaper()) {
        const Paper paper = each.make(month, {});
        // The formula is for English; a second language says the same sentences.
        if (!paper.language.startsWith(u"en"_s))
            continue;
        const QString sentences = test::sentencesOf(paper);
        INFO(each.name.toStdString() << ": " << sentences.toStdString());
        CHECK(test::readingAge(sentences) <= 12);
    }
}

TEST_CASE("no paper says who is to blame", "[papers]")
{
    static const QRegularExpression banned(
        uR"(\b(fraud\w*|false|sorry|overcharg\w*|disputes?|must pay|null|errors?|failed|failures?|invalid|reconcil\w*|transactions?|service users?|misuse|cheat\w*)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto month = test::practiceMonth();
    for (const EveryPaper& each : everyPaper()) {
        const QString text = QString::fromUtf8(toPlainText(each.make(month, {})));
        const auto match = banned.match(text);
        INFO(each.name.toStdString() << " says “" << match.captured().toStdString() << "”");
        CHECK_FALSE(match.hasMatch());
    }
}

TEST_CASE("no name and no note becomes markup on any paper", "[papers]")
{
    static const QRegularExpression tag(u"<\\s*/?\\s*([a-zA-Z0-9]+)"_s);
    static const QStringList ours{
        u"html"_s,  u"head"_s,    u"meta"_s,  u"title"_s,  u"style"_s,  u"body"_s, u"main"_s, u"h1"_s,
        u"h2"_s,    u"h3"_s,      u"p"_s,     u"strong"_s, u"br"_s,     u"ol"_s,   u"ul"_s,   u"li"_s,
        u"table"_s, u"caption"_s, u"thead"_s, u"tbody"_s,  u"tfoot"_s,  u"tr"_s,   u"th"_s,   u"td"_s,
        u"dl"_s,    u"div"_s,     u"dt"_s,    u"dd"_s,     u"footer"_s, u"span"_s, u"img"_s};
    const auto month = hostileMonth();
    for (const EveryPaper& each : everyPaper()) {
        INFO(each.name.toStdString());
        const Paper paper = each.make(month, {});
        REQUIRE_FALSE(paper.blocks.empty());
        const QString html = htmlOf(paper);
        CHECK_FALSE(html.contains(u"onclick=\""_s));
        for (auto match = tag.globalMatch(html); match.hasNext();) {
            const QString name = match.next().captured(1);
            INFO(name.toStdString());
            CHECK(ours.contains(name));
        }
        CHECK(html.count(u"<table"_s) == html.count(u"</table>"_s));
    }
}

TEST_CASE("the reading age is that of the formula", "[support]")
{
    CHECK(test::syllables(u"visit"_s) == 2);
    CHECK(test::syllables(u"charged"_s) == 1);
    CHECK(test::syllables(u"agreement"_s) == 3);
    CHECK(test::syllables(u"the"_s) == 1);
    CHECK(test::syllables(u"needed"_s) == 2);
    // Six words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59 + 5.
    CHECK(test::readingAge(u"The cat sat on the mat."_s) == Approx(3.55));
    CHECK(test::readingAge(u"Notwithstanding the aforementioned contractual obligations, remuneration is "
                           "withheld pending satisfactory clarification."_s) > 20);
}
