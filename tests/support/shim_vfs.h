#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace daybook::test {

/// What a call to the disk is made to report.
enum class DiskTrouble { IoError, Full, ShortWrite };

/// One thing that was done to a file.
struct DiskStep
{
    enum class Kind { Write, Truncate, Sync, Remove, Acknowledge };
    Kind kind{Kind::Write};
    QString file{};
    qint64 at{}; ///< offset of a write, size after a truncation, number of an acknowledgement
    QByteArray bytes{};
};

/// Stands between SQLite and the disk while it lives: counts, delays, makes calls go wrong, and writes down
/// what was done. One at a time; files opened through it must be closed before it goes away.
class ShimVfs
{
public:
    ShimVfs();
    ~ShimVfs();
    ShimVfs(const ShimVfs&) = delete;
    ShimVfs& operator=(const ShimVfs&) = delete;

    int syncs() const;
    void countFromZero();
    void delaySyncs(std::chrono::milliseconds delay);

    /// The call with this number from now on goes wrong, or with `forGood` it and every later one.
    void breakAt(int call, DiskTrouble trouble, bool forGood);
    void heal();
    /// True when a call went wrong since breakAt().
    bool hasBroken() const;

    /// With `syncsCount` false syncs are left out, as by a disk that says it is done too early.
    void startLog(bool syncsCount);
    void acknowledge(int number);
    std::vector<DiskStep> log() const;
};

/// What the disk holds when the power goes after `steps` steps of `log`: what was synced, and of the rest
/// some 512-byte sectors, by `seed`. `before` is what it held at first. Also says which acknowledgement came
/// last.
struct AfterPowerCut
{
    std::map<QString, QByteArray> files{};
    int acknowledged{};
};
AfterPowerCut afterPowerCut(const std::map<QString, QByteArray>& before, const std::vector<DiskStep>& log,
                            std::size_t steps, std::uint32_t seed);

} // namespace daybook::test
