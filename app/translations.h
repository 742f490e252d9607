#pragma once

class QCoreApplication;

namespace daybook {

/// Installs the words of the language asked for by the computer, or British English (whose file holds the
/// plurals).
void installTranslations(QCoreApplication& application);

} // namespace daybook
