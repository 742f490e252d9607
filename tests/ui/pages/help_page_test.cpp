#include "ui/pages/help_page.h"

#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"
#include "ui/pages/help_text.h"
#include "ui/widgets/frame.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/words.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

QStringList sentencesOf(const Paper& paper)
{
    QString text;
    for (const PaperBlock& block : paper.blocks) {
        if (const auto* words = std::get_if<PaperParagraph>(&block))
            text += words->text + u' ';
        else if (const auto* list = std::get_if<PaperList>(&block))
            text += list->items.join(u' ') + u' ';
        else if (const auto* heading = std::get_if<PaperHeading>(&block))
            text += heading->text + u' ';
    }
    static const QRegularExpression ends(u"(?<=[.?!:]) "_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

bool shows(const QWidget& page, const QString& text)
{
    const auto labels = page.findChildren<Words*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const Words* words) { return !words->isHidden() && words->text() == text; });
}

} // namespace

TEST_CASE("there are twelve questions, each with an answer of its own")
{
    QStringList questions;
    const auto topics = helpTopics();
    for (const QString& topic : topics) {
        INFO(topic.toStdString());
        const HelpEntry entry = helpEntry(topic);
        CHECK(entry.topic == topic);
        CHECK(entry.question.endsWith(u'?'));
        CHECK(entry.answer.blocks.size() >= 3);
        CHECK_FALSE(questions.contains(entry.question));
        questions.append(entry.question);
    }
    CHECK(questions.size() == 12);
    CHECK(helpEntry(u"no such page"_s).topic == "start"_L1);
}

TEST_CASE("the five pages used most have a picture in the help, with words that say what is on it")
{
    const test::Look look(ThemeName::Light);
    for (const QString& topic : {u"today"_s, u"calendar"_s, u"bills"_s, u"check"_s, u"letters"_s}) {
        INFO(topic.toStdString());
        HelpPage page(topic);
        test::showAt(page, 900, 600);
        auto* picture = page.findChild<Picture*>(u"picture"_s);
        REQUIRE(picture != nullptr);
        CHECK_FALSE(picture->pixmap(Qt::ReturnByValue).isNull());
        CHECK(picture->pixmap(Qt::ReturnByValue).width() == std::min(picture->width(), 1200));
        CHECK(picture->height() >= picture->pixmap(Qt::ReturnByValue).height());
        CHECK(picture->accessibleName().size() > 20);
        CHECK_FALSE(
            QString::fromUtf8(toPlainText(helpEntry(topic).answer)).contains(picture->accessibleName()));
    }
}

TEST_CASE("help is written in short sentences and plain words")
{
    static const QRegularExpression harsh(
        u"\\b(sorry|invalid|error|failed|reconcile|transaction|null|overcharged|fraud|dispute|service user|you must pay)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto topics = helpTopics();
    for (const QString& topic : topics) {
        const auto sentences = sentencesOf(helpEntry(topic).answer);
        for (const QString& sentence : sentences) {
            INFO(topic.toStdString() << ": " << sentence.toStdString());
            CHECK(sentence.split(u' ', Qt::SkipEmptyParts).size() <= 22);
            CHECK_FALSE(harsh.match(sentence).hasMatch());
        }
    }
}

TEST_CASE("help opens at the answer for the page one is on, and Back closes it")
{
    const test::Look look(ThemeName::Light);
    HelpPage page(u"bills"_s);
    CHECK(page.title() == "How do I add a bill?"_L1);
    CHECK_FALSE(page.stepBack());
}

TEST_CASE("a question chosen from the list goes back to the list")
{
    const test::Look look(ThemeName::Light);
    HelpPage page;
    test::showAt(page);
    CHECK(page.title() == "Help"_L1);
    page.findChild<Button*>(u"question_today"_s)->click();
    CHECK(page.title() == "How do I write down a visit?"_L1);
    CHECK(page.stepBack());
    CHECK(page.title() == "Help"_L1);
    CHECK_FALSE(page.stepBack());
}

TEST_CASE("an answer, or all of them, can be printed")
{
    HelpPage page(u"bills"_s);
    QList<Paper> papers;
    QObject::connect(&page, &HelpPage::printWanted, [&](const Paper& paper) { papers.append(paper); });
    page.findChild<Button*>(u"printAnswer"_s)->click();
    page.showList();
    page.findChild<Button*>(u"printAll"_s)->click();
    REQUIRE(papers.size() == 2);
    CHECK(papers.first().title == "How do I add a bill?"_L1);
    const auto headings =
        std::count_if(papers.last().blocks.begin(), papers.last().blocks.end(), [](const PaperBlock& b) {
            const auto* heading = std::get_if<PaperHeading>(&b);
            return heading && heading->level == 2;
        });
    CHECK(headings == 12);
}

TEST_CASE("who can help is shown on every help page once it is known")
{
    HelpPage page(u"bills"_s);
    CHECK_FALSE(shows(page, u"Sally, 01632 960001"_s));
    page.setWhoCanHelp(u"Sally, 01632 960001"_s);
    CHECK(shows(page, u"Sally, 01632 960001"_s));
    page.showList();
    CHECK(shows(page, u"Sally, 01632 960001"_s));
}

TEST_CASE("about says the version and the licence")
{
    const AboutPage page;
    CHECK(page.lead() == u"Version %1"_s.arg(QStringLiteral(DAYBOOK_VERSION)));
    const auto labels = page.findChildren<Words*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const Words* words) {
        return words->text().contains("GNU General Public License"_L1);
    }));
}

TEST_CASE("help can be read at every size")
{
    const QString topic = GENERATE(as<QStringView>{}, u"", u"check", u"sight").toString();
    test::checkAtEverySize([topic] {
        auto page = std::make_unique<HelpPage>(topic);
        page->setWhoCanHelp(u"Sally, 01632 960001"_s);
        return page;
    });
}

TEST_CASE("about can be read at every size")
{
    test::checkAtEverySize([] { return std::make_unique<AboutPage>(); });
}
