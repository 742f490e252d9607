#pragma once

#include "core/store/daybook.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace daybook {

/// One safety copy, as its file name says: how many changes it holds.
struct SafetyCopy
{
    QString path{};
    qint64 number{}; ///< of its last change; the clock decides nothing
    friend bool operator==(const SafetyCopy&, const SafetyCopy&) = default;
};

/// What a safety copy holds, read from the copy itself.
struct SafetyCopyContent
{
    SafetyCopy copy{};
    QDateTime lastChange{}; ///< local; not valid when nothing was ever changed
    QString sentence{};     ///< of the last change
    int visits{};
    int bills{};
    QString problem{}; ///< why it could not be read; then the rest is empty
};

/// Copies of one daybook in a folder of its own, kept without being asked for. They are written beside, read
/// back, and then given their name; nothing but our own older copies is ever removed.
class SafetyCopies
{
public:
    explicit SafetyCopies(QString folder) : m_folder(std::move(folder)) {}

    /// Makes a copy unless there is one of this very state, then lets old ones go: the newest ten stay, and
    /// of the older ones one for each doubling of their age in changes. Errors: StoreError, and then nothing
    /// was removed.
    void make(const Daybook& daybook) const;
    /// The newest first.
    std::vector<SafetyCopy> all() const;
    /// Reads the newest `most` of them.
    std::vector<SafetyCopyContent> contents(int most, const Clock& clock) const;

private:
    void letOldOnesGo() const;
    QString m_folder;
};

/// Which of these change numbers are kept, whatever their order. The newest always are.
std::vector<qint64> keptNumbers(std::vector<qint64> numbers);

} // namespace daybook
