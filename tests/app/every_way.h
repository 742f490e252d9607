#pragma once

#include "tests/app/walk.h"
#include "tests/support/catch.h"

#include <QApplication>

namespace daybook::test {

/// Makes the test case run four times: by mouse and by keyboard, in a window that runs from left to right and
/// from right to left.
class EveryWay
{
public:
    EveryWay()
        : m_way(GENERATE(Way{Walk::By::Mouse, Qt::LeftToRight}, Way{Walk::By::Keyboard, Qt::LeftToRight},
                         Way{Walk::By::Mouse, Qt::RightToLeft}, Way{Walk::By::Keyboard, Qt::RightToLeft}))
    {
        QApplication::setLayoutDirection(m_way.direction);
    }
    ~EveryWay() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    EveryWay(const EveryWay&) = delete;
    EveryWay& operator=(const EveryWay&) = delete;
    Walk::By by() const { return m_way.by; }

private:
    struct Way
    {
        Walk::By by;
        Qt::LayoutDirection direction;
    };
    Way m_way;
};

} // namespace daybook::test
