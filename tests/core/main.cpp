#if defined(__GNUC__) && !defined(__clang__)
// With sanitizers g++ 12 believes that something inside Catch's own main is not set.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#if !__has_include(<catch2/catch_all.hpp>)
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/support/catch.h"

int main(int argc, char* argv[])
{
    return Catch::Session().run(argc, argv);
}
