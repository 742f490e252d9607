#include "ui/widgets/words.h"

#include "tests/support/catch.h"
#include "tests/support/ui_checks.h"

#include <QImage>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace daybook;

namespace {

/// From the first to the last column with something dark in it.
int widthOfInk(const QImage& picture)
{
    int first = picture.width();
    int last = -1;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (qGray(picture.pixel(x, y)) < 128) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    return last - first + 1;
}

} // namespace

TEST_CASE("however wide the window is, no line of words is longer than eighty letters")
{
    const int points = GENERATE(14, 28, 42);
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const test::Look look(ThemeName::Light, points);
    Words words(QString(u"The bill asks for four visits that nobody wrote down. "_s).repeated(6).trimmed());
    words.setLayoutDirection(direction);
    test::showAt(words, 5000, words.heightForWidth(5000));
    const int most = words.fontMetrics().averageCharWidth() * 80;
    QImage picture(words.size(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    words.render(&picture, {}, {}, QWidget::DrawChildren); // the words alone
    const int ink = widthOfInk(picture);
    CHECK(ink <= most + 32);
    CHECK(ink > most / 2); // and the room there is, is used
}
