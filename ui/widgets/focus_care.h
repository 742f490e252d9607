#pragma once

class QApplication;

namespace daybook {

/// For the whole program: fields speak when tabbed into, what has the focus is scrolled into view, the wheel
/// changes only what has the focus, and banners announce themselves. Call once after QApplication exists;
/// calling again does nothing.
void installFocusCare(QApplication& app);

} // namespace daybook
