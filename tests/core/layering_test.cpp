#include "tests/support/catch.h"
#include "tests/support/sources.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

/// What each part of core may include. `store` stands beneath all of them and may include every part.
const QMap<QString, QStringList>& allowedParts()
{
    static const QMap<QString, QStringList> parts{
        {u"base"_s, {u"base"_s}},
        {u"care"_s, {u"base"_s, u"care"_s}},
        {u"bill"_s, {u"base"_s, u"care"_s, u"bill"_s}},
        {u"money"_s, {u"base"_s, u"care"_s, u"bill"_s, u"money"_s}},
        {u"check"_s, {u"base"_s, u"care"_s, u"bill"_s, u"check"_s}},
        {u"papers"_s, {u"base"_s, u"care"_s, u"bill"_s, u"check"_s, u"money"_s, u"papers"_s}},
        {u"store"_s, {u"base"_s, u"care"_s, u"bill"_s, u"check"_s, u"money"_s, u"papers"_s, u"store"_s}},
    };
    return parts;
}

bool isOurs(const QString& include)
{
    return include.startsWith("core/"_L1) || include.startsWith("ui/"_L1) || include.startsWith("app/"_L1) ||
           include.startsWith("tests/"_L1);
}

} // namespace

TEST_CASE("each part of core includes only the parts before it in the story", "[layering]")
{
    const std::vector<test::Source> sources = test::sourcesBelow({u"core"_s});
    REQUIRE(sources.size() > 20);
    for (const test::Source& source : sources) {
        INFO(source.path.toStdString());
        const QString part = source.path.section(u'/', 1, 1);
        REQUIRE(allowedParts().contains(part));
        for (const QString& include : source.includes()) {
            INFO(include.toStdString());
            if (!isOurs(include))
                continue;
            CHECK(include.startsWith("core/"_L1));
            CHECK(allowedParts().value(part).contains(include.section(u'/', 1, 1)));
        }
    }
}

TEST_CASE("core knows nothing of Qt but QtCore, and includes it piece by piece", "[layering]")
{
    const QString qtCore = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtCore/"_s;
    if (!QFileInfo::exists(qtCore + u"QString"_s)) {
        WARN("the headers of QtCore are not where Qt says they are");
        return;
    }
    for (const test::Source& source : test::sourcesBelow({u"core"_s})) {
        for (const QString& include : source.includes()) {
            if (!include.startsWith(u'Q') && !include.startsWith("Qt"_L1))
                continue;
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            CHECK_FALSE(include.contains(u'/'));
            CHECK(include != u"QtCore"_s);
            CHECK(QFileInfo::exists(qtCore + include));
        }
    }
}

TEST_CASE("SQLite is known to the store alone", "[layering]")
{
    for (const test::Source& source : test::sourcesBelow({u"core"_s, u"ui"_s})) {
        if (source.path.startsWith("core/store/"_L1))
            continue;
        for (const QString& include : source.includes()) {
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            CHECK_FALSE(include.contains("sqlite"_L1, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("pages are told and ask: they include neither the store nor the program around them", "[layering]")
{
    for (const test::Source& source : test::sourcesBelow({u"ui"_s})) {
        for (const QString& include : source.includes()) {
            INFO(source.path.toStdString() << " includes " << include.toStdString());
            CHECK_FALSE(include.startsWith("core/store/"_L1));
            CHECK_FALSE(include.startsWith("app/"_L1));
        }
    }
}

TEST_CASE("nothing below the program asks the machine for the day, the language or the zone", "[layering]")
{
    static const QRegularExpression asks(
        uR"(\bcurrentDate(Time|TimeUtc)?\s*\(|\bQTime::currentTime\b|\bQLocale\s*(\(\s*\)|\{\s*\})|\bQLocale::system\b|\bsystemTimeZone(Id)?\s*\()"_s);
    for (const test::Source& source : test::sourcesBelow({u"core"_s, u"ui"_s})) {
        const QRegularExpressionMatch match = asks.match(source.bareCode());
        INFO(source.path.toStdString() << " asks " << match.captured().toStdString());
        CHECK_FALSE(match.hasMatch());
    }
}

TEST_CASE("no words on screen or on paper frighten or accuse", "[words]")
{
    static const QRegularExpression banned(
        uR"(\b(sorry|invalid|errors?|failed|failure|reconcil\w*|transactions?|null|overcharg\w*|fraud\w*|misuse|service users?|disputes?|you must pay)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    int counted = 0;
    for (const test::Source& source : test::sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        const QStringList words = source.words();
        for (const QString& text : words) {
            ++counted;
            INFO(source.path.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(banned.match(text).hasMatch());
        }
    }
    CHECK(counted > 50);
}

TEST_CASE("sentences on screen and on paper are short: no more than twenty words on average", "[words]")
{
    static const QRegularExpression sentenceEnd(uR"([.!?:](?=\s|$)|\\n|\n)"_s);
    static const QRegularExpression space(uR"(\s+)"_s);
    constexpr int fewest = 5; // a label of two words is no sentence and must not hide a long one
    constexpr qsizetype longest = 40;
    qsizetype sentences = 0;
    qsizetype words = 0;
    for (const test::Source& source : test::sourcesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        if (source.path.startsWith("app/cli/"_L1))
            continue; // a list of commands for a terminal is no sentence
        const QStringList texts = source.words();
        for (const QString& text : texts) {
            const QStringList parts = text.split(sentenceEnd, Qt::SkipEmptyParts);
            for (const QString& sentence : parts) {
                const auto count = sentence.split(space, Qt::SkipEmptyParts).size();
                INFO(source.path.toStdString() << ": " << sentence.toStdString());
                CHECK(count <= longest);
                if (count < fewest)
                    continue;
                ++sentences;
                words += count;
            }
        }
    }
    REQUIRE(sentences > 300);
    INFO(words << " words in " << sentences << " sentences");
    CHECK(words <= 20 * sentences);
}

TEST_CASE("the search for words finds what it looks for", "[words]")
{
    const test::Source source{u"x.cpp"_s, u"a = tr(\"one \"\n \"two\", nullptr, n); // tr(\"not\" \nb = "
                                          u"QCoreApplication::translate(\"Context\", "
                                          "\"say \\\"three\\\"\"); c = '\"'; d(\"four\");"_s};
    CHECK(source.words() == QStringList{u"one two"_s, u"say \"three\""_s});
    const test::Source code{
        u"y.cpp"_s,
        u"#include <QDate>\n#include \"core/base/money.h\"\nx(\"QLocale()\"); // QLocale()\n/* QLocale() */ y = 1'000;"_s};
    CHECK(code.includes() == QStringList{u"QDate"_s, u"core/base/money.h"_s});
    CHECK_FALSE(code.bareCode().contains("QLocale"_L1));
    CHECK(code.bareCode().contains("1'000"_L1));
}
