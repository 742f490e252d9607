#include "ui/widgets/signs.h"

#include "tests/support/catch.h"

#include <QSet>

using namespace daybook;

namespace {

constexpr auto signs = {Sign::Came, Sign::NobodyCame, Sign::Different, Sign::Cancelled,
                        Sign::Away, Sign::NotWritten, Sign::Planned};

} // namespace

TEST_CASE("every state of a visit has a word and a shape of its own")
{
    QSet<QString> words;
    QList<QPainterPath> shapes;
    for (const Sign sign : signs) {
        CHECK_FALSE(signWord(sign).isEmpty());
        words.insert(signWord(sign));
        const QPainterPath shape = signPath(sign);
        CHECK_FALSE(shape.isEmpty());
        CHECK(QRectF(0, 0, 28, 28).contains(shape.boundingRect()));
        CHECK_FALSE(shapes.contains(shape));
        shapes.append(shape);
    }
    CHECK(words.size() == 7);
}

TEST_CASE("every page of the menu has a picture of its own")
{
    QList<QPainterPath> shapes;
    for (int i = 0; i < 8; ++i) {
        const QPainterPath shape = menuPath(static_cast<PageId>(i));
        CHECK_FALSE(shape.isEmpty());
        CHECK(QRectF(0, 0, 28, 28).contains(shape.boundingRect()));
        CHECK_FALSE(shapes.contains(shape));
        shapes.append(shape);
    }
}
