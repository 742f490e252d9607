#pragma once

#include <QtGlobal>

#include <random>
#include <vector>

namespace daybook::test {

/// Numbers drawn from a seed, the same on every machine (the distributions of the standard library are not).
class Draw
{
public:
    explicit Draw(quint32 seed) : m_engine(seed) {}
    /// `from` to `to`, both included.
    int between(int from, int to)
    {
        return from + static_cast<int>(m_engine() % static_cast<quint32>(to - from + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    bool perMille(int share) { return between(1, 1000) <= share; }
    template <typename T>
    const T& of(const std::vector<T>& choices)
    {
        return choices[static_cast<std::size_t>(between(0, static_cast<int>(choices.size()) - 1))];
    }
    quint32 seed() { return static_cast<quint32>(m_engine()); }

private:
    std::mt19937 m_engine;
};

} // namespace daybook::test
