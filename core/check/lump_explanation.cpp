#include "core/check/lump_explanation.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace daybook {

namespace {

constexpr std::size_t mostPieces = 60;
constexpr qint64 mostPence = 1'000'000;

} // namespace

LumpExplanation explainDifference(const std::vector<LumpPiece>& pieces, Money difference)
{
    LumpExplanation all{pieces, false};
    if (pieces.empty() || pieces.size() > mostPieces || difference.pence <= 0 || difference.pence > mostPence)
        return all;
    const auto wanted = static_cast<std::size_t>(difference.pence);
    const std::size_t width = wanted + 1;
    // ways[n][sum]: choices among the first n pieces that come to sum; 2 stands for any number above one.
    std::vector<std::uint8_t> ways((pieces.size() + 1) * width, 0);
    ways[0] = 1;
    for (std::size_t n = 0; n < pieces.size(); ++n) {
        const qint64 less = pieces[n].less.pence;
        const auto step = static_cast<std::size_t>(std::max<qint64>(0, less));
        for (std::size_t sum = 0; sum < width; ++sum) {
            int count = ways[n * width + sum];
            if (less > 0 && sum >= step)
                count += ways[n * width + sum - step];
            ways[(n + 1) * width + sum] = static_cast<std::uint8_t>(std::min(count, 2));
        }
    }
    if (ways[pieces.size() * width + wanted] != 1)
        return all;
    LumpExplanation exact{{}, true};
    std::size_t left = wanted;
    for (std::size_t n = pieces.size(); n-- > 0;) {
        if (ways[n * width + left] != 0)
            continue;
        exact.pieces.push_back(pieces[n]);
        left -= static_cast<std::size_t>(pieces[n].less.pence);
    }
    std::reverse(exact.pieces.begin(), exact.pieces.end());
    return exact;
}

} // namespace daybook
