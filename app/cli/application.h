#pragma once

namespace daybook::cli {

/// The one QCoreApplication of the command line, with the translations. Writing a PDF needs a QGuiApplication
/// instead, and there can be only one at a time: endApplication() lets go of it. After that, sentences
/// without a number may still be made.
void startApplication(int& argc, char** argv);
void endApplication();

} // namespace daybook::cli
