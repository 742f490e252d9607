#if defined(__GNUC__) && !defined(__clang__)
// With sanitizers g++ 12 believes that something inside Catch's own main is not set.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

#include <QGuiApplication>

int main(int argc, char* argv[])
{
    // Set here as well: tests are discovered at build time, outside ctest's environment.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
