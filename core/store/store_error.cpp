#include "core/store/store_error.h"

#include <QCoreApplication>
#include <QDir>

namespace daybook {

namespace {

QString words(const char* sentence)
{
    return QCoreApplication::translate("StoreError", sentence);
}

} // namespace

StoreError::StoreError(Reason reason, const QString& path, const QString& detail)
    : std::runtime_error(detail.toStdString()), m_reason(reason), m_path(path), m_detail(detail)
{
}

QString StoreError::sentence() const
{
    const QString name = m_path.isEmpty() ? words(QT_TRANSLATE_NOOP("StoreError", "the daybook"))
                                          : QDir::toNativeSeparators(m_path);
    switch (m_reason) {
    case Reason::NotFound:
        return words(
                   QT_TRANSLATE_NOOP(
                       "StoreError",
                       "There is no daybook at %1. It may have been moved or renamed, or the stick or folder "
                       "it "
                       "is on is not connected. Nothing was changed. Please look where it is now, or open a "
                       "backup."))
            .arg(name);
    case Reason::Empty:
        return words(
                   QT_TRANSLATE_NOOP(
                       "StoreError",
                       "%1 is empty: there is nothing in the file. It may not have been copied or downloaded "
                       "completely. It was left as it is. Please fetch it again, or open a backup."))
            .arg(name);
    case Reason::NotADaybook:
        return words(QT_TRANSLATE_NOOP("StoreError",
                                       "%1 is not a daybook: it is another kind of file or folder. It was "
                                       "left as it is. Please "
                                       "choose a file that Daybook made; its name ends in .daybook."))
            .arg(name);
    case Reason::Newer:
        return words(QT_TRANSLATE_NOOP(
                         "StoreError",
                         "%1 was last kept with a newer Daybook than this one. Everything in it is safe and "
                         "it was "
                         "left as it is. You can look at it here; to write in it, please install the newer "
                         "Daybook."))
            .arg(name);
    case Reason::Locked:
        if (!m_detail.isEmpty()) {
            return words(
                       QT_TRANSLATE_NOOP(
                           "StoreError",
                           "%1 is already open %2. What was saved there is safe. You can look at it here; to "
                           "write in it, please close it there first."))
                .arg(name, m_detail);
        }
        return words(
                   QT_TRANSLATE_NOOP(
                       "StoreError",
                       "%1 is already open in another window or on another computer. What was saved there is "
                       "safe. You can look at it here; to write in it, please close it there first."))
            .arg(name);
    case Reason::ReadOnly:
        return words(QT_TRANSLATE_NOOP("StoreError", "%1 can be read but not written: the file or its folder "
                                                     "is protected. Nothing was changed. "
                                                     "You can look at it and print from it; to write in it, "
                                                     "please copy it to a folder of your "
                                                     "own."))
            .arg(name);
    case Reason::Damaged:
        return words(QT_TRANSLATE_NOOP("StoreError", "Part of %1 can no longer be read as it was written; "
                                                     "the file may have been cut off or the "
                                                     "disk may be wearing out. It was left as it is. Please "
                                                     "open a backup, and keep this file."))
            .arg(name);
    case Reason::DiskFull:
        return words(QT_TRANSLATE_NOOP("StoreError", "There is no room left on the disk for %1, so this was "
                                                     "not saved. Everything saved before "
                                                     "is safe. Please free some space, then do it again."))
            .arg(name);
    case Reason::CannotWrite:
        return words(QT_TRANSLATE_NOOP("StoreError", "%1 could not be written, so this was not saved. "
                                                     "Everything saved before is safe. Please "
                                                     "check that the disk or stick is connected and you may "
                                                     "write there, then do it again."))
            .arg(name);
    case Reason::CannotRead:
        return words(QT_TRANSLATE_NOOP("StoreError",
                                       "%1 could not be read just now. It was left as it is. Please check "
                                       "that the disk or stick "
                                       "is connected and that you may open the file, then do it again."))
            .arg(name);
    case Reason::Exists:
        return words(QT_TRANSLATE_NOOP(
                         "StoreError",
                         "There is already a file at %1. It was left as it is. Please choose another name."))
            .arg(name);
    case Reason::Altered:
        return words(QT_TRANSLATE_NOOP(
                         "StoreError",
                         "What %1 holds does not fit its own history: it was changed by something other than "
                         "Daybook, or part of it was damaged. Nothing was changed just now. Please compare "
                         "it with "
                         "a backup."))
            .arg(name);
    case Reason::CannotUndo:
        return words(QT_TRANSLATE_NOOP("StoreError", "There is nothing more to take back or bring back here. "
                                                     "Everything in %1 is as it was."))
            .arg(name);
    case Reason::NeededLater:
        return words(QT_TRANSLATE_NOOP(
                         "StoreError",
                         "Something that was written down later depends on this, so it was left as it "
                         "is. Nothing in %1 was changed. Take the later change back first."))
            .arg(name);
    case Reason::NotWhole:
        return words(QT_TRANSLATE_NOOP("StoreError",
                                       "%1 is not a complete copy of a daybook, or part of it is missing or "
                                       "is not as Daybook wrote it. It was left as it is and no daybook was "
                                       "made. Please fetch the copy again, or make a new one."))
            .arg(name);
    case Reason::NewerCopy:
        return words(QT_TRANSLATE_NOOP("StoreError",
                                       "%1 was made by a newer Daybook than this one. It was left as it is "
                                       "and no daybook was made. Please install the newer Daybook and open "
                                       "it there."))
            .arg(name);
    case Reason::TooLarge:
        return words(QT_TRANSLATE_NOOP("StoreError",
                                       "%1 holds more than Daybook reads from one complete copy. Nothing was "
                                       "made and nothing was changed. Please copy the daybook file itself."))
            .arg(name);
    case Reason::Program:
        break;
    }
    return words(
               QT_TRANSLATE_NOOP(
                   "StoreError",
                   "Daybook met something it did not expect in %1, so this was not saved. Everything saved "
                   "before "
                   "is safe. Please do it again; if it happens once more, tell us what you were doing (%2)."))
        .arg(name, m_detail);
}

} // namespace daybook
