// Writes the long household as a folder, for measuring whole processes: write_household MONTHS DIR
#include "tests/bench/long_household.h"

#include <cstdio>

int main(int argc, char* argv[])
{
    const int months = argc == 3 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    if (months < 1) {
        std::fprintf(stderr, "write_household MONTHS DIR\n");
        return 3;
    }
    return daybook::bench::writeHousehold(daybook::bench::longHousehold(months),
                                          QString::fromLocal8Bit(argv[2]))
               ? 0
               : 2;
}
