#include "core/papers/practice_exercise.h"

#include "core/papers/text_writer.h"
#include "tests/support/catch.h"
#include "tests/support/practice_month.h"
#include "tests/support/sources.h"

#include <QRegularExpression>

using namespace daybook;
using namespace Qt::StringLiterals;

namespace {

QString exerciseText()
{
    const auto month = test::practiceMonth();
    return QString::fromUtf8(toPlainText(practiceExercise(month.household, month.report, QDate(2026, 7, 2))))
        .simplified();
}

} // namespace

TEST_CASE("the exercise asks about the made-up month and says on its last page what should be found",
          "[papers]")
{
    const QString text = exerciseText();
    CHECK(text.contains(u"They ask for £323.00."_s));
    CHECK(text.contains(u"Thursday 4 June 2026"_s));
    CHECK(text.contains(u"There were 4 question"_s));
    CHECK(text.indexOf(u"£279.00"_s) > text.indexOf(u"What you should have found"_s));
    CHECK(text.indexOf(u"£44.00"_s) > text.indexOf(u"What you should have found"_s));
    CHECK(practiceExercise({}, {}, QDate(2026, 7, 2)).blocks.empty());
}

TEST_CASE("every button that the exercise names is there", "[papers]")
{
    QString screens;
    for (const test::Source& source : test::sourcesBelow({u"ui/pages"_s, u"ui/widgets"_s, u"app"_s}))
        screens += source.code;
    screens.remove(u'&');
    static const QRegularExpression quoted(u"“([^”]+)”"_s);
    auto found = quoted.globalMatch(exerciseText());
    int count = 0;
    while (found.hasNext()) {
        const QString name = found.next().captured(1).remove(u" …"_s);
        INFO(name.toStdString());
        CHECK((screens.contains(u'"' + name + u'"') || screens.contains(u'"' + name + u' ')));
        ++count;
    }
    CHECK(count >= 10);
}
