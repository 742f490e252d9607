#pragma once

#include <QScrollArea>

namespace daybook {

/// A scroll area that does not move by itself when Tab goes through it: Qt would show the middle of what is
/// higher than the page. The care of the focus moves it (see focus_care.h).
class StillArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace daybook
