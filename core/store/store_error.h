#pragma once

#include <QString>

#include <stdexcept>

namespace daybook {

/// The daybook cannot be read or written. Caught in app/commands (and the command line) and nowhere else.
class StoreError : public std::runtime_error
{
public:
    enum class Reason {
        NotFound,
        Empty,
        NotADaybook,
        Newer,
        Locked,
        ReadOnly,
        Damaged,
        DiskFull,
        CannotWrite,
        Exists,
        Altered,
        CannotUndo,
        NeededLater,
        Program,
        CannotRead,
        NotWhole,  ///< a complete copy that is none, or of which something is missing or changed
        NewerCopy, ///< a complete copy by a newer Daybook
        TooLarge
    };
    StoreError(Reason reason, const QString& path, const QString& detail = {});
    Reason reason() const { return m_reason; }
    QString path() const { return m_path; }
    QString detail() const { return m_detail; }
    /// For the person: what happened, what is safe, what to do next. Translated.
    QString sentence() const;

private:
    Reason m_reason;
    QString m_path;
    QString m_detail;
};

} // namespace daybook
