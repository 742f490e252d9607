#pragma once

#include <QString>

#include <functional>

namespace daybook::test {

class Walk;

/// Goes through every page of the window: the first start, a daybook with nothing in it, and the practice
/// month, with every question of every question page. `see` is called with a name for each page while it is
/// shown. The one list of pages: pictures are taken of it, and it is what has to be whole at every size of
/// words. It goes by the names of buttons, so that any language can be walked through.
void seeEveryPage(Walk& walk, const std::function<void(const QString& name)>& see);

} // namespace daybook::test
