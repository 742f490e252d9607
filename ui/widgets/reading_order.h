#pragma once

#include <QList>

class QWidget;

namespace daybook {

class Page;

/// Makes Tab go as people read: from the page's heading down the page, then through `after`. Qt goes by the
/// order in which pieces were made, and pages make pieces late.
void keepReadingOrder(const Page& page, const QList<QWidget*>& after);

} // namespace daybook
