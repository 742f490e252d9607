#include "tests/support/shim_vfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <random>
#include <thread>

namespace daybook::test {

namespace {

sqlite3_vfs* disk = nullptr;
sqlite3_vfs shim;

struct State
{
    int calls{0};
    int syncs{0};
    std::chrono::milliseconds delay{0};
    int breakAt{-1};
    bool forGood{false};
    bool hasBroken{false};
    DiskTrouble trouble{DiskTrouble::IoError};
    bool isLogging{false};
    bool syncsCount{true};
    std::vector<DiskStep> log{};
} state;

struct ShimFile
{
    sqlite3_file base;
    sqlite3_file* real;
    char* name;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<ShimFile*>(file)->real;
}

bool goesWrong()
{
    ++state.calls;
    const bool isNow =
        state.breakAt >= 0 && (state.forGood ? state.calls >= state.breakAt : state.calls == state.breakAt);
    state.hasBroken = state.hasBroken || isNow;
    return isNow;
}

int code(int ordinary)
{
    return state.trouble == DiskTrouble::Full ? SQLITE_FULL : ordinary;
}

void note(DiskStep::Kind kind, sqlite3_file* file, qint64 at, const QByteArray& bytes = {})
{
    if (state.isLogging)
        state.log.push_back({kind, QString::fromUtf8(reinterpret_cast<ShimFile*>(file)->name), at, bytes});
}

int closeFile(sqlite3_file* file)
{
    auto* own = reinterpret_cast<ShimFile*>(file);
    const int result = own->real->pMethods != nullptr ? own->real->pMethods->xClose(own->real) : SQLITE_OK;
    std::free(own->real);
    std::free(own->name);
    return result;
}

int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at)
{
    if (goesWrong())
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), to, size, at);
}

int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    if (goesWrong()) {
        if (state.trouble == DiskTrouble::ShortWrite)
            realOf(file)->pMethods->xWrite(realOf(file), from, size / 2, at);
        return code(SQLITE_IOERR_WRITE);
    }
    note(DiskStep::Kind::Write, file, at, QByteArray(static_cast<const char*>(from), size));
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (goesWrong())
        return code(SQLITE_IOERR_TRUNCATE);
    note(DiskStep::Kind::Truncate, file, size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    if (goesWrong())
        return code(SQLITE_IOERR_FSYNC);
    ++state.syncs;
    if (state.delay.count() > 0)
        std::this_thread::sleep_for(state.delay);
    if (state.syncsCount)
        note(DiskStep::Kind::Sync, file, 0);
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkLock(sqlite3_file* file, int* isReserved)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), isReserved);
}
int controlFile(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

sqlite3_io_methods methodsOfShim()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 1;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = lockFile;
    methods.xUnlock = unlockFile;
    methods.xCheckReservedLock = checkLock;
    methods.xFileControl = controlFile;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    return methods;
}
const sqlite3_io_methods methods = methodsOfShim();

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    auto* own = reinterpret_cast<ShimFile*>(file);
    own->base.pMethods = nullptr;
    if (goesWrong())
        return SQLITE_CANTOPEN;
    own->real = static_cast<sqlite3_file*>(std::calloc(1, static_cast<std::size_t>(disk->szOsFile)));
    const char* shown = name != nullptr ? name : "temporary";
    own->name = static_cast<char*>(std::malloc(std::strlen(shown) + 1));
    std::strcpy(own->name, shown);
    const int result = disk->xOpen(disk, name, own->real, flags, outFlags);
    if (result != SQLITE_OK) {
        std::free(own->real);
        std::free(own->name);
        return result;
    }
    own->base.pMethods = &methods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* name, int syncsFolder)
{
    if (goesWrong())
        return SQLITE_IOERR_DELETE;
    if (state.isLogging)
        state.log.push_back({DiskStep::Kind::Remove, QString::fromUtf8(name), syncsFolder, {}});
    return disk->xDelete(disk, name, syncsFolder);
}

constexpr qint64 sector = 512;

void write(QByteArray& content, const DiskStep& step, qint64 from, qint64 size)
{
    const qint64 at = step.at + from;
    if (content.size() < at + size)
        content.resize(at + size, '\0');
    content.replace(at, size, step.bytes.mid(from, size));
}

} // namespace

ShimVfs::ShimVfs()
{
    state = State();
    disk = sqlite3_vfs_find(nullptr);
    shim = *disk;
    shim.zName = "daybook-test-shim";
    shim.szOsFile = sizeof(ShimFile);
    shim.xOpen = openFile;
    shim.xDelete = removeFile;
    sqlite3_vfs_register(&shim, 1);
}

ShimVfs::~ShimVfs()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(disk, 1);
}

int ShimVfs::syncs() const
{
    return state.syncs;
}

void ShimVfs::countFromZero()
{
    state.calls = 0;
    state.syncs = 0;
}

void ShimVfs::delaySyncs(std::chrono::milliseconds delay)
{
    state.delay = delay;
}

void ShimVfs::breakAt(int call, DiskTrouble trouble, bool forGood)
{
    countFromZero();
    state.breakAt = call;
    state.trouble = trouble;
    state.forGood = forGood;
    state.hasBroken = false;
}

void ShimVfs::heal()
{
    state.breakAt = -1;
}

bool ShimVfs::hasBroken() const
{
    return state.hasBroken;
}

void ShimVfs::startLog(bool syncsCount)
{
    state.log.clear();
    state.isLogging = true;
    state.syncsCount = syncsCount;
}

void ShimVfs::acknowledge(int number)
{
    state.log.push_back({DiskStep::Kind::Acknowledge, {}, number, {}});
}

std::vector<DiskStep> ShimVfs::log() const
{
    return state.log;
}

AfterPowerCut afterPowerCut(const std::map<QString, QByteArray>& before, const std::vector<DiskStep>& log,
                            std::size_t steps, std::uint32_t seed)
{
    struct File
    {
        QByteArray synced{};
        bool isThere{false};
        std::vector<const DiskStep*> waiting{};
    };
    std::map<QString, File> files;
    for (const auto& [name, content] : before)
        files[name] = {content, true, {}};
    AfterPowerCut result;
    for (std::size_t i = 0; i < steps; ++i) {
        const DiskStep& step = log[i];
        if (step.kind == DiskStep::Kind::Acknowledge) {
            result.acknowledged = static_cast<int>(step.at);
            continue;
        }
        File& file = files[step.file];
        if (step.kind != DiskStep::Kind::Sync) {
            file.waiting.push_back(&step);
            continue;
        }
        for (const DiskStep* waiting : file.waiting) {
            if (waiting->kind == DiskStep::Kind::Write)
                write(file.synced, *waiting, 0, waiting->bytes.size());
            else
                file.synced.resize(waiting->kind == DiskStep::Kind::Truncate ? waiting->at : 0);
        }
        file.isThere = file.waiting.empty() ? true : file.waiting.back()->kind != DiskStep::Kind::Remove;
        file.waiting.clear();
    }
    std::mt19937 random(seed * 7919U + static_cast<std::uint32_t>(steps));
    for (auto& [name, file] : files) {
        QByteArray content = file.synced;
        bool isThere = file.isThere;
        for (const DiskStep* waiting : file.waiting) {
            // The first seed keeps nothing that was not synced, the second all of it, the others some
            // sectors.
            if (waiting->kind == DiskStep::Kind::Remove) {
                if (seed == 0 || (seed > 1 && (random() & 1U) != 0))
                    break;
                content.clear();
                isThere = false;
            } else if (waiting->kind == DiskStep::Kind::Truncate) {
                if (seed == 1 || (seed > 1 && (random() & 1U) != 0)) {
                    content.resize(waiting->at, '\0');
                    isThere = true;
                }
            } else if (seed > 0) {
                isThere = true;
                for (qint64 from = 0; from < waiting->bytes.size();) {
                    const qint64 size = std::min(sector - (waiting->at + from) % sector,
                                                 qint64{waiting->bytes.size()} - from);
                    if (seed == 1 || (random() & 1U) != 0)
                        write(content, *waiting, from, size);
                    from += size;
                }
            }
        }
        if (isThere)
            result.files[name] = content;
    }
    return result;
}

} // namespace daybook::test
